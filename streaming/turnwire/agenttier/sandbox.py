"""One sandbox: its life, its commands, its ports, its files and its agent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from turnwire.agenttier.agent import Agent, AsyncAgent
from turnwire.agenttier.files import AsyncFiles, Files
from turnwire.agenttier.lifecycle import required, wait_until_running
from turnwire.agenttier.models import SandboxPhase, SandboxSummary, summary_of
from turnwire.errors import InvalidRequest
from turnwire.flow import aperform, perform
from turnwire_api.agenttier.resources import (
    PORTS_FORWARD,
    PORTS_LIST,
    PORTS_REMOVE,
    SANDBOXES_CLONE,
    SANDBOXES_DELETE,
    SANDBOXES_EXEC,
    SANDBOXES_GET,
    SANDBOXES_RESUME,
    SANDBOXES_STOP,
)
from turnwire_api.runtime.operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agenttier.terminal import Terminal
    from turnwire.agenttier.terminal_async import AsyncTerminal
    from turnwire.agenttier.terminal_view import TerminalOptions
    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.agenttier.models import CommandResult, ForwardedPort

__all__ = ["AsyncSandbox", "Sandbox"]

# Seconds: how long to wait, and the longest pause between two looks.
WAIT, POLL = 120.0, 2.0
# Seconds that an answer may take beyond the time a command has.
_GRACE = 10.0
_LARGEST_PORT = 65_535


class _Handle:
    """What both handles know and send.

    Attributes:
        id: The Router's id of the sandbox; the same text as its name.
        name: Its name.
        namespace: Its Kubernetes namespace.
    """

    def __init__(self, transport: Any, sandbox_id: str, name: str, namespace: str) -> None:
        self._transport = transport
        self.id = sandbox_id
        self.name = name
        self.namespace = namespace

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, namespace={self.namespace!r})"

    def _its(self, **more: Any) -> dict[str, Any]:
        return {"sandbox_id": self.id, **more}

    def _command(self, command: str, timeout: int) -> tuple[dict[str, Any], RequestOptions]:
        if timeout <= 0:
            raise InvalidRequest("timeout must be more than 0 seconds")
        body = {"command": required(command, "command"), "timeout": timeout}
        return self._its(body=body), RequestOptions(timeout=timeout + _GRACE)

    def _port(self, port: int) -> int:
        if not 1 <= port <= _LARGEST_PORT:
            raise InvalidRequest(f"a port is from 1 to {_LARGEST_PORT}, not {port}")
        return port

    def _clone(self, name: str | None, snapshot_class: str | None) -> dict[str, Any]:
        return self._its(body={"name": name, "snapshotClass": snapshot_class})


class Sandbox(_Handle):
    """A sandbox; made by ``client.create_sandbox`` and ``client.get_sandbox``.

    It knows names only, and asks the Router for everything else.
    """

    _transport: HttpTransport[Any]

    def status(self) -> SandboxSummary:
        """Ask for its state."""
        return summary_of(self._transport.call(SANDBOXES_GET, self._its()))

    @property
    def phase(self) -> SandboxPhase:
        """Its phase; each access asks for it."""
        return self.status().phase

    def wait_until_running(
        self,
        timeout: float = WAIT,
        *,
        poll_interval: float = POLL,
        on_status: Callable[[SandboxSummary], object] | None = None,
    ) -> SandboxSummary:
        """Wait until it runs.

        The phase is asked for at once, then after pauses that grow. An error that the controller
        is going to mend by itself is waited for.

        Args:
            timeout: Seconds after which to give up.
            poll_interval: Seconds to which the pauses grow.
            on_status: Called with what each look finds, for who shows it.

        Raises:
            SandboxErrorState: It is in the Error phase, with the Router's reason, or stopped.
            SandboxTimeoutError: It is not running yet.
            NotFound: It was deleted.
        """
        flow = wait_until_running(
            self.id, timeout=timeout, longest_pause=poll_interval, on_status=on_status
        )
        return perform(self._transport, flow)

    def stop(self) -> None:
        """Stop it; its workspace stays. The phase changes later.

        Raises:
            Conflict: It is not running.
        """
        self._transport.call(SANDBOXES_STOP, self._its())

    def resume(self) -> None:
        """Start it again.

        Raises:
            Conflict: It is neither stopped nor in an error.
        """
        self._transport.call(SANDBOXES_RESUME, self._its())

    def terminate(self) -> None:
        """Delete it, and its workspace. It may be seen for a while after that."""
        self._transport.call(SANDBOXES_DELETE, self._its())

    delete = terminate

    def clone(self, *, name: str | None = None, snapshot_class: str | None = None) -> Sandbox:
        """Make a sandbox with a copy of the workspace.

        Args:
            name: Its name; default: one that the Router makes up.
            snapshot_class: The class of the volume snapshot; default: the cluster's.
        """
        made = self._transport.call(SANDBOXES_CLONE, self._clone(name, snapshot_class))
        return Sandbox(self._transport, made.name, made.name, made.namespace or "")

    def exec(self, command: str, timeout: int = 30) -> CommandResult:
        """Run a shell command to its end; it is sent once.

        Args:
            command: What ``/bin/sh -c`` runs.
            timeout: Seconds that it may run. Not every Router keeps to it, so the answer is
                given up ten seconds after that.

        Returns:
            Both outputs, of which the Router keeps 1 MiB each, and the exit code; it is 1 too
            when the Router lost the command.
        """
        arguments, options = self._command(command, timeout)
        return self._transport.call(SANDBOXES_EXEC, arguments, options)

    def list_ports(self) -> list[ForwardedPort]:
        """Return its forwarded ports. The Router does not keep their protocols: all are http."""
        return list(self._transport.call(PORTS_LIST, self._its()) or ())

    def forward_port(self, port: int, protocol: str = "http") -> ForwardedPort:
        """Forward a port; one that is forwarded stays so."""
        body = {"port": self._port(port), "protocol": protocol}
        return self._transport.call(PORTS_FORWARD, self._its(body=body))

    def remove_port(self, port: int) -> None:
        """Do not forward a port any more."""
        self._transport.call(PORTS_REMOVE, self._its(port=self._port(port)))

    def terminal(self, **options: Unpack[TerminalOptions]) -> Terminal:
        """Prepare a terminal; it is opened when it is entered, read or written to.

        It needs the extra ``terminal``; ``Terminal`` has an example. The Router keeps its shell
        between connections, and each takes one of the HTTP client's, over HTTP/1.1.

        Args:
            **options: ``cols`` (80) and ``rows`` (24), the window in characters; then
                ``max_reattaches`` and ``idle_timeout``, see ``TerminalOptions``.

        Raises:
            ConfigurationError: The extra is not installed.
            InvalidRequest: No window has that size.
        """
        from turnwire.agenttier.terminal import Terminal  # noqa: PLC0415 - needs the extra.

        return Terminal(self._transport, self.id, self.namespace, **options)

    @cached_property
    def files(self) -> Files:
        """Its files."""
        return Files(self._transport, self.id)

    @cached_property
    def agent(self) -> Agent:
        """Its agent, if its template is for agents."""
        return Agent(self._transport, self.id)


class AsyncSandbox(_Handle):
    """A sandbox, asynchronous; see ``Sandbox``. It has no ``phase``: ``(await status()).phase``."""

    _transport: AsyncHttpTransport[Any]

    async def status(self) -> SandboxSummary:
        """Ask for its state."""
        return summary_of(await self._transport.call(SANDBOXES_GET, self._its()))

    async def wait_until_running(
        self,
        timeout: float = WAIT,  # noqa: ASYNC109 - the Router's users know it.
        *,
        poll_interval: float = POLL,
        on_status: Callable[[SandboxSummary], object] | None = None,
    ) -> SandboxSummary:
        """Wait until it runs; see ``Sandbox.wait_until_running``."""
        flow = wait_until_running(
            self.id, timeout=timeout, longest_pause=poll_interval, on_status=on_status
        )
        return await aperform(self._transport, flow)

    async def stop(self) -> None:
        """Stop it; see ``Sandbox.stop``."""
        await self._transport.call(SANDBOXES_STOP, self._its())

    async def resume(self) -> None:
        """Start it again; see ``Sandbox.resume``."""
        await self._transport.call(SANDBOXES_RESUME, self._its())

    async def terminate(self) -> None:
        """Delete it, and its workspace; see ``Sandbox.terminate``."""
        await self._transport.call(SANDBOXES_DELETE, self._its())

    delete = terminate

    async def clone(
        self, *, name: str | None = None, snapshot_class: str | None = None
    ) -> AsyncSandbox:
        """Make a sandbox with a copy of the workspace; see ``Sandbox.clone``."""
        made = await self._transport.call(SANDBOXES_CLONE, self._clone(name, snapshot_class))
        return AsyncSandbox(self._transport, made.name, made.name, made.namespace or "")

    async def exec(
        self,
        command: str,
        timeout: int = 30,  # noqa: ASYNC109 - the Router's, for the command.
    ) -> CommandResult:
        """Run a shell command to its end; see ``Sandbox.exec``."""
        arguments, options = self._command(command, timeout)
        return await self._transport.call(SANDBOXES_EXEC, arguments, options)

    async def list_ports(self) -> list[ForwardedPort]:
        """Return its forwarded ports; see ``Sandbox.list_ports``."""
        return list(await self._transport.call(PORTS_LIST, self._its()) or ())

    async def forward_port(self, port: int, protocol: str = "http") -> ForwardedPort:
        """Forward a port; one that is forwarded stays so."""
        body = {"port": self._port(port), "protocol": protocol}
        return await self._transport.call(PORTS_FORWARD, self._its(body=body))

    async def remove_port(self, port: int) -> None:
        """Do not forward a port any more."""
        await self._transport.call(PORTS_REMOVE, self._its(port=self._port(port)))

    def terminal(self, **options: Unpack[TerminalOptions]) -> AsyncTerminal:
        """Prepare a terminal; see ``Sandbox.terminal``."""
        from turnwire.agenttier.terminal_async import AsyncTerminal  # noqa: PLC0415 - as above.

        return AsyncTerminal(self._transport, self.id, self.namespace, **options)

    @cached_property
    def files(self) -> AsyncFiles:
        """Its files."""
        return AsyncFiles(self._transport, self.id)

    @cached_property
    def agent(self) -> AsyncAgent:
        """Its agent, if its template is for agents."""
        return AsyncAgent(self._transport, self.id)
