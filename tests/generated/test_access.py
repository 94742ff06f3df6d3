"""One event, both styles of access; and how it is printed."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given

from generated.samples import EVENTS, KINDS, dumps, lines
from turnwire_api.runtime.absent import UNSET, Unset
from turnwire_api.truefoundry import models
from turnwire_api.truefoundry.events import decode


def read(value: dict[str, Any]) -> Any:
    return decode(dumps(value))


TOOL_INFO = {
    "mcp_server_id": "sandbox",
    "mcp_server_name": "sandbox",
    "original_tool_name": "exec",
    "is_approval_required": True,
}
CALL = {"id": "c", "function": {"name": "exec", "arguments": "{}"}, "tool_info": TOOL_INFO}
MESSAGE: dict[str, Any] = {
    "type": "agent.message",
    "tool_calls": [CALL, {"index": 1, "function": {"arguments": "x"}}],
    "execution_id": "e",
}


class TestBothStyles:
    def test_on_one_object(self) -> None:
        event = read(MESSAGE)
        call = event.tool_calls[0]
        assert event.type == event["type"] == "agent.message"
        assert call is event["tool_calls"][0]
        assert call.id == call["id"] == "c"
        assert call.tool_info.mcp_server_id == call["tool_info"]["mcp_server_id"] == "sandbox"
        assert call.get("tool_info", {}).get("is_approval_required") is True
        assert call["function"]["name"] == call.function.name == "exec"

    def test_what_is_absent(self) -> None:
        event = read(MESSAGE)
        call = event.tool_calls[1]
        # By attribute absent all the way down, by key as in a dict.
        assert not call.tool_info
        assert not call.tool_info.mcp_server_id
        assert call.get("tool_info", {}) == {}
        assert call.get("tool_info") is None
        assert "tool_info" not in call
        with pytest.raises(KeyError, match="tool_info"):
            call["tool_info"]

    @pytest.mark.parametrize(
        "name", [n for n, (d, _) in KINDS.items() if d["type"] == "agent.message"]
    )
    def test_every_message_can_be_asked_for_its_tool_calls(self, name: str) -> None:
        data, _ = KINDS[name]
        event = read(data)
        assert len(event.tool_calls) == len(data.get("tool_calls", []))
        assert [call.id for call in event.tool_calls] == [
            c["id"] for c in data.get("tool_calls", [])
        ]

    def test_getattr_with_a_default(self) -> None:
        end = read({"type": "response.done", "status": "done"})
        assert getattr(end, "tool_calls", None) is None
        assert getattr(read(MESSAGE), "tool_calls", None)

    def test_null_is_not_absent_where_the_document_allows_it(self) -> None:
        event = read({**MESSAGE, "content": None})
        assert event.content is None
        assert event["content"] is None
        assert "content" in event

    def test_null_is_absent_where_the_document_does_not(self) -> None:
        event = read({**MESSAGE, "role": None, "tool_calls": None, "function_call": None})
        assert type(event) is models.AgentMessageEvent
        assert [event.role, event.tool_calls, event.function_call] == [UNSET, UNSET, UNSET]
        assert event.to_dict() == {"type": "agent.message", "execution_id": "e"}

    def test_unknown_properties(self) -> None:
        event = read({**MESSAGE, "usage": {"tokens": None}})
        assert event["usage"] == event.get("usage") == {"tokens": None}
        assert event.additional_properties == {"usage": {"tokens": None}}
        assert event.tool_calls[0].function.additional_properties == {}

    def test_as_a_dict(self) -> None:
        event = read({"type": "response.done", "status": "done", "new": 1})
        assert list(event) == event.keys() == ["type", "status", "new"]
        assert len(event) == 3
        assert dict(event) == {**event} == {"type": "response.done", "status": "done", "new": 1}

    def test_changes(self) -> None:
        event = read({"type": "agent.message", "execution_id": "e", "content": "a", "new": 1})
        event["content"] = "b"
        event["new"] = 2
        event["newer"] = 3
        assert (event.content, event.get("new"), event.get("newer")) == ("b", 2, 3)
        del event["content"]
        del event["new"]
        assert event.to_dict() == {"type": "agent.message", "execution_id": "e", "newer": 3}
        with pytest.raises(KeyError):
            del event["new"]

    def test_a_model_is_true_even_when_it_is_empty(self) -> None:
        assert models.CancelResponseResult()
        assert len(models.CancelResponseResult()) == 0

    def test_copies(self) -> None:
        event = read({**MESSAGE, "usage": {"tokens": 1}})
        for made in (
            copy.copy(event),
            copy.deepcopy(event),
            pickle.loads(pickle.dumps(event)),  # noqa: S301 - made here.
        ):
            assert made == event
            assert made.role is UNSET
            assert made.to_dict() == event.to_dict()
        unknown = read({"type": "new", "a": [1]})
        deep = copy.deepcopy(unknown)
        deep.raw["a"].append(2)
        assert unknown.raw["a"] == [1]
        assert pickle.loads(pickle.dumps(unknown)) == unknown  # noqa: S301 - made here.


class TestText:
    @pytest.mark.parametrize("line", lines())
    def test_says_what_the_line_said(self, line: str) -> None:
        text = str(decode(line))
        assert json.loads(text) == json.loads(line)
        assert text == dumps(json.loads(text))

    def test_has_no_nulls_and_keeps_the_order_of_the_document(self) -> None:
        event = read(
            {
                "sequence_id": 3,
                "new": None,
                "newer": {"a": None, "b": [None, {"c": None}]},
                "execution_id": "e",
                "content": None,
                "type": "agent.message",
                "finish_reason": "stop",
            }
        )
        assert str(event) == (
            '{"type":"agent.message","finish_reason":"stop","execution_id":"e","sequence_id":3,'
            '"newer":{"b":[null,{}]}}'
        )

    def test_characters_are_as_they_are(self) -> None:
        event = read({"type": "sandbox.created", "sandbox_id": "é\u2028🙂\n"})
        assert str(event) == '{"type":"sandbox.created","sandbox_id":"é\u2028🙂\\n"}'

    def test_hides_secrets(self) -> None:
        server = models.McpServer.from_dict(
            {"name": "github", "headers": {"Authorization": "Bearer hush"}, "x": "y"}
        )
        request = models.InlineAgentRequest(model="m", mcp_servers=[server])
        for shown in (str(server), repr(server), str(request), repr(request), f"{request!s}"):
            assert "hush" not in shown
            assert "***" in shown
        assert "hush" not in str(server.headers) + repr(server.headers)
        assert json.loads(str(server)) == {"name": "github", "headers": "***", "x": "y"}
        assert request.to_dict()["mcp_servers"][0]["headers"] == {"Authorization": "Bearer hush"}

    def test_repr_leaves_out_what_is_absent(self) -> None:
        event = read({"type": "agent.message", "execution_id": "e", "content": None, "new": 1})
        assert repr(event) == (
            "AgentMessageEvent(type='agent.message', content=None, execution_id='e', "
            "additional_properties={'new': 1})"
        )


class TestUnset:
    def test_there_is_one(self) -> None:
        made = [
            Unset(),
            copy.copy(UNSET),
            copy.deepcopy(UNSET),
            copy.deepcopy([UNSET])[0],
            *(pickle.loads(pickle.dumps(UNSET, protocol)) for protocol in range(6)),  # noqa: S301 - ours.
        ]
        assert all(value is UNSET for value in made)

    def test_is_absent_all_the_way_down(self) -> None:
        assert not UNSET
        assert UNSET.a.b["c"].d is UNSET
        assert list(UNSET) == []
        assert len(UNSET) == 0
        assert "a" not in UNSET
        assert (UNSET.get("a"), UNSET.get("a", 1)) == (None, 1)
        assert repr(UNSET) == "UNSET"
        assert not hasattr(UNSET, "__array__")


@given(EVENTS)
def test_what_is_read_is_written_again(data: dict[str, Any]) -> None:
    event = read(data)
    assert event.to_dict() == data
    assert event.type == data["type"]
    assert decode(dumps(event.to_dict())) == event
    assert copy.deepcopy(event) == event
    for key, value in data.items():
        assert key in event
        if not isinstance(value, dict | list):
            assert event[key] == value
    assert read(json.loads(str(event))).to_dict() == json.loads(str(event))
