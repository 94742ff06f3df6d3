"""Serve an embedded engine over real HTTP, from a background thread."""

import asyncio
import logging
import socket
import threading
from contextlib import suppress
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast, overload

from turnwire.testing.addresses import is_loopback
from turnwire.testing.registry import Application, OptionError, load

try:
    import uvicorn

    from turnwire.testing.recording import ReceivedRequest, RequestLog
except ModuleNotFoundError as error:
    missing = (error.name or "").partition(".")[0]
    if missing not in {"starlette", "uvicorn"}:
        raise
    raise ModuleNotFoundError(
        f"turnwire.testing needs {missing}: pip install 'turnwire[testing]'", name=missing
    ) from error

if TYPE_CHECKING:
    from typing import Unpack

    from turnwire.testing.agenttier.engine import Engine as AgentTierEngine
    from turnwire.testing.agenttier.options import OptionsDict as AgentTierOptions
    from turnwire.testing.orchagent.engine import Engine as OrchagentEngine
    from turnwire.testing.orchagent.options import OptionsDict as OrchagentOptions
    from turnwire.testing.tandem.engine import Engine as TandemEngine
    from turnwire.testing.tandem.options import OptionsDict as TandemOptions
    from turnwire.testing.trueforge.engine import Engine as TrueForgeEngine
    from turnwire.testing.trueforge.options import OptionsDict as TrueForgeOptions
    from turnwire.testing.truefoundry.engine import Engine as TrueFoundryEngine
    from turnwire.testing.truefoundry.options import OptionsDict as TrueFoundryOptions

E = TypeVar("E")

_THREAD_NAME = "turnwire-testing"
_START_SECONDS = 30.0
_STOP_SECONDS = 10.0
_LONG_IDLE_SECONDS = 86_400
# A reader that stalls must not hold up the end.
_GRACE_SECONDS = 1.0
_POLL_SECONDS = 0.002


class _Server(uvicorn.Server):
    """A uvicorn server that says when it has started, and stops at once when told to."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.has_started = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._told_to_stop = asyncio.Event()

    def stop(self) -> None:
        """End the main loop; called in the server's event loop."""
        self._told_to_stop.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        self.has_started.set()

    async def main_loop(self) -> None:
        # uvicorn's own loop looks only ten times a second whether it should end.
        ticking = asyncio.create_task(super().main_loop())
        await self._told_to_stop.wait()
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn's own waits a tenth of a second, also when nobody is connected.
        for server in self.servers:
            server.close()
        for listener in sockets or ():
            listener.close()
        state = self.server_state
        for connection in tuple(state.connections):
            connection.shutdown()
        with suppress(TimeoutError):
            async with asyncio.timeout(_GRACE_SECONDS):
                while state.connections or state.tasks:  # noqa: ASYNC110 - uvicorn has no event.
                    await asyncio.sleep(_POLL_SECONDS)
        # What is left waits for a reader that stalled.
        for connection in tuple(state.connections):
            connection.transport.abort()
        for task in tuple(state.tasks):
            task.cancel()
        await asyncio.gather(*state.tasks, return_exceptions=True)


