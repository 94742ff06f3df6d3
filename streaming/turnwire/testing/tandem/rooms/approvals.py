"""/approvals/pending: what waits for a person, whatever it belongs to."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get

_SOURCES = ("automation_v2", "coder", "workflow")


class Approvals(Room):
    """Lists the gates that runs wait at.

    Args:
        core: What it shares with the others.
        automations: Whose runs wait.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        super().__init__(core)
        self._automations = automations

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/approvals/pending", self._pending)

    def _pending(self, request: Request) -> Reply:
        source = request.choice("source", _SOURCES)
        limit = request.integer("limit", 100, low=1, high=500)
        found = self._gates() if source in {None, "automation_v2"} else []
        return ok({"approvals": found[:limit], "count": len(found[:limit])})

    def _gates(self) -> list[Json]:
        return [
            {
                "request_id": f"automation_v2:{run.id}:{gate['node_id']}",
                "source": "automation_v2",
                "run_id": run.id,
                "node_id": gate["node_id"],
                "automation_id": run.record["automation_id"],
                "requested_at_ms": gate["requested_at_ms"],
                "decisions": gate["decisions"],
                "rework_targets": gate["rework_targets"],
                "instructions": gate["instructions"],
            }
            for run in self._automations.runs.values()
            if run.status == "awaiting_approval" and (gate := run.gate) is not None
        ]
