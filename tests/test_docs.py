"""What the documentation shows runs: docstrings, README.md, docs/; tests/examples has the rest."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import turnwire
import turnwire_api.runtime
import turnwire_compiler
from turnwire import events
from turnwire.testing import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

# RFC 2606 keeps .example for documentation: no such host is ever real.
PLACEHOLDER_URL = re.compile(r"https://[a-z.-]+\.example(?:/[\w-]+)*")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE_CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def modules_of(package: ModuleType) -> Iterator[str]:
    yield package.__name__
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not any(part.startswith("_") for part in module.name.split(".")):
            yield module.name


MODULES = [
    name
    for package in (turnwire, turnwire_api.runtime, turnwire_compiler)
    for name in modules_of(package)
]


def code_of(page: Path) -> list[str]:
    """Return the blocks and the inline code of a page."""
    text = page.read_text("utf-8")
    blocks = [block for _, block in BLOCK.findall(text)]
    return [*blocks, *INLINE_CODE.findall(BLOCK.sub("", text))]


def python_of(page: Path) -> list[str]:
    found = BLOCK.findall(page.read_text("utf-8"))
    return [code for language, code in found if language == "python"]


PYTHON_BLOCKS = {
    f"{page.name}-{number}": code
    for page in PAGES
    for number, code in enumerate(python_of(page), 1)
}

# How the last line begins that a block about turns prints.
LAST_LINES = {
    "README.md-1": "Hello!",
    "README.md-2": "Completed(text='Not everything was allowed: ",
    "turns.md-1": "Completed(text='The billing service in prod-us was restarted.'",
    "turns.md-2": "alice-prs done No PRs merged by alice",
    "decisions.md-1": "Completed(text='Not everything was allowed: ",
    "decisions.md-2": "Completed(text='Done: restart_application of billing: ok, tonight, Oslo'",
    "decisions.md-3": "Completed(text='You are signed in at github.'",
    "decisions.md-4": "Completed(text='Done: billing restarted'",
    "decisions.md-5": "Completed(text='Done: booking-bot is live on tfy-prod-us (production).'",
    "turns.md-3": "Completed(text='Hello!'",
    "turns.md-4": "Completed(text='Hello!'",
    "turns.md-5": "Completed(text='Both subagents are back: ",
    "turns.md-6": "Completed(text='The billing service in prod-us was restarted.'",
}


def run(code: str, base_url: str) -> bool:
    """Run a block; a gateway it names is replaced. Return whether it named one."""
    here = PLACEHOLDER_URL.sub(base_url, code)
    exec(compile(here, "block", "exec"), {"__name__": "__main__"})  # noqa: S102 - the test.
    return here != code


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_the_docstrings(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0, capsys.readouterr().out


def test_the_docstrings_have_examples() -> None:
    finder = doctest.DocTestFinder()
    examples = {
        name: sum(len(found.examples) for found in finder.find(importlib.import_module(name)))
        for name in MODULES
    }
    assert len(MODULES) > 60
    assert sum(examples.values()) > 60
    for package in ("turnwire.", "turnwire_api.runtime.", "turnwire_compiler."):
        assert any(count for name, count in examples.items() if name.startswith(package))


@pytest.mark.parametrize("name", PYTHON_BLOCKS)
def test_a_block_of_a_page_runs_by_itself(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve("truefoundry") as engine:
        monkeypatch.setenv("GATEWAY_BASE_URL", engine.base_url)
        monkeypatch.setenv("TFY_API_KEY", "any")
        code = PYTHON_BLOCKS[name]
        named = run(code, engine.base_url)
        if (named or name in LAST_LINES) and "serve(" not in code:
            assert {request.status for request in engine.requests} == {200}
    if name in LAST_LINES:
        assert capsys.readouterr().out.splitlines()[-1].startswith(LAST_LINES[name])


def test_the_pages_have_blocks() -> None:
    assert len(PAGES) > 1
    assert LAST_LINES.keys() <= PYTHON_BLOCKS.keys()
    assert {name for name in PYTHON_BLOCKS if name.startswith("turns")} <= LAST_LINES.keys()


def test_the_table_of_events_is_complete() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| .* \|(.*)\| (.*) \|$",
        (ROOT / "docs" / "turns.md").read_text("utf-8").partition("\n## Events\n")[2],
        re.MULTILINE,
    )
    table = {name: (re.findall(r"\w+", fields), engines) for name, fields, engines in rows}
    classes = {name: getattr(events, name) for name in set(events.__all__) - {"TurnEvent"}}
    own = {
        name: [field.name for field in attrs.fields(cls) if field.name not in {"agent", "native"}]
        for name, cls in classes.items()
    }
    assert {name: fields for name, (fields, _) in table.items()} == own
    for name, (_, engines) in table.items():
        # The class says it in the same short words, at the end of a sentence.
        words = " ".join(str(classes[name].__doc__).split())
        assert f" {engines}." in words or (engines == "all" and " All engines" in words), name


def test_the_make_targets_of_the_pages_exist() -> None:
    rules = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = {
        target
        for page in PAGES
        for code in code_of(page)
        for target in re.findall(r"^make ([a-z]+)", code, re.MULTILINE)
    }
    assert {"demo", "test", "check"} <= named
    assert named <= set(rules)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_files_that_a_page_names_exist(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target
    sources = [
        path.relative_to(ROOT).as_posix()
        for folder in ("streaming", "generated", "compiler", "tests", "benchmarks", "examples")
        for path in (ROOT / folder).rglob("*.py")
    ]
    for code in code_of(page):
        if re.fullmatch(r"[\w/]+\.py", code):
            assert any(("/" + path).endswith("/" + code) for path in sources), code
