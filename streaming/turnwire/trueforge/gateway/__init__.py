"""The same API on a TrueFoundry gateway: clients, models and events.

``GatewayClient`` and ``AsyncGatewayClient``, and every model and event of the gateway's form of
``openapi/trueforge.yaml`` by its name there. Models are loaded on first use.

Example:
    >>> from turnwire.trueforge.gateway import TextPart
    >>> TextPart(text="Hello").text
    'Hello'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.trueforge.errors import NothingPending, TurnRefused
from turnwire.trueforge.gateway.client import AsyncGatewayClient, GatewayClient
from turnwire_api.trueforge_gateway import models as _models
from turnwire_api.trueforge_gateway.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire_api.trueforge_gateway.models import *  # noqa: F403 - the document says which.

__all__ = [
    "AsyncGatewayClient",
    "Event",
    "GatewayClient",
    "NothingPending",
    "TurnRefused",
    "UnknownEvent",
    "decode",
]


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_models)})
