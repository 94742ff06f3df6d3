"""Read the definition of an automation (V2) from a request.

Where a field has a wrong shape the answer is 422; so is the schedule of the SDK's README, whose
``misfire_policy`` is a string and must be an object.
"""

from turnwire.testing.tandem.answers import Json, RefusedError, coded
from turnwire.testing.tandem.requests import Body
from turnwire.testing.tandem.routine_spec import Readers, read_misfire

_STAGES = ("orchestrator", "workstream", "review", "test", "approval")
_STATUSES = ("active", "paused", "draft")
_ON_EXPIRY = ("cancel", "escalate", "remind")


def read_automation(body: Body, automation_id: str, now_ms: int) -> Json:
    """Return the record of a new automation.

    Args:
        body: The request.
        automation_id: Its id, if the request has none.
        now_ms: The time.

    Raises:
        InvalidValueError: A field is missing or has a wrong type (422).
        RefusedError: The flow is not possible (400).
    """
    name, schedule, flow = body.required_text("name"), read_schedule(body), read_flow(body)
    found: Json = {
        "automation_id": body.text("automation_id") or automation_id,
        "name": name,
        "description": body.text("description"),
        "status": body.choice("status", _STATUSES) or "draft",
        "schedule": schedule,
        "knowledge": body.free("knowledge") or {},
        "agents": read_agents(body),
        "flow": flow,
        "execution": body.free("execution") or {},
        "output_targets": list(body.texts("output_targets")),
        "created_at_ms": now_ms,
        "updated_at_ms": now_ms,
        "creator_id": body.text("creator_id") or "local",
        "workspace_root": body.text("workspace_root"),
        "metadata": body.raw("metadata"),
        "next_fire_at_ms": None,
        "last_fired_at_ms": None,
    }
    optional = ("scope_policy", "watch_conditions", "handoff_config")
    return found | {key: body.raw(key) for key in optional if key in body}


def read_changes(body: Body) -> Json:
    """Return the fields that a request changes."""
    readers: Readers = {
        "name": body.text,
        "description": body.text,
        "status": lambda key: body.choice(key, _STATUSES),
        "schedule": lambda _: read_schedule(body),
        "agents": lambda _: read_agents(body),
        "flow": lambda _: read_flow(body),
        "execution": body.free,
        "output_targets": lambda key: list(body.texts(key)),
        "workspace_root": body.text,
        "metadata": body.raw,
    }
    return {key: read(key) for key, read in readers.items() if key in body}


def read_schedule(body: Body) -> Json:
    """Return a schedule: its kind, its time and what happens with missed firings."""
    schedule = body.required_object("schedule")
    kind = schedule.required_choice("type", ("cron", "interval", "manual"))
    schedule.required("misfire_policy")
    found: Json = {
        "type": kind,
        "timezone": schedule.required_text("timezone"),
        "misfire_policy": read_misfire(schedule),
    }
    if "cron_expression" in schedule:
        found["cron_expression"] = schedule.text("cron_expression")
    if "interval_seconds" in schedule:
        found["interval_seconds"] = schedule.integer("interval_seconds", minimum=0)
    return found


def read_agents(body: Body) -> list[Json]:
    """Return the agents; one that may use no tool may use ``read``."""
    agents: list[Json] = []
    for agent in body.objects("agents"):
        tools = agent.required_object("tool_policy")
        servers = agent.required_object("mcp_policy")
        agents.append(
            {
                **agent.values,
                "agent_id": agent.required_text("agent_id"),
                "display_name": agent.required_text("display_name"),
                "tool_policy": {
                    "allowlist": list(tools.texts("allowlist")) or ["read"],
                    "denylist": list(tools.texts("denylist")),
                },
                "mcp_policy": {
                    "allowed_servers": list(servers.texts("allowed_servers")),
                    "allowed_connections": list(servers.texts("allowed_connections")),
                },
                "skills": list(agent.texts("skills")),
            }
        )
    return agents


def read_flow(body: Body) -> Json:
    """Return the flow; its nodes must have ids of their own and depend on each other only."""
    flow = body.required_object("flow")
    flow.required("nodes")
    nodes = [_node(node) for node in flow.objects("nodes")]
    ids = [node["node_id"] for node in nodes]
    if len(set(ids)) != len(ids):
        raise _impossible("node ids must be unique")
    for node in nodes:
        missing = [each for each in node["depends_on"] if each not in ids]
        if missing:
            raise _impossible(f"node `{node['node_id']}` depends on unknown `{missing[0]}`")
    return {"nodes": nodes}


def _node(node: Body) -> Json:
    found: Json = {
        **node.values,
        "node_id": node.required_text("node_id"),
        "agent_id": node.required_text("agent_id"),
        "objective": node.required_text("objective"),
        "depends_on": list(node.texts("depends_on")),
        "input_refs": [ref.values for ref in node.objects("input_refs")],
    }
    node.choice("stage_kind", _STAGES)
    contract = node.object("output_contract")
    if contract is not None:
        contract.required_text("kind")
    _check_gate(node)
    return found


def _check_gate(node: Body) -> None:
    gate = node.object("gate") or Body({}, "gate")
    gate.texts("decisions")
    gate.texts("rework_targets")
    gate.text("instructions")
    policy = gate.object("expiry_policy") or Body({}, "expiry_policy")
    policy.integer("expires_after_ms", minimum=0)
    policy.choice("on_expiry", _ON_EXPIRY)


def _impossible(problem: str) -> RefusedError:
    return coded(400, "AUTOMATION_V2_CREATE_FAILED", problem)
