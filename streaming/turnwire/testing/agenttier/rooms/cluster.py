"""/cluster and /warmpool: the machines below the sandboxes, of which there are none here."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Json, Reply, mapping, refuse, struct
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.quantities import parse_quantity
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, get, put
from turnwire.testing.agenttier.sandboxes import Sandboxes

_MOST_REPLICAS = 50
_MOST_WARM = 10
_NOTHING = {"cpuMillis": 0, "memBytes": 0}


class Cluster(Room):
    """A cluster without nodes and without spare capacity.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes, each of which has a pod while it runs.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes
        self._pools: list[Json] = []

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/cluster/nodes", self._nodes, admin=True)
        yield get("/cluster/status", self._status)
        yield get("/cluster/headroom", self._headroom)
        yield put("/cluster/headroom", self._set_headroom, admin=True)
        yield get("/warmpool/status", self._warm_pool)
        yield put("/warmpool/config", self._set_warm_pool, admin=True)

    def _nodes(self, _: Request) -> Reply:
        summary = {
            "ready": 0,
            "total": 0,
            "cpuSaturationPct": 0,
            "memSaturationPct": 0,
            "allocatable": _NOTHING,
            "requests": _NOTHING,
        }
        return struct({"nodes": [], "summary": summary})

    def _status(self, _: Request) -> Reply:
        return struct(
            {
                "nodes": 0,
                "nodesReady": 0,
                "pods": sum(each.is_running for each in self._sandboxes),
                "sandboxPods": 0,
                "headroomReady": 0,
                "autoscalerEnabled": False,
            }
        )

    def _headroom(self, _: Request) -> Reply:
        return struct({"replicas": 0, "cpu": "", "memory": "", "enabled": False})

    def _set_headroom(self, request: Request) -> Reply:
        body = request.body()
        if not 0 <= body.integer("replicas") <= _MOST_REPLICAS:
            raise refuse(400, f"replicas must be in [0, {_MOST_REPLICAS}]")
        for name in ("cpu", "memory"):
            text = body.text(name)
            if text and parse_quantity(text) is None:
                raise refuse(400, f"invalid {name} quantity: quantities must match the format")
        hint = "is optional.headroom.enabled in your Helm values?"
        missing = 'deployments.apps "agenttier-headroom" not found'
        problem = f"headroom Deployment not found ({hint}): {missing}"
        raise refuse(500, f"failed to update headroom: {problem}")

    def _warm_pool(self, _: Request) -> Reply:
        return mapping({"pools": self._pools} if self._pools else {})

    def _set_warm_pool(self, request: Request) -> Reply:
        body = request.body()
        pools = [_pool(each) for each in body.objects("pools")]
        if not pools and body.text("template"):
            pools = [_pool(body)]
        for n, pool in enumerate(pools):
            if not pool["template"]:
                raise refuse(400, f"pools[{n}].template is required")
            if not 0 <= pool["desiredCount"] <= _MOST_WARM:
                raise refuse(400, f"pools[{n}].desiredCount must be 0-{_MOST_WARM}")
        self._pools = pools
        return mapping({"status": "updated", "pools": pools or None})


def _pool(body: Body) -> Json:
    return {"template": body.text("template"), "desiredCount": body.integer("desiredCount")}
