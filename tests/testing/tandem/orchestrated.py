"""An orchestration to test goals with: draft, review behind an approval, a wait, the end."""

from typing import Any

import httpx

from testing.tandem.support import HUMAN, Json

ARTIFACT: Json = {"artifact_type": "text", "value": "A draft."}

AUTOMATION: Json = {
    "name": "Step",
    "schedule": {"type": "manual", "timezone": "UTC", "misfire_policy": {"type": "skip"}},
    "agents": [
        {
            "agent_id": "writer",
            "display_name": "Writer",
            "tool_policy": {"allowlist": ["*"], "denylist": []},
            "mcp_policy": {"allowed_servers": []},
        }
    ],
    "flow": {"nodes": [{"node_id": "n1", "agent_id": "writer", "objective": "Say hello."}]},
}


def edge(name: str, start: str, end: str, **more: Any) -> Json:
    """Return a way that has its name as its id."""
    return {
        "edge_id": name,
        "from_node_id": start,
        "to_node_id": end,
        "transition_key": name,
        **more,
    }


def draft(automation_id: str) -> Json:
    """Return the orchestration, whose workflows run one automation."""
    workflow = {"kind": "workflow", "automation_id": automation_id}
    nap = {"kind": "timer", "delay_ms": 300}
    external = {"kind": "external_condition", "condition_key": {"source": "literal", "value": "x"}}
    return {
        "orchestration_id": "article",
        "name": "Article",
        "root_node_id": "write",
        "nodes": [
            {"node_id": "write", "name": "Write", **workflow},
            {"node_id": "review", "name": "Review", **workflow},
            {"node_id": "press", "name": "Press", "kind": "wait", "wait": external},
            {"node_id": "nap", "name": "Nap", "kind": "wait", "wait": nap},
            {"node_id": "hold", "name": "Hold", "kind": "terminal", "outcome": "pause"},
            {"node_id": "done", "name": "Done", "kind": "terminal", "outcome": "complete"},
            {"node_id": "lost", "name": "Lost", "kind": "terminal", "outcome": "fail"},
        ],
        "edges": [
            edge("again", "write", "write", artifact_contract={"artifact_type": "text"}),
            edge("submit", "write", "review", approval={"required": True}),
            edge("print", "write", "press"),
            edge("sleep", "write", "nap"),
            edge("slept", "nap", "review", artifact_contract={"artifact_type": "text"}),
            edge("hold", "write", "hold"),
            edge("printed", "press", "done"),
            edge("finish", "write", "done"),
            edge("give-up", "write", "lost"),
        ],
        "goal_policy": {"max_total_tokens": 1000},
    }


def publish(http: httpx.Client) -> str:
    """Publish the orchestration; returns the id of the automation."""
    made = http.post("/automations/v2", json=AUTOMATION, headers=HUMAN)
    automation_id = str(made.json()["automation"]["automation_id"])
    assert http.post("/orchestrations", json=draft(automation_id)).status_code == 201
    assert http.post("/orchestrations/article/publish").status_code == 201
    return automation_id


def start(http: httpx.Client, key: str = "k1", **more: Any) -> str:
    """Begin with a goal; returns its id."""
    body = {"orchestration_id": "article", "objective": "An article", "idempotency_key": key}
    made = http.post("/goals", json={**body, **more})
    assert made.status_code == 201, made.text
    return str(made.json()["goal"]["goal_id"])
