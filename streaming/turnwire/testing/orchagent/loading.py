"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "greet", "keywords": ["hi"],
      "steps": [{"say": "Hello {{user}}"}, {"wait": 0.5}, {"complete": {}}]}]

Steps: ``say`` (text, or the fields of `Say`), ``call`` (the fields of `Call`), ``sign_in``,
``emit`` (an event), ``remember``, ``bytes`` (text, or ``{"base64": ...}``), ``comment``, ``wait``,
``silence``, ``cut``, ``vanish``, ``complete``, ``fail``.
"""

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import ScenarioFormat, StepReader, read_steps, step_body
from turnwire.testing.orchagent import scenario as script

T = TypeVar("T")


def _made(fields: Fields, make: Callable[[], T]) -> T:
    """Make something of an object that has no other fields; the classes check the values."""
    fields.refuse_others()
    try:
        return make()
    except ValueError as error:
        raise InvalidValueError(fields.where, str(error.args[0])) from error


def _scenario(fields: Fields) -> script.Scenario:
    name = fields.required_text("name")
    keywords = fields.texts("keywords")
    steps = read_steps(fields, "steps", _READERS)
    about = fields.text("about") or ""
    return _made(
        fields,
        lambda: script.Scenario(name=name, keywords=keywords, steps=steps, about=about),
    )


def _say(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.say(fields.text(key) or "")
    body = step_body(fields, key)
    text = body.required_text("text")
    every = body.integer("every", minimum=1)
    return _made(body, lambda: script.say(text, every=every))


def _call(fields: Fields, key: str) -> script.Step:
    body = step_body(fields, key)
    tool = body.required_text("tool")
    server = body.text("server") or "mcp"
    args = body.object("args")
    needs_approval = body.boolean("needs_approval") or False
    return _made(
        body,
        lambda: script.Call(
            tool=tool,
            server=server,
            args=args.values if args else {},
            needs_approval=needs_approval,
        ),
    )


def _sign_in(fields: Fields, key: str) -> script.Step:
    body = step_body(fields, key)
    texts = {name: body.text(name) for name in ("instruction", "redirect_url")}
    given: dict[str, Any] = {name: text for name, text in texts.items() if text is not None}
    times = body.integer("times", minimum=1) or 1
    return _made(body, lambda: script.SignIn(**given, times=times))


def _remember(fields: Fields, key: str) -> script.Step:
    body = step_body(fields, key)
    role, content = body.required_text("role"), body.text("content") or ""
    meta_json = body.text("meta_json")
    return _made(body, lambda: script.Remember(role=role, content=content, meta_json=meta_json))


def _bytes(fields: Fields, key: str) -> script.Step:
    if isinstance(fields.raw(key), str):
        return script.EmitBytes(data=(fields.text(key) or "").encode())
    body = step_body(fields, key)
    try:
        data = base64.b64decode(body.required_text("base64"), validate=True)
    except binascii.Error as error:
        raise InvalidValueError(body.path("base64"), str(error)) from error
    return _made(body, lambda: script.EmitBytes(data=data))


def _cut(fields: Fields, key: str) -> script.Step:
    body = step_body(fields, key)
    clean = body.boolean("clean") or False
    times = body.integer("times", minimum=1) or 1
    return _made(body, lambda: script.CutStreams(clean=clean, times=times))


def _bare(step: script.Step) -> StepReader[script.Step]:
    return lambda fields, key: _made(step_body(fields, key), lambda: step)


def _ending(kind: type[script.Complete] | type[script.Fail]) -> StepReader[script.Step]:
    def read(fields: Fields, key: str) -> script.Step:
        body = step_body(fields, key)
        message = body.text("message")
        details = body.object("details")
        values = None if details is None else details.values
        return _made(body, lambda: kind(message=message, details=values))

    return read


_READERS: Mapping[str, StepReader[script.Step]] = {
    "say": _say,
    "call": _call,
    "sign_in": _sign_in,
    "emit": lambda fields, key: script.Emit(event=step_body(fields, key).values),
    "remember": _remember,
    "bytes": _bytes,
    "comment": lambda fields, key: script.EmitComment(text=fields.text(key) or ""),
    "wait": lambda fields, key: script.Wait(seconds=fields.number(key, minimum=0) or 0.0),
    "silence": _bare(script.Silence()),
    "cut": _cut,
    "vanish": _bare(script.Vanish()),
    "complete": _ending(script.Complete),
    "fail": _ending(script.Fail),
}

SCENARIOS = ScenarioFormat(script.Scenario, _scenario)
"""How the scenarios of this engine are written."""
