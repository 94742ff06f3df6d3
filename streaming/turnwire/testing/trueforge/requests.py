"""Requests as the handlers see them."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import field, frozen

from turnwire.testing.trueforge.answers import JSON_TYPE, RefusedError
from turnwire.testing.trueforge.schema import as_object, one_problem

LONGEST_ID = 64

_INTEGER = re.compile(r"-?\d+")


@frozen(kw_only=True)
class Request:
    """One request.

    Attributes:
        method: HTTP method, upper case.
        path: The path, not decoded.
        query: Query parameters; the last of equal names counts.
        headers: Header values by lower-case name.
        content: The body.
        is_too_large: Whether the body is larger than the engine reads.
        params: Values of the path's parameters.
        user: Who asks.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)
    is_too_large: bool = False
    params: Mapping[str, str] = field(factory=dict[str, str])
    user: str = ""

    def __getitem__(self, name: str) -> str:
        """Return a parameter of the path.

        Raises:
            RefusedError: It is too long (400).
        """
        value = self.params[name]
        if len(value) > LONGEST_ID:
            raise one_problem(f"Too big: expected string to have <={LONGEST_ID} characters", name)
        return value

    def body(self) -> Any:
        """Return the decoded body.

        A body that is not called JSON counts as an empty object: this server drops it.

        Raises:
            RefusedError: It is called JSON and is not (400).
        """
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != JSON_TYPE:
            return {}
        try:
            return json.loads(self.content)
        except ValueError as error:
            raise RefusedError(400, "Malformed JSON in request body") from error

    def object(self) -> Mapping[str, Any]:
        """Return the decoded body, which must be an object.

        Raises:
            RefusedError: It is not JSON, or no object (400).
        """
        found = self.body()
        if not isinstance(found, Mapping):
            raise RefusedError(400, "✖ Invalid input: expected object")
        return as_object(found)

    def integer(self, name: str) -> int | None:
        """Return an integer of the query; None if it is not there.

        Raises:
            RefusedError: It is no integer (400).
        """
        text = self.query.get(name)
        if text is None:
            return None
        if not _INTEGER.fullmatch(text.strip()):
            raise one_problem("Invalid input: expected number, received NaN", name)
        return int(text)

    def limit(self, largest: int, usual: int | None = None) -> int:
        """Return how many items a page has.

        Args:
            largest: The most that it may have.
            usual: What it has unless the request says so; None is the largest number.

        Raises:
            RefusedError: It is out of range (400).
        """
        limit = self.integer("limit")
        if limit is None:
            return largest if usual is None else usual
        if limit < 1:
            raise one_problem("Too small: expected number to be >=1", "limit")
        if limit > largest:
            raise one_problem(f"Too big: expected number to be <={largest}", "limit")
        return limit

    def is_descending(self, *, default: bool) -> bool:
        """Return whether the newest items are asked for first.

        Raises:
            RefusedError: The order is neither of the two (400).
        """
        order = self.query.get("order")
        if order is None:
            return default
        if order not in {"asc", "desc"}:
            raise one_problem('Invalid option: expected one of "asc"|"desc"', "order")
        return order == "desc"

    def time(self, name: str) -> datetime | None:
        """Return a time of the query; None if it is not there.

        Raises:
            RefusedError: It is no date and time (400).
        """
        text = self.query.get(name)
        if text is None:
            return None
        try:
            found = datetime.fromisoformat(text)
        except ValueError as error:
            raise one_problem("Invalid ISO datetime", name) from error
        if found.tzinfo is None:
            raise one_problem("Invalid ISO datetime", name)
        return found

    def cursor(self, after: int | None) -> int:
        """Return after which sequence number a stream begins.

        Args:
            after: What the query or the body says; the header wins over it.

        Raises:
            RefusedError: One of both is no natural number (400).
        """
        if after is not None and after < 0:
            raise one_problem("Too small: expected number to be >=0", "after_sequence_number")
        header = self.headers.get("last-event-id", "").strip()
        if not header:
            return after or 0
        if not (header.isascii() and header.isdecimal()):
            raise RefusedError(400, "Invalid Last-Event-Id header")
        return int(header)
