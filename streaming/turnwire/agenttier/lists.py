"""Lists that the Router writes as null when they are empty. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from turnwire.errors import ProtocolError
from turnwire_api.runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["listed"]

M = TypeVar("M", bound=Model)


def listed(found: Sequence[M] | None, name: str) -> list[M]:
    """Return a list, empty for null.

    Where null is allowed, the generated models take what does not fit as it is.

    Args:
        found: What the answer has.
        name: The call, for errors.

    Raises:
        ProtocolError: It is no list of models.

    Example:
        >>> listed(None, "sandboxes.list")
        []
    """
    items = cast("list[Any]", [] if found is None else found)
    if isinstance(cast("object", items), list) and all(isinstance(each, Model) for each in items):
        return items
    raise ProtocolError(f"the answer to {name} cannot be read: it is no list", retry_safe=True)
