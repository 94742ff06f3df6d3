"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "greet", "keywords": ["hi"],
      "steps": [{"message": "Hello {{user}}"}, {"wait": 0.5}, {"message": {"text": "Bye"}}]}]

Steps: ``message`` (text, or the fields of `Message`), ``call`` (the fields of `Call`), ``ask``
(an array of questions), ``todo`` (an array of items), ``emit`` (``type`` and ``properties``),
``bytes``, ``fail``, ``wait``, ``wait_for_cancel``, ``cut``, ``restart``.
"""

from collections.abc import Mapping

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import (
    ScenarioError,
    ScenarioFormat,
    StepReader,
    read_steps,
    step_body,
)
from turnwire.testing.tandem import scenario as script

__all__ = ["SCENARIOS", "ScenarioError", "as_scenario", "load_scenarios"]


def _scenario(fields: Fields) -> script.Scenario:
    name = fields.required_text("name")
    keywords = fields.texts("keywords")
    steps = _steps(fields, "steps")
    about = fields.text("about") or ""
    fields.refuse_others()
    if not keywords:
        raise InvalidValueError(fields.where, "a scenario needs at least one keyword")
    return script.Scenario(name=name, keywords=keywords, steps=steps, about=about)


def _steps(fields: Fields, key: str) -> tuple[script.Step, ...]:
    return read_steps(fields, key, _READERS)


def _message(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.Message(text=fields.text(key) or "")
    inner = step_body(fields, key)
    found = script.Message(
        text=inner.text("text") or "",
        every=inner.integer("every", minimum=1),
        reasoning=inner.text("reasoning") or "",
        calls=tuple(_call(call) for call in inner.objects("calls")),
        prompt_tokens=inner.integer("prompt_tokens", minimum=0) or 0,
        completion_tokens=inner.integer("completion_tokens", minimum=0) or 0,
    )
    inner.refuse_others()
    return found


def _call(fields: Fields) -> script.Call:
    args = fields.object("args")
    found = script.Call(
        tool=fields.required_text("tool"),
        args=args.values if args else {},
        result=fields.text("result"),
        error=fields.text("error"),
        every=fields.integer("every", minimum=1),
        seconds=fields.number("seconds", minimum=0) or 0.0,
        needs_policy_approval=fields.boolean("needs_policy_approval") or False,
        denied=_steps(fields, "denied") if "denied" in fields else None,
    )
    fields.refuse_others()
    return found


def _ask(fields: Fields, key: str) -> script.Step:
    return script.Ask(questions=tuple(question.values for question in fields.objects(key)))


def _todo(fields: Fields, key: str) -> script.Step:
    items = fields.objects(key)
    return script.Todo(
        items=tuple({name: item.text(name) or "" for name in item} for item in items)
    )


def _emit(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    properties = inner.object("properties")
    kind = inner.required_text("type")
    inner.refuse_others()
    return script.Emit(kind=kind, properties=properties.values if properties else {})


def _cut(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    clean = inner.boolean("clean") or False
    inner.refuse_others()
    return script.CutStreams(clean=clean)


def _wait_for_cancel(fields: Fields, key: str) -> script.Step:
    step_body(fields, key).refuse_others()
    return script.WaitForCancel()


_READERS: Mapping[str, StepReader[script.Step]] = {
    "message": _message,
    "call": lambda fields, key: script.call(_call(step_body(fields, key))),
    "ask": _ask,
    "todo": _todo,
    "emit": _emit,
    "bytes": lambda fields, key: script.EmitBytes(data=(fields.text(key) or "").encode()),
    "fail": lambda fields, key: script.Fail(message=fields.required_text(key)),
    "wait": lambda fields, key: script.Wait(seconds=fields.number(key, minimum=0) or 0.0),
    "wait_for_cancel": _wait_for_cancel,
    "cut": _cut,
    "restart": lambda fields, key: script.Restart(seconds=fields.number(key, minimum=0) or 0.0),
}

SCENARIOS = ScenarioFormat(script.Scenario, _scenario)
"""How the scenarios of this engine are written."""

as_scenario = SCENARIOS.read
load_scenarios = SCENARIOS.load
