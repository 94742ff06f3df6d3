"""Open unions: the class of an object is found by its tag, in one dict lookup."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .model import Unknown, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        default: str | Choice[Any] | None = None,
    ) -> None:
        self.package = package
        self.tag = tag
        self.variants = variants
        self.default = default
        self._found: dict[object, type[Any] | Choice[Any] | None] = {}

    def variant(self, data: Mapping[str, Any]) -> type[Any] | None:
        """Return the class for ``data``, None when no variant has its tag."""
        return self.lookup(data.get(self.tag), data)

    def lookup(self, tag: object, data: Mapping[str, Any]) -> type[Any] | None:
        """Return the class for a tag that is not in the data itself, such as an event's name.

        Args:
            tag: The tag's value.
            data: The object, in which nested choices find theirs.
        """
        try:
            found = self._found[tag]
        except (KeyError, TypeError):
            found = self._find(tag)
        return found.variant(data) if isinstance(found, Choice) else found

    def _find(self, tag: object) -> type[Any] | Choice[Any] | None:
        variant = self.variants.get(tag) if isinstance(tag, str) else None
        target = self.default if variant is None else variant
        found: type[Any] | Choice[Any] | None
        if isinstance(target, str):
            found = getattr(import_module(f"{self.package}.models"), target)
        else:
            found = target
        # Other tags are the server's to invent: remembering them would never end.
        if variant is not None or tag is None:
            self._found[tag] = found
        return found

    def read(self, data: Any) -> T:
        """Read one member of the union; what has no variant is kept as ``Unknown``."""
        if is_object(data):
            variant = self.variant(data)
            if variant is not None:
                return cast("T", variant.from_dict(data))
        return cast("T", Unknown(data))
