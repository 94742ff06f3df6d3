"""/auth/token and /auth/tokens: the engine's own API tokens."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, bare, not_ok, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.gate import Gate
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, delete, get, post, put


class Tokens(Room):
    """Makes and forgets tokens; those it makes are let in.

    Args:
        core: What it shares with the others.
        gate: Where they are let in.
    """

    def __init__(self, core: Core, gate: Gate) -> None:
        super().__init__(core)
        self._gate = gate
        # By token id: the record, and the token itself.
        self._made: dict[str, tuple[Json, str]] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield put("/auth/token", self._set)
        yield delete("/auth/token", self._clear)
        yield post("/auth/token/generate", self._generate)
        yield get("/auth/tokens", self._list)
        yield delete("/auth/token/{token_id}", self._forget)

    def _set(self, request: Request) -> Reply:
        self.core.require_local(request)
        token = request.body().text("token") or ""
        if not token.strip():
            raise not_ok(400, "TOKEN_INVALID", "token cannot be empty")
        return ok({"ok": True, **self._keep(token)})

    def _clear(self, request: Request) -> Reply:
        self.core.require_local(request)
        for token_id in tuple(self._made):
            self._drop(token_id)
        return ok({"ok": True})

    def _generate(self, request: Request) -> Reply:
        self.core.require_local(request)
        token = f"tk_{self.core.ids.uuid().replace('-', '')}"
        return ok({"ok": True, "token": token, **self._keep(token)})

    def _list(self, request: Request) -> Reply:
        self.core.require_local(request)
        return ok({"tokens": [record for record, _ in self._made.values()]})

    def _forget(self, request: Request) -> Reply:
        self.core.require_local(request)
        if request["token_id"] not in self._made:
            raise bare(404)
        self._drop(request["token_id"])
        return ok({"ok": True, "token_id": request["token_id"]})

    def _keep(self, token: str) -> Json:
        record: Json = {
            "token_id": self.core.ids.uuid(),
            "scopes": ["engine"],
            "created_at_ms": self.core.now_ms(),
        }
        self._made[record["token_id"]] = (record, token)
        self._gate.tokens.add(token)
        return record

    def _drop(self, token_id: str) -> None:
        _, token = self._made.pop(token_id)
        self._gate.tokens.discard(token)
