"""The Python types of parameters and answers, as generated code writes them."""

from __future__ import annotations

import builtins
import re
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from turnwire_compiler.adapt import OpenUnionProperty, in_document_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["accepted", "imports", "joined", "outside", "returned", "with_members"]


def accepted(prop: Any) -> list[str]:
    """Return the types that an argument may have, each once.

    A model may be given as a mapping, an array as any sequence.
    """
    if isinstance(prop, ModelProperty):
        return [str(prop.class_info.name), "Mapping[str, Any]"]
    if isinstance(prop, ListProperty):
        return [f"Sequence[{joined(accepted(prop.inner_property))}]"]
    if isinstance(prop, UnionProperty):
        found = [kind for member in prop.inner_properties for kind in accepted(member)]
        # Also one with a tag that only the server knows.
        more = ["Unknown"] if isinstance(prop, OpenUnionProperty) else []
        return list(dict.fromkeys(found + more))
    return [str(prop.get_type_string(no_optional=True).as_unembedded_code())]


def joined(kinds: Iterable[str]) -> str:
    """Write alternatives as one type, None last.

    Example:
        >>> joined(["None", "str", "Sequence[int | None]", "str"])
        'str | Sequence[int | None] | None'
    """
    unique = dict.fromkeys(kinds)
    is_optional = unique.pop("None", "") is None
    return " | ".join([*unique, *(["None"] if is_optional else [])])


def returned(prop: Any) -> str:
    """Return the type of a property that has been read."""
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def outside(annotation: str, members: Iterable[str]) -> str:
    """Write an annotation for a class body in which some names are methods.

    Example:
        >>> outside("list[Session]", ["list", "create"])
        'builtins.list[Session]'
    """
    for name in members:
        if hasattr(builtins, name):
            annotation = re.sub(rf"(?<![\w.]){name}\b", f"builtins.{name}", annotation)
    return annotation


def imports(props: Iterable[Any]) -> set[str]:
    """Return the import lines for the types of some properties, seen from an engine's package."""
    return {line for prop in props for line in _imports(prop) if line != "from . import unions"}


def _imports(prop: Any) -> Iterator[str]:
    yield from prop.get_lazy_imports(prefix=".")
    yield from prop.get_imports(prefix=".")


def with_members(models: Iterable[Any]) -> Iterator[Any]:
    """Yield models and their properties: what a flattened body's annotations may name."""
    for model in models:
        yield model
        yield from in_document_order(model)
