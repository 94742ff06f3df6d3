"""Every byte of every scenario, cut once: part of ``make simulate``. Takes half a minute."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from cuts.sweep import Scenario, sweep
from orchagent.turn.cutting import MISSED, PROMPTS, check, record

if TYPE_CHECKING:
    from cuts.cut import Cut

# Servers that keep their streams open as long as they can, and that close them when they can.
SERVERS: tuple[dict[str, Any], ...] = ({"keeps_open": True}, {"survives_pauses": False})
# Most of the story is like the rest of it.
STEPS = {"long story": 97}


def play(name: tuple[str, dict[str, Any]]) -> Scenario:
    prompt, options = name
    whole = record(prompt, **options)

    def check_cut(cut: Cut, flavour: str) -> None:
        check(record(prompt, cut, flavour=flavour, **options), whole)

    return Scenario(len(whole.simulation.written), check_cut, STEPS.get(prompt, 1))


if __name__ == "__main__":
    sweep("Orchagent", play, list(product(PROMPTS, SERVERS)), MISSED)
