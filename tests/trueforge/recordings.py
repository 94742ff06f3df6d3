"""The recorded exchanges of a TrueForge server, and the generated operations they belong to.

What each recording is says ``tests/data/trueforge/recordings/README.md``.
"""

from __future__ import annotations

import json
import re
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from turnwire_api.runtime.model import Model, Unknown
from turnwire_api.trueforge import resources
from turnwire_compiler.documents import is_array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire_api.runtime.operation import Operation

FOLDER = Path(__file__).parents[1] / "data/trueforge/recordings"

OPERATIONS: tuple[Operation[Any], ...] = tuple(
    getattr(resources, name) for name in resources.__all__ if name.isupper()
)

_NUMBERS = frozenset({"limit", "after_sequence_number"})


class Call(NamedTuple):
    """A request as the generated code sees it."""

    operation: Operation[Any]
    arguments: dict[str, Any]


class Exchange(NamedTuple):
    """A request and its answer, as they were recorded."""

    name: str
    request: dict[str, Any]
    response: dict[str, Any]

    def call(self) -> Call | None:
        """Return the operation that the request belongs to, None when there is none."""
        return call_of(self.request)

    @property
    def headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.response["headers"]}

    @property
    def stream(self) -> bytes:
        """The event stream, byte for byte."""
        name: str = self.response["body_file"]
        return (FOLDER / name).read_bytes()

    def reads(self) -> list[bytes]:
        """Return the event stream as the network delivered it."""
        ends = accumulate((size for _, size in self.response["network_reads"]), initial=0)
        stream = self.stream
        return [stream[start:end] for start, end in pairwise(ends)]


class Message(NamedTuple):
    """One message of an event stream, parsed without the code under test."""

    id: int
    data: dict[str, Any]


def exchanges() -> list[Exchange]:
    """Return the exchanges with an answer below 400, by name."""
    return [
        Exchange(name, _load(f"{name}.request.json"), _load(f"{name}.response.json"))
        for name in sorted(file.name.split(".")[0] for file in FOLDER.glob("*.request.json"))
    ]


def streams() -> list[Exchange]:
    """Return the exchanges whose answer is an event stream."""
    return [exchange for exchange in exchanges() if "body_file" in exchange.response]


def refusals() -> list[Exchange]:
    """Return the exchanges with an answer of 400 and above."""
    lines = (FOLDER / "errors.jsonl").read_text(encoding="utf-8").splitlines()
    return [Exchange(**json.loads(line)) for line in lines]


def messages(stream: bytes) -> list[Message]:
    """Split an event stream of this server: two lines a message, data first."""
    found: list[Message] = []
    for block in stream.decode().split("\n\n")[:-1]:
        data, number = block.split("\n")
        found.append(Message(int(number.removeprefix("id: ")), json.loads(data[len("data: ") :])))
    return found


def call_of(request: dict[str, Any]) -> Call | None:
    """Return the operation and its arguments for a recorded request."""
    line: str = request["path"]
    url = urlsplit(line)
    for operation in OPERATIONS:
        found = re.fullmatch(_pattern(operation), url.path)
        if found is None or operation.method != request["method"]:
            continue
        body: dict[str, Any] = request.get("body") or {}
        if operation.name in {"turns.create", "turns.stream"} and (
            (operation.name == "turns.create") != (body.get("stream") is False)
        ):
            continue
        arguments: dict[str, Any] = found.groupdict()
        for key, value in parse_qsl(url.query):
            arguments[key] = int(value) if key in _NUMBERS and value.isdecimal() else value
        if (cursor := request["headers"].get("Last-Event-ID")) is not None:
            arguments["last_event_id"] = cursor
        if operation.method in {"POST", "PATCH"}:
            arguments["body"] = body
        return Call(operation, arguments)
    return None


def template(operation: Operation[Any]) -> str:
    """Return the path as it is in the document: a fragment tells two methods of it apart."""
    return operation.path.partition("#")[0]


def strangers(value: Any, where: str = "") -> Iterator[str]:
    """Yield what the document does not describe: unknown variants and members."""
    if isinstance(value, Unknown):
        yield f"{where}: {value!r}"
    elif isinstance(value, Model):
        # What has no members of its own is described as an object with any.
        if value.wire_names:
            yield from (f"{where}.{name}" for name in value.additional_properties)
        for name in value:
            yield from strangers(value[name], f"{where}.{name}")
    elif is_array(value):
        for item in value:
            yield from strangers(item, f"{where}[]")


def _pattern(operation: Operation[Any]) -> str:
    return re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template(operation))


def _load(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return content
