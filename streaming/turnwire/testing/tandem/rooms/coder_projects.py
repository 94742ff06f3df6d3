"""/coder/projects: the repository and the board of a project, and work that begins there."""

import hashlib
from collections.abc import Iterable

from turnwire.testing.framing import compact
from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.rooms.coder import Coder
from turnwire.testing.tandem.routing import Route, get, post, put

_COLUMNS = ("Todo", "In Progress", "Done")


class CoderProjects(Room):
    """The projects of the coder. Each board has one issue that waits for work.

    Args:
        core: What it shares with the others.
        coder: Does the work.
    """

    def __init__(self, core: Core, coder: Coder) -> None:
        super().__init__(core)
        self._coder = coder
        self._bindings: dict[str, Json] = {}
        self._boards: dict[str, list[Json]] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        project = "/coder/projects/{id}"
        yield get(f"{project}/bindings", self._get)
        yield put(f"{project}/bindings", self._put)
        yield get(f"{project}/github-project/inbox", self._inbox)
        yield post(f"{project}/github-project/intake", self._intake)

    def _get(self, request: Request) -> Reply:
        return ok({"project_id": request["id"], "binding": self._bindings.get(request["id"])})

    def _put(self, request: Request) -> Reply:
        body = request.body()
        repo, board = body.object("repo_binding"), body.object("github_project_binding")
        if repo is None and board is None:
            message = "repo_binding or github_project_binding is required"
            raise coded(400, "CODER_PROJECT_BINDING_INVALID", message)
        old = self._bindings.get(request["id"]) or {}
        binding: Json = {
            "project_id": request["id"],
            "repo_binding": old.get("repo_binding") if repo is None else _repo(repo),
            "github_project_binding": (
                old.get("github_project_binding") if board is None else _board(board)
            ),
            "updated_at_ms": self.core.now_ms(),
        }
        self._bindings[request["id"]] = binding
        return ok({"ok": True, "project_id": request["id"], "binding": binding})

    def _inbox(self, request: Request) -> Reply:
        binding = self._bound(request)
        return ok(
            {
                "project_id": request["id"],
                "binding": binding,
                "schema_drift": False,
                "live_schema_fingerprint": _fingerprint(),
                "items": self._items(request["id"]),
            }
        )

    def _intake(self, request: Request) -> Reply:
        body = request.body()
        item_id, asked = body.required_text("project_item_id"), body.text("coder_run_id")
        client = body.text("source_client")
        binding = self._bound(request)
        items = self._items(request["id"])
        item = next((each for each in items if each["project_item_id"] == item_id), None)
        if item is None or binding["repo_binding"] is None:
            message = "there is no such item, or no repository to work on"
            raise coded(409, "CODER_PROJECT_ITEM_NOT_ACTIONABLE", message)
        if item["linked_coder_run"] is not None:
            return ok({**self._coder.shown(item["linked_coder_run"]), "ok": True, "deduped": True})
        issue = {"kind": "issue", "number": item["issue_number"]}
        given = {"coder_run_id": asked, "github_ref": issue, "source_client": client}
        repo = {"repo_binding": binding["repo_binding"]}
        made = self._coder.begin({**given, **repo}, "issue_triage")
        run_id = made["coder_run"]["coder_run_id"]
        item |= {"status": _COLUMNS[1], "linked_coder_run": run_id}
        return ok({**made, "deduped": False})

    def _items(self, project: str) -> list[Json]:
        item = {
            "project_item_id": "item-1",
            "title": "The parser drops the last line",
            "issue_number": 1,
            "status": _COLUMNS[0],
            "actionable": True,
            "linked_coder_run": None,
        }
        return self._boards.setdefault(project, [item])

    def _bound(self, request: Request) -> Json:
        binding = self._bindings.get(request["id"])
        if binding is None or binding["github_project_binding"] is None:
            message = "the project has no board"
            raise coded(409, "CODER_PROJECT_GITHUB_PROJECT_NOT_BOUND", message)
        return binding


def _repo(body: Body) -> Json:
    names = ("workspace_id", "workspace_root", "repo_slug")
    return {
        "project_id": body.text("project_id"),
        **{name: body.required_text(name) for name in names},
        "default_branch": body.text("default_branch"),
    }


def _board(body: Body) -> Json:
    body.required("project_number")
    return {
        "owner": body.required_text("owner"),
        "project_number": body.integer("project_number", minimum=0),
        "repo_slug": body.text("repo_slug"),
        "mcp_server": body.text("mcp_server"),
        "status_mapping": {name.lower().replace(" ", "_"): name for name in _COLUMNS},
        "schema_fingerprint": _fingerprint(),
    }


def _fingerprint() -> str:
    return hashlib.sha256(compact(list(_COLUMNS)).encode()).hexdigest()
