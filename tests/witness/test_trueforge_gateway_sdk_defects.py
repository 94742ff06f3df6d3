"""Where the published client of a gateway goes wrong, and turnwire does not.

Each test puts both clients before the same engine. The release is pinned: a test that fails after
an update says that a defect is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from turnwire.errors import Conflict, ServerError, StreamTruncated
from turnwire.outcomes import Completed
from turnwire.testing.trueforge import Fault, Scenario, StreamFault, say
from turnwire.trueforge.gateway import UnknownEvent
from witness.trueforge_gateway_sdk import AGENT, Witness, message, part, read, sdk, witness

if TYPE_CHECKING:
    from turnwire.testing.trueforge.options import OptionsDict

SKIPPED = "Skipping SSE event"
HELLO = [{"type": "user.message", "content": "hello"}]
ANSWER = "You said: hello"
UNKNOWN = {"type": "turn.compacted", "id": "x", "thread_id": None}
# Of the six events of an answer.
LAST = 6


def answer_of(found: Witness, prompt: str = "hello") -> str:
    """Let our client do the same in a conversation."""
    result = found.ours.conversation(agent=AGENT).send(prompt).result()
    assert isinstance(result, Completed)
    return result.text


def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the published client try again at once: it waits for seconds otherwise."""
    monkeypatch.setattr(part("core.http_client"), "INITIAL_RETRY_DELAY_SECONDS", 0.001)


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        (StreamFault(cut_after=3, clean=True), 3),
        (StreamFault(cut_after=0, clean=True), 0),
        (StreamFault(broken=[LAST]), LAST - 1),
    ],
    ids=["after three events", "before the first", "in the last"],
)
def test_a_stream_without_its_end_looks_like_a_finished_one(fault: StreamFault, seen: int) -> None:
    with witness(stream_faults=[fault] * 3) as found:
        theirs = found.say("hello")
        assert theirs.error is None
        assert theirs.numbers == list(range(1, seen + 1))
        # It does not tell that the turn is over, nor that it does not know.
        assert getattr(theirs.turn.state, "status", None) == ("running" if seen else None)

        session = found.ours.sessions.create(AGENT)
        with (
            pytest.raises(StreamTruncated),
            found.ours.turns.stream(session.id, HELLO) as stream,
        ):
            list(stream)
        assert answer_of(found) == ANSWER


def test_a_turn_whose_first_event_is_lost_has_no_id() -> None:
    with witness(stream_faults=[StreamFault(omit=[1])] * 2) as found:
        theirs = found.say("hello")
        assert theirs.types[-1] == "turn.done"
        assert theirs.turn.id is None
        with pytest.raises(RuntimeError, match="not started yet"):
            theirs.turn.refresh()
        with pytest.raises(RuntimeError, match="already started"):
            theirs.turn.execute()
        assert answer_of(found) == ANSWER


def test_a_dropped_connection_is_not_taken_up_again() -> None:
    fault = StreamFault(cut_after=3)
    with witness(stream_faults=[fault] * 2) as found:
        turn = found.session().prepare_turn(input=[message("hello")])
        # There is a switch for that, and it is on.
        switch = {"stream_reconnection_enabled": True, "max_stream_reconnection_attempts": 5}
        theirs = read(turn, turn.execute(request_options=switch))
        assert isinstance(theirs.error, httpx.RemoteProtocolError)
        assert theirs.numbers == [1, 2, 3]
        assert len(found.engine.requests) == 2
        assert answer_of(found) == ANSWER


def test_events_of_new_types_are_dropped(caplog: pytest.LogCaptureFixture) -> None:
    fault = StreamFault(replace={3: UNKNOWN})
    with witness(stream_faults=[fault] * 2) as found:
        theirs = found.say("hello")
        assert theirs.error is None
        assert theirs.numbers == [1, 2, 4, 5, 6]
        assert [each for each in caplog.messages if SKIPPED in each]

        session = found.ours.sessions.create(AGENT)
        with found.ours.turns.stream(session.id, HELLO) as stream:
            ours = [event for event in stream if isinstance(event, UnknownEvent)]
        assert [event.to_dict() for event in ours] == [UNKNOWN]


def test_what_is_dropped_is_logged_with_its_text(caplog: pytest.LogCaptureFixture) -> None:
    secret = {**UNKNOWN, "auth_url": "https://sso.example/?code=0123456789"}
    with witness(stream_faults=[StreamFault(replace={3: secret})] * 2) as found:
        found.say("hello")
        assert "code=0123456789" in caplog.text
        caplog.clear()
        assert answer_of(found) == ANSWER
    assert "code=0123456789" not in caplog.text


def test_a_turn_that_is_not_streamed_runs_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    no_pauses(monkeypatch)
    # The turn has begun; only the answer is lost.
    lost = Fault(status=503, path="/turns", method="POST", performed=True)
    # It runs still when the second request comes.
    given: OptionsDict = {"faults": [lost], "latency": 5}
    with witness(**given) as found:
        session = found.session()
        found.api.agents.sessions.create_turn(session.id, input=[message("hello")])
        first, second = found.engine.engine.sessions[session.id].turns.values()
        assert first.wire()["state"]["reason"] == "cancelled-for-next-turn"
        assert second.wire()["previous_turn_id"] == first.id

    with witness(**given) as found:
        opened = found.ours.sessions.create(AGENT)
        with pytest.raises(ServerError):
            found.ours.turns.create(opened.id, HELLO, stream=False)
        assert len(found.engine.engine.sessions[opened.id].turns) == 1


def test_a_conflict_is_asked_about_three_times(monkeypatch: pytest.MonkeyPatch) -> None:
    no_pauses(monkeypatch)
    with witness() as found:
        turn = found.session().prepare_turn(input=[message("[hang]")])
        next(turn.execute())
        # A turn that runs has no list of events, however often one asks.
        with pytest.raises(sdk().ConflictError):
            turn.list_events()
        assert len(found.asked("GET", "/events")) == 3
        with pytest.raises(Conflict):
            found.ours.turns.events(turn.session_id, turn.id)
        assert len(found.asked("GET", "/events")) == 4
        turn.cancel()


def test_an_event_of_more_than_a_mebibyte_is_an_error() -> None:
    # It looks after each chunk of up to 64 KiB; the last one but one must be over the limit.
    length = 1_200_000
    long = Scenario(name="long", keywords=("long",), steps=(say("x" * length),))
    with witness(scenarios=[long]) as found:
        theirs = found.say("long")
        assert "exceeded maximum size" in str(theirs.error)
        assert len(answer_of(found, "long")) == length


def test_a_call_that_is_not_there_is_none() -> None:
    types = part("types.extended_chunk_delta_tool_call")
    base: Any = sdk().ModelMessageEvent(id="m", thread_id="main", created_at="2026")
    # The first of two calls was in an event that was dropped.
    piece = types.ExtendedChunkDeltaToolCall(index=1, id="c")
    delta = sdk().ModelMessageDeltaEvent(id="m", thread_id="main", tool_calls=[piece])
    part("agents").merge_event_delta(base, delta)
    assert [each and each.id for each in base.tool_calls] == [None, "c"]


def test_it_waits_for_three_seconds_between_two_looks() -> None:
    with witness() as found:
        turn = found.say("hello").turn
        with pytest.raises(ValueError, match="at least 3000ms"):
            turn.wait_for_completion(poll_interval_ms=100)
