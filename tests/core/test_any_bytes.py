"""Whatever a server sends, a reader answers with events or with a StreamError."""

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support import (
    APPROVAL,
    CREATED,
    CUT,
    DONE,
    HELLO,
    SAMPLES,
    SILENCE,
    frame,
    make_reader,
    read,
    sample,
)
from sse.splits import cut
from sse.strategies import cuts, streams
from turnwire.errors import EventTooLarge, StreamTruncated

LINES = sorted({line for name in SAMPLES for line in sample(name)})
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "status", "role", "execution_id", "tool_calls", "x"]),
            inner | st.sampled_from(["agent.message", "response.done", "done", "tool", "error"]),
            max_size=4,
        )
    ),
    max_leaves=8,
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A sample event with one member changed or removed, at any depth."""
    event: Any = json.loads(draw(st.sampled_from(LINES)))
    place, key = draw(st.sampled_from(list(members(event))))
    if draw(st.booleans()):
        del place[key]
    else:
        place[key] = draw(JSON)
    return json.dumps(event)


def members(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each container within a value, with each of its keys or positions."""
    if isinstance(value, dict | list):
        place = cast("Any", value)
        for key in place if isinstance(value, dict) else range(len(place)):
            yield place, key
            yield from members(place[key])


PARTS = st.one_of(
    st.sampled_from([frame(event) for event in (CREATED, HELLO, DONE, APPROVAL)]),
    st.sampled_from(LINES).map(frame),
    damaged().map(frame),
    JSON.map(json.dumps).map(frame),
    streams,
    st.binary(max_size=10),
)
BODIES = st.lists(PARTS, max_size=8).map(b"".join)
ENDINGS = st.sampled_from([None, CUT, SILENCE])
LIMITS = st.none() | st.integers(0, 300)


@given(BODIES, ENDINGS, LIMITS, st.data())
def test_no_bytes_break_a_reader(
    body: bytes, failure: Any, limit: int | None, data: st.DataObject
) -> None:
    chunks = cut(body, data.draw(cuts(body), "cuts"))
    reading = read(chunks, failure, make_reader(max_event_size=limit))
    reader = reading.reader

    assert reader.over
    assert reader.events == len(reading.events)
    assert all(isinstance(event.type, str) for event in reading.events)
    ended = bool(reading.events) and reading.types[-1] == "response.done"
    assert "response.done" not in reading.types[:-1]
    assert isinstance(reading.error, EventTooLarge) or (
        (reading.error is None) == (ended or reader.paused)
    )
    if reading.error is not None:
        assert isinstance(reading.error, StreamTruncated | EventTooLarge)
        assert reading.error.events == len(reading.events)
        assert str(reading.error)


@given(BODIES, LIMITS, st.data())
def test_chunks_never_matter(body: bytes, limit: int | None, data: st.DataObject) -> None:
    chunks = cut(body, data.draw(cuts(body), "cuts"))
    split = read(chunks, None, make_reader(max_event_size=limit))
    joined = read(body, None, make_reader(max_event_size=limit))

    assert repr(split.events) == repr(joined.events)
    assert type(split.error) is type(joined.error)
    assert split.reader.last_event_id == joined.reader.last_event_id
    assert split.reader.run_id == joined.reader.run_id


@pytest.mark.parametrize("kind", ["response.created", "agent.message", "agent.done", "x", ""])
@pytest.mark.parametrize("depth", [100, 400, 600, 1_000, 10_000])
@pytest.mark.parametrize(("before", "after"), [("[", "]"), ('{"a":', "}")])
def test_a_deeply_nested_event_is_no_trap(kind: str, depth: int, before: str, after: str) -> None:
    text = f'{{"type":"{kind}","x":{before * depth}1{after * depth}}}'
    reading = read([frame(CREATED), frame(text), frame(DONE)])

    assert reading.error is None
    assert len(reading.events) == 3
