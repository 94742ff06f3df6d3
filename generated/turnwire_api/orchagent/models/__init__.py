"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .approve_request import ApproveRequest
    from .auth_details import AuthDetails
    from .auth_required_event import AuthRequiredEvent
    from .clear_approvals_request import ClearApprovalsRequest
    from .deprecation import Deprecation
    from .details import Details
    from .error_event import ErrorEvent
    from .history import History
    from .history_item import HistoryItem
    from .inputs import Inputs
    from .logged_in import LoggedIn
    from .login_request import LoginRequest
    from .meta import Meta
    from .nothing import Nothing
    from .profile import Profile
    from .provider import Provider
    from .providers import Providers
    from .register_request import RegisterRequest
    from .run_completed_event import RunCompletedEvent
    from .secrets import Secrets
    from .send_message_request import SendMessageRequest
    from .set_secrets_request import SetSecretsRequest
    from .some_object import SomeObject
    from .started_run import StartedRun
    from .thread import Thread
    from .workflow import Workflow

_MODULES = {
    "ApproveRequest": ".approve_request",
    "AuthDetails": ".auth_details",
    "AuthRequiredEvent": ".auth_required_event",
    "ClearApprovalsRequest": ".clear_approvals_request",
    "Deprecation": ".deprecation",
    "Details": ".details",
    "ErrorEvent": ".error_event",
    "History": ".history",
    "HistoryItem": ".history_item",
    "Inputs": ".inputs",
    "LoggedIn": ".logged_in",
    "LoginRequest": ".login_request",
    "Meta": ".meta",
    "Nothing": ".nothing",
    "Profile": ".profile",
    "Provider": ".provider",
    "Providers": ".providers",
    "RegisterRequest": ".register_request",
    "RunCompletedEvent": ".run_completed_event",
    "Secrets": ".secrets",
    "SendMessageRequest": ".send_message_request",
    "SetSecretsRequest": ".set_secrets_request",
    "SomeObject": ".some_object",
    "StartedRun": ".started_run",
    "Thread": ".thread",
    "Workflow": ".workflow",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "ApproveRequest",
    "AuthDetails",
    "AuthRequiredEvent",
    "ClearApprovalsRequest",
    "Deprecation",
    "Details",
    "ErrorEvent",
    "History",
    "HistoryItem",
    "Inputs",
    "LoggedIn",
    "LoginRequest",
    "Meta",
    "Nothing",
    "Profile",
    "Provider",
    "Providers",
    "RegisterRequest",
    "RunCompletedEvent",
    "Secrets",
    "SendMessageRequest",
    "SetSecretsRequest",
    "SomeObject",
    "StartedRun",
    "Thread",
    "Workflow",
)
