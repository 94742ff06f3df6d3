"""Read a JSON object field by field, with errors that name the place.

Requests and scenario files are checked by the same few methods, so both tell the author
where the mistake is: ``input[0].content: expected a string, got a number``.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Self, cast

_NAMES: Mapping[type, str] = {
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
}


class InvalidValueError(ValueError):
    """A JSON value does not have the shape it must have.

    Attributes:
        where: Path of the value, for example ``input[0].content``.
        problem: What is wrong with it.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


def describe(value: object) -> str:
    """Name the JSON type of a value.

    Example:
        >>> describe([1])
        'an array'
    """
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "an array"
    kind: type = type(value)
    return _NAMES.get(kind, kind.__name__)


def as_array(value: object, where: str) -> list[Any]:
    """Return the value as a list, or raise `InvalidValueError`."""
    if not isinstance(value, list | tuple):
        raise InvalidValueError(where, f"expected an array, got {describe(value)}")
    return list(cast("list[Any]", value))


class Fields:
    """One JSON object and its place in the document.

    An absent field is None (or its default); ``null`` is an error like any other wrong type.

    Args:
        value: The decoded JSON value.
        where: Its path, for error messages; empty for the whole document.

    Raises:
        InvalidValueError: The value is not an object.

    Example:
        >>> Fields({"model": "acme/m"}, "").text("model")
        'acme/m'
    """

    def __init__(self, value: object, where: str) -> None:
        self.where = where or "body"
        self._prefix = f"{where}." if where else ""
        if not isinstance(value, Mapping):
            raise InvalidValueError(self.where, f"expected an object, got {describe(value)}")
        self.values: dict[str, Any] = dict(cast("Mapping[str, Any]", value))
        self._read: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def path(self, key: str) -> str:
        """Return the full path of a field."""
        return f"{self._prefix}{key}"

    def raw(self, key: str) -> Any:
        """Return any JSON value, or None."""
        self._read.add(key)
        return self.values.get(key)

    def text(self, key: str) -> str | None:
        """Return a string, or None if the field is absent."""
        return cast("str | None", self._typed(key, (str,), "a string"))

    def required_text(self, key: str) -> str:
        """Return a non-empty string."""
        value = self.text(key)
        if value is None:
            raise InvalidValueError(self.path(key), "is required")
        if not value:
            raise InvalidValueError(self.path(key), "must not be empty")
        return value

    def boolean(self, key: str) -> bool | None:
        """Return a boolean, or None if the field is absent."""
        return cast("bool | None", self._typed(key, (bool,), "a boolean"))

    def number(self, key: str, *, minimum: float | None = None) -> float | None:
        """Return a number, or None if the field is absent."""
        value = cast("float | None", self._typed(key, (int, float), "a number"))
        self._check_minimum(key, value, minimum)
        return value

    def integer(self, key: str, *, minimum: int | None = None) -> int | None:
        """Return an integer, or None if the field is absent."""
        value = cast("int | None", self._typed(key, (int,), "an integer"))
        self._check_minimum(key, value, minimum)
        return value

    def array(self, key: str) -> list[Any] | None:
        """Return an array, or None if the field is absent."""
        value = self.raw(key)
        return as_array(value, self.path(key)) if key in self.values else None

    def object(self, key: str) -> Self | None:
        """Return an object as `Fields`, or None if the field is absent."""
        value = self.raw(key)
        return type(self)(value, self.path(key)) if key in self.values else None

    def objects(self, key: str) -> list[Self]:
        """Return an array of objects; empty if the field is absent."""
        values = self.array(key) or []
        return [type(self)(value, f"{self.path(key)}[{n}]") for n, value in enumerate(values)]

    def texts(self, key: str) -> tuple[str, ...]:
        """Return an array of strings; empty if the field is absent."""
        values = self.array(key) or []
        for n, value in enumerate(values):
            if not isinstance(value, str):
                where = f"{self.path(key)}[{n}]"
                raise InvalidValueError(where, f"expected a string, got {describe(value)}")
        return tuple(values)

    def text_map(self, key: str) -> dict[str, str]:
        """Return an object with string values; empty if the field is absent."""
        inner = self.object(key)
        if inner is None:
            return {}
        return {name: inner.text(name) or "" for name in inner}

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        """Return one of the allowed strings, or None if the field is absent."""
        value = self.text(key)
        if value is not None and value not in allowed:
            names = ", ".join(allowed)
            raise InvalidValueError(self.path(key), f"must be one of {names}, got {value!r}")
        return value

    def refuse_others(self) -> None:
        """Raise `InvalidValueError` if the object has a field that nobody asked for."""
        for key in self.values:
            if key not in self._read:
                known = ", ".join(sorted(self._read))
                raise InvalidValueError(self.path(key), f"unknown field; known are: {known}")

    def _typed(self, key: str, types: tuple[type, ...], name: str) -> Any:
        value = self.raw(key)
        if key not in self.values:
            return None
        # bool is a subclass of int in Python, but not in JSON.
        wrong_bool = isinstance(value, bool) and bool not in types
        if wrong_bool or not isinstance(value, types):
            raise InvalidValueError(self.path(key), f"expected {name}, got {describe(value)}")
        return value

    def _check_minimum(self, key: str, value: float | None, minimum: float | None) -> None:
        if value is not None and minimum is not None and value < minimum:
            raise InvalidValueError(self.path(key), f"must be at least {minimum}, got {value}")
