"""The agent of a sandbox: give it a program, run it, read what it writes."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from turnwire.agenttier.durations import go_duration
from turnwire.agenttier.lifecycle import required
from turnwire.agenttier.streams import Configuring, Invoking, invoke_spec
from turnwire.agenttier.uploads import uploads
from turnwire.errors import InvalidRequest
from turnwire_api.agenttier.resources import AGENT_CANCEL, AGENT_CONFIGURE, AGENT_INVOKE
from turnwire_api.runtime.operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from turnwire.agenttier.durations import Duration
    from turnwire.agenttier.models import InvokeEvent, InvokeResult
    from turnwire.agenttier.uploads import FileSource
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.agenttier.models import ConfigureResult

__all__ = ["Agent", "AsyncAgent", "AsyncOnLog", "OnLog", "Payload"]

Payload: TypeAlias = "Mapping[str, Any] | str | bytes | None"
"""What a program reads on its standard input: a JSON object, a text, bytes, or nothing."""

OnLog: TypeAlias = Callable[[str, str], object]
"""Called with ``"stdout"`` or ``"stderr"`` and a line, without its newline."""

AsyncOnLog: TypeAlias = Callable[[str, str], Awaitable[object] | object]
"""The same; it may be a coroutine function."""

# Seconds without a byte. A configure is silent while its install command is; an invoke is not:
# the Router sends a comment every 15 seconds.
CONFIGURE_TIMEOUT, INVOKE_TIMEOUT = 900.0, 60.0


class _Agent:
    """What both agents send."""

    def __init__(self, transport: Any, sandbox_id: str) -> None:
        self._transport = transport
        self._sandbox_id = sandbox_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}(sandbox_id={self._sandbox_id!r})"

    def _configure_arguments(
        self,
        files: Iterable[FileSource] | None,
        install_command: Sequence[str] | None,
        entrypoint: Sequence[str] | None,
    ) -> dict[str, Any]:
        body = {
            "files": uploads(files) or None,
            "installCommand": _words(install_command, "install_command"),
            "entrypoint": _words(entrypoint, "entrypoint"),
        }
        if not any(body.values()):
            raise InvalidRequest("give files, an install_command or an entrypoint")
        return {"sandbox_id": self._sandbox_id, "body": body}

    def _invoke_arguments(
        self, payload: Payload, prompt: str | None, invoke_timeout: Duration | None
    ) -> dict[str, Any]:
        return {
            "sandbox_id": self._sandbox_id,
            "body": payload,
            "prompt": prompt,
            # The Router ignores one that it cannot read, in silence.
            "timeout": go_duration(invoke_timeout, "invoke_timeout"),
        }

    def _cancel_arguments(self, invoke_id: str) -> dict[str, Any]:
        body = {"invokeId": required(invoke_id, "invoke_id")}
        return {"sandbox_id": self._sandbox_id, "body": body}


class Agent(_Agent):
    """``sandbox.agent``.

    Nothing is ever run twice: a configure or an invoke that may have reached the Router is not
    sent again. The Router can replay no stream, so one that is cut is ``StreamTruncated``.
    """

    _transport: HttpTransport[Any]

    def configure(
        self,
        *,
        files: Iterable[FileSource] | None = None,
        install_command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        on_log: OnLog | None = None,
        timeout: float | None = CONFIGURE_TIMEOUT,
        check: bool = False,
    ) -> ConfigureResult:
        """Give the agent its program: files, an install command, and what each invoke runs.

        With the same files and command again nothing is done (``skipped``). The entrypoint is
        replaced by every call: one that is left out is erased.

        Args:
            files: ``(path in the sandbox, local path or bytes)``, or ``{"path": ..., "content":
                ...}``, or the same with ``contentBase64``.
            install_command: Its words; no shell reads them.
            entrypoint: The words of the command that each invoke runs.
            on_log: Called with the stream and the line for each line of the install.
            timeout: Seconds without a byte after which the connection is given up; a silent
                install command sends none. None: never.
            check: Raise ``InstallFailed`` for an install command that fails. Otherwise the
                result has its ``install_exit_code``.

        Returns:
            What was stored. With an ``install_exit_code`` other than 0, nothing was.

        Raises:
            AgentFailed: The Router could not upload the files or run the command.
            TurnwireError: The call was refused or failed; ``StreamTruncated`` without a result.
        """
        arguments = self._configure_arguments(files, install_command, entrypoint)
        gathered = Configuring(self._sandbox_id, self._transport.secrets, check=check)
        options = RequestOptions(idle_timeout=timeout)
        with self._transport.stream(AGENT_CONFIGURE, arguments, options) as stream:
            for event in stream:
                line = gathered.take(event)
                if line is not None and on_log is not None:
                    on_log(*line)
        return gathered.result()

    def invoke(
        self,
        payload: Payload = None,
        *,
        prompt: str | None = None,
        timeout: float | None = INVOKE_TIMEOUT,
        invoke_timeout: Duration | None = None,
        on_log: OnLog | None = None,
    ) -> InvokeResult:
        """Run the agent to its end.

        Args:
            payload: Its standard input: a dict is written as JSON, text and bytes go as they are.
            prompt: Appended to the command as ``--prompt=``, and its input if there is no payload.
            timeout: Seconds without a byte after which the connection, and with it the run, is
                given up; the Router sends one every 15 seconds. None: never.
            invoke_timeout: How long the program may run, such as ``"5m"``; it only lowers the
                template's limit.
            on_log: Called with the stream and the line for each line of output.

        Raises:
            NotConfigured: The sandbox has no entrypoint.
            TooManyInvokes: As many are running as may.
            AgentFailed: The Router says that it failed.
            TurnwireError: The call was refused or failed; ``StreamTruncated`` without an exit.
        """
        arguments = self._invoke_arguments(payload, prompt, invoke_timeout)
        gathered = Invoking(self._sandbox_id, self._transport.secrets)
        options = RequestOptions(idle_timeout=timeout)
        with self._transport.stream(AGENT_INVOKE, arguments, options) as stream:
            for event in stream:
                line = gathered.take(event)
                if line is not None and on_log is not None:
                    on_log(*line)
        return gathered.result()

    def invoke_stream(
        self,
        payload: Payload = None,
        *,
        prompt: str | None = None,
        timeout: float | None = INVOKE_TIMEOUT,
        invoke_timeout: Duration | None = None,
    ) -> EventStream[InvokeEvent]:
        """Run the agent and stream what happens; see ``invoke``.

        The run ends with its connection: leaving the loop stops it.

        Returns:
            The event stream: ``start``, ``log`` events and ``exit``. It is opened when it is
            entered or first read. Without an ``exit`` it raises ``StreamTruncated``.
        """
        arguments = self._invoke_arguments(payload, prompt, invoke_timeout)
        options = RequestOptions(idle_timeout=timeout)
        return self._transport.stream_of(invoke_spec(), AGENT_INVOKE, arguments, options)

    def invoke_cancel(self, invoke_id: str) -> None:
        """Stop a run; its stream then ends with ``exit``, reason ``canceled``.

        Args:
            invoke_id: From the ``start`` event of the run.

        Raises:
            NotFound: The run is over, or runs on another replica of the Router.
            PermissionDenied: Somebody else has started it.
        """
        self._transport.call(AGENT_CANCEL, self._cancel_arguments(invoke_id))


class AsyncAgent(_Agent):
    """``sandbox.agent`` of the asynchronous client; see ``Agent``."""

    _transport: AsyncHttpTransport[Any]

    async def configure(
        self,
        *,
        files: Iterable[FileSource] | None = None,
        install_command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        on_log: AsyncOnLog | None = None,
        timeout: float | None = CONFIGURE_TIMEOUT,  # noqa: ASYNC109 - seconds without a byte.
        check: bool = False,
    ) -> ConfigureResult:
        """Give the agent its program; see ``Agent.configure``."""
        arguments = self._configure_arguments(files, install_command, entrypoint)
        gathered = Configuring(self._sandbox_id, self._transport.secrets, check=check)
        options = RequestOptions(idle_timeout=timeout)
        async with self._transport.stream(AGENT_CONFIGURE, arguments, options) as stream:
            async for event in stream:
                line = gathered.take(event)
                if line is not None and on_log is not None:
                    await _settle(on_log(*line))
        return gathered.result()

    async def invoke(
        self,
        payload: Payload = None,
        *,
        prompt: str | None = None,
        timeout: float | None = INVOKE_TIMEOUT,  # noqa: ASYNC109 - seconds without a byte.
        invoke_timeout: Duration | None = None,
        on_log: AsyncOnLog | None = None,
    ) -> InvokeResult:
        """Run the agent to its end; see ``Agent.invoke``."""
        arguments = self._invoke_arguments(payload, prompt, invoke_timeout)
        gathered = Invoking(self._sandbox_id, self._transport.secrets)
        options = RequestOptions(idle_timeout=timeout)
        async with self._transport.stream(AGENT_INVOKE, arguments, options) as stream:
            async for event in stream:
                line = gathered.take(event)
                if line is not None and on_log is not None:
                    await _settle(on_log(*line))
        return gathered.result()

    def invoke_stream(
        self,
        payload: Payload = None,
        *,
        prompt: str | None = None,
        timeout: float | None = INVOKE_TIMEOUT,
        invoke_timeout: Duration | None = None,
    ) -> AsyncEventStream[InvokeEvent]:
        """Run the agent and stream what happens; see ``Agent.invoke_stream``."""
        arguments = self._invoke_arguments(payload, prompt, invoke_timeout)
        options = RequestOptions(idle_timeout=timeout)
        return self._transport.stream_of(invoke_spec(), AGENT_INVOKE, arguments, options)

    async def invoke_cancel(self, invoke_id: str) -> None:
        """Stop a run; see ``Agent.invoke_cancel``."""
        await self._transport.call(AGENT_CANCEL, self._cancel_arguments(invoke_id))


async def _settle(result: object) -> None:
    if inspect.isawaitable(result):
        await result


def _words(command: Sequence[str] | None, name: str) -> list[str] | None:
    if isinstance(command, str):
        raise InvalidRequest(f"{name} is a list of words, not one text")
    return list(command) if command else None
