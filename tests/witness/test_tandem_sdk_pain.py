"""What the published client leaves to its user: refusals, cuts, losses and exceptions.

Most of it is what the project's own change log and tests complain of.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import httpx_sse
import pytest
from pydantic import ValidationError

from turnwire import RequestOptions, errors
from turnwire.events import StreamResumed
from turnwire.outcomes import Completed
from turnwire.tandem import TruncatedEvent
from turnwire.testing.tandem import Fault
from witness.tandem_sdks import ROUTINE, VERSIONS, both, sdk_of

if TYPE_CHECKING:
    from witness.tandem_sdks import Both

pytestmark = pytest.mark.anyio

# Seconds before the first word.
LATENCY = 0.5
GREETING = "Hello there, friend!"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=VERSIONS)
def sdk(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(status=404, times=None), errors.NotFound),
        (Fault(status=503, times=None), errors.ServerError),
        (Fault(status=502, body="<h1>Bad gateway</h1>", times=None), errors.ServerError),
    ],
    ids=["404", "503", "502"],
)
async def test_a_stream_hides_its_status(
    sdk: str, fault: Fault, error: type[errors.StatusError]
) -> None:
    async with both(sdk, faults=[fault]) as pair:
        # It complains of the content type, whatever the status is.
        with pytest.raises(httpx_sse.SSEError, match="Content-Type") as theirs:
            await anext(pair.theirs.stream("s"))
        assert str(fault.status) not in str(theirs.value)
        pair.engine.engine.fail_next(fault)
        with pytest.raises(error) as ours:
            await anext(pair.ours.stream("s"))
        assert ours.value.status == fault.status


async def test_an_engine_that_starts_is_a_content_type_too(sdk: str) -> None:
    async with both(sdk, version="0.7.2", starting=True) as pair:
        with pytest.raises(httpx_sse.SSEError, match="application/json"):
            await anext(pair.theirs.global_stream())
        with pytest.raises(errors.ServerError) as ours:
            await anext(pair.ours.global_stream())
        assert (ours.value.code, ours.value.retryable) == ("ENGINE_STARTING", True)


async def test_nobody_waits_for_an_engine_that_starts(sdk: str) -> None:
    async with both(sdk, starting=True) as pair:
        with pytest.raises(httpx.HTTPStatusError) as caught:
            await pair.theirs.list_tool_ids()
        assert caught.value.response.status_code == 503
        # Reading twice does no harm, so it is asked again until it is there.
        async with anyio.create_task_group() as group:
            group.start_soon(ready_after, pair, 2)
            patient = RequestOptions(max_retries=5)
            assert "read" in await pair.ours.list_tool_ids(options=patient)
    assert [each.status for each in pair.engine.requests] == [503, 503, 200]


async def ready_after(pair: Both, requests: int) -> None:
    """Let the engine have started when it has refused so many requests."""
    while len(pair.engine.requests) < requests:  # noqa: ASYNC110 - it is in another thread.
        await anyio.sleep(0.01)
    pair.engine.engine.ready()


async def test_events_that_the_engine_cuts_off_vanish_from_the_stream_of_all(sdk: str) -> None:
    async with both(sdk) as pair:
        theirs = await story(pair, pair.theirs)
        assert all("delta" in each.properties for each in theirs if "part" in each.properties)
        ours = await story(pair, pair.ours)
        (cut,) = (each for each in ours if isinstance(each, TruncatedEvent))
        assert cut.data.endswith("...<truncated>")
        assert len(ours) == len(theirs) + 1


async def story(pair: Both, client: Any) -> list[Any]:
    """Let an agent tell more than a frame can hold; return the events, as a client sees them."""
    stream = client.global_stream()
    await anext(stream)
    await pair.ours.sessions.prompt_async(await pair.ours.sessions.create(), "A long story.")
    seen: list[Any] = []
    async for event in stream:
        seen.append(event)
        if event.type == "session.run.finished":
            break
    await stream.aclose()
    return seen


async def test_a_run_that_was_too_fast_has_no_end(sdk: str) -> None:
    async with both(sdk) as pair:
        session_id = await pair.theirs.sessions.create()
        run = await pair.theirs.sessions.prompt_async(session_id, "Say hello.")
        await pair.wire.idle(session_id)
        stream = pair.theirs.stream(session_id, run.run_id)
        first = [(await anext(stream)).type for _ in range(2)]
        assert first == ["server.connected", "engine.lifecycle.ready"]
        with anyio.move_on_after(0.5) as waiting:
            await anext(stream)
        assert waiting.cancelled_caught
        # Nothing is replayed, so what was missed is looked up; and then the stream is over.
        events = [event async for event in pair.ours.stream(session_id, run.run_id)]
    spoken = [each.properties["delta"] for each in events if each.type == "session.response"]
    assert "".join(spoken) == GREETING


@pytest.mark.parametrize("clean", [True, False])
async def test_a_cut_stream_is_not_taken_up_again(sdk: str, *, clean: bool) -> None:
    async with both(sdk, version="0.7.2") as pair:
        session_id = await pair.theirs.sessions.create()
        run = await pair.theirs.sessions.prompt_async(session_id, "Wait for me.")
        streams = [each.stream(session_id, run.run_id) for each in (pair.theirs, pair.ours)]
        for stream in streams:
            await anext(stream)
        pair.engine.engine.drop_streams(clean=clean)
        kinds, error = await rest(streams[0])
        assert "session.run.finished" not in kinds
        # A clean end is taken for the end of the run; nothing says that it is not.
        assert isinstance(error, httpx.RemoteProtocolError) is not clean
        _, error = await rest(streams[1])
        assert isinstance(error, errors.StreamTruncated)


async def rest(stream: Any) -> tuple[list[str], Exception | None]:
    """Read a stream to whatever ends it."""
    kinds: list[str] = []
    try:
        async for event in stream:
            kinds.append(event.type)  # noqa: PERF401 - what came before an error counts.
    except (httpx.HTTPError, errors.TurnwireError) as error:
        return kinds, error
    return kinds, None


@pytest.mark.parametrize("prompt", ["Cut the line.", "End early."])
async def test_a_turn_takes_it_up(prompt: str) -> None:
    async with both("0.7.2", latency=LATENCY) as pair:
        chat = pair.ours.conversation(permission=[{"permission": "*", "action": "allow"}])
        turn = chat.send(prompt)
        events = [event async for event in turn]
    assert [type(each) for each in events].count(StreamResumed) >= 1
    assert isinstance(turn.outcome, Completed)


async def test_a_slow_reader_loses_text_without_a_word(sdk: str) -> None:
    async with both(sdk, version="0.7.2", bus_capacity=4) as pair:
        stream = pair.theirs.global_stream()
        await anext(stream)
        await pair.theirs.sessions.prompt_async(await pair.theirs.sessions.create(), "Say hello.")
        text = ""
        async for event in stream:
            text += "" if "agent" in event.properties else event.properties.get("delta", "")
            if event.type == "session.run.finished":
                break
        await stream.aclose()
        assert text != GREETING
        # A turn misses the numbers of the events, and asks for what is stored.
        result = await pair.ours.conversation().send("Say hello.").result()
        assert isinstance(result, Completed)
        assert result.text == GREETING


async def test_what_is_raised_is_not_what_is_documented(sdk: str) -> None:
    documented = import_module(f"{sdk_of(sdk).__name__}.exceptions").TandemError
    async with both(sdk) as pair:
        for call, kind in (
            (pair.theirs.sessions.get("unknown"), httpx.HTTPStatusError),
            (pair.theirs.routines.create(dict(ROUTINE)), ValidationError),
            (pair.theirs.resources.delete("project/x"), TypeError),
        ):
            with pytest.raises(kind) as theirs:
                await call
            assert not isinstance(theirs.value, documented)
        with pytest.raises(errors.TurnwireError) as ours:
            await pair.ours.sessions.get("unknown")
        assert isinstance(ours.value, errors.NotFound)
        with pytest.raises(errors.TurnwireError) as refused:
            await pair.ours.routines.create({"name": "Daily"})
        assert isinstance(refused.value, errors.InvalidRequest | errors.Unprocessable)


async def test_no_error_of_a_network_is_another_librarys(sdk: str) -> None:
    async with both(sdk) as pair:
        pass
    # The engine is gone, and so is the port.
    async with sdk_of(sdk).TandemClient(pair.engine.base_url, "x") as theirs:
        with pytest.raises(httpx.ConnectError):
            await theirs.health()
    async with type(pair.ours)(pair.engine.base_url, max_retries=0) as ours:
        with pytest.raises(errors.ConnectionFailed):
            await ours.health()
