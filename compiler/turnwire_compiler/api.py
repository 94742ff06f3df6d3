"""What a document says beyond OpenAPI: streams, unions, Python names, secrets.

The generator ignores ``discriminator`` and every ``x-`` key. This module reads them from the
overlaid document, before it is downgraded for the generator, into plain values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from .documents import resolve
from .errors import CompileError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# RFC 9110, section 9.2.2. POST and PATCH say it themselves with x-idempotent.
IDEMPOTENT = frozenset({"get", "put", "delete", "options", "head", "trace"})
SCHEMAS = "#/components/schemas/"


@frozen
class PythonMethod:
    """``x-python`` of an operation: where the method stands and how it is called."""

    namespace: str
    method: str
    arguments: tuple[str, ...] = ()
    body: str = "whole"
    unwrap: str | None = None


@frozen
class Stream:
    """``x-sse`` of a ``text/event-stream`` response."""

    union: str
    terminal: tuple[str, ...]
    pause: tuple[str, ...] = ()
    resume: str = "none"
    keep_alive: float | None = None
    run_id: str | None = None
    sentinels: tuple[str, ...] = ()
    by_name: bool = False


@frozen
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    python: PythonMethod
    idempotent: bool
    stream: Stream | None
    body_refs: tuple[str, ...]


@frozen
class Union:
    """A ``oneOf`` with a discriminator: schema or union name by tag value."""

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
    unions: Mapping[str, Union] = field(factory=dict)

    @property
    def stream(self) -> Stream | None:
        """The event stream of the API; its operations share one event union."""
        return next((o.stream for o in self.operations if o.stream is not None), None)

    def members(self, union: str) -> list[str]:
        """Return the schema names in a union, nested unions opened, in document order."""
        found: dict[str, None] = {}
        for target in self._targets(union):
            found.update(dict.fromkeys(self.members(target) if target in self.unions else [target]))
        return list(found)

    def nested_first(self) -> list[Union]:
        """Return the unions so that each stands after those it contains."""
        ordered: dict[str, Union] = {}

        def visit(name: str) -> None:
            for target in self._targets(name):
                if target in self.unions and target not in ordered:
                    visit(target)
            ordered[name] = self.unions[name]

        for name in self.unions:
            visit(name)
        return list(ordered.values())

    def _targets(self, union: str) -> Iterator[str]:
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
    unions = dict(_unions(document, source))
    operations = tuple(_operations(document, source))
    named: dict[tuple[str, str], str] = {}
    for operation in operations:
        key = (operation.python.namespace, operation.python.method)
        if key in named:
            raise CompileError(
                f"{'.'.join(key)} is already the name of {named[key]}",
                source=source,
                where=operation.id,
            )
        named[key] = operation.id
    streams = {o.stream for o in operations if o.stream is not None}
    if len(streams) > 1:
        raise CompileError(
            "the operations of a document must share one x-sse", source=source, where="x-sse"
        )
    for stream in streams:
        if stream.union not in unions:
            raise CompileError(
                f"{stream.union} is no union with a discriminator", source=source, where="x-sse"
            )
    info = document["info"]
    return Api(
        title=info["title"], version=info["version"], operations=operations, unions=unions
    )


def _unions(document: dict[str, Any], source: str) -> Iterator[tuple[str, Union]]:
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        discriminator = schema.get("discriminator")
        if "oneOf" not in schema or discriminator is None:
            continue
        mapping = discriminator.get("mapping")
        if not mapping:
            raise CompileError(
                "write out discriminator.mapping: tags are not guessed",
                source=source,
                where=f"{SCHEMAS}{name}",
            )
        default = discriminator.get("x-default-mapping")
        yield (
            name,
            Union(
                name=name,
                description=schema.get("description", ""),
                tag=discriminator["propertyName"],
                variants={str(tag): _schema_name(ref, source) for tag, ref in mapping.items()},
                default=None if default is None else _schema_name(default, source),
            ),
        )


def _operations(document: dict[str, Any], source: str) -> Iterator[Operation]:
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            where = f"{method.upper()} {path}"
            if "operationId" not in operation:
                raise CompileError("operationId is missing", source=source, where=where)
            yield Operation(
                id=operation["operationId"],
                method=method.upper(),
                path=path,
                python=_python(operation, where, source),
                idempotent=operation.get("x-idempotent", method in IDEMPOTENT),
                stream=_stream(operation, where, source),
                body_refs=tuple(_body_refs(document, operation, source)),
            )


def _python(operation: Mapping[str, Any], where: str, source: str) -> PythonMethod:
    extension = operation.get("x-python")
    if extension is None:
        raise CompileError("x-python is missing: say namespace and method", source=source, where=where)
    _check_keys(extension, {"namespace", "method", "arguments", "body", "unwrap"}, where, source)
    if extension.get("body", "whole") not in {"whole", "flat"}:
        raise CompileError("x-python.body must be 'whole' or 'flat'", source=source, where=where)
    return PythonMethod(
        namespace=extension["namespace"],
        method=extension["method"],
        arguments=tuple(extension.get("arguments", ())),
        body=extension.get("body", "whole"),
        unwrap=extension.get("unwrap"),
    )


def _stream(operation: Mapping[str, Any], where: str, source: str) -> Stream | None:
    for response in operation.get("responses", {}).values():
        media = response.get("content", {}).get("text/event-stream")
        if media is None:
            continue
        extension = media.get("x-sse")
        if extension is None:
            raise CompileError("a text/event-stream response needs x-sse", source=source, where=where)
        known = {"union", "terminal", "pause", "resume", "keep-alive", "run-id", "sentinels", "tag"}
        _check_keys(extension, known, where, source)
        if extension.get("resume", "none") not in {"none", "replay", "cursor"}:
            raise CompileError("x-sse.resume must be none, replay or cursor", source=source, where=where)
        return Stream(
            union=_schema_name(extension["union"], source),
            terminal=tuple(extension["terminal"]),
            pause=tuple(extension.get("pause", ())),
            resume=extension.get("resume", "none"),
            keep_alive=extension.get("keep-alive"),
            run_id=extension.get("run-id"),
            sentinels=tuple(extension.get("sentinels", ())),
            by_name=extension.get("tag", "data") == "event",
        )
    return None


def _body_refs(
    document: dict[str, Any], operation: Mapping[str, Any], source: str
) -> Iterator[str]:
    media = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if media is None:
        return
    schema = media.get("schema", {})
    if "$ref" in schema:
        target = resolve(document, schema["$ref"])
        if "oneOf" not in target:
            yield _schema_name(schema["$ref"], source)
            return
        schema = target
    for variant in schema.get("oneOf", ()):
        yield _schema_name(variant["$ref"], source)


def _schema_name(ref: str, source: str) -> str:
    if not ref.startswith(SCHEMAS) or "/" in ref[len(SCHEMAS) :]:
        raise CompileError("a schema below #/components/schemas is needed here", source=source, where=ref)
    return ref[len(SCHEMAS) :]


def _check_keys(extension: Mapping[str, Any], known: set[str], where: str, source: str) -> None:
    unknown = sorted(set(extension) - known)
    if unknown:
        raise CompileError(f"unknown key {unknown[0]!r}", source=source, where=where)
