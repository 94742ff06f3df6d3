"""The clients of a gateway: settings, calls and lists; on sync, asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trueforge.flavours import AwaitableGatewayClient
from turnwire import connect, engines
from turnwire.errors import AuthenticationFailed, ConfigurationError, Conflict, NotFound
from turnwire.testing import serve
from turnwire.trueforge.gateway import AsyncGatewayClient, GatewayClient, TurnDoneEvent

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

KEY = "key-of-the-gateway"
URL = "http://gateway.invalid/acme"
AGENT = "note-keeper"
FILE = "/tmp/greeting.txt"  # noqa: S108 - in the sandbox.
SPEC = {"model": {"name": "stub/stub-1"}}
HELLO = [{"type": "user.message", "content": "say hello"}]


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GATEWAY_BASE_URL", "TFY_API_KEY"):
        monkeypatch.delenv(name, raising=False)


def open_client(flavour: str, gateway: EmbeddedEngine[Any], key: str = KEY) -> Any:
    maker = AwaitableGatewayClient if flavour == "sync" else AsyncGatewayClient
    return maker(gateway.base_url, key)


class TestSettings:
    """Where a client gets its settings from: those of ``AgentClient``."""

    def test_the_environment_stands_in(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with serve("trueforge", gateway=True, tokens={KEY: "me"}) as own:
            monkeypatch.setenv("GATEWAY_BASE_URL", own.base_url)
            monkeypatch.setenv("TFY_API_KEY", KEY)
            with GatewayClient() as client:
                assert client.sessions.create(AGENT).created_by_subject.subject_id == "me"

    @pytest.mark.parametrize(
        ("given", "missing"),
        [({"api_key": KEY}, "GATEWAY_BASE_URL"), ({"base_url": URL}, "TFY_API_KEY")],
    )
    def test_without_a_setting_there_is_no_client(
        self, given: dict[str, Any], missing: str
    ) -> None:
        for kind in (GatewayClient, AsyncGatewayClient):
            with pytest.raises(ConfigurationError, match=missing):
                kind(**given)

    def test_the_key_is_not_shown(self) -> None:
        with GatewayClient(URL, KEY) as client:
            assert repr(client) == f"<GatewayClient {URL}>"
            assert KEY not in repr(client.transport.settings)

    def test_it_is_found_by_its_name(self) -> None:
        assert "trueforge_gateway" in engines()
        with connect("trueforge_gateway", base_url=URL, api_key=KEY) as client:
            assert isinstance(client, GatewayClient)

    def test_a_conversation_is_with_one_agent(self) -> None:
        configs: list[Any] = [{}, {"agent": "a", "session_id": "s"}, {"agent": "a", "spec": {}}]
        with GatewayClient(URL, KEY) as client:
            for config in configs:
                with pytest.raises(ConfigurationError, match="exactly one"):
                    client.conversation(**config)


class TestCalls:
    """Sessions, drafts, turns and files."""

    async def test_a_saved_agent(self, flavour: str, gateway: EmbeddedEngine[Any]) -> None:
        async with open_client(flavour, gateway) as client:
            session = await client.sessions.create(AGENT)
            assert (await client.sessions.get(session.id)).id == session.id
            async with client.turns.stream(session.id, HELLO) as stream:
                events = [event async for event in stream]
            assert stream.last_event_id == str(len(events))
            rest = client.turns.subscribe(session.id, stream.run_id, len(events) - 2)
            assert [event.id async for event in rest] == [event.id for event in events[-2:]]
            with pytest.raises(NotFound):
                await client.sessions.create("nobody")

    async def test_a_draft(self, flavour: str, gateway: EmbeddedEngine[Any]) -> None:
        async with open_client(flavour, gateway) as client:
            draft = await client.draft_sessions.create(SPEC)
            await client.draft_sessions.update(
                draft.id, agent_spec={**SPEC, "instructions": "Be brief."}
            )
            found = await client.draft_sessions.get(draft.id)
            assert found.agent_spec.instructions == "Be brief."
            async with client.turns.stream(draft.id, HELLO) as stream:
                events = [event async for event in stream]
            assert isinstance(events[-1], TurnDoneEvent)
            ids = [each.id async for each in client.draft_sessions.iterate()]
            assert draft.id in ids
            with pytest.raises(NotFound):
                await client.sessions.get(draft.id)

    async def test_lists(self, flavour: str, gateway: EmbeddedEngine[Any]) -> None:
        async with open_client(flavour, gateway) as client:
            session = await client.sessions.create(AGENT)
            turns: list[str] = []
            for _ in range(3):
                async with client.turns.stream(session.id, HELLO) as stream:
                    [event async for event in stream]
                turns.insert(0, stream.run_id)
            assert [it.id async for it in client.turns.iterate(session.id, limit=2)] == turns
            assert (await client.turns.get(session.id, turns[0])).previous_turn_id == turns[1]
            rows = [row async for row in client.sessions.iterate_events(session.id, limit=2)]
            assert isinstance(rows[0].event, TurnDoneEvent)
            assert list(dict.fromkeys(row.turn_id for row in rows)) == turns
            stored = client.turns.iterate_events(session.id, turns[0], limit=1)
            assert [event.type async for event in stored] == ["model.message"]
            found = [it.id async for it in client.sessions.iterate(AGENT, limit=1)]
            assert found[0] == session.id

    async def test_a_running_turn_has_no_list(
        self, flavour: str, gateway: EmbeddedEngine[Any]
    ) -> None:
        async with open_client(flavour, gateway) as client:
            session = await client.sessions.create(AGENT)
            said = [{"type": "user.message", "content": "[slow]"}]
            async with client.turns.stream(session.id, said) as stream:
                async for event in stream:
                    if event.type == "turn.created":
                        break
                with pytest.raises(Conflict):
                    await client.turns.events(session.id, stream.run_id)
            await client.turns.cancel(session.id)

    async def test_a_file_of_a_sandbox(self, flavour: str, gateway: EmbeddedEngine[Any]) -> None:
        spec = {**SPEC, "config": {"sandbox": {"enabled": True}}}
        async with open_client(flavour, gateway) as client:
            turn = client.conversation(spec=spec).send("write hello")
            await turn.result()
            content = await client.sandbox.download_file(turn.sandbox_id, FILE)
            assert content == b"hello\n"
            with pytest.raises(NotFound):
                await client.sandbox.download_file(turn.sandbox_id, "/nowhere")

    async def test_a_key_that_is_refused(self, flavour: str) -> None:
        with serve("trueforge", gateway=True, tokens={KEY: "me"}) as own:
            async with open_client(flavour, own, "another-key") as client:
                with pytest.raises(AuthenticationFailed) as caught:
                    await client.sessions.create(AGENT)
            assert "another-key" not in str(caught.value)
            async with open_client(flavour, own) as client:
                session = await client.sessions.create(AGENT)
            assert session.created_by_subject.subject_id == "me"
