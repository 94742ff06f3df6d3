"""The snippets of the client's documentation page run here, with only their import line changed.

What is the reader's own is set for the test: the address, the token, ``agent.py`` in the working
directory. The listing of a sandbox's methods is no program: a sandbox stops later than ``stop``
returns, so it is run block by block, in an order in which each call can be made.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.snippets import SNIPPETS, run, source_of
from turnwire import __version__, agenttier
from turnwire.agenttier import AgentTierClient, Sandbox, SandboxPhase, SandboxSummary
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

API_KEY = "sk_live_abc123"
JWT = "jwt.of-the.reader"
TASKS = ("fix-auth-bug", "add-feature-x", "upgrade-deps")
HELLO = "Linux hello 6.1.0 #1 SMP x86_64 GNU/Linux\nexit: 0\n"


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine that the reader's environment has an API key for."""
    monkeypatch.setenv("AGENTTIER_API_KEY", API_KEY)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "agent.py").write_text("print('ready')\n")
    with serve("agenttier", api_key=API_KEY, token=JWT) as running:
        yield running


def run_fragment(name: str, engine: EmbeddedEngine[Any]) -> tuple[str, dict[str, Any]]:
    """Run a snippet that imports nothing."""
    return run(source_of(name, engine), AgentTierClient=AgentTierClient, API=engine.base_url)


def commands(engine: EmbeddedEngine[Any]) -> list[str]:
    return [effect.argv[-1] for effect in engine.engine.effects if effect.kind == "exec"]


def left(engine: EmbeddedEngine[Any]) -> list[str]:
    """Return the sandboxes that are still there."""
    with AgentTierClient(engine.base_url) as client:
        return [each.name for each in client.list_sandboxes()]


def of_hello(engine: EmbeddedEngine[Any]) -> None:
    printed, _ = run(source_of("hello", engine))
    assert printed == HELLO
    assert commands(engine) == ["uname -a"]
    assert left(engine) == []


def of_authentication(engine: EmbeddedEngine[Any]) -> None:
    with_key, with_token = source_of("authentication", engine).split("# OIDC")
    _, names = run(with_key)
    with names["client"] as client:
        # The Router keeps no groups with a key: so it tells the two apart.
        assert client.current_user().groups is None
    _, names = run(f"#{with_token}", **names, jwt_string=JWT)
    with names["client"] as client:
        assert client.current_user().groups == ["developers"]


def of_async(engine: EmbeddedEngine[Any]) -> None:
    assert run(source_of("async", engine))[0] == "4\n\n"
    assert commands(engine) == ["python -c 'print(2+2)'"]
    assert left(engine) == []


def of_agent_mode(engine: EmbeddedEngine[Any]) -> None:
    printed, _ = run(source_of("agent_mode", engine))
    assert re.sub(r"duration: \d+ ms", "duration: N ms", printed).splitlines() == [
        "[install:stdout] [configure] uploading /workspace/agent.py",
        "[install:stdout] [configure] uploading /workspace/requirements.txt",
        "[install:stdout] [configure] running install: pip install -r /workspace/requirements.txt",
        "[install:stdout] Collecting packages",
        "[install:stderr] WARNING: a newer version is available",
        "[install:stdout] Successfully installed packages",
        '{"prompt":"summarize this PR"}',
        "exit: 0 duration: N ms",
        '{"prompt":"..."}',
        "done: 0",
    ]
    install, *invokes = engine.engine.effects
    assert install.argv == ("pip", "install", "-r", "/workspace/requirements.txt")
    assert [(each.kind, each.argv) for each in invokes] == [
        ("invoke", ("python", "/workspace/agent.py"))
    ] * 2
    assert [each.stdin for each in invokes] == [
        b'{"prompt":"summarize this PR"}',
        b'{"prompt":"..."}',
    ]
    computer = engine.engine.find("my-agent").computer
    assert computer.read("/workspace/agent.py") == b"print('ready')\n"
    assert computer.read("/workspace/requirements.txt") == b"langgraph\nhttpx\n"


def of_sandbox_handle(engine: EmbeddedEngine[Any]) -> None:
    made, *blocks = re.split(
        r"^# (?=State|Lifecycle|Execution|Port)",
        source_of("sandbox_handle", engine),
        flags=re.MULTILINE,
    )
    state, lifecycle, execution, ports = (f"#{block}" for block in blocks)
    with AgentTierClient(engine.base_url) as client:
        _, names = run(made, client=client)
        sandbox: Sandbox = names["sandbox"]
        run(state, sandbox=sandbox)
        _, names = run(execution, sandbox=sandbox)
        assert isinstance(names["result"], agenttier.CommandResult)
        assert names["result"].exit_code == 0
        forward, remove = ports.rsplit("\n", 2)[:2]
        _, names = run(forward, sandbox=sandbox)
        port = names["fp"]
        assert (port.port, port.protocol) == (8080, "http")
        assert port.internal_url == "http://pf-demo-8080.default.svc.cluster.local:8080"
        assert [each.port for each in sandbox.list_ports()] == [8080]
        run(remove, sandbox=sandbox)
        assert sandbox.list_ports() == []
        comment, stop, resume, terminate = lifecycle.strip().splitlines()
        run(f"{comment}\n{stop}", sandbox=sandbox)
        with pytest.raises(agenttier.ConflictError):
            run(resume, sandbox=sandbox)
        while sandbox.phase is not SandboxPhase.STOPPED:
            pass
        run(resume, sandbox=sandbox)
        assert isinstance(sandbox.wait_until_running(), SandboxSummary)
        run(terminate, sandbox=sandbox)
    assert left(engine) == []


