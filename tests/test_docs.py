"""What the documentation shows runs: docstrings, README.md, docs/; tests/examples has the rest."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import turnwire
import turnwire_api.runtime
import turnwire_compiler
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
def test_a_block_of_a_page_runs_by_itself(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve("truefoundry") as engine:
        monkeypatch.setenv("GATEWAY_BASE_URL", engine.base_url)
        monkeypatch.setenv("TFY_API_KEY", "any")
        if run(PYTHON_BLOCKS[name], engine.base_url):
            assert {request.status for request in engine.requests} == {200}


def test_the_first_block_prints_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    with serve("truefoundry") as engine:
        assert run(PYTHON_BLOCKS["README.md-1"], engine.base_url)
    assert capsys.readouterr().out == "Hello!"


def test_the_pages_have_blocks() -> None:
    assert len(PAGES) > 1
    assert len(PYTHON_BLOCKS) > 1


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
