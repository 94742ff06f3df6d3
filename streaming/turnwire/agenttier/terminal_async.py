"""A terminal in a sandbox, asynchronous: the same session as that of ``Terminal``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from turnwire import loops
from turnwire.agenttier.terminal import PATIENCE
from turnwire.agenttier.terminal_frames import TerminalEvent, TerminalOutput
from turnwire.agenttier.terminal_session import (
    Attach,
    Dial,
    Drop,
    Effect,
    Nap,
    Receive,
    Say,
    Write,
)
from turnwire.agenttier.terminal_view import OPEN, TerminalOptions, TerminalView
from turnwire.errors import TurnwireError
from turnwire.exchange import NetworkFailure
from turnwire.turnstile import AsyncTurnstile
from turnwire.websocket import AsyncSockets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator

    from turnwire.transport import AsyncHttpTransport
    from turnwire.websocket import AsyncWebSocket

__all__ = ["AsyncTerminal"]

T = TypeVar("T")


class _Events:
    """An iterator that may be left at any time: trio warns of a generator that is."""

    def __init__(self, following: Callable[[], Awaitable[TerminalEvent | None]]) -> None:
        self._following = following

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> TerminalEvent:
        event = await self._following()
        if event is None:
            raise StopAsyncIteration
        return event


class AsyncTerminal(TerminalView):
    """A terminal in a sandbox, asynchronous; see ``Terminal``."""

    def __init__(
        self,
        transport: AsyncHttpTransport[Any],
        sandbox_id: str,
        namespace: str = "",
        **options: Unpack[TerminalOptions],
    ) -> None:
        self._sockets = AsyncSockets(transport)
        settings, secrets = transport.settings, self._sockets.secrets
        super().__init__(settings, secrets, sandbox_id, namespace, **options)
        self._socket: AsyncWebSocket | None = None
        self._reading = AsyncTurnstile()
        self._attaching = AsyncTurnstile()

    async def __aenter__(self) -> Self:
        await self._attach()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> TerminalOutput:
        """Return what it writes next, until it is ended; see ``Terminal.events``."""
        while (event := await self._next()) is not None:
            if isinstance(event, TerminalOutput):
                return event
        raise StopAsyncIteration

    def events(self) -> AsyncIterator[TerminalEvent]:
        """Iterate over what it writes and what becomes of it; see ``Terminal.events``."""
        return _Events(self._next)

    async def read_until(
        self,
        text: str,
        timeout: float | None = PATIENCE,  # noqa: ASYNC109 - like the synchronous one.
    ) -> str:
        """Return what it writes up to and with a text; see ``Terminal.read_until``."""
        async with self._reading:
            return await self._run(self._session.until(text, timeout))

    async def send(self, text: str) -> None:
        """Type a text; see ``Terminal.send``."""
        await self._run(self._session.writing(text))

    async def resize(self, cols: int, rows: int) -> None:
        """Set the size of the window; see ``Terminal.resize``."""
        await self._run(self._session.resizing(cols, rows))

    async def aclose(self) -> None:
        """Close the connection; the shell goes on in the sandbox."""
        self._session.close()
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.aclose()

    close = aclose

    async def _next(self) -> TerminalEvent | None:
        async with self._reading:
            event = await self._run(self._session.reading())
        if event is None:
            await self.aclose()
        return event

    async def _attach(self) -> None:
        async with self._attaching:
            if not self._session.attached:
                await self._run(self._session.attaching())

    async def _drop(self, socket: AsyncWebSocket, reason: str, *, finished: bool = False) -> None:
        if self._socket is not socket:
            return
        self._socket = None
        self._session.lost(reason, finished=finished)
        await socket.aclose()

    async def _dial(self, frame: str) -> None:
        socket = await self._sockets.connect(OPEN, self._where)
        try:
            await socket.send(frame)
        except NetworkFailure as failure:
            await socket.aclose()
            raise self._undialled(failure) from failure
        except BaseException:
            await socket.aclose()
            raise
        self._socket = socket
        if self._session.is_over:
            # It was closed meanwhile, by somebody who did not see this connection.
            await self.aclose()

    async def _run(self, flow: Generator[Effect, Any, T]) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._perform(effect)
                except TurnwireError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            return cast("T", done.value)
        finally:
            flow.close()

    async def _perform(self, effect: Effect) -> Any:
        socket = self._socket
        match effect:
            case Attach():
                return await self._attach()
            case Dial(frame):
                return await self._dial(frame)
            case Nap(seconds):
                return await loops.sleep(seconds)
            case _ if socket is None:
                return None
            case Drop(reason):
                return await self._drop(socket, reason)
            case Receive() | Say() | Write():
                return await self._talk(socket, effect)

    async def _talk(self, socket: AsyncWebSocket, effect: Receive | Say | Write) -> Any:
        try:
            if isinstance(effect, Receive):
                return await socket.receive(effect.seconds)
            await socket.send(effect.frame)
        except NetworkFailure as failure:
            await self._drop(socket, failure.message, finished=self._finished(failure))
            if isinstance(effect, Write):
                raise self._unwritten(failure) from failure
            return None
        except TurnwireError:
            # What came is no message, so what follows it is none.
            await self.aclose()
            raise
        return True
