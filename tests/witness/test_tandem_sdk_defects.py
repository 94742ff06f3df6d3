"""Where Tandem's published client fails on its engine's answers, and turnwire does not.

Each test puts both clients before one engine, with the same intention. The releases of the
published client are pinned: a test that fails after an update says that a defect is gone.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pydantic import ValidationError

from turnwire.tandem import HumanRequired, SessionBusy, TandemClient
from witness.tandem_sdks import (
    GATE,
    ROUTINE,
    STEP,
    TEMPLATE,
    TOKEN,
    VERSIONS,
    Both,
    automation,
    both,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TANDEM_REQUEST_SOURCE", raising=False)


@pytest.fixture(params=VERSIONS)
async def pair(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Both]:
    async with both(request.param) as made:
        yield made


@contextmanager
def refused(status: int) -> Generator[None, None, None]:
    """Expect that the engine refuses what the published client sends."""
    with pytest.raises(httpx.HTTPStatusError) as caught:
        yield
    assert caught.value.response.status_code == status


async def test_prompt_sync_takes_the_messages_for_an_object(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    with pytest.raises(AttributeError, match="get"):
        await pair.theirs.sessions.prompt_sync(session_id, "Say hello.")
    reply = await pair.ours.sessions.prompt_sync(session_id, "Say hello.")
    assert reply.text == "Hello there, friend!"


async def test_fork_does_not_unwrap_the_session(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create(title="Mine")
    with pytest.raises(ValidationError, match="title"):
        await pair.theirs.sessions.fork(session_id)
    assert (await pair.ours.sessions.fork(session_id)).title == "Mine (fork)"


async def test_a_prompt_to_a_busy_session_is_lost(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    first = await pair.theirs.sessions.prompt_async(session_id, "Wait for me.")
    second = await pair.theirs.sessions.prompt_async(session_id, "Say hello.")
    # The second prompt was refused; this is the run of the first.
    assert second.run_id == first.run_id
    assert pair.engine.requests[-1].status == 409
    with pytest.raises(SessionBusy) as caught:
        await pair.ours.sessions.prompt_async(session_id, "Say hello.")
    assert caught.value.run_id == first.run_id


async def test_sessions_lose_the_time_they_were_made(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    assert (await pair.theirs.sessions.get(session_id)).created_at_ms is None
    session = await pair.ours.sessions.get(session_id)
    assert isinstance(session.time.created, int)


async def test_permissions_are_unreadable_once_one_was_decided(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    await pair.theirs.sessions.prompt_async(session_id, "Read the file.")
    request_id = await pair.wire.asked()
    assert len((await pair.theirs.permissions.list()).requests) == 1
    await pair.theirs.permissions.reply(request_id, "once")
    with pytest.raises(ValidationError, match="status"):
        await pair.theirs.permissions.list()
    snapshot = await pair.ours.permissions.list(decided=True)
    assert [(each.id, each.status) for each in snapshot.requests] == [(request_id, "once")]


async def test_questions_have_no_text(pair: Both) -> None:
    await pair.theirs.sessions.prompt_async(await pair.theirs.sessions.create(), "Ask me.")
    await pair.wire.question()
    (question,) = (await pair.theirs.questions.list()).questions
    assert (question.text, question.choices) == (None, None)
    (same,) = await pair.ours.questions.list()
    assert same.questions[0]["question"] == "Which database?"


async def test_routines_have_no_id(pair: Both) -> None:
    with pytest.raises(ValidationError):
        await pair.theirs.routines.create(dict(ROUTINE))
    # The engine has made it all the same.
    with pytest.raises(ValidationError, match=r"routines\.0\.id"):
        await pair.theirs.routines.list()
    (routine,) = (await pair.ours.routines.list()).routines
    with pytest.raises(ValidationError):
        await pair.theirs.routines.update(routine.routine_id, {"name": "Theirs"})
    changed = await pair.ours.routines.update(routine.routine_id, {"name": "Ours"})
    assert changed.name == "Ours"


async def test_routines_of_a_family_cannot_be_listed(pair: Both) -> None:
    routine_id = await pair.wire.routine()
    with pytest.raises(TypeError, match="family"):
        await pair.theirs.routines.list(family="routines")
    found = await pair.ours.routines.list(family="routines")
    assert [each.routine_id for each in found.routines] == [routine_id]


async def test_the_schedule_of_the_readme_is_refused(pair: Both) -> None:
    options = {"name": "Daily", "schedule": "0 8 * * *", "prompt": "Say hello."}
    with refused(422):
        await pair.theirs.routines.create(options)
    made = await pair.ours.routines.create(options)
    assert made.entrypoint == "Say hello."


async def test_run_now_cannot_wait_for_an_approval(pair: Both) -> None:
    routine_id = await pair.wire.routine()
    with pytest.raises(ValidationError, match="pending_approval"):
        await pair.theirs.routines.run_now(routine_id)
    started = await pair.ours.routines.run_now(routine_id)
    assert started.status == "pending_approval"


async def test_a_run_of_a_routine_is_empty(pair: Both) -> None:
    started = await pair.ours.routines.run_now(await pair.wire.routine())
    run_id = str(started.run_id)
    theirs = await pair.theirs.routines.get_run(run_id)
    assert (theirs.run_id, theirs.status) == (None, None)
    run = await pair.ours.routines.get_run(run_id)
    assert (run.run_id, run.status) == (run_id, "pending_approval")


async def test_the_history_of_a_routine_is_empty(pair: Both) -> None:
    routine_id = await pair.wire.routine()
    await pair.ours.routines.run_now(routine_id)
    theirs = await pair.theirs.routines.history(routine_id)
    assert (theirs.count, theirs.history) == (1, [])
    assert len((await pair.ours.routines.history(routine_id)).events) == 1


async def test_automations_have_no_id(pair: Both) -> None:
    routine_id = await pair.wire.routine()
    with pytest.raises(ValidationError):
        await pair.theirs.automations.list()
    (same,) = (await pair.ours.automations.list()).automations
    assert same.automation_id == routine_id


async def test_a_run_of_an_automation_is_unreadable_at_its_gate(pair: Both) -> None:
    made = await pair.theirs.automations_v2.create(automation(GATE))
    run_id = (await pair.theirs.automations_v2.run_now(made.automation_id)).run_id
    await pair.wire.gated(run_id)
    with pytest.raises(ValidationError, match="status"):
        await pair.theirs.automations_v2.get_run(run_id)
    with pytest.raises(ValidationError, match="status"):
        await pair.theirs.automations_v2.list_runs(made.automation_id)
    assert (await pair.ours.automations_v2.get_run(run_id)).status == "awaiting_approval"
    (run,) = (await pair.ours.automations_v2.list_runs(made.automation_id)).runs
    assert run.status == "awaiting_approval"


async def test_a_gate_of_an_automation_cannot_be_decided(pair: Both) -> None:
    made = await pair.theirs.automations_v2.create(automation(GATE))
    run_id = (await pair.theirs.automations_v2.run_now(made.automation_id)).run_id
    await pair.wire.gated(run_id)
    assert not [name for name in dir(pair.theirs.automations_v2) if "gate" in name]
    await pair.ours.automations_v2.decide_gate(run_id, "approve")
    assert (await pair.ours.automations_v2.get_run(run_id)).status != "awaiting_approval"


async def test_the_misfire_policy_of_the_readme_is_refused(pair: Both) -> None:
    spec = automation(STEP, misfire_policy="run_once")
    with refused(422):
        await pair.theirs.automations_v2.create(spec)
    made = await pair.ours.automations_v2.create(spec)
    assert made.name == "Nightly"


async def test_nobody_can_say_that_a_human_makes_a_routine() -> None:
    async with both("0.7.2", require_human=True) as pair:
        with refused(403):
            await pair.theirs.routines.create(dict(ROUTINE))
        with pytest.raises(HumanRequired):
            await pair.ours.routines.create(dict(ROUTINE))
        async with human(pair) as ours:
            assert (await ours.routines.create(dict(ROUTINE))).name == "Daily"


async def test_nobody_can_say_that_a_human_makes_an_automation() -> None:
    async with both("0.7.2", require_human=True) as pair:
        with refused(501):
            await pair.theirs.automations_v2.create(automation(STEP))
        with pytest.raises(HumanRequired):
            await pair.ours.automations_v2.create(automation(STEP))
        async with human(pair) as ours:
            assert (await ours.automations_v2.create(automation(STEP))).name == "Nightly"


def human(pair: Both) -> TandemClient:
    return TandemClient(pair.engine.base_url, TOKEN, request_source="control_panel")


async def test_templates_have_no_id(pair: Both) -> None:
    await pair.theirs.agent_teams.create_template(dict(TEMPLATE))
    with pytest.raises(ValidationError, match=r"templates\.0\.id"):
        await pair.theirs.agent_teams.list_templates()
    (template,) = (await pair.ours.agent_teams.list_templates()).templates
    assert template.template_id == "w"


async def test_skills_are_nowhere(pair: Both) -> None:
    with pytest.raises(ValidationError, match="location"):
        await pair.theirs.skills.list()
    skills = await pair.ours.skills.list()
    assert {each.location for each in skills} <= {"project", "global"}
    assert skills


async def test_missions_are_empty(pair: Both) -> None:
    made = await pair.theirs.missions.create("Title", "Goal")
    (listed,) = (await pair.theirs.missions.list()).missions
    for theirs in (made.mission, listed):
        assert (theirs.id, theirs.title, theirs.goal) == (None, None, None)
    (mission,) = (await pair.ours.missions.list()).missions
    assert (mission.spec.title, mission.spec.goal) == ("Title", "Goal")
    same = (await pair.theirs.missions.get(str(mission.mission_id))).mission
    assert (same.id, same.title, same.goal) == (None, None, None)
    assert (await pair.ours.missions.get(str(mission.mission_id))).spec.title == "Title"


async def test_resources_are_not_unwrapped(pair: Both) -> None:
    with pytest.raises(ValidationError):
        await pair.theirs.resources.put_key("project/x", 1)
    with pytest.raises(ValidationError):
        await pair.theirs.resources.get("project/x")
    assert (await pair.ours.resources.get("project/x")).value == 1
    assert (await pair.ours.resources.put_key("project/x", 2)).value == 2


async def test_the_list_of_resources_is_empty(pair: Both) -> None:
    await pair.wire.resource("project/x", 1)
    theirs = await pair.theirs.resources.list()
    assert (theirs.count, theirs.items) == (1, [])
    (resource,) = (await pair.ours.resources.list()).resources
    assert resource.key == "project/x"


async def test_resources_cannot_be_deleted(pair: Both) -> None:
    await pair.wire.resource("project/x", 1)
    before = len(pair.engine.requests)
    with pytest.raises(TypeError, match="json"):
        await pair.theirs.resources.delete("project/x")
    assert len(pair.engine.requests) == before
    assert (await pair.ours.resources.delete("project/x")).deleted


async def test_delete_key_sends_no_body(pair: Both) -> None:
    await pair.wire.resource("project/x", 1)
    with refused(415):
        await pair.theirs.resources.delete_key("project/x")
    assert (await pair.ours.resources.delete_key("project/x")).deleted


async def test_write_goes_where_nothing_is(pair: Both) -> None:
    with refused(405):
        await pair.theirs.resources.write("project/x", 1)
    assert (await pair.ours.resources.write("project/x", 1)).value == 1
    # Their ``delete`` means the same place, and would get there if httpx let it.
    with refused(405):
        await pair.wire.send("DELETE", "/resource", {"key": "project/x"})


async def test_nothing_can_be_remembered(pair: Both) -> None:
    with refused(422):
        await pair.theirs.memory.put("Use WAL mode.", run_id="r")
    with refused(422):
        await pair.theirs.memory.search("wal")
    put = await pair.ours.memory.put("Use WAL mode.", run_id="r")
    found = await pair.ours.memory.search("wal", run_id="r")
    assert [each.id for each in found.results] == [put.id]


async def test_memories_cannot_be_promoted(pair: Both) -> None:
    memory_id = await pair.wire.memory("Use WAL mode.")
    with refused(422):
        await pair.theirs.memory.promote(memory_id)
    assert (await pair.ours.memory.promote(memory_id)).to_tier == "project"


async def test_the_audit_of_the_memory_is_empty(pair: Both) -> None:
    await pair.wire.memory("Use WAL mode.")
    theirs = await pair.theirs.memory.audit()
    assert (theirs.count, theirs.entries) == (1, [])
    assert len((await pair.ours.memory.audit()).events) == 1


async def test_the_token_of_the_readme_is_ignored(pair: Both) -> None:
    body: dict[str, Any] = {"token": "bot:x", "allowed_users": ["ada"]}
    with refused(400):
        await pair.theirs.channels.put("telegram", body)
    assert (await pair.ours.channels.put("telegram", body)).ok
    assert (await pair.ours.channels.config()).telegram.has_token
