"""Every byte of every scenario and of every recorded turn, cut once: part of ``make simulate``.

Takes minutes. With a number as argument, only each byte that it divides is cut.
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import NamedTuple

from trueforge.turn.cutting import (
    MISSED,
    SCENARIOS,
    check,
    check_take,
    record,
    recorded,
    whole_take,
)
from trueforge.turn.wire import KINDS, Cut

CHUNK = 1000
FLAVOURS = ("sync", "asyncio", "trio")


class Job(NamedTuple):
    """Some of the bytes of one scenario, or of one recorded turn.

    The kinds of cut take turns, and so do the clients and how far the server goes on meanwhile.
    """

    name: str
    offsets: range

    def run(self) -> int:
        """Cut at each of them and return how many there were."""
        run = self._take if self.name in recorded() else self._scenario
        run()
        return len(self.offsets)

    def _scenario(self) -> None:
        whole = record(self.name)
        for offset in self.offsets:
            kind, missed = KINDS[offset % len(KINDS)], MISSED[offset % len(MISSED)]
            flavour = FLAVOURS[offset // len(KINDS) % len(FLAVOURS)]
            try:
                check(record(self.name, Cut(offset, kind, missed), flavour=flavour), whole)
            except Exception as error:
                error.add_note(f"{self.name!r}, byte {offset}, {kind}, {missed} steps, {flavour}")
                raise

    def _take(self) -> None:
        take = recorded()[self.name]
        whole = whole_take(take)
        for offset in self.offsets:
            kind, over = KINDS[offset % len(KINDS)], offset % 2 == 1
            try:
                check_take(take, whole, offset, kind, over=over)
            except Exception as error:
                error.add_note(f"{self.name}, byte {offset}, {kind}, found over: {over}")
                raise


def run(job: Job) -> int:
    return job.run()


def jobs(step: int) -> list[Job]:
    sizes = {prompt: len(record(prompt).simulation.written) for prompt in SCENARIOS}
    sizes |= {name: len(take.stream) for name, take in recorded().items()}
    return [
        Job(name, range(at, min(at + CHUNK * step, size), step))
        for name, size in sizes.items()
        for at in range(0, size, CHUNK * step)
    ]


def say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(step: int) -> int:
    """Cut everything; print how often that was."""
    began, count = time.monotonic(), 0
    todo = jobs(step)
    say(f"TrueForge: {len(SCENARIOS)} scenarios, {len(recorded())} recorded turns")
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for future in as_completed([pool.submit(run, job) for job in todo]):
            try:
                count += future.result()
            except Exception as error:  # noqa: BLE001 - whatever it is, the simulation failed.
                pool.shutdown(cancel_futures=True)
                say(f"FAILED: {error!r}", *getattr(error, "__notes__", ()))
                return 1
    seconds = time.monotonic() - began
    say(f"{count:9,} cuts in {seconds:.0f} s: the same result as without a cut")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
