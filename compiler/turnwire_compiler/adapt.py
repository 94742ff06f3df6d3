"""Corrections to what the generator parsed, before its templates are rendered.

openapi-python-client 0.29.1 ignores discriminators, renames ``type`` to ``type_``, drops what a
closed object does not list and lets names of the document clash with those of its own code. Its
parsed tree is public enough to mend that here, which keeps the templates close to the originals.
"""

from __future__ import annotations

import builtins
import re
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, evolve
from openapi_python_client.parser.properties import AnyProperty, ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ANY_ADDITIONAL_PROPERTY
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import PythonCode, PythonIdentifier

from turnwire_compiler.binary import read_as_bytes
from turnwire_compiler.errors import CompileError
from turnwire_compiler.runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from turnwire_compiler.api import Api

__all__ = [
    "TAKEN_CLASSES",
    "OpenUnionProperty",
    "adapt",
    "constant",
    "default_of",
    "endpoints",
    "in_document_order",
    "null_is_absent",
    "place",
]

# Builtins that the generated bodies call or annotate with; a property of that name keeps its "_".
_NEEDED_BUILTINS = frozenset(
    {
        *("bool", "bytes", "classmethod", "dict", "float", "frozenset", "int", "isinstance"),
        *("list", "object", "property", "set", "str", "super", "tuple"),
    }
)

# What a property may not be called: the attributes of every model, and the names that the
# generated methods use.
_TAKEN = frozenset(name for name in dir(Model) if not name.startswith("_")) | {
    *("additional_properties", "cast", "cls", "d", "field_dict", "plain", "prop"),
    *("prop_dict", "prop_name", "src_dict", "unions"),
}
_TAKEN_BY_REQUESTS = frozenset({"body", "cast", "cookies", "headers", "params", "plain", "quote"})


