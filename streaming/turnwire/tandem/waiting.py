"""The permissions and questions that a run has open. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.agents_json import Record
from turnwire.decisions import Allow, Decision, Deny, Pending, Respond
from turnwire.errors import Conflict, InvalidRequest, NotFound, StatusError

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.errors import TurnwireError
    from turnwire.fold import Fold
    from turnwire.protocol import Call
    from turnwire.tandem.calls import Calls

__all__ = ["Waiting"]

# The time is the engine's default.
_LATE = "it was answered, or the 15 seconds that the engine waits for an answer have passed"


class Waiting:
    """What is open, by the engine's ids."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[str, ToolCall]] = {}
        # Answered, and the engine has not said yet that it got the answer.
        self._sent: dict[str, tuple[str, ToolCall]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._open or key in self._sent

    @property
    def pending(self) -> Pending | None:
        """What can be answered now; None if nothing can."""
        if not self._open:  # It is asked for at every event.
            return None
        calls = list(self._open.values())
        return Pending(
            approvals=tuple(call for kind, call in calls if kind == "permission"),
            tool_calls=tuple(call for kind, call in calls if kind == "question"),
        )

    def add(self, key: str, kind: str, call: ToolCall) -> None:
        """A permission or a question was asked."""
        self._open[key] = (kind, call)

    def close(self, key: str) -> None:
        """It was answered, or nobody waits for it any more."""
        self._open.pop(key, None)
        self._sent.pop(key, None)

    def close_finished(self) -> None:
        """Close what has a result; the event that said so may have been lost."""
        for key, (_, call) in list(self._open.items()):
            if call.result is not None:
                self.close(key)

    def clear(self) -> None:
        """The run is over."""
        self._open.clear()
        self._sent.clear()

    def reply(self, call: ToolCall, decision: Decision, make: Calls) -> Call:
        """Return the request that answers.

        Raises:
            InvalidRequest: It is not open, or the decision is not one that it waits for.
        """
        key = next((key for key, (_, each) in self._open.items() if each is call), None)
        if key is None:
            raise InvalidRequest(f"{call.tool!r} ({call.id}) is not open: {_LATE}")
        match self._open[key][0], decision:
            case "permission", Allow() | Deny():
                made = make.permit(key, allowed=isinstance(decision, Allow))
            case "question", Respond(content=content):
                made = make.answer(key, content)
            case kind, _:
                raise InvalidRequest(f"a {kind} is not answered with {decision!r}")
        self._sent[key] = self._open.pop(key)
        return made

    def refused(self, call: Call, error: TurnwireError) -> TurnwireError:
        """The request that answers failed; return what to say."""
        key = call.arguments.get("request_id") or call.arguments.get("question_id")
        if key is None:
            return error
        if not isinstance(error, StatusError):
            # It is not known whether the answer arrived: it may be given again.
            if key in self._sent:
                self._open[key] = self._sent.pop(key)
            return error
        self.close(key)
        if not isinstance(error, Conflict | NotFound):
            return error
        late = InvalidRequest(f"the answer came too late: {_LATE}", request=error.request)
        late.__cause__ = error
        return late

    def dump(self) -> dict[str, Any]:
        """Return what is open as JSON data."""
        everything = {**self._sent, **self._open}
        return {key: {"kind": kind, "call": call.id} for key, (kind, call) in everything.items()}

    def load(self, record: Record, fold: Fold, agent_id: str) -> None:
        """Take up what ``dump`` returned.

        Raises:
            ValueError: The data is malformed.
        """
        for key, value in record.data.items():
            each = Record(value, "something open")
            self.add(str(key), each.string("kind"), fold.call(agent_id, each.string("call")))
