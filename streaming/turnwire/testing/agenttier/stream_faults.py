"""What goes wrong with event streams, as data."""

from attrs import field, frozen, validators


def at_least_once(_: object, __: object, value: int | None) -> None:
    """Refuse a fault that never happens."""
    if value is not None and value < 1:
        raise ValueError(f"a fault happens at least once: {value}")


@frozen(kw_only=True)
class StreamFault:
    r"""What goes wrong with an event stream.

    Attributes:
        on: The stream: ``configure`` or ``invoke``.
        cut_at: Drop the connection after so many bytes of the stream.
        insert: Bytes that are written before the last event, such as an unknown event.
        without_end: Leave the last event out, and end the stream properly.
        times: How many streams get it; None means all.

    Example:
        >>> StreamFault(on="invoke", insert=b'event: log\ndata: {"da\n\n').times
        1
    """

    on: str = field(validator=validators.in_(["configure", "invoke"]))
    cut_at: int | None = field(default=None, validator=validators.optional(validators.ge(0)))
    insert: bytes = b""
    without_end: bool = False
    times: int | None = field(default=1, validator=at_least_once)

    def fits(self, on: str) -> bool:
        """Whether a stream gets it."""
        return on == self.on
