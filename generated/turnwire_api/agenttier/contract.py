"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "AgentTier Router API"
API_VERSION: Final = "0.8.1"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/agenttier.yaml": "0e4bf9127a34d60dec1a0a6dc21c700445ecfddfdb4ba937731a41a8d2dd39d8",
    "overlays/agenttier/10-python.overlay.yaml": "3af9ccbf05bc0c1cb33988c6cecbaf507b9fa2489fa8b7b363809b7a2ff01ee5",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
