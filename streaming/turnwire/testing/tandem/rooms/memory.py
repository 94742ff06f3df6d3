"""/memory: notes that runs write and find again.

The engine wants much more than the SDK sends: put, search and promote without ``run_id`` and
``partition`` are 422.
"""

from collections.abc import Iterable

from attrs import define

from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, post

_TIERS = ("session", "project", "team", "curated")
_KINDS = ("solution_capsule", "note", "fact")
_CLASSES = ("internal", "restricted")


@define
class _Memory:
    id: str
    run_id: str
    tier: str
    partition: Json
    kind: str
    content: str
    classification: str
    metadata: object
    created_at_ms: int

    @property
    def partition_key(self) -> str:
        names = ("org_id", "workspace_id", "project_id")
        return "/".join([*(str(self.partition[name]) for name in names), self.tier])

    def wire(self) -> Json:
        return {
            "id": self.id,
            "run_id": self.run_id,
            "user_id": "local",
            "source_type": self.kind,
            "content": self.content,
            "kind": self.kind,
            "classification": self.classification,
            "tier": self.tier,
            "partition_key": self.partition_key,
            "project_id": self.partition["project_id"],
            "metadata": self.metadata,
            "created_at_ms": self.created_at_ms,
        }


class Memory(Room):
    """The notes and the log of who touched them.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_id: dict[str, _Memory] = {}
        self._audit: list[Json] = []

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/memory/put", self._put)
        yield post("/memory/search", self._search)
        yield get("/memory", self._list)
        yield post("/memory/promote", self._promote)
        yield post("/memory/demote", self._demote)
        yield delete("/memory/{id}", self._delete)
        yield get("/memory/audit", self._audit_log)

    def notes(self) -> list[Json]:
        """Return all notes."""
        return [each.wire() for each in self._by_id.values()]

    def keep(self, content: str, tier: str, project: str | None, metadata: Json) -> str:
        """Keep a note that nobody wrote through the API; returns its id.

        Args:
            content: The note.
            tier: How far it reaches.
            project: The project it belongs to.
            metadata: Where it came from.
        """
        partition = {"org_id": "local", "workspace_id": "local", "project_id": project or ""}
        made = _Memory(
            id=self.core.ids.uuid(),
            run_id="",
            tier=tier,
            partition=partition,
            kind="note",
            content=content,
            classification="internal",
            metadata=metadata,
            created_at_ms=self.core.now_ms(),
        )
        self._by_id[made.id] = made
        return made.id

    def _put(self, request: Request) -> Reply:
        body = request.body()
        run_id, partition = body.required_text("run_id"), _partition(body)
        made = _Memory(
            id=self.core.ids.uuid(),
            run_id=run_id,
            tier=partition["tier"],
            partition=partition,
            kind=body.required_choice("kind", _KINDS),
            content=body.required_text("content"),
            classification=body.required_choice("classification", _CLASSES),
            metadata=body.raw("metadata"),
            created_at_ms=self.core.now_ms(),
        )
        if made.tier not in _allowed(body, "write_tiers", ("session",)):
            raise bare(403)
        self._by_id[made.id] = made
        audit = self._log("memory_put", run_id, made.id)
        self.core.publish(
            "memory.put",
            runID=run_id,
            memoryID=made.id,
            kind=made.kind,
            classification=made.classification,
            tier=made.tier,
            partitionKey=made.partition_key,
            auditID=audit,
        )
        return ok(
            {
                "id": made.id,
                "stored": True,
                "tier": made.tier,
                "partition_key": made.partition_key,
                "audit_id": audit,
            }
        )

    def _search(self, request: Request) -> Reply:
        body = request.body()
        run_id, query = body.required_text("run_id"), body.required_text("query")
        partition = _partition(body)
        wanted = body.texts("read_scopes") or (partition["tier"],)
        allowed = _allowed(body, "read_tiers", ("session", "project"))
        used = [tier for tier in wanted if tier in allowed]
        words = query.lower().split()
        results = [
            {**each.wire(), "score": score}
            for each in self._by_id.values()
            if each.tier in used and (score := _score(each.content, words)) > 0
        ]
        results.sort(key=lambda found: found["score"], reverse=True)
        limit = body.integer("limit", minimum=1) or 8
        audit = self._log("memory_search", run_id, None)
        self.core.publish(
            "memory.search", runID=run_id, resultCount=len(results[:limit]), auditID=audit
        )
        return ok(
            {
                "results": results[:limit],
                "scopes_used": used,
                "blocked_scopes": [tier for tier in wanted if tier not in allowed],
                "audit_id": audit,
            }
        )

    def _list(self, request: Request) -> Reply:
        query, project = (request.text("q") or "").lower(), request.text("project_id")
        user = request.text("user_id")
        found = [
            each.wire()
            for each in self._by_id.values()
            if query in each.content.lower()
            and project in {None, each.partition["project_id"]}
            and user in {None, "local"}
        ]
        limit = request.integer("limit", 100, low=1, high=1000)
        offset = request.integer("offset", 0)
        page = found[offset : offset + limit]
        return ok({"items": page, "count": len(found), "offset": offset, "limit": limit})

    def _promote(self, request: Request) -> Reply:
        body = request.body()
        run_id, source = body.required_text("run_id"), body.required_text("source_memory_id")
        body.required_choice("from_tier", _TIERS)
        to_tier, partition = body.required_choice("to_tier", _TIERS), _partition(body)
        body.required_text("reason")
        review = body.required_object("review")
        review.required("required")
        found = self._by_id.get(source)
        if found is None:
            raise bare(404)
        needs_review = review.boolean("required") and not review.text("approval_id")
        audit = self._log("memory_promote", run_id, source)
        scrub = {"status": "passed", "redactions": 0, "block_reason": None}
        about = {"to_tier": to_tier, "scrub_report": scrub, "audit_id": audit}
        if needs_review:
            return ok({"promoted": False, **about})
        promoted = _Memory(
            id=self.core.ids.uuid(),
            run_id=run_id,
            tier=to_tier,
            partition={**partition, "tier": to_tier},
            kind=found.kind,
            content=found.content,
            classification=found.classification,
            metadata=found.metadata,
            created_at_ms=self.core.now_ms(),
        )
        self._by_id[promoted.id] = promoted
        self.core.publish("memory.promote", runID=run_id, memoryID=promoted.id, tier=to_tier)
        return ok({"promoted": True, "new_memory_id": promoted.id, **about})

    def _demote(self, request: Request) -> Reply:
        body = request.body()
        memory_id, run_id = body.required_text("id"), body.required_text("run_id")
        if memory_id not in self._by_id:
            raise bare(404)
        self._by_id[memory_id].tier = "session"
        self.core.publish("memory.updated", runID=run_id, memoryID=memory_id)
        return ok({"ok": True, "audit_id": self._log("memory_demote", run_id, memory_id)})

    def _delete(self, request: Request) -> Reply:
        if self._by_id.pop(request["id"], None) is None:
            raise bare(404)
        self.core.publish("memory.deleted", memoryID=request["id"])
        return ok({"ok": True, "audit_id": self._log("memory_delete", None, request["id"])})

    def _audit_log(self, request: Request) -> Reply:
        run_id, limit = request.text("run_id"), request.integer("limit", 100, low=1, high=1000)
        found = [each for each in self._audit if run_id in {None, each["run_id"]}][-limit:]
        return ok({"events": found, "count": len(found)})

    def _log(self, action: str, run_id: str | None, memory_id: str | None) -> str:
        audit_id = self.core.ids.uuid()
        self._audit.append(
            {
                "audit_id": audit_id,
                "action": action,
                "run_id": run_id,
                "memory_id": memory_id,
                "status": "ok",
                "created_at_ms": self.core.now_ms(),
            }
        )
        return audit_id


def _partition(body: Body) -> Json:
    partition = body.required_object("partition")
    names = ("org_id", "workspace_id", "project_id")
    found: Json = {name: partition.required_text(name) for name in names}
    return {**found, "tier": partition.required_choice("tier", _TIERS)}


def _allowed(body: Body, key: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
    capability = body.object("capability")
    memory = capability.object("memory") if capability else None
    return memory.texts(key) if memory else otherwise


def _score(content: str, words: list[str]) -> float:
    found = sum(word in content.lower() for word in words)
    return found / len(words) if words else 0.0
