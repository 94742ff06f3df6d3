"""The base of the generated models: attribute access and mapping access to one object."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeGuard, TypeVar
from uuid import UUID

from .absent import UNSET
from .errors import MISFITS, misfit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Model", "Unknown", "fits", "is_object", "plain"]

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
    secret_rest: ClassVar[bool] = False
    """Whether properties that the document does not name are secret too."""
    additional_properties: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire, secrets included."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read the object from decoded JSON.

        Raises:
            KeyError: A required property is missing.
            TypeError: A property is of another kind than the document says.
            ValueError: A property has a value that the document excludes.
        """
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
        # Most of what is asked for is absent, and an exception is no cheap way to say so.
        name = self.wire_names.get(key)
        if name is None:
            return self.additional_properties.get(key, default)
        value = getattr(self, name)
        return default if value is UNSET else value

    def __repr__(self) -> str:
        shown = [
            f"{name}={_HIDDEN if key in self.secret_names else repr(value)}"
            for key, name in self.wire_names.items()
            if (value := getattr(self, name)) is not UNSET
        ]
        rest = self.additional_properties
        if rest:
            shown.append(f"additional_properties={_HIDDEN if self.secret_rest else repr(rest)}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __str__(self) -> str:
        return json.dumps(_shown(self), ensure_ascii=False, separators=(",", ":"), default=_wire)


class Unknown(Model):
    """A member of an open union whose tag the document does not list.

    It is read like any model: ``unknown.name`` and ``unknown["name"]`` look into ``raw``.

    Attributes:
        raw: The JSON value, all of it.
    """

    __slots__ = ("raw",)
    __match_args__: tuple[str, ...] = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def additional_properties(self) -> dict[str, Any]:  # type: ignore[override]  # Read-only view.
        """The raw object, or an empty dict when the value is no object."""
        return self.raw if is_object(self.raw) else {}

    def __getattr__(self, name: str) -> Any:
        # Before ``raw`` is set, while a copy is made, there is nothing to look into.
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
        return cls(dict(src_dict))


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a decoded JSON value is an object.

    >>> is_object({}), is_object([])
    (True, False)
    """
    return isinstance(value, dict)


def _shown(value: Any) -> Any:
    if isinstance(value, Unknown):
        return _shown(value.raw)
    if isinstance(value, Model):
        return {
            key: _HIDDEN if _is_secret(value, key) else _shown(item)
            for key in value
            if (item := value[key]) is not None
        }
    if _is_mapping(value):
        return {key: _shown(item) for key, item in value.items() if item is not None}
    if _is_sequence(value):
        return [_shown(item) for item in value]
    return value


def _is_secret(model: Model, key: str) -> bool:
    return key in model.secret_names or (model.secret_rest and key not in model.wire_names)


def _wire(value: object) -> str:
    """Write what JSON has no form for as the wire does."""
    return value.isoformat() if isinstance(value, date) else str(value)


def plain(value: Any) -> Any:
    """Return ``value`` as JSON data.

    Models become objects, dates and UUIDs text; absent members vanish.

    >>> plain({"a": UNSET, "b": (1, 2), "c": None})
    {'b': [1, 2], 'c': None}
    """
    if isinstance(value, Model):
        return plain(value.to_dict())
    if _is_mapping(value):
        return {str(key): plain(item) for key, item in value.items() if item is not UNSET}
    if _is_sequence(value):
        return [plain(item) for item in value]
    return _wire(value) if isinstance(value, date | UUID) else value


# To a type checker an isinstance alone leaves open what is inside.
def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def fits(cls: type[_T], data: Mapping[str, Any]) -> _T:
    """Read ``data`` as ``cls``.

    Raises:
        ValueError: The data does not fit; the message says why.
    """
    try:
        return cls.from_dict(data)
    except MISFITS as error:
        raise ValueError(f"{cls.__name__}: {misfit(error)}") from error
