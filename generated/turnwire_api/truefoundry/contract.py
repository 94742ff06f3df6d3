"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "TrueFoundry Agent API"
API_VERSION: Final = "0.1.0"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/truefoundry.yaml": "7d7ac14a697bcdbfadde2348e9be3c9c8d1e3be3abe0941fe013687dd14a6b7a",
    "overlays/truefoundry/10-python.overlay.yaml": "04f8d584af1cf62cce827e9bd22b17eb1fe2e638f18eb3944b5caa4e84fda892",
    "overlays/compile/90-event-streams.overlay.yaml": "af814869c90d48dd7e79453168a9ff4d7355b7f62a7193bd45d401fe7d84f668",
    "compiler": "3e35ea785000af174d5db4914de60d2efdeb20f4086276c83cc1cee33665f434",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
