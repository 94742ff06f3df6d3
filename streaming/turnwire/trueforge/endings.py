"""How a turn ended, by what the engine says of its state. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.errors import ProtocolError
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire_api.runtime.model import plain

if TYPE_CHECKING:
    from turnwire.errors import TurnwireError
    from turnwire.fold import Fold
    from turnwire.outcomes import Outcome
    from turnwire.trueforge.pauses import Pauses

__all__ = ["outcome_of"]

_SUPERSEDED = "cancelled-for-next-turn"
_WAY_OUT = (
    "another turn took its place; decisions of it that were not carried out are recorded, and a"
    " turn with empty input carries them out"
)


def outcome_of(
    state: Any, pauses: Pauses, fold: Fold, *, decided: bool, error: TurnwireError | None
) -> Outcome:
    """Return how the turn ended.

    Args:
        state: Its state. Read by key: it may be one that the document does not describe.
        pauses: Is told what the turn waits for.
        fold: Has what was said.
        decided: The input was decisions.
        error: What is known to be wrong; the turn is no success then.
    """
    match state.get("status"):
        case "cancelled":
            reason = _text(state.get("reason"))
            superseded = decided and reason == _SUPERSEDED
            return Cancelled(reason=f"{reason}: {_WAY_OUT}" if superseded else reason)
        case "error":
            return Failed(message=_text(state.get("message")))
        case "done":
            understood = pauses.settle(list(state.get("required_actions") or ()))
        case status:
            error = ProtocolError(f"the turn ended with the status {status!r:.80}")
            return Failed(message=str(error), error=error)
    if pauses.pending:
        return NeedsInput(pending=pauses.pending)
    if error is None and not understood:
        error = ProtocolError("the turn waits for something that is not known here")
    if error is not None:
        return Failed(message=str(error), error=error)
    output, metrics = state.get("output"), state.get("metrics")
    said = output.get("content") if output else None
    details = {"metrics": plain(metrics)} if metrics else {}
    # Of a message in parts the fold has the text.
    text = said if said and isinstance(said, str) else fold.final_text
    return Completed(text=text, details=details)


def _text(value: object) -> str:
    return value if isinstance(value, str) and value else "no reason given"
