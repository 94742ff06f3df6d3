"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "Tandem engine API"
API_VERSION: Final = "0.7.2"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/tandem.yaml": "de80e1bd4133d065a304c65d65465509684453b7c857e9e77fb98e40a1db9dff",
    "overlays/tandem/10-python.overlay.yaml": "2991ea7167e622982a65ac23aa6fb531121b0e0230cb8dcd7e9777dafd8abb48",
    "overlays/tandem/20-python-more.overlay.yaml": "144910ba84cfc1fad33046f75a5db335021c2e68754c3bb6a022da23f5e5de6f",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "910a4ab560d40ed157aa2e71c172ac773b63ef415b5ccfc1e14942f83261861a",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
