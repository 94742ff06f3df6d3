"""The built-in scenarios.

The last user message of a thread chooses one by its keyword; the first line that fits wins, and an
echo answers everything else. `TABLE` lists them.
"""

from turnwire.testing.trueforge.scenario import Scenario
from turnwire.testing.trueforge.scenarios import more, replayed
from turnwire.testing.trueforge.shorthand import say

ALL: tuple[Scenario, ...] = (*replayed.ALL, *more.ALL)

FALLBACK = Scenario(
    name="echo",
    keywords=("anything else",),
    steps=(say("You said: {{user}}"),),
    about="repeats what you said",
)
"""Answers what no other scenario answers."""


def _table() -> str:
    rows = [(", ".join(each.keywords), each.about) for each in (*ALL, FALLBACK)]
    width = max(len(keywords) for keywords, _ in rows)
    return "\n".join(f"{keywords:<{width}}  {about}" for keywords, about in rows)


TABLE = _table()
"""One line per scenario: its keywords, and what it does."""
