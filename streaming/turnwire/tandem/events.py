"""The events of ``client.stream`` and ``client.global_stream``: documented names, full payloads."""

from __future__ import annotations

import json
from typing import Any

from turnwire_api.runtime.model import is_object
from turnwire_api.tandem.events import decode

__all__ = ["EngineEvent", "GapEvent", "TruncatedEvent"]


class EngineEvent:
    """An event of the engine under the name that its documentation gives it.

    The engine publishes ``message.part.updated`` and ``permission.asked``; its documentation
    speaks of ``session.response``, ``session.tool_call``, ``session.tool_result`` and
    ``permission.request``. These have the documented name here, every other event its own.

    Attributes:
        type: The documented name where there is one, else the wire's.
        wire_type: The name that the wire uses.
        properties: The wire's properties. A ``session.response`` always has ``delta``, the
            text that no event before it had; tool events have ``tool``, ``args``, ``state`` and
            ``result`` or ``error`` on top, from their part.
        session_id: The session it belongs to; None: to none, or the event does not tell.
        run_id: The run, likewise.
        event_id: The engine's id of it; None from engines before 0.6.0.
        seq: Its number in the engine's process, from 1; None from engines before 0.6.0.
        raw: The event as it is on the wire, decoded.
    """

    __slots__ = (
        "_data",
        "event_id",
        "properties",
        "raw",
        "run_id",
        "seq",
        "session_id",
        "type",
        "wire_type",
    )

    def __init__(
        self,
        type: str,
        properties: dict[str, Any],
        *,
        wire_type: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        event_id: str | None = None,
        seq: int | None = None,
        raw: Any = None,
        data: str | None = None,
    ) -> None:
        self.type = type
        self.wire_type = type if wire_type is None else wire_type
        self.properties = properties
        self.session_id = session_id
        self.run_id = run_id
        self.event_id = event_id
        self.seq = seq
        self.raw = raw
        self._data = data

    @property
    def native(self) -> Any:
        """The wire's event as a model of ``openapi/tandem.yaml``, or an ``UnknownEvent``."""
        # Only who asks for the model pays for it.
        data = json.dumps(self.raw) if self._data is None else self._data
        return decode(data)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a member of the wire's event: ``type``, ``properties`` or ``envelope``."""
        return self.raw.get(key, default) if is_object(self.raw) else default

    def __repr__(self) -> str:
        wire = "" if self.wire_type == self.type else f", wire_type={self.wire_type!r}"
        return f"{type(self).__name__}({self.type!r}, {self.properties!r}{wire})"


class TruncatedEvent(EngineEvent):
    """An event that the engine cut off after 16,000 bytes, so that it is no JSON.

    Its type is ``event.truncated``, and ``wire_type`` and the ids are what can be read of them.
    The whole text of a message is in ``client.sessions.messages(session_id)``.

    Attributes:
        data: What arrived of it.
    """

    __slots__ = ()

    @property
    def data(self) -> str:
        """What arrived of it."""
        return self._data or ""


class GapEvent(EngineEvent):
    """Notice of numbers that the stream skipped: events may be missing here.

    The engine drops events that a slow reader does not fetch in time, without a word. What it
    hides, the events of other tenants, is skipped too; so a gap is no proof of a loss. Its type
    is ``stream.gap``; the engine sends no such event. Engines before 0.6.0 do not number events.

    Args:
        after_seq: The number of the last event before the gap.
        before_seq: The number of the first event after it.

    Example:
        >>> GapEvent(7, 12).properties
        {'after_seq': 7, 'before_seq': 12}
    """

    __slots__ = ()

    def __init__(self, after_seq: int, before_seq: int) -> None:
        numbers = {"after_seq": after_seq, "before_seq": before_seq}
        super().__init__("stream.gap", numbers, wire_type="")
