"""The value of a property that the wire did not carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Never, Self, final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["UNSET", "Unset", "is_absent"]


@final
class Unset:
    """An absent property: falsy, empty, and absent all the way down.

    Reading an attribute of something absent gives something absent, so that
    ``call.tool_info.mcp_server_id`` needs no guard for a call without ``tool_info``.
    There is one instance, ``UNSET``; copying and pickling keep it that way.

    >>> bool(UNSET), list(UNSET), UNSET.any.thing is UNSET, UNSET.get("key", 1)
    (False, [], True, 1)
    """

    __slots__ = ()
    _instance: ClassVar[Any] = None

    def __new__(cls) -> Self:
        """Return the one instance."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        instance: Self = cls._instance
        return instance

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

    def get(self, key: object, default: Any = None) -> Any:  # noqa: ARG002  # The shape of dict.get.
        """Return ``default``: nothing is in something absent."""
        return default

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


def is_absent(value: object) -> bool:
    """Tell whether an argument stands for "not given": None, or a property that was absent.

    >>> is_absent(None), is_absent(UNSET), is_absent("")
    (True, True, False)
    """
    return value is None or value is UNSET
