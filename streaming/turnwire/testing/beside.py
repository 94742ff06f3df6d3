"""Steps of a scenario that happen beside what the scripted agent says.

Raw events and bytes, silence, dropped connections: the same for every engine whose scenarios
are lists of steps.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.items import Comment, Cut, Delay, Event, Hang, Item, RawBytes
from turnwire.testing.placeholders import fill


@frozen(kw_only=True)
class EmitEvent:
    """Any event, sent as it is; an unknown type is the usual reason for it."""

    event: Mapping[str, Any]


@frozen(kw_only=True)
class EmitBytes:
    """Any bytes, sent as they are."""

    data: bytes


@frozen(kw_only=True)
class EmitComment:
    """A comment line such as a heartbeat."""

    text: str = "ping"


@frozen(kw_only=True)
class Wait:
    """Silence for some seconds."""

    seconds: float = field(validator=validators.ge(0))


@frozen
class WaitForCancel:
    """Silence until the run is cancelled or times out."""


@frozen(kw_only=True)
class CutConnection:
    """The connection ends here; the run goes on unseen.

    Attributes:
        clean: End the HTTP body properly instead of dropping the connection.
    """

    clean: bool = False


Beside: TypeAlias = EmitEvent | EmitBytes | EmitComment | Wait | WaitForCancel | CutConnection


def item_of(step: Beside, names: Mapping[str, str]) -> Item:
    """Return what a step puts on the wire.

    Args:
        step: The step.
        names: Values of the placeholders in an event.

    Example:
        >>> item_of(EmitComment(text="still here"), {})
        Comment(text='still here')
    """
    match step:
        case EmitEvent(event=event):
            return Event(fill(event, names))
        case EmitBytes(data=data):
            return RawBytes(data)
        case EmitComment(text=text):
            return Comment(text)
        case Wait(seconds=seconds):
            return Delay(seconds)
        case WaitForCancel():
            return Hang()
        case CutConnection(clean=clean):
            return Cut(clean)
