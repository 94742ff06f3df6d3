"""Which events a watch shows, and under which names; no engine runs here."""

from __future__ import annotations

import json
from typing import Any

import pytest

from turnwire.tandem import EngineEvent, TruncatedEvent, UnknownEvent
from turnwire.tandem.watch import Watch

SESSION, RUN = "s1", "r1"


def event(kind: str, /, **properties: Any) -> str:
    return json.dumps({"type": kind, "properties": properties})


def part(text: str, delta: str | None = None, **properties: Any) -> str:
    """Return a text part as engines up to 0.7.1 write it: only the part names its session."""
    whole = {"type": "text", "text": text, "sessionID": SESSION}
    given = {"part": whole, **({} if delta is None else {"delta": delta}), **properties}
    return event("message.part.updated", **given)


def tool(state: str, part_id: str, **more: Any) -> str:
    whole = {"type": "tool", "id": part_id, "tool": "read", "args": {"path": "x"}, "state": state}
    return event("message.part.updated", part=whole, sessionID=SESSION, **more)


def names(watch: Watch, *frames: str) -> list[str]:
    found = [watch.decode(frame) for frame in frames]
    return ["" if each is None else each.type for each in found]


def deltas(watch: Watch, *frames: str) -> list[str]:
    found = [watch.decode(frame) for frame in frames]
    return [each.properties.get("delta", "") for each in found if each is not None]


class TestFilter:
    def test_a_part_without_a_run_belongs_to_the_active_run(self) -> None:
        watch = Watch(SESSION, RUN)
        assert names(watch, part("a", "a")) == ["session.response"]
        started = event("session.run.started", sessionID=SESSION, runID="r2")
        assert names(watch, started, part("b", "b")) == ["", ""]
        ours = event("session.run.started", sessionID=SESSION, runID=RUN)
        assert names(watch, ours, part("c", "c")) == ["session.run.started", "session.response"]

    @pytest.mark.parametrize(
        ("properties", "envelope", "shown"),
        [
            ({"sessionID": SESSION}, {}, True),
            ({"sessionId": SESSION}, {}, True),
            ({"session_id": SESSION}, {}, True),
            ({}, {"session_id": SESSION}, True),
            ({"sessionID": "other"}, {"session_id": SESSION}, True),
            ({"sessionID": SESSION}, {"session_id": "other"}, False),
            ({"sessionID": SESSION, "runID": "other"}, {}, False),
            ({"sessionID": SESSION}, {"run_id": "other"}, False),
            ({"runID": RUN}, {}, False),
            ({}, {}, False),
            ({"part": {"sessionID": SESSION}}, {}, True),
            ({"part": {"sessionID": "other"}}, {}, False),
            ({"part": "no object"}, {}, False),
        ],
    )
    def test_the_envelope_counts_before_the_properties(
        self, properties: Any, envelope: Any, *, shown: bool
    ) -> None:
        frame = {"type": "x.y", "properties": properties, "envelope": envelope}
        assert (Watch(SESSION, RUN).decode(json.dumps(frame)) is not None) is shown

    def test_the_first_events_always_come(self) -> None:
        frames = [event("server.connected"), event("engine.lifecycle.ready", status="ready")]
        assert "" not in names(Watch(SESSION, RUN), *frames)

    def test_an_answer_belongs_to_its_question(self) -> None:
        watch = Watch(SESSION)
        asked = event("question.asked", id="q1", sessionID=SESSION)
        theirs = event("question.asked", id="q2", sessionID="other")
        assert names(watch, asked, theirs) == ["question.asked", ""]
        replies = [event("question.replied", id=each) for each in ("q1", "q2", "q3")]
        assert names(watch, *replies) == ["question.replied", "", ""]

    @pytest.mark.parametrize("frame", ["[]", "null", "7", '"text"', "{}", '{"type": 1}'])
    def test_what_is_no_event_is_nobodys(self, frame: str) -> None:
        assert Watch(SESSION).decode(frame) is None
        shown = Watch().decode(frame)
        assert isinstance(shown, EngineEvent)
        assert (shown.type, shown.properties) == ("", {})


