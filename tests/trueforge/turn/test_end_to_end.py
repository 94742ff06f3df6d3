"""What goes wrong between two clients, or between a client and a server; over sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

from trueforge.turn.live import FORMS, SPEC, open_client, posts, serve_form
from turnwire.decisions import Allow, Deny
from turnwire.errors import ConnectionFailed, Unprocessable
from turnwire.events import StreamResumed, TextDelta, TurnStarted
from turnwire.outcomes import Cancelled, Completed, NeedsInput
from turnwire.testing.trueforge import Fault
from turnwire.trueforge import NothingPending, TurnRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

IDLE = 0.1
# Needs a sandbox, which the agent does not have.
FILE = [
    {"type": "text", "text": "Read it."},
    {"type": "file", "name": "a.csv", "data": "data:text/csv;base64,YQ=="},
]


@pytest.fixture(scope="module", params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def engine(form: str) -> Iterator[EmbeddedEngine[Any]]:
    with serve_form(form, sandbox=True, time_scale=0.1) as running:
        yield running


def lost(path: str, method: str) -> Fault:
    """Return what loses an answer: the request arrives, and the connection ends."""
    return Fault(status=None, path=path, method=method, performed=True)


def last_session(engine: EmbeddedEngine[Any]) -> Any:
    return tuple(engine.engine.sessions.values())[-1]


def deleted(engine: EmbeddedEngine[Any]) -> list[Any]:
    """Return the notes that were deleted in the last session."""
    session = last_session(engine).id
    return [it.arguments["note_id"] for it in engine.engine.effects if it.session_id == session]


async def begin(turn: Any, kind: type) -> None:
    """Read until there is an event of a kind."""
    async for event in turn:
        if isinstance(event, kind):
            return
    pytest.fail(f"the turn ended without a {kind.__name__}")


async def rest(turn: Any) -> Any:
    """Read to the end; return the outcome, whatever it is."""
    async for _ in turn:
        pass
    return turn.outcome


async def test_one_batch_allows_and_denies(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        outcome = await chat.send("[delete2]").result()
        assert isinstance(outcome, NeedsInput)
        first, second = outcome.pending.approvals
        begun = len(engine.requests)
        decided = outcome.pending.decide(first, Deny("kept")).decide(second, Allow())
        done = await chat.answer(decided).result()
    assert isinstance(done, Completed)
    assert deleted(engine) == ["n2"]
    assert posts(engine, begun) == 1


async def test_a_lost_create_is_found_and_followed(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        begun = len(engine.requests)
        engine.engine.fail_next(lost("/turns", "POST"))
        turn = chat.send("[read]")
        events = [event async for event in turn]
    assert isinstance(turn.outcome, Completed)
    assert [event.gap for event in events if isinstance(event, StreamResumed)] == [False]
    assert posts(engine, begun) == 1
    assert [turn.run_id] == list(last_session(engine).turns)


async def test_a_create_that_did_not_arrive_may_be_repeated(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        engine.engine.fail_next(Fault(status=None, path="/turns", method="POST"))
        with pytest.raises(ConnectionFailed) as caught:
            await chat.send("[read]").result()
        assert caught.value.retry_safe
        assert isinstance(await chat.send("[read]").result(), Completed)
    assert len(last_session(engine).turns) == 1


async def test_two_decisions_at_once_run_nothing_and_an_empty_input_runs_it_once(
    flavour: str,
    form: str,
) -> None:
    # The latency is what makes the two meet.
    with serve_form(form, latency=0.5) as own:
        spec = {**SPEC, "config": {}}
        async with open_client(flavour, own) as one, open_client(flavour, own) as two:
            mine, theirs = one.conversation(spec=spec), two.conversation(spec=spec)
            paused = mine.send("[delete]")
            await paused.result()
            await theirs.resume(paused.checkpoint()).result()
            first = mine.answer(mine.pending.allow_all())
            await begin(first, TurnStarted)
            with pytest.raises(NothingPending, match="empty input"):
                await theirs.answer(theirs.pending.allow_all()).result()
            outcome = await rest(first)
            assert isinstance(outcome, Cancelled)
            assert outcome.reason.startswith("cancelled-for-next-turn: ")
            assert [effect.tool for effect in own.engine.effects] == []
            assert isinstance(await mine.send([]).result(), Completed)
        assert [effect.tool for effect in own.engine.effects] == ["delete_note"]


async def test_a_refused_create_says_that_it_cancelled_the_turn_that_ran(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    spec = {"model": {"name": "stub/stub-1"}}
    async with open_client(flavour, engine) as client:
        running = client.conversation(spec=spec).send("[slow]")
        await begin(running, TextDelta)
        session = last_session(engine)
        other = client.conversation(session_id=session.id)
        with pytest.raises(TurnRefused, match="has cancelled it") as caught:
            await other.send(FILE).result()
        assert isinstance(caught.value, Unprocessable)
        assert isinstance(await rest(running), Cancelled)
        assert len(session.turns) == 1
        assert isinstance(await other.send("say hello").result(), Completed)


async def test_a_pause_is_answered_by_another_client(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        turn = client.conversation(spec=SPEC).send("[both]")
        await turn.result()
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        begun = len(engine.requests)
        outcome = await chat.resume(turn.checkpoint()).result()
        assert isinstance(outcome, NeedsInput)
        assert engine.requests[begun:] == ()
        decided = outcome.pending.allow_all().respond("yes")
        assert isinstance(await chat.answer(decided).result(), Completed)
    assert deleted(engine) == ["n1"]
    assert posts(engine, begun) == 1


async def test_subagents_are_cancelled_with_their_turn(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(flavour, engine) as client:
        turn = client.conversation(spec=SPEC).send("[agents]")
        await begin(turn, TextDelta)
        await turn.cancel()
        assert await rest(turn) == Cancelled(reason="client-cancelled")
    assert {agent.status for agent in turn.agents} <= {"cancelled", "failed"}
    assert len(turn.agents) == 3


async def test_a_pooled_connection_that_the_server_closed(flavour: str, form: str) -> None:
    with serve_form(form, sandbox=True, idle_timeout=IDLE) as own:
        async with open_client(flavour, own) as client:
            chat = client.conversation(spec=SPEC)
            assert isinstance(await chat.send("say hello").result(), Completed)
            await anyio.sleep(4 * IDLE)
            assert isinstance(await chat.send("say hello").result(), Completed)
            await anyio.sleep(4 * IDLE)
            assert (await client.turns.list(last_session(own).id)).data
        assert len(last_session(own).turns) == 2
        assert posts(own, 0) == 2


async def test_a_get_without_an_answer_is_sent_again_and_a_create_is_not(
    flavour: str, engine: EmbeddedEngine[Any]
) -> None:
    """So it is when the server closes a connection in the moment in which it is used."""
    async with open_client(flavour, engine) as client:
        chat = client.conversation(spec=SPEC)
        await chat.send("say hello").result()
        begun = len(engine.requests)
        engine.engine.fail_next(lost("/turns", "GET"))
        assert (await client.turns.list(last_session(engine).id)).data
        assert [it.method for it in engine.requests[begun:]] == ["GET", "GET"]
        begun = len(engine.requests)
        engine.engine.fail_next(lost("/turns", "POST"))
        assert isinstance(await chat.send("say hello").result(), Completed)
        assert posts(engine, begun) == 1
    assert len(last_session(engine).turns) == 2
