"""``sandbox.files`` over real sockets, with the limits that the Router does not name."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from agenttier_client.support import running, serving
from turnwire import errors
from turnwire.agenttier import FileEntry

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

# What the Router's default transport gives of a file, and what it takes of one.
LONGEST_READ, LONGEST_WRITE = 786_432, 90_000
ODD_NAMES = ["a b.txt", "100%.txt", "what?.txt", "#1.txt", "a+b&c=d.txt", "%2e%2e", "ü/ß.txt"]


async def test_written_and_read(flavour: str) -> None:
    async with serving(flavour) as (_, client):
        files = (await running(client)).files
        assert await files.write("/workspace/a.txt", "grüße\n") is None
        assert await files.read("/workspace/a.txt") == "grüße\n".encode()
        await files.write("workspace/a.txt", b"\x00\xff")
        assert await files.read("workspace/a.txt") == b"\x00\xff"
        await files.write("/workspace/empty", b"")
        assert await files.read("/workspace/empty") == b""


async def test_listed(flavour: str) -> None:
    async with serving(flavour) as (_, client):
        files = (await running(client)).files
        assert await files.list() == []
        await files.write("/workspace/src/a.txt", "x" * 7)
        (folder,) = await files.list()
        (entry,) = await files.list("/workspace/src")
        with pytest.raises(errors.NotFound, match="path not found: /nowhere"):
            await files.list("/nowhere")
    assert isinstance(folder, FileEntry)
    assert (folder.name, folder.is_dir) == ("src", True)
    assert (entry.name, entry.size, entry.is_dir, entry.mode) == ("a.txt", 7, False, "-rw-r--r--")
    assert entry.modified_at > 1_600_000_000


async def test_uploaded_and_downloaded(flavour: str, tmp_path: Path) -> None:
    (tmp_path / "here").write_bytes(b"\x00\xff")
    async with serving(flavour) as (_, client):
        files = (await running(client)).files
        assert await files.upload("/workspace/there", tmp_path / "here") == 2
        assert await files.download("/workspace/there", str(tmp_path / "back")) == 2
        with pytest.raises(errors.InvalidRequest, match="cannot be read"):
            await files.upload("/workspace/there", tmp_path / "none")
        with pytest.raises(errors.InvalidRequest, match="cannot be saved"):
            await files.download("/workspace/there", tmp_path / "none" / "back")
    assert (tmp_path / "back").read_bytes() == b"\x00\xff"


async def test_archived(flavour: str, tmp_path: Path) -> None:
    async with serving(flavour) as (_, client):
        files = (await running(client)).files
        await files.write("/workspace/src/a.txt", "x")
        size = await files.archive(tmp_path / "all.zip")
        await files.archive(tmp_path / "src.zip", "/workspace/src")
        with pytest.raises(errors.BadRequest, match="must live under /workspace"):
            await files.archive(tmp_path / "etc.zip", "/etc")
    content = (tmp_path / "all.zip").read_bytes()
    assert len(content) == size
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read("src/a.txt") == b"x"
    with zipfile.ZipFile(tmp_path / "src.zip") as archive:
        assert archive.namelist() == ["a.txt"]
    assert not (tmp_path / "etc.zip").exists()


class TestNames:
    @pytest.mark.parametrize("name", ODD_NAMES)
    async def test_that_urls_would_change(self, name: str, flavour: str) -> None:
        path = f"/workspace/{name}"
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            await files.write(path, name)
            assert await files.read(path) == name.encode()
            assert engine.engine.find("demo").computer.read(path) == name.encode()
            assert engine.requests[-1].path.endswith(f"/files{path}")
            assert engine.requests[-1].query == ""

    @pytest.mark.parametrize("path", ["", "/", "/a/../b", "..", "/workspace/./a", "/a//b", 3, None])
    async def test_that_lead_elsewhere_or_nowhere(self, path: Any, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            before = len(engine.requests)
            with pytest.raises(errors.InvalidRequest, match="path"):
                await files.read(path)
            with pytest.raises(errors.InvalidRequest, match="path"):
                await files.write(path, b"x")
            assert len(engine.requests) == before

    @pytest.mark.parametrize("sandbox_id", ["a b", "a/b", "a%2Fb", "a?b", "a#b", "ü", "-", "a;b"])
    async def test_of_sandboxes_stay_one_segment(self, sandbox_id: str, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            with pytest.raises(errors.NotFound):
                await client.get_sandbox(sandbox_id)
            (request,) = engine.requests
        # The engine sees the path unescaped, once.
        assert request.path == f"/api/v1/sandboxes/{sandbox_id}"
        assert request.query == ""
        assert unquote(sandbox_id) in unquote(request.path)

    @pytest.mark.parametrize("sandbox_id", [".", ".."])
    async def test_of_sandboxes_that_lead_elsewhere(self, sandbox_id: str, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            with pytest.raises(errors.InvalidRequest, match="in the path may not be"):
                await client.get_sandbox(sandbox_id)
            assert engine.requests == ()


class TestLimits:
    async def test_a_read_that_was_cut_is_no_success(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            engine.engine.find("demo").computer.write("/workspace/large", b"x" * 900_000)
            with pytest.raises(errors.ProtocolError, match="786432 of 900000 bytes") as caught:
                await files.read("/workspace/large")
        assert caught.value.retry_safe

    async def test_nothing_is_saved_of_it(self, flavour: str, tmp_path: Path) -> None:
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            engine.engine.find("demo").computer.write("/large", b"x" * 900_000)
            with pytest.raises(errors.ProtocolError):
                await files.download("/large", tmp_path / "large")
        assert not (tmp_path / "large").exists()

    @pytest.mark.parametrize("name", ["whole", "two  spaces"])
    async def test_a_file_of_just_that_size_is_whole(self, name: str, flavour: str) -> None:
        content = bytes(range(256)) * (LONGEST_READ // 256)
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            engine.engine.find("demo").computer.write(f"/workspace/{name}", content)
            assert await files.read(f"/workspace/{name}") == content
            paths = [request.path.rpartition("/files/")[2] for request in engine.requests]
        # It was looked at once more, to know.
        assert paths[-2:] == [f"workspace/{name}", ""]

    async def test_one_with_two_spaces_that_was_cut(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            engine.engine.find("demo").computer.write("/two  spaces", b"x" * 900_000)
            with pytest.raises(errors.ProtocolError, match="of 900000 bytes"):
                await files.read("/two  spaces")

    async def test_a_write_that_the_router_cannot_do(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            files = (await running(client)).files
            await files.write("/workspace/fits", b"x" * LONGEST_WRITE)
            with pytest.raises(errors.ServerError, match="write failed"):
                await files.write("/workspace/large", b"x" * 900_000)
            assert engine.engine.find("demo").computer.read("/workspace/large") is None

    async def test_a_sandbox_that_does_not_run(self, flavour: str) -> None:
        async with serving(flavour, pending=5) as (_, client):
            files = (await client.create_sandbox("general-coding", "demo")).files
            with pytest.raises(errors.Conflict):
                await files.read("/workspace/a")

    async def test_what_is_not_there(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            files = (await running(client)).files
            with pytest.raises(errors.NotFound, match="file not found: /workspace/a"):
                await files.read("/workspace/a")

    @pytest.mark.parametrize("data", [3, None, ["x"]])
    async def test_what_is_no_content(self, data: Any, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            files = (await running(client)).files
            with pytest.raises(errors.InvalidRequest, match="str or bytes"):
                await files.write("/workspace/a", data)


async def test_a_link_whose_size_is_not_known(flavour: str, tmp_path: Path) -> None:
    async with serving(flavour, allow_exec=True) as (_, client):
        sandbox = await running(client)
        made = await sandbox.exec("head -c 900000 /dev/zero > large && ln -s large link")
        assert made.exit_code == 0
        with pytest.raises(errors.ProtocolError, match="unknown number"):
            await sandbox.files.read("/workspace/link")
