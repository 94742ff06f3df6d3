"""The requests that a turn of Tandem makes. No I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from turnwire.protocol import Call
from turnwire.tandem.config import new_session, prompt_body
from turnwire_api.tandem.events import decode
from turnwire_api.tandem.resources import (
    ENGINE_RUN_EVENTS,
    PERMISSIONS_LIST,
    PERMISSIONS_REPLY,
    QUESTIONS_ANSWER,
    QUESTIONS_LIST,
    SESSIONS_ACTIVE_RUN,
    SESSIONS_CANCEL_RUN,
    SESSIONS_CREATE,
    SESSIONS_MESSAGES,
    SESSIONS_PROMPT_ASYNC_PARTS,
)

if TYPE_CHECKING:
    from turnwire.tandem.config import SessionConfig

__all__ = ["PAGE", "Calls", "rows_of"]

PAGE = 1000
"""Most events that one page of a run's log has (engine limit)."""


class Calls:
    """Makes the requests of one session.

    Args:
        config: How the session is made and prompted.

    Attributes:
        session_id: The session, once there is one.
    """

    def __init__(self, config: SessionConfig, session_id: str | None) -> None:
        self._config = config
        self.session_id = session_id

    def create(self) -> Call:
        """Make the session."""
        return Call(SESSIONS_CREATE, {"body": new_session(self._config)})

    def prompt(self, parts: list[Any], key: str) -> Call:
        """Start a run; sent again with its key, it starts none (engine 0.7.0 and later)."""
        arguments = {"return_": "run", "idempotency_key": key}
        body = prompt_body(self._config, parts)
        return self._of_session(SESSIONS_PROMPT_ASYNC_PARTS, **arguments, body=body)

    def messages(self) -> Call:
        """Read what the session has stored."""
        return self._of_session(SESSIONS_MESSAGES)

    def active_run(self) -> Call:
        """Ask which run goes on."""
        return self._of_session(SESSIONS_ACTIVE_RUN)

    def cancel(self, run_id: str) -> Call:
        """Cancel a run."""
        return self._of_session(SESSIONS_CANCEL_RUN, run_id=run_id)

    def permit(self, request_id: str, *, allowed: bool) -> Call:
        """Answer a permission request for this one time: no standing rule is left by a yes."""
        body = {"reply": "once" if allowed else "reject"}
        return Call(PERMISSIONS_REPLY, {"request_id": request_id, "body": body})

    def answer(self, question_id: str, content: str) -> Call:
        """Answer a question. The other route, /question/{id}/reply, drops the answer."""
        return self._of_session(QUESTIONS_ANSWER, question_id=question_id, body={"answer": content})

    def permissions(self) -> Call:
        """List the permission requests, decided ones too."""
        return Call(PERMISSIONS_LIST, {})

    def questions(self) -> Call:
        """List the open questions."""
        return Call(QUESTIONS_LIST, {})

    def log(self, run_id: str, after: int) -> Call:
        """Read a run's events that come after a number."""
        return Call(ENGINE_RUN_EVENTS, {"run_id": run_id, "after_seq": after, "limit": PAGE})

    def _of_session(self, operation: Any, **arguments: Any) -> Call:
        return Call(operation, {"session_id": self.session_id, **arguments})


def rows_of(page: Any) -> list[Any]:
    """Return the rows of a run's log as the events they were."""
    return [_event(row.to_dict()) for row in page.get("events", [])]


def _event(row: dict[str, Any]) -> Any:
    names = ("event_id", "seq", "schema_version", "occurred_at_ms", "session_id", "run_id")
    event = {
        "type": row.get("event_type", ""),
        "properties": row.get("payload") or {},
        "envelope": {name: row[name] for name in names if row.get(name) is not None},
    }
    return decode(json.dumps(event))
