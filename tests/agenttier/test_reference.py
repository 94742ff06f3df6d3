"""What the documentation page's reference says of clients, sandboxes and agents: a test each."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio.lowlevel
import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import ADMIN_TOKEN, agent_of, appender, requests_to, running, serving
from turnwire import errors
from turnwire.agenttier import (
    AgentTierClient,
    AsyncAgentTierClient,
    BearerTokenAuth,
    CommandResult,
    ConfigureResult,
    CurrentUser,
    ForwardedPort,
    InvokeResult,
    SandboxPhase,
    SandboxSummary,
    Template,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.testing import EmbeddedEngine

    Open = Callable[..., Any]

pytestmark = pytest.mark.anyio

DOCS = Path(__file__).parents[2] / "docs" / "agenttier.md"
ROWS = 48
NAMES = [
    "AgentTierClient",
    "AsyncAgentTierClient",
    "SandboxSummary",
    "SandboxPhase",
    "CommandResult",
    "ForwardedPort",
    "Template",
    "CurrentUser",
    "CreatedBy",
    "AuditEvent",
    "UsageAnalytics",
    "AgentTierError",
    "AuthenticationError",
    "AuthorizationError",
    "PolicyViolationError",
    "NotFoundError",
    "ConflictError",
    "SandboxTimeoutError",
    "SandboxErrorState",
    "APIError",
    "APIKeyAuth",
    "BearerTokenAuth",
    "AGENTTIER_API_KEY",
    "AGENTTIER_TOKEN",
]
METHODS = [
    "create_sandbox",
    "list_sandboxes",
    "get_sandbox",
    "list_templates",
    "get_template",
    "current_user",
    "status",
    "phase",
    "wait_until_running",
    "stop",
    "resume",
    "terminate",
    "delete",
    "exec",
    "forward_port",
    "list_ports",
    "remove_port",
    "configure",
    "invoke",
    "invoke_stream",
    "invoke_cancel",
]


async def test_clients(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    for kind in (AgentTierClient, AsyncAgentTierClient):
        parameters = inspect.signature(kind).parameters
        assert list(parameters)[:3] == ["api_url", "auth", "timeout"]
        assert parameters["timeout"].default == 30.0
    # The last slash is not doubled, and the block closes the connections.
    async with maker(flavour)(engine.base_url + "/", None, 5.0, verify=False) as client:
        with pytest.raises(errors.AuthenticationFailed):
            await client.current_user()
    with pytest.raises(errors.InvalidRequest, match="closed"):
        await client.current_user()
    with pytest.raises(ValueError, match="api_url"):
        maker(flavour)("")


async def test_create_sandbox(open_client: Open, engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        plain = await client.create_sandbox("general-coding", "plain")
        await client.create_sandbox(
            template="langgraph-agent",
            name="full",
            namespace="team",
            timeout="8h",
            idle_timeout="30m",
            storage_size="10Gi",
        )
    assert (plain.id, plain.name, plain.namespace) == ("plain", "plain", "default")
    first, second = (request.body for request in requests_to(engine, "/sandboxes"))
    template = {"name": "general-coding", "kind": "ClusterSandboxTemplate"}
    assert first == {"name": "plain", "namespace": "default", "templateRef": template}
    assert second == {
        "name": "full",
        "namespace": "team",
        "templateRef": {**template, "name": "langgraph-agent"},
        "timeout": "8h",
        "idleTimeout": "30m",
        "storage": {"size": "10Gi"},
    }


async def test_list_sandboxes(open_client: Open) -> None:
    async with open_client() as client:
        # The Router answers null.
        assert await client.list_sandboxes() == []
        await running(client, "one")
        await client.create_sandbox("general-coding", "two", "team")
        everything = await client.list_sandboxes()
        assert {type(each) for each in everything} == {SandboxSummary}
        assert sorted(each.name for each in everything) == ["one", "two"]
        assert [each.name for each in await client.list_sandboxes(namespace="team")] == ["two"]
        assert await client.list_sandboxes(status="running") == []
        found = await client.list_sandboxes("default", "Running")
        assert [each.name for each in found] == ["one"]


async def test_get_sandbox(open_client: Open, engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        await client.create_sandbox("general-coding", "one", "team")
        sandbox = await client.get_sandbox("one")
        assert (sandbox.id, sandbox.name, sandbox.namespace) == ("one", "one", "team")
        with pytest.raises(errors.NotFound):
            await client.get_sandbox("nobody")
        before = len(engine.requests)
        with pytest.raises(ValueError, match="sandbox_id"):
            await client.get_sandbox("")
        assert len(engine.requests) == before


async def test_list_templates(open_client: Open, flavour: str) -> None:
    async with open_client() as client:
        templates = await client.list_templates()
    assert {type(each) for each in templates} == {Template}
    assert "general-coding" in {each.name for each in templates}
    async with serving(flavour, templates=[]) as (_, client):
        assert await client.list_templates() == []


async def test_get_template(open_client: Open) -> None:
    async with open_client() as client:
        template = await client.get_template("langgraph-agent")
        assert template.image == "registry.example/langgraph-agent:1"
        assert template.spec["mode"] == "agent"
        with pytest.raises(errors.NotFound, match="template not found"):
            await client.get_template("nobody")
        with pytest.raises(ValueError, match="name"):
            await client.get_template("")


async def test_current_user(open_client: Open) -> None:
    async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
        user = await client.current_user()
        assert isinstance(user, CurrentUser)
        assert (user.email, user.groups, user.is_admin) == (
            "user@example.com",
            ["developers"],
            False,
        )
        assert (await admin.current_user()).is_admin is True


async def test_status(open_client: Open) -> None:
    async with open_client() as client:
        sandbox = await running(client)
        status = await sandbox.status()
        assert isinstance(status, SandboxSummary)
        assert (status.sandbox_id, status.status) == ("demo", "Running")
        assert status.phase is SandboxPhase.RUNNING


async def test_phase(flavour: str) -> None:
    async with serving(flavour, pending=1, creating=1) as (engine, client):
        sandbox = await client.create_sandbox("general-coding", "demo")
        if flavour != "sync":
            assert not hasattr(sandbox, "phase")
            phases = [(await sandbox.status()).phase for _ in range(3)]
        else:
            phases = [sandbox.phase for _ in range(3)]
        # Each look is a request. At first the Router has no phase.
        assert len(requests_to(engine, "/demo", "GET")) == 3
    assert phases == [SandboxPhase.UNKNOWN, SandboxPhase.CREATING, SandboxPhase.RUNNING]


async def test_wait_until_running(flavour: str) -> None:
    async with serving(flavour, pending=1, creating=1, fates={"x": {"stuck": True}}) as (_, client):
        sandbox = await client.create_sandbox("general-coding", "demo")
        summary = await sandbox.wait_until_running(timeout=120.0, poll_interval=0.01)
        assert isinstance(summary, SandboxSummary)
        assert summary.phase is SandboxPhase.RUNNING
        stuck = await client.create_sandbox("general-coding", "x")
        with pytest.raises(TimeoutError):
            await stuck.wait_until_running(timeout=0.05)


async def test_stop(open_client: Open) -> None:
    async with open_client() as client:
        sandbox = await running(client)
        assert await sandbox.stop() is None
        with pytest.raises(errors.Conflict):
            # Not yet: it stops when the controller comes by.
            await sandbox.resume()
        await _until(sandbox, SandboxPhase.STOPPED)
        with pytest.raises(errors.Conflict):
            await sandbox.stop()


async def test_resume(open_client: Open) -> None:
    async with open_client() as client:
        sandbox = await running(client)
        with pytest.raises(errors.Conflict, match="cannot resume sandbox in phase Running"):
            await sandbox.resume()
        await sandbox.stop()
        await _until(sandbox, SandboxPhase.STOPPED)
        assert await sandbox.resume() is None
        assert (await sandbox.wait_until_running()).phase is SandboxPhase.RUNNING


async def test_terminate(open_client: Open, engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        for name, end in (("one", "terminate"), ("two", "delete")):
            sandbox = await running(client, name)
            assert await getattr(sandbox, end)() is None
            with pytest.raises(errors.NotFound):
                await sandbox.status()
    assert [len(requests_to(engine, end, "DELETE")) for end in ("/one", "/two")] == [1, 1]


async def test_exec(open_client: Open, engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        sandbox = await running(client)
        result = await sandbox.exec("both streams", timeout=5)
        assert isinstance(result, CommandResult)
        assert (result.stdout, result.stderr, result.exit_code) == ("out\n", "err\n", 3)
        assert [each.body for each in requests_to(engine, "/exec")] == [
            {"command": "both streams", "timeout": 5}
        ]
        for bad in ({"command": ""}, {"command": "x", "timeout": 0}):
            with pytest.raises(ValueError, match=r"command|timeout"):
                await sandbox.exec(**bad)
    assert len(requests_to(engine, "/exec")) == 1


async def test_forward_port(open_client: Open, engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        sandbox = await client.create_sandbox("general-coding", "demo")
        port = await sandbox.forward_port(8080, "grpc")
        assert isinstance(port, ForwardedPort)
        assert (port.port, port.protocol) == (8080, "grpc")
        assert port.internal_url == "http://pf-demo-8080.default.svc.cluster.local:8080"
        assert port.preview_url == "https://sandbox-demo-8080.preview.test/"
        # Once more is no error.
        assert (await sandbox.forward_port(8080)).protocol == "http"
        for bad in (0, -1, 65_536):
            with pytest.raises(ValueError, match="port"):
                await sandbox.forward_port(bad)
    assert len(requests_to(engine, "/ports")) == 2


async def test_list_ports(open_client: Open) -> None:
    async with open_client() as client:
        sandbox = await client.create_sandbox("general-coding", "demo")
        assert await sandbox.list_ports() == []
        await sandbox.forward_port(8080, "grpc")
        await sandbox.forward_port(9000)
        ports = await sandbox.list_ports()
        # The Router does not keep the protocol.
        assert [(each.port, each.protocol) for each in ports] == [(8080, "http"), (9000, "http")]


async def test_remove_port(open_client: Open) -> None:
    async with open_client() as client:
        sandbox = await client.create_sandbox("general-coding", "demo")
        await sandbox.forward_port(8080)
        assert await sandbox.remove_port(8080) is None
        assert await sandbox.list_ports() == []
        # There is nothing to remove, and that is no error.
        assert await sandbox.remove_port(8080) is None


async def test_agent_configure(open_client: Open, tmp_path: Path) -> None:
    source = tmp_path / "agent.py"
    source.write_text("print('ready')\n")
    lines: list[tuple[str, str]] = []
    async with open_client() as client:
        sandbox = await running(client, template="langgraph-agent")
        result = await sandbox.agent.configure(
            files=[
                ("/workspace/agent.py", source),
                {"path": "/workspace/requirements.txt", "content": "httpx\n"},
            ],
            install_command=["pip", "install", "-r", "requirements.txt"],
            entrypoint=["python", "agent.py"],
            on_log=appender(lines),
        )
    assert isinstance(result, ConfigureResult)
    assert (result.entrypoint, result.install_exit_code) == (["python", "agent.py"], 0)
    assert result.skipped is False
    assert lines[0] == ("stdout", "[configure] uploading /workspace/agent.py")
    assert ("stderr", "WARNING: a newer version is available") in lines


async def test_agent_invoke(open_client: Open) -> None:
    async with open_client() as client:
        agent = await agent_of(client)
        result = await agent.invoke({"prompt": "hi"}, invoke_timeout="5m")
        assert isinstance(result, InvokeResult)
        assert json.loads(result.stdout) == {"prompt": "hi"}
        assert (result.exit_code, result.reason, result.stderr) == (0, "completed", "")
        assert result.invoke_id.startswith("inv-")
        assert result.duration_ms >= 0
        assert (await agent.invoke(prompt="hello")).stdout == "hello"


async def test_agent_invoke_stream(open_client: Open) -> None:
    async with open_client() as client:
        agent = await agent_of(client)
        events = [event async for event in agent.invoke_stream(prompt="both streams")]
    assert [event.event for event in events] == ["start", "log", "log", "exit"]
    logs = {(event.data["stream"], event.data["data"]) for event in events if event.event == "log"}
    assert logs == {("stdout", "out"), ("stderr", "err")}
    assert events[-1].data["exitCode"] == 3
    assert events[0].data["invokeId"] == events[-1].get("invokeId")


async def test_agent_invoke_cancel(open_client: Open) -> None:
    async with open_client() as client:
        agent = await agent_of(client)
        events: list[Any] = []
        async with agent.invoke_stream(prompt="wait for me") as stream:
            async for event in stream:
                events.append(event)
                if event.event == "start":
                    assert await agent.invoke_cancel(event.data["invokeId"]) is None
        with pytest.raises(errors.NotFound):
            await agent.invoke_cancel(events[0].data["invokeId"])
        with pytest.raises(ValueError, match="invoke_id"):
            await agent.invoke_cancel("")
    assert (events[-1].data["exitCode"], events[-1].data["reason"]) == (-1, "canceled")


async def _until(sandbox: Any, phase: SandboxPhase) -> None:
    with anyio.fail_after(5):
        while (await sandbox.status()).phase is not phase:
            await anyio.lowlevel.checkpoint()


async def test_credentials_go_by_position(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with maker(flavour)(engine.base_url, BearerTokenAuth(ADMIN_TOKEN)) as client:
        assert (await client.current_user()).is_admin


def test_the_page_names_tests_that_exist() -> None:
    rows = re.findall(r"^\| .* \| `(test_\w+)` \|$", DOCS.read_text("utf-8"), re.MULTILINE)
    defined: set[str] = set()
    for name in ("test_reference.py", "test_reference_values.py"):
        source = (Path(__file__).parent / name).read_text("utf-8")
        defined |= set(re.findall(r"^(?:async )?def (test_\w+)\(", source, re.MULTILINE))
    assert len(rows) == ROWS
    assert set(rows) <= defined


def test_the_page_has_a_row_for_each_name() -> None:
    page = DOCS.read_text("utf-8").partition("\n## Page and Router\n")[2]
    first = "\n".join(re.findall(r"^\| ([^|]+) \|", page, re.MULTILINE))
    for name in (*NAMES, *METHODS):
        assert re.search(rf"`(?:sandbox\.)?(?:agent\.)?{name}\b", first), name
