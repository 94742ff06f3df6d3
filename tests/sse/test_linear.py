"""Time is linear in the bytes: shown by counting what is looked at, not by a clock."""

import tracemalloc
from collections.abc import Iterator
from typing import ClassVar

import pytest
import sseclient

from turnwire import sse
from turnwire.sse import Decoder, ServerSentEvent

KIB = 1024


class Probe(bytes):
    """A chunk that counts every look at it as a look at all its bytes."""

    looked_at: ClassVar[int] = 0

    def __getattribute__(self, name: str) -> object:
        Probe.looked_at += len(self)
        return super().__getattribute__(name)

    def __contains__(self, item: object) -> bool:
        Probe.looked_at += len(self)
        return super().__contains__(item)  # type: ignore[operator] # bytes says what it accepts.


@pytest.fixture
def _traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.parametrize(
    "start",
    [b"data: ", b": ", b"data: a\ndata: "],
    ids=["event", "comment", "event of two lines"],
)
@pytest.mark.parametrize("end", [b"", b"\ndata: "], ids=["one line", "many lines"])
@pytest.mark.usefixtures("_traced")
def test_what_waits_is_neither_looked_at_nor_copied_again(start: bytes, end: bytes) -> None:
    decoder = Decoder()
    decoder.feed(b"\n\n" + start)
    chunk = Probe(b"x" * KIB + end)
    if start == b": ":
        decoder.feed(chunk)  # The comment may end here; what follows is an event.

    for _ in range(500):
        looked_at, (allocated, _) = Probe.looked_at, tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        assert decoder.feed(chunk) == []
        assert Probe.looked_at - looked_at <= 5 * len(chunk)
        assert tracemalloc.get_traced_memory()[1] - allocated <= 10 * KIB

    assert decoder.pending > 500 * KIB
    assert len(decoder.feed(b"\n\n")) == 1


class _CountingClient(sseclient.SSEClient):
    """sseclient-py, noting how many lines and bytes it gets at a time."""

    runs: ClassVar[list[bytes]] = []

    def __init__(self, event_source: Iterator[bytes]) -> None:
        super().__init__(self._noted(event_source))

    def _noted(self, event_source: Iterator[bytes]) -> Iterator[bytes]:
        for run in event_source:
            self.runs.append(run)
            yield run


def test_sseclient_gets_a_long_event_in_short_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "SSEClient", _CountingClient)
    monkeypatch.setattr(_CountingClient, "runs", [])
    lines = [f"data: {number}" for number in range(1000)]

    found = Decoder().feed("\n".join(["event: e", *lines, "event: f", "\n"]).encode())

    assert found == [ServerSentEvent("f", "\n".join(map(str, range(1000))))]
    assert max(run.count(b"\n") for run in _CountingClient.runs) <= 67
    assert sum(map(len, _CountingClient.runs)) <= 2 * len("\n".join(lines))
