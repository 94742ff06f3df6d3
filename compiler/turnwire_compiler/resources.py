"""Resource namespaces: the methods of ``client.<namespace>``, from the parsed endpoints."""

from __future__ import annotations

import textwrap
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import ClassName

from turnwire_compiler.adapt import (
    TAKEN_CLASSES,
    constant,
    endpoints,
    in_document_order,
    place,
)
from turnwire_compiler.annotations import accepted, imports, joined, outside, returned, with_members
from turnwire_compiler.binary import ANY_MEDIA
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_python_client.parser import GeneratorData

    from turnwire_compiler.api import Api, Body, Operation

__all__ = ["Method", "Namespace", "Parameter", "docstring", "namespaces", "text"]


@frozen
class Parameter:
    """One parameter of a generated method.

    Attributes:
        name: Its name in the signature.
        key: Its name in the request builder; for a member of the body, on the wire.
        kinds: The types it accepts.
        required: Whether it must be given.
        description: For the docstring.
        in_body: It is a member of the body, or the body.
    """

    name: str
    key: str
    kinds: tuple[str, ...]
    required: bool
    description: str
    in_body: bool = False

    def declaration(self, members: Iterable[str]) -> str:
        """Write it for a signature in a class with these methods."""
        kinds = self.kinds if self.required else (*self.kinds, "None")
        default = "" if self.required else " = None"
        return f"{self.name}: {outside(joined(kinds), members)}{default}"


