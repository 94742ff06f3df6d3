"""Runs examples: each in a process of its own, as its users do, with warnings as errors."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

__all__ = ["EXAMPLES", "KEY", "run", "run_in_terminal"]

EXAMPLES = Path(__file__).parents[2] / "examples"
KEY = "key-of-the-examples"
SECONDS = 60


def _command(example: str, arguments: tuple[str | Path, ...]) -> list[str]:
    return [sys.executable, "-W", "error", str(EXAMPLES / example), *map(str, arguments)]


def _environment(engine: EmbeddedEngine[Any]) -> dict[str, str]:
    ours = {"GATEWAY_BASE_URL": engine.base_url, "TFY_API_KEY": KEY, "COLUMNS": "100"}
    return {**os.environ, **ours}


def run(engine: EmbeddedEngine[Any], example: str, *arguments: str | Path, typed: str = "") -> str:
    """Run an example without a terminal, and return what it printed.

    Args:
        engine: Where its environment points.
        example: Name of the file.
        arguments: Its command line.
        typed: What it reads from standard input.
    """
    done = subprocess.run(  # noqa: S603 - our own example.
        _command(example, arguments),
        env=_environment(engine),
        input=typed,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        # Else an example that asks would ask whoever runs the tests, at their terminal.
        start_new_session=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def run_in_terminal(
    engine: EmbeddedEngine[Any], example: str, *arguments: str, question: str = "", answer: str = ""
) -> str:
    """Run an example in a terminal of 100 columns, and return all that came to be seen.

    Args:
        engine: Where its environment points.
        example: Name of the file.
        arguments: Its command line.
        question: What it asks, once.
        answer: What is typed then.
    """
    pty = pytest.importorskip("pty", reason="there are no pseudo-terminals here")
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - our own example.
        _command(example, arguments),
        env={**_environment(engine), "TERM": "xterm", "LINES": "50"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        alarm = threading.Timer(SECONDS, process.kill)
        alarm.start()
        seen = b""
        while piece := _read(ours):
            seen += piece
            if question and question.encode() in seen:
                question = ""
                os.write(ours, answer.encode())
        alarm.cancel()
        assert process.wait(SECONDS) == 0, seen.decode()
    os.close(ours)
    return seen.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # So Linux says that nobody has the terminal open any more.
        return b""
