"""Orchagent's published command line tool as a second client of the embedded engine.

It says what its makers read from the server: when a stream is over, where the URL of a sign-in
stands, what deprecations look like. Its defects are here as well. What it needs besides the
client, typer and rich, comes with the extras ``compiler`` and ``cli``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.testing import serve
from witness.orchagent_sdk import DIRECTORY, EMAIL, OPENAI, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from turnwire.testing import EmbeddedEngine
    from turnwire.testing.orchagent import Engine
    from turnwire.testing.orchagent.options import OptionsDict

TOOL = Path(sys.prefix, "witness", "orchagent-cli-0.1.5")
TOKEN = "token-of-the-witness"  # noqa: S105 - of an engine that is gone after the test.
PROGRAM = "from orchcli.main import app; app()"


class Shell:
    """A person at a terminal, who has the token of the tests.

    Args:
        home: Their home directory.
        base_url: The engine.
    """

    def __init__(self, home: Path, base_url: str) -> None:
        tokens = home / ".orchagent"
        tokens.mkdir()
        (tokens / "token.json").write_text(json.dumps({"access_token": TOKEN}), "utf-8")
        self._environment = {
            "HOME": str(home),
            "PATH": os.defpath,
            "PYTHONPATH": os.pathsep.join((str(TOOL), str(DIRECTORY))),
            "PYTHONWARNINGS": "ignore",
            "ORCHAGENT_BASE_URL": base_url,
            # One line for each line that the tool prints, and plain tracebacks.
            "COLUMNS": "500",
            "TYPER_STANDARD_TRACEBACK": "1",
        }

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(  # noqa: S603 - a program of the tests.
            [sys.executable, "-c", PROGRAM, *arguments],
            env=self._environment,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def said(self, *arguments: str, typed: str = "") -> list[str]:
        """Run a command that must succeed; returns what it printed."""
        done = self.run(*arguments, typed=typed)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()


@pytest.fixture
def workflow(tmp_path: Path) -> str:
    path = tmp_path / "workflow.json"
    path.write_text('{"model": "gpt-5"}', "utf-8")
    return str(path)


@pytest.fixture
def chat(tmp_path: Path, workflow: str) -> Callable[..., Any]:
    """Chat with an engine of some options."""

    def chat_with(
        *lines: str, **options: Unpack[OptionsDict]
    ) -> tuple[EmbeddedEngine[Engine], subprocess.CompletedProcess[str]]:
        # The tool must find the end by itself.
        given: OptionsDict = {"keeps_open": True, "token": TOKEN, **options}
        with serve("orchagent", **given) as engine:
            shell = Shell(tmp_path, engine.base_url)
            typed = "".join(f"{line}\n" for line in (*lines, "exit"))
            return engine, shell.run("chat", "start", "--spec", workflow, typed=typed)

    return chat_with


def test_every_command(tmp_path: Path, workflow: str) -> None:
    secrets = tmp_path / "secrets.json"
    secrets.write_text(json.dumps(OPENAI), "utf-8")
    with serve("orchagent", keeps_open=True) as engine:
        shell = Shell(tmp_path, engine.base_url)
        shell.said("auth", "login", "--email", EMAIL, "--password", PASSWORD)
        (thread,) = shell.said("threads", "create", "--spec", workflow, "-q")
        shell.said("threads", "secrets", thread, "--secrets-file", str(secrets))
        send = ("runs", "send", thread, "-q", "--prompt")
        (run,) = shell.said(*send, "Hi")
        assert shell.said("runs", "stream", run) == [
            "agent.message - Echo from openai/gpt-5: Hi",
            "run.completed - run.completed",
        ]
        history = "\n".join(shell.said("threads", "history", thread, "--limit", "1"))
        assert "assistant" in history
        assert "user" not in history
        (run,) = shell.said(*send, "Send a mail.")
        approve = ("approvals", "approve", run, "--tool", "send_mail", "--args-keys", "to, text")
        assert "approved" in shell.said(*approve)[0]
        assert shell.said("runs", "stream", run)[-1] == "run.completed - run.completed"
        assert shell.said("approvals", "clear", "--all") == ["{'cleared': 1}"]


def test_deprecations_in_every_form(tmp_path: Path) -> None:
    with serve("orchagent") as engine:
        lines = Shell(tmp_path, engine.base_url).said("meta")
    assert lines[:4] == [
        "Deprecations detected:",
        "- POST /approvals/clear without a body",
        "- limit=0: Ask for one item at least. (sunsets: 2030-01-01)",
        "- flat secrets: Use providers. (sunsets: 2030-06-30)",
    ]


def test_a_chat_with_a_sign_in_resumes_while_the_stream_is_open(chat: Callable[..., Any]) -> None:
    engine, done = chat("What is in my calendar?", "", "Fail now.")
    assert done.returncode == 0, done.stderr
    (first, second) = engine.engine.runs.values()
    assert f"Please authenticate at: https://auth.example/authorize?state={first.id}" in done.stdout
    assert "agent.message - You are free tomorrow." in done.stdout
    assert "error - upstream broke" in done.stdout
    assert (first.outcome, second.outcome) == ("completed", "failed")
    streams = [each for each in engine.requests if each.path.endswith("/events")]
    assert len(streams) == 2


def test_a_sign_in_that_comes_again_is_asked_for_again(chat: Callable[..., Any]) -> None:
    again = {"type": "auth.required", "details": {"redirect_url": "https://auth.example/"}}
    steps: list[Any] = [{"sign_in": {}}, {"emit": again}]
    scenario: dict[str, Any] = {"name": "again", "keywords": ["again"], "steps": steps}
    engine, done = chat("Again.", "", "", scenarios=[scenario])
    assert done.stdout.count("Press Enter to resume...") == 2
    # The run did not wait any more, and the chat is over.
    assert [each.status for each in engine.requests if each.path.endswith("/resume")] == [200, 409]
    assert "HTTPStatusError" in done.stderr


def test_a_sign_in_without_details_ends_the_chat(chat: Callable[..., Any]) -> None:
    engine, done = chat("Sign in.", "", instruction_in="top", redirect_in="top")
    assert done.returncode == 1
    assert "'NoneType' object has no attribute 'get'" in done.stderr
    (run,) = engine.engine.runs.values()
    assert run.waits_for == "sign-in"
