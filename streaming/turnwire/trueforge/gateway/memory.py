"""One session on a gateway as a conversation. No I/O."""

from __future__ import annotations

from turnwire.trueforge.gateway.calls import GATEWAY
from turnwire.trueforge.memory import TrueForgeMemory

__all__ = ["GatewayMemory"]


class GatewayMemory(TrueForgeMemory):
    """One branch of turns in one session on a gateway."""

    engine = "trueforge_gateway"
    calls = GATEWAY
