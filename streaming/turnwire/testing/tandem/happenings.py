"""One event of the bus."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen


def first_text(values: Mapping[str, Any], *keys: str) -> str | None:
    """Return the first of some values that is text.

    Example:
        >>> first_text({"run_id": "r1"}, "runID", "run_id")
        'r1'
    """
    for key in keys:
        value = values.get(key)
        if isinstance(value, str):
            return value
    return None


@frozen(kw_only=True)
class Happening:
    """An event with its place in the order.

    Attributes:
        kind: Its type.
        properties: Its properties.
        seq: Its number in this process, from 1.
        event_id: Its id.
        at_ms: When, in milliseconds since the epoch.
        has_envelope: Whether it is sent with an envelope.
        tenant: The tenant it belongs to.
    """

    kind: str
    properties: Mapping[str, Any]
    seq: int
    event_id: str
    at_ms: int
    has_envelope: bool
    tenant: Mapping[str, Any]

    @property
    def session_id(self) -> str | None:
        """The session it names at the top of its properties."""
        return first_text(self.properties, "sessionID", "sessionId", "session_id")

    @property
    def run_id(self) -> str | None:
        """The run it names at the top of its properties."""
        return first_text(self.properties, "runID", "run_id")

    def wire(self, properties: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return the event as streams write it.

        Args:
            properties: What to write instead of its own properties.
        """
        written = self.properties if properties is None else properties
        event: dict[str, Any] = {"type": self.kind, "properties": dict(written)}
        if self.has_envelope:
            event["envelope"] = self._envelope()
        return event

    def row(self) -> dict[str, Any]:
        """Return the event as the durable log lists it."""
        return {**self._envelope(), "event_type": self.kind, "payload": dict(self.properties)}

    def _envelope(self) -> dict[str, Any]:
        optional = {"session_id": self.session_id, "run_id": self.run_id}
        return {
            "event_id": self.event_id,
            "seq": self.seq,
            "schema_version": 1,
            "occurred_at_ms": self.at_ms,
            **{key: value for key, value in optional.items() if value is not None},
            "tenant_context": dict(self.tenant),
        }
