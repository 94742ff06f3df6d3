"""Automations that went wrong, the coder, the browser: both clients do the same with them.

The engine has the routes; what the published client has of them since which release, each test
says. See ``test_tandem_sdk_harmless``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from witness.tandem_sdks import STEP, VERSIONS, assert_same, automation, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from witness.tandem_sdks import Call, Wire

pytestmark = pytest.mark.anyio

REPOSITORY = {
    "project_id": "demo",
    "workspace_id": "local",
    "workspace_root": "/workspace",
    "repo_slug": "acme/demo",
}
FIX = {"workflow_mode": "issue_fix", "repo_binding": REPOSITORY}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def failed(client: Any, wire: Wire) -> str:
    """Let a run of an automation fail; return its id."""
    step = {**STEP, "objective": "Fail now."}
    made = await client.automations_v2.create(automation(step))
    run = await client.automations_v2.run_now(made.automation_id)
    await until(wire, run.run_id, "failed")
    return str(run.run_id)


async def until(wire: Wire, run_id: str, status: str) -> None:
    path = f"/automations/v2/runs/{run_id}"
    await wire.until(path, lambda answer: answer["run"]["status"] == status)


async def recover(client: Any, wire: Wire) -> Any:
    run_id = await failed(client, wire)
    status = (await client.automations_v2.recover_run(run_id, "again")).status
    await until(wire, run_id, "failed")
    return status


async def repair(client: Any, wire: Wire) -> Any:
    run_id = await failed(client, wire)
    body = {"node_id": "n", "prompt": "Say hello."}
    answer = plain(await client.automations_v2.repair_run(run_id, body), "run")
    await until(wire, run_id, "failed")
    return answer["status"]


async def tasks(client: Any, wire: Wire) -> Any:
    run_id = await failed(client, wire)
    preview = plain(await client.automations_v2.preview_task_reset(run_id, "n"))
    done: list[Any] = [preview["reset_nodes"]]
    for name in ("retry_task", "continue_task", "requeue_task"):
        answer = await getattr(client.automations_v2, name)(run_id, "n", "again")
        done.append(plain(answer, "run")["status"])
        await until(wire, run_id, "failed")
    return done


async def preferences(client: Any, wire: Wire) -> Any:
    given = {"enabled_tools": ["read"]}
    stored = await client.channels.set_tool_preferences("slack", given)
    found = await client.channels.tool_preferences("slack")
    return stored.enabled_tools, found.enabled_tools, found.disabled_tools


async def imports(client: Any, wire: Wire) -> Any:
    bundle = {"title": "Mine"}
    preview = await client.workflow_plans.import_preview(bundle=bundle)
    imported = await client.workflow_plans.import_plan(bundle=bundle)
    return preview.ok, imported.ok


async def coder(client: Any, wire: Wire) -> Any:
    run = plain(await client.coder.create_run(dict(FIX)), "coder_run")
    run_id = run["coder_run_id"]
    listed = await client.coder.list_runs(workflow_mode="issue_fix")
    found = (await client.coder.get_run(run_id)).coder_run
    stepped = plain(await client.coder.execute_next(run_id), "coder_run")
    all_done = plain(await client.coder.execute_all(run_id), "coder_run")
    cancelled = plain(await client.coder.cancel_run(run_id), "coder_run")
    phases = run["phase"], stepped["phase"], all_done["phase"]
    return listed.count, found.workflow_mode, phases, all_done["status"], cancelled["status"]


async def coder_results(client: Any, wire: Wire) -> Any:
    run = plain(await client.coder.create_run(dict(FIX)), "coder_run")
    run_id = run["coder_run_id"]
    await client.coder.create_issue_fix_summary(run_id, {"fix_strategy": "Fix it."})
    await client.coder.create_pr_draft(run_id, {"title": "Fix"})
    submitted = plain(await client.coder.submit_pr(run_id, {"dry_run": True}))["submitted"]
    artifacts = await client.coder.list_artifacts(run_id)
    candidate = {"kind": "note", "summary": "Use WAL."}
    await client.coder.create_memory_candidate(run_id, candidate)
    candidates = await client.coder.list_memory_candidates(run_id)
    hits = await client.coder.get_memory_hits(run_id)
    kinds = [each.artifact_type for each in artifacts.artifacts]
    return submitted, kinds, artifacts.count, candidates.count, hits.count


async def browser(client: Any, wire: Wire) -> Any:
    before = await client.browser.status()
    # An httpx.HTTPStatusError there, a ServerError here.
    with pytest.raises(Exception, match="500"):
        await client.browser.smoke_test()
    installed = await client.browser.install()
    tested = await client.browser.smoke_test("https://acme.example/")
    after = await client.browser.status()
    codes = [each.code for each in before.blocking_issues]
    return before.runnable, codes, installed.ok, tested.final_url, after.runnable


CALLS: Mapping[str, tuple[Call, tuple[str, ...]]] = {
    "automations_v2.recover_run": (recover, ("0.7.2",)),
    "automations_v2.repair_run": (repair, ("0.7.2",)),
    "automations_v2.tasks": (tasks, ("0.7.2",)),
    "channels.tool_preferences": (preferences, ("0.7.2",)),
    "workflow_plans.import_plan": (imports, ("0.7.2",)),
    "coder": (coder, VERSIONS),
    "coder, results": (coder_results, VERSIONS),
    "browser": (browser, VERSIONS),
}


@pytest.mark.parametrize(
    ("name", "sdk"), [(name, sdk) for name, (_, releases) in CALLS.items() for sdk in releases]
)
async def test_both_come_to_the_same(name: str, sdk: str) -> None:
    await assert_same(CALLS[name][0], sdk)
