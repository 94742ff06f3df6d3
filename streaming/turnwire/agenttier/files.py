"""The files of a sandbox."""

from __future__ import annotations

from contextlib import aclosing, closing, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from turnwire.agenttier.lifecycle import read_file, required
from turnwire.errors import InvalidRequest
from turnwire.flow import aperform, perform
from turnwire_api.agenttier.resources import FILES_ARCHIVE, FILES_LIST, FILES_WRITE

if TYPE_CHECKING:
    import builtins
    from collections.abc import Generator
    from os import PathLike

    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.agenttier.models import FileEntry

__all__ = ["AsyncFiles", "Files"]

_WORKSPACE = "/workspace"


class _Files:
    """What both send."""

    def __init__(self, transport: Any, sandbox_id: str) -> None:
        self._transport = transport
        self._sandbox_id = sandbox_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}(sandbox_id={self._sandbox_id!r})"

    def _at(self, path: str, **more: Any) -> dict[str, Any]:
        return {"sandbox_id": self._sandbox_id, "path": required(path, "path"), **more}

    def _write(self, path: str, data: bytes | str) -> dict[str, Any]:
        content = data.encode() if isinstance(data, str) else data
        if not isinstance(cast("object", content), bytes | bytearray | memoryview):
            raise InvalidRequest(f"a file is written from a str or bytes, not {data!r:.40}")
        return self._at(required(path, "path").lstrip("/"), body=bytes(content))


class Files(_Files):
    """``sandbox.files``. Paths are those in the sandbox, absolute.

    The Router's default transport takes about 96 KiB of a file and gives 768 KiB; a larger one is
    refused with a 500 when it is written, and an error here when it is read.
    """

    _transport: HttpTransport[Any]

    def list(self, path: str = _WORKSPACE) -> builtins.list[FileEntry]:
        """Return what is in a folder."""
        return [*(self._transport.call(FILES_LIST, self._at(path)) or ())]

    def read(self, path: str) -> bytes:
        """Return the content of a file.

        Raises:
            NotFound: There is none.
            ProtocolError: The Router has sent a part of it only.
        """
        return perform(self._transport, read_file(self._sandbox_id, required(path, "path")))

    def write(self, path: str, data: bytes | str) -> None:
        """Write a file; one that is there is replaced."""
        self._transport.call(FILES_WRITE, self._write(path, data))

    def upload(self, path: str, source: str | PathLike[str]) -> int:
        """Write a file from one on this machine; return its size in bytes."""
        content = _from(source)
        self.write(path, content)
        return len(content)

    def download(self, path: str, destination: str | PathLike[str]) -> int:
        """Read a file into one on this machine; return its size in bytes."""
        return _into(destination, self.read(path))

    def archive(self, destination: str | PathLike[str], path: str = _WORKSPACE) -> int:
        """Save a folder below /workspace as a zip file; return its size in bytes.

        It is written as it comes; one that is cut leaves nothing. The Router ends an archive early
        when it fails, as if it were whole: what opens the file says so.
        """
        download = self._transport.download(FILES_ARCHIVE, self._at(path))
        with closing(download) as pieces, _saving(destination) as file:
            for piece in pieces:
                file.write(piece)
            return file.tell()


class AsyncFiles(_Files):
    """``sandbox.files`` of the asynchronous client; see ``Files``."""

    _transport: AsyncHttpTransport[Any]

    async def list(self, path: str = _WORKSPACE) -> builtins.list[FileEntry]:
        """Return what is in a folder."""
        return [*(await self._transport.call(FILES_LIST, self._at(path)) or ())]

    async def read(self, path: str) -> bytes:
        """Return the content of a file; see ``Files.read``."""
        return await aperform(self._transport, read_file(self._sandbox_id, required(path, "path")))

    async def write(self, path: str, data: bytes | str) -> None:
        """Write a file; one that is there is replaced."""
        await self._transport.call(FILES_WRITE, self._write(path, data))

    async def upload(self, path: str, source: str | PathLike[str]) -> int:
        """Write a file from one on this machine; return its size in bytes."""
        content = _from(source)
        await self.write(path, content)
        return len(content)

    async def download(self, path: str, destination: str | PathLike[str]) -> int:
        """Read a file into one on this machine; return its size in bytes."""
        return _into(destination, await self.read(path))

    async def archive(self, destination: str | PathLike[str], path: str = _WORKSPACE) -> int:
        """Save a folder below /workspace as a zip file; see ``Files.archive``."""
        async with aclosing(self._transport.download(FILES_ARCHIVE, self._at(path))) as pieces:
            with _saving(destination) as file:
                async for piece in pieces:
                    file.write(piece)
                return file.tell()


def _from(source: str | PathLike[str]) -> bytes:
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise InvalidRequest(f"the file to be uploaded cannot be read: {error}") from error


def _into(destination: str | PathLike[str], content: bytes) -> int:
    with _saving(destination) as file:
        return file.write(content)


@contextmanager
def _saving(destination: str | PathLike[str]) -> Generator[IO[bytes]]:
    """Write a file that is there when it is whole, and not before."""
    path = Path(destination)
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        part.replace(path)
    except OSError as error:
        raise InvalidRequest(f"the file cannot be saved here: {error}") from error
    finally:
        part.unlink(missing_ok=True)
