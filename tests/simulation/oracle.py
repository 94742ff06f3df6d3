"""What has to be true of every conversation, whatever went wrong in it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from simulation.wire import CORRUPTIONS

if TYPE_CHECKING:
    from simulation.dialogue import Record
    from simulation.wire import Conversation


def check(record: Record, wire: Conversation, whole: Record, sound: Conversation) -> None:
    """Check a conversation against the same one without a fault.

    Args:
        record: What came of it.
        wire: What its engine saw and did.
        whole: What came of the one without a fault.
        sound: What the engine of that one saw and did.
    """
    nothing_twice(wire)
    _nothing_unseen(record, wire)
    assert wire.fault is not None
    if wire.fault.kind in CORRUPTIONS:
        # Damage that leaves an event well-formed cannot be told from what the engine meant.
        assert record.silent == 0
        return
    assert set(wire.effects) <= set(sound.effects)
    if record.errors or record.interrupted:
        _was_the_same_until_then(record, whole)
    else:
        assert record.events == whole.events
        assert record.ends == whole.ends
        assert record.afterwards == whole.afterwards


def nothing_twice(wire: Conversation) -> None:
    """Each tool ran once, and no request that arrived was sent again."""
    effects = Counter(wire.effects)
    assert set(effects.values()) <= {1}, effects
    arrived: set[str] = set()
    for exchange in wire.exchanges:
        request = json.dumps(exchange.body)
        assert request not in arrived, request
        if exchange.arrived:
            arrived.add(request)


def _nothing_unseen(record: Record, wire: Conversation) -> None:
    """Nothing was decided but what the engine was seen to ask for."""
    for exchange in wire.exchanges:
        for item in exchange.body["input"]:
            if "tool_call_id" in item:
                assert (item["execution_id"], item["tool_call_id"]) in record.announced


def _was_the_same_until_then(record: Record, whole: Record) -> None:
    """What was lost is named by an error; what came before is what would have come."""
    assert record.events[: record.sound] == whole.events[: record.sound]
    assert record.ends[record.broken][0] in {"Failed", "NeedsInput", "Cancelled"}
    last = record.ends[-1]
    if last[0] == "Completed":
        # What was refused for certain was said again.
        assert last == whole.ends[-1]
    # The engine may wait still for a decision that was lost, and takes no message then.
    assert record.afterwards in {"", "Hello!", "Unprocessable"}
