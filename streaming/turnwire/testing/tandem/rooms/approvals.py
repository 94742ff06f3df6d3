"""/approvals/pending: what waits for a person, whatever it belongs to."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.automations import AutomationRun, Automations, expires_at_ms
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get

_SOURCES = ("automation_v2", "coder", "workflow")
_DECISIONS = {
    "approve": "approve",
    **dict.fromkeys(("rework", "changes", "request_changes", "ask_changes"), "rework"),
    **dict.fromkeys(("cancel", "reject", "deny"), "cancel"),
}


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
        limit = request.integer("limit", 100, high=500)
        found = self._gates() if source in {None, "automation_v2"} else []
        found.sort(key=lambda each: -each["requested_at_ms"])
        return ok({"approvals": found[:limit], "count": len(found[:limit])})

    def _gates(self) -> list[Json]:
        return [
            _shown(run, gate)
            for run in reversed(self._automations.runs.values())
            if run.status == "awaiting_approval" and (gate := run.gate) is not None
        ]


def _shown(run: AutomationRun, gate: Json) -> Json:
    """Return a gate as all surfaces show it; what is not known is left out."""
    request_id, node_id, expires = run.request_id, gate["node_id"], expires_at_ms(gate)
    snapshot, tenant = run.record["automation_snapshot"], run.record["tenant_context"]
    objectives = {node["node_id"]: node["objective"] for node in snapshot["flow"]["nodes"]}
    lifetime = {} if expires is None else {"expires_at_ms": expires}
    instructions = gate["instructions"]
    return {
        "request_id": request_id,
        "source": "automation_v2",
        "tenant": {key: tenant[key] for key in ("org_id", "workspace_id")},
        "run_id": run.id,
        "node_id": node_id,
        "workflow_name": snapshot["name"],
        "action_kind": objectives[node_id],
        "surface_payload": {
            "automation_v2_run_id": run.id,
            "automation_id": run.record["automation_id"],
            "node_id": node_id,
            "decide_endpoint": f"/automations/v2/runs/{run.id}/gate",
            "approval_request_id": request_id,
            "transition_id": f"{request_id}:decision",
            **lifetime,
        },
        "requested_at_ms": gate["requested_at_ms"],
        **lifetime,
        "decisions": _decisions(gate),
        "rework_targets": gate["rework_targets"],
        **({} if instructions is None else {"instructions": instructions}),
    }


def _decisions(gate: Json) -> list[str]:
    # A gate may have words of its own; what can be decided has only these.
    known = [word for word in map(_DECISIONS.get, gate["decisions"]) if word]
    rework = ["rework"] if gate["rework_targets"] and "rework" not in known else []
    return known + rework
