"""Every method of the engine's README, once, against the embedded engine, in each flavour."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tandem import methods_of_runs, methods_of_setup

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

METHODS = {**methods_of_runs.METHODS, **methods_of_setup.METHODS}
DOCS = Path(__file__).parents[2] / "docs" / "tandem.md"


@pytest.mark.parametrize("name", METHODS)
async def test_method(name: str, open_client: Callable[..., Any]) -> None:
    async with open_client(request_source="control_panel") as client:
        await METHODS[name](client)


def test_the_page_names_each_method_and_its_test() -> None:
    section = DOCS.read_text("utf-8").partition("\n## README and server\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([a-z0-9_.]+)\(", section, re.MULTILINE)
    assert sorted(rows) == sorted(METHODS)