class EmbeddedEngine(Generic[E]):
    """A running embedded engine; made by `serve`.

    Attributes:
        url: Address of the server, for example ``http://127.0.0.1:49152``.
        base_url: What a client of this engine takes as its base URL.
        engine: The engine's state.
    """

    def __init__(self, application: Application[E], host: str, port: int) -> None:
        if application.local_only and not is_loopback(host):
            application.stop()
            raise OptionError(f"{host} is not a loopback address, and others must not run commands")
        self._application = application
        self._log = RequestLog(application.asgi)
        self._socket = _listen(host, port)
        address = f"[{host}]" if ":" in host else host
        self.url = f"http://{address}:{self._socket.getsockname()[1]}"
        self.base_url = self.url + application.base_path
        self.engine = application.state
        self._server = _Server(_uvicorn_config(self._log, application))
        self._thread = threading.Thread(target=self._serve, name=_THREAD_NAME, daemon=True)
        self._thread.start()
        if not self._server.has_started.wait(_START_SECONDS) or self._server.loop is None:
            raise RuntimeError("the embedded engine did not start")

    @property
    def requests(self) -> tuple[ReceivedRequest, ...]:
        """The requests received so far, in the order in which they were answered."""
        return self._log.requests

    @property
    def connections(self) -> int:
        """The number of event streams that are open now."""
        return self._application.open_streams()

    def close(self) -> None:
        """Stop the server and drop its open streams; a second call does nothing."""
        loop = self._server.loop
        if loop is None or not self._thread.is_alive():
            return
        loop.call_soon_threadsafe(self._application.stop)
        loop.call_soon_threadsafe(self._server.stop)
        self._thread.join(_STOP_SECONDS)
        if self._thread.is_alive():
            raise RuntimeError("the embedded engine did not stop")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<EmbeddedEngine {self.base_url}>"

    def _serve(self) -> None:
        try:
            with self._socket:
                asyncio.run(self._server.serve(sockets=[self._socket]))
        finally:
            # Whoever waits for the start must also learn that there will be none.
            self._server.has_started.set()


@overload
def serve(
    engine: Literal["agenttier"],
    *,
    host: str = ...,
    port: int = ...,
    **options: "Unpack[AgentTierOptions]",
) -> "EmbeddedEngine[AgentTierEngine]": ...


@overload
def serve(
    engine: Literal["orchagent"],
    *,
    host: str = ...,
    port: int = ...,
    **options: "Unpack[OrchagentOptions]",
) -> "EmbeddedEngine[OrchagentEngine]": ...


@overload
def serve(
    engine: Literal["tandem"],
    *,
    host: str = ...,
    port: int = ...,
    **options: "Unpack[TandemOptions]",
) -> "EmbeddedEngine[TandemEngine]": ...


@overload
def serve(
    engine: Literal["trueforge"],
    *,
    host: str = ...,
    port: int = ...,
    **options: "Unpack[TrueForgeOptions]",
) -> "EmbeddedEngine[TrueForgeEngine]": ...


@overload
def serve(
    engine: Literal["truefoundry"],
    *,
    host: str = ...,
    port: int = ...,
    **options: "Unpack[TrueFoundryOptions]",
) -> "EmbeddedEngine[TrueFoundryEngine]": ...


@overload
def serve(
    engine: str, *, host: str = ..., port: int = ..., **options: Any
) -> EmbeddedEngine[Any]: ...


def serve(
    engine: str, *, host: str = "127.0.0.1", port: int = 0, **options: Any
) -> EmbeddedEngine[Any]:
    """Start an embedded engine; it runs until it is closed.

    Args:
        engine: Name of the engine, for example ``"truefoundry"``.
        host: Address to listen on.
        port: Port to listen on; 0 takes a free one.
        options: Options of the engine, see its ``options`` module.

    Returns:
        The running engine, a context manager that closes it.

    Raises:
        OptionError: The engine or an option is unknown, or an option has a bad value, or does
            not go with the host.
        OSError: The address cannot be listened on.

    Example:
        >>> with serve("truefoundry") as server:
        ...     server.base_url.endswith("/acme")
        True
    """
    return EmbeddedEngine(load(engine).build(options), host, port)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns off Nagle's delay only where the protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


def _is_worth_saying(record: logging.LogRecord) -> bool:
    # Dropped connections are part of the job here, and uvicorn reports each as an error.
    return record.threadName != _THREAD_NAME or record.exc_info is not None


def _uvicorn_config(app: RequestLog, application: Application[Any]) -> uvicorn.Config:
    logging.getLogger("uvicorn.error").addFilter(_is_worth_saying)
    return uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        # Without the package, an engine answers requests for WebSockets with an error of its own.
        ws="wsproto" if application.websockets and find_spec("wsproto") else "none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        # The loop's timers take fractions of a second, too.
        timeout_keep_alive=cast("int", application.idle_timeout or _LONG_IDLE_SECONDS),
    )


__all__ = ["EmbeddedEngine", "OptionError", "ReceivedRequest", "serve"]
