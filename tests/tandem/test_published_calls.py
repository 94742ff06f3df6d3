"""Calls as they are written for the engine's own client, unchanged, in each flavour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from testing.tandem.orchestrated import AUTOMATION, draft
from turnwire import errors
from turnwire.flow import Call
from turnwire.tandem import GoalStartRequest, OkResult, Question
from turnwire.tandem.flows import answer_question
from turnwire.testing.tandem import Fault
from turnwire_api.tandem.resources import QUESTIONS_ANSWER

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

TRANSPORT = "https://mcp.invalid/mcp"


@pytest.fixture
def human(open_client: Callable[..., Any]) -> Callable[[], Any]:
    return lambda: open_client(request_source="control_panel")


async def published(client: Any) -> None:
    """Publish an orchestration that goals can begin with."""
    made = await client.automations_v2.create(AUTOMATION)
    await client.orchestrations.create(draft(made.automation_id))
    await client.orchestrations.publish("article")


class TestNames:
    async def test_a_session_is_archived(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            session_id = await client.sessions.create("Old")
            await client.sessions.archive(session_id)
            found = await client.sessions.list(archived=True)
            assert [each.id for each in found] == [session_id]
            assert await client.sessions.list(archived=False) == []

    async def test_an_mcp_server_is_changed(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            await client.mcp.add("a", TRANSPORT)
            assert (await client.mcp.patch("a", purpose="search", allowed_tools=["search"])).ok
            server = (await client.mcp.list())["a"]
            assert (server.purpose, server.allowed_tools) == ("search", ["search"])
            await client.mcp.set_enabled("a", False)
            assert (await client.mcp.list())["a"].enabled is False

    async def test_an_orchestration_is_deleted(self, human: Callable[[], Any]) -> None:
        async with human() as client:
            await published(client)
            deleted = await client.orchestrations.delete("article")
            assert deleted.orchestration.status == "archived"

    async def test_goals_are_the_stateful_runtime(self, human: Callable[[], Any]) -> None:
        async with human() as client:
            await published(client)
            runtime = client.stateful_runtime
            begun = await runtime.start_goal(
                orchestration_id="article", objective="An article", idempotency_key="k"
            )
            goal_id = begun.goal.goal_id
            assert (await runtime.get_goal(goal_id)).goal.goal_id == goal_id
            assert (await runtime.list_goals(limit=5)).count == 1
            assert (await runtime.list_goal_runs(goal_id)).count == 1
            assert (await runtime.pause_goal(goal_id, reason="later")).outcome == "paused"
            assert (await client.goals.cancel_goal(goal_id)).goal.status == "cancelled"


class TestIncidentMonitor:
    async def test_destinations_and_routes(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            monitor = client.incident_monitor
            before = (await monitor.get_config()).incident_monitor.to_dict()
            for name in ("one", "two"):
                await monitor.upsert_destination({"destination_id": name, "kind": "webhook"})
            await monitor.upsert_destination({"destination_id": "one", "kind": "github"})
            kinds = {
                each["destination_id"]: each["kind"] for each in await monitor.list_destinations()
            }
            assert (kinds["one"], kinds["two"]) == ("github", "webhook")
            for name, ids in (("a", ["one", "two"]), ("b", ["one"]), ("c", [])):
                await monitor.upsert_route({"route_id": name, "destination_ids": ids})
            await monitor.remove_destination("one")
            assert [
                (each["route_id"], each["destination_ids"]) for each in await monitor.list_routes()
            ] == [
                ("a", ["two"]),
                ("c", []),
            ]
            await monitor.remove_route("a")
            after = await monitor.remove_route("c")
            config = after.incident_monitor.to_dict()
            rest = {key: config[key] for key in config if key not in {"destinations", "routes"}}
            assert rest.items() <= before.items()
            assert "one" not in {each["destination_id"] for each in config["destinations"]}

    async def test_rows_need_an_id(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            for call in (
                client.incident_monitor.upsert_destination({"kind": "github"}),
                client.incident_monitor.upsert_route({"route_id": " "}),
                client.incident_monitor.remove_destination(""),
                client.incident_monitor.remove_route(""),
            ):
                with pytest.raises(errors.InvalidRequest, match="_id"):
                    await call

    async def test_a_draft_goes_where_it_is_said(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            monitor = client.incident_monitor
            await monitor.patch_config({"incident_monitor": {"enabled": True, "repo": "acme/demo"}})
            await monitor.upsert_destination({"destination_id": "one", "kind": "github"})
            reported = await monitor.report({"title": "Boom", "detail": "It broke."})
            draft_id = reported.to_dict()["draft"]["draft_id"]
            await monitor.approve_draft(draft_id)
            await monitor.publish_draft_to_destinations(draft_id, ["one"], {})
            (post,) = (await monitor.list_posts(5, "one")).posts
            assert post.to_dict()["destination_id"] == "one"
            assert [
                each.to_dict()["draft_id"] for each in (await monitor.list_drafts(1)).drafts
            ] == [draft_id]


class TestArguments:
    async def test_a_path_is_imported(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            to = {"tier": "project", "project_id": "demo"}
            imported = await client.memory.import_path(path="README.md", **to)
            source = {"kind": "path", "path": "README.md"}
            same = await client.memory.import_path(source=source, **to)
            assert (imported.ok, same.ok) == (True, True)
            with pytest.raises(errors.InvalidRequest, match="either"):
                await client.memory.import_path()

    async def test_what_the_server_has_no_members_for_is_kept(
        self, open_client: Callable[..., Any], engine: Any
    ) -> None:
        async with open_client() as client:
            await client.memory.put("Use WAL.", tags=["sqlite"], source="chat", session_id="s1")
            sent = engine.requests[-1].body
            assert sent["metadata"] == {"tags": ["sqlite"], "source": "chat", "session_id": "s1"}
            with pytest.raises(errors.InvalidRequest, match="metadata"):
                await client.memory.put("Use WAL.", tags=["sqlite"], metadata="text")

    async def test_what_cannot_be_searched_by_is_refused(
        self, open_client: Callable[..., Any]
    ) -> None:
        async with open_client() as client:
            for filters in ({"tags": ["sqlite"]}, {"session_id": "s1"}):
                with pytest.raises(errors.InvalidRequest, match="cannot search by"):
                    await client.memory.search("wal", **filters)

    async def test_drafts_are_changed_with_their_time(self, human: Callable[[], Any]) -> None:
        async with human() as client:
            await published(client)
            found = (await client.orchestrations.get("article")).draft
            changed = {"name": "New", "root_node_id": "write"}
            done = await client.orchestrations.update(
                "article", changed, expected_updated_at_ms=found.updated_at_ms
            )
            assert done.orchestration.name == "New"
            with pytest.raises(errors.Conflict):
                await client.orchestrations.update(
                    "article", changed, expected_updated_at_ms=found.updated_at_ms
                )

    async def test_a_way_is_tried(self, human: Callable[[], Any]) -> None:
        way = {"from_node_id": "write", "transition_key": "submit"}
        async with human() as client:
            await published(client)
            orchestrations = client.orchestrations
            for found in (
                await orchestrations.dry_run("article", way),
                await orchestrations.dry_run("article", **way),
                await orchestrations.transition_preview("article", way, version=1),
            ):
                assert (found.allowed, found.edge.approval_required) == (True, True)
                assert (found.target.node_id, found.target.kind["kind"]) == ("review", "workflow")
            with pytest.raises(errors.InvalidRequest, match="transition_key"):
                await orchestrations.dry_run("article", {"from_node_id": "write"})

    async def test_a_goal_is_an_object(self, human: Callable[[], Any]) -> None:
        goal = GoalStartRequest(
            orchestration_id="article", objective="An article", idempotency_key="k"
        )
        async with human() as client:
            await published(client)
            begun = await client.goals.start(goal)
            again = await client.goals.start(goal.to_dict(), idempotency_key="k2")
            assert begun.goal.goal_id != again.goal.goal_id
            with pytest.raises(errors.InvalidRequest, match="orchestration_id"):
                await client.goals.start(objective="An article")
            settled = await client.goals.completion(
                begun.goal.goal_id, {"transition_key": "finish"}
            )
            assert settled.outcome

    async def test_a_handoff_is_decided_by_a_truth_value(self, human: Callable[[], Any]) -> None:
        async with human() as client:
            for wrong in ({}, {"decision": "approve", "approve": True}):
                with pytest.raises(errors.InvalidRequest, match="either"):
                    await client.goals.decide_handoff("g", "h", **wrong)
            with pytest.raises(errors.NotFound):
                await client.goals.decide_goal_handoff("g", "h", approve=False)

    async def test_skills_are_previewed_from_files(
        self, open_client: Callable[..., Any], engine: Any
    ) -> None:
        engine.engine.fail_next(Fault(path="/skills/import/preview", status=400))
        async with open_client() as client:
            with pytest.raises(errors.BadRequest):
                await client.skills.preview("project", file_or_path="/s.zip")
            sent = {"location": "project", "file_or_path": "/s.zip"}
            assert engine.requests[-1].body == sent
            with pytest.raises(errors.InvalidRequest, match="file_or_path"):
                await client.skills.preview("project", content="# A skill")

    async def test_payloads_may_be_given(
        self, open_client: Callable[..., Any], engine: Any
    ) -> None:
        async with open_client() as client:
            await client.mcp.add("a", TRANSPORT)
            assert (await client.mcp.auth("a", {"x": 1})).ok
            assert engine.requests[-1].body == {"x": 1}
            assert (await client.mcp.authenticate("a", {})).ok
            assert (await client.mcp.auth("a")).ok
            assert (await client.workflows.validate()).to_dict()["messages"] == []
            await client.workflows.validate({"reload": False})
            assert engine.requests[-1].body == {"reload": False}
            (workflow, *_) = (await client.workflows.list()).workflows
            assert (await client.workflows.run(workflow.workflow_id, {})).run_id
            verified = await client.channels.verify("discord", {"bot_token": "bot:xxx"})
            assert (verified.ok, verified.checks.to_dict()) == (True, {"token": True})

    async def test_the_rest(self, open_client: Callable[..., Any], engine: Any) -> None:
        async with open_client() as client:
            made = await client.missions.create("T", "G", [{"title": "One"}])
            assert [each.title for each in made.work_items] == ["One"]
            await client.resources.put_key("project/x", 1)
            assert (await client.resources.patch_key("project/x", {"value": 2})).value == 2
            assert (await client.incident_monitor.list_incidents(3)).incidents == []
            async with client.resources.events(since_seq=3, tail=5) as events:
                await anext(events)
            assert (engine.requests[-1].path, engine.requests[-1].query) == ("/resource/events", "")


def test_a_question_that_is_gone_is_not_found() -> None:
    """Engines before 0.7.2 answer ``{"ok": false}``."""
    flow = answer_question("q1", "yes")
    next(flow)
    asked = Question.from_dict({"id": "q1", "sessionID": "s1", "questions": []})
    ids = {"session_id": "s1", "question_id": "q1"}
    assert flow.send([asked]) == Call(QUESTIONS_ANSWER, {**ids, "body": {"answer": "yes"}})
    with pytest.raises(errors.NotFound, match="q1"):
        flow.send(OkResult(ok=False))
