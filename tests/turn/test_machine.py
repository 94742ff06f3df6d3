"""Callbacks: what they are asked, what is sent of it, and when it is written down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from turn.script import (
    GATED,
    SEAL,
    Hand,
    allow,
    approval,
    call,
    calls,
    created,
    done,
    hand,
    memory,
    play,
    question,
    says,
    sign_in,
    waiting,
)
from turnwire.decisions import Allow, Deny, Respond
from turnwire.errors import InvalidRequest
from turnwire.outcomes import Completed, Failed, NeedsInput
from turnwire.tools import ToolError

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agents import ToolCall
    from turnwire.truefoundry.protocol import ResponsesMemory

ASK = call("q1", "ask", '{"text": "When?"}', is_client_side=True)
MIXED = [
    created(),
    calls(call("c1"), ASK, call("c2", "delete")),
    approval("c1", "c2"),
    question("q1"),
    done(),
]
END = [created("r2"), says("Done."), done()]


def ids(items: tuple[Any, ...]) -> list[str]:
    return [item.id for item in items]


def ignore(_checkpoint: str) -> None:
    pass


def ask(text: str) -> str:
    return f"{text} Now."


def fails(what: BaseException) -> Callable[..., Any]:
    def callback(*_: Any, **__: Any) -> Any:
        raise what

    return callback


class TestAnswers:
    def test_everything_is_answered_in_one_batch(self) -> None:
        asked: list[ToolCall] = []

        def policy(call: ToolCall) -> Allow | Deny:
            asked.append(call)
            return Deny("keep it") if call.tool == "delete" else Allow()

        turn = play(memory().say("go"), MIXED, END, approve=policy, tools=[ask])
        assert [each.tool for each in asked] == ["restart", "delete"]
        assert [item.get("approval", item.get("content")) for item in turn.bodies[1]["input"]] == [
            {"status": "allow"},
            {"status": "deny", "reason": "keep it"},
            "When? Now.",
        ]
        assert turn.bodies[1]["previous_response_id"] == "r1"
        assert turn.outcome == Completed(text="Done.", details={})
        # A pause that was answered is no end.
        assert turn.kinds.count("TurnDone") == 1
        assert turn.kinds.count("TurnStarted") == 2

    def test_pause_after_pause(self) -> None:
        again = [created("r2"), calls(call("c2")), approval("c2"), done()]
        third = [created("r3"), calls(ASK), question("q1"), done()]
        turn = play(
            memory().say("go"),
            [created(), *GATED],
            again,
            third,
            [created("r4"), says("End."), done()],
            approve=allow,
            tools=[ask],
        )
        ids = [[item["tool_call_id"] for item in body["input"]] for body in turn.bodies[1:]]
        assert ids == [["c1"], ["c2"], ["q1"]]
        previous = [body["previous_response_id"] for body in turn.bodies[1:]]
        assert previous == ["r1", "r2", "r3"]
        assert turn.outcome == Completed(text="End.", details={})

    def test_a_tool_error_is_told_to_the_agent(self) -> None:
        turn = play(
            memory().say("go"),
            [created(), calls(ASK), question("q1"), done()],
            END,
            tools=[_named("ask", fails(ToolError("nobody there")))],
        )
        assert json.loads(turn.bodies[1]["input"][0]["content"]) == {"error": "nobody there"}

    def test_arguments_that_do_not_fit_are_told_to_the_agent(self) -> None:
        wrong = call("q1", "ask", '{"txt": 1}', is_client_side=True)
        turn = play(
            memory().say("go"), [created(), calls(wrong), question("q1"), done()], END, tools=[ask]
        )
        assert "text is missing" in turn.bodies[1]["input"][0]["content"]


def _named(name: str, function: Any) -> Any:
    function.__name__ = name
    return function


class TestWhatIsLeft:
    """What the callbacks do not answer is the caller's, and nothing is sent."""

    def test_a_policy_that_says_nothing(self) -> None:
        chat = memory()

        def policy(call: ToolCall) -> Allow | None:
            return Allow() if call.id == "c1" else None

        turn = play(chat.say("go"), MIXED, approve=policy, tools=[ask])
        assert len(turn.bodies) == 1
        assert turn.outcome == NeedsInput(pending=waiting(chat))
        assert ids(waiting(chat).missing) == ["c2"]
        answer = play(chat.answer(waiting(chat).decide("c2", Deny())), END)
        assert len(answer.bodies[0]["input"]) == 3

    def test_no_tool_of_that_name(self) -> None:
        turn = play(memory().say("go"), MIXED, approve=allow)
        assert isinstance(turn.outcome, NeedsInput)
        assert len(turn.bodies) == 1

    def test_no_policy(self) -> None:
        turn = play(memory().say("go"), MIXED, tools=[ask])
        assert isinstance(turn.outcome, NeedsInput)
        assert ids(turn.outcome.pending.missing) == ["c1", "c2"]

    def test_a_sign_in(self) -> None:
        turn = play(memory().say("go"), [created(), *GATED[:-1], sign_in(), done()], approve=allow)
        assert isinstance(turn.outcome, NeedsInput)
        assert len(turn.bodies) == 1
        assert turn.outcome.pending.signed_in().complete

    def test_a_call_that_was_not_seen(self) -> None:
        asked: list[Any] = []
        refs = [created(), approval("x"), question("y"), done()]
        turn = play(memory().say("go"), refs, approve=asked.append, tools=[ask])
        assert isinstance(turn.outcome, NeedsInput)
        assert asked == []

    def test_a_call_that_was_not_seen_to_its_end(self) -> None:
        """What runs may be more than what was seen."""
        asked: list[Any] = []
        cut = [created(), calls(call("c1"), finish_reason=None), approval("c1"), done()]
        turn = play(memory().say("go"), cut, approve=asked.append)
        assert isinstance(turn.outcome, NeedsInput)
        assert asked == []


