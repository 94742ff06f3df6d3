"""Fields of Tandem's published client that nothing fills, and what turnwire has in their place.

See ``test_tandem_sdk_defects`` for answers that the published client cannot read at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from witness.tandem_sdks import STEP, VERSIONS, Both, automation, both

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=VERSIONS)
def sdk(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def pair(sdk: str) -> AsyncIterator[Both]:
    async with both(sdk) as made:
        yield made


async def test_nothing_says_that_a_session_is_archived(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    assert (await pair.theirs.sessions.update(session_id, archived=True)).archived is None
    (listed,) = (await pair.theirs.sessions.list(archived=True)).sessions
    assert (listed.id, listed.archived, listed.created_at_ms) == (session_id, None, None)
    # The server says it by the filter only, so there is no such attribute to be misread.
    (session,) = await pair.ours.sessions.list(archived=True)
    assert session.id == session_id
    assert not hasattr(session, "archived")
    assert await pair.ours.sessions.list(archived=False) == []


async def test_when_a_session_was_made_is_in_its_time(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    theirs = (await pair.theirs.sessions.list()).sessions
    assert [each.created_at_ms for each in theirs] == [None]
    (listed,) = await pair.ours.sessions.list()
    stored = await pair.ours.sessions.update(session_id, title="Mine")
    # Seconds since 1970 in one form of the record, a text in the other.
    assert isinstance(listed.time.created, int)
    assert str(stored.time.created).startswith("20")


async def test_an_active_run_does_not_name_its_stream(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    started = await pair.ours.sessions.prompt_async(session_id, "Wait for me.")
    theirs = (await pair.theirs.sessions.active_run(session_id)).active
    assert (theirs.run_id, theirs.attach_event_stream) == (started.run_id, None)
    active = (await pair.ours.sessions.active_run(session_id)).active
    assert active is not None
    assert active.run_id == started.run_id
    assert not hasattr(active, "attach_event_stream")
    # The answer to the prompt names it.
    path = f"/event?sessionID={session_id}&runID={started.run_id}"
    assert started.attach_event_stream == path


async def test_the_diff_of_a_session_is_whatever_it_is(pair: Both) -> None:
    session_id = await pair.theirs.sessions.create()
    theirs = await pair.theirs.sessions.diff(session_id)
    assert (theirs.diff, theirs.files) == (None, None)
    assert (await pair.ours.sessions.diff(session_id)).to_dict() == {}


async def test_health_has_a_phase_before_0_7_2_only(sdk: str) -> None:
    for version, phase in (("0.4.6", "ready"), ("0.7.1", "ready"), ("0.7.2", None)):
        async with both(sdk, version=version) as pair:
            assert (await pair.theirs.health()).phase == phase
            health = await pair.ours.health()
            assert health.ready
            assert health.get("phase") == phase
            # What else older engines say is there, and the published client drops it.
            assert health.get("version") == (phase and version)


async def test_what_health_said_is_asked_for_elsewhere() -> None:
    async with both("0.7.2") as pair:
        assert not hasattr(pair.theirs, "diagnostics")
        diagnostics = await pair.ours.engine.diagnostics()
        assert (diagnostics["phase"], diagnostics["version"]) == ("ready", "0.7.2")


async def test_a_blocked_run_of_an_automation_is_unreadable(pair: Both) -> None:
    made = await pair.theirs.automations_v2.create(automation({**STEP, "agent_id": "nobody"}))
    run_id = (await pair.theirs.automations_v2.run_now(made.automation_id)).run_id
    await pair.wire.until(
        f"/automations/v2/runs/{run_id}", lambda answer: answer["run"]["status"] == "blocked"
    )
    with pytest.raises(ValidationError, match="status"):
        await pair.theirs.automations_v2.get_run(run_id)
    with pytest.raises(ValidationError, match="status"):
        await pair.theirs.automations_v2.list_runs(made.automation_id)
    run = await pair.ours.automations_v2.get_run(run_id)
    assert (run.status, run["blockedNodeIDs"]) == ("blocked", ["n"])
