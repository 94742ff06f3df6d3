"""The built-in scenarios.

A keyword in the prompt chooses one; the first that fits wins, and the echo provider answers
everything else. `TABLE` lists them.
"""

from turnwire.testing.tandem.scenario import Scenario, say
from turnwire.testing.tandem.scenarios import streams, tools, troubles

# Longer phrases stand before the shorter ones they contain.
ALL: tuple[Scenario, ...] = (*troubles.SCENARIOS, *tools.SCENARIOS, *streams.SCENARIOS)

ECHO = Scenario(
    name="echo",
    keywords=("anything else",),
    about="the echo provider: one delta, 'Echo: user: ' and what you said",
    steps=(say("Echo: user: {{user}}"),),
)


def _table() -> str:
    rows = [(", ".join(each.keywords), each.about) for each in (*ALL, ECHO)]
    width = max(len(keywords) for keywords, _ in rows)
    return "\n".join(f"{keywords:<{width}}  {about}" for keywords, about in rows)


TABLE = _table()
"""One line per scenario: its keywords, and what it does."""
