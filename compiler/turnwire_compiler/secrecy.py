"""Which properties of a model are secret: what ``x-secret`` marks, wherever it stands."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from turnwire_compiler.documents import is_object, resolve

__all__ = ["Secrets", "secrets_of"]


@frozen
class Secrets:
    """What of a model is never shown.

    Attributes:
        names: Wire names of secret properties, in document order.
        rest: Whether properties that the document does not name are secret too.
    """

    names: list[str]
    rest: bool


def secrets_of(document: dict[str, Any], schema: Any) -> Secrets:
    """Find the secrets of one model.

    Args:
        document: The document, to follow references.
        schema: The generator's parsed schema of the model.
    """
    node = schema.model_dump(mode="json", by_alias=True, exclude_none=True)
    properties, rest = _members(document, node)
    whole = bool(node.get("x-secret"))
    names = [name for name, prop in properties.items() if whole or _is_secret(document, prop, ())]
    return Secrets(names=names, rest=whole or _is_secret(document, rest, ()))


def _members(document: dict[str, Any], schema: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """Return the properties of a schema and the schema of all others, ``allOf`` included."""
    properties: dict[str, Any] = {}
    rest: Any = None
    for part in schema.get("allOf", ()):
        more, others = _members(
            document, resolve(document, part["$ref"]) if "$ref" in part else part
        )
        properties |= more
        rest = rest or others
    return properties | schema.get("properties", {}), schema.get("additionalProperties", rest)


def _is_secret(document: dict[str, Any], schema: Any, seen: tuple[str, ...]) -> bool:
    """Say whether a value of this schema, or each of the values in it, is a secret."""
    if not is_object(schema):
        return False
    if schema.get("x-secret"):
        return True
    ref = schema.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        return _is_secret(document, resolve(document, ref), (*seen, ref))
    parts = [
        *schema.get("allOf", ()),
        *schema.get("oneOf", ()),
        *schema.get("anyOf", ()),
        schema.get("items"),
        schema.get("additionalProperties"),
    ]
    return any(_is_secret(document, part, seen) for part in parts)
