"""/permission, and the same decisions under /sessions/{id}/tools/{request}."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.permissions import REPLIES, PermissionRequest, Permissions
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post


class PermissionRoutes(Room):
    """Lists and decides permission requests.

    Args:
        core: What it shares with the others.
        permissions: The permissions.
    """

    def __init__(self, core: Core, permissions: Permissions) -> None:
        super().__init__(core)
        self._permissions = permissions

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/permission", self._list)
        yield post("/permission/{id}/reply", self._reply)
        yield post("/sessions/{session_id}/tools/{id}/approve", self._approve)
        yield post("/sessions/{session_id}/tools/{id}/deny", self._deny)

    def _list(self, _: Request) -> Reply:
        found: Json = {
            "requests": [request.wire() for request in self._permissions.requests.values()],
            "rules": self._permissions.rules,
        }
        if self.core.version.is_strict:
            found["decisions"] = self._permissions.decisions
        return ok(found)

    def _reply(self, request: Request) -> Reply:
        reply = str(request.body().required("reply"))
        if reply not in REPLIES:
            message = "reply must be one of once, always, allow, reject, deny"
            raise self.core.refuse(400, "APPROVAL_REPLY_INVALID", message)
        rule = self._decide(request["id"], reply)
        return ok(
            {
                "ok": True,
                "requestID": request["id"],
                "reply": reply,
                "status": "applied",
                "persistedRule": rule is not None,
                "standingRuleID": None if rule is None else rule["id"],
            }
        )

    def _approve(self, request: Request) -> Reply:
        self._decide(request["id"], "allow", request["session_id"])
        return ok({"ok": True})

    def _deny(self, request: Request) -> Reply:
        self._decide(request["id"], "deny", request["session_id"])
        return ok({"ok": True})

    def _decide(self, request_id: str, reply: str, session_id: str | None = None) -> Json | None:
        found = self._permissions.requests.get(request_id)
        if found is None or (session_id is not None and found.session_id != session_id):
            raise self._unknown()
        if self.core.version.is_strict:
            self._require_open(found)
        elif found.status != "pending":
            raise self._unknown()
        return self._permissions.decide(found, reply)

    def _require_open(self, found: PermissionRequest) -> None:
        if found.status != "pending":
            message = "Permission request is no longer pending"
        elif self.core.now_ms() >= found.expires_at_ms:
            message = "Permission request has expired"
        else:
            return
        raise self.core.refuse(409, "APPROVAL_REPLY_INVALID", message)

    def _unknown(self) -> Exception:
        message = "Permission request not found"
        return self.core.refuse(404, "APPROVAL_REQUEST_NOT_FOUND", message)
