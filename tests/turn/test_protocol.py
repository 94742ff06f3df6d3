"""TrueFoundry's responses as a state machine: what is sent, and what is refused before."""

from __future__ import annotations

from typing import Any

import pytest

from turn.script import (
    GATED,
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
    result,
    says,
    sign_in,
    waiting,
)
from turnwire.decisions import Allow, Deny, Pending
from turnwire.errors import InvalidRequest
from turnwire.outcomes import Completed, NeedsInput
from turnwire_api.truefoundry import models

HELLO = [created(), says("Hello!"), done()]


class TestRequests:
    def test_the_first_turn(self) -> None:
        turn = play(memory(model="m", sandbox={"enabled": True}).say("hi"), HELLO)
        assert turn.bodies == [
            {
                "model": "m",
                "sandbox": {"enabled": True},
                "input": [{"role": "user", "content": "hi"}],
            }
        ]
        assert turn.outcome == Completed(text="Hello!", details={})
        assert turn.kinds == ["TurnStarted", "TextDelta", "MessageCompleted", "TurnDone"]

    def test_the_next_turn_repeats_the_agent_and_goes_on(self) -> None:
        chat = memory(agent_name="booking", variables={"x": "1"})
        play(chat.say("one"), HELLO)
        turn = play(chat.say("two"), [created("r2"), done()])
        assert turn.bodies == [
            {
                "agent_name": "booking",
                "variables": {"x": "1"},
                "previous_response_id": "r1",
                "input": [{"role": "user", "content": "two"}],
            }
        ]
        assert chat.previous_response_id == "r2"

    def test_the_sandbox_is_remembered(self) -> None:
        chat = memory()
        sandbox = native("sandbox.created", sandbox_id="box-1")
        first = play(chat.say("one"), [created(), sandbox, done()])
        assert "SandboxReady" in first.kinds
        second = play(chat.say("two"), [created("r2"), done()])
        assert second.machine.protocol.fold.sandbox_id == "box-1"
        assert chat.fork().sandbox_id == "box-1"

    def test_a_lost_turn_does_not_move_the_chain(self) -> None:
        chat = memory()
        play(chat.say("one"), HELLO)
        play(chat.say("two"), InvalidRequest("no"))
        assert play(chat.say("three"), HELLO).bodies[0]["previous_response_id"] == "r1"

    @pytest.mark.parametrize(
        ("message", "items"),
        [
            ("hi", [{"role": "user", "content": "hi"}]),
            (
                {"type": "text", "text": "hi"},
                [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
            ),
            ([{"role": "user", "content": "a"}], [{"role": "user", "content": "a"}]),
            (models.UserMessage(content="b"), [{"role": "user", "content": "b"}]),
            (
                (models.TextPart(text=text) for text in "ab"),
                [
                    {
                        "role": "user",
                        "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}],
                    }
                ],
            ),
        ],
    )
    def test_what_can_be_said(self, message: Any, items: Any) -> None:
        assert play(memory().say(message), HELLO).bodies[0]["input"] == items

    @pytest.mark.parametrize(
        "message",
        [None, 7, [], ["hi"], [{"role": "user", "content": "a"}, {"type": "text", "text": "b"}]],
    )
    def test_what_cannot_be_said(self, message: Any) -> None:
        chat = memory()
        with pytest.raises(InvalidRequest, match="message"):
            chat.say(message)
        assert chat.current is None


class TestPauses:
    def test_they_are_collected_over_executions_and_kinds(self) -> None:
        chat = memory()
        turn = play(
            chat.say("go"),
            [
                created(),
                child("sub"),
                calls(call("c1", is_approval_required=True), execution="sub"),
                calls(call("c1", "ask"), call("c2", is_approval_required=True)),
                question("c1"),
                approval("c2"),
                approval("c1", execution="sub"),
                done(),
            ],
        )
        pending = waiting(chat)
        assert turn.outcome == NeedsInput(pending=pending)
        assert [each.agent.id for each in pending.approvals] == ["root", "sub"]
        assert [each.tool for each in pending.tool_calls] == ["ask"]
        with pytest.raises(InvalidRequest, match="'c1' of agent 'sub'"):
            chat.answer(pending.decide("c2", Allow()).respond("yes"))

        answer = play(
            chat.answer(
                pending.decide("c2", Allow())
                .decide(pending.approvals[1], Deny("no"))
                .respond({"c1": "yes"})
            ),
            [created("r2"), result("c2"), says("Done."), done()],
        )
        assert answer.bodies[0]["previous_response_id"] == "r1"
        assert sorted(answer.bodies[0]["input"], key=str) == [
            {
                "type": "tool.approval",
                "execution_id": "root",
                "tool_call_id": "c2",
                "approval": {"status": "allow"},
            },
            {
                "type": "tool.approval",
                "execution_id": "sub",
                "tool_call_id": "c1",
                "approval": {"status": "deny", "reason": "no"},
            },
            {
                "type": "tool.client_side_response",
                "execution_id": "root",
                "tool_call_id": "c1",
                "content": "yes",
            },
        ]
        assert answer.outcome == Completed(text="Done.", details={})

    @pytest.mark.parametrize("end", [[done()], []])
    def test_with_and_without_an_end(self, end: list[Any]) -> None:
        chat = memory()
        turn = play(chat.say("go"), [created(), *GATED[:-1], *end])
        assert isinstance(turn.outcome, NeedsInput)
        assert turn.error is None
        assert turn.kinds[-2:] == ["ApprovalRequired", "TurnDone"]

    def test_one_call_named_twice_is_one_decision(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), GATED[0], approval("c1", "c1"), approval("c1")])
        answer = play(chat.answer(waiting(chat).allow_all()), HELLO)
        assert len(answer.bodies[0]["input"]) == 1

    def test_a_sign_in_goes_on_with_empty_input(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), sign_in(), done()])
        with pytest.raises(InvalidRequest, match="sign-in to 'github'"):
            chat.answer(waiting(chat))
        answer = play(chat.answer(waiting(chat).signed_in()), HELLO)
        assert answer.bodies[0]["input"] == []
        assert answer.bodies[0]["previous_response_id"] == "r1"

    def test_a_sign_in_asked_for_again_is_another_one(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), sign_in("1"), done()])
        first = waiting(chat).signed_in()
        play(chat.answer(first), [created("r2"), sign_in("2"), done()])
        with pytest.raises(InvalidRequest, match="for another turn"):
            chat.answer(first)

    def test_a_call_that_was_never_seen(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), approval("c9", execution="x"), done()])
        pending = waiting(chat)
        assert (pending.approvals[0].tool, pending.approvals[0].seen) == ("", False)
        assert not pending.allow_all().complete
        answer = play(chat.answer(pending.decide("c9", Allow())), HELLO)
        assert answer.bodies[0]["input"][0]["execution_id"] == "x"

    def test_the_root_has_another_id_in_every_response(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), says("One."), *GATED])
        second = play(
            chat.answer(waiting(chat).allow_all()),
            [
                created("r2"),
                result("c1", execution="other"),
                calls(call("c2"), execution="other"),
                approval("c2", execution="other"),
            ],
        )
        assert len(dict.fromkeys(second.machine.protocol.fold.agents.values())) == 1
        pending = waiting(chat)
        assert pending.approvals[0].tool == "restart"
        third = play(
            chat.answer(pending.allow_all()), [created("r3"), says("End.", "third"), done()]
        )
        assert third.bodies[0]["input"][0]["execution_id"] == "other"
        assert third.outcome == Completed(text="End.", details={})

    def test_ids_that_come_again(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        play(
            chat.answer(waiting(chat).allow_all()),
            [created("r2"), result("c1"), calls(call("c1", "delete")), approval("c1"), done()],
        )
        assert [each.tool for each in waiting(chat).approvals] == ["delete"]


class TestIllegalUse:
    """Whatever is wrong is refused before anything leaves."""

    def test_answering_when_nothing_is_pending(self) -> None:
        chat = memory()
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            chat.answer(Pending())
        play(chat.say("hi"), HELLO)
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            chat.answer(Pending())

    def test_answering_twice(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        decided = waiting(chat).allow_all()
        answer = chat.answer(decided)
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            chat.answer(decided)
        play(answer, [created("r2"), result("c1"), done()])
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            chat.answer(decided)

    def test_decisions_of_another_conversation_with_the_same_ids(self) -> None:
        one, other = memory(), memory()
        for chat in (one, other):
            play(chat.say("go"), [created(), *GATED])
        with pytest.raises(InvalidRequest, match="for another turn"):
            one.answer(waiting(other).allow_all())
        assert one.pending is not None

    def test_decisions_of_a_turn_before(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        decided = waiting(chat).allow_all()
        play(
            chat.answer(decided),
            [created("r2"), calls(call("c2")), approval("c2"), done()],
        )
        with pytest.raises(InvalidRequest, match="for another turn"):
            chat.answer(decided)

    def test_an_incomplete_batch(self) -> None:
        chat = memory()
        play(
            chat.say("go"), [created(), calls(call("c1"), call("c2")), approval("c1", "c2"), done()]
        )
        with pytest.raises(InvalidRequest, match="'c2'"):
            chat.answer(waiting(chat).decide("c1", Allow()))
        assert chat.pending is not None

    def test_a_message_or_a_fork_while_something_is_pending(self) -> None:
        chat = memory()
        play(chat.say("go"), [created(), *GATED])
        for attempt in (lambda: chat.say("hi"), chat.fork):
            with pytest.raises(InvalidRequest, match="waits for an answer"):
                attempt()

    def test_a_message_or_a_fork_while_a_turn_runs(self) -> None:
        chat = memory()
        turn = hand(chat.say("go"), [created(), says("Hel")])
        for step in (lambda: None, turn.step):
            step()
            for attempt in (lambda: chat.say("hi"), chat.fork):
                with pytest.raises(InvalidRequest, match="not over"):
                    attempt()
            with pytest.raises(InvalidRequest, match="nothing is pending"):
                chat.answer(Pending())

    def test_answering_before_the_stream_has_ended(self) -> None:
        chat = memory()
        turn = hand(chat.say("go"), [])
        turn.step()
        for event in (created(), *GATED[:-1]):
            turn.machine.event(event)
            assert chat.pending is None
            with pytest.raises(InvalidRequest, match="nothing is pending"):
                chat.answer(Pending())
        turn.machine.ended(None)
        assert waiting(chat).approvals

    def test_answering_from_a_fork(self) -> None:
        chat = memory()
        play(chat.say("hi"), HELLO)
        fork = chat.fork()
        play(chat.say("go"), [created("r2"), *GATED])
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            fork.answer(waiting(chat).allow_all())
        turn = play(fork.say("other"), [created("r3"), done()])
        assert turn.bodies[0]["previous_response_id"] == "r1"
        answer = play(chat.answer(waiting(chat).allow_all()), [created("r4"), done()])
        assert answer.bodies[0]["previous_response_id"] == "r2"
