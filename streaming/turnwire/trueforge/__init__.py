"""TrueForge's agent server ("sessions and turns"): clients, models, events and errors.

``TrueForgeClient`` and ``AsyncTrueForgeClient``, and every model and event of
``openapi/trueforge.yaml`` by its name there. Models are loaded on first use.

Example:
    >>> from turnwire.trueforge import TextPart
    >>> TextPart(text="Hello").text
    'Hello'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.trueforge.client import AsyncTrueForgeClient, TrueForgeClient
from turnwire.trueforge.errors import NothingPending, TurnRefused
from turnwire_api.trueforge import models as _models
from turnwire_api.trueforge.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire_api.trueforge.models import *  # noqa: F403 - the document says which.

__all__ = [
    "AsyncTrueForgeClient",
    "Event",
    "NothingPending",
    "TrueForgeClient",
    "TurnRefused",
    "UnknownEvent",
    "decode",
]


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_models)})
