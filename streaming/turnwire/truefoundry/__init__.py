"""TrueFoundry's Agent API ("responses"): clients, models and events.

``AgentClient`` and ``AsyncAgentClient``, and every model and event of ``openapi/truefoundry.yaml``
by its name there. Models are loaded on first use.

Example:
    >>> from turnwire.truefoundry import AgentMessageEvent
    >>> AgentMessageEvent(execution_id="e1", content="Hello").content
    'Hello'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.truefoundry.client import AgentClient, AsyncAgentClient
from turnwire_api.truefoundry import models as _models
from turnwire_api.truefoundry.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire_api.truefoundry.models import *  # noqa: F403 - the document says which.

__all__ = ["AgentClient", "AsyncAgentClient", "Event", "UnknownEvent", "decode"]


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_models)})
