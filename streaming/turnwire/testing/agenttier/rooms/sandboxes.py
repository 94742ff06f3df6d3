"""/sandboxes: make, list, look at, change, stop, resume and delete."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from turnwire.testing.agenttier.answers import Json, Reply, empty, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.lifecycles import Lifecycles
from turnwire.testing.agenttier.policies import check_limits
from turnwire.testing.agenttier.proposals import limits_of, read_duration
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, delete, get, patch, post
from turnwire.testing.agenttier.sandboxes import Sandbox


class SandboxRoutes(Room):
    """Sandboxes, one at a time.

    Args:
        core: What it shares with the others.
        lifecycles: Makes and ends them.
    """

    def __init__(self, core: Core, lifecycles: Lifecycles) -> None:
        super().__init__(core)
        self._lifecycles = lifecycles
        self._sandboxes = lifecycles.sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/sandboxes", self._list)
        yield post("/sandboxes", self._create)
        yield get("/sandboxes/{id}", self._show)
        yield patch("/sandboxes/{id}", self._change)
        yield delete("/sandboxes/{id}", self._delete)
        yield post("/sandboxes/{id}/stop", self._stop)
        yield post("/sandboxes/{id}/resume", self._resume)
        yield get("/admin/sandboxes", self._list_all, admin=True)
        yield get("/admin/sharing", self._list_shared, admin=True)

    def _list(self, request: Request) -> Reply:
        namespace, status = request.query.get("namespace"), request.query.get("status")
        found = [
            each
            for each in self._sandboxes
            if each.belongs_to(request.claims)
            and (not namespace or each.namespace == namespace)
            and (not status or each.phase == status)
        ]
        # An empty list is null, as Go writes a slice that was never made.
        return mapping({"sandboxes": list(self._shown(found)) or None})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        sandbox = self._lifecycles.create(body, request.claims)
        return mapping(
            {
                "sandboxId": sandbox.name,
                "name": sandbox.name,
                "namespace": sandbox.namespace,
                "status": "Creating",
                "templateRef": sandbox.wanted.template,
            },
            201,
        )

    def _show(self, request: Request) -> Reply:
        sandbox = self._sandboxes.readable(request["id"], request.claims)
        (shown,) = self._shown([sandbox])
        return mapping(shown)

    def _delete(self, request: Request) -> Reply:
        self._lifecycles.delete(request["id"], request.claims)
        return empty()

    def _stop(self, request: Request) -> Reply:
        self._lifecycles.stop(request["id"], request.claims)
        return mapping({"status": "stopping"})

    def _resume(self, request: Request) -> Reply:
        self._lifecycles.resume(request["id"], request.claims)
        return mapping({"status": "resuming"})

    def _change(self, request: Request) -> Reply:
        sandbox = self._sandboxes.own(request["id"], request.claims)
        body = request.body()
        applied = _apply(body, sandbox, self._lifecycles)
        restart = "resources" in applied
        answer: Json = {
            "sandboxId": sandbox.name,
            "applied": dict(sorted(applied.items())),
            "restartRequired": restart,
        }
        if restart:
            text = "resource changes take effect after the sandbox is stopped and resumed"
            answer["message"] = text
        return mapping(answer)

    def _list_all(self, _: Request) -> Reply:
        return mapping({"sandboxes": list(self._shown(self._sandboxes)) or None})

    def _list_shared(self, _: Request) -> Reply:
        shared = [
            {
                "namespace": each.namespace,
                "owner": each.owner.email,
                "sandboxId": each.name,
                **each.sharing.wire(),
            }
            for each in self._sandboxes
            if each.sharing.users or each.sharing.groups or each.sharing.links
        ]
        return mapping({"sharing": shared})

    def _shown(self, sandboxes: Iterable[Sandbox]) -> Iterator[Json]:
        for sandbox in sandboxes:
            yield sandbox.wire()
            self._lifecycles.controller.see(sandbox)


def _apply(body: Body, sandbox: Sandbox, lifecycles: Lifecycles) -> dict[str, str]:
    idle, resources = body.text("idleTimeout"), body.nested("resources")
    labels, annotations = body.nested("labels"), body.nested("annotations")
    if not idle and resources is None and labels is None and annotations is None:
        fields = "idleTimeout, resources, labels, annotations"
        raise refuse(400, f"at least one of {fields} is required")
    wanted = sandbox.wanted
    if idle:
        wanted = evolve(wanted, idle_timeout=read_duration("idleTimeout", idle))
    if resources is not None:
        wanted = evolve(wanted, limits=limits_of(resources))
    if idle or resources is not None:
        policy = lifecycles.policies.effective(sandbox.namespace)
        lifecycles.require_allowed(check_limits(policy, wanted))
    sandbox.wanted = wanted
    applied = {"idleTimeout": "immediately"} if idle else {}
    for name, given, kept in (
        ("labels", labels, sandbox.labels),
        ("annotations", annotations, sandbox.annotations),
    ):
        if given is not None:
            kept.update({key: given.text(key) for key in given})
            applied[name] = "immediately"
    if resources is not None:
        applied["resources"] = "on-restart"
    return applied
