"""The clients: settings, calls, pages and streams; on sync, asyncio and trio."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trueforge.flavours import open_replay
from trueforge.replay import BASE_URL, SESSION, Cut, Replay, takes
from turnwire.decisions import Allow
from turnwire.errors import (
    ConfigurationError,
    ConnectionFailed,
    ProtocolError,
    StreamTruncated,
    Unprocessable,
)
from turnwire.trueforge import AsyncTrueForgeClient, TrueForgeClient, TurnDoneEvent

if TYPE_CHECKING:
    from turnwire.agents import ToolCall

pytestmark = pytest.mark.anyio

TAKES = takes()
TEXT, PAUSE, ALLOW = TAKES["turn-text"], TAKES["approval-pause"], TAKES["approval-allow"]
KEY = "tfy-0123456789abcdef"


class TestSettings:
    """Where a client gets its settings from."""

    def authorization(self, **options: Any) -> str | None:
        seen: list[httpx.Request] = []
        replay = Replay([])

        def handle(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return replay.handle(request)

        http_client = httpx.Client(transport=httpx.MockTransport(handle))
        with TrueForgeClient(http_client=http_client, **options) as client:
            client.sessions.create({"name": "a"})
        assert str(seen[0].url) == f"{BASE_URL}/api/v1/sessions"
        found: str | None = seen[0].headers.get("authorization")
        return found

    def test_a_local_server_needs_no_key(self) -> None:
        assert self.authorization(base_url=BASE_URL) is None

    def test_a_key_is_sent_as_a_bearer_token(self) -> None:
        assert self.authorization(base_url=BASE_URL, api_key=KEY) == f"Bearer {KEY}"
        assert self.authorization(base_url=BASE_URL, api_key=lambda: KEY) == f"Bearer {KEY}"

    def test_the_environment_stands_in(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TRUEFORGE_BASE_URL", f"{BASE_URL}/")
        monkeypatch.setenv("TRUEFORGE_API_KEY", KEY)
        assert self.authorization() == f"Bearer {KEY}"

    def test_without_a_url_there_is_no_client(self) -> None:
        with pytest.raises(ConfigurationError, match="TRUEFORGE_BASE_URL"):
            TrueForgeClient()

    def test_the_key_is_not_shown(self) -> None:
        with TrueForgeClient(BASE_URL, KEY) as client:
            assert repr(client) == f"<TrueForgeClient {BASE_URL}>"
            assert KEY not in repr(client.transport.settings)

    def test_a_long_silence_is_allowed(self) -> None:
        # The server sends no keep-alive, so silence is a long call of a tool or model.
        with TrueForgeClient(BASE_URL) as client:
            assert client.transport.settings.idle_timeout == 900

    def test_a_conversation_is_with_one_agent(self) -> None:
        with TrueForgeClient(BASE_URL) as client:
            configs: list[Any] = [{}, {"agent": "a", "session_id": "s"}, {"agent": "a", "spec": {}}]
            for config in configs:
                with pytest.raises(ConfigurationError, match="exactly one"):
                    client.conversation(**config)

    def test_the_import_loads_neither_models_nor_the_http_library(self) -> None:
        program = (
            "import sys, turnwire.trueforge\n"
            "loaded = [m for m in sys.modules if m.partition('.')[0] in {'httpx', 'asyncio'}\n"
            "    or m.startswith('turnwire_api.trueforge.models.')]\n"
            "print(loaded)"
        )
        done = subprocess.run(  # noqa: S603 - ours.
            [sys.executable, "-c", program], capture_output=True, check=True
        )
        assert done.stdout.decode().strip() == "[]"


class TestPages:
    """Lists are read page after page, as they are needed."""

    def replay(self) -> Replay:
        replay = Replay([], page=2, running=0)
        replay.turns += [TEXT, PAUSE, ALLOW]
        return replay

    async def test_turns(self, flavour: str) -> None:
        replay = self.replay()
        async with open_replay(flavour, replay) as client:
            found = [turn.id async for turn in client.turns.iterate(SESSION)]
        assert found == [take.turn_id for take in (TEXT, PAUSE, ALLOW)]
        assert replay.asked("/turns") == 2

    async def test_events(self, flavour: str) -> None:
        async with open_replay(flavour, self.replay()) as client:
            events = client.turns.iterate_events(SESSION, TEXT.turn_id, order="asc")
            assert [event.type async for event in events] == [row["type"] for row in TEXT.stored]

    async def test_events_of_a_session(self, flavour: str) -> None:
        async with open_replay(flavour, self.replay()) as client:
            rows = [row async for row in client.sessions.iterate_events(SESSION)]
        assert isinstance(rows[0].event, TurnDoneEvent)
        assert {row.turn_id for row in rows} == {it.turn_id for it in (TEXT, PAUSE, ALLOW)}

    async def test_a_page_is_asked_for_when_it_is_needed(self, flavour: str) -> None:
        replay = self.replay()
        async with open_replay(flavour, replay) as client:
            async for turn in client.turns.iterate(SESSION, limit=1):
                assert turn.id == TEXT.turn_id
                break
        assert replay.asked("/turns") == 1

    async def test_pages_that_lead_in_a_circle_end(self, flavour: str) -> None:
        page: dict[str, Any] = {"data": [], "pagination": {"limit": 1, "next_page_token": "t"}}
        replay = Replay([], faults={("GET", "/sessions"): [(200, page)] * 3})
        async with open_replay(flavour, replay) as client:
            with pytest.raises(ProtocolError, match="leads back"):
                [session async for session in client.sessions.iterate()]
        assert replay.asked("/sessions") == 2


class TestStreams:
    """The streams themselves: native events, no healing."""

    async def test_a_turn_is_streamed(self, flavour: str) -> None:
        async with open_replay(flavour, Replay([TEXT])) as client:
            async with client.turns.stream(SESSION, TEXT.body["input"]) as stream:
                events = [event async for event in stream]
            assert stream.run_id == TEXT.turn_id
            assert stream.last_event_id == str(len(TEXT.blocks))
        assert [event.type for event in events] == [it.data["type"] for it in TEXT.messages]

    async def test_subscribe_goes_on_behind_a_number(self, flavour: str) -> None:
        replay = Replay([])
        replay.turns.append(TEXT)
        async with open_replay(flavour, replay) as client:
            stream = client.turns.subscribe(SESSION, TEXT.turn_id, 7)
            assert len([event async for event in stream]) == len(TEXT.blocks) - 7
            assert stream.last_event_id == str(len(TEXT.blocks))

    async def test_a_cut_stream_is_an_error(self, flavour: str) -> None:
        async with open_replay(flavour, Replay([TEXT], cuts=[Cut(900)])) as client:
            stream = client.turns.stream(SESSION, TEXT.body["input"])
            with pytest.raises(StreamTruncated) as caught:
                [event async for event in stream]
        assert caught.value.last_event_id == "4"
        assert caught.value.run_id == TEXT.turn_id

    async def test_a_get_is_sent_again_and_a_create_is_not(self, flavour: str) -> None:
        # A connection that was idle for five seconds may be closed by the server.
        closed = httpx.RemoteProtocolError("Server disconnected without sending a response.")
        faults: Any = {("GET", ".local"): [closed], ("POST", "/turns"): [closed]}
        replay = Replay([TEXT], faults=faults)
        replay.turns.append(TEXT)
        async with open_replay(flavour, replay, max_retries=1) as client:
            assert (await client.turns.get(SESSION, TEXT.turn_id)).id == TEXT.turn_id
            with pytest.raises(ConnectionFailed):
                async with client.turns.stream(SESSION, TEXT.body["input"]):
                    pass
        assert replay.asked(".local") == 2
        assert len(replay.creates) == 1

    async def test_a_create_with_a_key_is_not_sent_again_either(self, flavour: str) -> None:
        # The server does not look at it: two posts, two turns.
        closed = httpx.RemoteProtocolError("Server disconnected without sending a response.")
        replay = Replay([TEXT], faults={("POST", "/turns"): [closed]})
        headers = {"Idempotency-Key": "k1"}
        async with open_replay(flavour, replay, headers=headers) as client:
            with pytest.raises(ConnectionFailed) as caught:
                async with client.turns.stream(SESSION, TEXT.body["input"]):
                    pass
        assert not caught.value.retry_safe
        assert len(replay.creates) == 1

    async def test_a_refusal_is_the_error_of_its_status(self, flavour: str) -> None:
        body = {"error": {"message": "Unknown model"}}
        replay = Replay([], faults={("POST", "/turns"): [(422, body)]})
        async with open_replay(flavour, replay) as client:
            with pytest.raises(Unprocessable, match="Unknown model"):
                async with client.turns.stream(SESSION, []):
                    pass


def allow(_call: ToolCall) -> Allow:
    return Allow()


class TestConversations:
    """Turns by both kinds of client."""

    async def test_a_conversation_with_a_pause(self, flavour: str) -> None:
        replay = Replay([PAUSE, ALLOW, TEXT], cuts=[Cut(1000), None, Cut(700), None])
        async with open_replay(flavour, replay) as client:
            chat = client.conversation(spec={"model": {"name": "provider/model"}})
            await chat.send(PAUSE.body["input"]).result()
            assert chat.pending
            await chat.answer(chat.pending.allow_all()).result()
            outcome = await chat.send("hi [text]").result()
        assert outcome.text == "Hello from the stub."
        assert replay.requests[0][2] == {"agent": {"spec": {"model": {"name": "provider/model"}}}}
        assert len(replay.creates) == 3
        assert replay.asked("/subscribe") == 2

    async def test_a_policy_answers_within_the_turn(self, flavour: str) -> None:
        replay = Replay([PAUSE, ALLOW], cuts=[None, Cut(500)])
        async with open_replay(flavour, replay) as client:
            chat = client.conversation(agent="a", approve=allow)
            turn = chat.send(PAUSE.body["input"])
            kinds = [type(event).__name__ async for event in turn]
        assert kinds.count("TurnStarted") == 2
        assert kinds.count("StreamResumed") == 1
        assert kinds[-1] == "TurnDone"
        assert turn.outcome.text == ALLOW.state["output"]["content"]
        assert len(replay.creates) == 2

    async def test_a_turn_is_cancelled(self, flavour: str) -> None:
        take = TAKES["cancel-midturn-stream"]
        replay = Replay([take])
        async with open_replay(flavour, replay) as client:
            turn = client.conversation(agent="a").send(take.body["input"])
            async for _ in turn.text():
                break
            await turn.cancel()
        assert turn.outcome.reason == "client-cancelled"
        assert replay.asked("/cancel") == 1

    async def test_a_turn_that_was_not_sent_is_not_cancelled_there(self, flavour: str) -> None:
        replay = Replay([TEXT])
        async with open_replay(flavour, replay) as client:
            turn = client.conversation(agent="a").send("hi")
            await turn.cancel()
        assert replay.requests == []
        assert turn.outcome.reason == "cancelled before it was sent"


def test_both_clients_have_the_same_methods() -> None:
    public = {name for name in dir(TrueForgeClient) if not name.startswith("_")}
    asynchronous = {name for name in dir(AsyncTrueForgeClient) if not name.startswith("_")}
    assert public - {"close"} == asynchronous - {"aclose"}
