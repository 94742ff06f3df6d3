"""What it means that the engine refuses to create a turn. No I/O.

A turn that is refused leaves nothing behind. But the attempt has cancelled the turn that was
running in the session, if one was (seen of server 0.1.4 for 422; taken for granted for 409 and 412,
which also come after the engine has looked at the session).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from turnwire.errors import Conflict, PreconditionFailed, StatusError, Unprocessable

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "NothingPending",
    "TurnConflict",
    "TurnPreconditionFailed",
    "TurnRefused",
    "TurnUnprocessable",
    "turn_refused",
]


class TurnRefused(StatusError):
    """The engine made no turn, and has cancelled the one that was running in the session, if any.

    It is a ``Conflict``, ``PreconditionFailed`` or ``Unprocessable`` too, as its status says.
    """


class TurnConflict(TurnRefused, Conflict):
    """409."""


class TurnPreconditionFailed(TurnRefused, PreconditionFailed):
    """412."""


class TurnUnprocessable(TurnRefused, Unprocessable):
    """422."""


class NothingPending(TurnUnprocessable):
    """422 to decisions: the engine has them already, or never asked for them.

    They may have been sent by someone else at the same time, and have been recorded and not carried
    out: the engine then takes neither a message nor the decisions again. A turn with empty input,
    ``chat.send([])``, carries them out.
    """


_KINDS: Mapping[int, type[TurnRefused]] = {
    409: TurnConflict,
    412: TurnPreconditionFailed,
    422: TurnUnprocessable,
}
_CANCELLED = "if a turn was running in the session, the attempt has cancelled it"
_WAY_OUT = (
    "the decisions may have been recorded and not carried out: a turn with empty input carries"
    " them out"
)


def turn_refused(error: StatusError, *, decided: bool) -> StatusError:
    """Return the error that says what a refusal has done.

    Args:
        error: The engine's answer to a turn that was to be created.
        decided: The turn was one of decisions.

    Example:
        >>> refusal = Unprocessable("no pending approval for tool_call_id 'c'", status=422)
        >>> type(turn_refused(refusal, decided=True)).__name__
        'NothingPending'
    """
    kind = _KINDS.get(error.status)
    if kind is None:
        return error
    message = f"{error.message}; {_CANCELLED}"
    # The words are the server's; it has no code for it.
    if decided and kind is TurnUnprocessable and "no pending" in error.message:
        kind, message = NothingPending, f"{message}; {_WAY_OUT}"
    return kind(
        message,
        status=error.status,
        body=error.body,
        headers=error.headers,
        code=error.code,
        retry_after=error.retry_after,
        retryable=error.retryable,
        request=error.request,
        request_id=error.request_id,
        run_id=error.run_id,
        retry_safe=error.retry_safe,
    )
