"""Terminals over real sockets, synchronous, on asyncio and on trio."""

from __future__ import annotations

import re
import socket
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.faces import client_of, terminal_of
from agenttier_client.peer import Line, Peer
from agenttier_client.support import ADMIN_TOKEN, API_KEY, TOKEN
from agenttier_client.terminal import (
    SECONDS,
    cut_after,
    cut_all,
    events_of,
    greet,
    make,
    opened,
)
from turnwire.agenttier import APIKeyAuth, BearerTokenAuth
from turnwire.agenttier.terminal import (
    Reattached,
    TerminalFailed,
    TerminalTimeout,
)
from turnwire.errors import (
    AuthenticationFailed,
    Conflict,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    ProtocolError,
)
from turnwire.testing import serve

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


class TestEngine:
    async def test_output_and_echo(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        async with opened(flavour, running.base_url) as terminal:
            await terminal.send("echo héllo\n")
            shown = await terminal.read_until("\r\nhéllo\r\n", SECONDS)
            assert shown.startswith("$ echo héllo\r\n")
            assert await terminal.read_until("$", SECONDS) == "$"
            assert terminal.closed_by is None

    async def test_the_size_of_the_window(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        seen = running.engine.find("demo").computer.terminal()
        async with opened(flavour, running.base_url, cols=101, rows=31) as terminal:
            await terminal.read_until("$ ", SECONDS)
            await terminal.send("echo one\n")
            await terminal.read_until("\r\none\r\n", SECONDS)
            assert seen.size == (101, 31)
            await terminal.resize(60, 20)
            await terminal.send("echo two\n")
            await terminal.read_until("\r\ntwo\r\n", SECONDS)
            assert seen.size == (60, 20)

    @pytest.mark.parametrize("reason", ["sandbox_stopped", "sandbox_deleted", "idle_timeout"])
    async def test_an_end(self, flavour: str, running: EmbeddedEngine[Any], reason: str) -> None:
        async with opened(flavour, running.base_url) as terminal:
            await terminal.read_until("$ ", SECONDS)
            running.engine.send_away("demo", reason)
            assert [chunk async for chunk in terminal] == []
            assert terminal.closed_by == reason
            with pytest.raises(InvalidRequest, match=reason):
                await terminal.send("ls\n")

    @pytest.mark.parametrize("reason", ["access_revoked", "error"])
    async def test_a_failure(self, flavour: str, running: EmbeddedEngine[Any], reason: str) -> None:
        async with opened(flavour, running.base_url) as terminal:
            await terminal.read_until("$ ", SECONDS)
            running.engine.send_away("demo", reason)
            with pytest.raises(TerminalFailed) as caught:
                await events_of(terminal)
            assert caught.value.reason == terminal.closed_by == reason

    async def test_an_expired_session(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        async with opened(flavour, running.base_url) as terminal:
            await terminal.send("echo kept\n")
            await terminal.read_until("\r\nkept\r\n", SECONDS)
            running.engine.send_away("demo", "session_expired")
            async for event in terminal.events():
                if isinstance(event, Reattached):
                    break
            assert "\r\nkept\r\n" in await terminal.read_until("\r\nkept\r\n", SECONDS)

    async def test_a_cut_connection_comes_back_to_the_same_shell(
        self, flavour: str, running: EmbeddedEngine[Any]
    ) -> None:
        async with opened(flavour, running.base_url) as terminal:
            await terminal.send("echo before\n")
            await terminal.read_until("\r\nbefore\r\n", SECONDS)
            cut_all(running)
            # The scrollback comes again, so the text is there a second time.
            await terminal.read_until("\r\nbefore\r\n", SECONDS)
            assert terminal.reattached == 1
            await terminal.send("echo after\n")
            await terminal.read_until("\r\nafter\r\n", SECONDS)

    async def test_heartbeats_are_not_shown(self, flavour: str) -> None:
        with serve("agenttier", pending=0, creating=0, token=TOKEN, heartbeat=0.05) as engine:
            make(engine, TOKEN)
            async with opened(flavour, engine.base_url, idle_timeout=1.0) as terminal:
                await terminal.read_until("$ ", SECONDS)
                with pytest.raises(TerminalTimeout):
                    await terminal.read_until("never", 1.5)
                assert terminal.reattached == 0

    async def test_input_alone_opens_it(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        async with client_of(flavour, running.base_url, **USER) as client:
            terminal = terminal_of(client)
            await terminal.send("echo lazily\n")
            await terminal.read_until("\r\nlazily\r\n", SECONDS)
            await terminal.aclose()


class TestRefusals:
    async def test_a_key_that_is_not_accepted(
        self, flavour: str, running: EmbeddedEngine[Any]
    ) -> None:
        with pytest.raises(AuthenticationFailed):
            async with opened(flavour, running.base_url, {"auth": BearerTokenAuth("wrong-token")}):
                pass

    async def test_somebody_elses(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        make(running, ADMIN_TOKEN, "theirs")
        with pytest.raises(PermissionDenied, match="access denied"):
            async with opened(flavour, running.base_url, name="theirs"):
                pass

    async def test_none(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        with pytest.raises(NotFound, match="sandbox not found"):
            async with opened(flavour, running.base_url, name="nowhere"):
                pass

    async def test_one_that_does_not_run(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        running.engine.stop_sandbox("demo")
        with pytest.raises(Conflict, match="not running"):
            async with opened(flavour, running.base_url):
                pass

    async def test_no_server(self, flavour: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        with pytest.raises(ConnectionFailed):
            async with opened(flavour, f"http://127.0.0.1:{port}", {"max_retries": 0}):
                pass

    @pytest.mark.parametrize(
        "answer",
        [
            b"HTTP/1.1 101 X\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
            b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello",
        ],
        ids=["without the right key", "an ordinary answer"],
    )
    async def test_no_websocket(self, flavour: str, answer: bytes) -> None:
        with Peer(answer) as peer, pytest.raises(ProtocolError):
            async with opened(flavour, peer.base_url):
                pass

    async def test_a_refusal_after_a_cut(self, flavour: str) -> None:
        stopped = b"HTTP/1.1 409 X\r\ncontent-length: 22\r\n\r\nsandbox is not running"
        with Peer(partial(cut_after, "x"), stopped) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                with pytest.raises(Conflict, match="not running"):
                    await events_of(terminal)
        assert len(peer.lines) == 2

    async def test_one_that_passes(self, flavour: str) -> None:
        busy = b"HTTP/1.1 503 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"
        with Peer(busy, greet) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                await terminal.read_until("$ ", SECONDS)
                assert terminal.reattached == 0
        # Each connection has a key of its own.
        keys = {
            re.search(rb"sec-websocket-key: (\S+)", line.head, re.IGNORECASE) for line in peer.lines
        }
        assert len({found and found[1] for found in keys}) == 2


class TestCredentials:
    async def test_an_api_key_and_the_namespace(
        self, flavour: str, running: EmbeddedEngine[Any]
    ) -> None:
        auth = {"auth": APIKeyAuth(API_KEY)}
        async with opened(flavour, running.base_url, auth) as terminal:
            await terminal.read_until("$ ", SECONDS)

    async def test_they_are_in_headers_only(self, flavour: str) -> None:
        with Peer(greet) as peer:
            async with opened(flavour, peer.base_url, namespace="team a") as terminal:
                await terminal.read_until("$ ", SECONDS)
                assert TOKEN not in repr(terminal)
        first, *headers = peer.lines[0].head.decode().split("\r\n")
        assert first in {
            "GET /ws/terminal/demo?namespace=team%20a HTTP/1.1",
            "GET /ws/terminal/demo?namespace=team+a HTTP/1.1",
        }
        assert any(
            re.fullmatch(rf"authorization: Bearer {TOKEN}", h, re.IGNORECASE) for h in headers
        )

    async def test_no_error_shows_them(self, flavour: str, running: EmbeddedEngine[Any]) -> None:
        with pytest.raises(AuthenticationFailed) as caught:
            async with opened(
                flavour, running.base_url, {"auth": APIKeyAuth("atk_secret-and-wrong")}
            ):
                pass
        assert "atk_secret" not in "".join(traceback.format_exception(caught.value))

    async def test_no_error_shows_what_the_router_repeats(self, flavour: str) -> None:
        def script(line: Line) -> None:
            line.say(type="error", message=f"bad token {TOKEN}")
            line.say(type="close", reason="error", code=1)
            line.linger()

        with Peer(script) as peer:
            async with opened(flavour, peer.base_url) as terminal:
                with pytest.raises(TerminalFailed, match=r"bad token \*\*\*"):
                    await events_of(terminal)
