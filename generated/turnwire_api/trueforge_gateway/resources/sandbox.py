"""``client.sandbox`` of TrueFoundry Gateway Agent API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    pass

StreamT = TypeVar("StreamT")

SANDBOX_DOWNLOAD_FILE: Operation[bytes] = Operation(
    _PACKAGE,
    name="sandbox.download_file",
    method="GET",
    path="/v1/agents/sandbox/{sandbox_id}/file",
    endpoint="api.sandbox.download_sandbox_file",
    required=("sandbox_id", "path"),
    accept="*/*",
    idempotent=True,
)


class Sandbox(Generic[StreamT]):
    """``client.sandbox``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def download_file(
        self, sandbox_id: str, path: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read a file of a sandbox.

        The content of a file that an agent made.

        Args:
            sandbox_id: The sandbox.
            path: Absolute path of the file in the sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOX_DOWNLOAD_FILE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )


class AsyncSandbox(Generic[StreamT]):
    """``client.sandbox``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def download_file(
        self, sandbox_id: str, path: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read a file of a sandbox.

        The content of a file that an agent made.

        Args:
            sandbox_id: The sandbox.
            path: Absolute path of the file in the sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOX_DOWNLOAD_FILE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )
