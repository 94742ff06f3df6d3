"""Every byte of every scenario, cut once, in as many processes as there are processors."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from both import FLAVOURS
from cuts.cut import KINDS, Cut, nth_cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["Scenario", "results", "say", "sweep"]

CHUNK = 1000


class Work(Protocol):
    """What a process is given to do."""

    def run(self) -> int:
        """Do it; return how many checks it was."""
        ...


W = TypeVar("W", bound=Work)


class Scenario(NamedTuple):
    """What can be cut.

    Attributes:
        size: How many bytes there are.
        check: Cuts once, with a client of a flavour, and compares with what comes without a cut.
        step: Only each byte that it divides is cut.
    """

    size: int
    check: Callable[[Cut, str], None]
    step: int = 1


class Job(NamedTuple):
    """Some of the bytes of one scenario.

    Attributes:
        play: Returns a scenario of this name.
        name: Which one.
        missed: How many steps an engine may go on while nobody listens.
        offsets: Which bytes.
    """

    play: Callable[[Any], Scenario]
    name: Any
    missed: Sequence[int]
    offsets: range

    def run(self) -> int:
        """Cut at each of them; return how many there were.

        The kinds of cut, the clients, and how far the engine goes on meanwhile take turns.
        """
        scenario = self.play(self.name)
        for offset in self.offsets:
            number = offset // self.offsets.step
            cut = nth_cut(number, offset, self.missed)
            flavour = FLAVOURS[number // len(KINDS) % len(FLAVOURS)]
            try:
                scenario.check(cut, flavour)
            except Exception as error:
                error.add_note(f"{self.name!r}, {cut}, {flavour}")
                raise
        return len(self.offsets)


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _run(work: Work) -> int:
    return work.run()


def results(work: Iterable[W]) -> Iterator[tuple[W, int]]:
    """Run each piece of work in some process; yield it with its result when it is done.

    The first error ends it all.
    """
    with ProcessPoolExecutor() as pool:
        running = {pool.submit(_run, each): each for each in work}
        try:
            for future in as_completed(running):
                yield running[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def sweep(
    engine: str, play: Callable[[Any], Scenario], names: Sequence[Any], missed: Sequence[int]
) -> None:
    """Cut everything; print how often that was.

    With a number as the program's argument, only each byte that it divides is cut.

    Args:
        engine: What it is called.
        play: Returns a scenario; a function of a module, for the processes to find it.
        names: The scenarios.
        missed: How many steps the engine may go on while nobody listens.
    """
    began, every = time.monotonic(), int(sys.argv[1]) if len(sys.argv) > 1 else 1
    jobs: list[Job] = []
    for name in names:
        scenario = play(name)
        offsets = range(0, scenario.size, scenario.step * every)
        chunks = (offsets[at : at + CHUNK] for at in range(0, len(offsets), CHUNK))
        jobs += [Job(play, name, missed, chunk) for chunk in chunks]
    say(f"{engine}: {len(names)} scenarios, {len(jobs)} jobs")
    count = sum(found for _, found in results(jobs))
    seconds = time.monotonic() - began
    say(f"{count:9,} cuts in {seconds:.0f} s: the same result as without a cut")
