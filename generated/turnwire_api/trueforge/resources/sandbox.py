"""``client.sandbox`` of TrueForge Agent Server API."""

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
    path="/api/v1/sessions/{session_id}/turns/{turn_id}/download-sandbox-file",
    endpoint="api.sandbox.download_sandbox_file",
    required=("session_id", "turn_id", "path"),
    accept="*/*",
    idempotent=True,
)


class Sandbox(Generic[StreamT]):
    """``client.sandbox``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def download_file(
        self, session_id: str, turn_id: str, path: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read a file of the turn's sandbox.

        The content of a file that an agent made.

        Args:
            session_id: The session.
            turn_id: The turn.
            path: Absolute path of the file in the sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOX_DOWNLOAD_FILE,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "path": path,
            },
            options,
        )


class AsyncSandbox(Generic[StreamT]):
    """``client.sandbox``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def download_file(
        self, session_id: str, turn_id: str, path: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read a file of the turn's sandbox.

        The content of a file that an agent made.

        Args:
            session_id: The session.
            turn_id: The turn.
            path: Absolute path of the file in the sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOX_DOWNLOAD_FILE,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "path": path,
            },
            options,
        )
