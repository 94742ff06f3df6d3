"""Asking at the terminal."""

import errno
import io
import os
import pty
import sys
import termios
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turn.pauses import ROOT, call
from turnwire import terminal
from turnwire.agents import Agent, Text, ToolCall
from turnwire.decisions import Allow, Decision, Deny
from turnwire.terminal import prompt_on_tty

RESTART = call("c1", "restart_service", arguments='{"service": "billing"}')


def ask(typed: str, about: ToolCall = RESTART) -> tuple[Decision | None, str]:
    output = io.StringIO()
    decision = prompt_on_tty(input=io.StringIO(typed), output=output)(about)
    return decision, output.getvalue()


@pytest.mark.parametrize(
    ("typed", "decision"),
    [
        ("y\n", Allow()),
        ("yes\n", Allow()),
        (" YES \r\n", Allow()),
        ("n\n", Deny()),
        ("No\n", Deny()),
        ("r\nNot Today \n", Deny("Not Today")),
        ("reason\n\n", Deny()),
        ("r\n", None),
        ("r\ncut", None),
        ("s\n", None),
        ("skip\n", None),
        ("", None),
        # Cut off: more may have been meant.
        ("y", None),
        ("ye", None),
        ("\ny\n", Allow()),
        ("maybe\nno!\nn\n", Deny()),
        ("yep\nyes please\nyy\ny\n", None),
        ("y y\ny\x00\ny;\n", None),
        ("\uff59\n\u662f\n\xff\n", None),
    ],
)
def test_answers(typed: str, decision: Decision | None) -> None:
    assert ask(typed)[0] == decision


@given(st.text())
def test_only_yes_allows(typed: str) -> None:
    if ask(typed)[0] == Allow():
        lines = {line.strip().lower() for line in io.StringIO(typed)}
        assert lines & {"y", "yes"}


def test_what_is_shown() -> None:
    child = Agent(id="a", name="researcher", parent=ROOT)
    about = ToolCall(
        id="c1",
        agent=child,
        name="infra__restart",
        own_name="restart",
        server="infra",
        complete=True,
        text=Text('{"service": "Bücher",\n "n": 1}\n'),
    )
    assert ask("what?\ns\n", about)[1] == (
        "An agent wants to run a tool:\n"
        "  | agent: researcher\n"
        "  | server: infra\n"
        "  | tool: restart\n"
        '  | arguments: {"service": "Bücher",\n'
        '  |  "n": 1}\n'
        "Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: "
        "Please answer y, n, r or s.\n"
        "Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: "
    )


def test_what_is_missing_is_said() -> None:
    assert "  | arguments: none\n" in ask("s\n", call("c1", "list", arguments=""))[1]
    cut = call("c1", "list", arguments='{"a": ', complete=False)
    assert '  | arguments: {"a":\n  | note: the arguments are not whole\n' in ask("s\n", cut)[1]


def test_an_unseen_call_is_not_asked_about() -> None:
    assert ask("y\n", call("c1")) == (None, "")


