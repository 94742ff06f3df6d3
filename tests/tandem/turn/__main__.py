"""Every byte of every scenario, cut once: part of ``make simulate``. Takes minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuts.sweep import Scenario, sweep
from tandem.turn.cutting import MISSED, PROMPTS, check, record

if TYPE_CHECKING:
    from cuts.cut import Cut


def play(prompt: str) -> Scenario:
    whole = record(prompt)

    def check_cut(cut: Cut, flavour: str) -> None:
        check(record(prompt, cut, flavour=flavour), whole)

    return Scenario(len(whole.simulation.written), check_cut)


if __name__ == "__main__":
    sweep("Tandem", play, PROMPTS, MISSED)
