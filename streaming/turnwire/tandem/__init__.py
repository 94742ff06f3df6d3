"""The Tandem engine: clients, models, events and errors.

``TandemClient`` is asynchronous, ``SyncTandemClient`` is not. Every model and event of
``openapi/tandem.yaml`` is here by its name there; models are loaded on first use.

Example:
    >>> from turnwire.tandem import ModelRef
    >>> ModelRef(provider_id="local", model_id="echo-1").model_id
    'echo-1'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.tandem.client import SyncTandemClient, TandemClient
from turnwire.tandem.errors import HumanRequired, NotDone, SessionBusy
from turnwire.tandem.events import EngineEvent, GapEvent, TruncatedEvent
from turnwire_api.tandem import models as _models
from turnwire_api.tandem.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire_api.tandem.models import *  # noqa: F403 - the document says which.

__all__ = [
    "EngineEvent",
    "Event",
    "GapEvent",
    "HumanRequired",
    "NotDone",
    "SessionBusy",
    "SyncTandemClient",
    "TandemClient",
    "TruncatedEvent",
    "UnknownEvent",
    "decode",
]


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_models)})
