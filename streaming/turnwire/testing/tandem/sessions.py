"""The sessions and their messages."""

import hashlib
import posixpath
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from turnwire.testing.tandem.answers import Json, bare
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import HOST, Core
from turnwire.testing.tandem.parts import StoredMessage, rfc3339, text_part


@define(eq=False)
class Session:
    """One conversation.

    Attributes:
        id: Its id.
        title: Its title.
        directory: Where tools work.
        workspace: The workspace it belongs to.
        created: When it was made.
        updated: When it changed last.
        fields: What the client gave and the engine only keeps, by its raw name.
        messages: Its messages.
        todos: Its list of things to do.
        archived: Whether it is archived.
        parent: The session it was forked from.
        undone: Messages that were reverted.
    """

    id: str
    title: str
    directory: str
    workspace: str
    created: datetime
    updated: datetime
    fields: Json = field(factory=dict[str, Any])
    messages: list[StoredMessage] = field(factory=list[StoredMessage])
    todos: list[Json] = field(factory=list[Json])
    archived: bool = False
    parent: str | None = None
    undone: list[StoredMessage] = field(factory=list[StoredMessage])

    def wire(self) -> Json:
        """Return the session as most routes write it: camel case, times in seconds."""
        optional = {
            "pinnedWorkspaceID": self.fields.get("pinned_workspace_id"),
            "originWorkspaceRoot": self.fields.get("origin_workspace_root"),
            "attachedFromWorkspace": self.fields.get("attached_from_workspace"),
            "attachedToWorkspace": self.fields.get("attached_to_workspace"),
            "attachTimestampMs": self.fields.get("attach_timestamp_ms"),
            "attachReason": self.fields.get("attach_reason"),
            "model": _wire_model(self.fields.get("model")),
            "provider": self.fields.get("provider"),
            "sourceKind": self.fields.get("source_kind"),
            "sourceMetadata": self.fields.get("source_metadata"),
        }
        return {
            "id": self.id,
            "version": "v1",
            "projectID": project_id(self.workspace),
            "title": self.title,
            "directory": self.directory,
            "workspaceRoot": self.workspace,
            **{key: value for key, value in optional.items() if value is not None},
            "time": {
                "created": int(self.created.timestamp()),
                "updated": int(self.updated.timestamp()),
            },
            "environment": dict(HOST),
            "messages": [message.wire(self.id) for message in self.messages],
        }

    def raw(self) -> Json:
        """Return the session as it is stored: snake case, times as RFC 3339 strings."""
        return {
            "id": self.id,
            "slug": None,
            "version": "v1",
            "project_id": project_id(self.workspace),
            "title": self.title,
            "directory": self.directory,
            "workspace_root": self.workspace,
            **self.fields,
            "time": {"created": rfc3339(self.created), "updated": rfc3339(self.updated)},
            "tenant_context": dict(LOCAL_TENANT),
            "environment": dict(HOST),
            "messages": [message.raw() for message in self.messages],
        }


class Sessions:
    """All sessions.

    Args:
        core: What the engine shares.

    Attributes:
        by_id: The sessions by their ids, oldest first.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.by_id: dict[str, Session] = {}

    def create(
        self, *, title: str | None, directory: str | None, workspace: str | None, fields: Json
    ) -> Session:
        """Make a session.

        Args:
            title: Its title; None means "New session".
            directory: Where tools work; None or "." means the workspace.
            workspace: Its workspace; None means the directory, or the engine's workspace.
            fields: What the engine only keeps, by its raw name.
        """
        now = self._core.now()
        given = directory if directory and directory != "." else None
        root = posixpath.normpath(workspace or given or self._core.options.workspace)
        session = Session(
            id=self._core.ids.uuid(),
            title=title or "New session",
            directory=given or root,
            workspace=root,
            created=now,
            updated=now,
            fields={key: value for key, value in fields.items() if value is not None},
        )
        self.by_id[session.id] = session
        self._core.publish_owned(
            "session.created", sessionID=session.id, projectID=project_id(root)
        )
        return session

    def find(self, session_id: str) -> Session:
        """Return a session, or refuse with an empty 404."""
        return self.find_or(session_id, bare(404))

    def find_or(self, session_id: str, refusal: Exception) -> Session:
        """Return a session, or refuse as the route does it."""
        found = self.by_id.get(session_id)
        if found is None:
            raise refusal
        return found

    def find_named(self, session_id: str) -> Session:
        """Return a session, or refuse with an error envelope."""
        return self.find_or(session_id, self.unknown())

    def unknown(self) -> Exception:
        """Return the error envelope for a session that does not exist."""
        return self._core.refuse(404, "SESSION_NOT_FOUND", "Session not found")

    def append(self, session: Session, role: str, text: str) -> StoredMessage:
        """Add a message of text.

        The first prompt also names a session that has no title yet.
        """
        now = self._core.now()
        message = StoredMessage(
            id=self._core.ids.uuid(), role=role, created=now, parts=[text_part(text)]
        )
        session.messages.append(message)
        session.updated = now
        if role == "user" and session.title == "New session" and text.strip():
            session.title = " ".join(text.split())[:60]
        return message

    def fork(self, session: Session) -> Session:
        """Copy a session with its messages."""
        now = self._core.now()
        copy = Session(
            id=self._core.ids.uuid(),
            title=f"{session.title} (fork)",
            directory=session.directory,
            workspace=session.workspace,
            created=now,
            updated=now,
            fields=dict(session.fields),
            messages=[
                StoredMessage(each.id, each.role, each.created, list(each.parts))
                for each in session.messages
            ],
            parent=session.id,
        )
        self.by_id[copy.id] = copy
        return copy


def project_id(workspace: str) -> str:
    """Return the id of a workspace's project.

    Example:
        >>> project_id("/workspace")
        'workspace-c52ddf65534b'
    """
    digest = hashlib.sha256(workspace.encode()).hexdigest()
    return f"workspace-{digest[:12]}"


def _wire_model(model: Mapping[str, Any] | None) -> Json | None:
    if model is None:
        return None
    return {"providerID": model["provider_id"], "modelID": model["model_id"]}
