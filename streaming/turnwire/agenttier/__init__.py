"""AgentTier: sandboxes and their agents. Clients, models, events and errors.

``AgentTierClient`` is synchronous, ``AsyncAgentTierClient`` is not. Every model and event of
``openapi/agenttier.yaml`` is here by its name there; models are loaded on first use.

Example:
    >>> from turnwire.agenttier import SandboxPhase
    >>> SandboxPhase("Running").name
    'RUNNING'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from turnwire import __version__
from turnwire.agenttier.client import AgentTierClient, AsyncAgentTierClient
from turnwire.agenttier.errors import (
    AgentFailed,
    AgentTierError,
    AlreadyExists,
    APIError,
    AuthenticationError,
    AuthorizationError,
    ConflictError,
    InstallFailed,
    NotConfigured,
    NotFoundError,
    PolicyViolationError,
    SandboxErrorState,
    SandboxTimeoutError,
    TooManyInvokes,
)
from turnwire_api.agenttier import models as _models
from turnwire_api.agenttier.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire.agenttier.credentials import APIKeyAuth, BearerTokenAuth, KubeconfigAuth
    from turnwire.agenttier.models import InvokeEvent, InvokeResult, SandboxPhase, SandboxSummary
    from turnwire.agenttier.sandbox import AsyncSandbox, Sandbox
    from turnwire.agenttier.terminal import Terminal
    from turnwire.agenttier.terminal_async import AsyncTerminal
    from turnwire.agenttier.terminal_errors import TerminalFailed, TerminalTimeout
    from turnwire.agenttier.terminal_frames import (
        Reattached,
        TerminalClosed,
        TerminalNotice,
        TerminalOutput,
    )
    from turnwire_api.agenttier.models import *  # noqa: F403 - the document says which.

__all__ = [
    "APIError",
    "APIKeyAuth",
    "AgentFailed",
    "AgentTierClient",
    "AgentTierError",
    "AlreadyExists",
    "AsyncAgentTierClient",
    "AsyncSandbox",
    "AsyncTerminal",
    "AuthenticationError",
    "AuthorizationError",
    "BearerTokenAuth",
    "ConflictError",
    "Event",
    "InstallFailed",
    "InvokeEvent",
    "InvokeResult",
    "KubeconfigAuth",
    "NotConfigured",
    "NotFoundError",
    "PolicyViolationError",
    "Reattached",
    "Sandbox",
    "SandboxErrorState",
    "SandboxPhase",
    "SandboxSummary",
    "SandboxTimeoutError",
    "Terminal",
    "TerminalClosed",
    "TerminalFailed",
    "TerminalNotice",
    "TerminalOutput",
    "TerminalTimeout",
    "TooManyInvokes",
    "UnknownEvent",
    "__version__",
    "decode",
]

# What is ours of these loads generated models.
_LATER = {
    "APIKeyAuth": "credentials",
    "BearerTokenAuth": "credentials",
    "KubeconfigAuth": "credentials",
    "AsyncSandbox": "sandbox",
    "InvokeEvent": "models",
    "InvokeResult": "models",
    "Sandbox": "sandbox",
    "SandboxPhase": "models",
    "SandboxSummary": "models",
    "AsyncTerminal": "terminal_async",
    "Reattached": "terminal_frames",
    "Terminal": "terminal",
    "TerminalClosed": "terminal_frames",
    "TerminalFailed": "terminal_errors",
    "TerminalNotice": "terminal_frames",
    "TerminalOutput": "terminal_frames",
    "TerminalTimeout": "terminal_errors",
}


def __getattr__(name: str) -> Any:
    module = import_module(f"{__name__}.{_LATER[name]}") if name in _LATER else _models
    return getattr(module, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER, *dir(_models)})
