"""Checks decoded JSON against type hints. No I/O.

Understood are ``str``, ``int``, ``float``, ``bool``, ``None``, lists, tuples and dicts (also by the
names of ``collections.abc``), ``Literal``, unions, ``TypedDict``, ``Enum`` and ``NewType``. Any
other hint lets everything pass. Nothing is converted: an array stays a list, and a value of an
``Enum`` the plain value that JSON has.

Example:
    >>> list(problems({"tags": ["a", 1]}, dict[str, list[str]], "options"))
    ['options.tags[1] must be a string, not an integer']
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping, MutableSequence
from collections.abc import Sequence as AbstractSequence
from enum import Enum
from itertools import repeat
from typing import Any, Literal, NewType, NotRequired, Required, Union, cast

__all__ = ["hints_of", "problems"]

_ARRAYS = (list, AbstractSequence, MutableSequence, Iterable, Collection)
_OBJECTS = (dict, Mapping, MutableMapping)
_NAMES: Mapping[Any, str] = {
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    type(None): "null",
    tuple: "an array",
    **dict.fromkeys(_ARRAYS, "an array"),
    **dict.fromkeys(_OBJECTS, "an object"),
}


def hints_of(annotated: Any, names: Iterable[str]) -> dict[str, Any]:
    """Return the type hints of some parameters; ``Any`` for one that cannot be resolved.

    A hint cannot be resolved when it names what is imported for type checkers only, or local to a
    function.

    Args:
        annotated: A function.
        names: Parameters of it.
    """
    written = getattr(annotated, "__annotations__", {})
    scope = getattr(annotated, "__globals__", {})
    hints: dict[str, Any] = {}
    for name in names:
        # One by one: a single hint that fails would take all the others with it.
        alone = types.SimpleNamespace(__annotations__={name: written.get(name, Any)})
        try:
            hints[name] = typing.get_type_hints(alone, scope)[name]
        except Exception:  # noqa: BLE001 - a hint is evaluated, so it may raise anything.
            hints[name] = Any
    return hints


def problems(value: Any, hint: Any, path: str) -> Iterator[str]:
    """Say where decoded JSON does not fit a type hint, in words that a model understands.

    Args:
        value: Decoded JSON.
        hint: A resolved type hint.
        path: What to call the value.

    Raises:
        RecursionError: The value is nested too deeply.
    """
    hint = _plain(hint)
    origin: Any = typing.get_origin(hint) or hint
    parts = typing.get_args(hint)
    choices = _choices(hint)
    if choices is not None:
        # In Python True equals 1 and 1.0; in JSON they are three things.
        fits = any(type(value) is type(choice) and value == choice for choice in choices)
    elif origin in {Union, types.UnionType}:
        fits = any(next(problems(value, part, path), None) is None for part in parts)
    elif typing.is_typeddict(origin):
        fits = isinstance(value, dict)
    else:
        fits = _fits(value, origin)
    if not fits:
        yield f"{path} must be {_name(hint)}, not {_name(type(value))}"
    elif isinstance(value, list):
        yield from _in_array(cast("AbstractSequence[Any]", value), origin, parts, path)
    elif isinstance(value, dict):
        yield from _in_object(cast("dict[str, Any]", value), origin, parts, path)


def _plain(hint: Any) -> Any:
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return type(None) if hint is None else hint


def _choices(hint: Any) -> list[Any] | None:
    """Return the values that a ``Literal`` or ``Enum`` has in JSON; None for another hint."""
    if typing.get_origin(hint) is Literal:
        members: Iterable[Any] = typing.get_args(hint)
    elif isinstance(hint, type) and issubclass(hint, Enum):
        members = hint
    else:
        return None
    return [member.value if isinstance(member, Enum) else member for member in members]


def _fits(value: Any, kind: Any) -> bool:
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is tuple or kind in _ARRAYS:
        # To Python a string is a sequence too; a model that writes one has made a mistake.
        return isinstance(value, list)
    if kind in _OBJECTS:
        return isinstance(value, dict)
    return not isinstance(kind, type) or kind not in _NAMES or isinstance(value, kind)


def _in_array(
    value: AbstractSequence[Any], origin: Any, parts: tuple[Any, ...], path: str
) -> Iterator[str]:
    if origin is tuple and parts and parts[-1] is not Ellipsis:
        if len(value) != len(parts):
            yield f"{path} must have {len(parts)} items, not {len(value)}"
            return
        items = zip(value, parts, strict=True)
    elif parts and (origin is tuple or origin in _ARRAYS):
        items = zip(value, repeat(parts[0]), strict=False)
    else:
        return
    for place, (item, hint) in enumerate(items):
        yield from problems(item, hint, f"{path}[{place}]")


def _in_object(
    value: dict[str, Any], origin: Any, parts: tuple[Any, ...], path: str
) -> Iterator[str]:
    if typing.is_typeddict(origin):
        hints, required = _keys(origin)
        yield from (f"{path}.{key} is missing" for key in required if key not in value)
        yield from (f"{path}.{key} is unexpected" for key in value if key not in hints)
        for key in hints:
            if key in value:
                yield from problems(value[key], hints[key], f"{path}.{key}")
    elif parts and origin in _OBJECTS:
        for key, item in value.items():
            yield from problems(item, parts[1], f"{path}.{key}")


def _keys(typed_dict: Any) -> tuple[dict[str, Any], list[str]]:
    """Return the hints of a ``TypedDict``, and the keys that it requires."""
    try:
        hints = typing.get_type_hints(typed_dict)
        marked = typing.get_type_hints(typed_dict, include_extras=True)
    except RecursionError:
        # It is the value that is deep, not the hint: not to be taken for one that says nothing.
        raise
    except Exception:  # noqa: BLE001 - see hints_of().
        hints = marked = dict.fromkeys(typed_dict.__annotations__, Any)
    # __required_keys__ does not know of a mark that was a string when the class was made.
    marks = {key: typing.get_origin(hint) for key, hint in marked.items()}
    required = [
        key
        for key, mark in marks.items()
        if mark is Required or (key in typed_dict.__required_keys__ and mark is not NotRequired)
    ]
    return hints, required


def _name(hint: Any) -> str:
    hint = _plain(hint)
    origin: Any = typing.get_origin(hint) or hint
    if origin in {Union, types.UnionType}:
        return " or ".join(dict.fromkeys(_name(part) for part in typing.get_args(hint)))
    choices = _choices(hint)
    if choices is not None:
        return "one of " + ", ".join(json.dumps(choice, default=str) for choice in choices)
    return _NAMES.get(origin, "an object")
