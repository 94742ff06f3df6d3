"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "Tandem engine API"
API_VERSION: Final = "0.7.2"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/tandem.yaml": "57d7af25f11b3986e48e11bf6b938e1c4cbc21e1e8c2012afdd2c524ba8bdab6",
    "overlays/tandem/10-python.overlay.yaml": "00bdee3554c4518a584face7cf15c0e69c70acd9bde800d143e487af90ebfb05",
    "overlays/tandem/20-python-more.overlay.yaml": "15fec70ee1e0441d798f94a66890f63d224ef1ce1b844498918c1312e51fb0b3",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
