"""Message parts into turn events."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tandem.turn.script import asked, echo, final, native, part, streamed, text, tool
from tandem.turn.support import kinds
from turnwire.agents_json import Record
from turnwire.fold import Fold
from turnwire.tandem.parts import Parts


class Folded:
    """Parts and their fold."""

    def __init__(self) -> None:
        self.fold = Fold()
        self.parts = Parts(self.fold, "s1")

    def take(self, *natives: Any) -> list[Any]:
        return [event for native in natives for event in self.parts.take(native)]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.parts.agent.messages]

    @property
    def calls(self) -> list[tuple[str, Any, str | None]]:
        return [(call.id, call.arguments, call.result) for call in self.parts.agent.calls]


@pytest.fixture
def folded() -> Folded:
    return Folded()


class TestText:
    def test_the_users_echo_is_none(self, folded: Folded) -> None:
        assert folded.take(echo("hello")) == []
        assert folded.texts == []
        assert folded.parts.message_id == "m1"

    def test_deltas_are_one_message(self, folded: Folded) -> None:
        events = folded.take(text("Hel"), text("lo"), final("Hello"))
        assert kinds(events) == ["TextDelta", "TextDelta", "MessageCompleted"]
        assert folded.texts == ["Hello"]

    def test_what_the_deltas_lacked_comes_with_the_end(self, folded: Folded) -> None:
        events = folded.take(text("Hel"), final("Hello there"))
        assert [event.text for event in events[:2]] == ["Hel", "lo there"]
        assert folded.texts == ["Hello there"]

    def test_the_end_is_right_where_they_contradict(self, folded: Folded) -> None:
        folded.take(text("He"), text("there"), final("Hello there"))
        assert folded.texts == ["Hello there"]

    def test_a_cut_end_changes_nothing(self, folded: Folded) -> None:
        long = "x" * 20_000
        folded.take(*(text(long[n : n + 500]) for n in range(0, 20_000, 500)))
        assert not folded.parts.unsure
        folded.take(final(long[:16_000] + "...<truncated>"))
        assert folded.texts == [long]
        assert not folded.parts.unsure

    def test_a_cut_delta_leaves_doubt_until_the_whole_is_told(self, folded: Folded) -> None:
        folded.take(text("x" * 4000 + "...<truncated>"))
        assert folded.parts.unsure
        folded.take(final("x" * 6000))
        assert folded.texts == ["x" * 6000]
        assert not folded.parts.unsure

    def test_a_text_that_stood_before_a_call_is_not_said_twice(self, folded: Folded) -> None:
        folded.take(text("Look."), tool("t1", "read", "completed", result="ok"), final("Look."))
        assert folded.texts == ["Look."]

    def test_an_empty_end(self, folded: Folded) -> None:
        assert folded.take(final("")) == []
        assert folded.texts == []

    def test_reasoning(self, folded: Folded) -> None:
        events = folded.take(part(delta="Hm.", type="reasoning", text="Hm."))
        assert [(type(each).__name__, each.text) for each in events] == [("ReasoningDelta", "Hm.")]

    @pytest.mark.parametrize("about", [{"type": "patch"}, {}, {"type": "text", "text": None}])
    def test_what_nobody_knows(self, folded: Folded, about: dict[str, Any]) -> None:
        assert folded.take(part(**about)) == []


class TestTools:
    def test_streamed_arguments(self, folded: Folded) -> None:
        events = folded.take(
            streamed("c1", "read", '{"pa'),
            streamed("c1", "read", 'th":"a"}'),
            tool("part-1", "read", "pending", args={"path": "a"}),
            tool("part-1", "read", "completed", args={"path": "a"}, result="text"),
        )
        assert kinds(events) == [
            "ToolCallStarted",
            "ToolCallDelta",
            "ToolCallDelta",
            "ToolCallCompleted",
            "MessageCompleted",
            "ToolResult",
        ]
        assert folded.calls == [("c1", {"path": "a"}, "text")]

    def test_a_call_that_was_not_streamed(self, folded: Folded) -> None:
        folded.take(tool("t1", "read", "completed", args={"path": "a"}, result={"lines": 3}))
        assert folded.calls == [("t1", {"path": "a"}, '{"lines": 3}')]

    @pytest.mark.parametrize(("state", "error"), [("failed", "down"), ("denied", "")])
    def test_a_call_that_did_not_run(self, folded: Folded, state: str, error: str) -> None:
        folded.take(tool("t1", "read", state, error=error or None))
        result = folded.calls[0][2]
        assert result is not None
        assert json.loads(result) == {"error": error or state}

    def test_the_engine_counts_and_not_what_was_streamed(self, folded: Folded) -> None:
        folded.take(streamed("c1", "read", '{"path":'), tool("p", "read", "pending", args={"a": 1}))
        assert folded.calls == [("c1", {"a": 1}, None)]

    def test_two_calls_of_one_tool_are_told_apart_by_their_arguments(self, folded: Folded) -> None:
        folded.take(streamed("c1", "read", '{"n":1}'), streamed("c2", "read", '{"n":2}'))
        for request, n in (("q1", 1), ("q2", 2)):
            call, _ = folded.parts.asked(asked(request, "read", {"n": n}))
            assert call.id == f"c{n}"
            folded.take(tool(request, "read", "completed", args={"n": n}, result=str(n)))
        assert folded.calls == [("c1", {"n": 1}, "1"), ("c2", {"n": 2}, "2")]

    def test_two_equal_calls_are_asked_about_one_by_one(self, folded: Folded) -> None:
        folded.take(streamed("c1", "read", "{}"), streamed("c2", "read", "{}"))
        first, _ = folded.parts.asked(asked("q1", "read"))
        second, _ = folded.parts.asked(asked("q2", "read"))
        assert {first.id, second.id} == {"c1", "c2"}

    def test_a_part_of_its_own_and_a_permission_are_one_call(self, folded: Folded) -> None:
        folded.take(streamed("c1", "read", "{}"), tool("part-3", "read", "pending"))
        call, events = folded.parts.asked(asked("q1", "read"))
        assert (call.id, call.needs_approval) == ("c1", True)
        assert events == []
        folded.take(tool("part-4", "read", "completed", result="ok"))
        assert folded.calls == [("c1", {}, "ok")]

    def test_what_a_policy_blocked_is_not_the_next_call(self, folded: Folded) -> None:
        folded.take(tool("t1", "bash", "approval_required", error="policy"))
        folded.take(tool("t2", "bash", "completed", result="ok"))
        assert folded.calls == [("t1", {}, None), ("t2", {}, "ok")]

    def test_a_result_is_told_once(self, folded: Folded) -> None:
        done = tool("t1", "read", "completed", result="ok")
        assert "ToolResult" in kinds(folded.take(done))
        assert folded.take(done) == []

    def test_a_question_is_a_call_of_the_clients(self, folded: Folded) -> None:
        call, events = folded.parts.question(
            native("question.asked", id="q1", sessionID="s1", questions=[{"question": "Which?"}])
        )
        assert (call.tool, call.client_side) == ("question", True)
        assert call.arguments == {"questions": [{"question": "Which?"}]}
        assert kinds(events)[-1] == "MessageCompleted"


class TestSuspending:
    def test_calls_are_found_again(self, folded: Folded) -> None:
        folded.take(echo("hi"), text("x" * 4000), tool("t0", "bash", "approval_required"))
        folded.take(streamed("c1", "read", "{}"))
        folded.parts.asked(asked("q1", "read"))
        restored = Folded()
        restored.fold = Fold.load(json.loads(json.dumps(folded.fold.dump())))
        restored.parts = Parts(restored.fold, "s1")
        restored.parts.load(Record(json.loads(json.dumps(folded.parts.dump())), "the parts"))
        restored.take(tool("q1", "read", "completed", result="ok"))
        assert restored.calls[-1] == ("c1", {}, "ok")
        restored.take(tool("t9", "bash", "completed", result="ok"))
        assert restored.calls[-1] == ("t9", {}, "ok")
        assert restored.parts.unsure
        assert restored.parts.message_id == "m1"

    @pytest.mark.parametrize("name", ["calls", "blocked", "unsure", "message_id"])
    def test_damage_is_refused(self, folded: Folded, name: str) -> None:
        data = {**folded.parts.dump(), name: 7}
        with pytest.raises(ValueError, match="must be"):
            folded.parts.load(Record(data, "the parts"))
