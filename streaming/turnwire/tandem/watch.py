"""Which events a stream shows, and under which names. No I/O.

Engines up to 0.7.1 lose text and tool calls when they filter a stream, because those events name
their session inside ``part`` only. So a stream is opened unfiltered, and filtered here.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

from turnwire.agents import Text
from turnwire.reader import Missed
from turnwire.tandem.events import EngineEvent, GapEvent, TruncatedEvent
from turnwire_api.runtime.events import EventTable, StreamSpec, loads
from turnwire_api.tandem.unions import ENGINE_EVENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["FINISHED", "PART", "Watch"]

FINISHED = "session.run.finished"
KEEP_ALIVE = 10.0
CUT = "...<truncated>"
_CONNECTED = frozenset({"server.connected", "engine.lifecycle.ready"})
PART = "message.part.updated"
_ASKED = "permission.asked"
_SESSION = ("sessionID", "sessionId", "session_id")
_RUN = ("runID", "runId", "run_id")
_ENDS = frozenset({"completed", "failed", "denied", "approval_required"})
_OF_A_TOOL = ("tool", "args", "state", "result", "error")


class _Talk:
    """What is known of one session: the text shown so far, and the calls without a result."""

    __slots__ = ("calls", "seen")

    def __init__(self) -> None:
        self.seen = Text()
        self.calls: dict[str, str] = {}


class Watch(EventTable[EngineEvent]):
    """Reads the events of one stream.

    Args:
        session_id: Only events of this session; None: all events of the engine.
        run_id: Only events of this run of the session. One that does not name a run belongs
            to the run that is active in its session.

    Attributes:
        insert: Puts events between those of the stream; None: nobody is told of gaps, as two
            events cannot be made of one message.

    Example:
        >>> watch = Watch("s1")
        >>> part = {"type": "text", "text": "Hi", "sessionID": "s1"}
        >>> event = {"type": "message.part.updated", "properties": {"part": part, "delta": "Hi"}}
        >>> watch.decode(json.dumps(event))  # doctest: +ELLIPSIS
        EngineEvent('session.response', {...'delta': 'Hi'...}, wire_type='message.part.updated')
    """

    __slots__ = (
        "_active",
        "_known",
        "_logged",
        "_run_id",
        "_seq",
        "_session_id",
        "_talks",
        "_unnumbered",
        "insert",
    )

    def __init__(self, session_id: str | None = None, run_id: str | None = None) -> None:
        super().__init__(ENGINE_EVENT)
        self._session_id = session_id
        self._run_id = run_id
        self._active = run_id
        self._talks: dict[str, _Talk] = {}
        # Ids of events, permission requests and questions that were shown.
        self._known: set[str] = set()
        # Numbers of events that the run's log gave.
        self._logged: set[int] = set()
        # The number of the last event, and how many came since of which it cannot be read.
        self._seq: int | None = None
        self._unnumbered = 0
        self.insert: Callable[[Missed[EngineEvent]], None] | None = None

    def spec(self) -> StreamSpec[EngineEvent]:
        """Return what a stream needs to know; that of a run ends with the run."""
        terminal = frozenset({FINISHED} if self._run_id else ())
        return StreamSpec(self, terminal=terminal, keep_alive=KEEP_ALIVE)

    def decode(self, data: str | bytes, event: str | None = None) -> EngineEvent | None:
        """Return the event of one message of the stream; None for what it does not show."""
        del event  # The engine's streams have no names.
        text = data if isinstance(data, str) else data.decode("utf-8", "replace")
        try:
            raw = loads(text)
        except (ValueError, RecursionError):
            self._unnumbered += 1
            return self._broken(text)
        gap = self._gap(raw)
        shown = self._take(raw, text, remember=False)
        if gap is None or self.insert is None:
            return shown
        if shown is not None:
            self.insert(Missed([shown]))
        return gap

    def replay(self, rows: Iterable[Mapping[str, Any]]) -> list[EngineEvent]:
        """Return the events of the run's log; they are not shown a second time."""
        shown: list[EngineEvent] = []
        for row in rows:
            raw = _of_row(row)
            if (seq := _number(raw)) is not None:
                self._logged.add(seq)
            if (event := self._take(raw, None, remember=True)) is not None:
                shown.append(event)
        return shown

    def recall(self, requests: Iterable[Mapping[str, Any]]) -> list[EngineEvent]:
        """Return the permission requests that wait for an answer, as events."""
        shown = [
            self._take({"type": _ASKED, "properties": _asked(each)}, None, remember=False)
            for each in requests
            if each.get("status") == "pending"
        ]
        return [event for event in shown if event is not None]

    def conclude(self, rows: Iterable[Mapping[str, Any]], text: str) -> list[EngineEvent]:
        """Return the events of a log that has no parts, with the text before the run's end."""
        part = {"type": "text", "text": text, "sessionID": self._session_id}
        properties = {"part": part, "sessionID": self._session_id, "runID": self._run_id}
        told = self._take({"type": PART, "properties": properties}, None, remember=False)
        texts = [] if told is None else [told]
        events = self.replay(rows)
        end = next((n for n, event in enumerate(events) if event.wire_type == FINISHED), None)
        return [*events[:end], *texts, *([] if end is None else events[end:])]

    def _gap(self, raw: Any) -> GapEvent | None:
        """Tell of numbers that the unfiltered stream skipped before this event."""
        seq = _number(raw)
        if seq is None:
            return None
        before, self._seq = self._seq, seq
        unnumbered, self._unnumbered = self._unnumbered, 0
        # A number that is not higher is of another process of the engine.
        if before is None or seq - before - 1 <= unnumbered:
            return None
        if all(each in self._logged for each in range(before + 1, seq)):
            return None
        return GapEvent(before, seq)

    def _take(self, raw: Any, data: str | None, *, remember: bool) -> EngineEvent | None:
        whole = _object(raw)
        properties, envelope = _object(whole.get("properties")), _object(whole.get("envelope"))
        kind = _text(whole.get("type")) or ""
        session, run = _session_of(properties, envelope), _run_of(properties, envelope)
        event_id = _text(envelope.get("event_id"))
        if self._is_known(event_id, remember=remember):
            return None
        if not (kind in _CONNECTED or self._is_ours(kind, properties, session, run)):
            return None
        name, shown = self._named(kind, properties, session or "")
        return EngineEvent(
            name,
            shown,
            wire_type=kind,
            session_id=session,
            run_id=run,
            event_id=event_id,
            seq=_number(whole),
            raw=raw,
            data=data,
        )

    def _is_known(self, some_id: str | None, *, remember: bool) -> bool:
        if some_id is None:
            return False
        known = some_id in self._known
        if remember:
            self._known.add(some_id)
        return known

    def _is_ours(
        self, kind: str, properties: Mapping[str, Any], session: str | None, run: str | None
    ) -> bool:
        if self._session_id is not None and session != self._session_id:
            # The answer to a question names nothing but the question.
            answers = session is None and kind == "question.replied"
            return answers and properties.get("id") in self._known
        if kind == "session.run.started":
            self._active = run
        if self._run_id is not None and (run or self._active) != self._run_id:
            return False
        asked = {_ASKED: "requestID", "question.asked": "id"}.get(kind, "")
        return not self._is_known(_text(properties.get(asked)), remember=True)

    def _named(
        self, kind: str, properties: dict[str, Any], session: str
    ) -> tuple[str, dict[str, Any]]:
        talk = self._talks.setdefault(session, _Talk())
        if kind == _ASKED:
            return "permission.request", properties
        if kind == "session.run.started":
            talk.seen = Text()
        elif kind == FINISHED:
            self._talks.pop(session, None)
        elif kind == PART:
            part = _object(properties.get("part"))
            if part.get("type") == "text" and properties.get("agent") is None:
                return _response(talk, part, properties)
            if part.get("type") == "tool":
                return _tool(talk, part, properties)
        return kind, properties

    def _broken(self, text: str) -> EngineEvent | None:
        """Make an event of what is no JSON, if it can be the session's."""
        session, run = _quoted(text, "sessionID"), _quoted(text, "runID")
        if self._session_id is not None and session not in {None, self._session_id}:
            return None
        kind = TruncatedEvent if text.endswith(CUT) else EngineEvent
        return kind(
            "event.truncated" if kind is TruncatedEvent else "",
            {},
            wire_type=_quoted(text, "type") or "",
            session_id=session,
            run_id=run,
            data=text,
        )


