"""/global/storage and /worktree/cleanup: the engine's own files, for callers on its machine."""

from collections.abc import Iterable, Iterator

from turnwire.testing.framing import compact
from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.sessions import Session, Sessions

_ROOT = "/state"


class Storage(Room):
    """The engine's files: one for each session. Worktrees it never makes.

    Args:
        core: What it shares with the others.
        sessions: The sessions.
    """

    def __init__(self, core: Core, sessions: Sessions) -> None:
        super().__init__(core)
        self._sessions = sessions
        self._was_repaired = False

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/global/storage/files", self._files)
        yield post("/global/storage/repair", self._repair)
        yield post("/worktree/cleanup", self._clean_up)

    def _files(self, request: Request) -> Reply:
        self.core.require_local(request)
        folder = (request.text("path") or "").strip("/")
        if ".." in folder.split("/"):
            raise bare(400)
        base = f"{_ROOT}/{folder}" if folder else _ROOT
        limit = request.integer("limit", 200, low=1, high=2000)
        found = [
            {**file, "relative_to_base": file["path"].removeprefix(f"{base}/")}
            for file in self._stored()
            if file["path"].startswith(f"{base}/")
        ][:limit]
        about = {"root": _ROOT, "base": base, "count": len(found), "limit": limit}
        return ok({**about, "files": found})

    def _repair(self, request: Request) -> Reply:
        self.core.require_local(request)
        force = request.body_if_any().boolean("force") or False
        is_needed = force or not self._was_repaired
        self._was_repaired = True
        # There are no sessions of older versions here, so nothing is ever found.
        counts = {"sessions": 0, "messages": 0, "parts": 0}
        return ok(
            {
                "status": "completed" if is_needed else "skipped",
                "marker_updated": is_needed,
                "sessions_merged": 0,
                "messages_recovered": 0,
                "parts_recovered": 0,
                "legacy_counts": counts,
                "imported_counts": counts,
            }
        )

    def _clean_up(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body_if_any()
        root = body.text("repo_root") or self.core.options.workspace
        if not root.startswith("/"):
            raise bare(400)
        nothing: Json = {
            name: []
            for name in ("tracked_paths", "stale_paths", "cleaned_worktrees", "orphan_dirs")
        }
        return ok(
            {
                "ok": True,
                "dry_run": body.boolean("dry_run") or False,
                "repo_root": root,
                "managed_root": f"{root}/.tandem/worktrees",
                "active_paths": [],
                **nothing,
            }
        )

    def _stored(self) -> Iterator[Json]:
        for session in self._sessions.by_id.values():
            yield _file(session)


def _file(session: Session) -> Json:
    return {
        "path": f"{_ROOT}/sessions/{session.id}.json",
        "size_bytes": len(compact(session.raw()).encode("utf-8", "replace")),
        "modified_at_ms": int(session.updated.timestamp() * 1000),
    }
