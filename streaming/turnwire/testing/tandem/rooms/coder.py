"""/coder/runs: work on a repository, from triage to a pull request."""

from collections.abc import Iterable, Mapping

from turnwire.testing.tandem.answers import Json, RefusedError, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post

_MODES = ("issue_triage", "issue_fix", "pr_review", "merge_recommendation")
_PHASES = ("bootstrapping", "repo_inspection", "analysis", "approval")
_REPORTS = (
    "triage-inspection-report",
    "triage-reproduction-report",
    "triage-summary",
    "pr-review-evidence",
    "pr-review-summary",
    "issue-fix-validation-report",
    "issue-fix-summary",
    "merge-readiness-report",
    "merge-recommendation-summary",
    "pr-draft",
)
_ENDED = frozenset({"completed", "cancelled"})
_APPROVING: Mapping[str, str] = {"approval": "awaiting_approval"}


class Coder(Room):
    """The runs of the coder.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._runs: dict[str, Json] = {}
        self._artifacts: dict[str, list[Json]] = {}
        self._candidates: dict[str, dict[str, Json]] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        run = "/coder/runs/{id}"
        yield get("/coder/runs", self._list)
        yield post("/coder/runs", self._create)
        yield get(run, self._get)
        yield post(f"{run}/execute-next", self._execute_next)
        yield post(f"{run}/execute-all", self._execute_all)
        yield post(f"{run}/follow-on-run", self._follow_on)
        yield post(f"{run}/approve", self._approve)
        yield post(f"{run}/cancel", self._cancel)
        yield get(f"{run}/artifacts", self._list_artifacts)
        yield get(f"{run}/memory-hits", self._memory_hits)
        for report in _REPORTS:
            yield post(f"{run}/{report}", self._report)
        yield post(f"{run}/pr-submit", self._submit)
        yield get(f"{run}/memory-candidates", self._list_candidates)
        yield post(f"{run}/memory-candidates", self._add_candidate)
        yield post(f"{run}/memory-candidates/{{candidate}}/promote", self._promote)

    def _list(self, request: Request) -> Reply:
        mode, limit = request.text("workflow_mode"), request.integer("limit", 50, low=1, high=500)
        repo = request.text("repo_slug")
        found = [
            run
            for run in self._runs.values()
            if mode in {None, run["workflow_mode"]}
            and repo in {None, run["repo_binding"]["repo_slug"]}
        ]
        return ok({"runs": found[::-1][:limit], "count": len(found[:limit])})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        mode = body.required_choice("workflow_mode", _MODES)
        binding = body.required_object("repo_binding")
        binding.required_text("repo_slug")
        return ok(self.begin(body.values, mode))

    def _follow_on(self, request: Request) -> Reply:
        body, parent = request.body(), self._found(request)
        mode = body.required_choice("workflow_mode", _MODES)
        names = ("repo_binding", "github_ref", "source_client")
        given = {key: parent[key] for key in names} | body.values
        made = self.begin({**given, "coder_run_id": None}, mode)
        made["coder_run"]["parent_coder_run_id"] = parent["coder_run_id"]
        return ok(made)

    def begin(self, given: Json, mode: str) -> Json:
        """Begin with some work; returns the answer that tells of it.

        Args:
            given: The fields of the request, with at least ``repo_binding``.
            mode: What kind of work it is.
        """
        run_id, now = str(given.get("coder_run_id") or self.core.ids.uuid()), self.core.now_ms()
        run: Json = {
            "coder_run_id": run_id,
            "workflow_mode": mode,
            "linked_context_run_id": f"ctx-{run_id}",
            "repo_binding": given["repo_binding"],
            "github_ref": given.get("github_ref"),
            "source_client": given.get("source_client"),
            "status": "planning",
            "phase": _PHASES[0],
            "created_at_ms": now,
            "updated_at_ms": now,
        }
        self._runs[run_id] = run
        self._artifacts[run_id], self._candidates[run_id] = [], {}
        self.core.publish("coder.run.created", coder_run_id=run_id, workflow_mode=mode)
        return {"ok": True, **self._shown(run)}

    def _get(self, request: Request) -> Reply:
        run = self._found(request)
        artifacts = self._artifacts[run["coder_run_id"]]
        return ok({**self._shown(run), "artifacts": artifacts, "memory_hits": []})

    def _execute_next(self, request: Request) -> Reply:
        request.body()
        return ok({"ok": True, "dispatched": self._step(run := self._found(request)), **_one(run)})

    def _execute_all(self, request: Request) -> Reply:
        body, run = request.body(), self._found(request)
        most, steps = body.integer("max_steps", minimum=1) or len(_PHASES), 0
        while steps < most and self._step(run):
            steps += 1
        return ok({"ok": True, "executed_steps": steps, "stopped_reason": "idle", **_one(run)})

    def _step(self, run: Json) -> bool:
        phase = _PHASES.index(run["phase"])
        if run["status"] in {*_ENDED, "awaiting_approval"} or phase + 1 == len(_PHASES):
            return False
        self._set(run, _APPROVING.get(_PHASES[phase + 1], "running"), _PHASES[phase + 1])
        if run["status"] == "awaiting_approval":
            self.core.publish("coder.approval.required", coder_run_id=run["coder_run_id"])
        return True

    def _approve(self, request: Request) -> Reply:
        request.body()
        run = self._found(request)
        if run["status"] != "awaiting_approval":
            raise _conflict("CODER_RUN_NOT_AWAITING_APPROVAL", run)
        self._set(run, "completed", run["phase"])
        return ok({"ok": True, **self._shown(run), "event": {"type": "run_approved"}})

    def _cancel(self, request: Request) -> Reply:
        request.body()
        run = self._found(request)
        if run["status"] in _ENDED:
            raise _conflict("CODER_RUN_ALREADY_TERMINAL", run)
        self._set(run, "cancelled", run["phase"])
        return ok({"ok": True, **self._shown(run), "event": {"type": "run_cancelled"}})

    def _set(self, run: Json, status: str, phase: str) -> None:
        run |= {"status": status, "phase": phase, "updated_at_ms": self.core.now_ms()}
        ids = {"coder_run_id": run["coder_run_id"]}
        self.core.publish("coder.run.phase_changed", **ids, phase=phase, status=status)

    def _list_artifacts(self, request: Request) -> Reply:
        run = self._found(request)
        artifacts = self._artifacts[run["coder_run_id"]]
        return ok({**_one(run), "artifacts": artifacts, "count": len(artifacts)})

    def _memory_hits(self, request: Request) -> Reply:
        run, query = self._found(request), request.text("q") or ""
        hits = [
            each
            for each in self._candidates[run["coder_run_id"]].values()
            if query.lower() in str(each["payload"]).lower()
        ][: request.integer("limit", 8, low=1, high=20)]
        return ok({**_one(run), "query": query, "hits": hits, "count": len(hits)})

    def _report(self, request: Request) -> Reply:
        body, run = request.body(), self._found(request)
        artifact: Json = {
            "id": self.core.ids.uuid(),
            "artifact_type": f"coder_{request.path[-1].replace('-', '_')}",
            "ts_ms": self.core.now_ms(),
            "path": f"artifacts/{request.path[-1]}.json",
            "payload": body.values,
        }
        self._artifacts[run["coder_run_id"]].append(artifact)
        kind = artifact["artifact_type"]
        ids = {"coder_run_id": run["coder_run_id"], "artifact_id": artifact["id"]}
        self.core.publish("coder.artifact.added", **ids, artifact_type=kind)
        return ok({"ok": True, **_one(run), "artifact": artifact})

    def _submit(self, request: Request) -> Reply:
        body, run = request.body(), self._found(request)
        drafts = [
            artifact
            for artifact in self._artifacts[run["coder_run_id"]]
            if artifact["artifact_type"] == "coder_pr_draft"
        ]
        if not drafts:
            raise _conflict("CODER_PR_DRAFT_REQUIRED", run)
        dry_run = body.boolean("dry_run")
        submitted = dry_run is False
        if submitted:
            self.core.publish("coder.pr.submitted", coder_run_id=run["coder_run_id"])
        return ok({"ok": True, **_one(run), "dry_run": not submitted, "submitted": submitted})

    def _list_candidates(self, request: Request) -> Reply:
        run = self._found(request)
        found = list(self._candidates[run["coder_run_id"]].values())
        return ok({**_one(run), "candidates": found, "count": len(found)})

    def _add_candidate(self, request: Request) -> Reply:
        body, run = request.body(), self._found(request)
        candidate: Json = {
            "candidate_id": f"memcand-{self.core.ids.uuid()}",
            "kind": body.text("kind") or "note",
            "summary": body.text("summary"),
            "payload": body.raw("payload") or {},
            "created_at_ms": self.core.now_ms(),
        }
        self._candidates[run["coder_run_id"]][candidate["candidate_id"]] = candidate
        return ok({"ok": True, **candidate})

    def _promote(self, request: Request) -> Reply:
        request.body()
        run = self._found(request)
        found = self._candidates[run["coder_run_id"]].get(request["candidate"])
        if found is None:
            raise coded(404, "CODER_MEMORY_CANDIDATE_NOT_FOUND", "candidate not found")
        ids = {"candidate_id": found["candidate_id"], "memory_id": self.core.ids.uuid()}
        return ok({"ok": True, "promoted": True, **ids})

    def _found(self, request: Request) -> Json:
        found = self._runs.get(request["id"])
        if found is None:
            message = "coder run not found"
            raise coded(404, "CODER_RUN_NOT_FOUND", message, coderRunID=request["id"])
        return found

    def shown(self, run_id: str) -> Json:
        """Return some work as answers show it."""
        return self._shown(self._runs[run_id])

    def _shown(self, run: Json) -> Json:
        context = {"run_id": run["linked_context_run_id"], "status": run["status"]}
        return {"coder_run": run, "execution_policy": {"blocked": False}, "run": context}


def _one(run: Json) -> Json:
    return {"coder_run": run}


def _conflict(code: str, run: Json) -> RefusedError:
    return coded(409, code, f"coder run is {run['status']}", coderRunID=run["coder_run_id"])
