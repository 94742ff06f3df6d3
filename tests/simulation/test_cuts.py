"""Every scenario, broken off and corrupted: the same outcome, or an error that says so.

Here: near every event boundary, and at a sample of the other bytes. ``make simulate`` does every
byte.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from both import FLAVOURS
from simulation.dialogue import SCRIPTS, Script
from simulation.runner import Whole, simulate, spread
from simulation.wire import CORRUPTIONS, CUTS, HEADS, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = 25

scripts = pytest.mark.parametrize("script", SCRIPTS, ids=str)
flavours = pytest.mark.parametrize("flavour", FLAVOURS)


def sample(whole: Whole) -> list[tuple[int, int]]:
    places = list(whole.places())
    return random.Random(str(whole.script)).sample(places, min(SAMPLE, len(places)))  # noqa: S311 - repeatable.


@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
@scripts
def test_cut_at_event_boundaries(script: Script, flavour: str) -> None:
    first = FLAVOURS.index(flavour)
    assert simulate(script, flavour, lambda whole: spread(CUTS, whole.boundaries(), first)) >= 6


@flavours
@scripts
def test_cut_anywhere(script: Script, flavour: str) -> None:
    first = FLAVOURS.index(flavour)
    assert simulate(script, flavour, lambda whole: spread(CUTS, sample(whole), first)) == SAMPLE


@scripts
def test_corrupted_anywhere(script: Script) -> None:
    assert simulate(script, "sync", lambda whole: spread(CORRUPTIONS, sample(whole))) == SAMPLE


@flavours
@scripts
def test_a_request_that_fails(script: Script, flavour: str) -> None:
    def faults(whole: Whole) -> Iterator[Fault]:
        for kind in HEADS:
            for exchange in range(len(whole.answers)):
                yield Fault(kind, exchange)

    assert simulate(script, flavour, faults) >= len(HEADS)