@pytest.mark.parametrize(
    ("evil", "shown"),
    [
        ("\x1b[2J\x1b[1;1H", r"\x1b[2J\x1b[1;1H"),
        ("a\rb", r"a\rb"),
        ("a\x08\x7f", r"a\x08\x7f"),
        ("\x9b2J", r"\x9b2J"),
        ("a\u202eb", r"a\u202eb"),
        ("a\u2066b\u200b", r"a\u2066b\u200b"),
        ("a\u2028b\x85c\x0b", r"a\u2028b\x85c\x0b"),
        ("a\tb\x00", r"a\tb\x00"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_nothing_moves_the_cursor(evil: str, shown: str) -> None:
    about = ToolCall(
        id="c1",
        agent=Agent(id="a", name=f"agent{evil}.", parent=ROOT),
        name=f"tool{evil}.",
        server=f"server{evil}.",
        text=Text(f"arguments{evil}."),
    )
    output = ask("s\n", about)[1]
    for fact in ("agent", "tool", "server", "arguments"):
        assert f"{fact}{shown}." in output
    assert output.replace("\n", "").isprintable()


@given(st.text(), st.text(min_size=1), st.integers(1, 120))
def test_no_line_of_a_model_looks_like_ours(arguments: str, tool: str, columns: int) -> None:
    about = call("c1", tool, arguments=arguments)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        lines = ask("s\n", about)[1].split("\n")
    assert lines[0] == "An agent wants to run a tool:"
    assert lines[-1].startswith("Allow this call?")
    assert all(line.startswith("  | ") and line.isprintable() for line in lines[1:-1])
    assert all(len(line) <= max(columns, 24) or not line.isascii() for line in lines[1:-1])


@pytest.mark.parametrize(("sign", "columns"), [("x", 1), ("界", 2), ("e\u0301", 1)])
def test_long_lines_are_cut_where_the_terminal_ends(
    sign: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    lines = ask("s\n", call("c1", "tool", arguments=sign * 100))[1].splitlines()
    body = [line.removeprefix("  | ") for line in lines[3:-1]]
    assert "".join(body) == "arguments: " + sign * 100
    assert body[1] == sign * (40 // columns)


# Where it asks


@contextmanager
def terminal_at(patch: pytest.MonkeyPatch, typed: bytes) -> Generator[int]:
    """Let /dev/tty be a terminal at which something was typed already."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, typed)
        patch.setattr(terminal, "_TTY", Path(os.ttyname(theirs)))
        yield ours
    finally:
        os.close(theirs)
        os.close(ours)


def test_what_was_typed_before_the_question_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[bool] = []
    with terminal_at(monkeypatch, b"y\n") as keyboard:
        tcflush = termios.tcflush

        def flush_and_type(file: TextIO, queue: int) -> None:
            tcflush(file, queue)
            flushed.append(True)
            os.write(keyboard, b"n\n")

        monkeypatch.setattr(termios, "tcflush", flush_and_type)
        assert prompt_on_tty()(RESTART) == Deny()
        shown = os.read(keyboard, 4096).decode()
    assert flushed == [True]
    assert "restart_service" in shown


def test_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "_TTY", Path("/nonexistent/tty"))
    for stdin in (io.StringIO("y\n"), None):
        monkeypatch.setattr(sys, "stdin", stdin)
        assert prompt_on_tty()(RESTART) is None


def test_standard_input_if_it_is_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "_TTY", Path("/nonexistent/tty"))
    ours, theirs = pty.openpty()

    def type_yes(file: TextIO, queue: int) -> None:
        os.write(ours, b"y\n")

    monkeypatch.setattr(termios, "tcflush", type_yes)
    with os.fdopen(theirs) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        assert prompt_on_tty()(RESTART) == Allow()
    os.close(ours)
    assert "restart_service" in capsys.readouterr().err


class Broken:
    """A terminal that cannot be read from."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        raise self.error


def ask_broken(error: BaseException) -> Decision | None:
    stdin: Any = Broken(error)
    return prompt_on_tty(input=stdin, output=io.StringIO())(RESTART)


def test_a_terminal_that_goes_away() -> None:
    assert ask_broken(OSError(errno.EIO, "Input/output error")) is None


def test_an_interrupt_is_no_answer() -> None:
    with pytest.raises(KeyboardInterrupt):
        ask_broken(KeyboardInterrupt())


def test_a_terminal_that_cannot_be_flushed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def fail(*_: object) -> None:
        raise termios.error(errno.EIO, "Input/output error")

    monkeypatch.setattr(termios, "tcflush", fail)
    assert prompt_on_tty(input=Terminal("y\n"), output=io.StringIO())(RESTART) is None


def test_bytes_that_are_no_text() -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"y\xff\n"), encoding="utf-8")
    assert prompt_on_tty(input=typed, output=io.StringIO())(RESTART) is None