# What a schema may not be called: generated modules import these.
TAKEN_CLASSES = frozenset(
    {
        *("Any", "AsyncResources", "AsyncTransport", "AuthenticatedClient", "BinaryIO", "Choice"),
        *("ClassVar", "Client", "Event", "EventTable", "File", "Generic", "Literal", "Mapping"),
        *("Model", "Operation", "RequestOptions", "Resources", "Response", "Self", "Sequence"),
        *("StreamSpec", "StreamT", "TextIO", "Transport", "TypeAlias", "TypeVar", "UUID"),
        *("Unknown", "UnknownEvent", "Unset"),
    }
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


@define
class MultiSegmentProperty(StringProperty):
    """A path parameter of which the slashes are the path's."""

    safe: ClassVar[str] = "/"


def adapt(data: GeneratorData, api: Api, source: str) -> None:
    """Mend the parsed document in place: open unions, open objects, natural and safe names.

    Args:
        data: What the generator parsed.
        api: What the document says beyond OpenAPI.
        source: What to name in errors.

    Raises:
        CompileError: Two unions would be confused, or a class would have a name that generated
            code needs.
    """
    _check_classes(data, source)
    unions = _Unions.of(api, source)
    typed_outside = api.event_types().keys() | api.open_event_classes()
    for model in data.models:
        for properties in (model.required_properties or [], model.optional_properties or []):
            properties[:] = [unions.adapted(prop) for prop in properties]
        every = _properties(model)
        # An event whose type the wire says elsewhere has the attribute for that.
        taken = _TAKEN | {"type"} if model.class_info.name in typed_outside else _TAKEN
        for prop in every:
            _rename(prop, every, taken)
        # Also a closed object keeps what it does not list.
        rest = unions.adapted(model.additional_properties or ANY_ADDITIONAL_PROPERTY)
        model.additional_properties = rest
        model.set_lazy_imports(
            {line for prop in (*every, rest) for line in prop.get_lazy_imports(prefix="..")}
        )
    slashed = {place(o.method, o.path) for o in api.operations if o.multi_segment}
    for endpoint in endpoints(data):
        read_as_bytes(endpoint, source)
        if place(endpoint.method, endpoint.path.get_untrusted_value()) in slashed:
            # It is the last one: the end of the path.
            endpoint.path_parameters[-1] = _slashed(endpoint.path_parameters[-1], source)
        for holder in (*endpoint.bodies, *endpoint.responses):
            holder.prop = unions.adapted(holder.prop)
            endpoint.relative_imports |= holder.prop.get_lazy_imports(prefix="...")
        for parameters in (endpoint.query_parameters, endpoint.header_parameters):
            for prop in parameters:
                _rename(prop, parameters, _TAKEN_BY_REQUESTS)


def endpoints(data: GeneratorData) -> Iterator[Any]:
    """Yield every parsed endpoint once."""
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.endpoints


def place(method: str, path: str) -> tuple[str, str]:
    """Return method and path, without the names of its parameters: the generator changes them.

    Example:
        >>> place("get", "/sandboxes/{sandboxId}")
        ('GET', '/sandboxes/{}')
    """
    return method.upper(), re.sub(r"\{[^{}]*\}", "{}", path)


def constant(name: str) -> str:
    """Return the constant that holds a union: ``ThinkingBlock`` -> ``THINKING_BLOCK``."""
    return PythonIdentifier(name, "field_").upper()


def _slashed(prop: Any, source: str) -> MultiSegmentProperty:
    if not isinstance(prop, StringProperty):
        name = prop.name.get_untrusted_value()
        message = "x-multi-segment: only a string has slashes"
        raise CompileError(message, source=source, where=f"parameter {name}")
    return MultiSegmentProperty(
        name=prop.name,
        required=prop.required,
        default=prop.default,
        python_name=prop.python_name,
        description=prop.description,
        example=prop.example,
    )


def _check_classes(data: GeneratorData, source: str) -> None:
    for model in (*data.models, *data.enums):
        if model.class_info.name in TAKEN_CLASSES:
            message = "generated code needs this name itself; give the schema a title"
            raise CompileError(message, source=source, where=str(model.class_info.name))


@define
class _Unions:
    """The unions that have a discriminator, by what the generator leaves of them: their members."""

    constants: dict[frozenset[str], str]
    source: str

    @classmethod
    def of(cls, api: Api, source: str) -> _Unions:
        constants: dict[frozenset[str], str] = {}
        first: dict[frozenset[str], str] = {}
        for name, union in api.unions.items():
            key = frozenset(api.members(name))
            constants.setdefault(key, constant(name))
            twin = api.unions[first.setdefault(key, name)]
            if (twin.tag, twin.variants) != (union.tag, union.variants):
                message = (
                    f"has the same variants as {twin.name}, but tells them apart in another way"
                )
                raise CompileError(message, source=source, where=f"union {name}")
        return cls(constants, source)

    def adapted(self, prop: Any) -> Any:
        """Return ``prop`` with every union that has a discriminator made an open one."""
        if isinstance(prop, ListProperty):
            prop.inner_property = self.adapted(prop.inner_property)
        elif isinstance(prop, UnionProperty) and not isinstance(prop, OpenUnionProperty):
            inner = [self.adapted(member) for member in prop.inner_properties]
            models = [member for member in inner if isinstance(member, ModelProperty)]
            rest = [member for member in inner if not isinstance(member, ModelProperty)]
            found = self._constant(prop, models)
            if found is None:
                prop.inner_properties = inner
                return prop
            opened = _open(prop, models, found)
            if not rest:
                return opened
            prop.inner_properties = [evolve(opened, required=True), *rest]
        return prop

    def _constant(self, prop: UnionProperty, models: list[ModelProperty]) -> str | None:
        members = frozenset(str(member.class_info.name) for member in models)
        for known in self.constants:
            if known < members:
                other = min(members - known)
                message = f"{other} stands beside a union with a discriminator: make it part of it"
                name = prop.name.get_untrusted_value()
                raise CompileError(message, source=self.source, where=f"property {name}")
        return self.constants.get(members)


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


def _rename(
    prop: PropertyProtocol, siblings: Iterable[PropertyProtocol], taken: frozenset[str]
) -> None:
    """Give a property its natural name: ``type``, not ``type_``; but never one that is taken."""
    name = str(prop.python_name)
    natural = name.removesuffix("_")
    if name in taken:
        name += "_"
    elif hasattr(builtins, natural) and natural not in _NEEDED_BUILTINS | taken:
        name = natural
    if all(name != sibling.python_name for sibling in siblings):
        prop.python_name = str.__new__(PythonIdentifier, name)


def _properties(model: ModelProperty) -> list[Property]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def in_document_order(model: ModelProperty) -> list[Any]:
    """Return a model's properties as the document lists them: the order they are printed in."""
    position = {
        name.get_untrusted_value(): index for index, name in enumerate(model.data.properties or {})
    }
    return sorted(
        _properties(model),
        key=lambda prop: position.get(prop.name.get_untrusted_value(), len(position)),
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


def null_is_absent(prop: Any) -> bool:
    """Say whether null for a property can only mean that the server left it out."""
    if prop.required or isinstance(prop, AnyProperty):
        return False
    kinds = {code.as_unembedded_code() for code in _kinds(prop)}
    return not kinds & {"None", "Any"}


def _kinds(prop: Any) -> set[PythonCode]:
    if isinstance(prop, UnionProperty):
        return prop.get_type_strings_in_union(no_optional=True, json=True)
    return {prop.get_type_string(no_optional=True, json=True)}
