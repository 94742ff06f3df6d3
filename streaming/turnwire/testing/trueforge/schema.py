r"""Check request bodies and queries, with the messages this server gives.

Each problem is one line with a cross and one with the place: ``✖ Invalid input\n  → at agent``.
"""

from collections.abc import Collection, Mapping
from typing import Any, cast

from attrs import define, field

from turnwire.testing.trueforge.answers import RefusedError

# A boolean is an integer in Python, but not in JSON.
_KINDS: tuple[tuple[type, str], ...] = (
    (Mapping, "object"),
    (bool, "boolean"),
    (int, "number"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
)

ABSENT: Any = object()
"""What stands for a member that is not there; null is a value."""


def kind_of(value: Any) -> str:
    """Name the type of a value as the server's messages do.

    Example:
        >>> kind_of([]), kind_of(None), kind_of(True)
        ('array', 'null', 'boolean')
    """
    if value is ABSENT:
        return "undefined"
    if value is None:
        return "null"
    return next(name for kind, name in _KINDS if isinstance(value, kind))


@define
class Problems:
    """The problems of one request; all of them are told at once."""

    _lines: list[str] = field(factory=list[str])

    def add(self, message: str, where: str = "") -> None:
        """Note a problem and its place; no place is the whole body."""
        self._lines.append(f"✖ {message}\n  → at {where}" if where else f"✖ {message}")

    def expect(self, kind: str, value: Any, where: str) -> bool:
        """Whether a value has a type; notes the problem if it has not.

        Example:
            >>> Problems().expect("array", [], "input")
            True
        """
        if kind_of(value) == kind:
            return True
        self.add(f"Invalid input: expected {kind}, received {kind_of(value)}", where)
        return False

    def refuse_others(self, value: Mapping[str, Any], known: Collection[str]) -> None:
        """Note every member of a body that is not among the known ones."""
        for name in value:
            if name not in known:
                self.add(f'Unrecognized key: "{name}"')

    def choice(self, value: Any, allowed: Collection[str], where: str) -> bool:
        """Whether a value is one of the names that tell variants apart."""
        if isinstance(value, str) and value in allowed:
            return True
        names = " | ".join(f"'{name}'" for name in allowed)
        self.add(f"Invalid discriminator value. Expected {names}", where)
        return False

    def check(self) -> None:
        """Refuse the request if it has a problem.

        Raises:
            RefusedError: It has (400).
        """
        if self._lines:
            raise RefusedError(400, "\n".join(self._lines))


def as_object(value: Any) -> Mapping[str, Any]:
    """Return a JSON object whose type was checked."""
    return cast("Mapping[str, Any]", value)


def one_problem(message: str, where: str) -> RefusedError:
    """Return the refusal for a single problem."""
    return RefusedError(400, f"✖ {message}\n  → at {where}")
