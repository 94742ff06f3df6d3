"""Resource namespaces: the methods of ``client.<namespace>``, from the parsed endpoints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .adapt import OpenUnionProperty, endpoints, in_document_order
from .api import Api, Operation
from .errors import CompileError


@frozen
class Parameter:
    """One parameter of a generated method."""

    name: str
    wire_name: str
    annotation: str
    required: bool
    description: str
    in_body: bool = False


@frozen
class Method:
    """One method of a namespace."""

    operation: Operation
    endpoint: str
    summary: str
    description: str
    returns: str
    positional: tuple[Parameter, ...]
    keywords: tuple[Parameter, ...]
    bodies: tuple[tuple[str, str], ...]
    imports: frozenset[str] = field(default=frozenset())

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All parameters, positional ones first."""
        return self.positional + self.keywords

    @property
    def whole_body(self) -> bool:
        """The method takes the body as one argument."""
        return any(parameter.name == "body" and parameter.in_body for parameter in self.keywords)


def namespaces(api: Api, data: GeneratorData, source: str) -> dict[str, list[Method]]:
    """Return the methods by namespace, both in document order.

    Raises:
        CompileError: ``x-python`` names an argument that the operation does not have.
    """
    parsed = {(e.method.upper(), e.path.get_untrusted_value()): e for e in endpoints(data)}
    found: dict[str, list[Method]] = {}
    for operation in api.operations:
        endpoint = parsed.get((operation.method, operation.path))
        if endpoint is None:
            raise CompileError(
                "the generator made no endpoint of it", source=source, where=operation.id
            )
        method = _method(operation, endpoint, data, source)
        found.setdefault(operation.python.namespace, []).append(method)
    return found


def imports_of(spaces: dict[str, list[Method]]) -> list[str]:
    """Return the import lines that the annotations of all methods need."""
    return sorted({line for methods in spaces.values() for m in methods for line in m.imports})


def _method(operation: Operation, endpoint: Any, data: GeneratorData, source: str) -> Method:
    bodies = _body_models(operation, data)
    parameters = {
        parameter.name: parameter
        for parameter in [*_url_parameters(endpoint), *_body_parameters(operation, bodies)]
    }
    names = operation.python.arguments
    for name in names:
        if name not in parameters:
            raise CompileError(
                f"x-python.arguments: no parameter {name!r}", source=source, where=operation.id
            )
    keywords = [p for p in parameters.values() if p.name not in names]
    returns, imports = _returns(operation, endpoint)
    return Method(
        operation=operation,
        endpoint=f"api.{endpoint.tags[0]}.{endpoint.name}",
        summary=_text(endpoint.summary),
        description=_text(endpoint.description),
        returns=returns,
        positional=tuple(parameters[name] for name in names),
        keywords=tuple(sorted(keywords, key=lambda p: not p.required)),
        bodies=tuple(_tell_apart(bodies)),
        imports=frozenset(imports | _imports(bodies) | _imports(_outside_body(endpoint))),
    )


def _body_models(operation: Operation, data: GeneratorData) -> list[ModelProperty]:
    models = {model.class_info.name: model for model in data.models}
    return [models[ref] for ref in operation.body_refs if ref in models]  # type: ignore[index]


def _tell_apart(bodies: list[ModelProperty]) -> Iterator[tuple[str, str]]:
    """Yield (a property that only this variant requires, class name)."""
    for body in bodies:
        others = {
            prop.name.get_untrusted_value()
            for other in bodies
            if other is not body
            for prop in other.required_properties or []
        }
        own = [
            prop.name.get_untrusted_value()
            for prop in body.required_properties or []
            if prop.name.get_untrusted_value() not in others
        ]
        yield (own[0] if len(bodies) > 1 and own else "", str(body.class_info.name))


def _outside_body(endpoint: Any) -> list[Any]:
    return [
        *endpoint.path_parameters,
        *endpoint.query_parameters,
        *endpoint.header_parameters,
        *endpoint.cookie_parameters,
    ]


def _url_parameters(endpoint: Any) -> Iterator[Parameter]:
    for prop in _outside_body(endpoint):
        yield Parameter(
            name=prop.python_name,
            wire_name=prop.name.get_untrusted_value(),
            annotation=_annotation(prop),
            required=prop.required,
            description=_text(prop.description),
        )


def _body_parameters(operation: Operation, bodies: list[ModelProperty]) -> Iterator[Parameter]:
    if not bodies:
        return
    if operation.python.body == "whole":
        classes = " | ".join(str(body.class_info.name) for body in bodies)
        yield Parameter(
            "body", "", f"{classes} | Mapping[str, Any]", True, "The request body.", in_body=True
        )
        return
    seen: dict[str, Parameter] = {}
    for body in bodies:
        for prop in in_document_order(body):
            required = prop.required and len(bodies) == 1
            annotation = _annotation(prop)
            known = seen.get(prop.python_name)
            if known is not None and known.annotation != annotation:
                annotation = f"{known.annotation} | {annotation}"
            seen[prop.python_name] = Parameter(
                name=prop.python_name,
                wire_name=prop.name.get_untrusted_value(),
                annotation=annotation,
                required=required,
                description=_text(prop.description),
                in_body=True,
            )
    yield from seen.values()


def _annotation(prop: Any) -> str:
    """Return the type of an argument: a model may be given as a mapping, a list as any sequence."""
    if isinstance(prop, ModelProperty):
        return f"{prop.class_info.name} | Mapping[str, Any]"
    if isinstance(prop, ListProperty):
        return f"Sequence[{_annotation(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        parts: dict[str, None] = {}
        for member in prop.inner_properties:
            parts.update(dict.fromkeys(_annotation(member).split(" | ")))
        if isinstance(prop, OpenUnionProperty):
            parts.setdefault("Mapping[str, Any]")
        return " | ".join(parts)
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def _returns(operation: Operation, endpoint: Any) -> tuple[str, set[str]]:
    if operation.stream is not None:
        return "StreamT", set()
    good = [
        response.prop
        for response in endpoint.responses.patterns
        if response.status_code.range and 200 <= response.status_code.range[0] < 300  # noqa: PLR2004
    ]
    if operation.python.unwrap is not None:
        wanted = operation.python.unwrap
        good = [
            prop
            for model in good
            for prop in in_document_order(model)
            if prop.name.get_untrusted_value() == wanted
        ]
    types = {str(prop.get_type_string(no_optional=True).as_unembedded_code()) for prop in good}
    return " | ".join(sorted(types)) or "None", _imports(good)


def _imports(properties: list[Any]) -> set[str]:
    found: set[str] = set()
    for prop in properties:
        if isinstance(prop, ModelProperty):
            found |= prop.get_lazy_imports(prefix=".")
            for inner in [*(prop.required_properties or []), *(prop.optional_properties or [])]:
                found |= _imports_of(inner)
        else:
            found |= _imports_of(prop)
    return found


def _imports_of(prop: Property) -> set[str]:
    return {
        line
        for line in prop.get_lazy_imports(prefix=".") | prop.get_imports(prefix=".")
        if "unions" not in line
    }


def _text(value: Any) -> str:
    raw = value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value
    return " ".join((raw or "").replace("\\", "\\\\").replace('"""', "'''").split())
