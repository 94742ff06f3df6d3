"""Files, ports and templates."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from cli.support import requests_to

if TYPE_CHECKING:
    from pathlib import Path

    from cli.support import Shell
    from turnwire.testing import EmbeddedEngine


def test_a_file_there_and_back(shell: Shell, tmp_path: Path) -> None:
    shell.sandbox()
    (tmp_path / "here.txt").write_text("Grüezi\n")
    source, target = str(tmp_path / "here.txt"), str(tmp_path / "back.txt")
    said = shell.good("files", "upload", "demo", source, "/workspace/there.txt")
    assert said == "8 bytes written to /workspace/there.txt\n"
    assert shell.good("files", "cat", "demo", "/workspace/there.txt") == "Grüezi\n"
    said = shell.good("files", "download", "demo", "/workspace/there.txt", target)
    assert said == f"8 bytes saved to {target}\n"
    assert (tmp_path / "back.txt").read_text() == "Grüezi\n"


def test_a_file_there_and_back_with_json(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shell.sandbox()
    (tmp_path / "a").write_bytes(b"\xff\xfe")
    uploaded = shell.data("files", "upload", "demo", "a", "/workspace/b")
    assert uploaded == {"path": "/workspace/b", "bytes": 2}
    shown = shell.data("files", "cat", "demo", "/workspace/b")
    assert shown == {"path": "/workspace/b", "content_base64": "//4="}
    saved = shell.data("files", "download", "demo", "/workspace/b")
    assert saved == {"path": "/workspace/b", "destination": "b", "bytes": 2}
    assert (tmp_path / "b").read_bytes() == b"\xff\xfe"


def test_a_file_is_written_from_a_text_or_stdin(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.sandbox()
    said = shell.good("files", "write", "demo", "/workspace/a", "--content", "é")
    assert said == "2 bytes written to /workspace/a\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"from stdin")))
    written = shell.data("files", "write", "demo", "/workspace/b")
    assert written == {"path": "/workspace/b", "bytes": 10}
    assert shell.data("files", "cat", "demo", "/workspace/b")["content"] == "from stdin"


def test_a_folder(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shell.sandbox()
    shell.good("files", "write", "demo", "/workspace/sub/a.txt", "--content", "hi")
    (entry,) = shell.data("files", "ls", "demo", "/workspace/sub")
    assert (entry["name"], entry["size"], entry["is_dir"]) == ("a.txt", 2, False)
    rows = shell.good("sandbox", "files", "ls", "demo", "/workspace/sub").splitlines()
    assert [row.split() for row in rows] == [
        ["MODE", "SIZE", "NAME"],
        ["-rw-r--r--", "2", "a.txt"],
    ]
    assert shell.good("files", "archive", "demo").endswith(" bytes saved to demo.zip\n")
    saved = shell.data("files", "archive", "demo", "/workspace/sub", "-o", "sub.zip")
    assert saved["bytes"] == (tmp_path / "sub.zip").stat().st_size
    for name in ("demo.zip", "sub.zip"):
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert any(each.endswith("a.txt") for each in archive.namelist())


def test_files_that_are_not_there(shell: Shell, tmp_path: Path) -> None:
    shell.sandbox()
    missing = shell("files", "cat", "demo", "/workspace/nonesuch")
    assert (missing.code, missing.out) == (1, "")
    assert missing.err.startswith("error: the server answered 404")
    local = shell("files", "upload", "demo", f"{tmp_path}/nonesuch", "/workspace/x")
    assert local.code == 2
    assert "does not exist" in local.err
    shell.good("files", "write", "demo", "/workspace/a", "--content", "a")
    unsaved = shell("files", "download", "demo", "/workspace/a", f"{tmp_path}/no/where")
    assert unsaved.code == 1
    assert unsaved.err.startswith("error: the file cannot be saved here: ")


def test_ports(shell: Shell, engine: EmbeddedEngine[Any]) -> None:
    shell.sandbox()
    assert shell.data("ports", "list", "demo") == []
    forwarded = shell.data("ports", "forward", "demo", "8080", "--protocol", "tcp")
    assert forwarded == {
        "port": 8080,
        "protocol": "tcp",
        "preview_url": "https://sandbox-demo-8080.preview.test/",
        "internal_url": "http://pf-demo-8080.default.svc.cluster.local:8080",
    }
    assert requests_to(engine, "POST", "/ports")[0].body == {"port": 8080, "protocol": "tcp"}
    assert shell.good("ports", "forward", "demo", "80").startswith("port:          80\n")
    head, *rows = shell.good("sandboxes", "ports", "list", "demo").splitlines()
    assert head.split() == ["PORT", "PROTOCOL", "PREVIEW", "INTERNAL"]
    assert {row.split()[0] for row in rows} == {"80", "8080"}
    assert shell.good("ports", "remove", "demo", "80") == "port 80 is not forwarded any more\n"
    removed = shell.data("ports", "remove", "demo", "8080")
    assert removed == {"sandbox_id": "demo", "port": 8080, "status": "removed"}
    assert shell.data("ports", "list", "demo") == []


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_what_is_no_port(shell: Shell, engine: EmbeddedEngine[Any], port: str) -> None:
    done = shell("ports", "forward", "demo", port)
    assert done.code == 2
    assert "Invalid value for 'PORT'" in done.err
    assert engine.requests == ()


def test_templates(shell: Shell) -> None:
    head, *rows = shell.good("templates", "list").splitlines()
    assert head.split() == ["NAME", "IMAGE", "DESCRIPTION"]
    assert [row.split()[0] for row in rows] == [
        *("claude-code-bedrock", "general-coding", "langgraph-agent"),
    ]
    assert [one["name"] for one in shell.data("template", "list")] == [
        *("claude-code-bedrock", "general-coding", "langgraph-agent"),
    ]
    assert "name:              langgraph-agent\n" in shell.good(
        "template", "get", "langgraph-agent"
    )
    # What is within the free-form part is the Router's, and keeps its names.
    spec = shell.data("templates", "get", "langgraph-agent")["spec"]
    assert spec["harness"] == {"agent": {"maxConcurrentInvokes": 2}}
    missing = shell("templates", "get", "nonesuch")
    assert missing.code == 1
    assert "template not found" in missing.err
