"""Memory growth over a long stream, in a fresh process for each client.

The bytes are made while they are read, and events are dropped as they come, so what grows is the
client. Growth is the highest resident set size seen after a first part of the stream, which
fills caches, over the size then.

A stream of typed events has nothing to keep. A turn keeps its text, which is as long as shown
beside it; Orchagent's keeps none, since its last event has all of it.
"""

import subprocess
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import httpx
from benchmarks.engines import ENGINES, Engine, http_client
from benchmarks.measure import print_table
from benchmarks.tokens import said
from benchmarks.typed import PEERS

from turnwire.events import OtherEvent

# One engine shows that nothing grows unseen; fewer events for the others, to end within a minute.
MANY, FEWER = 1_000_000, 200_000
MOST_READ = "TrueForge"
WARM_UP = 20_000
SAMPLE_EVERY = 5_000
EVENTS_PER_CHUNK = 300
STATUS = Path("/proc/self/status")


class Reading(NamedTuple):
    """A client, and what it reads.

    Attributes:
        stream: Makes a stream of so many events.
        open: Opens the client over these chunks.
        events: How many events are read.
        keeps_text: The client keeps the text.
    """

    stream: Callable[[int], Iterator[str]]
    open: Callable[[Iterable[bytes]], AbstractContextManager[Iterable[object]]]
    events: int
    keeps_text: bool = False


@contextmanager
def through(
    engine: Engine, read: Callable[[httpx.Client], Iterable[object]], chunks: Iterable[bytes]
) -> Generator[Iterable[object]]:
    """Read with an engine's client what the engine answers with these chunks."""
    with http_client(engine, 0, chunks) as http:
        yield read(http)


def turn(engine: Engine, http: httpx.Client) -> Iterable[object]:
    """Open a turn."""
    return engine.converse(http).send("x")


def readings() -> dict[str, Reading]:
    """Return what is measured, by name."""
    found: dict[str, Reading] = {}
    for name, engine in ENGINES.items():
        events = MANY if name == MOST_READ else FEWER
        found[f"{name}, events"] = Reading(
            engine.stream, partial(through, engine, engine.listen), events
        )
        read_turn = partial(through, engine, partial(turn, engine))
        keeps = engine.piece is not OtherEvent
        found[f"{name}, a turn"] = Reading(engine.stream, read_turn, events, keeps)
    for name in ("openai", "anthropic"):
        found[f"{name}, events"] = Reading(PEERS[name].stream, PEERS[name].open, FEWER)
    return found


def resident_kib() -> int:
    """Read the resident set size of this process."""
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def chunks(events: Iterator[str]) -> Iterator[bytes]:
    """Join events to chunks as they are asked for."""
    while batch := list(islice(events, EVENTS_PER_CHUNK)):
        yield "".join(batch).encode()


def growth_kib(reading: Reading) -> int:
    """Read with a client in this process; return its growth after warming up."""
    start = highest = seen = 0
    # The stream would go on: its end may repeat the whole text, which is made in this process.
    stream = reading.stream(2 * reading.events)
    with reading.open(chunks(stream)) as events:
        for seen, _ in enumerate(islice(events, reading.events), 1):
            if seen == WARM_UP:
                start = resident_kib()
            elif seen % SAMPLE_EVERY == 0:
                highest = max(highest, resident_kib())
    assert seen == reading.events
    return highest - start


def measure(name: str) -> int:
    """Run `growth_kib` in a fresh process."""
    run = subprocess.run(  # noqa: S603 - our own code, run by this interpreter.
        [sys.executable, "-m", "benchmarks.memory", name],
        capture_output=True,
        check=True,
        text=True,
    )
    return int(run.stdout)


def main() -> None:
    """Print the table, or as a child process one client's growth."""
    found = readings()
    if len(sys.argv) > 1:
        print(growth_kib(found[sys.argv[1]]))
        return
    if not STATUS.exists():
        print("\nMemory: not measured, this system has no /proc")
        return
    rows: list[tuple[str, ...]] = []
    for name, reading in found.items():
        text = f"{len(said(reading.events)) / (1 << 20):.1f}" if reading.keeps_text else ""
        growth = f"{measure(name) / 1024:.1f}"
        rows.append((name, f"{reading.events:,}", growth, text))
    head = ("", "events", "growth in MiB", "text in MiB")
    print_table("Memory over a stream, after warming up", head, rows)


if __name__ == "__main__":
    main()
