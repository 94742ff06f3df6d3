"""Decoded JSON against type hints."""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, IntEnum
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    NotRequired,
    Optional,
    Required,
    TypedDict,
    TypeVar,
    Union,
)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.hints import hints_of, problems


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1


class Option(TypedDict):
    label: str
    hint: NotRequired[str]


class Choice(Option, total=False):
    weight: float
    id: Required[int]


UserId = NewType("UserId", str)
T = TypeVar("T")


VALUES: list[Any] = [
    (str, ["", "x"], [None, 1, True, ["x"], {}]),
    (int, [0, -1, 10**30], [True, 1.0, "1", None]),
    (float, [0, 1.5, -2], [True, "1", None]),
    (bool, [True, False], [0, 1, "true", None]),
    (None, [None], [0, False, "", "null"]),
    (Any, [None, 1, "x", [], {}], []),
    (object, [None, 1, "x", [], {}], []),
    (list, [[], [1, "x"]], [{}, "x", None]),
    (list[str], [[], ["x"]], [[1], ["x", None], "x", {"x": 1}]),
    (Sequence[str], [["x"]], ["x", [1]]),
    (Iterable[int], [[1]], [["x"], "12", {}]),
    (list[list[int]], [[[1], []]], [[1], [["x"]]]),
    (tuple, [[], [1]], [{}, "x"]),
    (tuple[int, ...], [[], [1, 2]], [["x"], 1]),
    (tuple[int, str], [[1, "x"]], [[], [1], [1, "x", 2], ["x", 1]]),
    (dict, [{}, {"a": 1}], [[], "x", None]),
    (dict[str, int], [{}, {"a": 1}], [{"a": "x"}, []]),
    (Mapping[str, list[int]], [{"a": [1]}], [{"a": 1}, {"a": ["x"]}]),
    (Literal["a", 1], ["a", 1], ["b", True, 1.0, None]),
    (Literal[True], [True], [1, "true"]),
    (Literal[Colour.RED], ["red"], ["blue", None]),
    (Colour, ["red", "blue"], ["RED", "green", None, 1]),
    (Level, [1], [2, True, "LOW"]),
    (str | None, ["x", None], [1, []]),
    (Optional[int], [1, None], ["x", True]),  # noqa: UP045 - people write it.
    (Union[int, list[str]], [1, ["x"]], [[1], "x"]),  # noqa: UP007 - people write it.
    (list[Colour | None], [["red", None]], [["green"], [1]]),
    (UserId, ["x"], [1]),
    (Annotated[int, "how many"], [1], ["x"]),
    (Option, [{"label": "x"}, {"label": "x", "hint": "y"}], [{}, {"label": 1}, [], "x"]),
    (Option, [], [{"label": "x", "hint": 1}, {"label": "x", "other": 1}]),
    (Choice, [{"label": "x", "id": 1}], [{"label": "x"}, {"id": 1}]),
    (Choice, [{"label": "x", "id": 1, "weight": 1}], [{"label": "x", "id": 1, "weight": ""}]),
    (list[Option], [[{"label": "x"}]], [[{"label": "x"}, {}]]),
    # Not understood, so everything passes.
    (set[str], [["x"], 1], []),
    (bytes, ["x", 1], []),
    (T, [1, "x"], []),
    (type[int], ["x"], []),
]


@pytest.mark.parametrize(("hint", "good", "bad"), VALUES)
def test_values(hint: Any, good: list[Any], bad: list[Any]) -> None:
    [hint] = hints_of(annotated(hint), ["x"]).values()
    for value in good:
        assert list(problems(value, hint, "x")) == []
    for value in bad:
        found = list(problems(value, hint, "x"))
        assert found
        assert all(each.startswith("x") for each in found)


def annotated(hint: Any) -> Any:
    def function(x: Any) -> None: ...

    function.__annotations__["x"] = hint
    return function


@pytest.mark.parametrize(
    ("hint", "value", "said"),
    [
        (str, 1, ["x must be a string, not an integer"]),
        (int, 1.5, ["x must be an integer, not a number"]),
        (float, True, ["x must be a number, not a boolean"]),
        (list[str], {}, ["x must be an array, not an object"]),
        (list[str], [1, "a", None], ["x[0] must be a string, not an integer",
                                     "x[2] must be a string, not null"]),
        (dict[str, list[int]], {"a": [1, "b"]}, ["x.a[1] must be an integer, not a string"]),
        (str | int | None, [], ["x must be a string or an integer or null, not an array"]),
        (Literal["a", 1], "b", ['x must be one of "a", 1, not a string']),
        (Colour, "green", ['x must be one of "red", "blue", not a string']),
        (tuple[int, str], [1], ["x must have 2 items, not 1"]),
        (Option, {"other": 1}, ["x.label is missing", "x.other is unexpected"]),
        (Option, "y", ["x must be an object, not a string"]),
    ],
)  # fmt: skip
def test_what_is_said(hint: Any, value: Any, said: list[str]) -> None:
    assert list(problems(value, hint, "x")) == said


def test_hints_that_cannot_be_resolved() -> None:
    def function(a: Any, b: Any, c: Any, d: Any, e: Any) -> None: ...

    written = {"a": "list[int]", "b": "Nowhere", "d": "1/0", "e": None, "return": "Nowhere"}
    function.__annotations__ = written
    hints = hints_of(function, "abcde")
    assert hints == {"a": list[int], "b": Any, "c": Any, "d": Any, "e": type(None)}


def test_a_typed_dict_that_cannot_be_resolved() -> None:
    class Local(TypedDict): ...

    Local.__annotations__["there"] = "Nowhere"
    assert list(problems({"there": 1}, Local, "x")) == []
    assert list(problems({"other": 1}, Local, "x")) == ["x.other is unexpected"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
UNION: Any = Union
LEAVES: list[Any] = [str, int, float, bool, None, Any, Colour, Option, Literal["a", 1], set]


def compound(parts: list[Any]) -> st.SearchStrategy[Any]:
    makers: list[Any] = [
        lambda: list.__class_getitem__(parts[0]),
        lambda: dict.__class_getitem__((str, parts[0])),
        lambda: tuple.__class_getitem__(tuple(parts)),
        lambda: UNION[tuple(parts)],
    ]
    return st.sampled_from(makers).map(lambda make: make())


HINT: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(compound),
    max_leaves=5,
)


@given(JSON, HINT)
def test_any_json_against_any_hint(value: Any, hint: Any) -> None:
    before = json.dumps(value)
    found = list(problems(value, hint, "x"))
    assert all(each.startswith("x") for each in found)
    assert json.dumps(value) == before, "a check changes nothing"
    either: Any = UNION[hint, None]
    assert (not list(problems(value, either, "x"))) == (value is None or not found)
