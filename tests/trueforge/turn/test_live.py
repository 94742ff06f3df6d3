"""Turns against the embedded server, over sockets; on sync, asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trueforge.turn.live import FORMS, SPEC, open_client, posts, serve_form
from turnwire.decisions import Allow
from turnwire.errors import ConnectionFailed, StreamTruncated
from turnwire.events import StreamResumed, TextDelta, UIBlock
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire.testing.trueforge import Fault, StreamFault
from turnwire.trueforge import NothingPending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.agents import ToolCall
    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

LOCKED = {"model": {"name": "stub/stub-1"}, "mcp_servers": [{"name": "locked", "preload": True}]}
SAID = (
    "[text]",
    "[read]",
    "[agents]",
    "[agent-fail]",
    "[unicode]",
    "[reason]",
    "[toolfail]",
    "[openui]",
    "say hello",
    "nested",
    "seven agents",
)


@pytest.fixture(scope="module", params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def engine(form: str) -> Iterator[EmbeddedEngine[Any]]:
    with serve_form(form, sandbox=True, time_scale=0.1) as running:
        yield running


def allow(_call: ToolCall) -> Allow:
    return Allow()


async def read(turn: Any) -> tuple[list[Any], dict[str, Any]]:
    """Read a turn; return its events and what its agents said and called."""
    events = [event async for event in turn]
    agents = [
        (
            agent.name,
            agent.status,
            [message.text for message in agent.messages],
            [(call.tool, call.arguments_text, call.result) for call in agent.calls],
        )
        for agent in turn.agents
    ]
    return events, {"agents": sorted(agents), "outcome": type(turn.outcome).__name__}


@pytest.mark.parametrize("message", SAID)
async def test_cut_anywhere_a_turn_comes_to_the_same(
    message: str, flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC, approve=allow)
        _, whole = await read(chat.send(message))
        for fault in (
            StreamFault(cut_at=0),
            StreamFault(cut_at=700),
            StreamFault(cut_after=4),
            StreamFault(cut_after=6, clean=True),
            StreamFault(omit=(4, 5)),
            StreamFault(broken=(5,)),
        ):
            begun = len(engine.requests)
            engine.engine.damage_next(fault)
            chat = client.conversation(spec=SPEC, approve=allow)
            _, story = await read(chat.send(message))
            assert story == whole, fault
            assert posts(engine, begun) == story_of(whole)


def story_of(whole: dict[str, Any]) -> int:
    """Return how many turns of the engine a turn takes: one more after its pause."""
    asked = any(call[0] == "delete_note" for agent in whole["agents"] for call in agent[3])
    return 2 if asked else 1


async def test_a_tool_runs_once_however_the_answer_is_lost(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        await chat.send("[delete]").result()
        before = len(engine.engine.effects)
        fault = Fault(status=None, path="/turns", method="POST", performed=True)
        engine.engine.fail_next(fault)
        assert chat.pending is not None
        outcome = await chat.answer(chat.pending.allow_all()).result()
    assert isinstance(outcome, Completed)
    assert [effect.tool for effect in engine.engine.effects[before:]] == ["delete_note"]


async def test_a_tool_that_was_not_allowed_is_allowed_again(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        await chat.send("[delete]").result()
        before = len(engine.engine.effects)
        engine.engine.fail_next(Fault(status=None, path="/turns", method="POST"))
        assert chat.pending is not None
        with pytest.raises(ConnectionFailed) as caught:
            await chat.answer(chat.pending.allow_all()).result()
        assert caught.value.retry_safe
        assert engine.engine.effects[before:] == ()
        assert isinstance(await chat.answer(chat.pending).result(), Completed)
    assert [effect.tool for effect in engine.engine.effects[before:]] == ["delete_note"]


async def test_several_kinds_in_one_batch(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        outcome = await chat.send("[both]").result()
        assert isinstance(outcome, NeedsInput)
        decided = outcome.pending.deny_all("not today").respond("blue")
        assert isinstance(await chat.answer(decided).result(), Completed)


async def test_a_function_answers_a_question(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    asked: list[str] = []

    def ask_user_question(question: str, options: list[str]) -> str:
        asked.append(question)
        return options[1]

    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC, tools=[ask_user_question])
        outcome = await chat.send("[ask]").result()
    assert asked == ["Which region?"]
    assert outcome.text.endswith("us.")


async def test_the_same_decision_of_two_processes_runs_the_tool_once(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        turn = chat.send("[delete]")
        await turn.result()
        other = client.conversation(spec=SPEC)
        await other.resume(turn.checkpoint()).result()
        before = len(engine.engine.effects)
        assert isinstance(await chat.answer(chat.pending.allow_all()).result(), Completed)
        late = other.answer(other.pending.allow_all())
        with pytest.raises(NothingPending):
            await late.result()
    assert [effect.tool for effect in engine.engine.effects[before:]] == ["delete_note"]
    assert other.pending is None


async def test_two_subagents_wait_in_one_turn(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        turn = chat.send("[agents-approve]")
        await turn.result()
        assert chat.pending is not None
        assert len({call.agent.id for call in chat.pending.approvals}) == 2
        assert isinstance(await chat.answer(chat.pending.allow_all()).result(), Completed)
        assert {agent.status for agent in turn.agents} == {"done"}


async def test_a_sign_in(flavour: str, form: str) -> None:
    with serve_form(form, sandbox=True) as own:
        async with open_client(flavour, own) as client:
            chat = client.conversation(spec=LOCKED)
            outcome = await chat.send("say hello").result()
            assert isinstance(outcome, NeedsInput)
            (sign_in,) = outcome.pending.sign_ins
            own.engine.sign_in(sign_in.server)
            assert isinstance(await chat.answer(outcome.pending.signed_in()).result(), Completed)


async def test_a_server_that_stops_in_order_abandons_the_turn(flavour: str, form: str) -> None:
    with serve_form(form, sandbox=True) as own:
        async with open_client(flavour, own) as client:
            chat = client.conversation(spec=SPEC)
            turn = chat.send("restart the server")
            [event async for event in turn]
            assert turn.outcome == Cancelled(reason="abandoned")
            assert isinstance(await chat.send("say hello").result(), Completed)


async def test_a_server_that_is_killed_leaves_no_turn_to_wait_for(flavour: str, form: str) -> None:
    with serve_form(form, sandbox=True) as own:
        async with open_client(flavour, own) as client:
            chat = client.conversation(spec=SPEC)
            turn = chat.send("kill the server")
            with pytest.raises(StreamTruncated, match="lost the turn"):
                [event async for event in turn]
            assert isinstance(turn.outcome, Failed)
            await turn.cancel()
            assert isinstance(await chat.send("say hello").result(), Completed)


async def test_subscriptions_that_the_server_ends_are_renewed(flavour: str, form: str) -> None:
    with serve_form(form, sandbox=True, time_scale=0.2, subscribe_timeout=0.05) as own:
        async with open_client(flavour, own) as client:
            own.engine.damage_next(StreamFault(cut_after=4))
            turn = client.conversation(spec=SPEC).send("[slow]")
            events = [event async for event in turn]
        assert isinstance(turn.outcome, Completed)
        text = "".join(event.text for event in events if isinstance(event, TextDelta))
        assert text == turn.outcome.text
        subscribed = [it for it in own.requests if it.path.endswith("/subscribe")]
        assert len(subscribed) > 2
        assert not any(event.gap for event in events if isinstance(event, StreamResumed))


async def test_a_turn_is_cancelled(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        turn = chat.send("[hang]")
        async for event in turn:
            if isinstance(event, TextDelta):
                break
        await turn.cancel()
        assert turn.outcome == Cancelled(reason="client-cancelled")
        assert turn.root.text
        await turn.cancel()
        assert isinstance(await chat.send("say hello").result(), Completed)


async def test_what_cannot_be_read_in_the_stream_is_read_in_the_list(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        turn = client.conversation(spec=SPEC).send("odd events")
        kinds = [type(event).__name__ async for event in turn]
    assert "OtherEvent" in kinds
    assert isinstance(turn.outcome, Completed)
    assert turn.outcome.text == turn.root.text == "Odd."


async def test_a_running_turn_is_taken_up_by_another_client(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        turn = client.conversation(spec=SPEC).send("[slow]")
        async for event in turn:
            if isinstance(event, TextDelta):
                break
        checkpoint = turn.checkpoint()
        await turn.aclose()
    begun = len(engine.requests)
    async with open_client(flavour, engine) as client:
        again = client.conversation(spec=SPEC).resume(checkpoint)
        outcome = await again.result()
    assert isinstance(outcome, Completed)
    assert again.root.text == outcome.text
    assert len(outcome.text) > 300
    assert posts(engine, begun) == 0


async def test_a_user_interface_block(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with open_client(flavour, engine) as client:
        turn = client.conversation(spec=SPEC).send("[openui]")
        blocks = [event async for event in turn if isinstance(event, UIBlock)]
    assert len(blocks) == 1
