"""What a document says beyond OpenAPI: streams, unions, Python names.

The generator ignores ``discriminator`` and every ``x-`` key. This module reads them from the
overlaid document, before it is downgraded for the generator, into plain values. Schemas are
named here as the generator names their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen
from openapi_python_client.strings import ClassName

from turnwire_compiler.binary import is_binary
from turnwire_compiler.documents import is_array, is_object, pointer, resolve
from turnwire_compiler.errors import CompileError
from turnwire_compiler.extensions import (
    PythonMethod,
    Stream,
    multi_segment,
    python_method,
    stream,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Api", "Operation", "Union", "read_api"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# RFC 9110, section 9.2.2. POST and PATCH say it themselves with x-idempotent.
IDEMPOTENT = frozenset({"get", "put", "delete", "options", "head", "trace"})
SCHEMAS = "#/components/schemas/"


@frozen
class Body:
    """A request body.

    Attributes:
        required: Whether it must be given.
        classes: The classes that a JSON body may be of.
        union: The open union that reads it.
        raw: Media type of a body that is bytes; None: it is JSON.
        description: What it is.
    """

    required: bool
    classes: tuple[str, ...] = ()
    union: str | None = None
    raw: str | None = None
    description: str = ""


@frozen
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    python: PythonMethod
    idempotent: bool
    stream: Stream | None
    body: Body | None
    accept: str
    multi_segment: str | None


@frozen
class Union:
    """A ``oneOf`` with a discriminator: class or union name by tag value."""

    name: str
    description: str
    tag: str
    variants: Mapping[str, str]
    default: str | None


@frozen
class Api:
    """Everything the templates need to know about one document."""

    title: str
    version: str
    operations: tuple[Operation, ...]
    unions: Mapping[str, Union]

    @property
    def streams(self) -> dict[str, Stream]:
        """The event streams by the ids of their operations, in document order."""
        return {o.id: o.stream for o in self.operations if o.stream is not None}

    @property
    def tables(self) -> list[Stream]:
        """One stream for each way of decoding; the first is what ``decode`` does."""
        return list({stream.decoding: stream for stream in self.streams.values()}.values())

    def members(self, target: str) -> list[str]:
        """Return the class names in a union, nested unions opened, in document order.

        A class stands for itself.
        """
        if target not in self.unions:
            return [target]
        found = {member: None for part in self._parts(target) for member in self.members(part)}
        return list(found)

    def nested_first(self) -> list[Union]:
        """Return the unions so that each stands after those it contains."""
        ordered: dict[str, Union] = {}

        def visit(name: str) -> None:
            for part in self._parts(name):
                if part in self.unions and part not in ordered:
                    visit(part)
            ordered[name] = self.unions[name]

        for name in self.unions:
            visit(name)
        return list(ordered.values())

    def event_types(self) -> dict[str, str]:
        """Return the type that each event class stands for, where its data does not say it.

        Empty when the data has the type, in its property ``type``.
        """
        return {member: tag for tag, member in self.told_by_class()}

    def open_event_classes(self) -> frozenset[str]:
        """Return the classes of events whose type is whatever name their message has."""
        unions = (self.unions[table.union] for table in self.tables if table.by_name)
        defaults = (union.default for union in unions if union.default is not None)
        return frozenset(member for each in defaults for member in self.members(each))

    def told_by_class(self) -> Iterator[tuple[str, str]]:
        """Yield the event types that the data does not tell, each with each of its classes."""
        for table in self.tables:
            union = self.unions[table.union]
            if table.by_name or union.tag != "type":
                for tag, target in union.variants.items():
                    for member in self.members(target):
                        yield tag, member

    def _parts(self, union: str) -> Iterator[str]:
        definition = self.unions[union]
        yield from definition.variants.values()
        if definition.default is not None:
            yield definition.default


def read_api(document: dict[str, Any], source: str) -> Api:
    """Read the extensions of a validated document.

    Args:
        document: The document with its overlays applied.
        source: What to name in errors.

    Raises:
        CompileError: An extension is malformed, or the document needs something that the
            compiler does not do; it names the place.
    """
    reader = _Reader(document, source)
    unions: dict[str, Union] = {}
    for union in reader.unions():
        if union.name in unions:
            message = "is the class name of two unions"
            raise CompileError(message, source=source, where=union.name)
        unions[union.name] = union
    reader.check_inline_unions()
    info = document["info"]
    api = Api(
        title=info["title"],
        version=info["version"],
        operations=tuple(reader.operations(unions)),
        unions=unions,
    )
    _check_nesting(api, source)
    _check_names(api, source)
    _check_streams(api, source)
    return api


def _check_nesting(api: Api, source: str) -> None:
    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise CompileError("contains itself", source=source, where=f"{SCHEMAS}{name}")
        if name in api.unions:
            union = api.unions[name]
            for part in (*union.variants.values(), *filter(None, [union.default])):
                visit(part, (*above, name))

    for name in api.unions:
        visit(name, ())


def _check_names(api: Api, source: str) -> None:
    named: dict[tuple[str, str], str] = {}
    for operation in api.operations:
        key = (operation.python.namespace, operation.python.method)
        if key in named:
            message = f"{'.'.join(key)} is already the name of {named[key]}"
            raise CompileError(message, source=source, where=operation.id)
        named[key] = operation.id


def _check_streams(api: Api, source: str) -> None:
    for found in api.tables:
        if found.union not in api.unions:
            message = f"{found.union} is no union with a discriminator"
            raise CompileError(message, source=source, where="x-sse.union")
    # Where the type is the class's, a class can have one only.
    types = api.event_types()
    for tag, member in api.told_by_class():
        if types[member] != tag:
            message = f"{member} is the schema of {tag!r} and of {types[member]!r}: make it two"
            raise CompileError(message, source=source, where="x-sse.union")


class _Reader:
    """Walks one document."""

    def __init__(self, document: dict[str, Any], source: str) -> None:
        self._document = document
        self._source = source
        self._schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})

    def unions(self) -> Iterator[Union]:
        """Yield the named unions that have a discriminator."""
        for schema_name, schema in self._schemas.items():
            if not _has_tag(schema):
                continue
            discriminator = schema["discriminator"]
            where = f"{SCHEMAS}{schema_name}"
            if not discriminator.get("mapping"):
                message = "write out discriminator.mapping: tags are not guessed"
                raise CompileError(message, source=self._source, where=where)
            default = discriminator.get("x-default-mapping")
            union = Union(
                name=self.class_name(where),
                description=schema.get("description", ""),
                tag=discriminator["propertyName"],
                variants={
                    tag: self.class_name(ref) for tag, ref in discriminator["mapping"].items()
                },
                default=None if default is None else self.class_name(default),
            )
            if not all("$ref" in part for part in _parts(schema)):
                message = "give each variant a name of its own under #/components/schemas"
                raise CompileError(message, source=self._source, where=where)
            listed = {self.class_name(part["$ref"]) for part in _parts(schema)}
            mapped = {*union.variants.values(), *filter(None, [union.default])}
            if listed != mapped:
                odd = min(listed ^ mapped)
                message = f"the mapping and the list of variants do not agree on {odd}"
                raise CompileError(message, source=self._source, where=where)
            yield union

    def check_inline_unions(self) -> None:
        """Refuse a tagged union without a name: its tags would be ignored in silence."""
        for path, node in _objects(self._document, ()):
            named = path[:-1] == ("components", "schemas")
            if not named and "discriminator" in node and _has_tag(node):
                message = "give this union a name of its own under #/components/schemas"
                raise CompileError(message, source=self._source, where=pointer(path))

    def operations(self, unions: Mapping[str, Union]) -> Iterator[Operation]:
        """Yield the operations in document order."""
        for path, item in self._document.get("paths", {}).items():
            if "$ref" in item:
                message = "write the path item out: the generator does not follow references here"
                raise CompileError(message, source=self._source, where=path)
            for method in (name for name in METHODS if name in item):
                yield self._operation(method, path, item, unions)

    def _operation(
        self, method: str, path: str, item: dict[str, Any], unions: Mapping[str, Union]
    ) -> Operation:
        operation = item[method]
        where = f"{method.upper()} {path}"
        if "operationId" not in operation:
            raise CompileError("operationId is missing", source=self._source, where=where)
        idempotent = operation.get("x-idempotent", method in IDEMPOTENT)
        if not isinstance(idempotent, bool):
            message = "x-idempotent is not true or false"
            raise CompileError(message, source=self._source, where=where)
        python = python_method(operation, source=self._source, where=where)
        listed = (*item.get("parameters", ()), *operation.get("parameters", ()))
        parameters = [self._follow(parameter) for parameter in listed]
        body = self._body(operation, unions, where)
        if body is not None and body.raw is not None and python.body == "flat":
            message = "x-python.body is flat, but a body of bytes has no members"
            raise CompileError(message, source=self._source, where=where)
        return Operation(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            python=python,
            idempotent=idempotent,
            stream=self._stream(operation, where),
            body=body,
            accept=self._accept(operation),
            multi_segment=multi_segment(parameters, path, source=self._source, where=where),
        )

    def _stream(self, operation: dict[str, Any], where: str) -> Stream | None:
        for response in operation.get("responses", {}).values():
            media = self._follow(response).get("content", {}).get("text/event-stream")
            if media is not None:
                return stream(media, self.class_name, source=self._source, where=where)
        return None

    def _body(
        self, operation: dict[str, Any], unions: Mapping[str, Union], where: str
    ) -> Body | None:
        if "requestBody" not in operation:
            return None
        body = self._follow(operation["requestBody"])
        media = body.get("content", {})
        required = body.get("required", False)
        if len(media) == 1:
            (kind,) = media
            if is_binary(self._follow(media[kind].get("schema", {}))):
                return Body(required, raw=kind, description=body.get("description", ""))
        if list(media) != ["application/json"]:
            message = f"a body is application/json or bytes, not {', '.join(media) or 'nothing'}"
            raise CompileError(message, source=self._source, where=where)
        schema = media["application/json"].get("schema", {})
        union: str | None = None
        classes: list[str] = []
        for part in self._alternatives(schema):
            if "$ref" not in part:
                message = "give the body's schema a name under #/components/schemas"
                raise CompileError(message, source=self._source, where=where)
            classes.append(self.class_name(part["$ref"]))
        if "$ref" in schema and self.class_name(schema["$ref"]) in unions:
            union = self.class_name(schema["$ref"])
        return Body(required, tuple(classes), union)

    def _accept(self, operation: dict[str, Any]) -> str:
        """Return the media types of the good answers: of each the one that is read."""
        kinds: dict[str, None] = {}
        for status, response in operation.get("responses", {}).items():
            if status.startswith("2"):
                # Of several the generator reads the first.
                kinds.update(dict.fromkeys([*self._follow(response).get("content", {})][:1]))
        return ", ".join(kinds) or "application/json"

    def _alternatives(
        self, schema: dict[str, Any], above: tuple[str, ...] = ()
    ) -> Iterator[dict[str, Any]]:
        """Yield the schema itself, or what a union of schemas may be."""
        ref = schema.get("$ref", "")
        if ref and ref in above:
            raise CompileError("contains itself", source=self._source, where=ref)
        parts = _parts(self._follow(schema))
        if not parts:
            yield schema
        for part in parts:
            yield from self._alternatives(part, (*above, ref))

    def _follow(self, node: dict[str, Any]) -> dict[str, Any]:
        # It ends: validation has refused references that lead to themselves.
        while "$ref" in node:
            node = resolve(self._document, node["$ref"], source=self._source)
        return node

    def class_name(self, ref: str) -> str:
        """Return the name of the class that the generator makes of a schema."""
        name = ref.removeprefix(SCHEMAS)
        while is_object(schema := self._schemas.get(name)) and "$ref" in schema:
            name = schema["$ref"].removeprefix(SCHEMAS)
        if not is_object(schema):
            message = "a schema below #/components/schemas is needed here"
            raise CompileError(message, source=self._source, where=ref)
        return str(ClassName(schema.get("title") or name, "field_"))


def _has_tag(schema: Any) -> bool:
    return is_object(schema) and "discriminator" in schema and bool(_parts(schema))


def _parts(schema: dict[str, Any]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return parts


def _objects(
    node: Any, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    if is_object(node):
        yield path, node
        for key, value in node.items():
            yield from _objects(value, (*path, key))
    elif is_array(node):
        for index, value in enumerate(node):
            yield from _objects(value, (*path, index))
