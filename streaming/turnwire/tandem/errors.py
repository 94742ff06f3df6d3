"""What Tandem's refusals mean beyond their status.

The engine has five shapes of error bodies, one for each family of routes: an envelope with
``retryable``, an object with ``error`` and ``code``, the same with ``ok: false``, plain text, and
no body at all. All become the library's errors; those that a program acts on have classes here.

Some failures have status 200 and ``ok: false``, and some answers that say ``ok: false`` are no
failures: the engine uses it for "there was nothing to do" too. The members beside it tell which.

=========================================  ===================================  ==============
operation                                  ``ok: false`` stands beside          here
=========================================  ===================================  ==============
``providers.set_api_key``                  ``error``, or ``backend``            ``NotDone``
``mcp.add``                                ``code`` and ``error``               ``NotDone``
``mcp.connect``                            ``pendingAuth``                      ``NotDone``
``mcp.refresh``                            ``error`` and ``pendingAuth``        ``NotDone``
``mcp.auth``                               ``pending`` and ``message``          ``NotDone``
``mcp.authenticate``, ``auth_callback``    ``error`` and ``pendingAuth``        ``NotDone``
``sessions.share``                         ``shareID``, which is null           ``NotDone``
``mcp.patch``, ``set_enabled``             nothing: it did not change           returned
``mcp.disconnect``, ``mcp.delete_auth``    nothing: it was not connected        returned
``mcp.delete``                             ``removedToolCount``: there is none  returned
``providers.delete_api_key``               nothing: there was no key            returned
``sessions.revert``, ``unrevert``          nothing to be undone                 returned
``questions.reject``, ``answer``           nothing: it was not open             returned
``questions.reply``                        nothing: it was not open             ``NotFound``
``channels.verify``                        ``checks`` and ``hints``: a report   returned
``worktrees.cleanup``                      ``failures``: a report               returned
``memory.import_path``                     ``errors``: a report                 returned
=========================================  ===================================  ==============

Only engines before 0.7.2 say so of a question; later ones answer 404 or 409. Where nothing could
be cancelled or deleted, ``ok`` is not false: see ``cancelled`` and ``deleted``.
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
# What stands beside ``ok: false`` where something failed; see the table above.
_REASONS = frozenset({"error", "code", "pendingAuth", "pending", "backend", "shareID"})


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
    """The engine answered 200, and ``ok: false``: what was asked for failed.

    ``body`` is the whole answer; that of ``mcp.connect`` says where to sign in, for one. An
    ``ok: false`` that means that there was nothing to do is returned; the table of this module
    tells them apart.
    """


def error_type(status: int, body: bytes) -> type[StatusError] | None:
    """Tell what an answer means; None: what its status says.

    >>> error_type(200, b'{"ok": false, "error": "token cannot be empty"}').__name__
    'NotDone'
    >>> error_type(200, b'{"ok": false}') is None
    True
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
