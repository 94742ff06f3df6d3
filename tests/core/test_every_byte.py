"""The samples, split and cut at every byte: the same events, and the right ending."""

from itertools import pairwise
from typing import Any

import pytest

from core.support import CUT, SAMPLES, SILENCE, Reading, make_reader, read, sample
from turnwire.errors import StreamIdle, StreamTruncated
from turnwire.exchange import NetworkFailure

TERMINAL = {"response.done"}
PAUSES = {"tool.approval_required", "tool.response_required", "mcp.auth_required"}


def plain(text: str, number: int) -> bytes:
    return f"data: {text}\n\n".encode()


def crlf(text: str, number: int) -> bytes:
    return f"data: {text}\r\n\r\n".encode()


def cr(text: str, number: int) -> bytes:
    return f"data: {text}\r\r".encode()


def decorated(text: str, number: int) -> bytes:
    """With an id, as the successor of this API has it, a heartbeat, and more than ASCII."""
    return (
        f'id: {number}\n: 💓\nevent: message\ndata: {{"ß€":"𝄞\u2028",\ndata:{text[1:]}\n\n'.encode()
    )


FORMS = {"lf": plain, "crlf": crlf, "cr": cr, "decorated": decorated}


def encoded(name: str, form: str) -> tuple[bytes, list[int]]:
    """Return a sample as bytes, and where each of its events is complete."""
    parts = [FORMS[form](text, number) for number, text in enumerate(sample(name), 1)]
    ends, position = list[int](), 0
    for part in parts:
        position += len(part)
        # A CR ends its line at once; a LF after it adds nothing.
        ends.append(position - 1 if form == "crlf" else position)
    return b"".join(parts), ends


def expected(events: list[Any], count: int) -> tuple[list[Any], bool]:
    """Return what is delivered of ``count`` complete events, and whether the end is normal."""
    delivered = list[Any]()
    for event in events[:count]:
        delivered.append(event)
        if event.type in TERMINAL:
            return delivered, True
    return delivered, any(event.type in PAUSES for event in delivered)


def whole(body: bytes) -> list[Any]:
    """Decode all events of a body, those after a terminal event too."""
    reader = make_reader()
    reader.feed(body)
    events = list[Any]()
    while (event := reader.next_event()) is not None:
        events.append(event)
        reader.over = False
    return events


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_split_changes_nothing(name: str, form: str) -> None:
    body, ends = encoded(name, form)
    events, normal = expected(whole(body), len(ends))
    assert events

    for offset in range(len(body) + 1):
        reading = read([body[:offset], body[offset:]])
        assert reading.events == events, offset
        assert (reading.error is None) == normal, offset


@pytest.mark.parametrize("name", SAMPLES)
def test_single_bytes_change_nothing(name: str) -> None:
    body, ends = encoded(name, "decorated")
    events, normal = expected(whole(body), len(ends))
    reading = read(bytes([byte]) for byte in body)

    assert reading.events == events
    assert (reading.error is None) == normal
    assert reading.reader.heartbeats == len(events)
    assert reading.reader.last_event_id == str(len(events))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_cut_loses_nothing_and_is_no_success(name: str, form: str) -> None:
    body, ends = encoded(name, form)
    events = whole(body)
    assert len(events) == len(ends)

    for offset in range(len(body) + 1):
        complete = sum(end <= offset for end in ends)
        delivered, normal = expected(events, complete)
        failure = (None, CUT, SILENCE)[offset % 3]
        reading = read(body[:offset], failure)

        assert reading.events == delivered, offset
        if normal:
            assert reading.error is None, offset
        else:
            check_truncation(reading, failure)


def check_truncation(reading: Reading, failure: NetworkFailure | None) -> None:
    assert type(reading.error) is (StreamIdle if failure is SILENCE else StreamTruncated)
    assert reading.error.events == len(reading.events)
    assert reading.error.run_id == reading.reader.run_id
    assert not reading.error.retry_safe


@pytest.mark.parametrize("name", SAMPLES)
def test_the_dropped_bytes_are_those_of_the_last_event(name: str) -> None:
    body, ends = encoded(name, "lf")
    for start, end in pairwise([0, *ends]):
        for offset in range(start + 1, end):
            error = read(body[:offset]).error
            if error is not None:
                assert f"; {offset - start} bytes of an unfinished event" in error.message


def test_the_samples_show_every_ending() -> None:
    endings = {name: read(encoded(name, "lf")[0]) for name in SAMPLES}

    assert any(reading.reader.paused for reading in endings.values())
    assert any(reading.types[-1] in TERMINAL for reading in endings.values())
    assert any(reading.error is not None for reading in endings.values())
