"""Functions that answer tool calls."""

from __future__ import annotations

import functools
import json
import math
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turn.pauses import call
from turnwire.agents import ToolCall
from turnwire.errors import ConfigurationError
from turnwire.tools import FunctionTool, ToolError, error_content, find, toolbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from nowhere import Unknown  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports, reportUnknownVariableType] - is what is tested.


def ask(question: str, options: list[str], *, limit: int | None = None, loud: bool = False) -> str:
    return f"{question}{options}{limit}{loud}"


async def ask_later(question: str) -> str:
    return question


def collect(first: int, *rest: int, mode: Literal["a", "b"] = "a", **others: float) -> str:
    return f"{first}{rest}{mode}{others}"


def unresolved(what: Unknown, number: int) -> str:  # pyright: ignore[reportUnknownParameterType] - see above.
    return f"{what}{number}"


def old_style(text: str = None) -> str:  # type: ignore[assignment]  # noqa: RUF013 - people write it.  # pyright: ignore[reportArgumentType]
    return f"{text}"


def optional_position(hidden: int = 1, /, shown: int = 2) -> int:
    return hidden + shown


class Shop:
    def buy(self, what: str, **more: str) -> str:
        return f"{what}{more}"

    @classmethod
    def sell(cls, what: str) -> str:
        return f"{cls.__name__}{what}"

    @staticmethod
    def look(what: str) -> str:
        return what

    def __call__(self, what: int) -> int:
        return what


class AsyncShop:
    async def __call__(self, what: int) -> int:
        return what


class Order:
    def __init__(self, what: str, count: int = 1) -> None:
        self.what = what


def loudly(function: Callable[..., str]) -> Callable[..., str]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> str:
        return function(*args, **kwargs).upper()

    return wrapper


def bind(function: Callable[..., Any], arguments: Any) -> dict[str, Any]:
    tool = FunctionTool(function, "tool")
    return tool.bind(call("c1", "tool", arguments=json.dumps(arguments)))


FIT: list[Any] = [
    (ask, {"question": "q", "options": []}, "q[]NoneFalse"),
    (ask, {"question": "q", "options": ["a"], "limit": None, "loud": True}, "q['a']NoneTrue"),
    (collect, {"first": 1}, "1()a{}"),
    (collect, {"first": 1, "mode": "b", "x": 1, "rest": 0.5}, "1()b{'x': 1, 'rest': 0.5}"),
    (unresolved, {"what": [1], "number": 2}, "[1]2"),
    (old_style, {"text": None}, "None"),
    (old_style, {}, "None"),
    (optional_position, {"shown": 3}, 4),
    (Shop().buy, {"what": "w", "note": "n"}, "w{'note': 'n'}"),
    (Shop.sell, {"what": "w"}, "Shopw"),
    (Shop.look, {"what": "w"}, "w"),
    (Shop(), {"what": 1}, 1),
    (loudly(ask), {"question": "q", "options": []}, "Q[]NONEFALSE"),
    (functools.partial(ask, "q"), {"options": []}, "q[]NoneFalse"),
    (functools.partial(ask, limit=3), {"question": "q", "options": []}, "q[]3False"),
    (functools.partial(functools.partial(ask, "q"), loud=True), {"options": []}, "q[]NoneTrue"),
    (functools.partial(Shop().buy, note="n"), {"what": "w"}, "w{'note': 'n'}"),
]


@pytest.mark.parametrize(("function", "arguments", "result"), FIT)
def test_arguments_that_fit(function: Any, arguments: dict[str, Any], result: Any) -> None:
    assert function(**bind(function, arguments)) == result


DO_NOT_FIT: list[Any] = [
    (ask, {}, "tool: question is missing; options is missing"),
    (ask, {"question": 1, "options": [1]},
     "tool: question must be a string, not an integer; "
     "options[0] must be a string, not an integer"),
    (ask, {"question": "q", "options": [], "limit": True},
     "tool: limit must be an integer or null, not a boolean"),
    (ask, {"question": "q", "options": [], "limits": 1, "self": 1},
     "tool: limits is unexpected; self is unexpected"),
    (ask, {"question": None, "options": []}, "tool: question must be a string, not null"),
    (collect, {"first": 1, "mode": "c"}, 'tool: mode must be one of "a", "b", not a string'),
    (collect, {"first": 1, "x": "y"}, "tool: x must be a number, not a string"),
    (unresolved, {"what": 1, "number": "x"}, "tool: number must be an integer, not a string"),
    (unresolved, {"number": 1}, "tool: what is missing"),
    (old_style, {"text": 1}, "tool: text must be a string, not an integer"),
    (optional_position, {"hidden": 3}, "tool: hidden is unexpected"),
    (Order, {"what": "w", "self": 1}, "tool: self is unexpected"),
    (Order, {"what": 1}, "tool: what must be a string, not an integer"),
    # Python would find two values for "self".
    (Shop().buy, {"what": "w", "self": "x"}, "tool: self is unexpected"),
    (Shop.sell, {"what": "w", "cls": "x"}, "tool: cls is unexpected"),
    (Shop(), {"what": "x"}, "tool: what must be an integer, not a string"),
    (loudly(ask), {"question": 1, "options": []},
     "tool: question must be a string, not an integer"),
    # What a partial has set is not the model's to change.
    (functools.partial(ask, limit=3), {"question": "q", "options": [], "limit": 9},
     "tool: limit is unexpected"),
    (functools.partial(ask, "q"), {"question": "x", "options": []},
     "tool: question is unexpected"),
    (functools.partial(collect, 1), {"first": 2}, "tool: first is unexpected"),
    (functools.partial(collect, safe=1), {"first": 2, "safe": 0}, "tool: safe is unexpected"),
    (functools.partial(ask, "q"), {"options": "x"},
     "tool: options must be an array, not a string"),
]  # fmt: skip