class TestFailingClosed:
    @pytest.mark.parametrize("verdict", [True, "allow", Allow, Respond("yes"), 0])
    def test_a_verdict_that_is_none(self, verdict: Any) -> None:
        chat = memory()
        turn = hand(chat.say("go"), [created(), *GATED], approve=lambda _: verdict)
        with pytest.raises(TypeError, match="returns Allow, Deny or None"):
            turn.run()
        self.nothing_was_sent(turn, chat)

    def test_an_asynchronous_policy_in_a_synchronous_turn(self) -> None:
        async def policy(call: ToolCall) -> Allow:
            raise AssertionError(call)

        chat = memory()
        turn = hand(chat.say("go"), [created(), *GATED], approve=policy)
        # That it was never awaited would be a warning, and warnings are errors.
        with pytest.raises(TypeError, match="returns Allow, Deny or None"):
            turn.run()
        self.nothing_was_sent(turn, chat)

    @pytest.mark.parametrize("error", [KeyError("mine"), KeyboardInterrupt()])
    def test_a_policy_raises(self, error: BaseException) -> None:
        chat = memory()
        turn = hand(chat.say("go"), MIXED, approve=fails(error), tools=[ask])
        with pytest.raises(type(error)):
            turn.run()
        self.nothing_was_sent(turn, chat)

    @pytest.mark.parametrize("error", [KeyError("mine"), KeyboardInterrupt()])
    def test_a_tool_raises(self, error: BaseException) -> None:
        chat = memory()
        turn = hand(chat.say("go"), MIXED, approve=allow, tools=[_named("ask", fails(error))])
        with pytest.raises(type(error)):
            turn.run()
        # The verdicts that were given are kept.
        assert ids(waiting(chat).missing) == ["q1"]
        self.nothing_was_sent(turn, chat)

    def test_a_tool_returns_what_is_no_json(self) -> None:
        def ask(text: str) -> object:
            return object()

        chat = memory()
        turn = hand(chat.say("go"), MIXED, approve=allow, tools=[ask])
        with pytest.raises(TypeError, match="no JSON"):
            turn.run()
        self.nothing_was_sent(turn, chat)

    @staticmethod
    def nothing_was_sent(turn: Hand, chat: ResponsesMemory) -> None:
        assert len(turn.bodies) == 1
        assert turn.outcome == NeedsInput(pending=waiting(chat))
        assert turn.run().error is None
        assert len(turn.bodies) == 1
        assert not waiting(chat).complete
        decided = waiting(chat).allow_all()
        for each in decided.missing:
            decided = decided.decide(each, Respond("by hand"))  # type: ignore[arg-type]  # No sign-ins.
        assert play(chat.answer(decided), END).outcome == Completed(text="Done.", details={})


