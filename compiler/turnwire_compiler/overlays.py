"""Applying OpenAPI Overlay documents, strictly.

Values are merged as the Overlay Specification 1.1.0 says in section 4.4.3, also for overlays of
version 1.0, which leaves that open. Stricter than the standard, where it would let a mistake
pass in silence:

* A target that selects nothing is an error, unless its action has ``x-allow-empty: true``.
* An action does exactly one thing: update, copy or remove.
* Unknown fields are errors.

An update merges. To replace a node, for one a ``$ref``, remove it first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from jsonpath import JSONPathEnvironment, JSONPathError

from turnwire_compiler.documents import clone, is_array, is_object, load, pointer
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["apply", "apply_all"]

_Path = tuple[str | int, ...]
_Verb = Literal["update", "copy", "remove"]

# Strict: RFC 9535 and none of the library's additions to it.
_JSONPATH: Final = JSONPathEnvironment(strict=True)

_VERSION: Final = re.compile(r"1\.[01]\.\d+")
_OVERLAY_FIELDS: Final = frozenset({"overlay", "info", "extends", "actions"})
_INFO_FIELDS: Final = frozenset({"title", "version", "description"})
_ACTION_FIELDS_1_0: Final = frozenset({"target", "description", "update", "remove"})
_ACTION_FIELDS_1_1: Final = _ACTION_FIELDS_1_0 | {"copy"}

_VERBS: Final[tuple[_Verb, ...]] = ("update", "copy", "remove")


def apply(document: dict[str, Any], overlay: str | Path | dict[str, Any]) -> dict[str, Any]:
    """Apply one overlay to a document.

    Args:
        document: The document, a JSON tree. It is left as it is.
        overlay: The overlay's file, or the overlay itself.

    Returns:
        The changed document. It shares no node with the first or with the overlay.

    Raises:
        CompileError: The overlay is not valid, or one of its actions cannot be done. Names
            the file, the action by its number from 1, and its target.

    Example:
        >>> apply(
        ...     {"info": {"title": "API"}},
        ...     {
        ...         "overlay": "1.0.0",
        ...         "info": {"title": "Say what it is", "version": "1.0.0"},
        ...         "actions": [{"target": "$.info", "update": {"summary": "An API"}}],
        ...     },
        ... )
        {'info': {'title': 'API', 'summary': 'An API'}}
    """
    if isinstance(overlay, str | Path):
        actions = _parse(load(overlay), str(overlay))
    else:
        actions = _parse(overlay, "overlay")
    result: dict[str, Any] = clone(document)
    for action in actions:
        action.apply(result)
    return result


def apply_all(document: dict[str, Any], paths: Iterable[str | Path]) -> dict[str, Any]:
    """Apply overlays in the order of their file names, whatever folders they are in.

    Args:
        document: The document, a JSON tree. It is left as it is.
        paths: The overlays' files, in any order.

    Returns:
        The changed document.

    Raises:
        CompileError: As for `apply`; also when two files have one name, which would leave
            their order open.

    Example:
        >>> apply_all({"openapi": "3.1.0"}, [])
        {'openapi': '3.1.0'}
    """
    files = sorted((Path(path) for path in paths), key=lambda path: path.name)
    for first, second in pairwise(files):
        if first.name == second.name:
            raise CompileError(f"has the name of {first}: their order is open", source=str(second))
    result: dict[str, Any] = clone(document)
    for file in files:
        result = apply(result, file)
    return result


@dataclass(frozen=True, slots=True)
class _Action:
    """One action of an overlay, known to be well formed."""

    source: str
    number: int
    target: str
    verb: _Verb
    value: Any
    allow_empty: bool

    def apply(self, document: dict[str, Any]) -> None:
        """Change the document in place."""
        paths = self._select(self.target, document)
        if not paths:
            if self.allow_empty:
                return
            raise self._error("selects nothing (x-allow-empty: true permits that)")
        if self.verb == "remove":
            self._remove(document, paths)
        else:
            self._merge_into(document, paths)

    def _remove(self, document: dict[str, Any], paths: list[_Path]) -> None:
        if () in paths:
            raise self._error("the document itself cannot be removed")
        # Parents first: once a node is gone, paths through it or past it lead elsewhere.
        places = [(_at(document, path[:-1]), path[-1]) for path in paths]
        # Indices from the last to the first: removing an item moves those after it.
        places.sort(key=lambda place: place[1] if isinstance(place[1], int) else -1, reverse=True)
        for parent, key in places:
            del parent[key]

    def _merge_into(self, document: dict[str, Any], paths: list[_Path]) -> None:
        kinds = {_kind(_at(document, path)) for path in paths}
        if len(kinds) > 1:
            raise self._error(f"selects different kinds of node: {', '.join(sorted(kinds))}")
        value = self._value(document)
        for path in paths:
            node = _at(document, path)
            if is_array(node):
                node.extend(clone(value) if is_array(value) else [clone(value)])
            elif is_object(node) and is_object(value):
                self._merge(node, value, path)
            elif _kind(node) == _kind(value):
                _at(document, path[:-1])[path[-1]] = value
            else:
                raise self._incompatible(node, value, path)

    def _value(self, document: dict[str, Any]) -> Any:
        """Return what to merge; a copy's source as it was before the action."""
        if self.verb == "update":
            return self.value
        sources = self._select(self.value, document)
        if len(sources) != 1:
            raise self._error(f"copy {self.value!r} selects {len(sources)} nodes instead of one")
        return clone(_at(document, sources[0]))

    def _merge(self, node: dict[str, Any], value: dict[str, Any], path: _Path) -> None:
        for key, new in value.items():
            here = (*path, key)
            if key not in node:
                node[key] = clone(new)
                continue
            old = node[key]
            if _kind(old) != _kind(new):
                raise self._incompatible(old, new, here)
            if is_object(old):
                self._merge(old, new, here)
            elif is_array(old):
                old.extend(clone(new))
            else:
                node[key] = new

    def _select(self, query: str, document: dict[str, Any]) -> list[_Path]:
        """Return the paths a query selects, in document order, each once."""
        try:
            return list(dict.fromkeys(m.parts for m in _JSONPATH.finditer(query, document)))
        except JSONPathError as error:
            # Not str(error): it draws a picture, and fails on an empty query.
            raise self._error(f"{query!r} is not a JSONPath query: {error.args[0]}") from error

    def _incompatible(self, old: Any, new: Any, path: _Path) -> CompileError:
        return self._error(f"{_kind(new)} cannot be merged into {_kind(old)} at {pointer(path)}")

    def _error(self, message: str) -> CompileError:
        where = f"action {self.number} ({self.target})"
        return CompileError(message, source=self.source, where=where)


