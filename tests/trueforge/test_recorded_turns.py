"""What a stream says of a turn, joined by hand, against what the server keeps of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from trueforge.recordings import Exchange, exchanges, messages, streams
from turnwire_api.runtime.model import plain
from turnwire_api.trueforge.events import decode
from turnwire_api.trueforge.models import (
    EventPage,
    ModelMessageDeltaEvent,
    ModelMessageEvent,
    SessionEventPage,
    ToolCallDelta,
    TurnCancelledState,
    TurnCreatedEvent,
    TurnDoneEvent,
    TurnDoneState,
)

Json = dict[str, Any]

# What a message is, not when or where. Reasoning is in streams only.
SUBSTANCE = ("content", "tool_calls", "finish_reason", "usage")


def turn_of(exchange: Exchange) -> str | None:
    """Return the turn that a stream is of."""
    call = exchange.call()
    assert call is not None
    if (subscribed := call.arguments.get("turn_id")) is not None:
        return str(subscribed)
    first = next(iter(messages(exchange.stream)), None)
    return None if first is None else str(first.data["turn_id"])


def streamed() -> dict[str, dict[int, Json]]:
    """Return the events of each turn by their numbers, from all of its streams."""
    turns: dict[str, dict[int, Json]] = {}
    for exchange in streams():
        turn = turn_of(exchange)
        for number, data in messages(exchange.stream) if turn is not None else ():
            known = turns.setdefault(str(turn), {}).setdefault(number, data)
            assert known == data, f"event {number} of {turn} came in two forms"
    return turns


def kept() -> dict[str, dict[str, Any]]:
    """Return the events of each turn by their ids, from all of the lists."""
    turns: dict[str, dict[str, Any]] = {}
    for exchange in exchanges():
        call = exchange.call()
        assert call is not None
        if call.operation.name == "turns.events":
            page = EventPage.from_dict(exchange.response["body"])
            rows = [(call.arguments["turn_id"], event) for event in page.data]
        elif call.operation.name == "sessions.events":
            pages = SessionEventPage.from_dict(exchange.response["body"])
            rows = [(row.turn_id, row.event) for row in pages.data]
        else:
            continue
        for turn, event in rows:
            known = turns.setdefault(turn, {}).setdefault(event.id, event)
            assert plain(known) == plain(event)
    return turns


STREAMED = streamed()
KEPT = kept()


def events_of(turn: str) -> list[Any]:
    """Return the events of a turn, typed, if it was seen from its start to its end."""
    found = STREAMED[turn]
    if sorted(found) != list(range(1, len(found) + 1)):
        return []
    events: list[Any] = [decode(json.dumps(found[number])) for number in sorted(found)]
    return events if isinstance(events[-1], TurnDoneEvent) else []


WHOLE = [turn for turn in STREAMED if events_of(turn)]
BOTH = [turn for turn in KEPT if turn in WHOLE]


class Draft:
    """A message that grows."""

    def __init__(self) -> None:
        self.content = ""
        self.calls: list[Json] = []
        self.end: Json = {}

    def add(self, piece: ModelMessageDeltaEvent) -> None:
        self.content += piece.get("content") or ""
        parts: list[ToolCallDelta] = piece.get("tool_calls") or []
        for part in parts:
            call = part.to_dict()
            index: int = call.pop("index")
            if index == len(self.calls):
                self.calls.append(call)
            else:
                self.calls[index]["function"]["arguments"] += call["function"]["arguments"]
        if piece.get("finish_reason"):
            self.end = {key: plain(piece[key]) for key in ("finish_reason", "usage")}

    @property
    def whole(self) -> Json:
        content = {"content": self.content} if self.content else {}
        return {**content, **({"tool_calls": self.calls} if self.calls else {}), **self.end}


def joined(events: list[Any]) -> dict[str, Json]:
    """Join the pieces of each message; leave out what was broken off."""
    drafts: dict[str, Draft] = {}
    for event in events:
        match event:
            case ModelMessageEvent():
                drafts[event.id] = Draft()
            case ModelMessageDeltaEvent():
                drafts[event.id].add(event)
            case _:
                pass
    return {key: draft.whole for key, draft in drafts.items() if draft.end}


def substance(message: ModelMessageEvent) -> Json:
    return {key: plain(message[key]) for key in SUBSTANCE if key in message}


def test_what_there_is_to_compare() -> None:
    names: dict[str | None, str] = {}
    for exchange in streams():
        names.setdefault(turn_of(exchange), exchange.name)
    assert sorted(names[turn] for turn in BOTH) == [
        "cancel-midturn-stream",
        "chain-fork-explicit",
        "disconnect-create",
        "subagents-interleaved",
        "turn-text",
        "turn-tool-readonly",
    ]
    assert len(WHOLE) == 78
    # One was killed; of the other only the first event was read.
    cut = {names[turn] for turn in KEPT if turn in STREAMED and turn not in BOTH}
    assert cut == {"approval-allow-dropped-after-first-event", "crash-stream"}


@pytest.mark.parametrize("turn", BOTH)
def test_the_list_has_the_messages_of_the_stream(turn: str) -> None:
    stored = {
        event.id: substance(event)
        for event in KEPT[turn].values()
        if isinstance(event, ModelMessageEvent)
    }
    assert stored == joined(events_of(turn))


@pytest.mark.parametrize("turn", BOTH)
def test_the_list_has_the_other_events_of_the_stream(turn: str) -> None:
    messages_of = ModelMessageEvent | ModelMessageDeltaEvent
    stored = {
        event.id: plain(event)
        for event in KEPT[turn].values()
        if not isinstance(event, messages_of)
    }
    assert stored == {
        event.id: plain(event) for event in events_of(turn) if not isinstance(event, messages_of)
    }


def test_a_message_that_was_broken_off_is_in_no_list() -> None:
    cancelled = next(exchange for exchange in streams() if exchange.name == "cancel-midturn-stream")
    turn = turn_of(cancelled)
    assert turn in BOTH
    events = events_of(turn)
    assert any(isinstance(event, ModelMessageDeltaEvent) for event in events)
    assert joined(events) == {}
    assert isinstance(events[-1].state, TurnCancelledState)


def test_reasoning_is_in_streams_only() -> None:
    thought = [
        piece["reasoning_content"]
        for turn in WHOLE
        for piece in events_of(turn)
        if isinstance(piece, ModelMessageDeltaEvent) and "reasoning_content" in piece
    ]
    assert "".join(thought) == "Thinking hard."
    every = [event for turn in KEPT.values() for event in turn.values()]
    assert not any("reasoning_content" in event for event in every)


@pytest.mark.parametrize("turn", WHOLE)
def test_the_output_is_the_last_message(turn: str) -> None:
    events = events_of(turn)
    first, last = events[0], events[-1]
    assert isinstance(first, TurnCreatedEvent)
    assert first.turn_id == turn
    assert isinstance(last, TurnDoneEvent)
    if not isinstance(last.state, TurnDoneState):
        return
    asked = [
        event
        for event in events
        if event.type in {"tool.approval_required", "tool.response_required", "mcp.auth_required"}
    ]
    assert last.state.required_actions == asked
    output = last.state.output
    if asked:
        assert output is None
    else:
        assert isinstance(output, ModelMessageEvent)
        assert joined(events)[output.id] == substance(output)
