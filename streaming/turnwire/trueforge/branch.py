"""A branch of turns in a session: what is known of both. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve

from turnwire.errors import InvalidRequest

if TYPE_CHECKING:
    from turnwire.agents_json import Record
    from turnwire.protocol import Call
    from turnwire.trueforge.calls import Calls
    from turnwire.trueforge.config import SessionConfig

__all__ = ["Branch", "Session"]


@define
class Session:
    """What is known of a session, by all conversations that are in it.

    Attributes:
        id: The session; None: there is none yet.
        last_turn_id: The turn that was created last; None: none yet.
        looked: ``last_turn_id`` is known, and not only not set.
        branched: Several conversations are in it, so the last turn may be another's.
    """

    id: str | None = None
    last_turn_id: str | None = None
    looked: bool = False
    branched: bool = False


@define(eq=False)
class Branch:
    """One branch of turns in one session.

    Attributes:
        calls: The requests, in the form that the engine understands.
        config: The session that it is in, or the agent of one that is opened yet.
        session: What is known of the session.
        turn_id: The turn to go on from; None: none, or the last one of a session not looked at.
    """

    calls: Calls
    config: SessionConfig[Any]
    session: Session
    turn_id: str | None = None

    @classmethod
    def of(cls, calls: Calls, config: SessionConfig[Any]) -> Branch:
        """Return the branch of a conversation that begins."""
        return cls(calls, config, Session(config.get("session_id")))

    def fork(self) -> Branch:
        """Return a second branch that goes on from the same turn."""
        self.session.branched = True
        return evolve(self)

    @property
    def parent(self) -> str | None:
        """The turn to name as the one before; None: the engine's last one is meant.

        Without a name the engine takes decisions once. With one it makes another branch, and runs
        the tools again; so a name is given only where the last turn may be another's.
        """
        if not self.session.branched:
            return None
        return self.turn_id or "none"

    @property
    def opening(self) -> Call | None:
        """What to ask before a turn is created; None: the session and its last turn are known."""
        if self.session.id is None:
            return self.calls.open_session(self.config)
        return None if self.session.looked else self.calls.last_turn(self.session.id)

    def opened(self, answer: Any) -> None:
        """Take the answer to ``opening``."""
        if self.session.id is None:
            self.session.id = answer.id
            self.knows_last(None)
        else:
            self.knows_last(self.calls.last_turn_id(answer))

    def knows_last(self, turn_id: str | None) -> None:
        """The session was looked at: this is its last turn; None: it has none."""
        self.session.looked = True
        self.session.last_turn_id = turn_id
        self.turn_id = self.turn_id or turn_id

    def went_on(self, turn_id: str) -> None:
        """A turn of this branch was created."""
        self.turn_id = self.session.last_turn_id = turn_id
        self.session.looked = True

    def is_last(self, turn_id: str | None) -> bool:
        """Tell if a turn is the last of the session, the one that the engine cancels.

        One that was followed by another of its branch was cancelled by that.

        Raises:
            InvalidRequest: Another branch of the session has a later one.
        """
        is_last = turn_id in {None, self.session.last_turn_id}
        if not is_last and self.session.branched:
            raise InvalidRequest(
                "the engine cancels only the turn of a session that was created last, and that is"
                " another one",
                run_id=turn_id,
            )
        return is_last

    def dump(self) -> dict[str, Any]:
        """Return what is known as JSON data."""
        session = self.session
        return {
            "session": {
                "id": session.id,
                "last_turn_id": session.last_turn_id,
                "looked": session.looked,
                "branched": session.branched,
            },
            "turn_id": self.turn_id,
        }

    def load(self, record: Record) -> None:
        """Take note of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        session = type(record)(record.data["session"], "the session")
        self.session = Session(
            id=session.optional("id"),
            last_turn_id=session.optional("last_turn_id"),
            looked=session.flag("looked"),
            branched=session.flag("branched"),
        )
        self.turn_id = record.optional("turn_id")
