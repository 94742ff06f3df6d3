"""Every byte of every scenario, cut once: part of ``make simulate``. Takes minutes."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import NamedTuple

from tandem.turn.cutting import MISSED, PROMPTS, check, record
from tandem.turn.wire import Cut, Kind

CHUNK = 1000
KINDS = tuple(Kind)
FLAVOURS = ("sync", "asyncio", "trio")


class Job(NamedTuple):
    """Some of the bytes of one scenario."""

    prompt: str
    start: int

    def run(self) -> int:
        """Cut at each of them and return how many there were.

        The kinds of cut, the clients, and how far the engine goes on meanwhile take turns.
        """
        whole = record(self.prompt)
        size = len(whole.simulation.written)
        for offset in range(self.start, min(self.start + CHUNK, size)):
            kind, missed = KINDS[offset % len(KINDS)], MISSED[offset % len(MISSED)]
            flavour = FLAVOURS[offset // len(KINDS) % len(FLAVOURS)]
            try:
                check(record(self.prompt, Cut(offset, kind, missed), flavour=flavour), whole)
            except AssertionError as error:
                error.add_note(f"{self.prompt!r}, byte {offset}, {kind}, {missed} steps, {flavour}")
                raise
        return min(CHUNK, size - self.start)


def run(job: Job) -> int:
    return job.run()


def say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Cut everything; print how often that was."""
    began, count = time.monotonic(), 0
    sizes = {prompt: len(record(prompt).simulation.written) for prompt in PROMPTS}
    jobs = [Job(prompt, at) for prompt in PROMPTS for at in range(0, sizes[prompt], CHUNK)]
    say(f"Tandem: {len(PROMPTS)} turns, {len(jobs)} jobs")
    with ProcessPoolExecutor() as pool:
        for future in as_completed([pool.submit(run, job) for job in jobs]):
            try:
                count += future.result()
            except AssertionError as error:
                pool.shutdown(cancel_futures=True)
                say(f"FAILED: {error}", *getattr(error, "__notes__", ()))
                return 1
    seconds = time.monotonic() - began
    say(f"{count:9,} cuts in {seconds:.0f} s: the same result as without a cut")
    return 0


if __name__ == "__main__":
    sys.exit(main())
