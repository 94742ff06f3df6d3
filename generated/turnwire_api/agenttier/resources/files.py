"""``client.files`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.file_entry import FileEntry
    from ..models.file_written import FileWritten

StreamT = TypeVar("StreamT")

FILES_LIST: Operation[list[FileEntry]] = Operation(
    _PACKAGE,
    name="files.list",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/files/",
    endpoint="api.files.list_files",
    required=("sandbox_id",),
    unwrap="entries",
    idempotent=True,
)
FILES_READ: Operation[bytes] = Operation(
    _PACKAGE,
    name="files.read",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/files/{path}",
    endpoint="api.files.read_file",
    required=("sandbox_id", "path"),
    accept="application/octet-stream",
    idempotent=True,
)
FILES_WRITE: Operation[FileWritten] = Operation(
    _PACKAGE,
    name="files.write",
    method="PUT",
    path="/api/v1/sandboxes/{sandboxId}/files/{path}",
    endpoint="api.files.write_file",
    required=("sandbox_id", "path", "body"),
    raw_body="application/octet-stream",
    idempotent=True,
)
FILES_ARCHIVE: Operation[bytes] = Operation(
    _PACKAGE,
    name="files.archive",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/archive",
    endpoint="api.files.archive_files",
    required=("sandbox_id",),
    accept="application/zip",
    idempotent=True,
)


class Files(Generic[StreamT]):
    """``client.files``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self, sandbox_id: str, path: str | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[FileEntry]:
        """List a folder.

        The slash at the end of the path belongs to it: without it there is no such route. Only
        while the sandbox runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The folder; `/workspace` when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            FILES_LIST,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )

    def read(self, sandbox_id: str, path: str, *, options: RequestOptions | None = None) -> bytes:
        """Read a file.

        At most 32 MiB; more is refused with 413. On the transport that is the default, what is
        longer than 786,432 bytes comes cut off there, without a word. Only while the sandbox
        runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The file, an absolute path without the slash at its beginning.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            FILES_READ,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )

    def write(
        self, sandbox_id: str, path: str, body: bytes, *, options: RequestOptions | None = None
    ) -> FileWritten:
        """Write a file.

        Makes the folders above it and replaces what was there. At most 32 MiB; on the transport
        that is the default about 96 KiB, more fails there with 500. Only while the sandbox
        runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The file, an absolute path without the slash at its beginning.
            body: What is to be in the file.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            FILES_WRITE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
                "body": body,
            },
            options,
        )

    def archive(
        self, sandbox_id: str, path: str | None = None, *, options: RequestOptions | None = None
    ) -> bytes:
        """Download a folder as a ZIP archive.

        Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is
        missing. When the sandbox fails meanwhile, or after two hours, it ends early and looks
        whole. Only while the sandbox runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The folder, `/workspace` or one below it; `/workspace` when it is left
                out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            FILES_ARCHIVE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )


class AsyncFiles(Generic[StreamT]):
    """``client.files``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, sandbox_id: str, path: str | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[FileEntry]:
        """List a folder.

        The slash at the end of the path belongs to it: without it there is no such route. Only
        while the sandbox runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The folder; `/workspace` when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            FILES_LIST,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )

    async def read(
        self, sandbox_id: str, path: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read a file.

        At most 32 MiB; more is refused with 413. On the transport that is the default, what is
        longer than 786,432 bytes comes cut off there, without a word. Only while the sandbox
        runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The file, an absolute path without the slash at its beginning.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            FILES_READ,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )

    async def write(
        self, sandbox_id: str, path: str, body: bytes, *, options: RequestOptions | None = None
    ) -> FileWritten:
        """Write a file.

        Makes the folders above it and replaces what was there. At most 32 MiB; on the transport
        that is the default about 96 KiB, more fails there with 500. Only while the sandbox
        runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The file, an absolute path without the slash at its beginning.
            body: What is to be in the file.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            FILES_WRITE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
                "body": body,
            },
            options,
        )

    async def archive(
        self, sandbox_id: str, path: str | None = None, *, options: RequestOptions | None = None
    ) -> bytes:
        """Download a folder as a ZIP archive.

        Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is
        missing. When the sandbox fails meanwhile, or after two hours, it ends early and looks
        whole. Only while the sandbox runs.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            path: The folder, `/workspace` or one below it; `/workspace` when it is left
                out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            FILES_ARCHIVE,
            {
                "sandbox_id": sandbox_id,
                "path": path,
            },
            options,
        )
