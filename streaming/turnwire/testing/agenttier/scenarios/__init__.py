"""The built-in scenarios.

A keyword in the command line or the prompt chooses one; the first that fits wins, and everything
else is echoed. `TABLE` lists them.
"""

from turnwire.testing.agenttier.scenario import Print, Scenario
from turnwire.testing.agenttier.scenarios import agents, commands, troubles

ALL: tuple[Scenario, ...] = (*troubles.SCENARIOS, *commands.SCENARIOS, *agents.SCENARIOS)

ECHO = Scenario(
    name="echo",
    keywords=("anything else",),
    about="prints the command line, or the prompt of an agent",
    steps=(Print(text="{{command}}\n"),),
)


def _table() -> str:
    rows = [(", ".join(each.keywords), "/".join(each.kinds), each.about) for each in (*ALL, ECHO)]
    width = max(len(keywords) for keywords, _, _ in rows)
    kinds = max(len(kinds) for _, kinds, _ in rows)
    return "\n".join(f"{words:<{width}}  {on:<{kinds}}  {about}" for words, on, about in rows)


TABLE = _table()
"""One line per scenario: its keywords, what it is for, and what it does."""
