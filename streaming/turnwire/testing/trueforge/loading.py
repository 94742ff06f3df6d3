"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "greet", "keywords": ["hi"],
      "steps": [{"message": "Hello {{user}}"}, {"wait": 0.5}, {"message": {"text": "Bye"}}]}]

Steps: ``message`` (text, or the fields of `Message`), ``ask`` (``question`` and ``options``),
``exec`` (a command), ``spawn`` (an array of subagents), ``repeat``, ``restart``, ``crash``, and
those of `turnwire.testing.beside_loading`.
"""

from collections.abc import Mapping
from typing import Any, cast

from turnwire.testing.beside_loading import BESIDE_READERS
from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import ScenarioFormat, StepReader, read_steps, step_body
from turnwire.testing.trueforge import scenario as script
from turnwire.testing.trueforge import shorthand

__all__ = ["SCENARIOS"]


def _scenario(fields: Fields) -> script.Scenario:
    name = fields.required_text("name")
    keywords = fields.texts("keywords")
    steps = _steps(fields, "steps")
    about = fields.text("about") or ""
    fields.refuse_others()
    try:
        return script.Scenario(name=name, keywords=keywords, steps=steps, about=about)
    except ValueError as error:
        raise InvalidValueError(fields.where, str(error.args[0])) from error


def _steps(fields: Fields, key: str) -> tuple[script.Step, ...]:
    return read_steps(fields, key, _READERS)


def _message(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.Message(text=fields.text(key) or "")
    inner = step_body(fields, key)
    found = script.Message(
        text=inner.text("text") or "",
        pieces=inner.texts("pieces"),
        every=inner.integer("every", minimum=1),
        reasoning=inner.texts("reasoning"),
        calls=tuple(_call(call) for call in inner.objects("calls")),
        pace=inner.number("pace", minimum=0) or 0.0,
        finish_reason=inner.text("finish_reason"),
        output_tokens=inner.integer("output_tokens", minimum=0),
        hangs=inner.boolean("hangs") or False,
        failure=inner.text("failure"),
    )
    inner.refuse_others()
    return found


def _call(fields: Fields) -> script.Call:
    arguments: Any = fields.raw("arguments") if "arguments" in fields else {}
    if not isinstance(arguments, str | dict):
        raise InvalidValueError(fields.path("arguments"), "expected an object or a string")
    found = script.Call(
        tool=fields.required_text("tool"),
        arguments=cast("dict[str, Any] | str", arguments),
        result=fields.text("result"),
        every=fields.integer("every", minimum=1),
        seconds=fields.number("seconds", minimum=0) or 0.0,
        agent=_steps(fields, "agent") if "agent" in fields else None,
    )
    fields.refuse_others()
    return found


def _ask(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    asked = shorthand.question(inner.required_text("question"), inner.texts("options"))
    inner.refuse_others()
    return shorthand.call(asked)


def _exec(fields: Fields, key: str) -> script.Step:
    return shorthand.call(shorthand.run_command(fields.required_text(key)))


def _spawn(fields: Fields, key: str) -> script.Step:
    calls = [_subagent(each) for each in fields.objects(key)]
    if not calls:
        raise InvalidValueError(fields.path(key), "needs at least one subagent")
    return shorthand.call(*calls)


def _subagent(fields: Fields) -> script.Call:
    name, task = fields.required_text("name"), fields.text("input") or ""
    steps = _steps(fields, "steps")
    fields.refuse_others()
    return shorthand.spawn(name, task, *steps)


def _repeat(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    steps, times = _steps(inner, "steps"), inner.integer("times", minimum=1)
    inner.refuse_others()
    try:
        return script.Repeat(steps=steps, times=times)
    except ValueError as error:
        raise InvalidValueError(inner.where, str(error.args[0])) from error


def _restart(fields: Fields, key: str) -> script.Step:
    step_body(fields, key).refuse_others()
    return script.Restart()


def _crash(fields: Fields, key: str) -> script.Step:
    step_body(fields, key).refuse_others()
    return script.Crash()


_READERS: Mapping[str, StepReader[script.Step]] = {
    "message": _message,
    "ask": _ask,
    "exec": _exec,
    "spawn": _spawn,
    "repeat": _repeat,
    "restart": _restart,
    "crash": _crash,
    **BESIDE_READERS,
}

SCENARIOS = ScenarioFormat(script.Scenario, _scenario)
"""How the scenarios of this engine are written."""