class TestWhileTheyAreAsked:
    """The engine waits, but not for anybody else."""

    def test_nobody_else_can_answer(self) -> None:
        chat = memory()

        def policy(_call: ToolCall) -> Allow:
            assert chat.pending is None
            for attempt in (lambda: chat.say("hi"), chat.fork):
                with pytest.raises(InvalidRequest, match="not over"):
                    attempt()
            assert turn.outcome is None
            return Allow()

        turn = hand(chat.say("go"), [created(), *GATED], END, approve=policy)
        assert isinstance(turn.run().outcome, Completed)
        assert len(turn.bodies) == 2

    def test_cancelled_meanwhile(self) -> None:
        chat = memory()

        def policy(_call: ToolCall) -> Allow:
            assert turn.cancel() is None
            return Allow()

        turn = hand(chat.say("go"), [created(), *GATED], approve=policy)
        assert turn.run().outcome == NeedsInput(pending=waiting(chat))
        assert (len(turn.bodies), turn.called) == (1, [])
        assert turn.kinds[-1] == "TurnDone"
        assert not waiting(chat).complete

    def test_closed_meanwhile(self) -> None:
        chat = memory()

        def policy(_call: ToolCall) -> Allow:
            turn.machine.close(InvalidRequest("closed"))
            return Allow()

        turn = hand(chat.say("go"), [created(), *GATED], approve=policy)
        assert turn.run().outcome == NeedsInput(pending=waiting(chat))
        assert len(turn.bodies) == 1


class TestSaving:
    """Written down before it acts, after a tool ran, and at the end."""

    def test_when(self) -> None:
        turn = play(memory().say("go"), MIXED, END, approve=allow, tools=[ask], save=ignore)
        assert turn.tasks == [
            "Save",  # The message will be sent.
            "Open",
            "Save",  # The engine waits.
            "Ask",
            "Ask",
            "Invoke",
            "Save",  # The decisions will be sent.
            "Open",
            "Save",  # It is over,
        ]
        assert turn.kinds[-1] == "TurnDone"  # and only now the reader learns of it.
        phases = [SEAL.open(checkpoint)["phase"] for checkpoint in turn.saved]
        assert phases == ["sent", "over", "sent", "over"]

    def test_a_tool_that_has_run_is_written_down(self) -> None:
        questions = [calls(ASK, call("q2", "ask", '{"text": "Why?"}')), question("q1", "q2")]
        ran: list[str] = []

        def counted(text: str) -> str:
            ran.append(text)
            return "yes"

        turn = hand(
            memory().say("go"),
            [created(), *questions, done()],
            tools=[_named("ask", counted)],
            save=ignore,
        )
        while ran != ["When?"]:
            turn.step()
        assert type(turn.step()).__name__ == "Save"

        restored = memory()
        again = play(
            restored.restore(SEAL.open(turn.saved[-1])), END, tools=[_named("ask", counted)]
        )
        assert ran == ["When?", "Why?"]
        assert [item["content"] for item in again.bodies[0]["input"]] == ["yes", "yes"]

    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_saving_fails_before_something_is_sent(self, number: int) -> None:
        chat = memory()
        countdown = iter(range(number - 1, -1, -1))

        def save(_checkpoint: str) -> None:
            if next(countdown) == 0:
                raise OSError("disk full")

        turn = hand(chat.say("go"), [created(), *GATED], END, approve=allow, save=save)
        with pytest.raises(OSError, match="disk full"):
            turn.run()
        assert len(turn.bodies) == (0 if number == 1 else 1)
        if number == 1:
            assert isinstance(turn.outcome, Failed)
            assert chat.previous_response_id is None
        else:
            assert turn.outcome == NeedsInput(pending=waiting(chat))
            assert play(chat.answer(waiting(chat).allow_all()), END).outcome is not None

    def test_saving_fails_at_the_end(self) -> None:
        turn = hand(
            memory().say("go"),
            END,
            save=lambda checkpoint: 1 / ("over" not in SEAL.open(checkpoint)["phase"]),
        )
        with pytest.raises(ZeroDivisionError):
            turn.run()
        assert turn.outcome == Completed(text="Done.", details={})
        assert turn.run().kinds[-1] == "TurnDone"

    def test_saved_although_it_failed(self) -> None:
        turn = play(memory().say("go"), [created()], save=ignore)
        assert turn.error is not None
        assert SEAL.open(turn.saved[-1])["outcome"]["kind"] == "failed"
