"""What a run has written so far; every connection reads it from the beginning."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen


@frozen
class Written:
    """An event of the run.

    Attributes:
        data: Its JSON object.
        is_last: Whether the run is over with it.
    """

    data: Mapping[str, Any]
    is_last: bool = False


@frozen
class Noise:
    """Bytes that are no event, or none that can be read."""

    data: bytes


@frozen
class Remark:
    """A comment."""

    text: str


@define(eq=False)
class Break:
    """The end of the connections that come by here first; later ones pass.

    Attributes:
        left: How many connections still end here.
        clean: End them properly.
    """

    left: int
    clean: bool


@define(eq=False)
class Pause:
    """The run waits; a server that closes its streams meanwhile closes them here.

    Attributes:
        is_over: Whether the run went on.
    """

    is_over: bool = False


Entry: TypeAlias = Written | Noise | Remark | Break | Pause


@define(eq=False)
class Log:
    """The entries of one run, in order.

    Attributes:
        entries: What was written.
        is_closed: Whether nothing will follow.
    """

    entries: list[Entry] = field(factory=list[Entry])
    is_closed: bool = False

    @property
    def events(self) -> list[Mapping[str, Any]]:
        """The events so far."""
        return [entry.data for entry in self.entries if isinstance(entry, Written)]
