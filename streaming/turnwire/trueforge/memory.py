"""One session as a conversation: what is kept from turn to turn. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define

from turnwire.agents_json import Record
from turnwire.callbacks import ConversationOptions
from turnwire.errors import ConfigurationError, InvalidRequest
from turnwire.fold import Fold
from turnwire.protocol import Memory
from turnwire.trueforge.items import user_input
from turnwire.trueforge.protocol import TrueForgeProtocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.decisions import Pending
    from turnwire.trueforge.config import ConversationConfig, SessionConfig

__all__ = ["Session", "TrueForgeMemory", "split_config"]


def split_config(config: ConversationConfig) -> tuple[TrueForgeMemory, ConversationOptions]:
    """Part the session from the options of the conversation.

    Raises:
        ConfigurationError: Not exactly one of ``agent``, ``spec`` and ``session_id`` is given.
    """
    names = ConversationOptions.__annotations__.keys()
    options = {name: value for name, value in config.items() if name in names}
    session = {name: value for name, value in config.items() if name not in names}
    if len(session) != 1:
        raise ConfigurationError("give exactly one of agent=, spec= and session_id=")
    return (
        TrueForgeMemory(cast("SessionConfig", session)),
        cast("ConversationOptions", options),
    )


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


class TrueForgeMemory(Memory):
    """One branch of turns in one session.

    Args:
        config: The session.
        session: What is known of it; None: nothing.
        turn_id: The turn to go on from; None: none, or the last one of a session not looked at.
    """

    engine = "trueforge"

    def __init__(
        self, config: SessionConfig, session: Session | None = None, turn_id: str | None = None
    ) -> None:
        self.config = config
        self.session = session or Session(config.get("session_id"))
        self.turn_id = turn_id

    def make(self, message: Any) -> TrueForgeProtocol:
        """Make the protocol of a turn that says something."""
        return TrueForgeProtocol(self, Fold(), user_input(message))

    def answer(self, pending: Pending) -> TrueForgeProtocol:
        """Make the turn that answers what is pending."""
        current = self.current
        if not isinstance(current, TrueForgeProtocol) or current.answerable is None:
            raise InvalidRequest("nothing is pending")
        self.current = current.answering(pending)
        return self.current

    def restore(self, data: Mapping[str, Any]) -> TrueForgeProtocol:
        """Make the turn that a checkpoint is of; a running one is taken up again."""
        state = Record(data, "the checkpoint")
        session = Record(state.data["session"], "the session")
        self.session = Session(
            id=session.optional("id"),
            last_turn_id=session.optional("last_turn_id"),
            looked=session.flag("looked"),
            branched=session.flag("branched"),
        )
        self.turn_id = state.optional("turn_id")
        self.current = TrueForgeProtocol.load(self, state)
        return self.current

    def fork(self) -> Self:
        """Return a second branch that goes on from the same turn."""
        self.require_idle()
        self.session.branched = True
        return type(self)(self.config, self.session, self.turn_id)

    def dump(self) -> dict[str, Any]:
        """Return what ``restore`` needs, as JSON data."""
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

    @property
    def parent(self) -> str | None:
        """The turn to name as the one before; None: the engine's last one is meant.

        Without a name the engine takes decisions once. With one it makes another branch, and runs
        the tools again; so a name is given only where the last turn may be another's.
        """
        if not self.session.branched:
            return None
        return self.turn_id or "none"

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
