"""What this package was made from; ``turnwire-compile --check`` compares it."""

from typing import Final

API_TITLE: Final = "TrueFoundry Gateway Agent API"
API_VERSION: Final = "0.4.2"
GENERATOR: Final = "openapi-python-client 0.29.1"
FORMATTER: Final = "ruff 0.17.5"
INPUTS: Final = {
    "openapi/trueforge.yaml": "07b84d04b775b2e7b78fbb374e8f468d8173ae7a8b166a065e66a0fdc0d06a72",
    "overlays/trueforge/10-python.overlay.yaml": "2fedcc204b4228496d9b9224a6ffcc2af5481e3de2cf3eea7421e459255be49d",
    "overlays/trueforge/20-create-turn.overlay.yaml": "5d7d123efb32281f012fe291b392913c9fa8d293860aba10b8fc63a9682ca395",
    "overlays/trueforge_gateway/50-operations.overlay.yaml": "d21c5385bc7183f0bd7609b5ac68d6cbf38df1238317a575809313a154593150",
    "overlays/trueforge_gateway/60-shapes.overlay.yaml": "19b02e7629164e407599bb2f16af5d7025c93b018ff3bab3c3ff8cd2af5a1f72",
    "overlays/trueforge_gateway/65-agents.overlay.yaml": "337c360ab929c1c252de82dedf8908ebc97e7367dc1e47481be4c56209aed158",
    "overlays/trueforge_gateway/70-draft-sessions.overlay.yaml": "a0117aef04f6d317711d9ae2d7d2868e89b218a2c95945973da6e6cef3b86b5f",
    "overlays/trueforge_gateway/80-paths.overlay.yaml": "8cfdc143abe8cdcebacd84678a56945b4e99b93da405220d2dd52c3cfe47095f",
    "overlays/compile/90-event-streams.overlay.yaml": "c7db71f494c3508e12dccf0978216136edc6c24592e6d69e33cc7f2b7bd2832a",
    "compiler": "b72e2a92f81079b302c689239584ced95b63593b4128b38f37af07724fb69c38",
}
"""SHA-256 of the document, of each overlay in the order applied, and of the compiler."""
