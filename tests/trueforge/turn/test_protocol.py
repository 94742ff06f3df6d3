"""The protocol, event by event and answer by answer, without a socket."""

from __future__ import annotations

from typing import Any

import pytest

from trueforge.turn.talk import (
    APPROVAL,
    CALL,
    DONE,
    INFO,
    PARENT,
    SESSION,
    WHOLE_CALL,
    Talk,
    names,
    opened,
    page,
)
from turnwire.errors import NotFound
from turnwire.outcomes import Cancelled
from turnwire.protocol import Call
from turnwire.trueforge.memory import TrueForgeMemory
from turnwire_api.trueforge import resources as api
from turnwire_api.trueforge.models import Session, SessionEventPage


class TestSending:
    """What a turn asks for before it runs."""

    def test_a_new_session_is_opened_first(self) -> None:
        memory = TrueForgeMemory({"spec": {"model": {"name": "m"}}})
        protocol = memory.say("hi")
        (effect,) = protocol.start().effects
        assert isinstance(effect, Call)
        assert effect.arguments == {"body": {"agent": {"spec": {"model": {"name": "m"}}}}}
        step = protocol.answered(effect, Session.from_dict(SESSION))
        assert opened(step).arguments["session_id"] == "s9"
        assert memory.branch.session.id == "s9"

    def test_of_a_session_that_there_is_the_last_turn_is_asked_for(self) -> None:
        memory = TrueForgeMemory({"session_id": "s1"})
        protocol = memory.say("hi")
        (effect,) = protocol.start().effects
        assert isinstance(effect, Call)
        assert effect == Call(api.SESSIONS_EVENTS, {"session_id": "s1", "limit": 1})
        row = {"turn_id": "t0", "event": {**APPROVAL}}
        step = protocol.answered(effect, SessionEventPage.from_dict(page(row)))
        assert opened(step).arguments["body"]["previous_turn_id"] is None
        assert memory.branch.session.last_turn_id == "t0"

    def test_a_session_that_cannot_be_opened_leaves_the_turn_unsent(self) -> None:
        protocol = TrueForgeMemory({"agent": "a"}).say("hi")
        (effect,) = protocol.start().effects
        assert isinstance(effect, Call)
        error = NotFound("no such agent", status=404)
        step = protocol.refused(effect, error)
        assert step.error is error
        assert protocol.cancel().effects == []

    def test_cancelled_while_the_session_is_opened_it_is_not_sent(self) -> None:
        memory = TrueForgeMemory({"agent": "a"})
        protocol = memory.say("hi")
        (effect,) = protocol.start().effects
        assert isinstance(effect, Call)
        protocol.cancel()
        assert protocol.outcome == Cancelled(reason="cancelled before it was sent")
        assert protocol.answered(effect, Session.from_dict(SESSION)).effects == []
        # The session is there, for the next turn.
        assert memory.branch.session.id == "s9"
        assert opened(memory.say("hi").start()).arguments["session_id"] == "s9"


