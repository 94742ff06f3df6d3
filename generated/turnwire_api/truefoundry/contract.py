"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "TrueFoundry Agent API"
API_VERSION: Final = "0.1.0"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/truefoundry.yaml": "7d7ac14a697bcdbfadde2348e9be3c9c8d1e3be3abe0941fe013687dd14a6b7a",
    "overlays/truefoundry/10-python.overlay.yaml": "04f8d584af1cf62cce827e9bd22b17eb1fe2e638f18eb3944b5caa4e84fda892",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
