"""What a checkpoint says of each state of a turn, and which ones are refused."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import pytest

from turn.script import (
    GATED,
    SEAL,
    allow,
    approval,
    call,
    calls,
    child,
    created,
    done,
    hand,
    memory,
    native,
    play,
    question,
    says,
    sign_in,
    waiting,
)
from turnwire.decisions import Deny
from turnwire.errors import StreamTruncated
from turnwire.outcomes import Completed, Failed, NeedsInput
from turnwire.state import InvalidCheckpoint, Seal
from turnwire_api.truefoundry import models

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "key-of-the-tests"


class TestStates:
    """One turn of each kind, loaded by hand."""

    def load(self, protocol: Any) -> Any:
        text = SEAL.close(protocol.dump())
        return memory().restore(SEAL.open(text))

    def test_a_message_that_was_not_sent(self) -> None:
        message = [models.UserMessage(content=[models.TextPart(text="hi")])]
        turn = play(self.load(memory().say(message)), [created(), says("Hello!"), done()])
        parts = [{"type": "text", "text": "hi"}]
        assert turn.bodies[0]["input"] == [{"role": "user", "content": parts}]
        assert turn.outcome == Completed(text="Hello!", details={})

    def test_an_answer_that_was_not_sent_is_to_be_given_again(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        turn = play(self.load(chat.answer(waiting(chat).deny_all())))
        assert turn.bodies == []
        assert isinstance(turn.outcome, NeedsInput)
        assert turn.outcome.pending.complete

    def test_an_answer_that_was_sent_is_not_sent_again(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        answer = chat.answer(waiting(chat).deny_all("no"))
        answer.start()
        turn = play(self.load(answer))
        assert turn.bodies == []
        assert isinstance(turn.error, StreamTruncated)
        assert isinstance(turn.outcome, Failed)
        assert "its decisions were sent" in turn.outcome.message
        unconfirmed = turn.machine.protocol.unconfirmed
        assert unconfirmed is not None
        assert list(unconfirmed.answers.values()) == [Deny("no")]

    @pytest.mark.parametrize(
        "end",
        [
            done(),
            done("error", message="broke"),
            done("cancelled", cancellation_reason="client-cancelled"),
        ],
    )
    def test_a_turn_that_is_over(self, end: Any) -> None:
        before = play(memory().say("go"), [created(), says("So"), end])
        turn = play(self.load(before.machine.protocol))
        assert turn.outcome == before.outcome
        assert (turn.bodies, turn.kinds, turn.error) == ([], ["TurnDone"], None)
        turn.cancel()
        assert turn.called == []

    def test_a_stream_that_was_cut_is_cut_still(self) -> None:
        before = play(memory().say("go"), [created(), StreamTruncated("cut")])
        turn = play(self.load(before.machine.protocol))
        assert isinstance(turn.error, StreamTruncated)
        assert isinstance(turn.outcome, Failed)
        assert turn.outcome.message == "cut"
        turn.cancel()
        assert turn.called == [{"response_id": "r1"}]

    def test_a_run_that_was_under_way_can_be_cancelled(self) -> None:
        protocol = memory().say("go")
        protocol.start()
        protocol.event(created())
        turn = hand(self.load(protocol))
        turn.cancel()
        assert turn.called == [{"response_id": "r1"}]
        assert turn.run().kinds == ["TurnDone"]
        assert isinstance(turn.outcome, Failed)

    def test_a_pause_that_was_announced_may_not_be_whole(self) -> None:
        protocol = memory().say("go")
        protocol.start()
        for event in (created(), *GATED[:-1]):
            protocol.event(event)
        turn = play(self.load(protocol), approve=allow)
        assert isinstance(turn.error, StreamTruncated)
        assert isinstance(turn.outcome, NeedsInput)
        assert turn.bodies == []

    def test_halves_of_characters(self) -> None:
        """A model's text may be cut within one; a checkpoint is legal UTF-8 all the same."""
        halves = [says(half, finish_reason=None) for half in ("a\ud83d", "\ude00b\ud83d")]
        protocol = memory().say("go")
        protocol.start()
        for event in (created(), *halves):
            protocol.event(event)
        protocol.fold.agent("root").task = "\ud83d and \ude00 and \ud83d\ude00"
        text = SEAL.close(protocol.dump())
        assert text.encode()
        assert SEAL.close(self.load(protocol).dump()) == text

    def test_an_earlier_turn_of_a_chain(self) -> None:
        chat = memory()
        first = chat.say("one")
        play(first, [created("r1"), done()])
        play(chat.say("two"), [created("r2"), done()])
        other = memory()
        other.restore(SEAL.open(SEAL.close(first.dump())))
        assert other.previous_response_id == "r1"


