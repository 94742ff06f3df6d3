"""/webhooks: subscriptions; delivering is the business of another process."""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from attrs import evolve, frozen

from turnwire.testing.agenttier.answers import Json, RefusedError, Reply, empty, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.go_time import ZERO, as_nanoseconds
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, delete, get, post
from turnwire.testing.agenttier.sandboxes import Sandboxes

_TYPES = frozenset(
    {
        "sandbox.creating",
        "sandbox.running",
        "sandbox.stopped",
        "sandbox.error",
        "sandbox.deleting",
        "backup.created",
        "backup.pruned",
        "share.granted",
        "share.revoked",
        "agent.invoke.started",
        "agent.invoke.completed",
        "agent.invoke.failed",
    }
)
_ID_DIGITS = 32


@frozen(kw_only=True)
class _Webhook:
    id: str
    owner: str
    url: str
    event_types: tuple[str, ...]
    sandbox_id: str
    namespace: str
    created_at: str

    def wire(self) -> Json:
        shown: Json = {
            "id": self.id,
            "url": self.url,
            "eventTypes": list(self.event_types),
            "createdAt": self.created_at,
            "disabled": False,
        }
        if self.sandbox_id:
            shown["sandboxId"] = self.sandbox_id
        if self.namespace:
            shown["namespace"] = self.namespace
        return dict(sorted(shown.items()))


class Webhooks(Room):
    """Subscriptions to what happens to sandboxes.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes
        self._webhooks: dict[str, _Webhook] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/webhooks", self._list)
        yield post("/webhooks", self._create)
        yield delete("/webhooks/{id}", self._delete)
        yield get("/webhooks/{id}/deliveries", self._deliveries)

    def _list(self, request: Request) -> Reply:
        own = (each for each in self._webhooks.values() if each.owner == request.claims.sub)
        return mapping({"webhooks": [each.wire() for each in own]})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        url, types = body.text("url"), body.texts("eventTypes")
        if not url:
            raise refuse(400, "url is required")
        _check_types(types)
        if (problem := _problem(url)) is not None:
            raise refuse(400, f"invalid url: {problem}")
        self._check_scope(body, request)
        made = _Webhook(
            id=self.core.hex(_ID_DIGITS),
            owner=request.claims.sub,
            url=url,
            event_types=types,
            sandbox_id=body.text("sandboxId"),
            namespace=body.text("namespace"),
            created_at=as_nanoseconds(self.core.now()),
        )
        self._webhooks[made.id] = made
        # The answer shows a record that was never given its time.
        shown = evolve(made, created_at=ZERO).wire()
        warning = "Store this secret now \u2014 it is shown only once."
        return mapping({**shown, "secret": self.core.secret(), "warning": warning}, 201)

    def _delete(self, request: Request) -> Reply:
        del self._webhooks[self._find(request).id]
        return empty()

    def _deliveries(self, request: Request) -> Reply:
        self._find(request)
        return mapping({"deliveries": []})

    def _find(self, request: Request) -> _Webhook:
        found = self._webhooks.get(request["id"])
        if found is None:
            raise refuse(404, "webhook subscription not found")
        if not request.claims.is_admin and found.owner != request.claims.sub:
            raise refuse(403, "you do not own this webhook subscription")
        return found

    def _check_scope(self, body: Body, request: Request) -> None:
        sandbox_id = body.text("sandboxId")
        if not sandbox_id:
            if not request.claims.is_admin:
                raise refuse(403, "sandboxId is required for non-admin subscriptions")
            return
        try:
            self._sandboxes.own(sandbox_id, request.claims)
        except RefusedError as error:
            raise refuse(404, "sandbox not found") from error


def _check_types(types: tuple[str, ...]) -> None:
    if not types:
        raise refuse(400, "eventTypes must contain at least one event type")
    for each in types:
        if each not in _TYPES:
            raise refuse(400, f"unknown event type {quote(each)}")


def _problem(url: str) -> str | None:
    parts = urlsplit(url)
    if parts.scheme != "https":
        return "url must use https://"
    host = parts.hostname
    if not host:
        return "url must have a host"
    try:
        address = ip_address(host)
    except ValueError:
        # The Router resolves names; an engine for tests asks nobody.
        return None
    if address.is_private or address.is_loopback or address.is_link_local:
        return f"host {quote(host)} resolves to a disallowed address range ({address})"
    return None
