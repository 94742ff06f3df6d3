"""Broken inputs: one line that says what and where, exit status 2, and nothing is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compiler.broken import BROKEN, MORE_EDITS
from compiler.broken_bytes import BROKEN_BYTES
from turnwire_compiler import cli

if TYPE_CHECKING:
    from compiler.workspace import Workspace


DOCUMENTS = {**BROKEN, **BROKEN_BYTES}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents(workspace: Workspace, capsys: pytest.CaptureFixture[str], name: str) -> None:
    case = DOCUMENTS[name]
    path = workspace.document(case.engine)
    workspace.edit(path, case.old, case.new)
    if name in MORE_EDITS:
        workspace.edit(path, *MORE_EDITS[name])
    line = refused(workspace, capsys, case.engine)
    assert f"openapi/{case.engine}.yaml: " in line
    assert case.where in line
    assert case.what in line


def refused(workspace: Workspace, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Compile what is broken; return the one line on stderr."""
    before = workspace.tree()
    assert workspace.compile(*arguments) == cli.BROKEN
    assert workspace.tree() == before
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.startswith("turnwire-compile: ")
    return line


def test_not_a_mapping(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    workspace.document("ticker").write_text("- paths\n", encoding="utf-8")
    assert "ticker.yaml: the document is not a mapping" in refused(workspace, capsys, "ticker")


def test_a_broken_document_is_no_drift(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace.edit(workspace.document("ticker"), "openapi: '3.1.1'", "openapi: '3.0.0'")
    assert "is not an OpenAPI 3.1 document" in refused(workspace, capsys, "--check", "ticker")


def test_one_broken_document_of_several_keeps_all_as_they_were(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace.edit(workspace.document("studio"), "title: Studio", "title: Atelier")
    workspace.edit(workspace.document("ticker"), "namespace: ticks, ", "")
    assert "x-python.namespace is missing" in refused(workspace, capsys)


class TestOverlays:
    def test_a_target_that_selects_nothing(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        overlay = workspace.root / "overlays" / "studio" / "10-names.overlay.yaml"
        workspace.edit(overlay, "$.info", "$.information")
        line = refused(workspace, capsys, "studio")
        assert "10-names.overlay.yaml: action 1 ($.information): selects nothing" in line

    def test_not_yaml(self, workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        overlay = workspace.root / "overlays" / "studio" / "10-names.overlay.yaml"
        overlay.write_text("overlay: '1.0.0'\nactions: [", encoding="utf-8")
        assert "10-names.overlay.yaml: line " in refused(workspace, capsys, "studio")

    def test_missing(self, workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        line = refused(workspace, capsys, "studio", "--overlay", "nowhere.overlay.yaml")
        assert line == "turnwire-compile: nowhere.overlay.yaml: No such file or directory"

    def test_what_an_overlay_breaks_is_found_in_the_document(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        overlay = workspace.root / "overlays" / "studio" / "10-names.overlay.yaml"
        workspace.edit(overlay, "update: {summary: A studio}", "remove: true")
        assert "openapi/studio.yaml: " in refused(workspace, capsys, "studio")


class TestProjects:
    def test_no_such_engine(self, workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        line = refused(workspace, capsys, "ticker", "tocker")
        assert line == "turnwire-compile: openapi: there is no document tocker.yaml"

    def test_no_documents(self, workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        line = refused(workspace, capsys, "--openapi", str(workspace.root / "overlays"))
        assert line == "turnwire-compile: overlays: there are no documents"

    @pytest.mark.parametrize("name", ["my-engine", "class", "runtime"])
    def test_a_document_whose_name_is_no_package(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str], name: str
    ) -> None:
        workspace.document("ticker").rename(workspace.document(name))
        assert f"openapi: {name}.yaml: the name of a document" in refused(workspace, capsys)

    def test_a_package_that_cannot_be_imported(
        self, workspace: Workspace, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = refused(workspace, capsys, "--package", "my-api")
        assert line == "turnwire-compile: 'my-api' cannot be the name of a package"
