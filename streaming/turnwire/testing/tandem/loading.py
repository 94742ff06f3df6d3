"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "greet", "keywords": ["hi"],
      "steps": [{"message": "Hello {{user}}"}, {"wait": 0.5}, {"message": {"text": "Bye"}}]}]

Steps: ``message`` (text, or the fields of `Message`), ``call`` (the fields of `Call`), ``ask``
(an array of questions), ``todo`` (an array of items), ``emit`` (``type`` and ``properties``),
``bytes``, ``fail``, ``wait``, ``wait_for_cancel``, ``cut``, ``restart``.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from turnwire.testing.fields import Fields, InvalidValueError, as_array
from turnwire.testing.tandem import scenario as script


class ScenarioError(ValueError):
    """A scenario is not written correctly."""


def load_scenarios(path: Path) -> tuple[script.Scenario, ...]:
    """Read a file of scenarios.

    Args:
        path: The file: JSON, UTF-8.

    Raises:
        ScenarioError: The file cannot be read or a scenario in it is wrong; the message names
            the place.
    """
    try:
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ScenarioError(f"{path}: {error}") from error
    try:
        values = as_array(document, "scenarios")
        return tuple(as_scenario(value, f"scenarios[{n}]") for n, value in enumerate(values))
    except (InvalidValueError, ScenarioError) as error:
        raise ScenarioError(f"{path}: {error}") from error


def as_scenario(value: script.Scenario | Mapping[str, Any], where: str) -> script.Scenario:
    """Return a scenario as it is, or read it from a decoded JSON object.

    Args:
        value: A scenario or its JSON object.
        where: Its place, for error messages.

    Raises:
        ScenarioError: It is wrong; the message names the place.

    Example:
        >>> as_scenario({"name": "n", "keywords": ["k"], "steps": [{"message": "Hi"}]}, "").name
        'n'
    """
    if isinstance(value, script.Scenario):
        return value
    try:
        return _scenario(Fields(value, where))
    except InvalidValueError as error:
        raise ScenarioError(str(error)) from error


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
    return tuple(_step(step) for step in fields.objects(key))


def _step(fields: Fields) -> script.Step:
    if len(fields.values) != 1:
        raise InvalidValueError(fields.where, f"a step has one key, got {len(fields.values)}")
    (name,) = fields.values
    reader = _READERS.get(name)
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise InvalidValueError(fields.where, f"unknown step {name!r}; known are: {known}")
    return reader(fields, name)


def _inner(fields: Fields, key: str) -> Fields:
    return Fields(fields.raw(key), fields.path(key))


def _message(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.Message(text=fields.text(key) or "")
    inner = _inner(fields, key)
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
    inner = _inner(fields, key)
    properties = inner.object("properties")
    kind = inner.required_text("type")
    inner.refuse_others()
    return script.Emit(kind=kind, properties=properties.values if properties else {})


def _cut(fields: Fields, key: str) -> script.Step:
    inner = _inner(fields, key)
    clean = inner.boolean("clean") or False
    inner.refuse_others()
    return script.CutStreams(clean=clean)


def _wait_for_cancel(fields: Fields, key: str) -> script.Step:
    _inner(fields, key).refuse_others()
    return script.WaitForCancel()


_READERS: Mapping[str, Callable[[Fields, str], script.Step]] = {
    "message": _message,
    "call": lambda fields, key: script.call(_call(_inner(fields, key))),
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
