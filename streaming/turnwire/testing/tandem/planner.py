"""A planner that needs no model: each sentence of a prompt becomes a step.

The same prompt always makes the same plan, so tests can say what they expect.
"""

import re

from turnwire.testing.tandem.answers import Json

_MOST_STEPS = 8


def make_plan(
    prompt: str, *, plan_id: str, source: str, schedule: Json | None, workspace: str
) -> Json:
    """Return a plan.

    Args:
        prompt: What is wanted.
        plan_id: The plan's id.
        source: Where the prompt came from.
        schedule: When to run; None is by hand.
        workspace: Where to work.

    Example:
        >>> about = {"plan_id": "p", "source": "chat", "schedule": None, "workspace": "/"}
        >>> plan = make_plan("Read. Write.", **about)
        >>> [step["objective"] for step in plan["steps"]]
        ['Read', 'Write']
    """
    normalized = " ".join(prompt.split())
    plan: Json = {
        "plan_id": plan_id,
        "planner_version": "embedded-1",
        "plan_source": source,
        "original_prompt": prompt,
        "normalized_prompt": normalized,
        "confidence": "medium",
        "title": normalized[:60],
        "description": None,
        "schedule": schedule or manual_schedule(),
        "execution_target": "automation_v2",
        "workspace_root": workspace,
        "steps": [],
        "requires_integrations": [],
        "allowed_mcp_servers": [],
        "operator_preferences": None,
        "save_options": {"can_export_pack": True, "can_save_skill": True},
    }
    for objective in _sentences(normalized)[:_MOST_STEPS]:
        add_step(plan, objective)
    return plan


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[.;\n]+", text) if part.strip()]


def add_step(plan: Json, objective: str) -> None:
    """Add a step that follows the last one."""
    steps: list[Json] = plan["steps"]
    before = [steps[-1]["step_id"]] if steps else []
    steps.append(
        {
            "step_id": f"step-{len(steps) + 1}",
            "kind": "work",
            "objective": objective,
            "depends_on": before,
            "agent_role": "worker",
            "input_refs": [{"from_step_id": each, "alias": each} for each in before],
            "output_contract": {"kind": "structured_json"},
        }
    )


def manual_schedule() -> Json:
    """Return the schedule of what is run by hand."""
    return {"type": "manual", "timezone": "UTC", "misfire_policy": {"type": "run_once"}}


def as_automation(plan: Json, automation_id: str, now_ms: int, *, draft: bool) -> Json:
    """Return the automation that a plan becomes."""
    agent: Json = {
        "agent_id": "worker",
        "display_name": "Worker",
        "tool_policy": {"allowlist": ["*"], "denylist": []},
        "mcp_policy": {"allowed_servers": plan["allowed_mcp_servers"], "allowed_connections": []},
        "skills": [],
    }
    nodes = [
        {
            "node_id": step["step_id"],
            "agent_id": "worker",
            "objective": step["objective"],
            "depends_on": step["depends_on"],
            "input_refs": step["input_refs"],
            "output_contract": step["output_contract"],
        }
        for step in plan["steps"]
    ]
    return {
        "automation_id": automation_id,
        "name": plan["title"],
        "description": plan["description"],
        "status": "draft" if draft else "active",
        "schedule": plan["schedule"],
        "knowledge": {},
        "agents": [agent],
        "flow": {"nodes": nodes},
        "execution": {},
        "output_targets": [],
        "created_at_ms": now_ms,
        "updated_at_ms": now_ms,
        "creator_id": "local",
        "workspace_root": plan["workspace_root"],
        "metadata": {"plan_id": plan["plan_id"]},
        "next_fire_at_ms": None,
        "last_fired_at_ms": None,
    }
