"""A request without HTTP, and its JSON body as Go's decoder reads it.

The decoder takes the first value and ignores what follows, ignores unknown fields, takes null
for absent and refuses wrong types. Nobody looks at the content type.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import field, frozen

from turnwire.testing.agenttier.answers import refuse
from turnwire.testing.agenttier.identity import NOBODY, Claims
from turnwire.testing.fields import describe

_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK = " \t\r\n"
_GO_NAMES: Mapping[str, str] = {
    "a string": "string",
    "a number": "number",
    "a boolean": "bool",
    "an array": "array",
    "an object": "object",
}


@frozen(kw_only=True)
class Request:
    """One request.

    Attributes:
        method: HTTP method, upper case.
        path: The path, decoded.
        query: Query parameters; the first of equal names counts.
        headers: Header values by lower-case name.
        content: The body.
        client: Address of the caller.
        params: What the path's placeholders stand for.
        claims: Who is asking.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)
    client: str = ""
    params: Mapping[str, str] = field(factory=dict[str, str])
    claims: Claims = NOBODY

    def __getitem__(self, name: str) -> str:
        """Return a parameter of the path."""
        return self.params[name]

    def body(self) -> "Body":
        """Return the body, which must be a JSON object.

        Raises:
            RefusedError: It is not (400).
        """
        value = _first_value(self.content)
        if value is None:
            value = {}
        if not isinstance(value, Mapping):
            raise _wrong_type("value", value)
        return Body(cast("Mapping[str, Any]", value))

    def body_if_any(self) -> "Body":
        """Return the body of a handler that takes none, too."""
        return self.body() if self.content else Body({})


class Body:
    """A JSON object whose fields have the zero value of their type when they are absent.

    Example:
        >>> Body({"name": "demo", "port": 80}).text("name")
        'demo'
    """

    def __init__(self, values: Mapping[str, Any], where: str = "") -> None:
        self.values = {key: value for key, value in values.items() if value is not None}
        self._where = where

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def text(self, key: str) -> str:
        """Return a string; empty if it is absent."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self._refuse(key, value, "string")
        # Go replaces what is no character; Python keeps half a pair.
        return _SURROGATE.sub("\ufffd", value)

    def integer(self, key: str, kind: str = "int") -> int:
        """Return an integer; 0 if it is absent."""
        value = self.values.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._refuse(key, value, kind)
        return value

    def boolean(self, key: str) -> bool:
        """Return a boolean; false if it is absent."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self._refuse(key, value, "bool")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return an array of strings; empty if it is absent."""
        return tuple(Body({key: each}, self._where).text(key) for each in self._array(key))

    def nested(self, key: str) -> "Body | None":
        """Return an object; None if it is absent."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise self._refuse(key, value, "struct")
        return Body(cast("Mapping[str, Any]", value), f"{self._where}{key}.")

    def objects(self, key: str) -> "list[Body]":
        """Return an array of objects; empty if it is absent."""
        return [Body({key: each}, self._where).nested(key) or Body({}) for each in self._array(key)]

    def _array(self, key: str) -> list[Any]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self._refuse(key, value, "array")
        return cast("list[Any]", cast("object", value))

    def _refuse(self, key: str, value: object, kind: str) -> Exception:
        return _wrong_type(f"Go struct field .{self._where}{key} of type {kind}", value)


def _wrong_type(target: str, value: object) -> Exception:
    name = _GO_NAMES.get(describe(value), "value")
    return _bad_body(f"json: cannot unmarshal {name} into {target}")


def _bad_body(problem: str) -> Exception:
    return refuse(400, f"invalid request body: {problem}")


def _first_value(content: bytes) -> object:
    text = content.decode("utf-8", "replace").lstrip(_BLANK)
    if not text:
        raise _bad_body("EOF")
    try:
        return cast("object", json.JSONDecoder().raw_decode(text)[0])
    except ValueError as error:
        at = getattr(error, "pos", 0)
        if at >= len(text.rstrip(_BLANK)):
            raise _bad_body("unexpected EOF") from error
        raise _bad_body(f"invalid character {text[at]!r} looking for beginning of value") from error