def _response(
    talk: _Talk, part: dict[str, Any], properties: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    delta = properties.get("delta")
    if isinstance(delta, str):
        # The engine cuts a delta after 4,000 characters; the whole text mends it.
        piece = delta.removesuffix(CUT)
        talk.seen.add(piece)
        return "session.response", {**properties, "delta": piece}
    whole = (_text(part.get("text")) or "").removesuffix(CUT)
    seen = str(talk.seen)
    rest = whole.removeprefix(seen) if whole.startswith(seen) else ""
    talk.seen = Text()
    return ("session.response", {**properties, "delta": rest}) if rest else (PART, properties)


def _tool(
    talk: _Talk, part: dict[str, Any], properties: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    shown = {**{key: part[key] for key in _OF_A_TOOL if key in part}, **properties}
    # A call that had to be allowed is shown a second time, and its parts have several ids.
    same = json.dumps([part.get("tool"), part.get("args")], sort_keys=True)
    part_id = _text(part.get("id")) or same
    talk.seen = Text()
    if part.get("state") in _ENDS:
        talk.calls.pop(part_id, None)
        talk.calls = {key: call for key, call in talk.calls.items() if call != same}
        return "session.tool_result", shown
    if part.get("state") == "pending" and part_id not in talk.calls:
        known = same in talk.calls.values()
        talk.calls[part_id] = same
        return (PART, properties) if known else ("session.tool_call", shown)
    return PART, properties


def _of_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of the run's log as the event that it was."""
    envelope = {key: row[key] for key in row if key not in {"event_type", "payload"}}
    return {
        "type": row.get("event_type"),
        "properties": row.get("payload"),
        "envelope": envelope,
    }


def _number(raw: Any) -> int | None:
    """Return the number of an event; engines before 0.6.0 give none."""
    seq = _object(_object(raw).get("envelope")).get("seq")
    return seq if isinstance(seq, int) else None


def _asked(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return a request of the list as the properties of the event that announced it."""
    same = {key: request[key] for key in request if key not in {"id", "status"}}
    return {**same, "requestID": request.get("id")}


def _session_of(properties: Mapping[str, Any], envelope: Mapping[str, Any]) -> str | None:
    part = _object(properties.get("part"))
    return (
        _text(envelope.get("session_id")) or _first(properties, _SESSION) or _first(part, _SESSION)
    )


def _run_of(properties: Mapping[str, Any], envelope: Mapping[str, Any]) -> str | None:
    return _text(envelope.get("run_id")) or _first(properties, _RUN)


def _first(values: Mapping[str, Any], keys: Iterable[str]) -> str | None:
    return next((text for key in keys if (text := _text(values.get(key)))), None)


def _quoted(text: str, name: str) -> str | None:
    found = re.search(rf'"{name}"\s*:\s*"([^"\\]*)"', text)
    return found[1] if found else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _object(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
