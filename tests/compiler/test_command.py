"""The command: what it writes, what ``--check`` says, and its exit status."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from compiler.workspace import PACKAGE, Workspace
from turnwire_compiler import cli, generator

if TYPE_CHECKING:
    from pathlib import Path

OVERLAY = """\
overlay: '1.0.0'
info: {title: Rename, version: '1.0.0'}
actions:
  - target: $.info
    update: {title: Renamed}
"""


def test_a_second_run_writes_the_same_bytes(workspace: Workspace) -> None:
    first = workspace.tree()
    assert workspace.compile() == 0
    assert workspace.tree() == first


def test_the_hash_seed_does_not_matter(compiled: Workspace, tmp_path: Path) -> None:
    # This process has a seed of its own, drawn by chance.
    arguments = ["--root", str(compiled.root), "--package", PACKAGE, "--output", str(tmp_path)]
    subprocess.run(  # noqa: S603 - the command of this repository.
        [sys.executable, "-m", "turnwire_compiler.cli", *arguments],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        check=True,
    )
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_bytes()
        for path in tmp_path.rglob("*")
        if path.is_file()
    }
    committed = {
        f"{PACKAGE}/{path.relative_to(compiled.package).as_posix()}": path.read_bytes()
        for path in compiled.package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert written == committed


def check(workspace: Workspace, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Run ``--check``, see that it changes nothing, and return its lines without the last."""
    before = workspace.tree()
    assert workspace.compile("--check", *arguments) == cli.DRIFTED
    assert workspace.tree() == before
    captured = capsys.readouterr()
    assert captured.err == ""
    *lines, advice = captured.out.splitlines()
    assert advice == "the generated code differs; run: make generate"
    return lines


