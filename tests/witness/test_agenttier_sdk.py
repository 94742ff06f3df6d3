"""AgentTier's published client as an independent client of the embedded Router.

What it reads and sends is what the Router must speak: so the engine is no invention of ours.
"""

from __future__ import annotations

import asyncio
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.testing import EmbeddedEngine, serve
from witness.agenttier_sdk import KEY, VERSION, configured, running, sdk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from turnwire.testing.agenttier import Engine


@pytest.fixture(params=[False, True], ids=["scripted", "local"])
def engine(request: pytest.FixtureRequest) -> Iterator[EmbeddedEngine[Engine]]:
    with serve(
        "agenttier", api_key=KEY, preview_domain="preview.example", allow_exec=request.param
    ) as found:
        yield found


@pytest.fixture
def client(engine: EmbeddedEngine[Engine]) -> Iterator[Any]:
    auth = sdk().APIKeyAuth(KEY)
    with sdk().AgentTierClient(api_url=engine.base_url, auth=auth) as found:
        yield found


def test_the_release() -> None:
    assert sdk().__version__ == VERSION


def test_what_it_sends(engine: EmbeddedEngine[Engine], client: Any) -> None:
    client.create_sandbox(template="general-coding", name="x", timeout="1h", storage_size="5Gi")
    (request,) = engine.requests
    assert request.headers["user-agent"] == f"agenttier-python-sdk/{VERSION}"
    assert request.body == {
        "name": "x",
        "namespace": "default",
        "templateRef": {"name": "general-coding", "kind": "ClusterSandboxTemplate"},
        "timeout": "1h",
        "storage": {"size": "5Gi"},
    }


def test_the_first_page(client: Any) -> None:
    sandbox = client.create_sandbox(template="general-coding", name="hello")
    assert sandbox.phase == sdk().SandboxPhase.UNKNOWN
    assert sandbox.wait_until_running(timeout=5, poll_interval=0.01).pod_name == "hello-pod"
    result = sandbox.exec("uname -a")
    assert result.stdout.startswith("Linux ")
    assert result.exit_code == 0
    assert sandbox.exec("python -c 'print(2+2)'").stdout == "4\n"
    sandbox.terminate()
    with pytest.raises(sdk().NotFoundError, match="sandbox hello not found"):
        sandbox.status()


def test_lists_and_templates(client: Any) -> None:
    assert client.list_sandboxes() == []
    running(client)
    assert [each.template_ref for each in client.list_sandboxes(status="Running")] == [
        "langgraph-agent"
    ]
    assert "general-coding" in [each.name for each in client.list_templates()]
    found = client.get_template("langgraph-agent")
    assert found.spec["harness"]["agent"]["maxConcurrentInvokes"] == 2


def test_stopping_and_resuming(client: Any) -> None:
    sandbox = running(client)
    sandbox.stop()
    with pytest.raises(sdk().ConflictError, match="cannot resume sandbox in phase Running"):
        sandbox.resume()
    while sandbox.phase != sdk().SandboxPhase.STOPPED:
        pass
    sandbox.resume()
    assert sandbox.phase == sdk().SandboxPhase.CREATING
    sandbox.wait_until_running(timeout=5, poll_interval=0.01)


def test_ports(client: Any) -> None:
    sandbox = running(client)
    port = sandbox.forward_port(8080)
    assert port.preview_url == "https://sandbox-demo-8080.preview.example/"
    assert port.internal_url == "http://pf-demo-8080.default.svc.cluster.local:8080"
    assert [each.port for each in sandbox.list_ports()] == [8080]
    sandbox.remove_port(8080)
    assert sandbox.list_ports() == []


