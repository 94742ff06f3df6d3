"""A terminal in a sandbox: the synchronous driver of a session, and the events of terminals."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from turnwire.agenttier.terminal_errors import TerminalFailed, TerminalTimeout
from turnwire.agenttier.terminal_frames import (
    Reattached,
    TerminalClosed,
    TerminalEvent,
    TerminalNotice,
    TerminalOutput,
    UnknownFrame,
)
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
from turnwire.turnstile import Turnstile
from turnwire.websocket import Sockets

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from turnwire.transport import HttpTransport
    from turnwire.websocket import WebSocket

__all__ = [
    "Reattached",
    "Terminal",
    "TerminalClosed",
    "TerminalEvent",
    "TerminalFailed",
    "TerminalNotice",
    "TerminalOutput",
    "TerminalTimeout",
    "UnknownFrame",
]

T = TypeVar("T")

# Seconds; for a text to come.
PATIENCE = 30.0


class Terminal(TerminalView):
    r"""A terminal in a sandbox; made by ``sandbox.terminal()``.

    It is opened when it is entered, first read or first written to. The Router keeps the shell,
    also without a connection: a later terminal of the same sandbox finds it as it was.

    One thread may read while others send, resize or close. Heartbeats are answered while somebody
    reads: if nobody does for seventy seconds, the Router drops the connection, and the next call
    makes it again.

    Example:
        >>> from turnwire.agenttier import AgentTierClient
        >>> from turnwire.testing import serve
        >>> with serve("agenttier") as engine, AgentTierClient(engine.base_url) as client:
        ...     sandbox = client.create_sandbox(template="general-coding", name="hello")
        ...     _ = sandbox.wait_until_running()
        ...     with sandbox.terminal(cols=80, rows=24) as terminal:
        ...         terminal.send("echo hello\n")
        ...         terminal.read_until("\r\nhello\r\n")
        '$ echo hello\r\nhello\r\n'
    """

    def __init__(
        self,
        transport: HttpTransport[Any],
        sandbox_id: str,
        namespace: str = "",
        **options: Unpack[TerminalOptions],
    ) -> None:
        self._sockets = Sockets(transport)
        settings, secrets = transport.settings, self._sockets.secrets
        super().__init__(settings, secrets, sandbox_id, namespace, **options)
        self._socket: WebSocket | None = None
        self._reading = Turnstile()
        self._attaching = threading.Lock()
        # Guards the socket and what the session knows of it.
        self._swap = threading.Lock()
        self._over = threading.Event()

    def __enter__(self) -> Self:
        self._attach()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> TerminalOutput:
        """Return what it writes next, until it is ended; see ``events``."""
        while (event := self._next()) is not None:
            if isinstance(event, TerminalOutput):
                return event
        raise StopIteration

    def events(self) -> Iterator[TerminalEvent]:
        """Iterate over what it writes and what becomes of it, until it is ended.

        Raises:
            TerminalFailed: The Router ended it, and not because the sandbox ended.
            NotFound: The sandbox is gone, or somebody else's.
            Conflict: The sandbox is not running.
            AuthenticationFailed: The key is not accepted, or no longer.
            PermissionDenied: The key may not do this.
            ConnectionFailed: The connection is lost and cannot be made again.
        """
        while (event := self._next()) is not None:
            yield event

    def read_until(self, text: str, timeout: float | None = PATIENCE) -> str:
        """Return what it writes up to and with a text; the rest is there for the next reader.

        Mind that a terminal shows what is typed, too.

        Args:
            text: What to wait for.
            timeout: Seconds; None: no limit.

        Raises:
            TerminalTimeout: The text did not come in time; what came is unread again.
            TerminalFailed: The terminal ended before the text came.
            TurnwireError: See ``events``.
        """
        with self._reading:
            return self._run(self._session.until(text, timeout))

    def send(self, text: str) -> None:
        r"""Type a text; ``\n`` is the return key. It is sent once, whatever becomes of it.

        Raises:
            InvalidRequest: The terminal is closed.
            ConnectionFailed: The connection was lost over it; ``sent`` says whether the text may
                have arrived.
            TurnwireError: See ``events``.
        """
        self._run(self._session.writing(text))

    def resize(self, cols: int, rows: int) -> None:
        """Set the size of the window, in characters.

        Raises:
            InvalidRequest: No window has that size, or the terminal is closed.
        """
        self._run(self._session.resizing(cols, rows))

    def close(self) -> None:
        """Close the connection, from any thread. The shell goes on in the sandbox."""
        self._session.close()
        self._over.set()
        with self._swap:
            socket, self._socket = self._socket, None
        if socket is not None:
            socket.close()

    def _next(self) -> TerminalEvent | None:
        with self._reading:
            event = self._run(self._session.reading())
        if event is None:
            self.close()
        return event

    def _attach(self) -> None:
        with self._attaching:
            if not self._session.attached:
                self._run(self._session.attaching())

    def _drop(self, socket: WebSocket, reason: str, *, finished: bool = False) -> None:
        with self._swap:
            if self._socket is not socket:
                return
            self._socket = None
            self._session.lost(reason, finished=finished)
        socket.close()

    def _dial(self, frame: str) -> None:
        socket = self._sockets.connect(OPEN, self._where)
        try:
            socket.send(frame)
        except NetworkFailure as failure:
            socket.close()
            raise self._undialled(failure) from failure
        except BaseException:
            socket.close()
            raise
        with self._swap:
            self._socket = socket
        if self._over.is_set():
            # It was closed meanwhile, by somebody who did not see this connection.
            self.close()

    def _run(self, flow: Generator[Effect, Any, T]) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except TurnwireError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            return cast("T", done.value)
        finally:
            flow.close()

    def _perform(self, effect: Effect) -> Any:
        socket = self._socket
        match effect:
            case Attach():
                return self._attach()
            case Dial(frame):
                return self._dial(frame)
            case Nap(seconds):
                return self._over.wait(seconds)
            case _ if socket is None:
                return None
            case Drop(reason):
                return self._drop(socket, reason)
            case Receive() | Say() | Write():
                return self._talk(socket, effect)

    def _talk(self, socket: WebSocket, effect: Receive | Say | Write) -> Any:
        try:
            if isinstance(effect, Receive):
                return socket.receive(effect.seconds)
            socket.send(effect.frame)
        except NetworkFailure as failure:
            self._drop(socket, failure.message, finished=self._finished(failure))
            if isinstance(effect, Write):
                raise self._unwritten(failure) from failure
            return None
        except TurnwireError:
            # What came is no message, so what follows it is none.
            self.close()
            raise
        return True
