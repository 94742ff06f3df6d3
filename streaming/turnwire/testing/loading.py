"""Read scenarios from JSON: what is the same for every engine.

A file holds an array of scenarios, and a scenario has steps. A step is an object with one key,
which names it. What a step holds is the engine's; its own ``loading`` says so.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from turnwire.testing.fields import Fields, InvalidValueError, as_array

S = TypeVar("S")
T = TypeVar("T")

StepReader: TypeAlias = Callable[[Fields, str], T]
"""Reads a step from its object and the key that names it."""


class ScenarioError(ValueError):
    """A scenario is not written correctly."""


class ScenarioFormat(Generic[S]):
    """How one engine's scenarios are written.

    Args:
        kind: The engine's class of scenarios.
        read: Reads one from its JSON object; raises `InvalidValueError`.

    Example:
        >>> from turnwire.testing.tandem import Scenario
        >>> written = ScenarioFormat(Scenario, lambda fields: Scenario(
        ...     name=fields.required_text("name"), keywords=fields.texts("keywords"), steps=()))
        >>> written.read({"name": "n", "keywords": ["k"]}, "scenarios[0]").name
        'n'
    """

    def __init__(self, kind: type[S], read: Callable[[Fields], S]) -> None:
        self._kind = kind
        self._read = read

    def load(self, path: Path) -> tuple[S, ...]:
        """Read a file of scenarios.

        Args:
            path: The file: JSON, UTF-8.

        Raises:
            ScenarioError: The file cannot be read or a scenario in it is wrong; the message
                names the place.
        """
        try:
            document = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise ScenarioError(f"{path}: {error}") from error
        try:
            return self.read_all(as_array(document, "scenarios"))
        except (InvalidValueError, ScenarioError) as error:
            raise ScenarioError(f"{path}: {error}") from error

    def read_all(self, values: Iterable[S | Mapping[str, Any]]) -> tuple[S, ...]:
        """Return scenarios as `read` returns each of them.

        Args:
            values: Scenarios or their JSON objects.

        Raises:
            ScenarioError: One is wrong; the message names the place.
        """
        return tuple(self.read(value, f"scenarios[{n}]") for n, value in enumerate(values))

    def read(self, value: S | Mapping[str, Any], where: str) -> S:
        """Return a scenario as it is, or read it from a decoded JSON object.

        Args:
            value: A scenario or its JSON object.
            where: Its place, for error messages.

        Raises:
            ScenarioError: It is wrong; the message names the place.
        """
        if isinstance(value, self._kind):
            return value
        try:
            return self._read(Fields(value, where))
        except InvalidValueError as error:
            raise ScenarioError(str(error)) from error


def read_steps(fields: Fields, key: str, readers: Mapping[str, StepReader[T]]) -> tuple[T, ...]:
    """Return the steps in an array of objects; none if the field is absent.

    Args:
        fields: The object that has them.
        key: Its field.
        readers: What reads each kind of step, by its name.

    Raises:
        InvalidValueError: A step has not exactly one key, has an unknown one, or is wrong.

    Example:
        >>> readers = {"say": lambda step, name: step.required_text(name)}
        >>> read_steps(Fields({"steps": [{"say": "Hi"}]}, ""), "steps", readers)
        ('Hi',)
    """
    return tuple(_step(step, readers) for step in fields.objects(key))


def step_body(fields: Fields, key: str) -> Fields:
    """Return the object that a step holds, which must be there.

    Example:
        >>> step_body(Fields({"cut": {"clean": True}}, "steps[0]"), "cut").path("clean")
        'steps[0].cut.clean'
    """
    return Fields(fields.raw(key), fields.path(key))


def _step(fields: Fields, readers: Mapping[str, StepReader[T]]) -> T:
    if len(fields.values) != 1:
        raise InvalidValueError(fields.where, f"a step has one key, got {len(fields.values)}")
    (name,) = fields.values
    reader = readers.get(name)
    if reader is None:
        known = ", ".join(sorted(readers))
        raise InvalidValueError(fields.where, f"unknown step {name!r}; known are: {known}")
    return reader(fields, name)
