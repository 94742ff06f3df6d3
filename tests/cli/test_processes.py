"""The command as a process: signals, terminals, pipes, and what is not installed."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from cli.support import COMMAND, KEY, environment, requests_to
from turnwire.agenttier import AgentTierClient, APIKeyAuth

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from turnwire.testing import EmbeddedEngine

SECONDS = 30


@pytest.fixture
def process(
    engine: EmbeddedEngine[Any], tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[Any]]]:
    """Yield what starts the command against the engine of the test."""
    started: list[subprocess.Popen[Any]] = []
    # Tests may run under nohup, which has everything they start ignore Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def start(*words: str, **options: Any) -> subprocess.Popen[Any]:
        env = {**environment(engine, tmp_path), **options.pop("env", {})}
        given: dict[str, Any] = {
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            **options,
        }
        started.append(subprocess.Popen([*COMMAND, *words], env=env, **given))  # noqa: S603 - our own command.
        return started[-1]

    yield start
    for each in started:
        if each.poll() is None:
            each.kill()
            each.communicate()
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def agent(engine: EmbeddedEngine[Any]) -> str:
    """Return a sandbox whose agent is configured."""
    with AgentTierClient(engine.base_url, APIKeyAuth(KEY)) as client:
        sandbox = client.create_sandbox("langgraph-agent", "bot")
        sandbox.wait_until_running()
        sandbox.agent.configure(entrypoint=["python", "agent.py"])
    return "bot"


def ended(process: subprocess.Popen[bytes]) -> tuple[int, bytes, bytes]:
    """Wait for a process; return its exit code and what it printed."""
    out, err = process.communicate(timeout=SECONDS)
    return process.returncode, out, err


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def python(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a program of Python."""
    return subprocess.run(  # noqa: S603 - our own program.
        [sys.executable, "-W", "error", "-c", code, *words],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_it_passes_on_an_exit_code(process: Callable[..., Any], agent: str) -> None:
    code, out, err = ended(process("invoke", agent, "--prompt", "both streams"))
    assert (code, out) == (3, b"out\n")
    assert err.splitlines()[1] == b"err"


def test_a_file_byte_for_byte(process: Callable[..., Any], agent: str, tmp_path: Path) -> None:
    content = bytes(range(256))
    (tmp_path / "all").write_bytes(content)
    code, _, err = ended(process("files", "upload", agent, f"{tmp_path}/all", "/workspace/all"))
    assert (code, err) == (0, b"")
    assert ended(process("files", "cat", agent, "/workspace/all")) == (0, content, b"")


def test_ctrl_c_cancels_a_run(
    process: Callable[..., Any], agent: str, engine: EmbeddedEngine[Any]
) -> None:
    running = process("invoke", agent, "--prompt", "wait for me")
    # Lines come when they are written, not when the run is over.
    assert running.stdout.readline() == b"I am waiting\n"
    running.send_signal(signal.SIGINT)
    code, out, err = ended(running)
    assert (code, out) == (130, b"")
    started, cancelled = err.decode().split("\n")[:2]
    invoke_id = started.removesuffix(" started")
    assert cancelled == f"{invoke_id} is cancelled"
    assert "Traceback" not in err.decode()
    (request,) = requests_to(engine, "POST", "/invoke/cancel")
    assert request.body == {"invokeId": invoke_id}
    wait_for(lambda: engine.connections == 0)


def test_a_run_that_somebody_else_cancels(process: Callable[..., Any], agent: str) -> None:
    running = process("invoke", agent, "--prompt", "wait for me", "--json")
    invoke_id = running.stderr.readline().decode().removesuffix(" started\n")
    code, out, err = ended(process("agent", "cancel", agent, invoke_id, "--json"))
    assert (code, err) == (0, b"")
    assert json.loads(out) == {"invoke_id": invoke_id, "status": "canceled"}
    code, out, _ = ended(running)
    assert (code, json.loads(out)["reason"]) == (143, "canceled")


def test_ctrl_c_while_waiting(process: Callable[..., Any], engine: EmbeddedEngine[Any]) -> None:
    create = ("sandboxes", "create", "image-pull-stuck", "--template", "general-coding")
    waiting = process(*create, "--wait", "--json")
    wait_for(lambda: len(engine.requests) > 1)
    waiting.send_signal(signal.SIGINT)
    code, out, err = ended(waiting)
    assert (code, out, err.strip()) == (130, b"", b"")


def test_a_reader_that_leaves_ends_the_run(
    process: Callable[..., Any], agent: str, engine: EmbeddedEngine[Any]
) -> None:
    running = process("invoke", agent, "--prompt", "many lines")
    running.stdout.readline()
    running.stdout.close()
    running.stdout = None
    running.wait(SECONDS)
    assert running.returncode != 0
    assert b"Traceback" not in running.stderr.read()
    running.stderr.close()
    wait_for(lambda: engine.connections == 0)


def test_a_terminal_without_the_characters(process: Callable[..., Any], agent: str) -> None:
    latin = {"PYTHONIOENCODING": "latin-1"}
    code, out, _ = ended(process("invoke", agent, "--prompt", "caf\u00e9 \u4e2d", env=latin))
    assert (code, out) == (0, b"caf\xe9 \\u4e2d\n")


@contextmanager
def terminal() -> Generator[tuple[int, int], None, None]:
    """Yield the two ends of a terminal: ours, and that of the process."""
    ours, theirs = pty.openpty()
    try:
        yield ours, theirs
    finally:
        os.close(ours)
        os.close(theirs)


def read(ours: int) -> bytes:
    """Return what has been written to a terminal; wait for it if need be."""
    ready, _, _ = select.select([ours], [], [], SECONDS)
    assert ready, "nothing was written"
    return os.read(ours, 10_000)


def test_a_spinner_at_a_terminal(process: Callable[..., Any]) -> None:
    create = ("sandboxes", "create", "demo", "--template", "general-coding")
    with terminal() as (ours, theirs):
        code, out, _ = ended(process(*create, "--wait", stderr=theirs, env={"TERM": "xterm"}))
        shown = read(ours)
    assert (code, out) == (0, b"demo is running\n")
    assert b"waiting for demo to run" in shown


def test_login_at_a_terminal(
    process: Callable[..., Any], engine: EmbeddedEngine[Any], tmp_path: Path
) -> None:
    with terminal() as (ours, theirs):
        unset = {"AGENTTIER_API_URL": "", "AGENTTIER_API_KEY": ""}
        # A session of its own: the key is asked for at the terminal that it gets.
        login = process("login", stdin=theirs, stderr=theirs, env=unset, start_new_session=True)
        shown = b""
        for prompt, answer in ((b"URL of the Router: ", engine.base_url), (b"api-key: ", KEY)):
            while prompt not in shown:
                shown += read(ours)
            os.write(ours, answer.encode() + b"\n")
        code, out, _ = ended(login)
        shown += read(ours)
    assert (code, out) == (0, b"you are user@example.com\n")
    assert engine.base_url.encode() in shown
    assert KEY.encode() not in shown
    assert KEY in (tmp_path / ".config" / "agenttier" / "config.json").read_text()


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra(missing: str) -> None:
    code = (
        "import sys; sys.modules[sys.argv[1]] = None\n"
        "from turnwire.cli.main import main\n"
        "sys.exit(main(['agenttier', 'version']))"
    )
    done = python(code, missing)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"turnwire: {missing} is not installed: pip install 'turnwire[cli]'\n"


def test_another_module_that_is_missing_is_not_the_extra() -> None:
    code = (
        "import sys; sys.modules['httpx'] = None\n"
        "from turnwire.cli.main import main\n"
        "sys.exit(main(['agenttier', 'whoami', '--api-url', 'http://127.0.0.1:9']))"
    )
    done = python(code)
    assert done.returncode == 1
    assert "ModuleNotFoundError: import of httpx halted" in done.stderr


def test_the_library_does_not_load_it() -> None:
    code = (
        "import sys, turnwire, turnwire.agenttier\n"
        "print([name for name in ('turnwire.cli', 'click', 'rich') if name in sys.modules])"
    )
    assert python(code).stdout == "[]\n"


def test_help_loads_neither_models_nor_http() -> None:
    code = (
        "import sys\n"
        "from turnwire.cli.main import main\n"
        "main(['agenttier', 'sandboxes', '--help'])\n"
        "names = ('httpx', 'turnwire_api.agenttier.models.template', 'rich.console')\n"
        "print([name for name in names if name in sys.modules])"
    )
    assert python(code).stdout.endswith("\n[]\n")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ([], 2, "agenttier  Sandboxes and their agents: AgentTier.\n"),
        (["nonesuch"], 2, "No such command 'nonesuch'"),
        (["--version"], 0, "turnwire "),
        (["--help"], 0, "agenttier  Sandboxes and their agents: AgentTier.\n"),
    ],
)
def test_the_command_itself(words: list[str], code: int, told: str) -> None:
    done = python("import sys; from turnwire.cli.main import main; sys.exit(main())", *words)
    assert done.returncode == code
    assert told in (done.stderr if code else done.stdout)
