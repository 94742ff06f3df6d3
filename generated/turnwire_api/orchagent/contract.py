"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "Orchagent API"
API_VERSION: Final = "0.1.3"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/orchagent.yaml": "deb3faaef36e4aec2a96ffbc59c02e9fdda85aa98d7d28ae8ea1839d53b23535",
    "overlays/orchagent/10-python.overlay.yaml": "01db25b64d14523aa3d8aedfece00a49914164d62a53f19f43d4338a579048b2",
    "overlays/orchagent/20-exact.overlay.yaml": "e545c3e436e56760961aef56891cccf7624c5ab1be51e807fa05221dbda2d77f",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
