"""``client.agent`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.configure_file import ConfigureFile

StreamT = TypeVar("StreamT")

AGENT_INVOKE: Operation[Any] = Operation(
    _PACKAGE,
    name="agent.invoke",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/invoke",
    endpoint="api.agent.invoke_agent",
    required=("sandbox_id",),
    raw_body="*/*",
    stream="invokeAgent",
)
AGENT_CANCEL: Operation[None] = Operation(
    _PACKAGE,
    name="agent.cancel",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/invoke/cancel",
    endpoint="api.agent.cancel_invoke",
    required=("sandbox_id",),
    bodies=(("", "CancelInvokeRequest"),),
)
AGENT_CONFIGURE: Operation[Any] = Operation(
    _PACKAGE,
    name="agent.configure",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/configure",
    endpoint="api.agent.configure_agent",
    required=("sandbox_id",),
    bodies=(("", "ConfigureRequest"),),
    stream="configureAgent",
)
AGENT_INSTALL_LOG: Operation[bytes] = Operation(
    _PACKAGE,
    name="agent.install_log",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/configure/install-log",
    endpoint="api.agent.get_install_log",
    required=("sandbox_id",),
    idempotent=True,
)


class Agent(Generic[StreamT]):
    """``client.agent``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def invoke(
        self,
        sandbox_id: str,
        body: bytes | str | Mapping[str, Any] | None = None,
        *,
        prompt: str | None = None,
        timeout: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run the agent and stream what it writes.

        Runs the entrypoint that was configured. It stops when the connection is closed. What
        the program writes after its last newline is lost. Checked in this order: the sandbox
        (404), its mode (400), its phase (409), the entrypoint (424), how many invokes are
        running (429), the size of the body (413). Not idempotent: a repeated request runs the
        program again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            body: The program's input, at most 16 MiB. Its media type is not looked at.
            prompt: Appended to the command as `--prompt=`; where the body is empty, it is
                the input too.
            timeout: A Go duration, such as `90s` or `5m`, that lowers the limit of the
                template.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AGENT_INVOKE,
            {
                "sandbox_id": sandbox_id,
                "prompt": prompt,
                "timeout": timeout,
                "body": body,
            },
            options,
        )

    def cancel(
        self, sandbox_id: str, invoke_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Stop a run.

        For whoever started it, and for admins. The stream of the run then ends with `exit`,
        exit code -1, reason `canceled`. A run that is over is not found; nor, with several
        Routers, is one of another Router.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            invoke_id: Its identifier, from its `start` event.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_CANCEL,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "invokeId": invoke_id,
                },
            },
            options,
        )

    def configure(
        self,
        sandbox_id: str,
        *,
        files: Sequence[ConfigureFile | Mapping[str, Any]] | None = None,
        install_command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Give the agent its program and stream the installation.

        Uploads the files, runs the install command and remembers the entrypoint, which replaces
        the one before, also by none. The same files and install command again are skipped. An
        install command that fails is a `result` with its exit code, and nothing is remembered.
        There is no run to cancel: it stops when the connection is closed. At most 200 files, 32
        MiB each, 128 MiB in all; more is refused with 403, and so is what a policy does not
        permit. Not idempotent: what was installed half is installed again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            files: Files to upload.
            install_command: The install command, word by word; no shell reads it.
            entrypoint: The command that each invoke runs, word by word. Left out it erases
                the one before.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AGENT_CONFIGURE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "files": files,
                    "installCommand": install_command,
                    "entrypoint": entrypoint,
                },
            },
            options,
        )

    def install_log(self, sandbox_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get what the last install command wrote.

        The last 8 KiB. Not JSON, although it is called so: an object with the member `log`, of
        which the text is in the notation of Go. Where it has characters outside ASCII or
        control characters, JSON readers may refuse it. A configuration that was skipped, or had
        no install command, deletes it (404).

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_INSTALL_LOG,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )


class AsyncAgent(Generic[StreamT]):
    """``client.agent``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def invoke(
        self,
        sandbox_id: str,
        body: bytes | str | Mapping[str, Any] | None = None,
        *,
        prompt: str | None = None,
        timeout: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run the agent and stream what it writes.

        Runs the entrypoint that was configured. It stops when the connection is closed. What
        the program writes after its last newline is lost. Checked in this order: the sandbox
        (404), its mode (400), its phase (409), the entrypoint (424), how many invokes are
        running (429), the size of the body (413). Not idempotent: a repeated request runs the
        program again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            body: The program's input, at most 16 MiB. Its media type is not looked at.
            prompt: Appended to the command as `--prompt=`; where the body is empty, it is
                the input too.
            timeout: A Go duration, such as `90s` or `5m`, that lowers the limit of the
                template.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AGENT_INVOKE,
            {
                "sandbox_id": sandbox_id,
                "prompt": prompt,
                "timeout": timeout,
                "body": body,
            },
            options,
        )

    async def cancel(
        self, sandbox_id: str, invoke_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Stop a run.

        For whoever started it, and for admins. The stream of the run then ends with `exit`,
        exit code -1, reason `canceled`. A run that is over is not found; nor, with several
        Routers, is one of another Router.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            invoke_id: Its identifier, from its `start` event.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_CANCEL,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "invokeId": invoke_id,
                },
            },
            options,
        )

    def configure(
        self,
        sandbox_id: str,
        *,
        files: Sequence[ConfigureFile | Mapping[str, Any]] | None = None,
        install_command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Give the agent its program and stream the installation.

        Uploads the files, runs the install command and remembers the entrypoint, which replaces
        the one before, also by none. The same files and install command again are skipped. An
        install command that fails is a `result` with its exit code, and nothing is remembered.
        There is no run to cancel: it stops when the connection is closed. At most 200 files, 32
        MiB each, 128 MiB in all; more is refused with 403, and so is what a policy does not
        permit. Not idempotent: what was installed half is installed again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            files: Files to upload.
            install_command: The install command, word by word; no shell reads it.
            entrypoint: The command that each invoke runs, word by word. Left out it erases
                the one before.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AGENT_CONFIGURE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "files": files,
                    "installCommand": install_command,
                    "entrypoint": entrypoint,
                },
            },
            options,
        )

    async def install_log(self, sandbox_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get what the last install command wrote.

        The last 8 KiB. Not JSON, although it is called so: an object with the member `log`, of
        which the text is in the notation of Go. Where it has characters outside ASCII or
        control characters, JSON readers may refuse it. A configuration that was skipped, or had
        no install command, deletes it (404).

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_INSTALL_LOG,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )
