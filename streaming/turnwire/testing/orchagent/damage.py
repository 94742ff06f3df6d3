"""How connections to event streams are damaged, as data; the run knows nothing of it."""

from collections.abc import Collection, Mapping
from typing import Any

from attrs import field, frozen, validators

_NATURAL = validators.optional(validators.ge(0))


@frozen(kw_only=True)
class StreamFault:
    """What goes wrong on one connection; without any attribute it is sound.

    Attributes:
        cut_at: Bytes of the body after which the connection ends.
        cut_after: Events after which it ends.
        clean: End the body properly instead of dropping the connection.
        omit: Events, counted from 0, that are left out.
        replace: Events, counted from 0, that are other ones here.

    Example:
        >>> StreamFault(replace={0: {"type": "other"}}).shown(0, {"type": "agent.message"})
        {'type': 'other'}
    """

    cut_at: int | None = field(default=None, validator=_NATURAL)
    cut_after: int | None = field(default=None, validator=_NATURAL)
    clean: bool = False
    omit: Collection[int] = ()
    replace: Mapping[int, Mapping[str, Any]] = field(factory=dict[int, Mapping[str, Any]])

    def shown(self, number: int, event: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return what this connection shows of an event; None if nothing."""
        return None if number in self.omit else self.replace.get(number, event)


SOUND = StreamFault()
