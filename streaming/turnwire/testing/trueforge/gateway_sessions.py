"""Sessions as a gateway writes them: those with saved agents, and drafts."""

from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge.agents import Agent
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.specs import Json


def subject_of(user: str) -> Json:
    """Return a user as a gateway writes who did something.

    Example:
        >>> subject_of("me")
        {'subject_id': 'me', 'subject_type': 'user', 'subject_slug': 'me'}
    """
    return {"subject_id": user, "subject_type": "user", "subject_slug": user}


def agent_name(session: Session) -> str | None:
    """Return the name of a session's saved agent, or of the one that it is a draft of."""
    return session.agent.name if isinstance(session.agent, Agent) else session.draft_of


def session_wire(session: Session) -> Json:
    """Return a session with a saved agent, or a draft session."""
    name = agent_name(session)
    return {
        "type": "session/draft" if session.is_draft else "session",
        "id": session.id,
        **({"agent_spec": session.agent} if session.is_draft else {}),
        **({} if name is None else {"agent_name": name}),
        "title": session.title,
        "created_by_subject": subject_of(session.created_by),
        "created_at": timestamp(session.created_at),
        "updated_at": timestamp(session.updated_at),
    }
