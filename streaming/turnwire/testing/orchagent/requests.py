"""Requests as the handlers see them, and what they may hold.

The published client writes every member with the type checked here. Whether the server takes
anything else is not known, so nothing else is taken.
"""

import json
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.orchagent.answers import JSON_TYPE, RefusedError

DEFAULT_LIMIT = 20


@frozen(kw_only=True)
class Request:
    """One request.

    Attributes:
        method: HTTP method, upper case.
        path: The path's segments, each decoded: an encoded slash separates nothing.
        query: Query parameters; the last of equal names counts.
        headers: Header values by lower-case name.
        content: The body.
        too_large: Whether the body is larger than the engine reads.
        id: The thread or run that the path names.
    """

    method: str
    path: tuple[str, ...]
    query: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)
    too_large: bool = False
    id: str = ""

    def body(self) -> Fields:
        """Return the body, which must be a JSON object.

        Raises:
            RefusedError: It is not called JSON (415), or is no JSON (400).
            InvalidValueError: It is not an object.
        """
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != JSON_TYPE:
            raise RefusedError(415, f"expected {JSON_TYPE}")
        try:
            return Fields(json.loads(self.content), "")
        except ValueError as error:
            if isinstance(error, InvalidValueError):
                raise
            # The decoder's own message may quote what was sent.
            raise RefusedError(400, "the body is not JSON") from error

    def limit(self) -> int:
        """Return how many items of a history are asked for."""
        text = self.query.get("limit", str(DEFAULT_LIMIT))
        if not text.isdecimal() or int(text) < 1:
            raise InvalidValueError("limit", "expected an integer from 1")
        return int(text)


def free_object(fields: Fields, key: str) -> Mapping[str, Any]:
    """Return an object of any content; empty if the field is absent.

    Example:
        >>> free_object(Fields({"inputs": {"user_id": "u"}}, ""), "inputs")
        {'user_id': 'u'}
    """
    found = fields.object(key)
    return {} if found is None else found.values


def required_array(fields: Fields, key: str) -> tuple[str, ...]:
    """Return an array of strings, which must be there."""
    if key not in fields:
        raise InvalidValueError(fields.path(key), "is required")
    return fields.texts(key)