def of_error_handling(engine: EmbeddedEngine[Any]) -> None:
    source = source_of("error_handling", engine)
    with AgentTierClient(engine.base_url) as client:
        assert run(source, client=client)[0] == ""
        # The name is taken now; the Router says so with a 500.
        assert run(source, client=client)[0] == "Operation is invalid for the current state.\n"


def of_run_tests(engine: EmbeddedEngine[Any]) -> None:
    printed, _ = run_fragment("run_tests", engine)
    assert printed == "tests finished, exit: 0\n"
    assert Path("test.log").read_text() == "collected 3 items\n3 passed\n"
    assert [command[:9] for command in commands(engine)] == ["git clone", "cat /tmp/"]
    assert left(engine) == []


def of_parallel(engine: EmbeddedEngine[Any]) -> None:
    printed, _ = run(source_of("parallel", engine))
    said = "Done: claude -p 'Task: {0}. Work in /workspace, commit when done.'\n…\n"
    assert printed == "".join(f"--- {name} ---\n{said.format(name)}" for name in TASKS)
    assert sorted(effect.sandbox for effect in engine.engine.effects) == sorted(TASKS)
    assert left(engine) == []


def of_preview(engine: EmbeddedEngine[Any]) -> None:
    assert run_fragment("preview", engine)[0].splitlines() == [
        "Internal URL: http://pf-preview-8080.default.svc.cluster.local:8080",
        "Preview URL: (set networking.previewDomain to enable public URL)",
    ]
    assert left(engine) == ["preview"]


def of_version(engine: EmbeddedEngine[Any]) -> None:
    assert run(source_of("version", engine))[0] == f"{__version__}\n"


CHECKS: dict[str, Callable[[EmbeddedEngine[Any]], None]] = {
    "agent_mode": of_agent_mode,
    "async": of_async,
    "authentication": of_authentication,
    "error_handling": of_error_handling,
    "hello": of_hello,
    "parallel": of_parallel,
    "preview": of_preview,
    "run_tests": of_run_tests,
    "sandbox_handle": of_sandbox_handle,
    "version": of_version,
}


@pytest.mark.parametrize("name", CHECKS)
def test_snippet(name: str, engine: EmbeddedEngine[Any]) -> None:
    CHECKS[name](engine)


class TestWhatTheErrorSnippetPrints:
    """Each of its clauses, as something goes wrong."""

    def run(self, engine: EmbeddedEngine[Any]) -> str:
        with AgentTierClient(engine.base_url) as client:
            return run(source_of("error_handling", engine), client=client)[0]

    @pytest.mark.parametrize(
        ("status", "body", "printed"),
        [
            (
                403,
                {
                    "error": "policy_violation",
                    "violations": [
                        {"code": "template_not_allowed", "message": "no"},
                        {"code": "cpu_limit_exceeded", "message": "9 > 8"},
                    ],
                },
                "Rejected by policy [template_not_allowed]: no\n"
                "Rejected by policy [cpu_limit_exceeded]: 9 > 8\n",
            ),
            (
                401,
                '{"error":"invalid_api_key"}',
                "Bad credentials. Check AGENTTIER_API_KEY or AGENTTIER_TOKEN.\n",
            ),
            (403, '{"error":"admin_required"}', "Authenticated but not authorized.\n"),
            (404, {"error": "not here"}, "Sandbox, template, or resource not found.\n"),
            (409, {"error": "not now"}, "Operation is invalid for the current state.\n"),
            (418, {"error": "a teapot"}, "HTTP 418: the server answered 418: a teapot ["),
        ],
    )
    def test_a_refusal(self, status: int, body: Any, printed: str) -> None:
        fault = {"status": status, "body": body, "method": "POST"}
        with serve("agenttier", faults=[fault], pending=0, creating=0) as engine:
            assert self.run(engine).startswith(printed)

    def test_a_sandbox_that_fails(self) -> None:
        with serve("agenttier", fates={"demo": {"error": "Pod failed"}}) as engine:
            printed = self.run(engine)
        expected = "Sandbox went to Error phase: sandbox 'demo' is in phase Error: Pod failed\n"
        assert printed == expected

    def test_one_that_does_not_come_up(self) -> None:
        with serve("agenttier", fates={"demo": {"stuck": True}}) as engine:
            source = source_of("error_handling", engine).replace("timeout=60", "timeout=0.1")
            with AgentTierClient(engine.base_url) as client:
                printed, _ = run(source, client=client)
        assert printed == "Sandbox didn't reach Running in time.\n"

    def test_a_router_that_is_not_there(self) -> None:
        with serve("agenttier") as engine:
            pass
        assert self.run(engine).startswith("SDK error: ")


def test_every_snippet_of_the_page_is_covered() -> None:
    assert set(CHECKS) == {path.stem for path in SNIPPETS.glob("*.txt")}


def test_every_name_of_the_page_can_be_imported() -> None:
    sources = [path.read_text("utf-8") for path in SNIPPETS.glob("*.txt")]
    listed = re.findall(r"from agenttier import (?:\(([^)]+)\)|([^;\n]+))", "\n".join(sources))
    names = {name for found in listed for name in re.findall(r"\w+", "".join(found))}
    assert len(names) == 14
    assert all(hasattr(agenttier, name) for name in names)
