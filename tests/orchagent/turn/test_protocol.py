"""The turn of Orchagent as a state machine: what is asked, when, and what comes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orchagent.turn.script import (
    DONE,
    SAID,
    URL,
    Hand,
    asked,
    hand,
    memory,
    native,
    restored,
)
from turnwire.agents import SignIn
from turnwire.decisions import Pending
from turnwire.errors import (
    ConfigurationError,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    ProtocolError,
    ServerError,
    StreamTruncated,
)
from turnwire.events import OtherEvent, SignInRequired, StreamResumed, TurnStarted
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire_api.orchagent.models import Inputs, Secrets
from turnwire_api.orchagent.resources import (
    RUNS_SEND_MESSAGE,
    THREADS_CREATE_FROM_BYTES,
)
from turnwire_api.runtime.model import plain

CUT = StreamTruncated("cut")
WHOLE = Completed(text="Done.", details={"tokens": 1})
LOST = ConnectionFailed("lost", sent=True)
UNSENT = ConnectionFailed("no connection", sent=False, retry_safe=True)


def gaps(turn: Hand) -> list[bool]:
    return [event.gap for event in turn.events if isinstance(event, StreamResumed)]


class TestMessages:
    def test_send_then_listen(self) -> None:
        turn = hand([SAID, DONE]).run()
        assert turn.outcome == WHOLE
        assert turn.kinds == ["TurnStarted", "OtherEvent", "TurnDone"]
        assert turn.names() == ["runs.send_message"]
        assert turn.openings[0].arguments == {"run_id": "r1"}
        assert turn.protocol.run_id == "r1"

    def test_a_new_thread(self) -> None:
        memo = memory(workflow={"name": "chat"}, inputs={"user_id": "u"}, secrets={"KEY": "s3cret"})
        turn = hand([DONE], protocol=memo.say("hi")).run()
        assert turn.names() == ["threads.create_from_bytes", "runs.send_message"]
        assert turn.calls[0].arguments == {"body": b'{"name":"chat"}'}
        assert memo.thread_id == "t2"
        sent = turn.calls[1].arguments
        assert sent["thread_id"] == "t2"
        assert plain(sent["body"]) == {
            "user_prompt": "hi",
            "inputs": {"user_id": "u"},
            "secrets": {"KEY": "s3cret"},
        }
        assert "s3cret" not in repr(turn.calls)

    def test_the_second_message_is_for_the_same_thread(self) -> None:
        memo = memory(workflow={})
        hand([DONE], protocol=memo.say("one")).run()
        turn = hand([DONE], protocol=memo.say("two")).run()
        assert turn.names() == ["runs.send_message"]

    def test_inputs_of_one_message(self) -> None:
        memo = memory(thread_id="t1", inputs={"a": 1})
        turn = hand([DONE], protocol=memo.say({"user_prompt": "hi", "inputs": {}})).run()
        assert plain(turn.calls[0].arguments["body"]) == {"user_prompt": "hi", "inputs": {}}

    @pytest.mark.parametrize(
        "message", [3, None, {}, {"user_prompt": 3}, {"user_prompt": "a", "secrets": {"K": "v"}}]
    )
    def test_no_message(self, message: Any) -> None:
        with pytest.raises(InvalidRequest, match="message"):
            memory().say(message)

    def test_inputs_that_are_no_object(self) -> None:
        with pytest.raises(InvalidRequest, match="inputs"):
            memory().say({"user_prompt": "hi", "inputs": [1]})

    @pytest.mark.parametrize("name", ["inputs", "secrets"])
    def test_what_goes_with_messages_and_is_no_object(self, name: str) -> None:
        with pytest.raises(InvalidRequest, match=name) as caught:
            memory(thread_id="t1", **{name: "sk-12345678"})
        assert "sk-" not in str(caught.value)

    def test_models_go_with_messages(self) -> None:
        config = {"inputs": Inputs.from_dict({"a": 1}), "secrets": Secrets.from_dict({"K": "v"})}
        turn = hand([DONE], protocol=memory(thread_id="t1", **config).say("hi")).run()
        body = plain(turn.calls[0].arguments["body"])
        assert (body["inputs"], body["secrets"]) == ({"a": 1}, {"K": "v"})

    def test_no_thread(self) -> None:
        with pytest.raises(InvalidRequest, match="thread_id= or workflow="):
            memory(inputs={}).say("hi")
        with pytest.raises(ConfigurationError, match="not both"):
            memory(thread_id="t", workflow={})
        with pytest.raises(InvalidRequest, match="cannot copy"):
            memory().fork()


class TestEndings:
    @pytest.mark.parametrize(
        ("event", "outcome"),
        [
            (native("run.completed"), Completed(text="", details={})),
            (native("run.completed", message=None, details=None), Completed(text="", details={})),
            (native("run.completed", message=3, details=[1]), Completed(text="", details={})),
            (
                native("error", message="broke", details={"a": 1}),
                Failed(message="broke", details={"a": 1}),
            ),
        ],
    )
    def test_terminal_events(self, event: Any, outcome: Any) -> None:
        turn = hand([event]).run()
        assert turn.outcome == outcome
        assert turn.error is None

    def test_an_error_that_says_nothing(self) -> None:
        assert "does not say why" in hand([native("error")]).run().outcome.message

    def test_no_type_is_text(self) -> None:
        turn = hand([native("agent.message", message="Hi"), native("", message="x"), DONE]).run()
        assert turn.kinds == ["TurnStarted", "OtherEvent", "OtherEvent", "TurnDone"]


class TestCuts:
    def test_what_was_delivered_is_skipped(self) -> None:
        turn = hand([SAID, CUT], [SAID, DONE]).run()
        assert turn.kinds == ["TurnStarted", "OtherEvent", "StreamResumed", "TurnDone"]
        assert gaps(turn) == [False]
        assert turn.outcome == WHOLE

    @pytest.mark.parametrize("member", ["type", "timestamp", "message", "details"])
    def test_another_replay(self, member: str) -> None:
        other = native(kind="agent.message", message="Hello", timestamp="0")
        changed: dict[str, Any] = {
            **other.to_dict(),
            member: {"x": 1} if member == "details" else "x",
        }
        kind = changed.pop("type")
        turn = hand([SAID, CUT], [native(kind, **changed), DONE]).run()
        assert gaps(turn) == [True]
        assert turn.outcome == WHOLE

    def test_the_end_in_the_place_of_another_event(self) -> None:
        turn = hand([SAID, SAID, CUT], [DONE]).run()
        assert turn.kinds[-2:] == ["StreamResumed", "TurnDone"]
        assert gaps(turn) == [True]
        assert turn.outcome == WHOLE

    def test_after_a_gap_the_new_replay_counts(self) -> None:
        other = native("agent.message", message="Other")
        turn = hand([SAID, CUT], [other, CUT], [other, DONE]).run()
        assert gaps(turn) == [True, False]

    def test_tries_without_progress_are_bounded(self) -> None:
        turn = hand([SAID, CUT], *[[SAID, CUT]] * 5).run()
        assert len(turn.openings) == 6
        assert turn.error is CUT
        assert isinstance(turn.outcome, Failed)

    def test_each_new_event_is_progress(self) -> None:
        events = [native("e", message=str(number)) for number in range(12)]
        streams = [[*events[: number + 1], CUT] for number in range(12)]
        turn = hand(*streams, [*events, DONE]).run()
        assert turn.outcome == WHOLE
        assert turn.kinds.count("OtherEvent") == 12

    def test_the_waits_grow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.undo()
        turn = hand(*[[CUT]] * 6).run()
        assert [each.delay for each in turn.openings] == [0.0, 0.0, 0.5, 1.0, 2.0, 4.0]

    def test_a_stream_that_cannot_be_opened_again(self) -> None:
        assert hand([SAID, CUT], UNSENT, [SAID, DONE]).run().outcome == WHOLE
        turn = hand([SAID, CUT], NotFound("no", status=404)).run()
        assert isinstance(turn.error, NotFound)
        assert turn.error.run_id == "r1"

    def test_what_is_no_cut(self) -> None:
        turn = hand([SAID, ProtocolError("a login page")]).run()
        assert isinstance(turn.error, ProtocolError)
        assert len(turn.openings) == 1


class TestLostMessages:
    @pytest.mark.parametrize(
        "error", [LOST, ServerError("no", status=500), ProtocolError("no run_id")]
    )
    def test_it_may_have_arrived(self, error: Any) -> None:
        turn = hand(answers={RUNS_SEND_MESSAGE: error}).run()
        assert turn.error is error
        assert "its run cannot be found" in str(error)
        assert turn.names() == ["runs.send_message"]

    @pytest.mark.parametrize("error", [UNSENT, PermissionDenied("no", status=403, retry_safe=True)])
    def test_it_has_not(self, error: Any) -> None:
        turn = hand(answers={RUNS_SEND_MESSAGE: error}).run()
        assert turn.error is error
        assert "cannot be found" not in str(error)

    def test_the_thread(self) -> None:
        error = ConnectionFailed("lost", sent=True)
        memo = memory(workflow={})
        turn = hand(protocol=memo.say("hi"), answers={THREADS_CREATE_FROM_BYTES: error}).run()
        assert "the message was not sent" in str(turn.error)


class TestCancel:
    def test_before_it_is_sent(self) -> None:
        turn = hand()
        assert turn.machine.cancel() == []
        assert turn.run().outcome == Cancelled(reason="cancelled before it was sent")
        assert turn.calls == []

    def test_while_the_thread_is_made(self) -> None:
        memo = memory(workflow={})
        turn = hand(protocol=memo.say("hi"))
        call = turn.machine.next_item()
        assert turn.machine.cancel() == []
        turn.machine.answered(call, "t2")  # type: ignore[arg-type]  # It is the call.
        assert isinstance(turn.run().outcome, Cancelled)
        assert memo.thread_id == "t2"

    def test_there_is_no_way(self) -> None:
        turn = hand([SAID, DONE]).run(TurnStarted)
        with pytest.raises(InvalidRequest, match="no way to stop"):
            turn.machine.cancel()
        assert turn.run().outcome == WHOLE
        assert turn.machine.cancel() == []

    def test_closed_while_the_message_was_on_its_way(self) -> None:
        turn = hand()
        call = turn.machine.next_item()
        turn.machine.close(CUT)
        turn.machine.answered(call, turn.answers[RUNS_SEND_MESSAGE][0])  # type: ignore[arg-type]
        assert turn.protocol.run_id == "r1"
        with pytest.raises(InvalidRequest, match="no way to stop"):
            turn.machine.cancel()


class TestCheckpoints:
    def test_a_running_turn_goes_on(self) -> None:
        turn = hand([SAID, DONE]).run(OtherEvent)
        later = hand([SAID, DONE], protocol=restored(turn.machine.checkpoint())).run()
        assert later.names() == []
        assert later.kinds == ["StreamResumed", "TurnDone"]
        assert gaps(later) == [False]
        assert later.outcome == WHOLE

    def test_another_replay(self) -> None:
        turn = hand([SAID, DONE]).run(OtherEvent)
        protocol = restored(turn.machine.checkpoint())
        assert gaps(hand([native("x"), DONE], protocol=protocol).run()) == [True]

    def test_an_open_sign_in_is_shown_again_with_its_url(self) -> None:
        turn = hand([asked()]).run(SignInRequired)
        checkpoint = turn.machine.checkpoint()
        assert URL not in checkpoint
        later = hand([asked(), DONE], protocol=restored(checkpoint)).run(SignInRequired)
        assert later.protocol.waiting is not None
        assert later.protocol.waiting.sign_ins[0].url == URL
        later.sign_in()
        assert later.run().outcome == WHOLE
        assert later.names() == ["runs.resume"]

    def test_an_answered_one_is_not(self) -> None:
        turn = hand([asked()]).run(SignInRequired)
        turn.sign_in()
        later = hand([asked(), DONE], protocol=restored(turn.machine.checkpoint())).run()
        assert later.names() == []
        assert "SignInRequired" not in later.kinds

    def test_a_turn_that_has_stopped(self) -> None:
        turn = hand([asked(), CUT], [asked(), CUT]).run()
        memo = memory()
        protocol = memo.restore(json.loads(json.dumps(turn.protocol.dump())))
        assert isinstance(protocol.outcome, NeedsInput)
        assert memo.pending is not None
        later = hand([asked(), DONE], protocol=memo.answer(memo.pending.signed_in())).run()
        assert later.names() == ["runs.resume"]
        assert later.outcome == WHOLE

    @pytest.mark.parametrize(
        ("config", "lost"),
        [({"workflow": {}}, "the message was not sent"), ({}, "its run cannot be found")],
    )
    def test_saved_before_it_acts(self, config: Any, lost: str) -> None:
        """Who reads the checkpoint does not send it again."""
        saved = list[str]()
        hand([DONE], protocol=memory(**config).say("hi"), save=saved.append).run()
        later = hand(protocol=restored(saved[0], **config)).run()
        assert later.calls == []
        assert isinstance(later.error, StreamTruncated)
        assert lost in str(later.error)

    def test_saved_when_a_sign_in_is_answered(self) -> None:
        saved = list[str]()
        turn = hand([asked(), DONE], save=saved.append).run(SignInRequired)
        before = len(saved)
        turn.sign_in()
        turn.run()
        later = hand([asked(), DONE], protocol=restored(saved[before])).run()
        assert later.names() == []
        assert "SignInRequired" not in later.kinds

    def test_not_sent_yet(self) -> None:
        memo = memory()
        said = memo.say({"user_prompt": "hi", "inputs": {"a": 1}})
        later = hand([DONE], protocol=memory().restore(said.dump())).run()
        assert plain(later.calls[0].arguments["body"]) == {"user_prompt": "hi", "inputs": {"a": 1}}

    def test_of_another_thread(self) -> None:
        state = hand([DONE]).run().protocol.dump()
        with pytest.raises(ValueError, match="another thread"):
            memory(thread_id="t9").restore(state)
        assert memory(inputs={}).restore(state).outcome == WHOLE

    @pytest.mark.parametrize(
        "damage",
        [
            {"phase": "lost"},
            {"phase": "sent"},
            {"phase": "running", "run_id": None},
            {"phase": "ready", "run_id": None},
            {"message": {"user_prompt": "hi"}},
            {"message": 3},
            {"outcome": {"kind": "completed", "text": "", "details": {}}},
            {"place": {"count": -1, "digest": ""}},
            {"place": {"count": 1, "digest": "zz"}},
            {"sign_ins": [{"digest": "a", "state": "odd"}]},
            {"sign_ins": 3},
            {"fold": None},
            {"thread_id": 3},
        ],
    )
    def test_damaged(self, damage: Any) -> None:
        state = hand([SAID]).run(OtherEvent).protocol.dump()
        assert memory(thread_id="t1").restore(state).outcome is None
        with pytest.raises((ValueError, KeyError, TypeError)):
            memory().restore({**state, **damage})


def test_what_is_said_to_be_finished() -> None:
    sign_in = SignIn(server="s", name="s", url=URL, instruction="Use the secret door.")
    pending = Pending(sign_ins=(sign_in,))
    assert not pending.is_signed_in
    assert pending.signed_in().is_signed_in
    assert not Pending().signed_in().is_signed_in
    assert URL not in repr(sign_in)
    assert "door" not in repr(sign_in)
