"""``decode``, the one door from the text of a stream to typed events."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.samples import EVENTS, JSON, KINDS, dumps, lines
from turnwire_api.truefoundry.events import STREAMS, UnknownEvent, decode

TYPES = {data["type"] for data, _ in KINDS.values()}


@pytest.mark.usefixtures("reader")
class TestKnownEvents:
    @pytest.mark.parametrize("name", KINDS)
    def test_each_has_its_class(self, name: str) -> None:
        data, class_name = KINDS[name]
        for form in (dumps(data), dumps(data).encode(), f" \n{dumps(data)}\t"):
            event = decode(form)
            assert type(event).__name__ == class_name
            assert event is not None
            assert event.to_dict() == data
            assert event.type == data["type"]

    def test_the_event_name_does_not_matter(self) -> None:
        data, _ = KINDS["the end"]
        assert decode(dumps(data), "agent.error") == decode(dumps(data))

    @pytest.mark.parametrize("line", lines())
    def test_the_samples_survive(self, line: str) -> None:
        event = decode(line)
        assert event is not None
        assert not isinstance(event, UnknownEvent)
        assert event.to_dict() == json.loads(line)
        assert decode(dumps(event.to_dict())) == event

    def test_a_pause_and_an_end_are_told_by_the_document(self) -> None:
        stream = STREAMS["createResponse"]
        assert {data["type"] for data, _ in KINDS.values()} >= stream.pause | stream.terminal
        assert stream.terminal == {"response.done"}
        assert (stream.resume, stream.keep_alive, stream.run_id) == ("none", None, "response_id")


# Data; SSE name; what is expected of type, raw and reason.
UNKNOWN: dict[str, tuple[str, str | None, str, Any, str]] = {
    "a new type": (
        '{"type":"agent.compacted","kept":3}',
        None,
        "agent.compacted",
        {"type": "agent.compacted", "kept": 3},
        "the document has no such event",
    ),
    "an end of a new kind": (
        '{"type":"response.done","status":"paused"}',
        None,
        "response.done",
        {"type": "response.done", "status": "paused"},
        "'response.done' does not fit the document: it has no such variant",
    ),
    "an end without a status": (
        '{"type":"response.done"}',
        None,
        "response.done",
        {"type": "response.done"},
        "it has no such variant",
    ),
    "an error object": (
        '{"error":{"message":"overloaded"}}',
        # The name of a block is no word for what its data is: no end is made of it.
        "response.done",
        "",
        {"error": {"message": "overloaded"}},
        "the event has no 'type'",
    ),
    "an object without a type": ('{"status":"done"}', None, "", {"status": "done"}, "no 'type'"),
    "an empty object": ("{}", None, "", {}, "the event has no 'type'"),
    "a type that is no text": ('{"type":["x"]}', None, "", {"type": ["x"]}, "no 'type'"),
    "an empty type": ('{"type":""}', None, "", {"type": ""}, "the event has no 'type'"),
    "broken JSON": ('{"type":"response.done","sta', None, "", None, "the data is not JSON: "),
    "two objects": ("{}{}", None, "", None, "the data is not JSON: "),
    "words": ("ping", "ping", "", None, "the data is not JSON: "),
    "a sentinel in other letters": ("[done]", None, "", None, "the data is not JSON: "),
    "an array": ('[{"type":"response.done"}]', None, "", [{"type": "response.done"}], "an array"),
    "pairs": ('[["type","x"]]', None, "", [["type", "x"]], "not an object but an array"),
    "text": ('"response.done"', None, "", "response.done", "not an object but a string"),
    "a number": ("3", None, "", 3, "the data is not an object but a number"),
    "another number": ("-0.5", None, "", -0.5, "the data is not an object but a number"),
    "true": ("true", None, "", True, "the data is not an object but a boolean"),
    "null": ("null", None, "", None, "the data is not an object but null"),
    "a missing property": (
        '{"type":"agent.message"}',
        None,
        "agent.message",
        {"type": "agent.message"},
        "'agent.message' does not fit the document: 'execution_id' is missing",
    ),
    "the result of a tool without its call": (
        '{"type":"agent.message","role":"tool","content":"x","execution_id":"e"}',
        None,
        "agent.message",
        {"type": "agent.message", "role": "tool", "content": "x", "execution_id": "e"},
        "'tool_call_id' is missing",
    ),
    "an object where an array belongs": (
        '{"type":"tool.approval_required","execution_id":"e","tool_calls":{"id":"c"}}',
        None,
        "tool.approval_required",
        {"type": "tool.approval_required", "execution_id": "e", "tool_calls": {"id": "c"}},
        "tool_calls is not an array",
    ),
    "null where an object belongs": (
        '{"type":"agent.done","execution_id":"e","output":null}',
        None,
        "agent.done",
        {"type": "agent.done", "execution_id": "e", "output": None},
        "'NoneType' object is not a mapping",
    ),
}


@pytest.mark.usefixtures("reader")
class TestUnknownEvents:
    @pytest.mark.parametrize("name", UNKNOWN)
    def test_nothing_is_made_up(self, name: str) -> None:
        data, sse_name, kind, raw, reason = UNKNOWN[name]
        for form in (data, data.encode()):
            event = decode(form, sse_name)
            assert type(event) is UnknownEvent
            assert (event.type, event.raw, event.event) == (kind, raw, sse_name)
            assert event.data == data
            assert reason in event.reason

    @pytest.mark.parametrize("data", ["", " ", "\n\n", "[DONE]", " [DONE]\n"])
    def test_what_says_nothing(self, data: str) -> None:
        assert decode(data) is None
        assert decode(data.encode(), "message") is None

    def test_bytes_that_are_not_utf8_are_replaced(self) -> None:
        event = decode(b'{"type":"agent.message","execution_id":"e","content":"a\xffb"}')
        assert event is not None
        assert event["content"] == "a\ufffdb"

    def test_a_lone_surrogate(self) -> None:
        event = decode('{"type":"agent.message","execution_id":"e","content":"\\ud800"}')
        assert event is not None
        assert event["content"] == "\ud800"

    @pytest.mark.parametrize("depth", [400, 990, 3_000, 200_000])
    def test_deep_nesting(self, depth: int) -> None:
        deep = "[" * depth + "]" * depth
        for data in (deep, f'{{"type":"agent.done","execution_id":"e","output":{deep}}}'):
            event = decode(data)
            assert type(event) is UnknownEvent
            assert event.data == data

    @given(data=st.text() | st.binary(), name=st.none() | st.text(max_size=5))
    def test_any_data(self, data: str | bytes, name: str | None) -> None:
        event = decode(data, name)
        assert event is None or type(event) is UnknownEvent

    @given(value=JSON)
    def test_any_json(self, value: Any) -> None:
        event = decode(dumps(value))
        assert type(event) is UnknownEvent
        assert event.raw == value

    @given(
        kind=st.sampled_from(sorted(TYPES)),
        rest=st.dictionaries(
            st.sampled_from(
                [
                    "status",
                    "role",
                    "content",
                    "execution_id",
                    "tool_calls",
                    "output",
                    "parent",
                    "servers",
                ]
            ),
            JSON,
        ),
    )
    def test_any_json_of_a_known_type(self, kind: str, rest: dict[str, Any]) -> None:
        event = decode(dumps({"type": kind, **rest}))
        assert event is not None
        assert event.type == kind

    @given(kind=st.text(min_size=1).filter(lambda kind: kind not in TYPES), event=EVENTS)
    def test_an_unknown_type_is_no_other_class(self, kind: str, event: dict[str, Any]) -> None:
        data = {**event, "type": kind}
        found = decode(dumps(data))
        assert type(found) is UnknownEvent
        assert (found.type, found.raw) == (kind, data)


class TestUnknownEventsThemselves:
    def test_are_read_like_the_others(self) -> None:
        event = decode('{"type":"new","deep":{"a":[1]},"gone":null}')
        assert isinstance(event, UnknownEvent)
        assert (event["deep"]["a"], event.get("deep"), event.deep) == ([1], {"a": [1]}, {"a": [1]})
        assert not event.tool_calls
        assert str(event) == '{"type":"new","deep":{"a":[1]}}'
        assert event.to_dict() == {"type": "new", "deep": {"a": [1]}, "gone": None}

    def test_show_their_data_when_it_is_no_object(self) -> None:
        event = decode("not\njson")
        assert isinstance(event, UnknownEvent)
        assert str(event) == "not\njson"
        assert repr(event).startswith("UnknownEvent(type='', reason='the data is not JSON: ")

    def test_have_a_short_summary(self) -> None:
        event = decode('{"type":"new",  "text":"' + "x" * 1000 + '"}')
        assert isinstance(event, UnknownEvent)
        assert event.summary() == (
            'the document has no such event: {"type":"new", "text":"' + "x" * 277 + "..."
        )

    def test_are_equal_when_they_say_the_same(self) -> None:
        assert decode('{"type":"new"}') == decode('{"type":"new"}')
        assert decode("a") != decode("b")
        assert decode('{"type":"new"}', "x") != decode('{"type":"new"}', "y")
        assert decode('{"type":"new"}') != {"type": "new"}

    def test_are_made_of_objects(self) -> None:
        event = UnknownEvent.from_dict({"type": "new", "n": 1})
        assert (event.type, event.raw, event.data) == (
            "new",
            {"type": "new", "n": 1},
            '{"type": "new", "n": 1}',
        )
        assert UnknownEvent.from_dict({"type": 5}).type == ""

    def test_match(self) -> None:
        match decode('{"type":"new"}'):
            case UnknownEvent(type="new", raw={"type": kind}):
                assert kind == "new"
            case other:
                pytest.fail(f"{other!r} did not match")
