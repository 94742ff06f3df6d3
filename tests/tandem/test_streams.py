"""``client.stream`` and ``client.global_stream`` over real sockets, in each flavour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

from tandem.conftest import TOKEN
from tandem.flavours import maker
from turnwire import errors
from turnwire.tandem import EngineEvent, MessagePartUpdatedEvent, TruncatedEvent
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

GREETING = "Hello there, friend!"


def text_of(events: list[EngineEvent]) -> str:
    return "".join(each.properties["delta"] for each in events if each.type == "session.response")


async def run(client: Any, prompt: str, session_id: str | None = None) -> list[EngineEvent]:
    """Do what the README does: prompt first, then open the stream."""
    session_id = session_id or await client.sessions.create()
    started = await client.sessions.prompt_async(session_id, prompt)
    return [event async for event in client.stream(session_id, started.run_id)]


async def test_the_documented_loop_prints_the_text(flavour: str, version: str) -> None:
    with serve("tandem", token=TOKEN, version=version) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            events = await run(client, "Say hello.")
    assert text_of(events) == GREETING
    assert [each.type for each in events][:1] == ["server.connected"]


async def test_a_stream_that_is_open_while_the_run_talks(flavour: str, version: str) -> None:
    """The text comes in pieces, on engines that leave it out of filtered streams too."""
    with serve("tandem", token=TOKEN, version=version, latency=0.5) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            events = await run(client, "Say hello.")
    pieces = [each for each in events if each.type == "session.response"]
    assert len(pieces) > 1
    assert text_of(events) == GREETING
    assert events[-1].type == "session.run.finished"
    assert events[-1].properties["status"] == "completed"
    assert len({each.session_id for each in pieces}) == 1


async def test_the_wire_is_at_hand(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        events = await run(client, "Say hello.")
    piece = next(each for each in events if each.type == "session.response")
    assert piece.wire_type == "message.part.updated"
    assert isinstance(piece.native, MessagePartUpdatedEvent)
    assert piece.native.properties.delta == piece.properties["delta"]
    assert piece.get("type") == "message.part.updated"
    assert piece.event_id
    assert piece.seq


async def test_the_users_own_words_are_no_response(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        events = await run(client, "Nobody knows this.")
    assert text_of(events) == "Echo: user: Nobody knows this."
    echo = [each for each in events if each.properties.get("delta") == "Nobody knows this."]
    assert [each.type for each in echo] == ["message.part.updated"]


async def test_tools_and_permissions_have_documented_names(flavour: str, version: str) -> None:
    with serve("tandem", token=TOKEN, version=version) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            session_id = await client.sessions.create()
            started = await client.sessions.prompt_async(session_id, "Read the file.")
            seen: list[EngineEvent] = []
            async for event in client.stream(session_id, started.run_id):
                seen.append(event)
                if event.type == "permission.request":
                    assert event.wire_type == "permission.asked"
                    await client.permissions.reply(event.properties["requestID"], "allow")
    kinds = [each.type for each in seen]
    assert [kinds.count(f"session.tool_{each}") for each in ("call", "result")] == [1, 1]
    assert kinds.count("permission.request") == 1
    call = seen[kinds.index("session.tool_call")]
    result = seen[kinds.index("session.tool_result")]
    assert (call.properties["tool"], call.properties["args"]) == ("read", {"path": "README.md"})
    assert result.properties["state"] == "completed"
    assert "Demo" in result.properties["result"]
    assert text_of(seen).endswith("The file says: # Demo\n\nTODO: write more.\n")


async def test_a_long_text_is_whole_although_its_last_frame_is_cut(
    open_client: Callable[..., Any],
) -> None:
    async with open_client() as client:
        events = await run(client, "Tell a long story.")
    assert len(text_of(events)) > 20_000
    assert text_of(events).startswith("Sentence number 1 ")


async def test_a_cut_frame_is_an_event(flavour: str) -> None:
    with serve("tandem", token=TOKEN, latency=0.5) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            events = await run(client, "Tell a long story.")
    (cut,) = [each for each in events if isinstance(each, TruncatedEvent)]
    assert (cut.type, cut.wire_type) == ("event.truncated", "message.part.updated")
    assert cut.data.endswith("...<truncated>")
    assert len(cut.data.encode()) <= 16_000 + len("...<truncated>")


async def test_a_delta_that_the_engine_cut_is_mended(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        events = await run(client, "One large delta, please.", session_id)
        messages = await client.sessions.messages(session_id)
    stored = messages[-1].parts[0].text
    assert len(stored) > 4_000
    assert text_of(events) == stored


async def test_only_events_of_the_session(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        ours, theirs = [await client.sessions.create() for _ in range(2)]
        other = await client.sessions.prompt_async(theirs, "Say hello.")
        events = await run(client, "Think.", ours)
    assert {each.session_id for each in events} == {ours, None}
    assert other.run_id not in {each.run_id for each in events}


async def test_a_session_without_a_run_has_an_endless_stream(
    open_client: Callable[..., Any],
) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        async with client.stream(session_id) as stream:
            assert (await anext(stream)).type == "server.connected"
            kinds: list[str] = []
            for prompt in ("Say hello.", "Think."):
                await client.sessions.prompt_async(session_id, prompt)
                async for event in stream:
                    kinds.append(event.type)
                    if event.type == "session.run.finished":
                        break
    assert kinds.count("session.run.started") == 2


async def test_global_stream_has_all_sessions_and_documented_names(
    open_client: Callable[..., Any],
) -> None:
    async with open_client() as client:
        sessions = [await client.sessions.create() for _ in range(2)]
        seen: list[EngineEvent] = []
        async with client.global_stream() as stream:
            await anext(stream)
            for session_id in sessions:
                await client.sessions.prompt_async(session_id, "Say hello.")
            async for event in stream:
                seen.append(event)
                if [each.type for each in seen].count("session.run.finished") == 2:
                    break
    for session_id in sessions:
        assert text_of([each for each in seen if each.session_id == session_id]) == GREETING


@pytest.mark.parametrize(
    ("options", "error"),
    [({"token": "wrong-token"}, errors.AuthenticationFailed)],
)
async def test_the_status_counts_before_the_content(
    open_client: Callable[..., Any], options: dict[str, Any], error: type[Exception]
) -> None:
    async with open_client(**options) as client:
        with pytest.raises(error):
            async with client.stream("any-session"):
                pass


async def test_a_starting_engine_is_said_to_start(flavour: str) -> None:
    with serve("tandem", token=TOKEN, starting=True) as engine:
        async with maker(flavour)(engine.base_url, TOKEN, max_retries=0) as client:
            assert not (await client.health()).ready
            with pytest.raises(errors.ServerError) as caught:
                async with client.global_stream():
                    pass
    assert (caught.value.code, caught.value.retryable) == ("ENGINE_STARTING", True)


async def test_a_run_of_another_session_is_not_waited_for(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        with pytest.raises(errors.NotFound):
            async for _ in client.stream("unknown", "unknown"):
                pass


async def test_comments_keep_a_silent_stream_open(flavour: str) -> None:
    with serve("tandem", token=TOKEN, keep_alive=0.1) as engine:
        async with maker(flavour)(engine.base_url, TOKEN, idle_timeout=0.6) as client:
            events = await run(client, "Slowly, please.")
    assert events[-1].type == "session.run.finished"


async def test_a_dead_stream_is_given_up(flavour: str) -> None:
    with serve("tandem", token=TOKEN, keep_alive=60) as engine:
        async with maker(flavour)(engine.base_url, TOKEN, idle_timeout=0.3) as client:
            session_id = await client.sessions.create()
            with pytest.raises(errors.StreamIdle):
                async for _ in client.stream(session_id):
                    pass


async def test_a_cut_is_an_error(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with maker(flavour)(engine.base_url, TOKEN) as client:
        session_id = await client.sessions.create()
        started = await client.sessions.prompt_async(session_id, "Wait for me.")
        stream = client.stream(session_id, started.run_id)
        await anext(stream)
        engine.engine.drop_streams()
        with pytest.raises(errors.StreamTruncated):
            async for _ in stream:
                pass


async def test_leaving_a_stream_closes_its_connection(
    open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        async with client.stream(session_id) as stream:
            await anext(stream)
            assert engine.connections == 1
        for _ in range(100):
            if not engine.connections:
                break
            await anyio.sleep(0.01)
    assert engine.connections == 0