class TestNames:
    def test_the_last_text_has_what_was_not_shown(self) -> None:
        assert deltas(Watch(SESSION), part("Hello!")) == ["Hello!"]
        assert deltas(Watch(SESSION), part("He", "He"), part("Hello!")) == ["He", "llo!"]
        assert deltas(Watch(SESSION), part("Hello!", "Hello!"), part("Hello!")) == ["Hello!", ""]

    def test_what_came_before_the_stream_is_not_said_afterwards(self) -> None:
        watch = Watch(SESSION)
        assert deltas(watch, part("llo!", "llo!"), part("Hello!")) == ["llo!", ""]
        assert names(Watch(SESSION), part("!", "!"), part("Hello!"))[1] == "message.part.updated"

    def test_the_mark_of_a_cut_is_no_text(self) -> None:
        cut = "ab...<truncated>"
        assert deltas(Watch(SESSION), part(cut, cut), part("abcd")) == ["ab", "cd"]
        assert deltas(Watch(SESSION), part("abcd", "abcd"), part(cut)) == ["abcd", ""]

    def test_the_text_after_a_tool_is_a_message_of_its_own(self) -> None:
        watch = Watch(SESSION)
        frames = [part("One.", "One."), tool("pending", "p1"), tool("completed", "p1")]
        assert deltas(watch, *frames, part("Two.", "Tw"), part("Two.")) == [
            *("One.", "", "", "Tw"),
            "o.",
        ]

    def test_a_call_that_was_allowed_is_shown_once(self) -> None:
        watch = Watch(SESSION)
        shown = names(
            watch,
            tool("running", "c1", toolCallDelta={"argsDelta": "{"}),
            tool("pending", "c1"),
            tool("pending", "request-1"),
            tool("pending", "request-1"),
            tool("completed", "request-1"),
            tool("pending", "c2"),
        )
        assert shown == [
            "message.part.updated",
            "session.tool_call",
            "message.part.updated",
            "message.part.updated",
            "session.tool_result",
            "session.tool_call",
        ]

    @pytest.mark.parametrize("state", ["completed", "failed", "denied", "approval_required"])
    def test_each_end_of_a_call_is_a_result(self, state: str) -> None:
        found = Watch(SESSION).decode(tool(state, "p1"))
        assert found is not None
        assert (found.type, found.properties["state"]) == ("session.tool_result", state)

    def test_unknown_events_keep_their_names(self) -> None:
        watch = Watch(SESSION)
        kinds = ["session.response", "run.completed", "tomorrow.news"]
        assert names(watch, *(event(kind, sessionID=SESSION) for kind in kinds)) == kinds
        found = watch.decode(event("tomorrow.news", sessionID=SESSION))
        assert found is not None
        assert isinstance(found.native, UnknownEvent)


class TestReplay:
    def row(self, kind: str, number: int, **payload: Any) -> dict[str, Any]:
        ids = {"event_id": f"e{number}", "seq": number, "session_id": SESSION, "run_id": RUN}
        return {**ids, "event_type": kind, "payload": {"sessionID": SESSION, **payload}}

    def test_what_is_in_the_log_does_not_come_twice(self) -> None:
        watch = Watch(SESSION, RUN)
        (logged,) = watch.replay([self.row("session.status", 7, status="running")])
        assert (logged.event_id, logged.seq, logged.run_id) == ("e7", 7, RUN)
        assert logged.native.properties.status == "running"
        live = {"type": "session.status", "properties": {"sessionID": SESSION}}
        again = {**live, "envelope": {"event_id": "e7", "seq": 7}}
        later = {**live, "envelope": {"event_id": "e8", "seq": 8}}
        assert names(watch, *map(json.dumps, (again, later))) == ["", "session.status"]

    def test_a_request_that_was_recalled_is_not_asked_again(self) -> None:
        watch = Watch(SESSION, RUN)
        requests = [
            {"id": "p1", "sessionID": SESSION, "tool": "read", "status": "pending"},
            {"id": "p2", "sessionID": SESSION, "tool": "read", "status": "once"},
            {"id": "p3", "sessionID": "other", "tool": "read", "status": "pending"},
        ]
        (recalled,) = watch.recall(requests)
        assert recalled.type == "permission.request"
        assert recalled.properties["requestID"] == "p1"
        asked = event("permission.asked", sessionID=SESSION, requestID="p1")
        assert names(watch, asked) == [""]

    def test_the_text_stands_before_the_end(self) -> None:
        rows = [self.row("session.run.started", 1), self.row("session.run.finished", 2)]
        shown = Watch(SESSION, RUN).conclude(rows, "Hello!")
        assert [each.type for each in shown] == [
            "session.run.started",
            "session.response",
            "session.run.finished",
        ]
        assert [each.type for each in Watch(SESSION, RUN).conclude([], "Hi")] == [
            "session.response"
        ]


class TestBrokenFrames:
    CUT = '{"type":"message.part.updated","properties":{"part":{"sessionID":"s1","te...<truncated>'

    def test_a_cut_one_tells_what_can_be_read_of_it(self) -> None:
        found = Watch(SESSION).decode(self.CUT)
        assert isinstance(found, TruncatedEvent)
        assert (found.type, found.wire_type) == ("event.truncated", "message.part.updated")
        assert (found.session_id, found.data) == (SESSION, self.CUT)
        assert isinstance(found.native, UnknownEvent)
        assert found.get("type") is None

    def test_that_of_another_session_is_not_shown(self) -> None:
        assert Watch("other").decode(self.CUT) is None

    def test_one_that_is_no_json_is_an_event_without_a_type(self) -> None:
        found = Watch(SESSION).decode('{"type": "x", ')
        assert type(found) is EngineEvent
        assert (found.type, found.wire_type) == ("", "x")
