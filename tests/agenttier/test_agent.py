"""``sandbox.agent`` over real sockets: what it sends, and what becomes of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import (
    ADMIN_TOKEN,
    TOKEN,
    agent_of,
    appender,
    requests_to,
    running,
    serving,
)
from turnwire import errors
from turnwire.agenttier import (
    AgentFailed,
    AgentTierClient,
    BearerTokenAuth,
    InstallFailed,
    NotConfigured,
    PolicyViolationError,
    Sandbox,
    TooManyInvokes,
)
from turnwire.testing import serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.testing import EmbeddedEngine

    Open = Callable[..., Any]

pytestmark = pytest.mark.anyio


class TestPayloads:
    @pytest.mark.parametrize(
        ("payload", "stdin", "kind"),
        [
            ({"prompt": "hé", "n": [1]}, None, "application/json"),
            ("just text\n", b"just text\n", "text/plain; charset=utf-8"),
            (b"\x00\xff", b"\x00\xff", "application/octet-stream"),
            (None, b"", None),
        ],
    )
    async def test_arrive(
        self, payload: Any, stdin: bytes | None, kind: str | None, flavour: str
    ) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            await agent.invoke(payload)
            (request,) = requests_to(engine, "/invoke")
            effect = engine.engine.effects[-1]
        assert request.headers.get("content-type") == kind
        assert request.headers["accept"] == "text/event-stream"
        assert request.query == ""
        if stdin is None:
            assert json.loads(effect.stdin) == payload
        else:
            assert effect.stdin == stdin

    @pytest.mark.parametrize("payload", [3, ["a"], {"a": object()}, {"a": float("nan")}])
    async def test_that_cannot_be_sent(self, payload: Any, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(errors.InvalidRequest):
                await agent.invoke(payload)
            assert requests_to(engine, "/invoke") == []

    async def test_a_prompt(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            await agent.invoke(prompt="what is 1 + 1? äöü & more")
            await agent.invoke({"a": 1}, prompt="both")
            await agent.invoke(prompt="")
            first, second, third = requests_to(engine, "/invoke")
            effects = engine.engine.effects
        assert effects[0].argv[-1] == "--prompt=what is 1 + 1? äöü & more"
        assert effects[0].stdin == "what is 1 + 1? äöü & more".encode()
        assert effects[1].argv[-1] == "--prompt=both"
        assert effects[1].stdin == b'{"a":1}'
        assert first.body is None
        assert second.query == "prompt=both"
        assert third.query == "prompt="
        assert effects[2].argv == ("python", "agent.py")

    async def test_a_duration(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            result = await agent.invoke(prompt="wait for me", invoke_timeout="50ms")
            assert (result.exit_code, result.reason) == (-1, "timeout")
            assert result.stdout == "I am waiting"
            # The Router would ignore it, and run for half an hour.
            with pytest.raises(errors.InvalidRequest, match="invoke_timeout"):
                await agent.invoke(prompt="wait for me", invoke_timeout="banana")
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_one_that_is_too_large(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(errors.StatusError, match="16777216") as caught:
                await agent.invoke(b"x" * (16 * 1024 * 1024 + 1))
            assert caught.value.status == 413
            assert engine.engine.effects == ()


class TestConfigure:
    async def test_with_nothing(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = (await running(client, template="langgraph-agent")).agent
            nothing: list[dict[str, Any]] = [{}, {"files": []}, {"entrypoint": ()}]
            for empty in nothing:
                with pytest.raises(errors.InvalidRequest, match="give files"):
                    await agent.configure(**empty)
            with pytest.raises(errors.InvalidRequest, match="list of words"):
                await agent.configure(entrypoint="python agent.py")
            assert requests_to(engine, "/configure") == []

    async def test_the_same_again_is_skipped(self, flavour: str) -> None:
        lines: list[tuple[str, str]] = []
        given: dict[str, Any] = {
            "files": [("/workspace/a", b"\x00\xff"), ("/workspace/b", b"text")],
            "install_command": ["pip", "install", "x"],
            "on_log": appender(lines),
        }
        async with serving(flavour) as (engine, client):
            agent = (await running(client, template="langgraph-agent")).agent
            first = await agent.configure(**given)
            seen = len(lines)
            again = await agent.configure(**given)
            computer = engine.engine.find("demo").computer
            assert computer.read("/workspace/a") == b"\x00\xff"
            assert computer.read("/workspace/b") == b"text"
            assert [each.kind for each in engine.engine.effects] == ["install"]
        assert (first.skipped, again.skipped) == (False, True)
        assert first.install_command_hash == again.install_command_hash
        assert again.install_exit_code == 0
        assert (seen, len(lines)) == (6, 6)

    async def test_an_install_that_fails_is_seen(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            given = {"install_command": ["fail", "to", "install"], "entrypoint": ["run"]}
            result = await agent.configure(**given)
            assert result.install_exit_code == 7
            # Nothing was stored of it, the entrypoint neither.
            with pytest.raises(NotConfigured):
                await agent.invoke(prompt="hi")
            with pytest.raises(InstallFailed, match="exit code 7 in 'demo'") as caught:
                await agent.configure(**given, check=True)
        assert (caught.value.exit_code, caught.value.phase) == (7, "install")
        assert isinstance(caught.value, AgentFailed)

    async def test_check_lets_a_success_pass(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            result = await agent.configure(install_command=["pip", "install", "x"], check=True)
        assert result.install_exit_code == 0

    async def test_an_entrypoint_that_is_left_out_is_erased(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = await agent_of(client)
            assert (await agent.invoke(prompt="hi")).exit_code == 0
            await agent.configure(install_command=["pip", "install", "x"])
            with pytest.raises(NotConfigured, match="configure") as caught:
                await agent.invoke(prompt="hi")
        assert caught.value.status == 424
        assert caught.value.retry_safe

    async def test_a_file_that_cannot_be_decoded(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(AgentFailed, match=r"in 'demo' \(files\): decode /a") as caught:
                await agent.configure(files=[{"path": "/a", "contentBase64": "?"}])
        assert caught.value.phase == "files"

    async def test_a_file_that_is_too_large(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(AgentFailed, match=r"\(files\): write /a") as caught:
                await agent.configure(files=[("/a", b"x" * 900_000)], entrypoint=["run"])
            assert engine.engine.find("demo").computer.read("/a") is None
        assert caught.value.phase == "files"

    async def test_an_install_that_takes_too_long(self, flavour: str) -> None:
        async with serving(flavour, install_timeout=0.05) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(AgentFailed, match="install timed out") as caught:
                await agent.configure(install_command=["wait", "for", "me"])
        assert caught.value.phase == "install"

    async def test_too_many_files_are_forbidden_in_prose(self, flavour: str) -> None:
        files = [(f"/workspace/{n}", b"x") for n in range(201)]
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(errors.PermissionDenied, match="too many files") as caught:
                await agent.configure(files=files)
        assert not isinstance(caught.value, PolicyViolationError)

    async def test_a_template_that_became_forbidden(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            await client.governance.set_cluster({"allowedTemplates": ["general-coding"]})
            with pytest.raises(errors.PermissionDenied, match="AllowedTemplates") as caught:
                await agent.configure(entrypoint=["run"])
        assert not isinstance(caught.value, PolicyViolationError)

    async def test_a_path_that_the_router_refuses(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(errors.BadRequest, match=r"must not contain '\.\.'"):
                await agent.configure(files=[("/workspace/../etc/passwd", b"x")])


class TestRefusals:
    async def test_a_sandbox_that_is_for_no_agent(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = (await running(client)).agent
            with pytest.raises(errors.BadRequest, match="mode: agent"):
                await agent.invoke(prompt="hi")
            with pytest.raises(errors.BadRequest, match="mode: agent"):
                await agent.configure(entrypoint=["run"])
            with pytest.raises(errors.BadRequest, match="mode: agent"):
                await agent.invoke_cancel("inv-1")

    async def test_one_that_does_not_run(self, flavour: str) -> None:
        async with serving(flavour, pending=5) as (_, client):
            agent = (await client.create_sandbox("langgraph-agent", "demo")).agent
            with pytest.raises(errors.Conflict, match="must be Running"):
                await agent.invoke(prompt="hi")

    async def test_as_many_run_as_may(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            async with agent.invoke_stream(prompt="wait for me") as one:
                await anext(one)
                async with agent.invoke_stream(prompt="wait for me") as two:
                    await anext(two)
                    with pytest.raises(TooManyInvokes, match="max 2") as caught:
                        await agent.invoke(prompt="hi")
            assert len(engine.engine.effects) == 2
        error = caught.value
        assert isinstance(error, errors.RateLimited)
        assert error.retry_after == 5.0
        assert (error.body["limit"], error.body["inflight"]) == (2, 2)

    async def test_too_many_requests(self, flavour: str) -> None:
        rate = {"per_second": 0.001, "burst": 1}
        with serve("agenttier", rate_per_address=rate) as engine:
            async with maker(flavour)(engine.base_url) as client:
                await client.current_user()
                with pytest.raises(errors.RateLimited, match="too many requests") as caught:
                    await client.create_sandbox("general-coding", "demo")
        assert not isinstance(caught.value, TooManyInvokes)
        assert caught.value.retry_after is not None
        assert caught.value.retry_after >= 1
        assert caught.value.body["retryAfter"] == caught.value.retry_after

    async def test_somebody_elses_run_is_not_cancelled(
        self, open_client: Open, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
            agent = await agent_of(client)
            theirs = (await admin.get_sandbox("demo")).agent
            async with theirs.invoke_stream(prompt="wait for me") as stream:
                started = await anext(stream)
                with pytest.raises(errors.PermissionDenied, match="do not own this invoke"):
                    await agent.invoke_cancel(started.data["invokeId"])
                assert engine.engine.running == 1
                await theirs.invoke_cancel(started.data["invokeId"])
                assert [event.event async for event in stream][-1] == "exit"

    async def test_somebody_elses_sandbox_is_not_there(self, open_client: Open) -> None:
        async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
            await running(admin)
            with pytest.raises(errors.NotFound, match="access denied to sandbox demo"):
                await client.get_sandbox("demo")


class TestStreams:
    async def test_leaving_ends_the_run(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            async with agent.invoke_stream(prompt="wait for me") as stream:
                await anext(stream)
                assert engine.engine.running == 1
            await _until(lambda: engine.engine.running == 0)
            assert engine.connections == 0

    async def test_nothing_is_sent_before_it_is_read(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            stream = agent.invoke_stream(prompt="hi")
            assert requests_to(engine, "/invoke") == []
            assert [event.event async for event in stream] == ["start", "log", "exit"]

    async def test_a_callback_that_fails_ends_the_run(self, flavour: str) -> None:
        def fail(_stream: str, _line: str) -> None:
            raise KeyError("the caller's own")

        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(KeyError):
                await agent.invoke(prompt="wait for me", on_log=fail)
            await _until(lambda: engine.engine.running == 0)

    async def test_both_outputs(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="step by step")
        assert result.stderr == "warning: slow"
        steps = [f"step {n} <ok> & café" for n in range(3)]
        assert result.stdout.split("\n") == ["prompt step by step", *steps]

    async def test_a_program_that_cannot_start(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="cannot start")
        assert (result.exit_code, result.reason) == (-1, "error")

    async def test_a_channel_that_breaks(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="break the channel")
        assert (result.exit_code, result.reason, result.stdout) == (-1, "completed", "so far")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_callback_may_be_a_coroutine_function(backend: str) -> None:
    lines: list[tuple[str, str]] = []

    async def on_log(stream: str, line: str) -> None:
        await anyio.lowlevel.checkpoint()
        lines.append((stream, line))

    async def main() -> None:
        async with serving(backend) as (_, client):
            agent = await agent_of(client)
            await agent.configure(files=[("/a", b"x")], entrypoint=["run"], on_log=on_log)
            await agent.invoke(prompt="both streams", on_log=on_log)

    anyio.run(main, backend=backend)
    assert lines[0] == ("stdout", "[configure] uploading /a")
    assert sorted(lines[1:]) == [("stderr", "err"), ("stdout", "out")]


def test_no_repr_shows_a_key() -> None:
    with AgentTierClient("http://router.test", BearerTokenAuth(TOKEN)) as client:
        sandbox = Sandbox(client.transport, "demo", "demo", "default")
        shown = [repr(each) for each in (client, sandbox, sandbox.agent, sandbox.files)]
    assert not [text for text in shown if TOKEN in text]
    assert shown[1:3] == ["Sandbox(id='demo', namespace='default')", "Agent(sandbox_id='demo')"]


async def _until(is_so: Callable[[], bool]) -> None:
    with anyio.fail_after(5):
        while not is_so():  # noqa: ASYNC110 - the engine is in another thread.
            await anyio.sleep(0.01)
