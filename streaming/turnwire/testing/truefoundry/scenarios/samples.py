"""The scenarios of the vendor's documentation pages: their samples come true with these."""

from turnwire.testing.truefoundry.scenario import (
    Call,
    McpInitialize,
    McpServer,
    Message,
    Scenario,
)
from turnwire.testing.truefoundry.shorthand import call, question, run_command, say, spawn

DASHBOARD = """\
Here is the comparison.

```openui
root = Stack([title, cards, chart, table])
title = TextContent("Production Model Health", "large-heavy")
cards = Stack([volume, errors], "row")
volume = Card([TextContent("Requests, last 24 h", "small"), TextContent("1.84 M", "large-heavy")])
errors = Card([TextContent("Error rate", "small"), TextContent("0.42 %", "large-heavy")])
chart = BarChart(["atlas-large", "atlas-small", "orion"], [requests])
requests = Series("Requests", [910000, 640000, 290000])
table = Table([Col("Model", models), Col("Error rate", rates)])
models = ["atlas-large", "atlas-small", "orion"]
rates = ["0.31 %", "0.38 %", "0.87 %"]
```

orion has the highest error rate.
"""

_OPTIONS = (
    "tfy-prod-us (production)",
    "tfy-staging-us (staging)",
    "tfy-dev-us (development)",
)

_BOB_DONE = """\
Found 2 PRs merged by bob in the last 7 days.

- #4475054266: misc: add responseUpdatedAt to agent response store
  Merged: 2026-05-20
- #4475061310: fix: keep the sandbox id on continuation
  Merged: 2026-05-21
"""

_SUMMARY = (
    "Here's a comprehensive summary of work merged by the **agent team** in the last 7 days: "
    "bob merged 2 pull requests, alice merged none."
)


def _pull_requests(name: str) -> str:
    return f'Search for pull requests merged by GitHub user "{name}" in the last 7 days.'


def _search(name: str, found: int) -> Call:
    return Call(
        tool="search_pull_requests",
        server="github",
        arguments={"query": f"is:merged author:{name}"},
        result={"total_count": found},
        every=12,
    )


SCENARIOS = (
    Scenario(
        name="hello",
        keywords=("say hello",),
        about="one short message",
        steps=(say("Hello!"),),
    ),
    Scenario(
        name="sum",
        keywords=("what is 1 + 2",),
        about="one short message",
        steps=(say("1 + 2 = 3."),),
    ),
    Scenario(
        name="memory",
        keywords=("previous question",),
        about="repeats the user message before this one",
        steps=(say("Your previous question was: {{previous_user}}"),),
    ),
    Scenario(
        name="write-file",
        keywords=("write hello",),
        about="writes /tmp/greeting.txt in the sandbox",
        steps=(
            call(run_command("echo hello > /tmp/greeting.txt")),
            say("I wrote hello to /tmp/greeting.txt."),
        ),
    ),
    Scenario(
        name="read-file",
        keywords=("read /tmp/greeting.txt",),
        about="reads it again",
        steps=(
            call(run_command("cat /tmp/greeting.txt")),
            say("The file says {{result}}."),
        ),
    ),
    Scenario(
        name="deploy",
        keywords=("deploy",),
        about="asks a question, then calls a tool with the answer",
        steps=(
            call(question("Which cluster should I deploy booking-bot to?", _OPTIONS)),
            call(
                Call(
                    tool="deploy_application",
                    server="truefoundry",
                    arguments={"application_name": "booking-bot", "cluster": "{{result}}"},
                    result="booking-bot is live on {{result}}",
                )
            ),
            say("Done: {{result}}."),
        ),
    ),
    Scenario(
        name="restart",
        keywords=("restart the billing service",),
        about="one call that needs approval",
        steps=(
            Message(
                calls=(
                    Call(
                        tool="restart_application",
                        server="truefoundry",
                        arguments={"workspace_fqn": "prod-us", "application_name": "billing"},
                        result="restarted",
                        gated=True,
                    ),
                ),
                denied=(say("I did not restart the billing service."),),
            ),
            say("The billing service in prod-us was restarted."),
        ),
    ),
    Scenario(
        name="dashboard",
        keywords=("dashboard",),
        about="an OpenUI block, cut into small deltas",
        steps=(say(DASHBOARD, every=7),),
    ),
    Scenario(
        name="pull-requests",
        keywords=("pull requests", "prs"),
        about="two subagents side by side",
        steps=(
            McpInitialize(servers=(McpServer(id="psmzgmhjj9z40tohgx6s7k7r", name="github"),)),
            call(
                spawn(
                    "bob-prs",
                    _pull_requests("bob"),
                    Message(pieces=("I found **", "2", "** so far."), calls=(_search("bob", 2),)),
                    say(_BOB_DONE, every=16),
                ),
                spawn(
                    "alice-prs",
                    _pull_requests("alice"),
                    Message(pieces=("No PRs", " merged by alice", " in the last 7 days.")),
                ),
            ),
            say(_SUMMARY, every=60),
        ),
    ),
)
