"""The published client and ours at one engine: the same answers, and ours where it has none."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.support import appender
from turnwire import agenttier, errors
from turnwire.agenttier import AgentTierClient, APIKeyAuth
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.agenttier import StreamFault
from witness.agenttier_sdk import directory, sdk

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

pytestmark = pytest.mark.skipif(not directory().exists(), reason="make setup installs it")

KEY = "atk_0123456789abcdef"
ENGINE: dict[str, Any] = {"pending": 0, "creating": 0, "preview_domain": "preview.test"}


@contextmanager
def both(**options: Any) -> Generator[tuple[EmbeddedEngine[Any], Any, AgentTierClient]]:
    """Put both clients before one engine."""
    with (
        serve("agenttier", **{**ENGINE, **options}) as engine,
        sdk().AgentTierClient(engine.base_url) as theirs,
        AgentTierClient(engine.base_url, max_retries=0) as ours,
    ):
        yield engine, theirs, ours


def agents(theirs: Any, ours: AgentTierClient) -> tuple[Any, Any]:
    """Return the agent of one sandbox, of both clients."""
    ours.create_sandbox("langgraph-agent", "demo").wait_until_running()
    agent = ours.get_sandbox("demo").agent
    agent.configure(entrypoint=["python", "agent.py"])
    return theirs.get_sandbox("demo").agent, agent


def plain(value: Any) -> Any:
    """Return an answer of either client as the JSON of the wire, without what was left out."""
    if _is(value, list):
        return [plain(item) for item in value]
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=True, exclude_none=True, exclude={"phase"}, mode="json")
    return value.to_dict()


READS: dict[str, Callable[[Any], Any]] = {
    "list_sandboxes": lambda client: client.list_sandboxes(),
    "list_sandboxes by status": lambda client: client.list_sandboxes(status="Running"),
    "status": lambda client: client.get_sandbox("demo").status(),
    "wait": lambda client: client.get_sandbox("demo").wait_until_running(),
    "exec": lambda client: client.get_sandbox("demo").exec("both streams"),
    "forward_port": lambda client: client.get_sandbox("demo").forward_port(8080, "grpc"),
    "list_ports": lambda client: client.get_sandbox("demo").list_ports(),
    "list_templates": lambda client: client.list_templates(),
    "get_template": lambda client: client.get_template("general-coding"),
    "current_user": lambda client: client.current_user(),
    "files.list": lambda client: client.get_sandbox("demo").files.list("/workspace"),
}


class TestTheSame:
    @pytest.mark.parametrize("name", READS)
    def test_answers(self, name: str) -> None:
        with both() as (_, theirs, ours):
            ours.create_sandbox("general-coding", "demo")
            ours.get_sandbox("demo").files.write("/workspace/a.txt", "x")
            expected, found = plain(READS[name](theirs)), plain(READS[name](ours))
        # The published models leave out what they do not know.
        assert known(found, expected) == expected

    def test_requests(self) -> None:
        def work(client: Any) -> None:
            sandbox = client.create_sandbox(
                "general-coding",
                "demo",
                timeout="8h",
                idle_timeout="30m",
                storage_size="10Gi",
            )
            sandbox.wait_until_running()
            sandbox.exec("true")
            sandbox.forward_port(8080)
            sandbox.remove_port(8080)
            sandbox.stop()
            sandbox.terminate()

        seen: list[Any] = []
        for kind in (0, 1):
            with both() as (engine, *clients):
                work(clients[kind])
                seen.append([(each.method, each.path, each.body) for each in engine.requests])
        assert seen[0] == seen[1]

    def test_agents(self) -> None:
        lines: list[list[tuple[str, str]]] = [[], []]
        with both() as (engine, theirs, ours):
            pair = agents(theirs, ours)
            given: dict[str, Any] = {
                "files": [("/workspace/a", b"\x00\xff"), ("/workspace/b", b"text")],
                "install_command": ["pip", "install", "x"],
                "entrypoint": ["run"],
            }
            results: list[Any] = []
            for agent, into in zip(pair, lines, strict=True):
                results.append(agent.configure(**given, on_log=appender(into)))
                # So that the second one is not skipped.
                agent.configure(entrypoint=["run"])
            bodies = [request.body for request in engine.requests if "configure" in request.path]
            runs = [agent.invoke(prompt="step by step") for agent in pair]
            events = [[e.event for e in agent.invoke_stream(prompt="hi")] for agent in pair]
        assert bodies[1] == bodies[3]
        assert lines[0] == lines[1]
        assert results[0].install_command_hash == results[1].install_command_hash
        assert results[0].entrypoint == results[1].entrypoint
        assert (runs[0].stdout, runs[0].stderr) == (runs[1].stdout, runs[1].stderr)
        assert (runs[0].exit_code, runs[0].reason) == (runs[1].exit_code, runs[1].reason)
        assert events[0] == events[1]

    @pytest.mark.parametrize("payload", [{"a": "é"}, "text", b"\x00", None])
    def test_payloads(self, payload: Any) -> None:
        with both() as (engine, theirs, ours):
            for agent in agents(theirs, ours):
                agent.invoke(payload)
            first, second = engine.engine.effects
            sent = [each for each in engine.requests if each.path.endswith("/invoke")]
        if isinstance(payload, dict):
            assert json.loads(first.stdin) == json.loads(second.stdin)
        else:
            assert first.stdin == second.stdin
        if payload is not None:
            assert sent[0].headers["content-type"] == sent[1].headers["content-type"]

    @pytest.mark.parametrize(
        ("status", "body", "name"),
        [
            (401, '{"error":"invalid_api_key"}', "AuthenticationError"),
            (403, '{"error":"admin_required"}', "AuthorizationError"),
            (403, {"error": "policy_violation", "violations": []}, "PolicyViolationError"),
            (404, {"error": "no"}, "NotFoundError"),
            (409, {"error": "no"}, "ConflictError"),
            (400, {"error": "no"}, "APIError"),
            (502, "<h1>no</h1>", "APIError"),
        ],
    )
    def test_errors(self, status: int, body: Any, name: str) -> None:
        fault = {"status": status, "body": body, "times": 2}
        with both(faults=[fault]) as (_, theirs, ours):
            with pytest.raises(getattr(sdk(), name)):
                theirs.list_sandboxes()
            with pytest.raises(getattr(agenttier, name)):
                ours.list_sandboxes()


class TestOnlyOurs:
    """What the published client fails at; ``tests/witness`` has each defect for itself."""

    def test_who_an_api_key_is(self) -> None:
        """The Router writes null for its groups."""
        with serve("agenttier", api_key=KEY) as engine:
            theirs = sdk().AgentTierClient(engine.base_url, auth=sdk().APIKeyAuth(KEY))
            with theirs, pytest.raises(ValueError, match="groups"):
                theirs.current_user()
            with AgentTierClient(engine.base_url, APIKeyAuth(KEY)) as ours:
                assert ours.current_user().groups is None

    def test_a_line_with_a_next_line_character(self) -> None:
        with both() as (_, theirs, ours):
            their_agent, agent = agents(theirs, ours)
            assert "ends\u0085nel" not in their_agent.invoke(prompt="odd lines").stdout.split("\n")
            assert "ends\u0085nel" in agent.invoke(prompt="odd lines").stdout.split("\n")

    def test_a_stream_without_its_end(self) -> None:
        faults = [StreamFault(on="invoke", without_end=True, times=2)]
        with both(stream_faults=faults) as (_, theirs, ours):
            their_agent, agent = agents(theirs, ours)
            silent = their_agent.invoke(prompt="hi")
            assert (silent.exit_code, silent.reason, silent.stdout) == (-1, "error", "hi")
            with pytest.raises(errors.StreamTruncated):
                agent.invoke(prompt="hi")

    def test_an_error_event(self) -> None:
        with both() as (_, theirs, ours):
            their_agent, agent = agents(theirs, ours)
            with pytest.raises(RuntimeError) as caught:
                their_agent.invoke(prompt="error event")
            assert not isinstance(caught.value, sdk().AgentTierError)
            with pytest.raises(agenttier.AgentTierError):
                agent.invoke(prompt="error event")

    def test_a_network_that_fails(self) -> None:
        with both() as (engine, theirs, ours):
            engine.close()
            with pytest.raises(Exception, match="onnect") as caught:
                theirs.list_sandboxes()
            assert not isinstance(caught.value, sdk().AgentTierError)
            with pytest.raises(agenttier.AgentTierError):
                ours.list_sandboxes()

    def test_ids_that_urls_would_change(self) -> None:
        with both() as (engine, theirs, ours):
            for client, kind in ((theirs, Exception), (ours, errors.NotFound)):
                with pytest.raises(kind):
                    client.get_sandbox("a?b")
            paths = [(request.path, request.query) for request in engine.requests]
        assert paths == [("/api/v1/sandboxes/a", "b"), ("/api/v1/sandboxes/a?b", "")]

    def test_a_file_that_came_in_part(self) -> None:
        with both() as (engine, theirs, ours):
            sandbox = ours.create_sandbox("general-coding", "demo")
            sandbox.wait_until_running()
            engine.engine.find("demo").computer.write("/large", b"x" * 900_000)
            assert len(theirs.get_sandbox("demo").files.read("/large")) == 786_432
            with pytest.raises(errors.ProtocolError):
                sandbox.files.read("/large")

    def test_a_name_that_is_taken(self) -> None:
        with both() as (_, theirs, ours):
            ours.create_sandbox("general-coding", "demo")
            with pytest.raises(sdk().APIError) as caught:
                theirs.create_sandbox("general-coding", "demo")
            assert caught.value.status_code == 500
            with pytest.raises(agenttier.ConflictError):
                ours.create_sandbox("general-coding", "demo")

    def test_a_sandbox_that_heals_itself(self) -> None:
        with both(fates={"demo": {"restarts": 1}}, restarting=2) as (_, theirs, ours):
            sandbox = ours.create_sandbox("general-coding", "demo")
            with pytest.raises(sdk().SandboxErrorState):
                theirs.get_sandbox("demo").wait_until_running(poll_interval=0.01)
            assert sandbox.wait_until_running(poll_interval=0.01).status == "Running"


def known(found: Any, expected: Any) -> Any:
    """Return of an answer what is expected to be in it."""
    if _is(expected, list):
        return [known(one, other) for one, other in zip(found, expected, strict=True)]
    if _is(expected, dict):
        return {key: known(found.get(key), value) for key, value in expected.items()}
    return found


def _is(value: object, kind: type[Any]) -> bool:
    return isinstance(value, kind)
