"""Memory growth over a long stream, in a fresh process for each client.

The bytes are made while they are read, and events are dropped as they come, so what grows is the
client. Growth is the highest resident set size seen after a first part of the stream, which
fills caches, over the size then.
"""

import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.measure import print_table
from benchmarks.typed import PEERS

# The peers get fewer events, to end within a minute.
EVENTS = {"turnwire": 1_000_000, "openai": 200_000, "anthropic": 200_000}
WARM_UP = 20_000
SAMPLE_EVERY = 5_000
EVENTS_PER_CHUNK = 300
STATUS = Path("/proc/self/status")


def resident_kib() -> int:
    """Read the resident set size of this process."""
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def chunks(events: Iterator[str]) -> Iterator[bytes]:
    """Join events to chunks as they are asked for."""
    while batch := list(islice(events, EVENTS_PER_CHUNK)):
        yield "".join(batch).encode()


def growth_kib(name: str) -> int:
    """Read a client's stream to its end in this process; return its growth after warming up."""
    peer = PEERS[name]
    start = highest = seen = 0
    with peer.open(chunks(peer.stream(EVENTS[name]))) as events:
        for _ in events:
            seen += 1
            if seen == WARM_UP:
                start = resident_kib()
            elif seen % SAMPLE_EVERY == 0:
                highest = max(highest, resident_kib())
    assert seen == EVENTS[name]
    return max(highest, resident_kib()) - start


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
    if len(sys.argv) > 1:
        print(growth_kib(sys.argv[1]))
        return
    if not STATUS.exists():
        print("\nMemory: not measured, this system has no /proc")
        return
    rows = [(name, f"{EVENTS[name]:,}", f"{measure(name) / 1024:.1f}") for name in PEERS]
    print_table("Memory over a stream, after warming up", ("", "events", "growth in MiB"), rows)


if __name__ == "__main__":
    main()
