"""/resource/{key}: values that agents share, with revisions."""

from collections.abc import Iterable
from typing import cast

from attrs import define

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, put

_PREFIXES = ("run/", "mission/", "project/", "team/")
_PLAIN_KEY = "swarm.active_tasks"


@define
class _Resource:
    key: str
    value: object
    rev: int
    updated_at_ms: int
    updated_by: str
    ttl_ms: int | None = None

    def wire(self) -> Json:
        return {
            "key": self.key,
            "value": self.value,
            "rev": self.rev,
            "updated_at_ms": self.updated_at_ms,
            "updated_by": self.updated_by,
            "ttl_ms": self.ttl_ms,
        }


class Resources(Room):
    """The shared values.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_key: dict[str, _Resource] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/resource", self._list)
        yield get("/resource/{key*}", self._get)
        yield put("/resource/{key*}", self._put)
        yield patch("/resource/{key*}", self._patch)
        yield delete("/resource/{key*}", self._delete)

    def _list(self, request: Request) -> Reply:
        prefix = request.query.get("prefix", "")
        limit = request.integer("limit", 100, low=1, high=500)
        keys = sorted(key for key in self._by_key if key.startswith(prefix))[:limit]
        found = [self._by_key[key].wire() for key in keys]
        return ok({"resources": found, "count": len(found)})

    def _get(self, request: Request) -> Reply:
        return ok({"resource": self._found(_key(request)).wire()})

    def _put(self, request: Request) -> Reply:
        key, body = _key(request), request.body()
        return self._write(key, body.required("value"), body)

    def _patch(self, request: Request) -> Reply:
        key, body = _key(request), request.body()
        old: object = self._found(key).value
        change: object = body.required("value")
        if isinstance(old, dict) and isinstance(change, dict):
            merged = {**cast("Json", old), **cast("Json", change)}
            return self._write(key, merged, body)
        return self._write(key, change, body)

    def _delete(self, request: Request) -> Reply:
        key, body = _key(request), request.body()
        self._check_revision(key, body)
        found = self._found(key)
        del self._by_key[key]
        self.core.publish(
            "resource.deleted",
            key=key,
            rev=found.rev,
            updatedBy=body.text("updated_by") or "system",
            updatedAtMs=self.core.now_ms(),
        )
        return ok({"deleted": True, "key": key})

    def _write(self, key: str, value: object, body: Body) -> Reply:
        self._check_revision(key, body)
        old = self._by_key.get(key)
        made = _Resource(
            key=key,
            value=value,
            rev=1 if old is None else old.rev + 1,
            updated_at_ms=self.core.now_ms(),
            updated_by=body.text("updated_by") or "system",
            ttl_ms=body.integer("ttl_ms", minimum=0),
        )
        self._by_key[key] = made
        self.core.publish(
            "resource.updated",
            key=key,
            rev=made.rev,
            updatedBy=made.updated_by,
            updatedAtMs=made.updated_at_ms,
        )
        return ok({"resource": made.wire()})

    def _found(self, key: str) -> _Resource:
        found = self._by_key.get(key)
        if found is None:
            raise coded(404, "RESOURCE_NOT_FOUND", "resource not found", key=key)
        return found

    def _check_revision(self, key: str, body: Body) -> None:
        expected = body.integer("if_match_rev", minimum=0)
        current = self._by_key[key].rev if key in self._by_key else None
        if expected is not None and expected != current:
            raise coded(
                409,
                "RESOURCE_REVISION_CONFLICT",
                "resource revision conflict",
                key=key,
                expected_rev=expected,
                current_rev=current,
            )


def _key(request: Request) -> str:
    key = request["key"]
    if key != _PLAIN_KEY and not (key.startswith(_PREFIXES) and not key.endswith("/")):
        raise coded(400, "INVALID_RESOURCE_KEY", "invalid resource key", key=key)
    return key
