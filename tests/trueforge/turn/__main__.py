"""Every byte of every scenario and of every recorded turn, cut once: part of ``make simulate``.

Takes minutes.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from cuts.sweep import Scenario, sweep
from trueforge.turn.cutting import (
    MISSED,
    SCENARIOS,
    check,
    check_take,
    record,
    recorded,
    whole_take,
)
from trueforge.turn.live import FORMS

if TYPE_CHECKING:
    from cuts.cut import Cut

RECORDED = "recorded"


def play(work: tuple[str, str]) -> Scenario:
    form, name = work
    if form == RECORDED:
        return play_take(name)
    gateway = form == "gateway"
    whole = record(name, gateway=gateway)

    def check_cut(cut: Cut, flavour: str) -> None:
        check(record(name, cut, flavour=flavour, gateway=gateway), whole)

    return Scenario(len(whole.simulation.written), check_cut)


def play_take(name: str) -> Scenario:
    take = recorded()[name]
    whole = whole_take(take)

    def check_cut(cut: Cut, _flavour: str) -> None:
        check_take(take, whole, cut.offset, cut.kind, over=cut.offset % 2 == 1)

    return Scenario(len(take.stream), check_cut)


if __name__ == "__main__":
    works = [*product(FORMS, SCENARIOS), *((RECORDED, name) for name in recorded())]
    sweep("TrueForge", play, works, MISSED)