@frozen
class Method:
    """One method of a namespace."""

    operation: Operation
    constant: str
    endpoint: str
    summary: str
    description: str
    returns: str
    positional: tuple[Parameter, ...]
    keywords: tuple[Parameter, ...]
    required: tuple[str, ...]
    bodies: tuple[tuple[str, str], ...]
    imports: frozenset[str]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All parameters, positional ones first."""
        return self.positional + self.keywords


@frozen
class Namespace:
    """One namespace of the client."""

    name: str
    class_name: str
    methods: list[Method] = field(factory=list[Method])

    @property
    def members(self) -> list[str]:
        """The names of its methods."""
        return [method.operation.python.method for method in self.methods]

    @property
    def names(self) -> list[str]:
        """What its module defines: the operations and the two classes."""
        constants = [method.constant for method in self.methods]
        return [*constants, self.class_name, f"Async{self.class_name}"]

    @property
    def imports(self) -> list[str]:
        """The import lines that its annotations need."""
        return sorted({line for method in self.methods for line in method.imports})


def namespaces(api: Api, data: GeneratorData, source: str) -> list[Namespace]:
    """Return the namespaces and their methods, both in document order.

    Raises:
        CompileError: ``x-python`` names what the operation does not have, or what would not
            be Python.
    """
    parsed = {place(e.method, e.path.get_untrusted_value()): e for e in endpoints(data)}
    models = {str(model.class_info.name): model for model in data.models}
    modules: dict[str, str] = {}
    constants: dict[str, str] = {}
    found: dict[str, Namespace] = {}
    for operation in api.operations:
        endpoint = parsed.get(place(operation.method, operation.path))
        if endpoint is None:
            message = "the generator made no endpoint of it"
            raise CompileError(message, source=source, where=operation.id)
        method = _Builder(operation, endpoint, models, source).method()
        for names, name in ((modules, method.endpoint), (constants, method.constant)):
            twin = names.setdefault(name, operation.id)
            if twin != operation.id:
                message = f"{name} is already the generated name of {twin}"
                raise CompileError(message, source=source, where=operation.id)
        space = operation.python.namespace
        if space not in found:
            taken = {*TAKEN_CLASSES, *models, *(other.class_name for other in found.values())}
            found[space] = Namespace(space, _class_name(space, taken))
        found[space].methods.append(method)
    return list(found.values())


def _class_name(space: str, taken: set[str]) -> str:
    name = str(ClassName(space, "field_"))
    while name in taken or f"Async{name}" in taken:
        name += "Namespace"
    return name


@frozen
class _Builder:
    """Makes the method of one operation."""

    operation: Operation
    endpoint: Any
    models: dict[str, ModelProperty]
    source: str

    def method(self) -> Method:
        python = self.operation.python
        bodies = self._bodies()
        parameters = self._parameters(bodies)
        answers = self._answers()
        positional = self._positional(parameters)
        keywords = [p for p in parameters.values() if p not in positional]
        outside_body = self._outside_body()
        return Method(
            operation=self.operation,
            constant=constant(f"{python.namespace}_{python.method}"),
            endpoint=f"api.{self.endpoint.tags[0]}.{self.endpoint.name}",
            summary=text(self.endpoint.summary).rstrip("."),
            description=text(self.endpoint.description),
            returns=joined(sorted(map(returned, answers))) or "None",
            positional=positional,
            keywords=tuple(sorted(keywords, key=lambda p: not p.required)),
            required=self._required(outside_body),
            bodies=self._tell_apart(bodies),
            imports=frozenset(imports([*answers, *outside_body, *with_members(bodies)])),
        )

    def _error(self, message: str) -> CompileError:
        return CompileError(message, source=self.source, where=self.operation.id)

    def _bodies(self) -> list[ModelProperty]:
        classes = self.operation.body.classes if self.operation.body is not None else ()
        for name in classes:
            if name not in self.models:
                raise self._error(f"the body {name} is no object schema")
        return [self.models[name] for name in classes]

    def _tell_apart(self, bodies: list[ModelProperty]) -> tuple[tuple[str, str], ...]:
        """Return a property that only this variant requires, and the class, of each variant."""
        if self.operation.body is None or self.operation.body.union is not None:
            return ()
        required = [
            [p.name.get_untrusted_value() for p in body.required_properties or []]
            for body in bodies
        ]
        found: list[tuple[str, str]] = []
        for body, own in zip(bodies, required, strict=True):
            others = {name for names in required if names is not own for name in names}
            key = next((name for name in own if name not in others), "")
            found.append((key if len(bodies) > 1 else "", str(body.class_info.name)))
        if sum(not key for key, _ in found) > 1:
            raise self._error(
                "the variants of the body require the same: give them a discriminator"
            )
        return tuple(found)

    def _required(self, outside_body: list[Any]) -> tuple[str, ...]:
        body = self.operation.body
        # What a JSON body requires its class says.
        raw = ("body",) if body is not None and body.raw and body.required else ()
        return (*(str(p.python_name) for p in outside_body if p.required), *raw)

    def _outside_body(self) -> list[Any]:
        return [
            *self.endpoint.path_parameters,
            *self.endpoint.query_parameters,
            *self.endpoint.header_parameters,
            *self.endpoint.cookie_parameters,
        ]

    def _parameters(self, bodies: list[ModelProperty]) -> dict[str, Parameter]:
        found: dict[str, Parameter] = {}
        for parameter in (*self._url_parameters(), *self._body_parameters(bodies)):
            # The name of the last parameter of every method.
            name = "options_" if parameter.name == "options" else parameter.name
            if name in found:
                raise self._error(f"{name} is in the body and elsewhere: make x-python.body whole")
            found[name] = evolve(parameter, name=name)
        return found

    def _url_parameters(self) -> Iterator[Parameter]:
        for prop in self._outside_body():
            name = str(prop.python_name)
            yield Parameter(
                name=name,
                key=name,
                kinds=tuple(accepted(prop)),
                required=prop.required,
                description=text(prop.description) or f"The request's {name}.",
            )

    def _body_parameters(self, bodies: list[ModelProperty]) -> Iterable[Parameter]:
        body = self.operation.body
        if body is None:
            return []
        if body.raw is not None:
            return [_raw_parameter(body, body.raw)]
        if self.operation.python.body == "whole":
            kinds = (*(str(model.class_info.name) for model in bodies), "Mapping[str, Any]")
            what = "The request's body."
            return [Parameter("body", "body", kinds, body.required, what, in_body=True)]
        seen: dict[str, Parameter] = {}
        for prop in (prop for model in bodies for prop in in_document_order(model)):
            key = prop.name.get_untrusted_value()
            known = seen[key].kinds if key in seen else ()
            seen[key] = Parameter(
                name=str(prop.python_name),
                key=key,
                kinds=tuple(dict.fromkeys((*known, *accepted(prop)))),
                required=prop.required and len(bodies) == 1 and body.required,
                description=text(prop.description) or f"The request's {key}.",
                in_body=True,
            )
        return seen.values()

    def _positional(self, parameters: dict[str, Parameter]) -> tuple[Parameter, ...]:
        names = self.operation.python.arguments
        for name in names:
            if name not in parameters:
                raise self._error(f"x-python.arguments: there is no parameter {name!r}")
        if len(set(names)) != len(names):
            raise self._error("x-python.arguments: a name stands there twice")
        found = tuple(parameters[name] for name in names)
        for first, second in pairwise(found):
            if second.required and not first.required:
                message = f"{second.name!r} is required, {first.name!r} before it is not"
                raise self._error(f"x-python.arguments: {message}")
        return found

    def _answers(self) -> list[Any]:
        """Return what the method may return: the properties of the good answers."""
        if self.operation.stream is not None:
            return []
        good = [
            response
            for response in self.endpoint.responses.patterns
            if response.status_code.range[0] // 100 == 2  # noqa: PLR2004  # 2xx.
        ]
        if not good and self.endpoint.responses.default is not None:
            good = [self.endpoint.responses.default]
        props = [response.prop for response in good if response.source["return_type"] != "None"]
        wanted = self.operation.python.unwrap
        if wanted is None:
            return props
        found = [
            prop
            for model in props
            if isinstance(model, ModelProperty)
            for prop in in_document_order(self.models[str(model.class_info.name)])
            if prop.name.get_untrusted_value() == wanted
        ]
        if not found or len(found) != len(good):
            raise self._error(f"x-python.unwrap: the answer has no property {wanted!r}")
        return found


def _raw_parameter(body: Body, media: str) -> Parameter:
    # Where any type will do, it is told by what is given.
    kinds = ("bytes", "str", "Mapping[str, Any]") if media == ANY_MEDIA else ("bytes",)
    what = text(body.description) or "The request's body."
    return Parameter("body", "body", kinds, body.required, what, in_body=True)


def text(value: Any) -> str:
    """Return a text of the document on one line, to stand within a docstring."""
    raw = value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value
    return " ".join((raw or "").replace("\\", "\\\\").replace('"""', "'''").split())


def docstring(value: Any) -> str:
    """Return a text of the document as a docstring of its own, without the indent."""
    wrapped = textwrap.fill(text(value), 92, break_long_words=False, break_on_hyphens=False)
    # A quote at the end would become one of the closing ones.
    return f'"""{wrapped[:-1]}\\""""' if wrapped.endswith('"') else f'"""{wrapped}"""'