def _at(document: dict[str, Any], path: _Path) -> Any:
    node: Any = document
    for part in path:
        node = node[part]
    return node


def _kind(node: object) -> Literal["object", "array", "primitive"]:
    if is_object(node):
        return "object"
    return "array" if is_array(node) else "primitive"


def _parse(overlay: dict[str, Any], source: str) -> list[_Action]:
    """Check an overlay and return its actions."""
    _check_fields(overlay, _OVERLAY_FIELDS, source, None)
    version = overlay.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        message = f"{version!r} is not a version that is read: 1.0.x and 1.1.x are"
        raise CompileError(message, source=source, where="overlay")
    info = overlay.get("info")
    if not is_object(info):
        raise CompileError("is not an object", source=source, where="info")
    _check_fields(info, _INFO_FIELDS, source, "info")
    for field in ("title", "version"):
        if not isinstance(info.get(field), str):
            raise CompileError("is not a string", source=source, where=f"info.{field}")
    if not isinstance(overlay.get("extends", ""), str):
        raise CompileError("is not a string", source=source, where="extends")
    actions = overlay.get("actions")
    if not is_array(actions) or not actions:
        raise CompileError("is not a list with actions in it", source=source, where="actions")
    known = _ACTION_FIELDS_1_0 if version.startswith("1.0.") else _ACTION_FIELDS_1_1
    return [
        _parse_action(raw, number, source, known) for number, raw in enumerate(actions, start=1)
    ]


def _parse_action(raw: object, number: int, source: str, known: frozenset[str]) -> _Action:
    where = f"action {number}"
    if not is_object(raw):
        raise CompileError("is not an object", source=source, where=where)
    target = raw.get("target")
    if not isinstance(target, str):
        raise CompileError("target is not a string", source=source, where=where)
    where = f"{where} ({target})"
    _check_fields(raw, known, source, where)
    for field in ("remove", "x-allow-empty"):
        if not isinstance(raw.get(field, False), bool):
            raise CompileError(f"{field} is not true or false", source=source, where=where)
    if not isinstance(raw.get("copy", ""), str):
        raise CompileError("copy is not a string", source=source, where=where)
    # False is the default of `remove`, but a value like any other for `update`.
    verbs: list[_Verb] = [verb for verb in _VERBS if verb in raw]
    if raw.get("remove") is False:
        verbs.remove("remove")
    if len(verbs) != 1:
        message = f"has {' and '.join(verbs) or 'none'} of update, copy and remove instead of one"
        raise CompileError(message, source=source, where=where)
    verb = verbs[0]
    return _Action(source, number, target, verb, raw.get(verb), raw.get("x-allow-empty", False))


def _check_fields(
    node: dict[str, Any], known: frozenset[str], source: str, where: str | None
) -> None:
    for key in node:
        if key not in known and not key.startswith("x-"):
            raise CompileError(f"unknown field {key!r}", source=source, where=where)
