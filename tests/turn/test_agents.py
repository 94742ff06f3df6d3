"""What a turn has come to: texts that grow, arguments that may be anything, names to show."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.agents import Agent, InvalidArguments, Message, Text, ThinkingBlock, ToolCall
from turnwire.errors import TurnwireError


def call(arguments: str = "", name: str = "", own_name: str = "") -> ToolCall:
    agent = Agent(id="a", name="helper", parent=Agent(id="root"))
    text = Text(arguments)
    return ToolCall(id="call_1", agent=agent, name=name, own_name=own_name, text=text)


@given(st.text(), st.lists(st.text()), st.sets(st.integers(0, 10)))
def test_a_text_is_its_pieces_whenever_it_is_read(
    start: str, pieces: list[str], reads: set[int]
) -> None:
    text, expected = Text(start), start
    for number, piece in enumerate(pieces):
        text.add(piece)
        expected += piece
        assert len(text) == len(expected)
        assert text.at_line_start == (expected.endswith("\n") or not expected)
        if number in reads:
            assert str(text) == expected
    assert str(text) == expected
    assert bool(text) == bool(expected)


def test_a_text_shows_itself_as_a_string() -> None:
    assert repr(Text("a\n")) == r"'a\n'"


def test_reading_a_text_twice_joins_once() -> None:
    text = Text()
    for _ in range(100):
        text.add("x")
    first = str(text)
    assert str(text) is first


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("", {}),
        ("  \n", {}),
        ("{}", {}),
        ('{"name": "billing", "force": true}', {"name": "billing", "force": True}),
        ('{"deep": {"list": [1, null]}}', {"deep": {"list": [1, None]}}),
    ],
)
def test_arguments_are_decoded(arguments: str, expected: dict[str, object]) -> None:
    assert call(arguments).arguments == expected


@pytest.mark.parametrize(
    "arguments", ['{"na', "[1]", "null", '"text"', "{}{}", "[" * 100_000, "{'a': 1}"]
)
def test_arguments_that_are_no_object_raise_one_error(arguments: str) -> None:
    broken = call(arguments, name="restart")
    with pytest.raises(InvalidArguments, match="restart: ") as caught:
        _ = broken.arguments
    assert isinstance(caught.value, TurnwireError)
    assert isinstance(caught.value, ValueError)
    assert broken.arguments_text == arguments


def test_an_error_names_the_call_when_its_tool_is_unknown() -> None:
    with pytest.raises(InvalidArguments, match="call_1: the arguments are no JSON object"):
        _ = call("1").arguments


@pytest.mark.parametrize(
    ("fields", "tool"),
    [
        ({}, ""),
        ({"name": "ops__restart"}, "ops__restart"),
        ({"name": "ops__restart", "own_name": "restart"}, "restart"),
    ],
)
def test_the_tool_is_its_own_name_or_the_models(fields: dict[str, str], tool: str) -> None:
    assert call(**fields).tool == tool


def test_a_call_shows_whose_it_is() -> None:
    assert repr(call(name="restart")) == "<ToolCall call_1 restart of helper>"
    assert repr(call()) == "<ToolCall call_1 (unseen) of helper>"


def test_an_agent_shows_a_name() -> None:
    root = Agent(id="e-1", messages=[])
    child = Agent(id="e-2", parent=root)
    named = Agent(id="e-3", name="bob", parent=root, status="done")
    assert [agent.label for agent in (root, child, named)] == ["root", "e-2", "bob"]
    assert [agent.is_root for agent in (root, child, named)] == [True, False, False]
    assert repr(named) == "<Agent bob done, 0 messages>"


def test_an_agents_text_and_calls_are_those_of_its_messages() -> None:
    agent = Agent(id="a")
    agent.messages = [
        Message(agent=agent, body=Text("one "), calls={1: call(name="b"), 0: call(name="a")}),
        Message(agent=agent),
        Message(agent=agent, body=Text("two"), calls={7: call(name="c")}),
    ]
    assert agent.text == "one two"
    assert [each.name for each in agent.calls] == ["a", "b", "c"]


def test_equal_looking_calls_and_agents_are_not_the_same() -> None:
    assert call() != call()
    assert len({Agent(id="a"), Agent(id="a")}) == 2


@pytest.mark.parametrize(
    ("fields", "body", "is_open", "wire"),
    [
        ({"type": "thinking"}, "hm", True, {"type": "thinking", "thinking": "hm"}),
        (
            {"type": "thinking", "signature": "s"},
            "hm",
            False,
            {"type": "thinking", "signature": "s", "thinking": "hm"},
        ),
        (
            {"type": "redacted_thinking", "data": "x"},
            None,
            False,
            {"type": "redacted_thinking", "data": "x"},
        ),
    ],
)
def test_a_thinking_block_is_open_until_it_is_signed(
    fields: dict[str, str],
    body: str | None,
    is_open: bool,  # noqa: FBT001 - a column of the table.
    wire: dict[str, str],
) -> None:
    block = ThinkingBlock(fields=fields, body=None if body is None else Text(body))
    assert block.open == is_open
    assert block.wire == wire
    block.wire.clear()
    assert block.wire == wire


def test_a_text_of_very_many_pieces_is_their_sum() -> None:
    # They are joined now and then: a piece as an object takes far more room than its letters.
    text, pieces = (
        Text(),
        [f"{number}\n" if number % 7 == 0 else str(number) for number in range(5000)],
    )
    tracemalloc.start()
    for number, piece in enumerate(pieces):
        assert text.add(piece) == piece
        assert text.at_line_start == (number % 7 == 0)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert str(text) == "".join(pieces)
    assert len(text) == len("".join(pieces))
    # The pieces themselves were there before.
    assert taken < 3 * len(text)
