"""/sandboxes/{id}/share: with whom a sandbox is shared.

These routes answer 403, and not 404, for what is somebody else's or not there at all.
"""

from collections.abc import Iterable
from datetime import timedelta

from turnwire.testing.agenttier.answers import Json, RefusedError, Reply, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.go_time import as_seconds
from turnwire.testing.agenttier.proposals import read_duration
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, delete, get, post
from turnwire.testing.agenttier.sandboxes import Sandbox, Sandboxes

_LEVELS = ("viewer", "collaborator")
_ID_DIGITS = 16


class SharingRoutes(Room):
    """Users, groups and links.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/sandboxes/{id}/share", self._show)
        yield post("/sandboxes/{id}/share", self._grant)
        yield delete("/sandboxes/{id}/share/{identity}", self._revoke)
        yield post("/sandboxes/{id}/share-links", self._make_link)

    def _show(self, request: Request) -> Reply:
        return mapping(self._own(request).sharing.wire())

    def _grant(self, request: Request) -> Reply:
        sandbox = self._own(request)
        body = request.body()
        identity, kind = body.text("identity"), body.text("kind") or "user"
        if not identity:
            raise refuse(400, "identity is required")
        if kind not in {"user", "group"}:
            raise refuse(400, 'kind must be "user" or "group"')
        sharing = sandbox.sharing
        (sharing.groups if kind == "group" else sharing.users)[identity] = _level(body)
        self.core.record("ShareGranted", sandbox.namespace, sandbox.name, identity)
        return mapping(sharing.wire())

    def _revoke(self, request: Request) -> Reply:
        sandbox, identity = self._own(request), request["identity"]
        sandbox.sharing.users.pop(identity, None)
        sandbox.sharing.groups.pop(identity, None)
        self.core.record("ShareRevoked", sandbox.namespace, sandbox.name, identity)
        return mapping({"status": "revoked", "identity": identity})

    def _make_link(self, request: Request) -> Reply:
        sandbox = self._own(request)
        body = request.body_if_any()
        expires_in = body.text("expiresIn")
        link: Json = {
            "id": self.core.hex(_ID_DIGITS),
            "level": _level(body),
            "expiresAt": self._expiry(expires_in) if expires_in else None,
            "maxUses": body.integer("maxUses"),
        }
        sandbox.sharing.links.append(link)
        # The token is shown here, and only its hash is kept.
        warning = "Store this token now \u2014 it is shown only once."
        return mapping({**link, "token": self.core.secret(), "warning": warning}, 201)

    def _expiry(self, text: str) -> str:
        span = timedelta(microseconds=read_duration("expiresIn", text) / 1000)
        return as_seconds(self.core.now() + span)

    def _own(self, request: Request) -> Sandbox:
        try:
            return self._sandboxes.own(request["id"], request.claims)
        except RefusedError as error:
            problem = f"access denied to sandbox {request['id']}"
            raise refuse(403, problem) from error


def _level(body: Body) -> str:
    level = body.text("level") or "viewer"
    if level not in _LEVELS:
        raise refuse(400, 'level must be "viewer" or "collaborator"')
    return level
