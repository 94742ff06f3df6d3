"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "TrueForge Agent Server API"
API_VERSION: Final = "0.1.4"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/trueforge.yaml": "07b84d04b775b2e7b78fbb374e8f468d8173ae7a8b166a065e66a0fdc0d06a72",
    "overlays/trueforge/10-python.overlay.yaml": "2fedcc204b4228496d9b9224a6ffcc2af5481e3de2cf3eea7421e459255be49d",
    "overlays/trueforge/20-create-turn.overlay.yaml": "5d7d123efb32281f012fe291b392913c9fa8d293860aba10b8fc63a9682ca395",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
