"""/ws/terminal/{sandbox}: a terminal over a WebSocket, in JSON messages.

What is refused is refused before the upgrade, as plain text. The shell belongs to the sandbox
and not to the connection: who connects again finds it as it was.
"""

import asyncio
import codecs
import json
import time
from typing import Any, cast

from starlette.types import Message, Receive, Send

from turnwire.testing.agenttier.answers import Answer, Json, RefusedError, plain
from turnwire.testing.agenttier.computer import Terminal
from turnwire.testing.agenttier.engine import Engine
from turnwire.testing.agenttier.gate import InvalidCredentialsError
from turnwire.testing.agenttier.go_json import encode
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.sandboxes import Sandbox

TERMINALS = "/ws/terminal/"

_NORMAL = 1000
_MOST_CELLS = 0xFFFF
_CODES = {"sandbox_stopped": 4001, "sandbox_deleted": 4002, "idle_timeout": 4003}
_OTHER_CODE = 4000


class _Window:
    """One connection: what goes to its client, in order."""

    def __init__(self) -> None:
        self._messages: asyncio.Queue[Json | None] = asyncio.Queue()
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    async def next(self) -> Json | None:
        """Return the next message, or None at the end."""
        return await self._messages.get()

    def tell(self, **message: Any) -> None:
        """Send a message."""
        self._messages.put_nowait(message)

    def show(self, data: bytes) -> None:
        """Send what the terminal wrote; a character in two pieces waits for the second."""
        if text := self._decoder.decode(data):
            self.tell(type="output", data=text, stream="stdout")

    def leave(self, reason: str) -> None:
        """Say why this is the end, and end it."""
        self.tell(type="close", reason=reason, code=_CODES.get(reason, _OTHER_CODE))
        self.end()

    def end(self) -> None:
        """End the connection."""
        self._messages.put_nowait(None)


class Terminals:
    """Serves terminals.

    Args:
        engine: Knows the sandboxes and who may see them.
        heartbeat: Seconds between two heartbeats.
    """

    def __init__(self, engine: Engine, *, heartbeat: float) -> None:
        self._engine = engine
        self._heartbeat = heartbeat

    async def serve(
        self, request: Request, refused: Answer | None, receive: Receive, send: Send
    ) -> None:
        """Serve one connection until its client or its sandbox is gone.

        Args:
            request: The request to upgrade.
            refused: What to answer instead; None lets it in.
            receive: Of the ASGI connection.
            send: Likewise.
        """
        await receive()
        if refused is not None:
            await _refuse(refused, send)
            return
        try:
            sandbox = self._admit(request)
        except RefusedError as error:
            await _refuse(error.answer, send)
            return
        await send({"type": "websocket.accept"})
        await self._connect(sandbox, receive, send)

    def _admit(self, request: Request) -> Sandbox:
        name = request.path.removeprefix(TERMINALS)
        if not request.path.startswith(TERMINALS) or not name or "/" in name:
            raise plain(404, "404 page not found")
        claims = self._identify(request)
        try:
            sandbox = self._engine.find(name, request.query.get("namespace", ""))
        except RefusedError as error:
            raise plain(404, "sandbox not found") from error
        if not sandbox.belongs_to(claims):
            raise plain(403, "access denied")
        if not sandbox.is_running:
            raise plain(409, "sandbox is not running")
        return sandbox

    def _identify(self, request: Request) -> Claims:
        token = request.query.get("token", "")
        try:
            # Browsers cannot set headers here, so a token may be in the query.
            if token and "x-api-key" not in request.headers:
                return self._engine.identify_token(token)
            return self._engine.identify(request)
        except InvalidCredentialsError as error:
            body = json.loads(error.body)
            text = {
                "missing_authorization": "missing authentication",
                "invalid_authorization_format": "missing authentication",
                "invalid_api_key": "invalid API key",
            }.get(body["error"], f"invalid token: {body.get('message', '')}")
            raise plain(401, text) from error

    async def _connect(self, sandbox: Sandbox, receive: Receive, send: Send) -> None:
        window, terminal = _Window(), sandbox.computer.terminal()
        terminal.attach(window)
        sandbox.viewers[window] = window.leave
        tasks = [
            asyncio.ensure_future(_write(window, send)),
            asyncio.ensure_future(_read(window, terminal, receive)),
            asyncio.ensure_future(self._beat(window)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            terminal.detach(window)
            del sandbox.viewers[window]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _beat(self, window: _Window) -> None:
        while True:
            await asyncio.sleep(self._heartbeat)
            window.tell(type="heartbeat", ts=int(time.time() * 1000))


async def _write(window: _Window, send: Send) -> None:
    while (message := await window.next()) is not None:
        await send({"type": "websocket.send", "text": encode(message)})
    await send({"type": "websocket.close", "code": _NORMAL})


async def _read(window: _Window, terminal: Terminal, receive: Receive) -> None:
    while (event := await receive())["type"] == "websocket.receive":
        message = _decoded(event)
        match message.get("type"):
            case "input":
                terminal.type(str(message.get("data", "")).encode("utf-8", "replace"))
            case "resize":
                terminal.resize(_cells(message.get("cols")), _cells(message.get("rows")))
            case "ping":
                window.tell(type="pong")
            case _:
                # What is malformed or unknown is skipped.
                continue


def _decoded(event: Message) -> Json:
    try:
        value: object = json.loads(event.get("text") or event.get("bytes") or "")
    except ValueError:
        return {}
    return cast("Json", value) if isinstance(value, dict) else {}


def _cells(value: object) -> int:
    return min(max(value, 0), _MOST_CELLS) if isinstance(value, int) else 0


async def _refuse(answer: Answer, send: Send) -> None:
    headers = [(b"content-type", (answer.media_type or "text/plain").encode())]
    headers += [(name.encode(), value.encode()) for name, value in answer.headers.items()]
    headers.append((b"content-length", str(len(answer.content)).encode()))
    await send(
        {"type": "websocket.http.response.start", "status": answer.status, "headers": headers}
    )
    await send({"type": "websocket.http.response.body", "body": answer.content})
