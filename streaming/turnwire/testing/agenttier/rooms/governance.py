"""/governance: policies of the cluster and of namespaces."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Reply, empty, mapping
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.policies import Policies, read_policy
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, delete, get, put


class Governance(Room):
    """The policies; only administrators change them.

    Args:
        core: What it shares with the others.
        policies: The policies.
    """

    def __init__(self, core: Core, policies: Policies) -> None:
        super().__init__(core)
        self._policies = policies

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/governance/policies", self._list)
        yield put("/governance/policies", self._set_cluster, admin=True)
        yield get("/governance/policies/{namespace}", self._show)
        yield put("/governance/policies/{namespace}", self._set, admin=True)
        yield delete("/governance/policies/{namespace}", self._delete, admin=True)
        yield get("/governance/effective", self._effective)

    def _list(self, _: Request) -> Reply:
        namespaces = [
            {"namespace": name, "policy": policy}
            for name, policy in self._policies.namespaces.items()
        ]
        return mapping({"cluster": self._policies.cluster, "namespaces": namespaces})

    def _set_cluster(self, request: Request) -> Reply:
        self._policies.cluster = read_policy(request.body())
        return mapping({"scope": "cluster", "policy": self._policies.cluster})

    def _show(self, request: Request) -> Reply:
        name = request["namespace"]
        return mapping({"namespace": name, "policy": self._policies.namespaces.get(name, {})})

    def _set(self, request: Request) -> Reply:
        self._policies.namespaces[request["namespace"]] = read_policy(request.body())
        return self._show(request)

    def _delete(self, request: Request) -> Reply:
        self._policies.namespaces.pop(request["namespace"], None)
        return empty()

    def _effective(self, request: Request) -> Reply:
        name = request.query.get("namespace") or "default"
        return mapping({"namespace": name, "policy": self._policies.effective(name)})
