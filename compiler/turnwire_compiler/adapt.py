"""Corrections to what the generator parsed, before its templates are rendered.

openapi-python-client 0.29.1 ignores discriminators, renames ``type`` to ``type_`` and does not
look at ``x-secret``. Its parsed tree is public enough to mend that here, which keeps the
templates close to the originals.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from attrs import define, evolve
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName, PythonCode, PythonIdentifier

from .api import Api
from .documents import resolve

# Builtins that the generated bodies call or annotate with; a property of that name keeps its "_".
_NEEDED_BUILTINS = frozenset(
    "bool bytes classmethod dict float frozenset int isinstance list object property set str super "
    "tuple".split()
)


@define
class OpenUnionProperty(UnionProperty):
    """A union with a discriminator, decoded by tag; an unknown tag is kept as ``Unknown``."""

    union: str = ""
    template: ClassVar[str] = "open_union_property.py.jinja"

    def _get_inner_type_strings(self, json: bool) -> set[PythonCode]:  # noqa: FBT001  # Theirs.
        strings = super()._get_inner_type_strings(json)
        return strings if json else strings | {PythonCode("Unknown")}

    def get_lazy_imports(self, *, prefix: str) -> set[str]:
        """Return the imports of the variants, of ``Unknown`` and of the table."""
        return super().get_lazy_imports(prefix=prefix) | {
            f"from {prefix} import unions",
            f"from {prefix}.runtime.model import Unknown",
        }


def adapt(data: GeneratorData, api: Api) -> None:
    """Mend the parsed document in place: open unions and natural Python names."""
    unions = {
        frozenset(str(ClassName(member, "field_")) for member in api.members(name)): constant(name)
        for name in api.unions
    }
    for model in data.models:
        for properties in (model.required_properties, model.optional_properties):
            _adapt_all(properties or [], unions)
            for prop in properties or []:
                _natural_name(prop, properties or [])
                (model.lazy_imports or set()).update(prop.get_lazy_imports(prefix=".."))
    for endpoint in endpoints(data):
        for body in endpoint.bodies:
            body.prop = _adapted(body.prop, unions)
        for response in endpoint.responses:
            response.prop = _adapted(response.prop, unions)
        for parameters in (endpoint.query_parameters, endpoint.header_parameters):
            for prop in parameters:
                _natural_name(prop, parameters)


def endpoints(data: GeneratorData) -> Iterator[Any]:
    """Yield every parsed endpoint once."""
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.endpoints


def constant(name: str) -> str:
    """Return the constant that holds a union: ``ThinkingBlock`` -> ``THINKING_BLOCK``."""
    return PythonIdentifier(name, "field_").upper()


def _adapt_all(properties: list[Property], unions: Mapping[frozenset[str], str]) -> None:
    for index, prop in enumerate(properties):
        properties[index] = _adapted(prop, unions)


def _adapted(prop: Any, unions: Mapping[frozenset[str], str]) -> Any:
    """Return ``prop`` with every union that has a discriminator made an open one."""
    if isinstance(prop, ListProperty):
        prop.inner_property = _adapted(prop.inner_property, unions)
    elif isinstance(prop, UnionProperty) and not isinstance(prop, OpenUnionProperty):
        inner = [_adapted(member, unions) for member in prop.inner_properties]
        models = [member for member in inner if isinstance(member, ModelProperty)]
        union = unions.get(frozenset(member.class_info.name for member in models))
        if union is None:
            prop.inner_properties = inner
            return prop
        rest = [member for member in inner if not isinstance(member, ModelProperty)]
        opened = _open(prop, models, union)
        if not rest:
            return opened
        prop.inner_properties = [evolve(opened, required=True), *rest]
    return prop


def _open(prop: UnionProperty, models: list[Any], union: str) -> OpenUnionProperty:
    return OpenUnionProperty(
        name=prop.name,
        required=prop.required,
        default=None,
        python_name=prop.python_name,
        description=prop.description,
        example=prop.example,
        inner_properties=models,
        union=union,
    )


def _natural_name(prop: PropertyProtocol, siblings: Iterable[PropertyProtocol]) -> None:
    """Take back ``type_`` for ``type``: an attribute may have the name of a builtin."""
    name = prop.python_name.removesuffix("_")
    if (
        name != prop.python_name
        and hasattr(builtins, name)
        and name not in _NEEDED_BUILTINS
        and all(name != sibling.python_name for sibling in siblings)
    ):
        prop.python_name = str.__new__(PythonIdentifier, name)


def in_document_order(model: ModelProperty) -> list[Any]:
    """Return a model's properties as the document lists them: the order they are printed in."""
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    position = {
        name.get_untrusted_value(): index for index, name in enumerate(model.data.properties or {})
    }
    return sorted(
        properties, key=lambda prop: position.get(prop.name.get_untrusted_value(), len(position))
    )


def default_of(prop: Any) -> str:
    """Return the code of a property's default in the constructor, "" when it has none."""
    if prop.default is not None:
        return str(prop.default.python_code.as_unembedded_code())
    if not prop.required:
        return "UNSET"
    if prop.template == "const_property.py.jinja":
        return str(prop.value.python_code.as_unembedded_code())
    return ""


def secret_properties(document: dict[str, Any], schema: Any) -> list[str]:
    """Return the wire names of the properties that ``x-secret`` marks, in order.

    Args:
        document: The document, to follow references.
        schema: The generator's parsed schema of the model.
    """
    node = schema.model_dump(mode="json", by_alias=True, exclude_none=True)
    return [
        name
        for name, prop in _properties(document, node).items()
        if prop.get("x-secret") or ("$ref" in prop and resolve(document, prop["$ref"]).get("x-secret"))
    ]


def _properties(document: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        found |= _properties(document, resolve(document, part["$ref"]) if "$ref" in part else part)
    found |= schema.get("properties", {})
    return found
