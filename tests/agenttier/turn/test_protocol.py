"""A turn of AgentTier, event by event, without a socket."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.agenttier.config import dump_message, load_message
from turnwire.agenttier.memory import AgentTierMemory
from turnwire.callbacks import Callbacks
from turnwire.decisions import Pending
from turnwire.errors import (
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    StreamTruncated,
    TurnwireError,
)
from turnwire.events import OutputLine
from turnwire.machine import Read, TurnMachine
from turnwire.outcomes import Cancelled, Completed, Failed
from turnwire.protocol import Call, Open
from turnwire.state import Seal
from turnwire_api.agenttier.events import decode
from turnwire_api.agenttier.resources import AGENT_CANCEL, AGENT_INVOKE

if TYPE_CHECKING:
    from turnwire.events import TurnEvent

SEAL = Seal("agenttier", "http://router.test", "key-of-the-tests")
DETAILS = {"invoke_id": "inv-1", "exit_code": 0, "duration_ms": 12, "reason": "completed"}


def native(kind: str, **data: Any) -> Any:
    return decode(json.dumps(data), kind)


STARTED = native("start", invokeId="inv-1", startedAt=1)


def log(text: str, stream: str = "stdout") -> Any:
    return native("log", data=text, stream=stream)


def ended(code: int = 0, reason: str = "completed") -> Any:
    return native("exit", invokeId="inv-1", exitCode=code, durationMs=12, reason=reason)


def memory(**config: Any) -> AgentTierMemory:
    return AgentTierMemory({"sandbox_id": "box", **config})  # type: ignore[typeddict-item]  # Any.


class Hand:
    """A driver without I/O: a stream is a list of events, with an error last if it is cut."""

    def __init__(
        self, protocol: Any, stream: list[Any], refusal: TurnwireError | None = None
    ) -> None:
        self.machine = TurnMachine(protocol, Callbacks.of(None, (), None), SEAL)
        self.opened: list[Any] = []
        self.calls: list[Any] = []
        self.events: list[TurnEvent] = []
        self.error: TurnwireError | None = None
        self._refusal = refusal
        self._natives = deque(stream)

    def run(self, until: type[TurnEvent] | None = None) -> Hand:
        while (item := self.machine.next_item()) is not None:
            match item:
                case Open():
                    assert item.operation is AGENT_INVOKE
                    self.opened.append(item.arguments)
                    if self._refusal is not None:
                        self.machine.refused(item, self._refusal)
                    else:
                        self.machine.opened()
                case Call():
                    self.call(item)
                case Read():
                    event = self._natives.popleft() if self._natives else None
                    if event is None or isinstance(event, TurnwireError):
                        self.machine.ended(event)
                    else:
                        self.machine.event(event)
                case tuple():
                    raise AssertionError(item)
                case _:
                    self.events.append(item)
                    if until is not None and isinstance(item, until):
                        return self
        self.error = self.machine.take_error()
        return self

    def call(self, call: Call, answer: TurnwireError | None = None) -> TurnwireError | None:
        assert call.operation is AGENT_CANCEL
        self.calls.append(call.arguments)
        if answer is not None:
            return self.machine.refused(call, answer)
        self.machine.answered(call, None)
        return None

    @property
    def outcome(self) -> Any:
        return self.machine.outcome

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]


class TestARun:
    def test_from_start_to_exit(self) -> None:
        stream = [STARTED, log("one"), log("oops", "stderr"), log("two"), ended()]
        turn = Hand(memory().say("go"), stream).run()
        assert turn.opened == [{"sandbox_id": "box", "timeout": None, "prompt": "go"}]
        assert turn.kinds == ["TurnStarted", *["OutputLine"] * 3, "TurnDone"]
        lines = [(e.stream, e.text) for e in turn.events if isinstance(e, OutputLine)]
        assert lines == [("stdout", "one"), ("stderr", "oops"), ("stdout", "two")]
        assert turn.outcome == Completed(text="one\ntwo", details=DETAILS)
        assert turn.machine.protocol.run_id == "inv-1"

    @pytest.mark.parametrize("lines", [[], [""], ["a"], ["a", "", ""], ["", "b\r", "\ud83d", "c"]])
    def test_the_text_is_all_lines(self, lines: list[str]) -> None:
        hand = Hand(memory().say("hi"), [STARTED, *map(log, lines), ended()]).run()
        assert hand.machine.outcome == Completed(text="\n".join(lines), details=DETAILS)

    @pytest.mark.parametrize("message", [{"prompt": "x"}, b"\x00\xff"])
    def test_input_that_is_no_prompt(self, message: Any) -> None:
        turn = Hand(memory(invoke_timeout="5m").say(message), [STARTED, ended()]).run()
        assert turn.opened == [{"sandbox_id": "box", "timeout": "5m", "body": message}]

    @pytest.mark.parametrize(
        ("code", "reason", "says"),
        [
            (3, "completed", "exit code 3"),
            (-1, "completed", "exit code -1"),
            (-1, "timeout", "time limit"),
            (-1, "error", "could not be started"),
            (7, "something new", "exit code 7"),
        ],
    )
    def test_exits_that_are_no_success(self, code: int, reason: str, says: str) -> None:
        outcome = Hand(memory().say("go"), [STARTED, ended(code, reason)]).run().outcome
        assert isinstance(outcome, Failed)
        assert says in outcome.message
        assert outcome.error is None
        assert outcome.details == {**DETAILS, "exit_code": code, "reason": reason}

    def test_an_error_event(self) -> None:
        failed = Hand(memory().say("go"), [STARTED, native("error", message="boom")]).run().outcome
        assert failed == Failed(message="boom")

    def test_unknown_events_pass(self) -> None:
        stream = [STARTED, native("metric", cpu=1), log("x", "stdlog"), ended()]
        turn = Hand(memory().say("go"), stream).run()
        assert turn.kinds == ["TurnStarted", "OtherEvent", "OtherEvent", "TurnDone"]
        assert isinstance(turn.outcome, Completed)


class TestTroubles:
    @pytest.mark.parametrize("error", [None, StreamTruncated("cut")])
    def test_no_exit_is_no_success(self, error: Any) -> None:
        turn = Hand(memory().say("go"), [STARTED, log("one"), error]).run()
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, StreamTruncated)
        assert len(turn.opened) == 1

    def test_an_exit_that_cannot_be_read(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, native("exit", exitCode="zero")]).run()
        assert isinstance(turn.error, StreamTruncated)
        assert isinstance(turn.outcome, Failed)

    def test_a_refusal(self) -> None:
        refusal = ConnectionFailed("no", sent=True)
        turn = Hand(memory().say("go"), [], refusal).run()
        assert turn.error is refusal
        assert len(turn.opened) == 1

    @pytest.mark.parametrize("message", [3, None, ["x"]])
    def test_messages_that_are_none(self, message: Any) -> None:
        with pytest.raises(InvalidRequest, match="str, a dict or bytes"):
            memory().say(message)

    def test_no_sandbox(self) -> None:
        with pytest.raises(InvalidRequest, match="sandbox_id"):
            AgentTierMemory({}).say("go")

    def test_a_bad_duration_is_told_before_anything_is_sent(self) -> None:
        with pytest.raises(InvalidRequest, match="invoke_timeout"):
            memory(invoke_timeout="5 minutes").say("go")

    def test_nothing_can_be_answered(self) -> None:
        chat = memory()
        turn = Hand(chat.say("go"), [STARTED, ended()]).run()
        with pytest.raises(InvalidRequest, match="asks nothing"):
            chat.answer(Pending())
        with pytest.raises(InvalidRequest, match="asks nothing"):
            turn.machine.protocol.decide(Pending())


class TestCancelling:
    def test_a_run_that_goes_on(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, log("a"), ended(-1, "canceled")])
        turn.run(until=OutputLine)
        for call in turn.machine.cancel():
            assert turn.call(call) is None
        turn.run()
        assert turn.calls == [{"sandbox_id": "box", "body": {"invokeId": "inv-1"}}]
        assert turn.outcome == Cancelled(reason="canceled")

    def test_before_its_id_is_known(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, ended(-1, "canceled")])
        opening = turn.machine.next_item()
        assert isinstance(opening, Open)
        turn.machine.opened()
        assert turn.machine.cancel() == []
        turn.run()
        assert len(turn.calls) == 1
        assert turn.outcome == Cancelled(reason="canceled")

    def test_before_it_is_sent(self) -> None:
        turn = Hand(memory().say("go"), [])
        assert turn.machine.cancel() == []
        turn.run()
        assert isinstance(turn.outcome, Cancelled)
        assert turn.opened == turn.calls == []

    def test_one_that_is_over(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, ended()]).run()
        assert turn.machine.cancel() == []

    def test_one_that_was_cut(self) -> None:
        turn = Hand(memory().say("go"), [STARTED]).run()
        (call,) = turn.machine.cancel()
        assert turn.call(call, NotFound("inv-1 not in flight", status=404)) is None

    def test_somebody_elses(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, ended()]).run(until=None)
        running = Hand(memory().say("go"), [STARTED, log("a"), ended()]).run(until=OutputLine)
        (call,) = running.machine.cancel()
        refusal = PermissionDenied("not yours", status=403)
        assert running.call(call, refusal) is refusal
        assert isinstance(running.run().outcome, Completed)
        assert isinstance(turn.outcome, Completed)


class TestCheckpoints:
    def test_one_that_is_over(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, log("one"), ended(3)]).run()
        later = memory().restore(json.loads(json.dumps(turn.machine.protocol.dump())))
        assert later.outcome == turn.outcome
        assert Hand(later, []).run().opened == []

    def test_one_that_was_running_is_not_run_again(self) -> None:
        turn = Hand(memory().say("go"), [STARTED, log("one"), log("two")]).run(until=OutputLine)
        later = Hand(memory().restore(turn.machine.protocol.dump()), []).run()
        assert later.opened == []
        assert isinstance(later.error, StreamTruncated)
        assert later.error.run_id == "inv-1"

    def test_one_that_was_not_sent(self) -> None:
        message = {"prompt": "later"}
        dumped = json.loads(json.dumps(memory().say(message).dump()))
        turn = Hand(memory().restore(dumped), [STARTED, ended()]).run()
        assert turn.opened[0]["body"] == message
        assert isinstance(turn.outcome, Completed)

    @pytest.mark.parametrize("message", ["text", {"a": [1]}, b"\x00\xff", b""])
    def test_messages_survive(self, message: Any) -> None:
        assert load_message(json.loads(json.dumps(dump_message(message)))) == message

    @pytest.mark.parametrize("bad", [None, 3, {}, {"base64": 1}, {"base64": "?"}, {"json": []}])
    def test_messages_that_are_malformed(self, bad: Any) -> None:
        with pytest.raises((ValueError, KeyError, TypeError)):
            load_message(bad)

    @pytest.mark.parametrize(
        "wrong", [{"sent": 1}, {"output": ["x"]}, {"fold": None}, {"outcome": {"kind": "?"}}]
    )
    def test_malformed_ones(self, wrong: dict[str, Any]) -> None:
        turn = Hand(memory().say("go"), [STARTED, ended()]).run()
        with pytest.raises((ValueError, KeyError, TypeError)):
            memory().restore({**turn.machine.protocol.dump(), **wrong})
