"""Sessions."""

from datetime import datetime

from attrs import define, field

from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge.agents import Agent
from turnwire.testing.trueforge.answers import not_found
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.turns import Turn


@define(eq=False, kw_only=True)
class Session:
    """A conversation with an agent.

    Attributes:
        id: Its id.
        agent: The saved agent, or the spec with nothing left out.
        created_by: Who created it; nobody else may use it.
        created_at: When.
        updated_at: When its last turn was created, or its agent was changed.
        title: The text of its first user message; None until there is one.
        subject: Who created it, as its turns say it; None where they do not.
        draft_of: Name of the saved agent that its own agent is a draft of, if there is one.
        turns: Its turns by id, in the order in which they were created.
    """

    id: str
    # A spec may have credentials.
    agent: Agent | Json = field(repr=False)
    created_by: str
    created_at: datetime
    updated_at: datetime
    title: str | None = None
    subject: Json | None = None
    draft_of: str | None = None
    turns: dict[str, Turn] = field(factory=dict[str, Turn])

    @property
    def is_draft(self) -> bool:
        """Whether its agent is described in it, not saved."""
        return not isinstance(self.agent, Agent)

    @property
    def last_turn(self) -> Turn | None:
        """The turn that was created last."""
        return next(reversed(self.turns.values()), None)

    def turn(self, id: str) -> Turn:
        """Return a turn.

        Raises:
            RefusedError: The session has none of this id (404).
        """
        if id not in self.turns:
            raise not_found("Turn", id)
        return self.turns[id]

    def branch(self, last: Turn | None) -> list[Turn]:
        """Return a turn and those before it, the last one first."""
        found: list[Turn] = []
        while last is not None:
            found.append(last)
            last = None if last.previous_id is None else self.turns[last.previous_id]
        return found

    def wire(self) -> Json:
        """Return the session as the server writes it."""
        agent = self.agent
        return {
            "id": self.id,
            "agent": (
                agent.reference() if isinstance(agent, Agent) else {"type": "inline", "spec": agent}
            ),
            "title": self.title,
            "created_by": self.created_by,
            "created_at": timestamp(self.created_at),
            "updated_at": timestamp(self.updated_at),
        }
