"""Where Tandem's published client loses or misreads events, and turnwire does not.

See ``test_tandem_sdk_defects`` for calls that are answered at once.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import httpx_sse
import pytest

from turnwire import errors
from turnwire.tandem import SyncTandemClient, TandemClient, TruncatedEvent
from turnwire.testing import serve
from witness.tandem_sdks import TOKEN, VERSIONS, both, directory_of, sdk_of

if TYPE_CHECKING:
    from witness.tandem_sdks import Both

# Seconds before the first word: time to open a stream that does not replay what it missed.
LATENCY = 0.5


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=VERSIONS)
def sdk(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def loop(client: Any, prompt: str = "Say hello.") -> tuple[list[Any], str]:
    """Do what the README does; return the events, and what it prints."""
    seen: list[Any] = []
    printed = ""
    with anyio.fail_after(10):
        session_id = await client.sessions.create()
        run = await client.sessions.prompt_async(session_id, prompt)
        stream: Any = client.stream(session_id, run.run_id)
        async for event in stream:
            seen.append(event)
            if event.type == "session.response":
                printed += event.properties.get("delta", "")
            if event.type in {"run.complete", "run.failed", "session.run.finished"}:
                break
        await stream.aclose()
    return seen, printed


@pytest.mark.anyio
async def test_the_loop_of_the_readme_prints_nothing(sdk: str) -> None:
    async with both(sdk, latency=LATENCY) as pair:
        theirs, printed = await loop(pair.theirs)
        assert theirs[-1].type == "session.run.finished"
        assert printed == ""
        _, printed = await loop(pair.ours)
        assert printed == "Hello there, friend!"


@pytest.mark.anyio
@pytest.mark.parametrize("version", ["0.4.6", "0.7.1"])
async def test_a_filtered_stream_loses_the_text(sdk: str, version: str) -> None:
    async with both(sdk, version=version, latency=LATENCY) as pair:
        theirs, _ = await loop(pair.theirs)
        assert theirs[-1].type == "session.run.finished"
        assert not [each for each in theirs if each.type == "message.part.updated"]
        _, printed = await loop(pair.ours)
        assert printed == "Hello there, friend!"


@pytest.mark.anyio
async def test_events_do_not_know_their_session(sdk: str) -> None:
    async with both(sdk, latency=LATENCY) as pair:
        theirs, _ = await loop(pair.theirs)
        assert {(each.session_id, each.run_id) for each in theirs} == {(None, None)}
        ours, _ = await loop(pair.ours)
        last = ours[-1]
        assert last.session_id == last.properties["sessionID"]
        assert last.run_id == last.properties["runID"]


@pytest.mark.anyio
async def test_events_that_the_engine_cuts_off_vanish() -> None:
    async with both("0.7.2", latency=LATENCY) as pair:
        theirs, _ = await loop(pair.theirs, "A long story.")
        parts = [each for each in theirs if each.type == "message.part.updated"]
        # All are deltas: the message itself is missing, and nothing tells.
        assert len(parts) > 10
        assert all("delta" in each.properties for each in parts)
        ours, _ = await loop(pair.ours, "A long story.")
        (cut,) = (each for each in ours if isinstance(each, TruncatedEvent))
        assert cut.wire_type == "message.part.updated"
        assert len(cut.data) >= 16_000


@pytest.mark.anyio
async def test_a_stream_hides_why_it_was_refused(sdk: str) -> None:
    async with both(sdk) as pair:
        url = pair.engine.base_url
        async with sdk_of(sdk).TandemClient(url, "wrong-token") as theirs:
            with pytest.raises(httpx_sse.SSEError, match="application/json"):
                await anext(theirs.stream("any"))
        async with TandemClient(url, "wrong-token") as ours:
            with pytest.raises(errors.AuthenticationFailed):
                await anext(ours.stream("any"))


@pytest.mark.anyio
async def test_run_events_wait_for_the_end_of_a_stream(sdk: str) -> None:
    # Older engines have no log that could be read instead.
    async with both(sdk, version="0.7.2") as pair:
        session_id = await pair.theirs.sessions.create()
        run = await pair.theirs.sessions.prompt_async(session_id, "Say hello.")
        await pair.wire.idle(session_id)
        with pytest.raises(httpx.ReadTimeout):
            await pair.theirs.run_events(run.run_id)
        page = await pair.ours.run_events(run.run_id)
        assert page.events[-1].event_type == "session.run.finished"


@pytest.mark.anyio
async def test_the_answer_to_a_question_is_dropped(sdk: str) -> None:
    async with both(sdk) as pair:
        assert await replied(pair, pair.theirs) is None
        assert await replied(pair, pair.ours) == "Blue"


async def replied(pair: Both, client: Any) -> Any:
    """Answer a question with a client, and return the answer that the engine publishes."""
    async with pair.ours.global_stream() as stream:
        await anext(stream)
        await client.sessions.prompt_async(await client.sessions.create(), "Ask me.")
        async for event in stream:
            if event.type == "question.asked":
                await client.questions.reply(event.properties["id"], "Blue")
            if event.type == "question.replied":
                return event.properties.get("answer")
    raise AssertionError("the question was not answered")


TWICE = """
import sys
from tandem_client import SyncTandemClient
client = SyncTandemClient(base_url=sys.argv[1], token=sys.argv[2])
print(client.health().ready)
try:
    client.health()
except RuntimeError as error:
    print(error)
"""


def test_the_second_call_of_the_synchronous_client_fails(sdk: str) -> None:
    # In a process of its own: the event loop of each call leaves a connection behind.
    with serve("tandem", token=TOKEN, version=sdk) as engine:
        done = subprocess.run(  # noqa: S603 - our own program.
            [sys.executable, "-c", TWICE, engine.base_url, TOKEN],
            env={"PYTHONPATH": str(directory_of(sdk))},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        with SyncTandemClient(engine.base_url, TOKEN) as client:
            assert [client.health().ready for _ in range(2)] == [True, True]
    assert done.stdout.splitlines() == ["True", "Event loop is closed"]
