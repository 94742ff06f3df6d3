"""How a turn ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from turnwire.errors import StreamTruncated, TurnwireError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from turnwire.agents import ToolCall
    from turnwire.decisions import Pending

__all__ = [
    "Cancelled",
    "Completed",
    "Failed",
    "NeedsInput",
    "Outcome",
    "TurnCancelled",
    "TurnFailed",
    "dump_outcome",
    "load_outcome",
]


class TurnFailed(TurnwireError):
    """The engine ended the turn with an error."""


class TurnCancelled(TurnwireError):
    """The turn was cancelled, by the client or by a limit of the engine's."""


@define(kw_only=True)
class Completed:
    """The turn is finished.

    Attributes:
        text: The root agent's last message.
        details: What the engine adds: an exit code, a duration.
    """

    text: str
    details: dict[str, Any]


@define(kw_only=True)
class NeedsInput:
    """The turn waits for an answer: decide on ``pending`` and hand it to the conversation."""

    pending: Pending


@define(kw_only=True)
class Failed:
    """The turn failed.

    Attributes:
        message: Why, in the engine's words or ours.
        error: What a reader of the turn was raised; None when the engine itself said so. Of an
            error, a checkpoint keeps the message, and whether it was ``StreamTruncated``.
        details: What the engine adds: an exit code, a duration.
    """

    message: str
    error: TurnwireError | None = None
    details: dict[str, Any] = field(factory=dict[str, Any])


@define(kw_only=True)
class Cancelled:
    """The turn was cancelled; ``reason`` is the engine's word for why."""

    reason: str


Outcome: TypeAlias = Completed | NeedsInput | Failed | Cancelled
"""How a turn ended; the union is closed."""


def dump_outcome(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as JSON data."""
    match outcome:
        case Completed(text=text, details=details):
            return {"kind": "completed", "text": text, "details": details}
        case NeedsInput(pending=pending):
            return {"kind": "needs_input", "pending": pending.dump()}
        case Failed(message=message, error=error, details=details):
            truncated = isinstance(error, StreamTruncated)
            failed = {"kind": "failed", "message": message, "truncated": truncated}
            return {**failed, "details": details} if details else failed
        case Cancelled(reason=reason):
            return {"kind": "cancelled", "reason": reason}


def load_outcome(data: Mapping[str, Any], call: Callable[[str, str], ToolCall]) -> Outcome:
    """Return the outcome that ``dump_outcome`` was given.

    Args:
        data: What it returned.
        call: Finds a tool call by the ids of its agent and itself.

    Raises:
        ValueError: The data is malformed. KeyError and TypeError: likewise.
    """
    from turnwire.decisions import Pending  # noqa: PLC0415 - it imports this module's neighbours.

    match data["kind"]:
        case "completed":
            return Completed(text=str(data["text"]), details=dict(data["details"]))
        case "needs_input":
            return NeedsInput(pending=Pending.load(data["pending"], call))
        case "failed":
            message = str(data["message"])
            error = StreamTruncated(message) if data["truncated"] else None
            return Failed(message=message, error=error, details=dict(data.get("details", {})))
        case "cancelled":
            return Cancelled(reason=str(data["reason"]))
        case kind:
            raise ValueError(f"unknown outcome {kind!r}")
