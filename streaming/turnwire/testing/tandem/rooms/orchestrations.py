"""/orchestrations: drafts that are changed with a lock, and versions that never change.

The errors of this family have their code in ``error``.
"""

from collections.abc import Iterable

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.tandem.answers import Json, RefusedError, Reply, framework, ok
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.orchestrations import Orchestrations, dry_run, report
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post, put

_KINDS = ("workflow", "wait", "terminal")
_WAITS = ("timer", "approval", "webhook", "external_condition")
_OUTCOMES = ("complete", "pause", "fail")
_ON_LIMIT = ("pause_for_review", "fail")


class OrchestrationRoutes(Room):
    """Orchestrations.

    Args:
        core: What it shares with the others.
        orchestrations: The orchestrations.
    """

    def __init__(self, core: Core, orchestrations: Orchestrations) -> None:
        super().__init__(core)
        self._orchestrations = orchestrations

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        base = "/orchestrations"
        yield get(base, self._list)
        yield post(base, self._create)
        yield get(f"{base}/{{id}}", self._get)
        yield put(f"{base}/{{id}}", self._update)
        yield post(f"{base}/{{id}}/archive", self._archive)
        yield post(f"{base}/{{id}}/validate", self._validate)
        yield post(f"{base}/{{id}}/publish", self._publish)
        yield post(f"{base}/{{id}}/refresh-references", self._refresh)
        yield post(f"{base}/{{id}}/dry-run", self._dry_run)
        yield get(f"{base}/{{id}}/versions", self._versions)
        yield get(f"{base}/{{id}}/versions/{{version}}", self._version)
        yield get(f"{base}/{{id}}/stale-references", self._stale)

    def _list(self, request: Request) -> Reply:
        status = request.text("status")
        limit = request.integer("limit", 500, low=1, high=500)
        found = [
            self._summary(draft)
            for draft in self._orchestrations.drafts.values()
            if status in self._states(draft)
        ][:limit]
        return ok({"orchestrations": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        given = body.text("orchestration_id")
        draft = self._read(body, given or self.core.ids.uuid(), self.core.now_ms())
        if "expected_updated_at_ms" in body:
            raise _error(400, "invalid_orchestration_request", "a new draft has no revision")
        if given in self._orchestrations.drafts:
            raise _error(409, "draft_concurrency_conflict", "the draft exists already")
        return _result(self._orchestrations.put(draft), 201)

    def _get(self, request: Request) -> Reply:
        draft = self._found(request)
        name = draft["orchestration_id"]
        latest = self._orchestrations.version(name, None)
        return ok({"orchestration_id": name, "draft": draft, "latest_published": latest})

    def _update(self, request: Request) -> Reply:
        body = request.body()
        draft = self._read(body, request["id"], self.core.now_ms())
        old = self._found(request)
        self._require_revision(old, body, is_required=True)
        draft["created_at_ms"] = old["created_at_ms"]
        return _result(self._orchestrations.put(draft))

    def _archive(self, request: Request) -> Reply:
        draft = self._meant(request)
        return _result(self._orchestrations.put({**draft, "status": "archived"}))

    def _validate(self, request: Request) -> Reply:
        draft = self._found(request)
        return ok(
            {
                "orchestration_id": draft["orchestration_id"],
                "version": draft["version"],
                "report": report(draft),
                "stale_references": self._orchestrations.stale(draft),
            }
        )

    def _publish(self, request: Request) -> Reply:
        draft = self._meant(request)
        if draft["status"] == "archived":
            raise _error(409, "orchestration_archived", "archived drafts cannot be published")
        found, stale = report(draft), self._orchestrations.stale(draft)
        if stale or not found["valid"]:
            detail = "publishing needs a valid draft"
            about = {"report": found, "stale_references": stale}
            raise _error(422, "orchestration_invalid", detail, **about)
        return _result(self._orchestrations.publish(draft), 201)

    def _refresh(self, request: Request) -> Reply:
        body = request.body()
        body.required("expected_updated_at_ms")
        draft = self._found(request)
        self._require_revision(draft, body, is_required=True)
        changed = self._orchestrations.refresh(draft)
        self._orchestrations.put(draft)
        return ok({"orchestration": draft, "refreshed_node_ids": changed})

    def _dry_run(self, request: Request) -> Reply:
        body = request.body()
        node_id, key = body.required_text("from_node_id"), body.required_text("transition_key")
        artifact, number = body.text("artifact_type"), body.integer("version", minimum=0)
        spec = self._found(request)
        if number is not None:
            spec = self._published(request, number)
        return ok(dry_run(spec, node_id, key, artifact))

    def _versions(self, request: Request) -> Reply:
        name = self._found(request)["orchestration_id"]
        found = self._short(name, "version", "name", "published_at_ms", "metadata")
        return ok({"orchestration_id": name, "versions": found, "count": len(found)})

    def _version(self, request: Request) -> Reply:
        if not request["version"].isdecimal():
            raise framework(400, "Invalid URL: Cannot parse `version` to a `u64`")
        return _result(self._published(request, int(request["version"])))

    def _stale(self, request: Request) -> Reply:
        draft = self._found(request)
        stale = self._orchestrations.stale(draft)
        return ok(
            {
                "orchestration_id": draft["orchestration_id"],
                "references": self._orchestrations.references(draft),
                "stale_count": len(stale),
            }
        )

    def _states(self, draft: Json) -> set[str | None]:
        """Return the filters that show an orchestration."""
        has_versions = draft["orchestration_id"] in self._orchestrations.published
        return {None, draft["status"], *(["published"] if has_versions else [])}

    def _summary(self, draft: Json) -> Json:
        name = draft["orchestration_id"]
        latest = self._orchestrations.version(name, None)
        return {
            "orchestration_id": name,
            "name": draft["name"],
            "draft": {"status": draft["status"], "updated_at_ms": draft["updated_at_ms"]},
            "latest_published_version": latest and latest["version"],
            "published_versions": self._short(name, "version", "published_at_ms"),
        }

    def _short(self, name: str, *keys: str) -> list[Json]:
        versions = self._orchestrations.published.get(name, {}).values()
        return [{key: version[key] for key in keys} for version in versions]

    def _found(self, request: Request) -> Json:
        found = self._orchestrations.drafts.get(request["id"])
        if found is None:
            raise _error(404, "orchestration_not_found")
        return found

    def _meant(self, request: Request) -> Json:
        """Return the draft, if it is the one that the body means; a body is not needed."""
        draft = self._found(request)
        self._require_revision(draft, request.body_if_any(), is_required=False)
        return draft

    def _published(self, request: Request, number: int) -> Json:
        found = self._orchestrations.version(self._found(request)["orchestration_id"], number)
        if found is None or found["version"] != number:
            raise _error(404, "orchestration_not_found")
        return found

    def _require_revision(self, draft: Json, body: Body, *, is_required: bool) -> None:
        expected = body.integer("expected_updated_at_ms", minimum=0)
        if expected is None and not is_required:
            return
        if expected != draft["updated_at_ms"]:
            detail = "the draft has changed"
            stored = draft["updated_at_ms"]
            raise _error(409, "draft_concurrency_conflict", detail, updated_at_ms=stored)

    def _read(self, body: Body, name: str, now: int) -> Json:
        return {
            "schema_version": 1,
            "orchestration_id": name,
            "name": body.required_text("name"),
            "description": body.text("description"),
            "status": "draft",
            "version": 0,
            "root_node_id": body.required_text("root_node_id"),
            "nodes": [_node(node) for node in body.objects("nodes")],
            "edges": [_edge(edge) for edge in body.objects("edges")],
            "goal_policy": _policy(body.object("goal_policy") or Body({}, "goal_policy")),
            "tenant_context": dict(LOCAL_TENANT),
            "created_at_ms": now,
            "updated_at_ms": now,
            "published_at_ms": None,
            "metadata": body.raw("metadata"),
        }


def _node(body: Body) -> Json:
    kind = body.required_choice("kind", _KINDS)
    node: Json = {
        "node_id": body.required_text("node_id"),
        "name": body.required_text("name"),
        "position": body.free("position") or {"x": 0.0, "y": 0.0},
        "kind": kind,
    }
    if kind == "workflow":
        node["automation_id"] = body.required_text("automation_id")
        node["pinned_definition_hash"] = body.text("pinned_definition_hash")
        for name in ("allowed_transition_keys", "accepts_artifact_types", "emits_artifact_types"):
            node[name] = list(body.texts(name))
    elif kind == "wait":
        node["wait"] = _wait(body.required_object("wait"))
    else:
        node["outcome"] = body.required_choice("outcome", _OUTCOMES)
        node["final_artifact_type"] = body.text("final_artifact_type")
    return node


def _wait(body: Body) -> Json:
    body.required_choice("kind", _WAITS)
    body.integer("delay_ms", minimum=1)
    return body.values


def _edge(body: Body) -> Json:
    contract = body.free("artifact_contract")
    if contract is not None and not isinstance(contract.get("artifact_type"), str):
        raise InvalidValueError(body.path("artifact_contract.artifact_type"), "is required")
    names = ("edge_id", "from_node_id", "to_node_id", "transition_key")
    return {
        **{name: body.required_text(name) for name in names},
        "artifact_contract": contract,
        "approval": body.free("approval"),
        "metadata": body.raw("metadata"),
    }


def _policy(body: Body) -> Json:
    return {
        "max_hops": body.integer("max_hops", minimum=0) or 100,
        "deadline_at_ms": body.integer("deadline_at_ms", minimum=0),
        "max_total_tokens": body.integer("max_total_tokens", minimum=0),
        "max_total_cost_usd": body.number("max_total_cost_usd", minimum=0),
        "on_limit": body.choice("on_limit", _ON_LIMIT) or "pause_for_review",
    }


def _result(spec: Json, status: int = 200) -> Reply:
    names = ("orchestration_id", "version", "status", "updated_at_ms")
    return ok({"orchestration": spec, **{name: spec[name] for name in names}}, status)


def _error(status: int, code: str, detail: str | None = None, /, **about: object) -> RefusedError:
    more = {} if detail is None else {"detail": detail}
    return RefusedError(ok({"error": code, **more, **about}, status))
