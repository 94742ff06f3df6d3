"""Every byte of every scenario, cut once: part of ``make simulate``. Takes half a minute."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any, NamedTuple

from orchagent.turn.cutting import MISSED, PROMPTS, check, record
from orchagent.turn.wire import Cut, Kind

CHUNK = 1000
KINDS = tuple(Kind)
FLAVOURS = ("sync", "asyncio", "trio")
# Servers that keep their streams open as long as they can, and that close them when they can.
SERVERS: tuple[dict[str, Any], ...] = ({"keeps_open": True}, {"survives_pauses": False})
# Most of the story is like the rest of it.
STEPS = {"long story": 101}


class Job(NamedTuple):
    """Some of the bytes of one scenario."""

    prompt: str
    start: int
    server: int

    def run(self) -> int:
        """Cut at each of them and return how many there were.

        The kinds of cut, the clients, and how far the engine goes on meanwhile take turns.
        """
        options = SERVERS[self.server]
        whole = record(self.prompt, **options)
        end = min(self.start + CHUNK, len(whole.simulation.written))
        offsets = range(self.start, end, STEPS.get(self.prompt, 1))
        for offset in offsets:
            kind, missed = KINDS[offset % len(KINDS)], MISSED[offset % len(MISSED)]
            flavour = FLAVOURS[offset // len(KINDS) % len(FLAVOURS)]
            try:
                check(
                    record(self.prompt, Cut(offset, kind, missed), flavour=flavour, **options),
                    whole,
                )
            except AssertionError as error:
                where = f"{self.prompt!r}, {options}, byte {offset}, {kind}, {missed} steps"
                error.add_note(f"{where}, {flavour}")
                raise
        return len(offsets)


def run(job: Job) -> int:
    return job.run()


def say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def jobs() -> list[Job]:
    made: list[Job] = []
    for server, options in enumerate(SERVERS):
        for prompt in PROMPTS:
            size = len(record(prompt, **options).simulation.written)
            made += [Job(prompt, start, server) for start in range(0, size, CHUNK)]
    return made


def main() -> int:
    """Cut everything; print how often that was."""
    began, count = time.monotonic(), 0
    everything = jobs()
    say(f"Orchagent: {len(PROMPTS)} turns, {len(SERVERS)} servers, {len(everything)} jobs")
    with ProcessPoolExecutor() as pool:
        for future in as_completed([pool.submit(run, job) for job in everything]):
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
