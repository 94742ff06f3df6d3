"""Plain functions that answer client-side tool calls. No I/O of its own.

The arguments of a call come from a model, so they are checked against the function's signature
before it runs. What does not fit becomes a tool error that the agent sees and can correct.

Example:
    >>> from turnwire.agents import Agent, Text, ToolCall
    >>> def ask_user_question(question: str, options: list[str]) -> str:
    ...     return options[0]
    >>> tool = FunctionTool(ask_user_question)
    >>> call = ToolCall(id="c1", agent=Agent(id="a"), name="ask_user_question", complete=True,
    ...     text=Text('{"question": "Which?", "options": ["prod", "test"]}'))
    >>> tool.content(tool.function(**tool.bind(call)))
    'prod'
"""

from __future__ import annotations

import functools
import inspect
import json
from typing import TYPE_CHECKING, Any

from turnwire.agents import InvalidArguments
from turnwire.errors import ConfigurationError
from turnwire.hints import hints_of, problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from turnwire.agents import ToolCall

__all__ = ["FunctionTool", "ToolError", "error_content", "find", "toolbox"]


class ToolError(Exception):
    """A tool could not do what it was asked for; the agent is told the message and goes on.

    Raise it in a tool. Any other exception of a tool is raised to the caller of the turn, and
    nothing is sent to the engine.
    """


class FunctionTool:
    """A function as a tool.

    Args:
        function: A function or coroutine function, a method, a ``functools.partial`` or any
            callable object. It is called with keyword arguments only. What a ``partial`` has
            set is not the model's to change.
        name: The tool's name; default: the function's.

    Attributes:
        function: The function.
        name: The tool's name.
        is_async: Calling it gives an awaitable.

    Raises:
        ConfigurationError: It cannot be called by keywords, or has no name.
    """

    def __init__(self, function: Callable[..., Any], name: str | None = None) -> None:
        if not callable(function):
            raise ConfigurationError(f"a tool is a function, not {type(function).__name__}")
        inner: Any = function
        fixed: set[str] = set()
        while isinstance(inner, functools.partial):
            fixed |= inner.keywords.keys()
            inner = inner.func
        self.function = function
        self.name = name or str(getattr(inner, "__name__", ""))
        if not self.name or self.name == "<lambda>":
            raise ConfigurationError("a function without a name needs FunctionTool(..., name=...)")
        self.is_async = _is_coroutine_function(inner)
        signature = _signature(function, self.name)
        for parameter in signature.values():
            if parameter.kind is parameter.POSITIONAL_ONLY and parameter.default is parameter.empty:
                raise ConfigurationError(
                    f"{self.name}: {parameter.name!r} goes by position, but arguments have names"
                )
        settable, self._rest = _settable(signature)
        self._parameters = {name: settable[name] for name in settable if name not in fixed}
        plain = _plain(inner)
        # What the function has, but is not free to be set: "self", or what a partial has filled.
        inside, _ = _settable(_signature(plain, self.name))
        self._taken = fixed | (inside.keys() - self._parameters.keys())
        self._hints = hints_of(plain, (*self._parameters, *self._rest))

    def bind(self, call: ToolCall) -> dict[str, Any]:
        """Return the arguments of a call, as keyword arguments for ``function``.

        They are what JSON has: nothing is converted. ``turnwire.hints`` says which type hints are
        understood; a hint that is not lets everything pass.

        Raises:
            ToolError: The arguments are no JSON object or do not fit; the message says all that is
                wrong, to the agent.
        """
        try:
            arguments = call.arguments
            wrong = list(self._problems(arguments))
        except InvalidArguments as error:
            raise ToolError(str(error)) from error
        except RecursionError as error:
            raise ToolError(f"{self.name}: the arguments are nested too deeply") from error
        if wrong:
            raise ToolError(f"{self.name}: {'; '.join(wrong)}")
        return arguments

    def _problems(self, arguments: Mapping[str, Any]) -> Iterator[str]:
        for name, parameter in self._parameters.items():
            if parameter.default is parameter.empty and name not in arguments:
                yield f"{name} is missing"
        for name, value in arguments.items():
            if name in self._parameters:
                # "x: str = None" is wrong to a type checker, yet says that None is welcome.
                if value is not None or self._parameters[name].default is not None:
                    yield from problems(value, self._hints[name], name)
            elif self._rest and name not in self._taken:
                yield from problems(value, self._hints[self._rest[0]], name)
            else:
                yield f"{name} is unexpected"

    def content(self, result: Any) -> str:
        """Return what the agent is told of a result: a text as it is, anything else as JSON.

        A blank text goes as JSON too, in quotes: engines refuse a blank answer.

        Raises:
            TypeError: The result is no JSON.
        """
        if isinstance(result, str) and result.strip():
            return result
        if inspect.iscoroutine(result):
            # Else Python complains later, and elsewhere, that nobody awaited it.
            result.close()
            raise TypeError(f"the tool {self.name} is asynchronous, the turn is not")
        try:
            return json.dumps(result, ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise TypeError(f"the tool {self.name} returned what is no JSON: {error}") from error

    def __repr__(self) -> str:
        return f"<FunctionTool {self.name}>"


def _is_coroutine_function(function: object) -> bool:
    called = function if inspect.isroutine(function) else type(function).__call__
    return inspect.iscoroutinefunction(called)


def _plain(function: Any) -> Any:
    """Return the function that a callable comes to: a method's, the one inside a decorator."""
    if isinstance(function, type):
        # The metaclass calls it with the arguments it is given.
        return getattr(function, "__init__")  # noqa: B009 - "on an instance", to mypy.
    called = function if inspect.isroutine(function) else type(function).__call__
    return inspect.unwrap(getattr(called, "__func__", called))


def _signature(function: Callable[..., Any], name: str) -> Mapping[str, inspect.Parameter]:
    try:
        return inspect.signature(function).parameters
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"the tool {name} has no signature: {error}") from error


def _settable(
    signature: Mapping[str, inspect.Parameter],
) -> tuple[dict[str, inspect.Parameter], list[str]]:
    """Return what can be set by keyword, and the name of ``**kwargs`` if there is one."""
    by_keyword = {inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY}
    named = {name: each for name, each in signature.items() if each.kind in by_keyword}
    return named, [name for name, each in signature.items() if each.kind is each.VAR_KEYWORD]


def toolbox(tools: Iterable[Callable[..., Any] | FunctionTool]) -> dict[str, FunctionTool]:
    """Return tools by name.

    Args:
        tools: Functions, or ``FunctionTool`` where a function needs another name.

    Raises:
        ConfigurationError: Two have one name, or one is no tool.
    """
    found: dict[str, FunctionTool] = {}
    for each in tools:
        tool = each if isinstance(each, FunctionTool) else FunctionTool(each)
        if tool.name in found:
            raise ConfigurationError(f"two tools have the name {tool.name!r}")
        found[tool.name] = tool
    return found


def find(tools: Mapping[str, FunctionTool], call: ToolCall) -> FunctionTool | None:
    """Return the tool for a call, by the tool's own name, else by the model's name for it.

    None for a call that was not streamed, or not to its end: there are no arguments to run it with.

    Args:
        tools: See ``toolbox``.
        call: The call.
    """
    if not (call.seen and call.complete):
        return None
    return tools.get(call.tool, tools.get(call.name))


def error_content(error: ToolError) -> str:
    """Return what the agent is told of an error: a JSON object.

    >>> error_content(ToolError("no such file"))
    '{"error": "no such file"}'
    """
    return json.dumps({"error": str(error) or "the tool failed"}, ensure_ascii=False)
