"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "greet", "keywords": ["hi"],
      "steps": [{"message": "Hello {{user}}"}, {"wait": 0.5}, {"message": {"text": "Bye"}}]}]

Steps: ``message`` (text, or the fields of `Message`), ``exec`` (a command), ``ask``
(``question`` and ``options``), ``spawn`` (an array of subagents), ``repeat``,
``mcp_initialize``, ``sign_in``, ``agent_error``, ``fail``, ``event``, ``bytes``, ``comment``,
``wait``, ``wait_for_cancel``, ``cut``.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeVar, cast

from turnwire.testing.beside_loading import BESIDE_READERS
from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import (
    ScenarioError,
    ScenarioFormat,
    StepReader,
    read_steps,
    step_body,
)
from turnwire.testing.truefoundry import scenario as script
from turnwire.testing.truefoundry import shorthand

__all__ = ["SCENARIOS", "ScenarioError", "as_scenario", "load_scenarios"]

_MOST_OPTIONS = 5

T = TypeVar("T")


def _scenario(fields: Fields) -> script.Scenario:
    fault = fields.object("http_error")
    name = fields.required_text("name")
    keywords = fields.texts("keywords")
    steps = _steps(fields, "steps")
    http_error = _fault(fault) if fault is not None else None
    about = fields.text("about") or ""
    fields.refuse_others()
    return _made(
        fields.where,
        lambda: script.Scenario(
            name=name, keywords=keywords, steps=steps, http_error=http_error, about=about
        ),
    )


def _fault(fields: Fields) -> script.HttpFault:
    status = fields.integer("status", minimum=200)
    if status is None:
        raise InvalidValueError(fields.path("status"), "is required")
    body = fields.raw("body")
    headers = fields.text_map("headers")
    times = fields.integer("times", minimum=1)
    fields.refuse_others()
    return _made(
        fields.where,
        lambda: script.HttpFault(status=status, body=body, headers=headers, times=times),
    )


def _made(where: str, make: Callable[[], T]) -> T:
    # The classes check what a JSON type cannot say.
    try:
        return make()
    except ValueError as error:
        raise InvalidValueError(where, str(error.args[0])) from error


def _steps(fields: Fields, key: str) -> tuple[script.Step, ...]:
    return read_steps(fields, key, _READERS)


def _message(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.Message(text=fields.text(key) or "")
    inner = step_body(fields, key)
    values: dict[str, Any] = {
        "text": inner.text("text") or "",
        "pieces": inner.texts("pieces"),
        "every": inner.integer("every", minimum=1),
        "reasoning": inner.texts("reasoning"),
        "thinking": tuple(_thinking(block) for block in inner.objects("thinking")),
        "refusal": inner.text("refusal") or "",
        "calls": tuple(_call(call) for call in inner.objects("calls")),
        "interleave": inner.boolean("interleave") or False,
        "order": tuple(inner.array("order") or ()),
        "finish_reason": inner.text("finish_reason"),
        "denied": _steps(inner, "denied") if "denied" in inner else None,
    }
    inner.refuse_others()
    return _made(inner.where, lambda: script.Message(**values))


def _thinking(fields: Fields) -> script.Thinking | script.RedactedThinking:
    redacted = fields.text("redacted")
    if redacted is not None:
        fields.refuse_others()
        return script.RedactedThinking(data=redacted)
    found = script.Thinking(
        text=fields.required_text("text"),
        signature=fields.text("signature"),
        every=fields.integer("every", minimum=1),
    )
    fields.refuse_others()
    return found


def _call(fields: Fields) -> script.Call:
    agent = fields.object("agent")
    arguments: Any = fields.raw("arguments") if "arguments" in fields else {}
    if not isinstance(arguments, str | dict):
        raise InvalidValueError(fields.path("arguments"), "expected an object or a string")
    tool_info = fields.choice("tool_info", ("first", "late", "never")) or "first"
    found = script.Call(
        tool=fields.required_text("tool"),
        name=fields.text("name"),
        server=fields.text("server") or "tools",
        arguments=cast("dict[str, Any] | str", arguments),
        result=fields.raw("result"),
        id=fields.text("id"),
        every=fields.integer("every", minimum=1),
        tool_info=cast("Literal['first', 'late', 'never']", tool_info),
        gated=fields.boolean("gated") or False,
        client_side=fields.boolean("client_side") or False,
        deferred=fields.boolean("deferred") or False,
        seconds=fields.number("seconds", minimum=0) or 0.0,
        agent=_subagent(agent) if agent is not None else None,
    )
    fields.refuse_others()
    return found


def _subagent(fields: Fields) -> script.Subagent:
    found = script.Subagent(
        name=fields.required_text("name"),
        input=fields.text("input") or "",
        steps=_steps(fields, "steps"),
    )
    fields.refuse_others()
    return found


def _exec(fields: Fields, key: str) -> script.Step:
    return shorthand.call(shorthand.run_command(fields.required_text(key)))


def _ask(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    question = inner.required_text("question")
    options = inner.texts("options")
    if len(options) > _MOST_OPTIONS:
        raise InvalidValueError(inner.path("options"), f"at most {_MOST_OPTIONS} are possible")
    inner.refuse_others()
    return shorthand.call(shorthand.question(question, options))


def _spawn(fields: Fields, key: str) -> script.Step:
    agents = [_subagent(agent) for agent in fields.objects(key)]
    if not agents:
        raise InvalidValueError(fields.path(key), "needs at least one subagent")
    return shorthand.call(
        *(shorthand.spawn(agent.name, agent.input, *agent.steps) for agent in agents)
    )


def _repeat(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    found = script.Repeat(steps=_steps(inner, "steps"), times=inner.integer("times", minimum=1))
    inner.refuse_others()
    return found


def _servers(fields: Fields) -> tuple[script.McpServer, ...]:
    found = tuple(
        script.McpServer(id=server.required_text("id"), name=server.text("name"))
        for server in fields.objects("servers")
    )
    if not found:
        raise InvalidValueError(fields.path("servers"), "needs at least one server")
    return found


def _mcp_initialize(fields: Fields, key: str) -> script.Step:
    return script.McpInitialize(servers=_servers(step_body(fields, key)))


def _sign_in(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    attempts = inner.integer("attempts", minimum=1) or 1
    return script.SignIn(servers=_servers(inner), attempts=attempts)


_READERS: Mapping[str, StepReader[script.Step]] = {
    "message": _message,
    "exec": _exec,
    "ask": _ask,
    "spawn": _spawn,
    "repeat": _repeat,
    "mcp_initialize": _mcp_initialize,
    "sign_in": _sign_in,
    "agent_error": lambda fields, key: script.AgentError(message=fields.required_text(key)),
    "fail": lambda fields, key: script.Fail(message=fields.required_text(key)),
    **BESIDE_READERS,
}

SCENARIOS = ScenarioFormat(script.Scenario, _scenario)
"""How the scenarios of this engine are written."""

as_scenario = SCENARIOS.read
load_scenarios = SCENARIOS.load
