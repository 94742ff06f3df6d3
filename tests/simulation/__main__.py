"""Every byte of every scenario: ``make simulate``. Takes minutes.

Each byte offset of each answer is cut once with a synchronous and once with an asynchronous
client, and corrupted once; the kinds of cut and corruption take turns.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from cuts.sweep import results, say
from simulation.dialogue import SCRIPTS, Script
from simulation.runner import Whole, simulate, spread
from simulation.wire import CORRUPTIONS, CUTS, HEADS, Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cuts.cut import Kind
    from simulation.wire import Trouble

CHUNK = 2000


class Pass(NamedTuple):
    """One way to break every byte.

    Attributes:
        name: What it is called.
        flavour: Which client.
        kinds: What goes wrong, in turns.
        first: Which kind comes first.
    """

    name: str
    flavour: str
    kinds: Sequence[Kind | Trouble]
    first: int = 0


PASSES = (
    Pass("cut, sync", "sync", CUTS),
    Pass("cut, async", "asyncio", CUTS, 2),
    Pass("corrupt", "sync", CORRUPTIONS),
)


class Job(NamedTuple):
    """Some of the faults of one script."""

    script: Script
    each: Pass
    start: int

    def run(self) -> int:
        """Simulate them and return how many there were."""
        return simulate(self.script, self.each.flavour, self._faults)

    def _faults(self, whole: Whole) -> Iterable[Fault]:
        if self.each.kinds == HEADS:
            return [Fault(kind, n) for kind in HEADS for n in range(len(whole.answers))]
        faults = spread(self.each.kinds, whole.places(), self.each.first)
        return islice(faults, self.start, self.start + CHUNK)


def count_places(script: Script) -> int:
    """Return how many bytes there are to break."""
    found: list[int] = []

    def look(whole: Whole) -> list[Fault]:
        found.append(sum(1 for _ in whole.places()))
        return []

    simulate(script, "sync", look)
    return found[0]


def jobs() -> list[Job]:
    """Return all the work there is, the longest scripts first."""
    sizes = {script: count_places(script) for script in SCRIPTS}
    heads = [
        Job(script, Pass("refused, lost", flavour, HEADS), 0)
        for script in SCRIPTS
        for flavour in ("sync", "asyncio", "trio")
    ]
    longest_first = sorted(SCRIPTS, key=lambda script: -sizes[script])
    return heads + [
        Job(script, each, start)
        for script in longest_first
        for each in PASSES
        for start in range(0, sizes[script], CHUNK)
    ]


def main() -> None:
    """Simulate everything; print how much that was."""
    began, counts = time.monotonic(), Counter[str]()
    work = jobs()
    say(f"{len(SCRIPTS)} conversations, {len(work)} jobs, {os.cpu_count()} processes")
    for number, (job, count) in enumerate(results(work), 1):
        counts[job.each.name] += count
        if number % 50 == 0:
            say(f"{number:6} jobs done, {counts.total():,} faults")
    for name, count in counts.items():
        say(f"{count:9,} {name}")
    seconds = time.monotonic() - began
    say(f"{counts.total():9,} faults in {seconds:.0f} s: the same outcome, or an error says so")


if __name__ == "__main__":
    main()
