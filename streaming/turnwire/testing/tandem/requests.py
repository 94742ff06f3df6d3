"""Requests as the handlers see them, read the way the engine's web framework reads them.

JSON that cannot be read is answered in plain text: 415 without a JSON content type, 400 for
bad syntax, 422 for missing fields and wrong types, 400 for a bad query.
"""

import json
from collections.abc import Mapping
from typing import Any, cast

from attrs import field, frozen

from turnwire.testing.fields import Fields, InvalidValueError, describe
from turnwire.testing.tandem.answers import RefusedError, framework

_TRUE_FALSE = {"true": True, "false": False}


class Body(Fields):
    """The JSON object of a request; a field that is null counts as absent."""

    def __init__(self, value: object, where: str = "") -> None:
        super().__init__(value, where)
        self.values = {key: item for key, item in self.values.items() if item is not None}

    def named(self, *aliases: str) -> str:
        """Return the alias that the body uses; the first if it uses none."""
        return next((alias for alias in aliases if alias in self.values), aliases[0])

    def free(self, key: str) -> dict[str, Any] | None:
        """Return an object of any content, or None if the field is absent."""
        value = self.raw(key)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise InvalidValueError(self.path(key), f"expected an object, got {describe(value)}")
        return dict(cast("Mapping[str, Any]", value))

    def required(self, key: str) -> Any:
        """Return a value of any type."""
        if key not in self.values:
            raise InvalidValueError(self.path(key), "is required")
        return self.raw(key)

    def required_object(self, key: str) -> "Body":
        """Return an object, which must be there."""
        self.required(key)
        return self.object(key) or Body({}, self.path(key))

    def required_choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """Return one of the allowed strings, which must be there."""
        self.required(key)
        return self.choice(key, allowed) or ""

    def required_free(self, key: str) -> dict[str, Any]:
        """Return an object of any content, which must be there."""
        self.required(key)
        return self.free(key) or {}


@frozen(kw_only=True)
class Request:
    """One request.

    Attributes:
        method: HTTP method, upper case.
        path: The path's segments, decoded.
        query: Query parameters; the last of equal names counts.
        headers: Header values by lower-case name.
        content: The body.
        too_large: Whether the body is larger than the engine reads.
        is_local: Whether the caller is on this machine and came without a proxy.
        params: What the path's placeholders stand for.
    """

    method: str
    path: tuple[str, ...]
    query: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)
    too_large: bool = False
    is_local: bool = True
    params: Mapping[str, str] = field(factory=dict[str, str])

    def __getitem__(self, name: str) -> str:
        """Return a parameter of the path."""
        return self.params[name]

    @property
    def is_human(self) -> bool:
        """Whether the caller says it is a person at the control panel, and not an agent."""
        source = self.headers.get("x-tandem-request-source", "")
        return source == "control_panel" and not self.headers.get("x-tandem-agent-id")

    def json(self) -> Any:
        """Return the decoded body.

        Raises:
            RefusedError: It is not JSON, or the content type does not say so.
        """
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json"):
            raise framework(415, "Expected request with `Content-Type: application/json`")
        try:
            return json.loads(self.content)
        except ValueError as error:
            text = f"Failed to parse the request body as JSON: {error}"
            raise framework(400, text) from error

    def body(self) -> Body:
        """Return the body, which must be a JSON object."""
        return Body(self.json())

    def body_if_any(self) -> Body:
        """Return the body of a handler that takes any body, or none."""
        try:
            value: object = json.loads(self.content) if self.content else {}
        except ValueError:
            value = {}
        return Body(cast("object", value) if isinstance(value, Mapping) else {})

    def text(self, *names: str) -> str | None:
        """Return a query parameter by any of its names; None if it is absent or empty."""
        return next((self.query[name] for name in names if self.query.get(name)), None)

    def integer(self, name: str, default: int, *, low: int = 0, high: int | None = None) -> int:
        """Return a number from the query, clamped to what the handler allows."""
        text = self.query.get(name)
        if text is None:
            return default
        if not text.isdecimal():
            raise _bad_query(f"{name}: invalid digit found in string")
        number = max(int(text), low)
        return number if high is None else min(number, high)

    def flag(self, name: str) -> bool | None:
        """Return a boolean from the query, or None if it is absent."""
        text = self.query.get(name)
        if text is None:
            return None
        if text not in _TRUE_FALSE:
            raise _bad_query(f"{name}: provided string was not `true` or `false`")
        return _TRUE_FALSE[text]

    def choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        """Return one of some words from the query, or None if it is absent."""
        text = self.query.get(name)
        if text is not None and text not in allowed:
            raise _bad_query(f"{name}: unknown variant `{text}`, expected {' or '.join(allowed)}")
        return text


def unprocessable(error: InvalidValueError) -> RefusedError:
    """Return the answer to a body with missing fields or wrong types."""
    text = f"Failed to deserialize the JSON body into the target type: {error}"
    return framework(422, text)


def _bad_query(problem: str) -> Exception:
    return framework(400, f"Failed to deserialize query string: {problem}")
