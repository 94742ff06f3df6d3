"""Which events of the engine's one stream are a run's own, each once. No I/O."""

from __future__ import annotations

from collections import deque
from typing import Any

__all__ = ["Sieve"]

# How many events back a duplicate is recognised.
_WINDOW = 4096
# Searches for missing numbers in a row that found nothing, after which there are no more: the
# numbers are other tenants'.
_MOST_FRUITLESS = 3


class Sieve:
    """Passes the events of one run.

    Attributes:
        session_id: The run's session.
        run_id: The run, once it is known; until then every run of the session is taken for it.
        last_seq: The highest number of an event that passed.
    """

    def __init__(self, session_id: str | None = None) -> None:
        self.session_id = session_id
        self.run_id: str | None = None
        self.last_seq = 0
        self._logged_parts = False
        # The number of the stream's last event, of whichever run; 0: none is known.
        self._stream_seq = 0
        self._seen: deque[str] = deque()
        self._known: set[str] = set()
        # Events that have to wait for those before them.
        self._held: list[Any] = []
        self._fruitless = 0

    def is_own(self, native: Any) -> bool:
        """Tell if an event is the run's.

        The envelope says it best; engines before 0.6 have none, and those before 0.7.2 name the
        session of a part only inside the part, and its run not at all. A session has one run at
        a time, so a part without a run's id is this run's.
        """
        envelope, properties = _object(native, "envelope"), _object(native, "properties")
        part = _object(properties, "part")
        session = (
            envelope.get("session_id")
            or properties.get("sessionID")
            or properties.get("sessionId")
            or properties.get("session_id")
            or part.get("sessionID")
        )
        run = envelope.get("run_id") or properties.get("runID") or properties.get("run_id")
        if run and self.run_id is not None:
            # What names its run, the run's log has too.
            self._logged_parts |= bool(part) and run == self.run_id
            return bool(run == self.run_id)
        return bool(session) and session == self.session_id

    def is_late(self, native: Any) -> bool:
        """Tell if events before this one are to be searched for; asked of every event of a stream.

        The numbers count all events of the engine. So a missing one may be anybody's, or
        nobody's business; but without a missing one nothing is lost.
        """
        seq = _object(native, "envelope").get("seq")
        if not isinstance(seq, int):
            return False
        before, self._stream_seq = max(self._stream_seq, self.last_seq), seq
        # A lower number: it has passed before, or the engine has been restarted.
        return 0 < before < seq - 1 and self._fruitless < _MOST_FRUITLESS

    def hold(self, native: Any) -> None:
        """Keep an event until those before it are there."""
        self._held.append(native)

    def release(self) -> list[Any]:
        """Return the events that were kept."""
        held, self._held = self._held, []
        return held

    def searched(self, *, found: bool) -> None:
        """The missing events were searched for."""
        self._fruitless = 0 if found else self._fruitless + 1

    def has_logged_parts(self, rows: list[Any]) -> bool:
        """Tell if the run's log has text and tool calls; before 0.7.2, it has not."""
        return self._logged_parts or any(
            native.type == "message.part.updated" and self.is_own(native) for native in rows
        )

    def begin_stream(self) -> None:
        """A new stream begins: what has passed is known, what comes next is not."""
        self._stream_seq = 0

    def is_repeated(self, native: Any) -> bool:
        """Tell if an event has passed before; take note of it."""
        envelope = _object(native, "envelope")
        event_id, seq = envelope.get("event_id"), envelope.get("seq")
        if not isinstance(event_id, str):
            return False
        if event_id in self._known:
            return True
        if len(self._seen) == _WINDOW:
            self._known.discard(self._seen.popleft())
        self._seen.append(event_id)
        self._known.add(event_id)
        if isinstance(seq, int):
            self.last_seq = max(self.last_seq, seq)
        return False


def _object(native: Any, name: str) -> Any:
    return native.get(name, None) or {}