def test_files(client: Any, tmp_path: Path) -> None:
    files = running(client).files
    files.write("/workspace/a.txt", "hello")
    assert files.read("/workspace/a.txt") == b"hello"
    assert [(each.name, each.size, each.is_dir) for each in files.list()] == [("a.txt", 5, False)]
    (tmp_path / "up").write_bytes(b"\0\xff")
    files.upload("/workspace/up", str(tmp_path / "up"))
    files.download("/workspace/up", str(tmp_path / "down"))
    assert (tmp_path / "down").read_bytes() == b"\0\xff"
    files.archive(str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist() == ["a.txt", "up"]


def test_clones(client: Any) -> None:
    sandbox = running(client)
    sandbox.files.write("/workspace/a.txt", "hello")
    cloned = sandbox.clone(name="again")
    cloned.wait_until_running(timeout=5, poll_interval=0.01)
    assert cloned.files.read("/workspace/a.txt") == b"hello"


def test_an_agent(engine: EmbeddedEngine[Engine], client: Any, tmp_path: Path) -> None:
    (tmp_path / "agent.py").write_text("import sys; print('got', sys.stdin.read())", "utf-8")
    agent = running(client).agent
    lines: list[tuple[str, str]] = []

    def on_log(stream: str, line: str) -> None:
        lines.append((stream, line))

    options: dict[str, Any] = {
        "files": [
            ("/workspace/agent.py", str(tmp_path / "agent.py")),
            {"path": "/workspace/requirements.txt", "content": "langgraph\n"},
            ("/workspace/data.bin", b"\0\xff"),
        ],
        "install_command": ["python", "-c", "print('pip install')"],
        "entrypoint": ["python", "/workspace/agent.py"],
        "on_log": on_log,
    }
    result = agent.configure(**options)
    assert (result.install_exit_code, result.skipped) == (0, False)
    assert lines[0] == ("stdout", "[configure] uploading /workspace/agent.py")
    assert agent.configure(**options).skipped
    invoked = agent.invoke({"prompt": "summarize"})
    assert (invoked.exit_code, invoked.reason) == (0, "completed")
    assert '{"prompt": "summarize"}' in invoked.stdout
    names = [event.event for event in agent.invoke_stream(prompt="x", invoke_timeout="1m")]
    assert names == ["start", "log", "exit"]
    assert engine.engine.effects[-1].argv[-1] == "--prompt=x"


def test_an_agent_that_is_cancelled(client: Any) -> None:
    sandbox = running(client)
    sandbox.agent.configure(entrypoint=["python", "-c", "import time; time.sleep(60)"])
    events = sandbox.agent.invoke_stream(prompt="wait for me")
    invoke_id = next(events).data["invokeId"]
    sandbox.agent.invoke_cancel(invoke_id)
    assert [*events][-1].data["reason"] == "canceled"
    with pytest.raises(sdk().NotFoundError):
        sandbox.agent.invoke_cancel(invoke_id)


def test_several_agents_at_once(engine: EmbeddedEngine[Engine]) -> None:
    async def run(client: Any, name: str) -> str:
        sandbox = await client.create_sandbox(template="claude-code-bedrock", name=name)
        try:
            await sandbox.wait_until_running(timeout=5, poll_interval=0.01)
            found = await sandbox.exec(f"echo {name}", timeout=1800)
            return str(found.stdout)
        finally:
            await sandbox.terminate()

    async def main() -> list[str]:
        auth = sdk().APIKeyAuth(KEY)
        async with sdk().AsyncAgentTierClient(api_url=engine.base_url, auth=auth) as client:
            return await asyncio.gather(*(run(client, name) for name in ("a", "b", "c")))

    assert asyncio.run(main()) == ["a\n", "b\n", "c\n"]


def test_an_asynchronous_agent(engine: EmbeddedEngine[Engine]) -> None:
    async def main() -> tuple[list[str], list[str]]:
        lines: list[str] = []

        def on_log(_: str, line: str) -> None:
            lines.append(line)

        auth = sdk().APIKeyAuth(KEY)
        async with sdk().AsyncAgentTierClient(api_url=engine.base_url, auth=auth) as client:
            sandbox = await client.create_sandbox(template="langgraph-agent", name="demo")
            await sandbox.wait_until_running(timeout=5, poll_interval=0.01)
            await sandbox.agent.configure(
                files=[{"path": "/workspace/x", "content": "x"}],
                entrypoint=["echo", "hello"],
                on_log=on_log,
            )
            names = [event.event async for event in sandbox.agent.invoke_stream("payload")]
            return lines, names

    lines, names = asyncio.run(main())
    assert lines == ["[configure] uploading /workspace/x"]
    assert names == ["start", "log", "exit"]


def test_errors(engine: EmbeddedEngine[Engine], client: Any) -> None:
    found = sdk()
    configured(client)
    with pytest.raises(found.NotFoundError, match="template not found"):
        client.get_template("none")
    with pytest.raises(found.APIError, match=r"^500: failed to create sandbox: .* already exists$"):
        client.create_sandbox(template="general-coding", name="demo")
    with pytest.raises(found.APIError, match=r"^400: invalid timeout"):
        client.create_sandbox(template="general-coding", name="x", timeout="30")
    wrong = found.APIKeyAuth("wrong")
    with (
        found.AgentTierClient(api_url=engine.base_url, auth=wrong) as other,
        pytest.raises(found.AuthenticationError, match="invalid_api_key"),
    ):
        other.list_sandboxes()


def test_a_sandbox_that_fails(client: Any) -> None:
    sandbox = client.create_sandbox(template="missing", name="bad")
    with pytest.raises(sdk().SandboxErrorState, match="ClusterSandboxTemplate missing not found"):
        sandbox.wait_until_running(timeout=5, poll_interval=0.01)
    stuck = client.create_sandbox(template="general-coding", name="image-pull-stuck")
    with pytest.raises(sdk().SandboxTimeoutError):
        stuck.wait_until_running(timeout=0.1, poll_interval=0.01)