class TestRefused:
    def checkpoint(self) -> str:
        turn = play(memory().say("go"), [created(), says("Hello!"), done()])
        return SEAL.close(turn.machine.protocol.dump())

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "{}",
            "[]",
            "null",
            "7",
            '{"seal":"x"}',
            '{"seal":"x","checkpoint":[]}',
            '{"seal":"x","checkpoint":{"turnwire":1}}',
            b"\xff\xfe\xfd",
            "[" * 100_000,
        ],
        ids=range(10),
    )
    def test_no_checkpoint(self, text: Any) -> None:
        with pytest.raises(InvalidCheckpoint, match="no checkpoint"):
            SEAL.open(text)

    def test_damaged_anywhere(self) -> None:
        checkpoint = self.checkpoint()
        for place in range(len(checkpoint)):
            other = "x" if checkpoint[place] != "x" else "y"
            with pytest.raises(InvalidCheckpoint):
                SEAL.open(checkpoint[:place] + other + checkpoint[place + 1 :])

    @pytest.mark.parametrize("end", [1, 10, 100])
    def test_cut_short(self, end: int) -> None:
        with pytest.raises(InvalidCheckpoint):
            SEAL.open(self.checkpoint()[:-end])

    @pytest.mark.parametrize(
        ("seal", "why"),
        [
            (Seal("tandem", "http://engine.test/acme", KEY), "'truefoundry', not of 'tandem'"),
            (Seal("truefoundry", "http://engine.test/other", KEY), "another base URL"),
            (Seal("truefoundry", "http://engine.test/acme", "other"), "another key"),
            (Seal("truefoundry", "http://engine.test/acme", None), "another key"),
        ],
    )
    def test_foreign(self, seal: Seal, why: str) -> None:
        with pytest.raises(InvalidCheckpoint, match=why):
            seal.open(self.checkpoint())

    @pytest.mark.parametrize("version", [0, 2, "1", None])
    def test_another_version(self, version: Any) -> None:
        outer = json.loads(self.checkpoint())
        outer["checkpoint"]["turnwire"] = version
        with pytest.raises(InvalidCheckpoint, match="version"):
            SEAL.open(json.dumps(outer))

    def test_forged_with_the_same_seal(self) -> None:
        outer = json.loads(self.checkpoint())
        outer["checkpoint"]["state"]["previous_response_id"] = "somebody-else"
        with pytest.raises(InvalidCheckpoint, match="was changed"):
            SEAL.open(json.dumps(outer))

    def test_written_differently_it_is_the_same(self) -> None:
        outer = json.loads(self.checkpoint())
        text = json.dumps(outer, indent=2)
        assert SEAL.open(text.encode("utf-16")) == outer["checkpoint"]["state"]

    @pytest.mark.parametrize("value", [None, True, 7, -1, "x", [], {}, [{}], ["x"], {"x": 1}])
    def test_any_value_anywhere(self, value: Any) -> None:
        """Whoever has no key cannot tell a forgery, and still nothing odd comes of it."""
        whole = self.paused()
        for path in paths(whole):
            state = copy.deepcopy(whole)
            put(state, path, value)
            chat = memory()
            try:
                protocol = chat.restore(state)
            except (ValueError, KeyError, TypeError):
                assert (chat.current, chat.previous_response_id) == (None, None)
                continue
            turn = play(protocol, [created("r2"), done()])
            assert turn.outcome is not None
            assert SEAL.close(protocol.dump())

    @staticmethod
    def paused() -> dict[str, Any]:
        chat = memory()
        thinks = native(
            "agent.message",
            execution_id="root",
            thinking_blocks=[{"type": "thinking", "thinking": "hm"}],
        )
        gated = [calls(call("c1")), approval("c1"), question("q9"), sign_in(), done()]
        play(chat.say("go"), [created(), child("sub"), thinks, *gated])
        decided = waiting(chat).allow_all().signed_in().respond("yes")
        answer = chat.answer(decided)
        answer.start()
        answer.event(created("r2"))
        state: dict[str, Any] = json.loads(json.dumps(answer.dump()))
        state["deciding"] = decided.dump()
        return state


Place: TypeAlias = "tuple[str | int, ...]"


def paths(value: Any, here: Place = ()) -> Iterator[Place]:
    """Yield where there is something in JSON data."""
    if here:
        yield here
    keys: Any = ()
    if isinstance(value, dict):
        keys = cast("dict[str, Any]", value)
    elif isinstance(value, list):
        keys = range(len(value))  # pyright: ignore[reportUnknownArgumentType]
    for key in keys:
        yield from paths(value[key], (*here, key))


def put(state: Any, path: Place, value: Any) -> None:
    *way, last = path
    for key in way:
        state = state[key]
    state[last] = value
