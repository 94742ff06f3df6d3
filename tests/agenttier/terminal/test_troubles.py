"""What can go wrong with a terminal, and who may use it together."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from agenttier_client.faces import client_of, terminal_of
from agenttier_client.peer import Line, Peer
from agenttier_client.support import TOKEN
from agenttier_client.terminal import (
    SECONDS,
    close_with,
    cut_after,
    echo,
    events_of,
    greet,
    make,
    opened,
)
from turnwire.agenttier import AgentTierClient, BearerTokenAuth, Sandbox
from turnwire.agenttier.terminal import (
    Reattached,
    TerminalClosed,
    TerminalNotice,
    TerminalOutput,
    UnknownFrame,
)
from turnwire.errors import (
    ConfigurationError,
    ConnectionFailed,
    EventTooLarge,
    InvalidRequest,
)

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

ASYNCHRONOUS = pytest.mark.parametrize("flavour", ["asyncio", "trio"])
LINES = [f"echo {n}\n" for n in range(50)]
USER = {"auth": BearerTokenAuth(TOKEN)}


@pytest.fixture
def running(engine: EmbeddedEngine[Any]) -> EmbeddedEngine[Any]:
    """Return an engine with a sandbox that runs."""
    make(engine, TOKEN)
    return engine


class TestTroubles:
    async def test_a_ping_is_answered(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.ping()
            while line.hear() != "pong":
                pass
            line.show("alive")
            line.linger()

        with Peer(script) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                assert await terminal.read_until("alive", SECONDS) == "alive"
        assert peer.lines[0].pongs == 1

    async def test_unknown_messages_pass(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.text("{broken")
            line.say(type="title", text="vim")
            line.say(type="error", message="no luck")
            close_with("sandbox_stopped", line)

        with Peer(script) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                assert await events_of(terminal) == [
                    UnknownFrame("{broken"),
                    UnknownFrame('{"type": "title", "text": "vim"}'),
                    TerminalNotice("no luck"),
                    TerminalOutput("stdout", "bye"),
                    TerminalClosed("sandbox_stopped", 4000),
                ]

    async def test_silence_is_a_loss(self, flavour: str) -> None:
        with Peer(greet, partial(close_with, "idle_timeout")) as peer:
            async with opened(flavour, peer.base_url, idle_timeout=0.3) as terminal:
                events = await events_of(terminal)
        assert [type(event) for event in events] == [
            TerminalOutput,
            Reattached,
            TerminalOutput,
            TerminalClosed,
        ]
        assert events[1] == Reattached("nothing was received for 0.3 s", 1)
        assert {"type": "ping"} in peer.lines[0].heard

    async def test_a_shell_that_ended(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.leave(1000)
            line.linger()

        with Peer(script) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                assert await events_of(terminal) == [TerminalClosed("", 1000)]
                assert terminal.closed_by == ""
        assert len(peer.lines) == 1

    async def test_a_router_that_goes_away(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.leave(1001, "restarting")
            line.linger()

        with Peer(script, partial(close_with, "sandbox_stopped")) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                first, *_ = await events_of(terminal)
        assert first == Reattached("the connection was closed with code 1001: restarting", 1)

    async def test_a_connection_that_never_holds(self, flavour: str) -> None:
        with Peer(partial(cut_after, "x")) as peer:
            async with opened(flavour, peer.base_url, max_reattaches=2) as terminal:
                with pytest.raises(ConnectionFailed, match="lost too often"):
                    await events_of(terminal)
        assert len(peer.lines) == 3

    async def test_input_is_never_sent_twice(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.hear()
            line.hear()

        with Peer(script, greet) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                await terminal.send("rm -r x\n")
                await terminal.read_until("$ ", SECONDS)
                assert terminal.reattached == 1
        typed = [
            message
            for line in peer.lines
            for message in line.heard
            if message == {"type": "input", "data": "rm -r x\n"}
        ]
        assert len(typed) == 1

    async def test_a_message_that_is_too_large(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.show("x" * 500)
            line.linger()

        with Peer(script) as peer:
            async with opened(flavour, peer.base_url, {"max_event_size": 100}) as terminal:
                with pytest.raises(EventTooLarge):
                    await events_of(terminal)
                assert await events_of(terminal) == []


class TestTogether:
    def test_one_thread_reads_and_another_types(self) -> None:
        with (
            Peer(echo) as peer,
            AgentTierClient(peer.base_url) as client,
            Sandbox(client.transport, "demo", "demo", "default").terminal() as terminal,
        ):
            seen: list[str] = []
            done = threading.Event()

            def read() -> None:
                for chunk in terminal:
                    seen.append(chunk.data)
                    if len(seen) == len(LINES):
                        done.set()

            reader = threading.Thread(target=read)
            reader.start()
            for line in LINES:
                terminal.send(line)
            assert done.wait(SECONDS)
            terminal.close()
            # Closing ends the reader, without an error.
            reader.join(SECONDS)
            assert not reader.is_alive()
        assert seen == LINES

    @ASYNCHRONOUS
    async def test_one_task_reads_and_another_types(self, flavour: str) -> None:
        seen: list[str] = []
        done = anyio.Event()

        async def read(terminal: Any) -> None:
            async for chunk in terminal:
                seen.append(chunk.data)
                if len(seen) == len(LINES):
                    done.set()

        with Peer(echo) as peer, anyio.fail_after(SECONDS):
            async with (
                opened(flavour, peer.base_url) as terminal,
                anyio.create_task_group() as tasks,
            ):
                tasks.start_soon(read, terminal)
                for line in LINES:
                    await terminal.send(line)
                await done.wait()
                # Closing ends the reader, without an error.
                await terminal.aclose()
        assert seen == LINES

    @ASYNCHRONOUS
    async def test_many_that_type_first_open_it_once(self, flavour: str) -> None:
        with Peer(echo) as peer, anyio.fail_after(SECONDS):
            async with client_of(flavour, peer.base_url) as client:
                terminal = terminal_of(client)
                async with anyio.create_task_group() as tasks:
                    for line in LINES:
                        tasks.start_soon(terminal.send, line)
                seen: list[str] = []
                async for chunk in terminal:
                    seen.append(chunk.data)
                    if len(seen) == len(LINES):
                        break
                await terminal.aclose()
        assert sorted(seen) == sorted(LINES)
        assert len(peer.lines) == 1

    @ASYNCHRONOUS
    async def test_a_cancelled_reader_loses_nothing(
        self, flavour: str, running: EmbeddedEngine[Any]
    ) -> None:
        async with opened(flavour, running.base_url) as terminal:
            with anyio.move_on_after(0.2) as scope:
                await terminal.read_until("never", None)
            assert scope.cancelled_caught
            await terminal.send("echo on\n")
            assert await terminal.read_until("on\r\non\r\n", SECONDS) == "$ echo on\r\non\r\n"
            assert terminal.reattached == 0


def test_connections_go_back_to_the_client() -> None:
    limits = httpx.Limits(max_connections=1)
    with (
        Peer(greet) as peer,
        httpx.Client(limits=limits, timeout=SECONDS) as http,
        AgentTierClient(peer.base_url, http_client=http) as client,
    ):
        for _ in range(3):
            with Sandbox(client.transport, "demo", "demo", "default").terminal() as terminal:
                terminal.read_until("$ ", SECONDS)
    assert len(peer.lines) == 3


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in tuple(sys.modules):
        if name.startswith(("turnwire.agenttier.terminal", "turnwire.websocket", "wsproto")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "wsproto", None)
    monkeypatch.setitem(sys.modules, "wsproto.connection", None)
    with AgentTierClient("http://127.0.0.1:1") as client:
        sandbox = Sandbox(client.transport, "demo", "demo", "default")
        with pytest.raises(ConfigurationError, match=r"pip install 'turnwire\[terminal\]'"):
            sandbox.terminal()


@pytest.mark.parametrize("options", [{"cols": 0}, {"rows": 70_000}, {"idle_timeout": 0.0}], ids=str)
def test_options_are_checked_at_once(options: dict[str, Any]) -> None:
    with AgentTierClient("http://127.0.0.1:1") as client, pytest.raises(InvalidRequest):
        Sandbox(client.transport, "demo", "demo", "default").terminal(**options)