@pytest.mark.parametrize(("function", "arguments", "said"), DO_NOT_FIT)
def test_arguments_that_do_not_fit(function: Any, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ToolError) as caught:
        bind(function, arguments)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1]", "no JSON object"),
        ('{"question": ', "ask: Expecting value"),
        ("null", "no JSON object"),
        ("", "question is missing"),
        ('{"question": ' + "[" * 100_000, "recursion|nested|Expecting"),
        ('{"question": "q", "options": ' + "[" * 300 + "]" * 300 + "}", r"options\[0\] must be"),
    ],
)
def test_arguments_that_are_no_object(text: str, said: str) -> None:
    with pytest.raises(ToolError, match=said):
        FunctionTool(ask).bind(call("c1", "ask", arguments=text))


class Node(TypedDict):
    inner: NotRequired[Node]


def dig(x: Node) -> None: ...


def test_arguments_nested_too_deeply_for_a_hint() -> None:
    inner = '{"inner": ' * 600 + "{}" + "}" * 600
    with pytest.raises(ToolError, match="dig: the arguments are nested too deeply"):
        FunctionTool(dig).bind(call("c1", "dig", arguments=f'{{"x": {inner}}}'))


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text() | st.lists(st.text())))
def test_a_model_never_makes_a_call_fail(arguments: dict[str, Any]) -> None:
    functions: list[Callable[..., Any]] = [
        ask, collect, old_style, optional_position, Order, Shop().buy, Shop.sell, Shop(),
        functools.partial(ask, "q", limit=1), functools.partial(collect, 1, safe=1),
    ]  # fmt: skip
    for function in functions:
        names = ["question", "options", "first", "what", "text", "self", "cls", "safe"]
        for chosen in (arguments, dict(zip(names, arguments.values(), strict=False))):
            with suppress(ToolError):
                function(**bind(function, chosen))


# What a function is


def test_names() -> None:
    assert FunctionTool(ask).name == "ask"
    assert FunctionTool(ask, "other").name == "other"
    assert FunctionTool(functools.partial(functools.partial(ask, "q"))).name == "ask"
    assert FunctionTool(Shop().buy).name == "buy"
    assert FunctionTool(Shop(), "shop").name == "shop"
    assert repr(FunctionTool(ask)) == "<FunctionTool ask>"
    assert FunctionTool(ask).function is ask


def test_is_async() -> None:
    for later in (ask_later, functools.partial(ask_later, "q"), AsyncShop()):
        assert FunctionTool(later, "tool").is_async
    for function in (ask, functools.partial(ask, "q"), Shop(), Shop().buy, Order):
        assert not FunctionTool(function, "tool").is_async


def by_position(a: int, /) -> int:
    return a


@pytest.mark.parametrize(
    ("function", "name", "message"),
    [
        (1, None, "a tool is a function, not int"),
        (lambda: 1, None, "needs FunctionTool"),
        (Shop(), None, "needs FunctionTool"),
        (by_position, None, "by_position: 'a' goes by position"),
        (len, None, "len: 'obj' goes by position"),
        (dict, None, "has no signature"),
    ],
)
def test_what_is_no_tool(function: Any, name: str | None, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        FunctionTool(function, name)


def test_toolbox() -> None:
    renamed = FunctionTool(ask, "ask_user_question")
    box = toolbox([ask, ask_later, renamed])
    assert list(box) == ["ask", "ask_later", "ask_user_question"]
    assert box["ask_user_question"] is renamed
    assert toolbox([]) == {}
    with pytest.raises(ConfigurationError, match="two tools have the name 'ask'"):
        toolbox([ask, FunctionTool(ask_later, "ask")])


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (call("c1", "ask"), "ask"),
        (call("c1", "ask", name="ask_later"), "ask"),
        (call("c1", "other", name="ask_later"), "ask_later"),
        (call("c1", "other"), None),
        (call("c1", "ask", complete=False), None),
        (call("c1"), None),
        (ToolCall(id="c1", agent=call("c1").agent, name="ask", seen=False, complete=True), None),
        (ToolCall(id="c1", agent=call("c1").agent, complete=True), None),
    ],
)
def test_find(sought: ToolCall, found: str | None) -> None:
    box = toolbox([ask, ask_later])
    assert find(box, sought) is (None if found is None else box[found])


# What the agent is told


@pytest.mark.parametrize(
    ("result", "content"),
    [
        ("prod", "prod"),
        ('{"a": 1}', '{"a": 1}'),
        ("", '""'),
        (" \n", '" \\n"'),
        (None, "null"),
        (True, "true"),
        (1, "1"),
        (["ü"], '["ü"]'),
        ({"a": (1, None)}, '{"a": [1, null]}'),
    ],
)
def test_content(result: Any, content: str) -> None:
    assert FunctionTool(ask).content(result) == content


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize("result", [object(), {1, 2}, b"x", math.nan, [math.inf], LOOP, iter([1])])
def test_a_result_that_is_no_json(result: Any) -> None:
    with pytest.raises(TypeError, match="the tool ask returned what is no JSON"):
        FunctionTool(ask).content(result)


def test_a_coroutine_is_no_result() -> None:
    with pytest.raises(TypeError, match="ask_later is asynchronous"):
        FunctionTool(ask_later).content(ask_later("q"))


def test_error_content() -> None:
    assert error_content(ToolError("keine Tür")) == '{"error": "keine Tür"}'
    assert error_content(ToolError()) == '{"error": "the tool failed"}'
