"""The built-in scenarios.

A keyword in the prompt chooses one; the first that fits wins, and an echo answers everything
else. `TABLE` lists them.
"""

from turnwire.testing.orchagent.scenario import Complete, Scenario, say
from turnwire.testing.orchagent.scenarios import people, streams, troubles

# Longer phrases stand before the shorter ones they contain.
ALL: tuple[Scenario, ...] = (*troubles.SCENARIOS, *people.SCENARIOS, *streams.SCENARIOS)

ECHO = Scenario(
    name="echo",
    keywords=("anything else",),
    about="an echo that names the provider and the model",
    steps=(
        say("Echo from {{provider}}/{{model}}: {{user}}"),
        Complete(details={"provider": "{{provider}}", "model": "{{model}}"}),
    ),
)


def _table() -> str:
    rows = [(", ".join(each.keywords), each.about) for each in (*ALL, ECHO)]
    width = max(len(keywords) for keywords, _ in rows)
    return "\n".join(f"{keywords:<{width}}  {about}" for keywords, about in rows)


TABLE = _table()
"""One line per scenario: its keywords, and what it does."""
