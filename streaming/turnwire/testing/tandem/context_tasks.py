"""A task on the blackboard of a context run: an agent takes it for a while."""

from typing import Any

from attrs import define

from turnwire.testing.tandem.answers import Json

_FREE = frozenset({"pending", "runnable"})


@define(eq=False, kw_only=True)
class Task:
    """One task.

    Attributes:
        id: Its id.
        kind: Its type; ``automation_backlog_item`` is a task of an automation's backlog.
        payload: What is to be done.
        created_at_ms: When it was made.
        updated_at_ms: When it changed last.
        status: ``pending``, ``runnable``, ``in_progress``, ``blocked``, ``done`` or ``failed``.
        attempt: How often it was taken.
        max_attempts: How often it may be taken.
        owner: Who has it.
        token: Proof of having it.
        expires_at_ms: Until when.
        revision: How often it has changed.
    """

    id: str
    kind: str
    payload: Any
    created_at_ms: int
    updated_at_ms: int
    status: str = "pending"
    attempt: int = 0
    max_attempts: int = 3
    owner: str | None = None
    token: str | None = None
    expires_at_ms: int | None = None
    revision: int = 1

    def is_claimable(self, now_ms: int) -> bool:
        """Whether nobody has it, or not any more."""
        if self.status == "in_progress":
            return self.expires_at_ms is not None and self.expires_at_ms <= now_ms
        return self.status in _FREE

    def claim(self, agent: str, token: str, now_ms: int, lease_ms: int) -> None:
        """Give it to an agent for so many milliseconds."""
        self.status, self.owner, self.token = "in_progress", agent, token
        self.expires_at_ms = now_ms + lease_ms
        self.attempt += 1
        self._touch(now_ms)

    def requeue(self, now_ms: int) -> None:
        """Take it away from whoever has it."""
        self.status, self.owner, self.token, self.expires_at_ms = "runnable", None, None, None
        self._touch(now_ms)

    def wire(self) -> Json:
        """Return the record."""
        optional = {
            "assigned_agent": self.owner,
            "lease_owner": self.owner,
            "lease_token": self.token,
            "lease_expires_at_ms": self.expires_at_ms,
        }
        return {
            "id": self.id,
            "task_type": self.kind,
            "payload": self.payload,
            "status": self.status,
            "depends_on_task_ids": [],
            "decision_ids": [],
            "artifact_ids": [],
            "priority": 0,
            "attempt": self.attempt,
            "max_attempts": self.max_attempts,
            **{key: value for key, value in optional.items() if value is not None},
            "task_rev": self.revision,
            "created_ts": self.created_at_ms,
            "updated_ts": self.updated_at_ms,
        }

    def _touch(self, now_ms: int) -> None:
        self.revision += 1
        self.updated_at_ms = now_ms
