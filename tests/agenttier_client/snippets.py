"""The snippets of the client's documentation page, and how a test runs one."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

__all__ = ["SNIPPETS", "run", "source_of"]

SNIPPETS = Path(__file__).parents[1] / "data" / "agenttier" / "snippets"


def source_of(name: str, engine: EmbeddedEngine[Any]) -> str:
    """Return a snippet with its import line changed, and the reader's own address set."""
    source = (SNIPPETS / f"{name}.txt").read_text(encoding="utf-8")
    return source.replace("from agenttier import", "from turnwire.agenttier import").replace(
        "https://agenttier.company.com", engine.base_url
    )


def run(source: str, **names: Any) -> tuple[str, dict[str, Any]]:
    """Run a snippet; return what it printed, and its names."""
    printed = io.StringIO()
    scope = {"__name__": "__main__", **names}
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "snippet", "exec"), scope)  # noqa: S102 - the test.
    return printed.getvalue(), scope
