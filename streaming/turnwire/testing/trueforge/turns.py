"""Turns, as the server keeps them."""

from datetime import datetime

from attrs import define, field

from turnwire.testing.trueforge.log import Log
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.threads import Conversation


@define(eq=False, kw_only=True)
class Turn:
    """One turn of a session.

    Attributes:
        id: Its id.
        session_id: The session.
        previous_id: The turn before it; None for a root.
        input: The input as it came; None if there was none.
        created_at: When it was created.
        conversation: Its threads, as it leaves them behind.
        subject: Who created it; None where turns do not say it.
        state: Its state, as it is written.
        frozen_at: When another turn took its place while it ran; nothing of it is kept afterwards.
        events: Its events for the lists, the deltas merged.
        log: Its stream.
    """

    id: str
    session_id: str
    previous_id: str | None
    input: list[Json] | None
    created_at: str
    conversation: Conversation
    subject: Json | None = None
    state: Json = field(factory=lambda: {"status": "running"})
    frozen_at: datetime | None = None
    events: list[Json] = field(factory=list["Json"])
    log: Log = field(factory=Log)

    @property
    def is_running(self) -> bool:
        """Whether the server says that it runs; whether something does is another question."""
        return bool(self.state["status"] == "running")

    def keep(self, event: Json) -> None:
        """Keep an event for the lists."""
        if self.frozen_at is None:
            self.events.append(event)

    def listed(self) -> list[Json]:
        """Return the kept events, in the order in which they began."""
        return sorted(self.events, key=lambda event: event["id"])

    def settle(self, reason: str, at: datetime, stamp: str) -> None:
        """Mark it cancelled in the store, whatever its run still does."""
        self.frozen_at = at
        self.state = {"status": "cancelled", "reason": reason, "completed_at": stamp}

    def wire(self) -> Json:
        """Return the turn as the API writes it."""
        given: Json = {} if self.input is None else {"input": self.input}
        creator: Json = {} if self.subject is None else {"created_by_subject": self.subject}
        return {
            "id": self.id,
            "session_id": self.session_id,
            "previous_turn_id": self.previous_id,
            **given,
            "state": self.state,
            **creator,
            "created_at": self.created_at,
        }
