"""The value of a property that the wire did not carry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, Never, Self

__all__ = ["UNSET", "Unset"]


class Unset:
    """An absent property: falsy, empty, and absent all the way down.

    Reading an attribute of something absent gives something absent, so that
    ``call.tool_info.mcp_server_id`` needs no guard for a call without ``tool_info``.
    There is one instance, ``UNSET``; copying and pickling keep it that way.

    >>> bool(UNSET), list(UNSET), UNSET.any.thing is UNSET, UNSET.get("key", 1)
    (False, [], True, 1)
    """

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Self:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance  # type: ignore[return-value]  # Unset has no subclasses.

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __getattr__(self, name: str) -> Unset:
        # Protocol probes (copy, pickle, numpy, ...) must see that there is nothing.
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, key: object) -> Unset:
        return self

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __len__(self) -> Literal[0]:
        return 0

    def __contains__(self, item: object) -> Literal[False]:
        return False

    def get(self, key: object, default: Any = None) -> Any:  # noqa: ARG002  # dict.get's shape.
        """Return ``default``: nothing is in something absent."""
        return default

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
