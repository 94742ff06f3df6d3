"""Open unions: the class of an object is found by its tag, in one dict lookup."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar, cast

from .model import Model, Unknown

__all__ = ["Choice"]

T = TypeVar("T")


class Choice(Generic[T]):
    """The variants of a union: class name, or a further choice, by the value of a tag property.

    Classes are named, not imported: a model is loaded when its first object arrives.

    Args:
        package: The engine's package; its ``models`` module has the classes.
        tag: Wire name of the property that tells the variants apart.
        variants: Class name or nested choice by the tag's value.
        default: What to take when the tag is absent or has another value; None: unknown.
    """

    __slots__ = ("_found", "default", "package", "tag", "variants")

    def __init__(
        self,
        package: str,
        tag: str,
        variants: Mapping[str, str | Choice[Any]],
        default: str | None = None,
    ) -> None:
        self.package = package
        self.tag = tag
        self.variants = variants
        self.default = default
        self._found: dict[str, type[Model]] = {}

    def variant(self, data: Mapping[str, Any]) -> type[Model] | None:
        """Return the class for ``data``, None when no variant has its tag."""
        value = data.get(self.tag)
        try:
            return self._found[value]  # type: ignore[index]  # A miss is the point.
        except (KeyError, TypeError):
            return self._find(value, data)

    def _find(self, value: object, data: Mapping[str, Any]) -> type[Model] | None:
        target = self.variants.get(value) if isinstance(value, str) else None
        if isinstance(target, Choice):
            return target.variant(data)
        name = target or self.default
        if name is None:
            return None
        found = cast("type[Model]", getattr(import_module(f"{self.package}.models"), name))
        if isinstance(value, str) and target is not None:
            self._found[value] = found
        return found

    def read(self, data: Any) -> T:
        """Read one member of the union; what fits no variant is kept as ``Unknown``."""
        if isinstance(data, dict):
            variant = self.variant(data)
            if variant is not None:
                return cast("T", variant.from_dict(data))
        return cast("T", Unknown(data))
