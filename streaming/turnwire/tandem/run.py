"""One run of a session: its events into turn events, each once. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.agents_json import Record
from turnwire.events import ApprovalRequired, OtherEvent, ResponseRequired
from turnwire.outcomes import Cancelled, Completed, Failed
from turnwire.tandem.parts import Parts
from turnwire.tandem.sieve import Sieve
from turnwire.tandem.stored import missed_permissions, missed_questions
from turnwire.tandem.waiting import Waiting

if TYPE_CHECKING:
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold
    from turnwire.outcomes import Outcome

__all__ = ["Run", "outcome_of", "text_property"]


class Run:
    """What is known of a run.

    Args:
        fold: Where its events go.
        session_id: Its session, if there is one already.

    Attributes:
        sieve: Which events are its own.
        parts: Its text and tool calls.
        waiting: Its open permissions and questions.
        active: What its session said of it when asked last; None: the run is not active there.
        end: The event that ended it; of several, the first.
    """

    def __init__(self, fold: Fold, session_id: str | None) -> None:
        self._fold = fold
        self.sieve = Sieve(session_id)
        self.parts = Parts(fold, session_id or "")
        self.waiting = Waiting()
        # Permissions and questions by the engine's ids.
        self._told: set[str] = set()
        self.active: Any = None
        self.end: Any = None

    def is_own(self, native: Any) -> bool:
        """Tell if an event is the run's. A question's answer names nothing but the question."""
        return self.sieve.is_own(native) or text_property(native, "id") in self.waiting

    def add(self, native: Any) -> list[TurnEvent]:
        """Return the turn events of an event of the run; none if it came before, or too late."""
        if self.end is not None or self.sieve.is_repeated(native):
            return []
        events: list[TurnEvent] = []
        match native.type:
            case "message.part.updated":
                events = self.parts.take(native)
                self.waiting.close_finished()
            case "permission.asked" | "question.asked":
                return self._asked(native)
            case "permission.replied" | "permission.wait.timeout":
                self.waiting.close(text_property(native, "requestID"))
            case "question.replied":
                self.waiting.close(text_property(native, "id"))
            case "session.run.finished":
                self.end = native
                return []
            case _:
                pass
        return events or [OtherEvent(agent=self.parts.agent, native=native)]

    def _asked(self, native: Any) -> list[TurnEvent]:
        """Something is asked. After a cut it may be told twice: by a list, and by an event."""
        is_permission = native.type == "permission.asked"
        key = text_property(native, "requestID" if is_permission else "id")
        if key in self._told:
            return []
        self._told.add(key)
        if is_permission:
            call, events = self.parts.asked(native)
            self.waiting.add(key, "permission", call)
            asked: TurnEvent = ApprovalRequired(agent=call.agent, native=native, calls=(call,))
        else:
            call, events = self.parts.question(native)
            self.waiting.add(key, "question", call)
            asked = ResponseRequired(agent=call.agent, native=native, calls=(call,))
        return [*events, asked]

    def missed_permissions(self, snapshot: Any) -> list[Any]:
        """Return the open permissions that nobody was told of, as the events they were."""
        return missed_permissions(snapshot, self.active, self.parts)

    def missed_questions(self, questions: Any) -> list[Any]:
        """Return the open questions that nobody was told of, as the events they were."""
        return missed_questions(questions, self.parts)

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data."""
        return {
            "last_seq": self.sieve.last_seq,
            "parts": self.parts.dump(),
            "waiting": self.waiting.dump(),
            "told": sorted(self._told),
        }

    def load(self, record: Record) -> None:
        """Take up what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        self.sieve.last_seq = record.number("last_seq")
        self.parts.load(Record(record.data["parts"], "the parts"))
        self._told = set(record.strings("told"))
        waiting = Record(record.data["waiting"], "what is open")
        self.waiting.load(waiting, self._fold, self.parts.agent.id)


def outcome_of(end: Any, text: str) -> Outcome:
    """Return how a run ended.

    Args:
        end: The event that says so.
        text: What the agent said last.
    """
    status, error = text_property(end, "status"), text_property(end, "error")
    match status:
        case "completed":
            return Completed(text=text, details={})
        case "cancelled":
            return Cancelled(reason="cancelled")
        case _:
            message = f"{status}: {error}" if error else status
            return Failed(message=message or "the engine gave no reason")


def text_property(native: Any, name: str) -> str:
    """Return a property of an event, "" if it is no text."""
    properties: Any = native.get("properties", None) or {}
    value = properties.get(name, None)
    return value if isinstance(value, str) else ""
