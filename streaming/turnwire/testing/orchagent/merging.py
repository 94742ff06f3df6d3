"""Secrets of four levels become one, and placeholders are looked up in them.

From the highest: the message, the thread, the workflow, the server's environment. How deep a
level reaches into the one below is not documented, so it is a reading.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from attrs import field, frozen

REDACTED = "[redacted]"

Path: TypeAlias = tuple[str, ...]

_PLACEHOLDER = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")


class UnresolvedError(Exception):
    """A placeholder stands for nothing.

    Attributes:
        name: The placeholder.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@frozen
class Leaf:
    """One value and the level that it came from."""

    value: Any = field(repr=False)
    level: str


@frozen
class Secrets:
    """The merged secrets of a message.

    Example:
        >>> levels = [("workflow", {"KEY": "a"}), ("message", {"KEY": "b"})]
        >>> merge(levels, "shallow").level("KEY")
        'message'
    """

    leaves: Mapping[Path, Leaf]

    @property
    def levels(self) -> dict[str, str]:
        """The names of the values, and the level that each came from."""
        return {".".join(path): leaf.level for path, leaf in self.leaves.items()}

    @property
    def providers(self) -> tuple[str, ...]:
        """The names of the providers, in order."""
        found = (path[1] for path in self.leaves if path[0] == "providers" and len(path) > 1)
        return tuple(dict.fromkeys(found))

    def value(self, name: str) -> Any:
        """Return a value by its dotted name; None if there is none."""
        leaf = self._find(name)
        return None if leaf is None else leaf.value

    def level(self, name: str) -> str | None:
        """Return the level that a value came from."""
        leaf = self._find(name)
        return None if leaf is None else leaf.level

    def mask(self, value: Any) -> Any:
        """Return a JSON value in which no secret can be read."""
        values = {leaf.value for leaf in self.leaves.values() if isinstance(leaf.value, str)}
        # The longest first, or a secret that begins with another one would be seen in part.
        hidden = sorted(values - {""}, key=len, reverse=True)
        if not hidden:
            return value
        pattern = re.compile("|".join(re.escape(text) for text in hidden))
        return map_texts(value, lambda text: pattern.sub(REDACTED, text))

    def _find(self, name: str) -> Leaf | None:
        return next((leaf for path, leaf in self.leaves.items() if ".".join(path) == name), None)


def merge(levels: Iterable[tuple[str, Mapping[str, Any]]], depth: str) -> Secrets:
    """Merge levels, each over the one before.

    Args:
        levels: Names and secrets, the lowest first.
        depth: What a level replaces: ``shallow``, values of the whole object, ``providers`` among
            them; ``providers``, each provider as a whole; ``deep``, single values.

    Example:
        >>> low = {"providers": {"openai": {"api_key": "a", "base_url": "b"}, "ollama": {"x": "c"}}}
        >>> high = {"providers": {"openai": {"api_key": "d"}}}
        >>> for depth in ("shallow", "providers", "deep"):
        ...     print(sorted(merge([("thread", low), ("message", high)], depth).levels))
        ['providers.openai.api_key']
        ['providers.ollama.x', 'providers.openai.api_key']
        ['providers.ollama.x', 'providers.openai.api_key', 'providers.openai.base_url']
    """
    merged: dict[Path, Leaf] = {}
    for level, secrets in levels:
        for unit in _units(secrets, depth):
            _drop(merged, unit)
        for path, value in _leaves(secrets, ()):
            if path:
                merged[path] = Leaf(value, level)
    return Secrets(merged)


def resolve(
    value: Any, secrets: Secrets, inputs: Mapping[str, Any], unresolved: Callable[[str], str]
) -> Any:
    """Replace the placeholders in every string of a JSON value.

    Args:
        value: A JSON value.
        secrets: What placeholders stand for.
        inputs: What those that begin with ``inputs.`` stand for.
        unresolved: Returns the text for a placeholder that stands for nothing.

    Example:
        >>> secrets = merge([("thread", {"KEY": "k"})], "shallow")
        >>> resolve("{{KEY}} {{inputs.user_id}} {{NO}}", secrets, {"user_id": "u"}, str.lower)
        'k u no'
    """
    given = {".".join(("inputs", *path)): item for path, item in _leaves(inputs, ())}

    def text_for(found: re.Match[str]) -> str:
        name = found[1]
        value = given.get(name) if name.startswith("inputs.") else secrets.value(name)
        if value is None:
            return unresolved(name)
        return value if isinstance(value, str) else json.dumps(value)

    return map_texts(value, lambda text: _PLACEHOLDER.sub(text_for, text))


def map_texts(value: Any, change: Callable[[str], str]) -> Any:
    """Change every string of a JSON value; the names of members stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {name: map_texts(item, change) for name, item in members.items()}
    if isinstance(value, list | tuple):
        return [map_texts(item, change) for item in cast("list[Any]", value)]
    return value


def _units(secrets: Mapping[str, Any], depth: str) -> Iterator[Path]:
    """Yield what a level replaces as a whole."""
    for name, value in secrets.items():
        if depth == "deep":
            yield from (path for path, _ in _leaves({name: value}, ()))
        elif depth == "providers" and name == "providers" and isinstance(value, Mapping):
            yield from ((name, provider) for provider in cast("Mapping[str, Any]", value))
        else:
            yield (name,)


def _drop(merged: dict[Path, Leaf], unit: Path) -> None:
    for path in tuple(merged):
        shared = min(len(path), len(unit))
        if path[:shared] == unit[:shared]:
            del merged[path]


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if not isinstance(value, Mapping):
        yield path, value
        return
    for name, item in cast("Mapping[str, Any]", value).items():
        yield from _leaves(item, (*path, name))
