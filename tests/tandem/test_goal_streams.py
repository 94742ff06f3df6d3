"""``client.goals.events`` and ``client.context_runs``: the streams that replay, in each flavour."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from both import AwaitableStream
from tandem.conftest import TOKEN
from tandem.flavours import maker
from testing.tandem.orchestrated import publish, start
from turnwire import errors
from turnwire.testing import EmbeddedEngine, serve
from turnwire_api.tandem.models import (
    BlackboardPatchFrame,
    ContextReadyFrame,
    ContextRunEvent,
    ContextRunEventFrame,
    GoalErrorFrame,
    GoalEvent,
    GoalReadyFrame,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.anyio


@pytest.fixture
def http(engine: EmbeddedEngine[Any]) -> Iterator[httpx.Client]:
    """Return what writes where the client has no call for it."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    with httpx.Client(base_url=engine.base_url, headers=headers) as opened:
        yield opened


@pytest.fixture
def goal(http: httpx.Client) -> str:
    publish(http)
    return start(http)


async def opened(found: Any) -> Any:
    """Return a stream; the synchronous one comes late and gets the other's face."""
    return AwaitableStream(await found) if inspect.isawaitable(found) else found


async def first(number: int, stream: Any) -> list[Any]:
    """Read so many events of a stream that does not end."""
    async with await opened(stream) as events:
        return [await anext(events) for _ in range(number)]


def told(events: list[Any]) -> list[GoalEvent]:
    """Return what happened to a goal: the events whose names the document leaves open."""
    return [each for each in events if isinstance(each, GoalEvent)]


def kinds(events: list[Any]) -> list[str]:
    names = [each.type for each in told(events)]
    assert names == [each.event.event_type for each in told(events)]
    return [name.removeprefix("orchestration.goal.") for name in names]


class TestGoals:
    async def test_events_are_typed(self, open_client: Callable[..., Any], goal: str) -> None:
        async with open_client() as client:
            answer = await client.goals.pause(goal, reason="tea")
            ready, *events = await first(3, client.goals.events(goal))
        assert (answer.outcome, answer.goal.status) == ("paused", "paused")
        assert isinstance(ready, GoalReadyFrame)
        assert (ready.goal_id, ready.cursor) == (goal, 0)
        assert kinds(events) == ["started", "paused"]
        started, paused = told(events)
        assert (started.cursor, paused.cursor) == (1, 2)
        assert paused.event.payload["reason"] == "tea"

    @pytest.mark.parametrize("way", ["cursor", "last_event_id"])
    async def test_a_stream_goes_on_where_it_was_left(
        self, open_client: Callable[..., Any], goal: str, way: str
    ) -> None:
        async with open_client() as client:
            async with client.goals.events(goal) as stream:
                seen = [await anext(stream) for _ in range(2)]
                last = stream.last_event_id
            await client.goals.pause(goal)
            await client.goals.resume(goal)
            at: Any = int(last) if way == "cursor" else last
            ready, *rest = await first(3, client.goals.events(goal, **{way: at}))
        assert ready.cursor == 1
        assert [*kinds(seen), *kinds(rest)] == ["started", "paused", "resumed"]

    async def test_a_cut_stream_loses_nothing(
        self, open_client: Callable[..., Any], goal: str, engine: EmbeddedEngine[Any]
    ) -> None:
        seen: list[Any] = []
        async with open_client() as client:
            async with client.goals.events(goal) as stream:
                seen += [await anext(stream) for _ in range(2)]
                engine.engine.drop_streams()
                with pytest.raises(errors.TurnwireError):
                    await anext(stream)
            await client.goals.cancel(goal)
            seen += await first(2, client.goals.events(goal, cursor=told(seen)[-1].cursor))
        assert kinds(seen) == ["started", "cancelled"]

    async def test_the_store_fails(
        self, open_client: Callable[..., Any], goal: str, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client, client.goals.events(goal) as stream:
            seen = [await anext(stream) for _ in range(2)]
            engine.engine.fail_goal_streams("disk is gone")
            rest = [event async for event in stream]
        assert kinds(seen) == ["started"]
        (last,) = rest
        assert isinstance(last, GoalErrorFrame)
        assert last.error == "goal_event_read_failed"

    async def test_an_unknown_goal(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            with pytest.raises(errors.NotFound):
                await first(1, client.goals.events("none"))


@pytest.fixture
def written(http: httpx.Client) -> None:
    """Write into two context runs."""
    event: Any = {"type": "step_started", "status": "running", "payload": {}}
    patch = {"op": "add_fact", "payload": {"id": "f1"}}
    for path, body in (
        ("", {"run_id": "c1", "objective": "Test"}),
        ("", {"run_id": "c2", "objective": "Test"}),
        ("/c1/events", event),
        ("/c2/events", event),
        ("/c1/blackboard/patches", patch),
    ):
        assert http.post(f"/context/runs{path}", json=body).status_code == 200


class TestContextRuns:
    async def test_a_run_of_a_session(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            session = await client.sessions.create()
            await client.sessions.prompt_sync(session, "Say hello.")
            run = f"session-{session}"
            _, *events = await first(3, client.context_runs.run_events(run))
            _, last = await first(2, client.context_runs.run_events(run, since_seq=1))
            _, tail = await first(2, client.context_runs.run_events(run, tail=1))
        assert all(isinstance(each, ContextRunEvent) for each in events)
        assert [each.properties.seq for each in events] == [1, 2]
        assert (last.properties.seq, tail.properties.seq) == (2, 2)
        assert last.properties["type"] == "session_run_finished"

    @pytest.mark.usefixtures("written")
    async def test_all_runs_of_a_workspace(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            every = await first(4, client.context_runs.events("/workspace"))
            one = await first(3, client.context_runs.events("/workspace", run_ids="c1", tail=1))
        assert isinstance(every[0], ContextReadyFrame)
        assert {each.run_id for each in every[1:]} == {"c1", "c2"}
        assert [type(each) for each in one] == [
            *(ContextReadyFrame, ContextRunEventFrame, BlackboardPatchFrame),
        ]

    async def test_a_workspace_is_needed(self, flavour: str) -> None:
        with serve("tandem", token=TOKEN) as engine:
            async with maker(flavour)(engine.base_url, TOKEN) as client:
                with pytest.raises(errors.BadRequest):
                    await first(1, client.context_runs.events("/work", run_ids="none"))