EVENTS: list[tuple[str, dict[str, Any], list[str]]] = [
    ("model.message", {"id": "m1"}, []),
    ("model.message.delta", {"id": "m1", "content": "Hel"}, ["TextDelta"]),
    ("model.message.delta", {"id": "m1", "content": None}, []),
    ("model.message.delta", {"id": "m1", "reasoning_content": "Hm."}, ["ReasoningDelta"]),
    ("model.message.delta", {"id": "m1", "refusal": "No."}, []),
    (
        "model.message.delta",
        {"id": "m1", "tool_calls": [{**CALL, "function": {"name": "delete_note"}}]},
        ["ToolCallStarted"],
    ),
    (
        "model.message.delta",
        {"id": "m1", "tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
        ["ToolCallDelta"],
    ),
    (
        "model.message.delta",
        {"id": "m1", "finish_reason": "tool_calls"},
        ["ToolCallCompleted", "MessageCompleted"],
    ),
    ("model.message.delta", {"id": "m1", "content": "late"}, ["OtherEvent"]),
    ("tool.approval_required", {"tool_calls": [{"id": "c1"}]}, ["ApprovalRequired"]),
    ("tool.response_required", {"tool_calls": [{"id": "c2"}]}, ["ResponseRequired"]),
    ("tool.response", {"tool_call_id": "c1", "content": "done"}, ["ToolResult"]),
    (
        "thread.created",
        {"thread_id": "sub", "parent": PARENT, "agent_info": INFO},
        ["AgentStarted"],
    ),
    ("model.message.delta", {"id": "m2", "thread_id": "sub", "content": "Hi"}, ["TextDelta"]),
    (
        "thread.done",
        {"thread_id": "sub", "state": {"status": "error", "error": "cut"}},
        ["AgentFailed"],
    ),
    ("mcp.initialize", {"mcp_servers": []}, ["OtherEvent"]),
    (
        "mcp.auth_required",
        {"thread_id": None, "mcp_servers": [{"id": "m", "name": "M", "auth_url": "http://x"}]},
        ["SignInRequired"],
    ),
    ("sandbox.created", {"thread_id": None, "sandbox_id": "b1"}, ["SandboxReady"]),
    ("of.a.later.release", {}, ["OtherEvent"]),
]


class TestEvents:
    """What the events of the engine are in the shared words."""

    def test_one_after_the_other(self) -> None:
        talk = Talk()
        assert names(talk.begin()) == ["TurnStarted"]
        for kind, members, expected in EVENTS:
            assert names(talk.hear(kind, **members)) == expected, (kind, members)

    def test_an_event_that_comes_again_says_nothing(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta(content="Hello")
        assert names(talk.hear("model.message.delta", 2, id="m1", content="Hello")) == []
        assert talk.protocol.root.text == "Hello"

    def test_what_belongs_to_a_thread_is_the_agents(self) -> None:
        talk = Talk()
        talk.begin()
        talk.hear("thread.created", thread_id="sub", parent=PARENT, agent_info=INFO)
        talk.delta("m1", "main", content="Hel")
        talk.delta("m2", "sub", content="Other")
        talk.delta("m1", "main", content="lo")
        root, child = talk.protocol.fold.agents["main"], talk.protocol.fold.agents["sub"]
        assert (root.text, child.text) == ("Hello", "Other")
        assert (child.name, child.task, child.parent) == ("Reader", "Read it.", root)

    def test_a_thread_of_an_earlier_turn_is_no_part_of_the_root(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta("m1", "sub", content="Other")
        talk.delta("m2", "main", content="Hello")
        assert talk.protocol.root.text == "Hello"
        assert [child.text for child in talk.protocol.root.children] == ["Other"]

    def test_a_message_that_was_broken_off_does_not_run_into_the_next(self) -> None:
        talk = Talk()
        talk.begin()
        talk.shell("m1")
        talk.delta("m1", content="Hel", tool_calls=[{**CALL, "function": {"name": "x"}}])
        talk.shell("m2")
        talk.delta("m2", content="Anew", tool_calls=[WHOLE_CALL])
        talk.delta("m2", finish_reason="stop")
        first, second = talk.protocol.root.messages
        assert (first.text, first.finish_reason) == ("Hel", "interrupted")
        assert (second.text, second.finish_reason) == ("Anew", "stop")
        assert [call.complete for call in first.tool_calls] == [False]

    def test_an_empty_shell_that_was_broken_off_leaves_nothing(self) -> None:
        talk = Talk()
        talk.begin()
        talk.shell("m1")
        talk.shell("m2")
        talk.delta("m2", content="Hello")
        assert [message.text for message in talk.protocol.root.messages] == ["Hello"]

    @pytest.mark.parametrize(
        ("state", "event", "result", "error"),
        [
            ({"status": "done", "output": DONE["output"]}, "AgentDone", "Hello", None),
            ({"status": "done", "output": None}, "AgentDone", None, None),
            ({"status": "error", "error": "cut"}, "AgentFailed", None, "cut"),
            ({"status": "lost"}, "AgentFailed", None, "the thread ended with the status 'lost'"),
        ],
    )
    def test_how_a_thread_ends(
        self, state: Any, event: str, result: str | None, error: str | None
    ) -> None:
        talk = Talk()
        talk.begin()
        talk.hear("thread.created", thread_id="sub", parent=PARENT, agent_info=INFO)
        assert names(talk.hear("thread.done", thread_id="sub", state=state)) == [event]
        child = talk.protocol.fold.agents["sub"]
        assert (child.result, child.error) == (result, error)
