"""Completed ``openui`` blocks: each once, however the text is cut."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from turnwire.fences import FenceScanner

# How the vendor's page finds the blocks, in the whole text.
OPENUI_BLOCK = re.compile(r"```openui\n(.*?)```", re.DOTALL)

DASHBOARD = 'root = Stack([title])\ntitle = TextContent("Health", "large-heavy")\n'

CASES: list[tuple[str, str, list[str]]] = [
    ("plain text", "Hello, `code` and\n``` fences", []),
    ("one block", f"Look:\n```openui\n{DASHBOARD}```\nDone.", [DASHBOARD]),
    ("at the very start and end", f"```openui\n{DASHBOARD}```", [DASHBOARD]),
    ("two blocks", "```openui\na\n```\n\n```openui\nb\n```\n", ["a\n", "b\n"]),
    ("two blocks, no gap", "```openui\na\n```\n```openui\nb\n```", ["a\n", "b\n"]),
    ("an empty block", "```openui\n```", [""]),
    ("a block of one empty line", "```openui\n\n```", ["\n"]),
    ("never closed", "```openui\nroot = Stack([", []),
    ("closed in the middle of a line only", "```openui\nroot = ```", []),
    ("backticks in a string", '```openui\nt = Text("```js")\n```', ['t = Text("```js")\n']),
    ("fewer backticks in the body", "```openui\n``\n`x`\n```", ["``\n`x`\n"]),
    ("another fence first", "```python\nx = 1\n```\n```openui\na\n```", ["a\n"]),
    ("another language", "```openui2\na\n```", []),
    ("only part of the word", "```open\na\n```", []),
    ("more after the word", "```openui x\na\n```", []),
    ("four backticks", "````openui\na\n```", []),
    ("not at the start of a line", "see ```openui\na\n```", []),
    ("an indented fence", "  ```openui\na\n```", []),
    ("the word after the closing fence", "```openui\na\n```openui\nb\n```", ["a\n"]),
    ("a longer closing fence", "```openui\na\n````\n```openui\nb\n```", ["a\n", "b\n"]),
    ("CRLF", "Look:\r\n```openui\r\na\r\nb\r\n```\r\n", ["a\r\nb\r\n"]),
    ("CR without LF", "```openui\ra\n```", []),
    ("a line of too few backticks, then a block", "``\n\n```openui\na\n```", ["a\n"]),
    ("backticks then a block", "``\n```openui\na\n```", ["a\n"]),
]


def whole(text: str) -> list[str]:
    return FenceScanner().feed(text)


def cut(text: str, places: set[int]) -> list[str]:
    edges = sorted({0, len(text), *(place for place in places if place < len(text))})
    return [text[start:end] for start, end in pairwise(edges)]


# Texts of the parts that matter, so that fences come about.
LINES = st.sampled_from(
    ["```", "```openui", "```openui\r", "``", "`", "a = B", "text ```", "```js", "", "````"]
)
TEXTS = st.lists(LINES, max_size=12).map("\n".join)
PLACES = st.sets(st.integers(0, 120))


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_blocks(text: str, expected: list[str]) -> None:
    assert whole(text) == expected


@pytest.mark.parametrize("text", [case[1] for case in CASES], ids=[c[0] for c in CASES])
def test_every_cut_in_two_and_every_character_alone(text: str) -> None:
    expected = whole(text)
    for place in range(len(text) + 1):
        scanner = FenceScanner()
        assert scanner.feed(text[:place]) + scanner.feed(text[place:]) == expected
    scanner = FenceScanner()
    assert [block for character in text for block in scanner.feed(character)] == expected


@given(TEXTS, PLACES)
def test_any_cut(text: str, places: set[int]) -> None:
    scanner = FenceScanner()
    pieces = cut(text, places)
    assert [block for piece in pieces for block in scanner.feed(piece)] == whole(text)


BODIES = st.lists(st.sampled_from(["a = B", "", 'c = Text("`x`")', "# é"]), max_size=4)


@given(
    st.lists(st.tuples(st.sampled_from(["", "Look:\n", "`x`\n\n"]), BODIES), max_size=4),
    PLACES,
)
def test_ordinary_texts_have_the_blocks_that_the_page_finds(
    parts: list[tuple[str, list[str]]], places: set[int]
) -> None:
    text = "".join(
        f"{before}```openui\n" + "".join(f"{line}\n" for line in lines) + "```\n"
        for before, lines in parts
    )
    expected = OPENUI_BLOCK.findall(text)
    assert len(expected) == len(parts)
    scanner = FenceScanner()
    assert [block for piece in cut(text, places) for block in scanner.feed(piece)] == expected


def test_a_block_is_told_with_the_piece_that_completes_it() -> None:
    scanner = FenceScanner()
    pieces = ["```openui\na\n", "``", "`", "\nmore", "```"]
    assert [scanner.feed(piece) for piece in pieces] == [[], [], ["a\n"], [], []]


def test_a_scanner_may_begin_amid_a_line() -> None:
    assert FenceScanner(mid_line=True).feed("```openui\na\n```") == []
    assert FenceScanner(mid_line=True).feed("\n```openui\na\n```") == ["a\n"]


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("", True),
        ("text", True),
        ("text\n", True),
        ("`", False),
        ("```openui", False),
        ("```openui\n", False),
        ("```openui\na", False),
        ("```openui\na\n```", True),
        ("```js\n", True),
    ],
)
def test_a_scanner_is_idle_outside_of_fences(text: str, idle: bool) -> None:  # noqa: FBT001 - a column of the table.
    scanner = FenceScanner()
    scanner.feed(text)
    assert scanner.idle == idle


@given(TEXTS, st.integers(0, 120))
@example("```openui\r\na\n```", 10)
def test_a_scanner_goes_on_from_its_dump(text: str, place: int) -> None:
    scanner = FenceScanner()
    found = scanner.feed(text[:place])
    data = json.loads(json.dumps(scanner.dump()))
    loaded = FenceScanner.load(data)
    assert loaded.dump() == data
    assert loaded.idle == scanner.idle
    assert found + loaded.feed(text[place:]) == whole(text)


@pytest.mark.parametrize(
    "data",
    [
        {"held": "x", "body": None},
        {"held": "```openui\n", "body": None},
        {"held": "```o", "body": ""},
        {"held": "```", "body": ""},
        {"held": 1, "body": None},
        {"held": None, "body": 1},
        {"held": None, "body": ["a"]},
    ],
)
def test_a_malformed_dump_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="a fence"):
        FenceScanner.load(data)


class Counted(str):
    """A text that counts the characters that are sliced out of it."""

    __slots__ = ("sliced",)
    sliced: int

    def __init__(self, _text: str) -> None:
        self.sliced = 0

    def __getitem__(self, key: Any) -> str:
        part = super().__getitem__(key)
        self.sliced += len(part)
        return part


@pytest.mark.parametrize(
    "line", ["plain text\n", "`\n", "``\n", "```open\n", "```openui\n", "a `b` c\n", "\n"]
)
def test_what_is_copied_is_linear_in_the_text(line: str) -> None:
    piece = Counted("```openui\n" + line * 1000)
    FenceScanner().feed(piece)
    # The body once, and at each start of a line no more than a fence is long.
    assert piece.sliced <= len(piece) + 12 * 1001


def test_what_a_scanner_holds_is_only_the_block_in_progress() -> None:
    scanner = FenceScanner()
    scanner.feed("text\n" * 1000 + "```openui\na\n```\n" + "``")
    assert scanner.dump() == {"held": "``", "body": None}
