"""The table of the published client's defects names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "tandem-published-client.md"
# A test, or a file of tests with the directory it is in.
NAMED = re.compile(r"`((?:\w+/)?test_\w+(?:\.py)?)`")


def existing() -> set[str]:
    """Return the names of the tests of both columns, and of their files."""
    found: set[str] = set()
    for top in (ROOT / "tests" / "witness", ROOT / "tests" / "tandem"):
        for file in top.rglob("test_*.py"):
            found |= {file.name, file.relative_to(top).as_posix()}
            found |= set(re.findall(r"def (test_\w+)\(", file.read_text("utf-8")))
    return found


def unknown(text: str) -> set[str]:
    """Return the names in a text that no test has."""
    return set(NAMED.findall(text)) - existing()


def test_each_test_that_the_page_names_exists() -> None:
    text = PAGE.read_text("utf-8")
    assert len(NAMED.findall(text)) > 100
    assert unknown(text) == set()


@pytest.mark.parametrize(
    "name", ["test_nobody_wrote_this", "test_nowhere.py", "turn/test_errors.py"]
)
def test_a_wrong_name_is_found(name: str) -> None:
    assert unknown(f"| a | b | defects: `{name}` | `test_fork_is_wrapped` |") == {name}
