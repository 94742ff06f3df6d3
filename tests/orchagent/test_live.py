"""Streams over real connections, damaged by the embedded engine in every way it can."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest

from orchagent.conftest import TOKEN
from orchagent.flavours import maker
from truefoundry.support import eventually
from turnwire.errors import StreamTruncated
from turnwire.orchagent import StreamGap
from turnwire.retry import RetryPolicy
from turnwire.testing import serve

pytestmark = pytest.mark.anyio


async def start(client: Any, prompt: str) -> str:
    thread = await client.threads.create({})
    run_id: str = (await client.runs.send_message(thread, prompt))["run_id"]
    return run_id


@pytest.mark.parametrize("clean", [True, False])
async def test_cut_after_each_event(flavour: str, *, clean: bool) -> None:
    faults = [{"cut_after": number, "clean": clean} for number in range(1, 5)]
    with serve("orchagent", token=TOKEN, stream_faults=faults) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            run_id = await start(client, "use tools")
            events = [event.to_dict() async for event in client.runs.stream_events(run_id)]
            # Sound by now, and a replay of everything.
            whole = [event.to_dict() async for event in client.runs.stream_events(run_id)]
    assert events == whole
    assert whole[-1]["type"] == "run.completed"


async def test_cut_within_events(flavour: str) -> None:
    faults = [{"cut_at": number} for number in (1, 90, 200, 350)]
    with serve("orchagent", token=TOKEN, stream_faults=faults) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN, max_retries=9) as client:
            run_id = await start(client, "use tools")
            events = [event.to_dict() async for event in client.runs.stream_events(run_id)]
            assert events == [event.to_dict() async for event in client.runs.stream_events(run_id)]


@pytest.mark.parametrize("fault", [{"omit": [0]}, {"replace": {0: {"type": "other"}}}])
async def test_a_replay_that_is_another_one(flavour: str, fault: Any) -> None:
    faults = [{"cut_after": 2}, fault]
    with serve("orchagent", token=TOKEN, stream_faults=faults) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            stream = client.runs.stream_events(await start(client, "use tools"))
            with pytest.raises(StreamGap) as caught:
                _ = [event async for event in stream]
    assert caught.value.position == 0


async def test_a_stream_that_ends_while_a_person_signs_in(flavour: str) -> None:
    with serve("orchagent", token=TOKEN, survives_pauses=False) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            run_id = await start(client, "sign in")
            types: list[str] = []
            async for event in client.runs.stream_events(run_id):
                types.append(event["type"])
                if event["type"] == "auth.required":
                    await client.runs.resume(run_id)
    assert types.count("auth.required") == 1
    assert types[-1] == "run.completed"


async def test_a_stream_that_ends_while_nobody_signs_in(flavour: str) -> None:
    with serve("orchagent", token=TOKEN, survives_pauses=False) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            stream = client.runs.stream_events(await start(client, "sign in"))
            while (await anext(stream))["type"] != "auth.required":
                pass
            with pytest.raises(StreamTruncated, match="opened again 2 times"):
                await anext(stream)


@pytest.mark.parametrize("reads_ids", [True, False])
async def test_a_server_with_ids(flavour: str, *, reads_ids: bool) -> None:
    options: dict[str, Any] = {
        "frames": {"ids": True},
        "last_event_id": reads_ids,
        "stream_faults": [{"cut_after": 2}, {"cut_after": 1}, {"cut_after": 3}],
    }
    with serve("orchagent", token=TOKEN, **options) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            run_id = await start(client, "use tools")
            stream = client.runs.stream_events(run_id)
            events = [event.to_dict() async for event in stream]
            assert stream.last_event_id
            whole = [event.to_dict() async for event in client.runs.stream_events(run_id)]
    assert events == whole


@pytest.mark.parametrize("timestamps", ["rfc3339", "seconds", "null", "absent"])
@pytest.mark.parametrize("prompt", ["unicode", "unknown events", "broken json", "no objects"])
async def test_odd_events_over_a_cut(flavour: str, prompt: str, timestamps: str) -> None:
    faults = [{"cut_after": 1}]
    with serve("orchagent", token=TOKEN, stream_faults=faults, timestamps=timestamps) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            stream = client.runs.stream_events(await start(client, prompt))
            events = [event async for event in stream]
    assert events[-1]["type"] == "run.completed"
    assert all(isinstance(event["type"], str) for event in events)
    assert json.dumps([event.to_dict() for event in events])


# A thread cannot be cancelled.
@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
async def test_a_cancelled_reader_leaves_no_connection(flavour: str) -> None:
    with serve("orchagent", token=TOKEN) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            stream = client.runs.stream_events(await start(client, "wait for me"))
            with anyio.move_on_after(0.3) as scope:
                _ = [event async for event in stream]
            assert scope.cancelled_caught
            assert stream.closed
            assert await eventually(lambda: engine.connections == 0)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
async def test_a_pause_can_be_cancelled(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def patient(max_retries: int) -> RetryPolicy:
        return RetryPolicy(max_retries, base=60.0, cap=60.0, spread=lambda: 1.0)

    monkeypatch.setattr("turnwire.settings.RetryPolicy", patient)
    with serve("orchagent", token=TOKEN, stream_faults=[{"cut_after": 1}]) as engine:
        async with maker(flavour)(engine.base_url, token=TOKEN) as client:
            stream = client.runs.stream_events(await start(client, "use tools"))
            await anext(stream)
            with anyio.move_on_after(0.2) as scope:
                await anext(stream)
            assert scope.cancelled_caught
            assert stream.closed
