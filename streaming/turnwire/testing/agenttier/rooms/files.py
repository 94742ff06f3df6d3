"""/sandboxes/{id}/files and /archive, with the limits that the Router does not name.

A download passes through a buffer of one MiB as base64, so that what is larger comes back cut,
with status 200. An upload is one shell argument, so that what is larger fails.
"""

import io
import zipfile
from collections.abc import Iterable
from posixpath import basename, dirname, normpath

from turnwire.testing.agenttier.answers import Answer, Json, Reply, mapping, refuse
from turnwire.testing.agenttier.computer import WORKSPACE, Entry
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.go_json import as_map
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, get, put
from turnwire.testing.agenttier.sandboxes import Sandbox, Sandboxes, require_running
from turnwire.testing.agenttier.uploads import fits_into_an_argument

_FORBIDDEN = frozenset("'\\`\n\r")
_MOST = 32 * 1024 * 1024
_MOST_THROUGH_BUFFER = 786_432


class Files(Room):
    """The files of sandboxes.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/sandboxes/{id}/files/", self._list)
        yield get("/sandboxes/{id}/files/{path:.*}", self._read)
        yield put("/sandboxes/{id}/files/{path:.*}", self._write)
        yield get("/sandboxes/{id}/archive", self._archive)

    def _list(self, request: Request) -> Reply:
        sandbox = self._running(request)
        path = _clean(request.query.get("path") or WORKSPACE)
        entries = sandbox.computer.entries(path)
        if entries is None:
            raise refuse(404, f"path not found: {path}")
        return mapping({"path": path, "entries": [_wire(entry) for entry in entries]})

    def _read(self, request: Request) -> Reply:
        sandbox = self._running(request)
        path = _clean(request["path"])
        data = sandbox.computer.read(path)
        if data is None:
            raise refuse(404, f"file not found: {path}")
        if len(data) > _MOST:
            problem = f"file is {len(data)} bytes, max {_MOST}"
            raise refuse(413, f"{problem} \u2014 use the terminal for large files")
        return Answer(
            content=data[:_MOST_THROUGH_BUFFER],
            media_type="application/octet-stream",
            headers=_attachment(_safe(basename(path)) or "file"),
        )

    def _write(self, request: Request) -> Reply:
        sandbox = self._running(request)
        path, data = _clean(request["path"]), request.content
        if len(data) > _MOST:
            raise refuse(413, f"payload exceeds {_MOST} bytes")
        if not fits_into_an_argument(path, dirname(path), data):
            raise refuse(500, "write failed: ")
        try:
            sandbox.computer.write(path, data)
        except OSError as error:
            problem = error.strerror or str(error)
            raise refuse(500, f"write failed: /bin/sh: 1: {problem}") from error
        return mapping({"path": path, "bytes": len(data)}, 201)

    def _archive(self, request: Request) -> Reply:
        sandbox = self._running(request)
        path = _clean(request.query.get("path") or WORKSPACE)
        if path != WORKSPACE and not path.startswith(f"{WORKSPACE}/"):
            raise refuse(400, f"path must live under {WORKSPACE}")
        tree = sandbox.computer.tree(path)
        if tree is None:
            raise refuse(404, f"directory not found: {path}")
        return Answer(
            content=_zipped(tree),
            media_type="application/zip",
            headers={
                **_attachment(f"{_safe(sandbox.name)}-{_safe(basename(path))}.zip"),
                "x-content-type-options": "nosniff",
                "cache-control": "no-store",
            },
        )

    def _running(self, request: Request) -> Sandbox:
        return require_running(self._sandboxes.own(request["id"], request.claims))


def _clean(raw: str) -> str:
    path = normpath(f"/{raw.lstrip('/')}")
    if _FORBIDDEN.intersection(path):
        raise refuse(400, "path contains disallowed characters")
    return path


def _wire(entry: Entry) -> Json:
    return as_map(
        {
            # The Router takes the words of a line apart, and joins them again with one space.
            "name": " ".join(entry.name.split()),
            "size": entry.size,
            "isDir": entry.mode.startswith("d"),
            "mode": entry.mode,
            "modifiedAt": entry.modified_at,
        }
    )


def _safe(name: str) -> str:
    return "".join(each for each in name if (each.isascii() and each.isalnum()) or each in "._-")


def _attachment(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"'}


def _zipped(tree: dict[str, bytes | None]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in tree.items():
            if data is None:
                archive.mkdir(path)
            else:
                archive.writestr(path, data)
    return buffer.getvalue()
