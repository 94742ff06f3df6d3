"""The base of the generated models: attribute access and mapping access to one object."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Self, TypeVar

from .absent import UNSET, Unset

__all__ = ["Model", "Unknown", "fits", "misfit", "plain", "without_nulls"]

_HIDDEN = "***"
_T = TypeVar("_T", bound="Model")


class Model:
    """An object of the wire, readable by attribute (Python name) and by key (wire name).

    ``model["key"]`` raises KeyError for an absent property, ``model.key`` gives ``UNSET``.
    ``str(model)`` is compact JSON with the wire's names, without nulls and secrets.
    """

    __slots__ = ()

    wire_names: ClassVar[Mapping[str, str]] = {}
    """Python attribute name by wire name."""
    secret_names: ClassVar[frozenset[str]] = frozenset()
    """Wire names of the properties that are marked ``x-secret``."""
    additional_properties: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire, secrets included."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read the object from decoded JSON; KeyError, TypeError or ValueError if it does not fit."""
        raise NotImplementedError

    def __getitem__(self, key: str) -> Any:
        name = self.wire_names.get(key)
        if name is None:
            return self.additional_properties[key]
        value = getattr(self, name)
        if value is UNSET:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        name = self.wire_names.get(key)
        if name is None:
            self.additional_properties[key] = value
        else:
            setattr(self, name, value)

    def __delitem__(self, key: str) -> None:
        if key in self.wire_names:
            self[key] = UNSET
        else:
            del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return any(key == present for present in self)

    def __iter__(self) -> Iterator[str]:
        for key, name in self.wire_names.items():
            if getattr(self, name) is not UNSET:
                yield key
        yield from self.additional_properties

    def __len__(self) -> int:
        return sum(1 for _ in self)

    # A model without properties is still an answer: truth is not about its length.
    def __bool__(self) -> bool:
        return True

    def keys(self) -> list[str]:
        """Return the wire names of the properties that are present."""
        return list(self)

    def get(self, key: str, default: Any = None) -> Any:
        """Return the property with this wire name, or ``default`` when it is absent."""
        try:
            return self[key]
        except KeyError:
            return default

    def __repr__(self) -> str:
        shown = [
            f"{name}={_HIDDEN if key in self.secret_names else repr(value)}"
            for key, name in self.wire_names.items()
            if (value := getattr(self, name)) is not UNSET
        ]
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __str__(self) -> str:
        return json.dumps(_shown(self), ensure_ascii=False, separators=(",", ":"), default=str)


class Unknown(Model):
    """A member of an open union whose tag the document does not list; ``raw`` is all of it."""

    __slots__ = ("raw",)
    __match_args__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def additional_properties(self) -> dict[str, Any]:  # type: ignore[override]  # Read-only view.
        """The raw object, or an empty dict when the value is no object."""
        return self.raw if isinstance(self.raw, dict) else {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "raw":
            raise AttributeError(name)
        return self.additional_properties.get(name, UNSET)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]  # Equality looks at a mutable value.

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.raw!r})"

    def to_dict(self) -> Any:
        """Return the raw value, as it arrived."""
        return self.raw

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Keep the object as it is."""
        return cls(src_dict)


def _shown(value: Any) -> Any:
    if isinstance(value, Unknown):
        return without_nulls(value.raw)
    if isinstance(value, Model):
        return {
            key: _HIDDEN if key in value.secret_names else _shown(value[key])
            for key in value
            if value[key] is not None
        }
    if isinstance(value, Mapping):
        return {key: _shown(item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_shown(item) for item in value]
    return value


def plain(value: Any) -> Any:
    """Return ``value`` as JSON data: models become objects, absent and None members vanish.

    >>> plain({"a": None, "b": (1, 2), "c": UNSET})
    {'b': [1, 2]}
    """
    if isinstance(value, Model):
        return plain(value.to_dict())
    if isinstance(value, Mapping):
        return {
            str(key): plain(item)
            for key, item in value.items()
            if item is not None and item is not UNSET
        }
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return [plain(item) for item in value]
    return value


def without_nulls(value: Any) -> Any:
    """Return decoded JSON without the object members that are null."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def fits(cls: type[_T], data: Mapping[str, Any]) -> _T:
    """Read ``data`` as ``cls``; servers that write null for "absent" are understood.

    Raises:
        ValueError: The data does not fit; the message says why.
    """
    try:
        return cls.from_dict(data)
    except (KeyError, TypeError, ValueError, AttributeError) as first:
        lean = without_nulls(data)
        if lean != data:
            try:
                return cls.from_dict(lean)
            except (KeyError, TypeError, ValueError, AttributeError):
                pass  # The first failure is the better message.
        raise ValueError(f"{cls.__name__}: {misfit(first)}") from first


def misfit(error: Exception) -> str:
    """Say in words why data did not fit a model."""
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    return str(error) or type(error).__name__


def is_absent(value: object) -> bool:
    """Tell whether a value stands for "not given"."""
    return value is None or isinstance(value, Unset)