class TestCheck:
    def test_nothing_differs(self, compiled: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        assert compiled.compile("--check") == 0
        captured = capsys.readouterr()
        assert (captured.out, captured.err) == ("", "")

    def test_names_file_and_line_of_an_edit(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = workspace.package / "ticker" / "events.py"
        lines = path.read_text(encoding="utf-8").splitlines()
        lines[6] += "  # edited"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        assert check(workspace, capsys, "ticker") == [
            f"generated/{PACKAGE}/ticker/events.py:7: was edited by hand"
        ]

    def test_names_the_line_after_the_end_of_a_shorter_file(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = workspace.package / "runtime" / "http.py"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(lines[:-1]), encoding="utf-8")
        assert check(workspace, capsys, "ticker") == [
            f"generated/{PACKAGE}/runtime/http.py:{len(lines)}: was edited by hand"
        ]

    def test_names_a_changed_document(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        workspace.edit(workspace.document("ticker"), "title: Ticker", "title: Tape")
        first, *rest = check(workspace, capsys, "ticker")
        assert (
            first == f"openapi/ticker.yaml changed since generated/{PACKAGE}/ticker was generated"
        )
        assert f"generated/{PACKAGE}/ticker/contract.py: out of date" in rest
        assert all(line.startswith(f"generated/{PACKAGE}/ticker/") for line in rest)

    def test_a_comment_in_a_document_is_a_change_of_the_contract_only(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        workspace.edit(workspace.document("ticker"), "openapi: '3.1.1'", "openapi: '3.1.1' # new")
        assert check(workspace, capsys, "ticker") == [
            f"openapi/ticker.yaml changed since generated/{PACKAGE}/ticker was generated",
            f"generated/{PACKAGE}/ticker/contract.py: out of date",
        ]

    def test_names_a_changed_overlay(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        overlay = workspace.root / "overlays" / "studio" / "10-names.overlay.yaml"
        workspace.edit(overlay, "A studio", "Another studio")
        first, *_ = check(workspace, capsys, "studio")
        assert first == (
            "overlays/studio/10-names.overlay.yaml changed since "
            f"generated/{PACKAGE}/studio was generated"
        )

    def test_names_a_new_overlay_and_one_that_is_gone(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        folder = workspace.root / "overlays" / "studio"
        (folder / "10-names.overlay.yaml").rename(folder / "20-names.overlay.yaml")
        first, second, *_ = check(workspace, capsys, "studio")
        assert first.startswith("overlays/studio/10-names.overlay.yaml is gone since ")
        assert second.startswith("overlays/studio/20-names.overlay.yaml is new since ")

    def test_names_missing_and_extra_files(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (workspace.package / "ticker" / "models" / "up.py").unlink()
        (workspace.package / "ticker" / "models" / "mine.py").write_text("", encoding="utf-8")
        assert check(workspace, capsys, "ticker") == [
            f"generated/{PACKAGE}/ticker/models/mine.py: the compiler does not write this file",
            f"generated/{PACKAGE}/ticker/models/up.py: missing",
        ]

    def test_names_another_compiler(
        self,
        workspace: Workspace,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("turnwire_compiler.build._compiler_digest", lambda: "0" * 64)
        path = workspace.package / "runtime" / "http.py"
        path.write_text("import httpx\n", encoding="utf-8")
        lines = check(workspace, capsys, "ticker")
        assert f"compiler changed since generated/{PACKAGE}/ticker was generated" in lines
        assert f"generated/{PACKAGE}/runtime/http.py: out of date" in lines

    def test_looks_at_the_engines_it_is_given(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (workspace.package / "ticker" / "events.py").unlink()
        assert workspace.compile("--check", "studio") == 0
        assert check(workspace, capsys, "ticker", "terminal") == [
            f"generated/{PACKAGE}/ticker/events.py: missing"
        ]

    def test_nothing_was_generated_yet(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        lines = check(Workspace.make(tmp_path / "project"), capsys, "ticker")
        assert f"generated/{PACKAGE}/ticker/contract.py: missing" in lines
        assert f"generated/{PACKAGE}/runtime/model.py: missing" in lines
        assert not any("since" in line for line in lines)


class TestOptions:
    def test_some_engines_only(self, workspace: Workspace) -> None:
        before = workspace.tree()
        workspace.edit(workspace.document("ticker"), "title: Ticker", "title: Tape")
        workspace.edit(workspace.document("terminal"), "title: Terminal", "title: Shell")
        assert workspace.compile("ticker") == 0
        after = workspace.tree()
        changed = {
            name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
        }
        assert changed
        assert all(name.startswith(f"{PACKAGE}/ticker/") for name in changed)

    def test_one_more_overlay(self, workspace: Workspace, tmp_path: Path) -> None:
        overlay = tmp_path / "mine.yaml"
        overlay.write_text(OVERLAY, encoding="utf-8")
        assert workspace.compile("ticker", "--overlay", str(overlay)) == 0
        contract = (workspace.package / "ticker" / "contract.py").read_text(encoding="utf-8")
        assert 'API_TITLE: Final = "Renamed"' in contract
        assert '"mine.yaml": "' in contract

    def test_overlays_are_applied_in_the_order_given(
        self, workspace: Workspace, tmp_path: Path
    ) -> None:
        for name in ("b", "a"):
            text = OVERLAY.replace("Renamed", f"Named {name}")
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        more = [f"--overlay={tmp_path / 'b.yaml'}", f"--overlay={tmp_path / 'a.yaml'}"]
        assert workspace.compile("ticker", *more) == 0
        contract = (workspace.package / "ticker" / "contract.py").read_text(encoding="utf-8")
        assert 'API_TITLE: Final = "Named a"' in contract

    def test_folders_of_its_own(self, workspace: Workspace, tmp_path: Path) -> None:
        workspace.root.joinpath("openapi").rename(tmp_path / "documents")
        workspace.root.joinpath("overlays").rename(tmp_path / "corrections")
        arguments = [
            *("--openapi", str(tmp_path / "documents")),
            *("--overlays", str(tmp_path / "corrections")),
            *("--output", str(tmp_path / "made" / "here")),
            *("--package", "other"),
        ]
        assert cli.main(["--root", str(workspace.root), *arguments]) == 0
        assert (
            tmp_path / "made" / "here" / "other" / "studio" / "resources" / "__init__.py"
        ).is_file()
        assert [path.name for path in (tmp_path / "made" / "here").iterdir()] == ["other"]


def broken(capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one line on stderr."""
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    return line


class TestSurroundings:
    def test_the_extra_is_missing(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        genuine = builtins.__import__

        def without_generator(name: str, *arguments: Any) -> Any:
            if name.partition(".")[0] == "openapi_python_client":
                raise ModuleNotFoundError("No module", name="openapi_python_client")
            return genuine(name, *arguments)

        for name in [name for name in sys.modules if name.startswith("turnwire_compiler.")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.delattr("turnwire_compiler.build")
        monkeypatch.setattr(builtins, "__import__", without_generator)
        assert cli.main(["--check"]) == cli.BROKEN
        assert broken(capsys) == (
            "turnwire-compile: openapi_python_client is missing; install 'turnwire[compiler]'"
        )

    def test_another_version_of_the_generator(
        self,
        workspace: Workspace,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def version(_name: str) -> str:
            return "0.30.0"

        monkeypatch.setattr(generator, "version", version)
        assert workspace.compile() == cli.BROKEN
        assert broken(capsys) == (
            f"turnwire-compile: openapi-python-client: {generator.GENERATOR_VERSION} is needed, "
            "not 0.30.0"
        )

    def test_the_output_cannot_be_written(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        in_the_way = workspace.root / "file"
        in_the_way.touch()
        assert workspace.compile("--output", str(in_the_way)) == cli.BROKEN
        assert broken(capsys).startswith(f"turnwire-compile: {in_the_way}: ")

    def test_a_folder_of_somebody_else_is_not_replaced(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (workspace.package / "__init__.py").write_text("mine = True\n", encoding="utf-8")
        before = workspace.tree()
        assert workspace.compile() == cli.BROKEN
        assert broken(capsys) == (
            f"turnwire-compile: generated/{PACKAGE}: is not a generated package; it is not replaced"
        )
        assert workspace.tree() == before

    def test_the_old_package_comes_back_when_the_new_one_cannot_be_put(
        self,
        workspace: Workspace,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        genuine = type(workspace.root).rename
        before = workspace.tree()

        def rename(path: Path, target: Path) -> Path:
            if path.name == "new":
                raise OSError(28, "No space left on device", str(target))
            return genuine(path, target)

        monkeypatch.setattr(type(workspace.root), "rename", rename)
        assert workspace.compile("ticker") == cli.BROKEN
        assert broken(capsys).endswith("No space left on device")
        assert workspace.tree() == before

    def test_help_needs_no_extra(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            cli.main(["--help"])
        assert stopped.value.code == 0
        assert "--check" in capsys.readouterr().out
