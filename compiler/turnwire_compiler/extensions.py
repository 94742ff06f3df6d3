"""Reading the ``x-`` keys of a document: what they may hold, and where they are wrong."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from turnwire_compiler.documents import is_array, is_object
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Extension", "PythonMethod", "Stream", "multi_segment", "python_method", "stream"]

_RESUMES = ("none", "replay", "cursor")


@frozen
class PythonMethod:
    """``x-python`` of an operation: where the method stands and how it is called.

    Attributes:
        namespace: Attribute of the client.
        method: Name of the method.
        arguments: Parameters that may be given by position, in order, by their Python names.
        body: "flat": the members of the body are parameters; "whole": the body is one.
        unwrap: Property of the answer that is returned instead of it.
    """

    namespace: str
    method: str
    arguments: tuple[str, ...] = ()
    body: Literal["flat", "whole"] = "whole"
    unwrap: str | None = None


@frozen
class Stream:
    """``x-sse`` of a ``text/event-stream`` response.

    Attributes:
        union: Reference to the event union.
        terminal: Event types after which the stream is over.
        pause: Event types after which its end is a pause.
        resume: How a dropped stream goes on.
        keep_alive: Seconds between the bytes that the server promises while idle.
        run_id: Property of an event that names the run.
        sentinels: Data that is no event.
        by_name: The type of an event is its SSE name, not a property of its data.
    """

    union: str
    terminal: tuple[str, ...]
    pause: tuple[str, ...] = ()
    resume: str = "none"
    keep_alive: float | None = None
    run_id: str | None = None
    sentinels: tuple[str, ...] = ()
    by_name: bool = False

    @property
    def decoding(self) -> tuple[str, bool, tuple[str, ...]]:
        """What tells one way of decoding events from another."""
        return self.union, self.by_name, self.sentinels


@frozen
class Extension:
    """One ``x-`` object, read key by key.

    Args:
        name: The key of the object, for messages.
        values: The object.
        source: What to name in errors.
        where: Where in the source.

    Raises:
        CompileError: From each of its methods: a value is missing or of another kind.
    """

    name: str
    values: dict[str, Any]
    source: str
    where: str

    @classmethod
    def of(cls, name: str, value: Any, *, source: str, where: str) -> Extension:
        """Wrap the value of a key."""
        if not is_object(value):
            raise CompileError(f"{name} is not an object", source=source, where=where)
        return cls(name, value, source, where)

    def error(self, key: str, message: str) -> CompileError:
        """Make the error for one key."""
        return CompileError(f"{self.name}.{key} {message}", source=self.source, where=self.where)

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing, which are most often misspelt."""
        for key in self.values:
            if key not in known:
                raise self.error(key, "is not known")

    def text(self, key: str) -> str:
        """Return a string that must be there."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value:
            raise self.error(key, "is not a string" if key in self.values else "is missing")
        return value

    def text_or_none(self, key: str) -> str | None:
        """Return a string, None for null or nothing."""
        return None if self.values.get(key) is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings, empty when it is not there."""
        values: Any = self.values.get(key, [])
        if not is_array(values) or not all(isinstance(value, str) for value in values):
            raise self.error(key, "is not a list of strings")
        return tuple(values)

    def seconds(self, key: str) -> float | None:
        """Return a positive number, None for null or nothing."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
            raise self.error(key, "is not a number of seconds")
        return value

    def one_of(self, key: str, choices: tuple[str, ...], default: str) -> str:
        """Return one of some words."""
        value = self.values.get(key, default)
        if value not in choices:
            raise self.error(key, f"is not one of {', '.join(choices)}")
        return str(value)

    def identifier(self, key: str) -> str:
        """Return a name for generated Python."""
        name = self.text(key)
        if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
            raise self.error(key, f"{name!r} is no name for Python")
        return name


def python_method(operation: dict[str, Any], *, source: str, where: str) -> PythonMethod:
    """Read ``x-python`` of an operation.

    Raises:
        CompileError: It is missing or malformed.
    """
    if "x-python" not in operation:
        message = "x-python is missing: say namespace and method"
        raise CompileError(message, source=source, where=where)
    given = Extension.of("x-python", operation["x-python"], source=source, where=where)
    given.only("namespace", "method", "arguments", "body", "unwrap")
    return PythonMethod(
        namespace=given.identifier("namespace"),
        method=given.identifier("method"),
        arguments=given.texts("arguments"),
        body="flat" if given.one_of("body", ("flat", "whole"), "whole") == "flat" else "whole",
        unwrap=given.text_or_none("unwrap"),
    )


def multi_segment(
    parameters: Iterable[dict[str, Any]], path: str, *, source: str, where: str
) -> str | None:
    """Return the path parameter that ``x-multi-segment`` lets have slashes, if there is one.

    Args:
        parameters: The parameters of the operation and its path, references followed.
        path: The path template.
        source: What to name in errors.
        where: Where in the source.

    Raises:
        CompileError: It is malformed, or stands where slashes would make the path ambiguous.
    """
    for parameter in parameters:
        if "x-multi-segment" not in parameter:
            continue
        if parameter["x-multi-segment"] is not True:
            raise CompileError("x-multi-segment is not true", source=source, where=where)
        name: str = parameter["name"]
        if parameter["in"] != "path" or not path.endswith(f"/{{{name}}}"):
            message = f"x-multi-segment: {name} is not the last segment of the path"
            raise CompileError(message, source=source, where=where)
        return name
    return None


def stream(
    media: dict[str, Any], resolve: Callable[[str], str], *, source: str, where: str
) -> Stream:
    """Read ``x-sse`` of the media type of a response.

    Args:
        media: The media type object.
        resolve: Returns the class name for a reference to a schema.
        source: What to name in errors.
        where: Where in the source.

    Raises:
        CompileError: It is missing or malformed.
    """
    if "x-sse" not in media:
        message = "a text/event-stream response needs x-sse"
        raise CompileError(message, source=source, where=where)
    given = Extension.of("x-sse", media["x-sse"], source=source, where=where)
    given.only("union", "terminal", "pause", "resume", "keep-alive", "run-id", "sentinels", "tag")
    if "terminal" not in given.values:
        raise given.error("terminal", "is missing: say [] where the server ends no stream")
    return Stream(
        union=resolve(given.text("union")),
        terminal=given.texts("terminal"),
        pause=given.texts("pause"),
        resume=given.one_of("resume", _RESUMES, "none"),
        keep_alive=given.seconds("keep-alive"),
        run_id=given.text_or_none("run-id"),
        sentinels=given.texts("sentinels"),
        by_name=given.one_of("tag", ("data", "event"), "data") == "event",
    )
