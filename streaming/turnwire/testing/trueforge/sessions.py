"""Sessions, and the list of them."""

from datetime import UTC, datetime

from attrs import define, field

from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge.agents import Agent
from turnwire.testing.trueforge.answers import Answer, json_answer, not_found
from turnwire.testing.trueforge.paging import page_token, read_token
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.turns import Turn

MOST_ON_A_PAGE = 25


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
        turns: Its turns by id, in the order in which they were created.
    """

    id: str
    agent: Agent | Json
    created_by: str
    created_at: datetime
    updated_at: datetime
    title: str | None = None
    turns: dict[str, Turn] = field(factory=dict[str, Turn])

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
        """Return the session as the API writes it."""
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


def list_sessions(sessions: list[Session], request: Request) -> Answer:
    """Answer the list of sessions; its pages begin behind a session, not at an offset.

    Args:
        sessions: The sessions that the caller may see.
        request: The request.

    Raises:
        RefusedError: The query is wrong (400).
    """
    limit = request.limit(MOST_ON_A_PAGE)
    is_descending = request.is_descending(default=True)
    start, end = request.time("start_timestamp"), request.time("end_timestamp")
    agent_id = request.query.get("agent_id")
    found = [
        each
        for each in sessions
        if (agent_id is None or (isinstance(each.agent, Agent) and each.agent.id == agent_id))
        and (start is None or each.updated_at >= start)
        and (end is None or each.updated_at <= end)
    ]
    found.sort(key=_place, reverse=is_descending)
    token = request.query.get("page_token")
    if token is not None:
        found = _behind(found, token, is_descending=is_descending)
    page = found[:limit]
    pagination: Json = {"limit": limit}
    if len(found) > limit:
        updated_at, session_id = _place(page[-1])
        content = {"updated_at": updated_at, "session_id": session_id}
        pagination["next_page_token"] = page_token(content)
    return json_answer({"data": [each.wire() for each in page], "pagination": pagination})


def _place(session: Session) -> tuple[str, str]:
    # As precise as it is written, or a token would not find its own session.
    return timestamp(session.updated_at.astimezone(UTC)), session.id


def _behind(sessions: list[Session], token: str, *, is_descending: bool) -> list[Session]:
    content = read_token(token, updated_at=str, session_id=str)
    last = content["updated_at"], content["session_id"]
    if is_descending:
        return [each for each in sessions if _place(each) < last]
    return [each for each in sessions if _place(each) > last]
