"""The table of traps in docs/trueforge.md names tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "trueforge.md"


def test_the_table_of_traps_names_tests_that_there_are() -> None:
    table = PAGE.read_text("utf-8").partition("## Traps")[2].partition("\n## ")[0]
    named = re.findall(r"`(test_\w+)`", table)
    known = {
        name
        for file in HERE.rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)\(", file.read_text("utf-8"))
    }
    assert len(named) > 20
    assert set(named) <= known
