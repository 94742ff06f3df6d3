r"""Read scenarios from JSON.

A file holds an array of scenarios. A step is an object with one key that names it::

    [{"name": "build", "keywords": ["make all"], "kinds": ["exec"],
      "steps": [{"print": "compiling\n"}, {"wait": 0.5}, {"stderr": "oh\n"}, {"exit": 2}]}]

Steps: ``print`` and ``stderr`` (text), ``write`` (``path`` and ``text``), ``wait``,
``wait_for_cancel``, ``exit``, ``break``, ``cannot_start``, ``emit`` (text that goes into the event
stream), ``cut`` (``clean``).
"""

from collections.abc import Mapping

from turnwire.testing.agenttier import scenario as script
from turnwire.testing.agenttier.computer import STDERR
from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import (
    ScenarioError,
    ScenarioFormat,
    StepReader,
    read_steps,
    step_body,
)

__all__ = ["SCENARIOS", "ScenarioError"]


def _scenario(fields: Fields) -> script.Scenario:
    name = fields.required_text("name")
    keywords = fields.texts("keywords")
    steps = read_steps(fields, "steps", _READERS)
    kinds = fields.texts("kinds") or script.KINDS
    about = fields.text("about") or ""
    fields.refuse_others()
    try:
        return script.Scenario(name=name, keywords=keywords, steps=steps, kinds=kinds, about=about)
    except ValueError as error:
        raise InvalidValueError(fields.where, str(error.args[0])) from error


def _write(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    found = script.Write(path=inner.required_text("path"), text=inner.text("text") or "")
    inner.refuse_others()
    return found


def _cut(fields: Fields, key: str) -> script.Step:
    inner = step_body(fields, key)
    clean = inner.boolean("clean") or False
    inner.refuse_others()
    return script.Cut(clean=clean)


def _bare(step: script.Step) -> StepReader[script.Step]:
    def read(fields: Fields, key: str) -> script.Step:
        step_body(fields, key).refuse_others()
        return step

    return read


_READERS: Mapping[str, StepReader[script.Step]] = {
    "print": lambda fields, key: script.Print(text=fields.text(key) or ""),
    "stderr": lambda fields, key: script.Print(text=fields.text(key) or "", stream=STDERR),
    "write": _write,
    "wait": lambda fields, key: script.Wait(seconds=fields.number(key, minimum=0) or 0.0),
    "wait_for_cancel": _bare(script.WaitForCancel()),
    "exit": lambda fields, key: script.Exit(code=fields.integer(key) or 0),
    "break": _bare(script.Break()),
    "cannot_start": _bare(script.CannotStart()),
    "emit": lambda fields, key: script.EmitBytes(data=(fields.text(key) or "").encode()),
    "cut": _cut,
}

SCENARIOS: ScenarioFormat[script.Scenario] = ScenarioFormat(script.Scenario, _scenario)
"""Reads scenarios: ``load`` a file, ``read_all`` objects.

Example:
    >>> SCENARIOS.read({"name": "n", "keywords": ["k"], "steps": [{"print": "Hi"}]}, "").name
    'n'
"""
