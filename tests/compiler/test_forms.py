"""A document in a second form: its overlays say which one they extend."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

import pytest

from turnwire_compiler import cli

if TYPE_CHECKING:
    from pathlib import Path

    from compiler.workspace import Workspace

TICKER = "../../openapi/ticker.yaml"


def add(
    workspace: Workspace, folder: str, title: str, extends: str | None, number: int = 50
) -> Path:
    """Add an overlay that changes the title."""
    path = workspace.root / "overlays" / folder / f"{number}-title.overlay.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "overlay: '1.0.0'\n"
        "info: {title: Rename, version: '1.0.0'}\n"
        + (f"extends: {extends}\n" if extends else "")
        + f"actions: [{{target: $.info, update: {{title: {title}}}}}]\n",
        encoding="utf-8",
    )
    return path


def contract(workspace: Workspace, engine: str) -> dict[str, Any]:
    """Return the constants in the contract of a package."""
    module = ast.parse((workspace.package / engine / "contract.py").read_text(encoding="utf-8"))
    return {
        node.target.id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }


def test_a_form_is_a_package_of_its_own(workspace: Workspace) -> None:
    add(workspace, "ticker", "Ticker with an overlay", None, number=10)
    add(workspace, "tape", "Tape", TICKER)
    assert workspace.compile() == 0
    assert contract(workspace, "ticker")["API_TITLE"] == "Ticker with an overlay"
    assert contract(workspace, "tape")["API_TITLE"] == "Tape"
    assert list(contract(workspace, "tape")["INPUTS"]) == [
        "openapi/ticker.yaml",
        "overlays/ticker/10-title.overlay.yaml",
        "overlays/tape/50-title.overlay.yaml",
        "overlays/compile/90-event-streams.overlay.yaml",
        "compiler",
    ]
    assert workspace.compile("--check") == 0


def test_a_form_is_compiled_by_its_name(workspace: Workspace) -> None:
    add(workspace, "tape", "Tape", TICKER)
    before = workspace.tree()
    assert workspace.compile("tape") == 0
    after = workspace.tree()
    assert {name: content for name, content in after.items() if name in before} == before
    assert contract(workspace, "tape")["API_TITLE"] == "Tape"


def test_a_changed_overlay_is_a_difference_of_its_form_only(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = add(workspace, "tape", "Tape", TICKER)
    assert workspace.compile() == 0
    workspace.edit(overlay, "title: Tape", "title: Ribbon")
    assert workspace.compile("--check") == cli.DRIFTED
    first, *files, _ = capsys.readouterr().out.splitlines()
    assert first.startswith("overlays/tape/50-title.overlay.yaml changed since ")
    assert files
    assert all("/tape/" in line for line in files)


def test_overlays_that_extend_nothing_are_for_the_command_line(workspace: Workspace) -> None:
    overlay = add(workspace, "ticker-1.0", "Old ticker", None)
    assert workspace.compile() == 0
    assert not (workspace.package / "ticker-1.0").exists()
    assert workspace.compile("ticker", "--overlay", str(overlay)) == 0
    assert contract(workspace, "ticker")["API_TITLE"] == "Old ticker"


@pytest.mark.parametrize(
    ("folder", "extends", "message"),
    [
        (
            "tape",
            "../../openapi/tocker.yaml",
            "extends: '../../openapi/tocker.yaml' is no document",
        ),
        ("tape", "50-title.overlay.yaml", "extends: '50-title.overlay.yaml' is no document"),
        ("ticker-1.0", TICKER, "the name of a document becomes a package's; this one cannot"),
    ],
)
def test_a_form_of_nothing_is_refused(
    workspace: Workspace,
    capsys: pytest.CaptureFixture[str],
    folder: str,
    extends: str,
    message: str,
) -> None:
    before = workspace.tree()
    add(workspace, folder, "Tape", extends)
    assert workspace.compile() == cli.BROKEN
    assert message in capsys.readouterr().err
    assert workspace.tree() == before
