"""What the tests of the command line share: one that runs in this process, and its environment."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from attrs import frozen

from turnwire.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from turnwire.testing import EmbeddedEngine, ReceivedRequest

__all__ = ["COMMAND", "KEY", "TOKEN", "Done", "Shell", "environment", "requests_to"]

KEY = "atk_of-the-tests-0123456789"
TOKEN = "jwt.of-the.tests"  # noqa: S105 - of an engine that is gone after the test.
COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.cli", "agenttier"]


@frozen
class Done:
    """What came of a command line."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON document that it printed."""
        return json.loads(self.out)


class Shell:
    """Runs command lines in this process, against the engine of the test.

    Args:
        capture: Takes what they print.
    """

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *words: str) -> Done:
        """Run ``turnwire agenttier`` to its end."""
        code = main(["agenttier", *words])
        printed = self._capture.readouterr()
        assert KEY not in printed.out + printed.err
        assert TOKEN not in printed.out + printed.err
        return Done(code, printed.out, printed.err)

    def good(self, *words: str) -> str:
        """Run one that must succeed and say nothing on stderr; return what it printed."""
        done = self(*words)
        assert (done.code, done.err) == (0, "")
        return done.out

    def data(self, *words: str) -> Any:
        """Run one that must succeed, with ``--json``; return the document."""
        done = self(*words, "--json")
        assert done.code == 0, done.err
        return done.data

    def sandbox(self, name: str = "demo", template: str = "general-coding") -> str:
        """Create a sandbox that runs; return its id."""
        self.good("sandboxes", "create", name, "--template", template, "--wait")
        return name

    def agent(self, name: str = "bot") -> str:
        """Create a sandbox whose agent is configured; return its id."""
        self.sandbox(name, "langgraph-agent")
        assert self("configure", name, "--entrypoint", "python agent.py").code == 0
        return name


def environment(engine: EmbeddedEngine[Any], home: Path) -> dict[str, str]:
    """Return the environment of a process that is to use an engine."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "AGENTTIER_API_URL": engine.base_url,
        "AGENTTIER_API_KEY": KEY,
    }


def requests_to(engine: EmbeddedEngine[Any], method: str, end: str) -> list[ReceivedRequest]:
    """Return the requests that the engine got at paths that end like this."""
    return [
        request
        for request in engine.requests
        if request.method == method and request.path.endswith(end)
    ]
