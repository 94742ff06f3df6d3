"""The rules of the fold, one by one."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from turn.folding import announce, close, fresh, pieces, plain_call, plain_message, say, told
from turnwire.agents import Text
from turnwire.events import MessageCompleted, TextDelta, UIBlock
from turnwire.fold import CallPiece, Fold

P = CallPiece
CODE = "root = Stack([])\n"


def test_text_is_appended_and_told_as_it_came() -> None:
    fold = fresh()
    assert told(say(fold, "Hel")) == [("TextDelta", "root", "Hel")]
    assert told(say(fold, "lo")) == [("TextDelta", "root", "lo")]
    assert fold.agents["root"].text == "Hello"


def test_every_event_carries_the_native_one() -> None:
    fold, native = fresh(), object()
    root = fold.agent("root")
    events = [
        *fold.text(root, f"```openui\n{CODE}```", native),
        *fold.reasoning(root, "hm", native),
        *fold.call_piece(root, 0, P(id="c", arguments="{}"), native),
        *fold.close(root, "tool_calls", native),
        fold.tool_result(root, "c", "ok", native),
        fold.start_agent("s", name="", task="", parent_id="", parent_call="", native=native),
        fold.finish_agent("s", result=None, native=native),
        fold.fail_agent("s", message="no", native=native),
    ]
    assert len(events) == 11
    assert all(event.native is native for event in events)


def test_what_is_empty_adds_nothing_and_opens_nothing() -> None:
    fold = fresh()
    root = fold.agent("root")
    assert fold.text(root, "", None) == []
    assert fold.reasoning(root, "", None) == []
    fold.refusal(root, "")
    assert root.messages == []


def test_reasoning_and_refusal_are_no_text() -> None:
    fold = fresh()
    root = fold.agent("root")
    assert told(fold.reasoning(root, "need ", None)) == [("ReasoningDelta", "root", "need ")]
    fold.reasoning(root, "a file", None)
    fold.refusal(root, "I will ")
    fold.refusal(root, "not")
    (message,) = root.messages
    assert plain_message(message) == {"reasoning": "need a file", "refusal": "I will not"}
    assert fold.final_text == ""


def test_a_finish_reason_closes_the_message_and_the_next_piece_opens_another() -> None:
    fold = fresh()
    say(fold, "one")
    (completed,) = close(fold, "length")
    assert isinstance(completed, MessageCompleted)
    say(fold, "two")
    first, second = fold.agents["root"].messages
    assert completed.message is first
    assert (first.text, first.finish_reason) == ("one", "length")
    assert (second.text, second.finish_reason) == ("two", None)


def test_closing_what_is_not_open_gives_an_empty_message() -> None:
    fold = fresh()
    assert told(close(fold)) == [("MessageCompleted", "root", "")]
    assert told(close(fold)) == [("MessageCompleted", "root", "")]
    assert [message.finish_reason for message in fold.agents["root"].messages] == ["stop", "stop"]


def test_the_final_text_is_that_of_the_roots_last_message_with_text() -> None:
    fold = Fold()
    assert fold.final_text == ""
    say(fold, "Let me look.")
    close(fold, "tool_calls")
    say(fold, "There is one file.")
    close(fold)
    pieces(fold, P(id="c"))
    close(fold, "tool_calls")
    announce(fold, "sub")
    say(fold, "not me", "sub")
    assert fold.final_text == "There is one file."


# Pieces of tool calls, event by event, and the calls they come to.
INFO: dict[str, Any] = {"own_name": "restart", "server": "ops"}
CALLS: list[tuple[str, list[list[CallPiece]], list[dict[str, Any]]]] = [
    (
        "one event",
        [[P(index=0, id="a", name="exec", arguments="{}")]],
        [{"id": "a", "name": "exec", "arguments": "{}"}],
    ),
    (
        "arguments are concatenated",
        [[P(index=0, id="a", arguments='{"x"')], [P(index=0, arguments=":1}")]],
        [{"id": "a", "arguments": '{"x":1}'}],
    ),
    (
        "interleaved, by index",
        [
            [P(index=0, id="a"), P(index=1, id="b")],
            [P(index=1, arguments="[b"), P(index=0, arguments="[a")],
            [P(index=0, arguments="]"), P(index=1, arguments="]")],
        ],
        [{"id": "a", "arguments": "[a]"}, {"id": "b", "arguments": "[b]"}],
    ),
    (
        "an index that comes early leaves a gap",
        [[P(index=2, id="c")], [P(index=0, id="a")]],
        [{"id": "a"}, {"id": "c"}],
    ),
    (
        "an index far out of range costs nothing",
        [[P(index=sys.maxsize, id="z", arguments="1")], [P(index=sys.maxsize, arguments="2")]],
        [{"id": "z", "arguments": "12"}],
    ),
    (
        "a negative index is no index",
        [[P(index=-1, id="a", arguments="1")], [P(index=-1, id="a", arguments="2")]],
        [{"id": "a", "arguments": "12"}],
    ),
    (
        "no index: by id",
        [
            [P(id="a", arguments="1")],
            [P(id="b", arguments="2")],
            [P(id="a", arguments="3")],
        ],
        [{"id": "a", "arguments": "13"}, {"id": "b", "arguments": "2"}],
    ),
    (
        "no index, no id: by position",
        [[P(id="a"), P(id="b")], [P(arguments="1"), P(arguments="2")]],
        [{"id": "a", "arguments": "1"}, {"id": "b", "arguments": "2"}],
    ),
    (
        "no index: an id finds the call at its position that has none",
        [[P(name="x"), P(name="y")], [P(id="a"), P(id="b")]],
        [{"id": "a", "name": "x"}, {"id": "b", "name": "y"}],
    ),
    (
        "no index: a new id is appended",
        [[P(index=5, id="a")], [P(id="b")]],
        [{"id": "a"}, {"id": "b"}],
    ),
    (
        "the last id and name win",
        [[P(index=0, id="a", name="x")], [P(index=0, id="b", name="y")], [P(index=0)]],
        [{"id": "b", "name": "y"}],
    ),
    (
        "the first tool info wins",
        [[P(index=0, id="a", **INFO)], [P(index=0, own_name="other", server="other")]],
        [{"id": "a", **INFO}],
    ),
    (
        "tool info may come late, and flags stay",
        [
            [P(index=0, id="a")],
            [P(index=0, **INFO, needs_approval=True, client_side=True)],
            [P(index=0, arguments="{}")],
        ],
        [{"id": "a", **INFO, "arguments": "{}", "needs_approval": True, "client_side": True}],
    ),
]


@pytest.mark.parametrize(
    ("events", "expected"), [row[1:] for row in CALLS], ids=[row[0] for row in CALLS]
)
def test_calls(events: list[list[CallPiece]], expected: list[dict[str, Any]]) -> None:
    fold = fresh()
    for event in events:
        pieces(fold, *event)
    close(fold, "tool_calls")
    (message,) = fold.agents["root"].messages
    assert [plain_call(call) for call in message.tool_calls] == expected
    assert all(call.complete and call.seen for call in message.tool_calls)
    for call in message.tool_calls:
        assert fold.call("root", call.id) is call


def test_a_call_is_started_once_and_grows_by_what_is_not_empty() -> None:
    fold = fresh()
    assert told(pieces(fold, P(index=0, id="a", arguments="{"))) == [
        ("ToolCallStarted", "root", "a"),
        ("ToolCallDelta", "root", "a", "{"),
    ]
    assert told(pieces(fold, P(index=0, own_name="exec"))) == []
    assert told(pieces(fold, P(index=0, id="a", arguments="}"))) == [
        ("ToolCallDelta", "root", "a", "}")
    ]
    (call,) = fold.agents["root"].calls
    assert not call.complete
    assert told(close(fold, "tool_calls")) == [
        ("ToolCallCompleted", "root", "a"),
        ("MessageCompleted", "root", ""),
    ]
    assert call.complete


def test_a_call_is_not_told_of_before_its_id_is_known() -> None:
    fold = fresh()
    assert pieces(fold, P(index=0, name="exec", arguments='{"a"')) == []
    assert pieces(fold, P(index=0, arguments=":1")) == []
    assert told(pieces(fold, P(index=0, id="late", arguments="}"))) == [
        ("ToolCallStarted", "root", "late"),
        ("ToolCallDelta", "root", "late", '{"a":1}'),
    ]


def test_a_call_that_never_gets_an_id_is_in_the_message_only() -> None:
    fold = fresh()
    assert pieces(fold, P(name="exec", arguments="{}")) == []
    assert told(close(fold)) == [("MessageCompleted", "root", "")]
    (call,) = fold.agents["root"].calls
    assert plain_call(call) == {"name": "exec", "arguments": "{}"}


def test_calls_are_completed_in_the_order_of_their_places() -> None:
    fold = fresh()
    pieces(fold, P(index=3, id="d"), P(index=0, id="a"))
    ids = [words[2] for words in told(close(fold)) if words[0] == "ToolCallCompleted"]
    assert ids == ["a", "d"]


def test_places_begin_anew_with_each_message() -> None:
    fold = fresh()
    pieces(fold, P(index=0, id="a", arguments="1"))
    close(fold)
    pieces(fold, P(index=0, id="b", arguments="2"))
    close(fold)
    assert [call.arguments_text for call in fold.agents["root"].calls] == ["1", "2"]


def test_an_id_used_again_is_the_newer_call() -> None:
    fold = fresh()
    pieces(fold, P(id="a", name="old"))
    close(fold)
    pieces(fold, P(id="a", name="new"))
    assert fold.call("root", "a").name == "new"
    assert [call.name for call in fold.agents["root"].calls] == ["old", "new"]


# Thinking blocks as they come, and what they come to.
def thinking(text: str, signature: str | None = None) -> dict[str, str]:
    block = {"type": "thinking", "thinking": text}
    return block if signature is None else {**block, "signature": signature}


REDACTED = {"type": "redacted_thinking", "data": "x"}
THINKING: list[tuple[list[dict[str, Any]], list[dict[str, Any]]]] = [
    ([thinking("a"), thinking("b")], [thinking("ab")]),
    ([thinking("a"), thinking("", "s")], [thinking("a", "s")]),
    ([thinking("a"), thinking("b", "s"), thinking("c")], [thinking("ab", "s"), thinking("c")]),
    ([thinking("a", ""), thinking("b")], [thinking("ab", "")]),
    ([REDACTED, REDACTED], [REDACTED, REDACTED]),
    ([thinking("a"), REDACTED, thinking("b")], [thinking("a"), REDACTED, thinking("b")]),
    ([thinking("", "s")], [thinking("", "s")]),
    ([{"type": "thinking"}, thinking("a")], [thinking("a")]),
    ([{"type": "new", "x": 1}, {"type": "new"}], [{"type": "new", "x": 1}, {"type": "new"}]),
    ([{**thinking("a"), "more": 1}, thinking("b")], [{**thinking("ab"), "more": 1}]),
]


@pytest.mark.parametrize(("blocks", "expected"), THINKING)
def test_thinking(blocks: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    fold = fresh()
    given = [dict(block) for block in blocks]
    for block in given:
        fold.thinking(fold.agent("root"), block)
    (message,) = fold.agents["root"].messages
    assert message.thinking == expected
    assert given == blocks


def test_each_agent_has_its_own_message() -> None:
    fold = fresh()
    for text, agent_id in [("I ", "root"), ("We ", "sub"), ("am", "root"), ("are", "sub")]:
        say(fold, text, agent_id)
    pieces(fold, P(id="call_1", arguments="root's"))
    pieces(fold, P(id="call_1", arguments="sub's"), agent_id="sub")
    close(fold, agent_id="sub")
    assert (fold.agents["root"].text, fold.agents["sub"].text) == ("I am", "We are")
    assert fold.agents["root"].messages[0].finish_reason is None
    assert fold.call("root", "call_1").arguments_text == "root's"
    assert fold.call("sub", "call_1").arguments_text == "sub's"


@pytest.mark.parametrize("size", [1, 3, 7, 100])
def test_a_ui_block_is_told_once_after_the_text_that_completes_it(size: int) -> None:
    fold = fresh()
    text = f"Look: `x`\n```openui\n{CODE}```\nand\n```openui\nb\n```\n"
    events = [
        event
        for start in range(0, len(text), size)
        for event in say(fold, text[start : start + size])
    ]
    assert [event.code for event in events if isinstance(event, UIBlock)] == [CODE, "b\n"]
    assert "".join(words[2] for words in told(events) if words[0] == "TextDelta") == text
    assert not isinstance(events[0], UIBlock)


def test_a_ui_block_belongs_to_one_agent_and_one_message() -> None:
    fold = fresh()
    say(fold, "```openui\n")
    say(fold, "a\n```\n", "sub")
    close(fold)
    # A block that was broken off does not swallow the next message, which begins a line.
    events = say(fold, f"```openui\n{CODE}```")
    assert [event.code for event in events if isinstance(event, UIBlock)] == [CODE]


def test_a_fence_amid_a_line_is_none() -> None:
    fold = fresh()
    say(fold, "see ")
    assert len(say(fold, "```openui\na\n```\n")) == 1
    assert len(say(fold, "```openui\na\n```\n")) == 2


def test_text_is_joined_only_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[int] = []
    join = Text.__str__

    def counted(text: Text) -> str:
        joined.append(len(text))
        return join(text)

    monkeypatch.setattr(Text, "__str__", counted)
    fold = fresh()
    root = fold.agent("root")
    pieces(fold, P(index=0, id="a"))
    joined.clear()
    for number in range(2000):
        fold.text(root, "`x`\n" if number % 2 else "word ", None)
        fold.reasoning(root, "hm", None)
        fold.refusal(root, "no")
        fold.thinking(root, thinking("hm"))
        fold.call_piece(root, 0, P(index=0, arguments="1"), None)
        fold.call_piece(root, 1, P(index=1, arguments="2"), None)
    fold.close(root, "stop", None)
    assert joined == []
    assert len(root.messages[0].text) == 9000
    assert joined == [9000]


def test_a_character_in_two_halves_is_one() -> None:
    fold = Fold()
    root = fold.agent("root")
    halves = ["smile: \ud83d", "\ude00", "!"]
    events = [event for half in halves for event in fold.text(root, half, None)]
    pieces = [event.text for event in events if isinstance(event, TextDelta)]
    assert pieces == ["smile: ", "😀", "!"]
    assert root.text == "smile: 😀!"
    assert root.text.encode().decode() == root.text


def test_half_a_character_that_stays_alone_is_replaced() -> None:
    fold = Fold()
    root = fold.agent("root")
    fold.text(root, "a\ud83d", None)
    fold.text(root, "b", None)
    assert root.text == "a\ufffdb"
