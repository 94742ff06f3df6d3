"""/session: create, list, read, change, delete, copy.

Half of the routes write the session as clients know it, half as it is stored; and most answer
an unknown session with an empty 404.
"""

from collections.abc import Iterable
from typing import Any

from turnwire.testing.tandem.answers import Json, Reply, ok, plain
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.parts import prompt_text
from turnwire.testing.tandem.permissions import Permissions
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, post
from turnwire.testing.tandem.runs import Runs
from turnwire.testing.tandem.sessions import Session, Sessions

_TTL = (30, 86_400)


class SessionRoutes(Room):
    """The routes of sessions, without prompts and runs.

    Args:
        core: What it shares with the others.
        sessions: The sessions.
        permissions: Where the rules of a session go.
        runs: Knows which sessions are busy.
    """

    def __init__(
        self, core: Core, sessions: Sessions, permissions: Permissions, runs: Runs
    ) -> None:
        super().__init__(core)
        self._sessions = sessions
        self._permissions = permissions
        self._runs = runs

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/session/status", self._statuses)
        for prefix in ("", "/api"):
            yield post(f"{prefix}/session", self._create)
            yield get(f"{prefix}/session", self._list)
            yield get(f"{prefix}/session/{{id}}", self._get)
            yield patch(f"{prefix}/session/{{id}}", self._update)
            yield delete(f"{prefix}/session/{{id}}", self._delete)
            yield get(f"{prefix}/session/{{id}}/message", self._messages)
            yield post(f"{prefix}/session/{{id}}/message", self._append)
            yield get(f"{prefix}/session/{{id}}/todo", self._todos)
            yield post(f"{prefix}/session/{{id}}/attach", self._attach)
            yield post(f"{prefix}/session/{{id}}/workspace/override", self._override)
        yield post("/session/{id}/fork", self._fork)
        yield get("/session/{id}/children", self._children)
        yield get("/session/{id}/diff", self._diff)
        yield post("/session/{id}/revert", self._revert)
        yield post("/session/{id}/unrevert", self._unrevert)
        yield post("/session/{id}/summarize", self._summarize)
        yield post("/session/{id}/share", self._share)
        yield delete("/session/{id}/share", self._unshare)
        yield post("/session/{id}/init", self._init)

    def _session(self, request: Request) -> Session:
        return self._sessions.find(request["id"])

    def _create(self, request: Request) -> Reply:
        body = request.body()
        session = self._sessions.create(
            title=body.text("title"),
            directory=body.text("directory"),
            workspace=body.text("workspace_root"),
            fields=_kept(body),
        )
        session.parent = body.text("parent_id")
        self._permissions.add_rules(session.id, body.array("permission") or [])
        return ok(session.wire())

    def _list(self, request: Request) -> Reply:
        wanted = (request.text("q") or "").lower()
        archived, source = request.flag("archived"), request.text("source")
        is_global = request.choice("scope", ("workspace", "global")) == "global"
        workspace = request.text("workspace") or self.core.options.workspace
        found = [
            session
            for session in self._sessions.by_id.values()
            if (is_global or session.workspace == workspace)
            and (archived is None or session.archived == archived)
            and (source is None or session.fields.get("source_kind", "chat") == source)
            and (wanted in session.title.lower() or wanted in session.directory.lower())
        ]
        # Newest first; of those that changed at the same time, the one made last.
        found.reverse()
        found.sort(key=lambda session: session.updated, reverse=True)
        size = request.integer("page_size", 20, low=1)
        start = (request.integer("page", 1, low=1) - 1) * size
        return ok([session.wire() for session in found[start : start + size]])

    def _get(self, request: Request) -> Reply:
        return ok(self._session(request).wire())

    def _update(self, request: Request) -> Reply:
        session, body = self._session(request), request.body()
        session.title = body.text("title") or session.title
        archived = body.boolean("archived")
        session.archived = session.archived if archived is None else archived
        self._permissions.add_rules(session.id, body.array("permission") or [])
        session.updated = self.core.now()
        return ok(session.raw())

    def _delete(self, request: Request) -> Reply:
        session = self._session(request)
        run = self._runs.active.get(session.id)
        if run is None:
            del self._sessions.by_id[session.id]
            return ok({"deleted": True})
        pointer = run.shortened()
        run.cancel()
        self.core.publish_owned(
            "session.delete.deferred",
            sessionID=session.id,
            runID=run.id,
            cancelRequested=True,
            reason="active_run",
        )
        busy = {"cancelRequested": True, "activeRun": pointer, "reason": "active_run"}
        return ok({"deleted": False, **busy})

    def _messages(self, request: Request) -> Reply:
        session = self._session(request)
        return ok([message.wire(session.id) for message in session.messages])

    def _append(self, request: Request) -> Reply:
        session = self._sessions.by_id.get(request["id"])
        if session is None:
            return plain("session not found", 404)
        message = self._sessions.append(session, "user", prompt_text(request.body()))
        return ok(message.wire(session.id))

    def _todos(self, request: Request) -> Reply:
        return ok(self._session(request).todos)

    def _fork(self, request: Request) -> Reply:
        return ok({"ok": True, "session": self._sessions.fork(self._session(request)).raw()})

    def _children(self, request: Request) -> Reply:
        parent = self._session(request)
        children = self._sessions.by_id.values()
        return ok([child.raw() for child in children if child.parent == parent.id])

    def _diff(self, request: Request) -> Reply:
        self._session(request)
        return ok({})

    def _revert(self, request: Request) -> Reply:
        session = self._session(request)
        if not session.messages:
            return ok({"ok": False})
        last = max(n for n, each in enumerate(session.messages) if n == 0 or each.role == "user")
        session.undone, session.messages = session.messages[last:], session.messages[:last]
        return ok({"ok": True})

    def _unrevert(self, request: Request) -> Reply:
        session = self._session(request)
        was_reverted = bool(session.undone)
        session.messages, session.undone = [*session.messages, *session.undone], []
        return ok({"ok": was_reverted})

    def _summarize(self, request: Request) -> Reply:
        session = self._session(request)
        lines = [f"{each.role}: {each.text[:80]}" for each in session.messages[-6:]]
        return ok({"ok": True, "summary": "\n".join(lines)})

    def _attach(self, request: Request) -> Reply:
        session, body = self._session(request), request.body()
        target = body.required_text("target_workspace")
        session.fields.setdefault("origin_workspace_root", session.workspace)
        session.fields |= {
            "attached_from_workspace": session.workspace,
            "attached_to_workspace": target,
            "attach_timestamp_ms": self.core.now_ms(),
            "attach_reason": body.text("reason_tag") or "manual_attach",
        }
        session.workspace = session.directory = target
        session.updated = self.core.now()
        self.core.publish_owned(
            "session.attached",
            sessionID=session.id,
            workspaceRoot=target,
            attachedFromWorkspace=session.fields["attached_from_workspace"],
            attachedToWorkspace=target,
            attachReason=session.fields["attach_reason"],
        )
        return ok(session.wire())

    def _override(self, request: Request) -> Reply:
        session = self._session(request)
        asked = request.body().integer("ttl_seconds")
        seconds = min(max(900 if asked is None else asked, _TTL[0]), _TTL[1])
        times = {"ttlSeconds": seconds, "expiresAtMs": self.core.now_ms() + seconds * 1000}
        self.core.publish_owned("session.workspace_override.granted", sessionID=session.id, **times)
        return ok({"ok": True, **times})

    def _share(self, request: Request) -> Reply:
        self._session(request)
        return ok({"ok": True, "shareID": self.core.ids.uuid()})

    def _unshare(self, request: Request) -> Reply:
        self._session(request)
        return ok({"ok": True})

    def _init(self, request: Request) -> Reply:
        self._session(request)
        return ok({"ok": True})

    def _statuses(self, _: Request) -> Reply:
        statuses: Json = {}
        for session in self._sessions.by_id.values():
            run = self._runs.active.get(session.id)
            meta = {} if run is None else {"meta": {"status": "running"}}
            statuses[session.id] = {"type": "idle", **meta}
        return ok(statuses)


def read_model(body: Body) -> dict[str, str] | None:
    """Return the ``model`` of a body, under any of the names its fields have."""
    model = body.object("model")
    if model is None:
        return None
    provider = model.required_text(model.named("provider_id", "providerID", "providerId"))
    name = model.required_text(model.named("model_id", "modelID", "modelId"))
    return {"provider_id": provider, "model_id": name}


def _kept(body: Body) -> dict[str, Any]:
    return {
        "model": read_model(body),
        "provider": body.text("provider"),
        "pinned_workspace_id": body.text(body.named("pinned_workspace_id", "pinnedWorkspaceID")),
        "temperature": body.number("temperature"),
        "top_p": body.number(body.named("top_p", "topP")),
        "max_tokens": body.integer(body.named("max_tokens", "maxTokens"), minimum=0),
        "source_kind": body.text(body.named("source_kind", "sourceKind")),
        "source_metadata": body.raw(body.named("source_metadata", "sourceMetadata")),
    }
