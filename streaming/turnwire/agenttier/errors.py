"""AgentTier's refusals, under the names that its users know.

The names of the published client are those of the library's errors: ``NotFoundError`` is
``turnwire.errors.NotFound``, and ``AgentTierError`` is the root, so that catching it catches
everything. What the Router says beyond a status has classes here. It sends JSON as ``text/plain``
at times, and 500 for a name that is taken (openapi/agenttier.yaml, ``Error``).

Example:
    >>> error_type(403, b'{"error":"policy_violation","violations":[]}').__name__
    'PolicyViolationError'
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from turnwire.errors import (
    AuthenticationFailed,
    Conflict,
    NotFound,
    PermissionDenied,
    RateLimited,
    StatusError,
    TurnwireError,
)

__all__ = [
    "APIError",
    "AgentFailed",
    "AgentTierError",
    "AlreadyExists",
    "AuthenticationError",
    "AuthorizationError",
    "ConflictError",
    "InstallFailed",
    "NotConfigured",
    "NotFoundError",
    "PolicyViolationError",
    "SandboxErrorState",
    "SandboxTimeoutError",
    "TooManyInvokes",
    "error_type",
]

AgentTierError = TurnwireError
AuthenticationError = AuthenticationFailed
AuthorizationError = PermissionDenied
NotFoundError = NotFound
ConflictError = Conflict
APIError = StatusError

_FORBIDDEN, _FAILED_DEPENDENCY, _TOO_MANY, _INTERNAL = 403, 424, 429, 500


class PolicyViolationError(PermissionDenied):
    """403: a policy of the namespace forbids it.

    Attributes:
        violations: What is violated, one ``{"code": ..., "message": ...}`` each. The codes are
            stable: ``template_not_allowed``, ``cpu_limit_exceeded`` and so on.
    """

    @property
    def violations(self) -> list[dict[str, str]]:
        """What is violated; several policies may be at once."""
        body: Any = self.body
        found: Any = body.get("violations") if _is_object(body) else None
        return [dict(one) for one in found if _is_object(one)] if _is_array(found) else []


class AlreadyExists(Conflict):
    """The name is taken. The Router says so with a 500."""


class NotConfigured(StatusError):
    """424: the sandbox has no entrypoint; call ``agent.configure`` first."""


class TooManyInvokes(RateLimited):
    """429: as many invokes run in the sandbox as are allowed."""


class SandboxTimeoutError(TurnwireError, TimeoutError):
    """The sandbox did not come up in time; it may still do."""


class SandboxErrorState(TurnwireError):
    """The sandbox will not come up.

    Args:
        message: Why, in the Router's words where it gave some.
        phase: The phase it is in.
        **facts: See ``TurnwireError``.
    """

    def __init__(self, message: str = "", *, phase: str = "", **facts: Any) -> None:
        super().__init__(message, **facts)
        self.phase = phase


class AgentFailed(TurnwireError):
    """The stream of a configure or an invoke said that it failed.

    Args:
        message: What failed, in the Router's words.
        phase: Of a configure: ``files`` or ``install``.
        **facts: See ``TurnwireError``.
    """

    def __init__(self, message: str = "", *, phase: str = "", **facts: Any) -> None:
        super().__init__(message, **facts)
        self.phase = phase


class InstallFailed(AgentFailed):
    """The install command ended with another exit code than 0; nothing was stored.

    Args:
        message: What happened.
        exit_code: The exit code.
        **facts: See ``TurnwireError``.
    """

    def __init__(self, message: str = "", *, exit_code: int = -1, **facts: Any) -> None:
        super().__init__(message, phase="install", **facts)
        self.exit_code = exit_code


def error_type(status: int, body: bytes) -> type[StatusError] | None:
    """Return the error that an answer is, where its status alone does not tell.

    Args:
        status: The status code.
        body: The whole body.
    """
    if status == _FAILED_DEPENDENCY:
        return NotConfigured
    if status not in {_FORBIDDEN, _TOO_MANY, _INTERNAL}:
        return None
    said = _said(body)
    if status == _FORBIDDEN:
        return PolicyViolationError if said == "policy_violation" else None
    if status == _TOO_MANY:
        return TooManyInvokes if said == "concurrency_exceeded" else None
    return AlreadyExists if said.endswith("already exists") else None


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping)


def _is_array(value: object) -> bool:
    return isinstance(value, list)


def _said(body: bytes) -> str:
    try:
        decoded = json.loads(body)
    except ValueError:
        return ""
    said: Any = cast("Any", decoded).get("error") if isinstance(decoded, dict) else None
    return said if isinstance(said, str) else ""
