"""What Tandem's refusals mean beyond their status.

The engine has five shapes of error bodies, one for each family of routes: an envelope with
``retryable``, an object with ``error`` and ``code``, the same with ``ok: false``, plain text, and
no body at all. All become the library's errors; those that a program acts on have classes here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from turnwire.errors import Conflict, PermissionDenied, StatusError

__all__ = ["HumanRequired", "NotDone", "SessionBusy", "error_type"]

_GOOD = range(200, 300)
_CONFLICT = 409
_BUSY = "SESSION_RUN_CONFLICT"
_FOR_HUMANS = frozenset(
    {"ROUTINE_REQUIRES_HUMAN", "AUTOMATION_V2_GATE_REQUIRES_HUMAN", "PREMIUM_FEATURE_REQUIRED"}
)
# What stands beside ``ok: false`` where something failed.
_REASONS = frozenset({"error", "code", "pendingAuth"})


class SessionBusy(Conflict):
    """The session has a run already, so the prompt was not taken; nothing was started.

    Args:
        message: What happened.
        body: The decoded body of the answer.
        retry_after: Seconds to wait, from the answer's headers.
        **facts: See ``StatusError``.

    Attributes:
        run_id: The run that is active, not one of the refused prompt. None: the engine still
            works on an earlier prompt with the same idempotency key.
        retry_after: Seconds that the engine asks to wait.
        attach_path: Path and query of an event stream of the active run.

    Example:
        >>> body = {"activeRun": {"runID": "r0"}, "retryAfterMs": 500}
        >>> busy = SessionBusy("the server answered 409", status=409, body=body)
        >>> busy.run_id, busy.retry_after
        ('r0', 0.5)
    """

    def __init__(
        self,
        message: str = "",
        *,
        body: Any = None,
        retry_after: float | None = None,
        **facts: Any,
    ) -> None:
        said = _object(body)
        wait = said.get("retryAfterMs")
        if retry_after is None and isinstance(wait, int | float):
            retry_after = wait / 1000
        run_id = _object(said.get("activeRun")).get("runID")
        facts["run_id"] = run_id if isinstance(run_id, str) else None
        super().__init__(message, body=body, retry_after=retry_after, **facts)
        path = said.get("attachEventStream")
        self.attach_path = path if isinstance(path, str) else None


class HumanRequired(PermissionDenied):
    """The engine lets only humans do this, and does not know that this caller is one.

    A program that acts for a person at its controls says so with
    ``TandemClient(request_source="control_panel")``. The engine answers 403, or 501 for
    Automations V2.
    """


class NotDone(StatusError):
    """The engine answered 200, and ``ok: false`` with a reason: what was asked for failed.

    ``body`` is the whole answer; that of ``mcp.connect`` says where to sign in, for one. An
    ``ok: false`` without a reason means that there was nothing to do, and is returned.
    """


def error_type(status: int, body: bytes) -> type[StatusError] | None:
    """Tell what an answer means; None: what its status says.

    >>> error_type(200, b'{"ok": false, "error": "token cannot be empty"}').__name__
    'NotDone'
    """
    if status in _GOOD:
        # Most answers say nothing of the kind and are not decoded twice.
        answer: Mapping[str, Any] = _decoded(body) if b'"ok"' in body else {}
        failed = answer.get("ok") is False and not _REASONS.isdisjoint(answer)
        return NotDone if failed else None
    said = _decoded(body)
    if status == _CONFLICT and (said.get("code") == _BUSY or "activeRun" in said):
        return SessionBusy
    return HumanRequired if said.get("code") in _FOR_HUMANS else None


def _decoded(body: bytes) -> Mapping[str, Any]:
    try:
        return _object(json.loads(body))
    except (ValueError, RecursionError):
        return {}


def _object(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
