"""The event streams of a configure and an invoke, whole and broken, over real sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.support import agent_of, appender, requests_to, running, serving
from turnwire import errors
from turnwire.agenttier import AgentFailed, ExitEvent, LogEvent, StartEvent, UnknownEvent
from turnwire.testing.agenttier import Fault, StreamFault

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio


class TestLines:
    async def test_that_other_readers_tear(self, flavour: str) -> None:
        """Only CR and LF end a line of the stream, and in the data they are escaped."""
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="odd lines")
        # What follows the last newline is lost in the Router, and not made up here.
        lines = ["", "carriage\r", "ends\u0085nel", "line\u2028separator"]
        assert result.stdout == "\n".join(lines)

    async def test_that_are_no_text(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="raw bytes")
        assert result.stdout == "\ufffd\ufffd is no text"

    async def test_none(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            result = await (await agent_of(client)).invoke(prompt="say nothing")
        assert (result.stdout, result.stderr, result.exit_code) == ("", "", 0)

    @pytest.mark.parametrize("chunk", [1, 7, 4096])
    async def test_in_pieces_of_any_size(self, chunk: int, flavour: str) -> None:
        async with serving(flavour, chunk=chunk) as (_, client):
            agent = await agent_of(client)
            result = await agent.invoke(prompt="step by step")
        assert result.stdout.endswith("step 2 <ok> & café")
        assert result.exit_code == 0

    async def test_a_thousand(self, flavour: str) -> None:
        lines: list[tuple[str, str]] = []
        async with serving(flavour) as (_, client):
            agent = await agent_of(client)
            result = await agent.invoke(prompt="many lines", on_log=appender(lines))
        assert lines == [("stdout", f"line {n}") for n in range(1000)]
        assert result.stdout.count("\n") == 999


class TestEvents:
    async def test_are_models_too(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = await agent_of(client)
            events = [event async for event in agent.invoke_stream(prompt="hi")]
        start, log, end = (event.native for event in events)
        assert isinstance(start, StartEvent)
        assert start.to_dict()["startedAt"] > 1_600_000_000_000
        assert isinstance(log, LogEvent)
        assert (log.data, log.stream) == ("hi", "stdout")
        assert isinstance(end, ExitEvent)
        assert (end.exit_code, end.reason) == (0, "completed")
        assert events[0].type == events[0].event == "start"
        assert events[2].data == end.to_dict()

    async def test_that_nobody_knows_pass(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = await agent_of(client)
            events = [event async for event in agent.invoke_stream(prompt="unknown event")]
            result = await agent.invoke(prompt="unknown event")
        assert [event.event for event in events] == ["start", "weather", "log", "exit"]
        assert events[1].data == {"sky": "blue"}
        assert isinstance(events[1].native, UnknownEvent)
        assert result.stdout == "and on"

    async def test_whose_data_is_broken_pass(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            agent = await agent_of(client)
            events = [event async for event in agent.invoke_stream(prompt="broken json")]
            result = await agent.invoke(prompt="broken json")
        assert [event.event for event in events] == ["start", "log", "log", "exit"]
        assert isinstance(events[1].native, UnknownEvent)
        assert events[1].native.data == '{"data":'
        assert result.stdout == "and on"

    async def test_an_error(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(AgentFailed, match="in 'demo': the router gave up"):
                await agent.invoke(prompt="error event")
            events = [event async for event in agent.invoke_stream(prompt="error event")]
            with pytest.raises(AgentFailed, match="the router gave up"):
                await agent.configure(install_command=["error", "event"])
            assert len(requests_to(engine, "/invoke")) == 2
        assert events[-1].event == "error"
        assert events[-1].data == {"message": "the router gave up"}


class TestSilence:
    async def test_comments_keep_a_run_alive(self, flavour: str) -> None:
        async with serving(flavour, keep_alive=0.1) as (_, client):
            agent = await agent_of(client)
            result = await agent.invoke(prompt="be quiet", timeout=0.6)
        assert result.stdout == "before\nafter"

    async def test_a_connection_that_died(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(errors.StreamIdle) as caught:
                await agent.invoke(prompt="wait for me", timeout=0.2)
            assert len(requests_to(engine, "/invoke")) == 1
        assert str(caught.value.run_id).startswith("inv-")
        assert not caught.value.retry_safe

    async def test_an_install_is_silent_for_as_long_as_is_said(self, flavour: str) -> None:
        async with serving(flavour, keep_alive=0.01) as (engine, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(errors.StreamIdle):
                await agent.configure(install_command=["wait", "for", "me"], timeout=0.2)
            assert len(requests_to(engine, "/configure")) == 1


def once(engine: EmbeddedEngine[Any], end: str) -> None:
    """Make sure that the engine was asked once, and ran one command."""
    assert len(requests_to(engine, end)) == 1
    assert len(engine.engine.effects) <= 1


class TestCuts:
    """A stream without its last event is no success, and nothing is sent a second time."""

    @pytest.mark.parametrize("prompt", ["cut the line", "end early"])
    async def test_an_invoke(self, prompt: str, flavour: str) -> None:
        lines: list[tuple[str, str]] = []
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(errors.StreamTruncated) as caught:
                await agent.invoke(prompt=prompt, on_log=appender(lines))
            once(engine, "/invoke")
        assert lines == [("stdout", "so far")]
        assert str(caught.value.run_id).startswith("inv-")
        assert caught.value.events == 2
        assert not caught.value.retry_safe

    @pytest.mark.parametrize("prompt", ["cut the line", "end early"])
    async def test_an_invoke_stream(self, prompt: str, flavour: str) -> None:
        seen: list[str] = []
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            with pytest.raises(errors.StreamTruncated):
                async for event in agent.invoke_stream(prompt=prompt):
                    # What came before the cut is to be kept.
                    seen.append(event.event)  # noqa: PERF401
            once(engine, "/invoke")
        assert seen == ["start", "log"]

    @pytest.mark.parametrize("command", [["cut", "the", "line"], ["end", "early"]])
    async def test_a_configure(self, command: list[str], flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(errors.StreamTruncated):
                await agent.configure(install_command=command)
            once(engine, "/configure")

    @pytest.mark.parametrize("offset", [0, 1, 40, 95, 150, 250])
    async def test_anywhere(self, offset: int, flavour: str) -> None:
        fault = StreamFault(on="invoke", cut_at=offset)
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            engine.engine.break_next(fault)
            with pytest.raises(errors.StreamTruncated):
                await agent.invoke(prompt="step by step")
            once(engine, "/invoke")
            # The next one is not broken.
            assert (await agent.invoke(prompt="hi")).stdout == "hi"

    async def test_a_last_event_that_cannot_be_read(self, flavour: str) -> None:
        fault = StreamFault(on="invoke", insert=b'event: exit\ndata: {"exitCode":\n\n', times=2)
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            engine.engine.break_next(fault)
            with pytest.raises(errors.StreamTruncated, match="could not be read"):
                await agent.invoke(prompt="hi")
            events = [event async for event in agent.invoke_stream(prompt="hi")]
            assert isinstance(events[-1].native, UnknownEvent)

    async def test_a_result_that_cannot_be_read(self, flavour: str) -> None:
        fault = StreamFault(on="configure", insert=b"event: result\ndata: 3\n\n")
        async with serving(flavour, stream_faults=[fault]) as (_, client):
            agent = (await running(client, template="langgraph-agent")).agent
            with pytest.raises(errors.StreamTruncated, match="could not be read"):
                await agent.configure(entrypoint=["run"])

    @pytest.mark.parametrize("name", ["invoke", "configure"])
    async def test_an_error_that_cannot_be_read(self, name: str, flavour: str) -> None:
        fault = StreamFault(on=name, insert=b"event: error\ndata: oops\n\n")
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            engine.engine.break_next(fault)
            with pytest.raises(errors.StreamTruncated, match="could not be read"):
                if name == "invoke":
                    await agent.invoke(prompt="hi")
                else:
                    await agent.configure(entrypoint=["run"])

    async def test_a_gateway_that_answers_itself(self, flavour: str) -> None:
        fault = Fault(status=502, body="<h1>Bad gateway</h1>", method="POST")
        async with serving(flavour) as (engine, client):
            agent = await agent_of(client)
            engine.engine.fail_next(fault)
            with pytest.raises(errors.ServerError, match="Bad gateway") as caught:
                await agent.invoke(prompt="hi")
            once(engine, "/invoke")
            assert not caught.value.retry_safe
            assert (await agent.invoke(prompt="hi")).exit_code == 0
