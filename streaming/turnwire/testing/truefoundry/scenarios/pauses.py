"""Scenarios that wait for the client: approvals, answers, sign-ins, and all of them at once."""

from turnwire.testing.truefoundry.scenario import (
    Call,
    EmitComment,
    EmitEvent,
    McpInitialize,
    McpServer,
    Message,
    Scenario,
    SignIn,
    Step,
)
from turnwire.testing.truefoundry.scenarios.streams import THINKING, weather
from turnwire.testing.truefoundry.shorthand import call, question, run_command, say, spawn

GITHUB = McpServer(id="s2", name="github")

_LOCATION = Call(tool="get_location", server="browser", client_side=True, every=5)


def gated(tool: str, application: str, *, every: int | None = None) -> Call:
    """Return a call that needs approval."""
    return Call(
        tool=tool,
        server="ops",
        arguments={"application_name": application},
        result=f"{tool} of {application}: ok",
        gated=True,
        every=every,
    )


def _restarter(application: str, *pieces: str) -> Call:
    steps: tuple[Step, ...] = (
        Message(
            pieces=pieces,
            calls=(gated("restart_application", application, every=8),),
        ),
        say("{{result}}", every=6),
    )
    return spawn(f"restart-{application}", f"restart {application}", *steps)


SCENARIOS = (
    Scenario(
        name="two-gates",
        keywords=("clean up",),
        about="two calls that need approval, and one that does not",
        steps=(
            Message(
                calls=(
                    gated("restart_application", "billing"),
                    Call(tool="list_caches", server="ops", result=["hot", "cold"]),
                    gated("delete_cache", "hot"),
                ),
                denied=(say("Not everything was allowed: {{results}}"),),
            ),
            say("All clean: {{results}}"),
        ),
    ),
    Scenario(
        name="rolling-restart",
        keywords=("rolling restart",),
        about="two subagents, each with a call that needs approval",
        steps=(
            call(
                _restarter("billing", "I will restart ", "billing."),
                # Longer, so that the other one waits while this one still talks.
                _restarter("search", "I will ", "restart ", "search ", "as well ", "if I may."),
            ),
            say("Both subagents are back: {{results}}"),
        ),
    ),
    Scenario(
        name="mixed-pause",
        keywords=("ask and approve",),
        about="an approval, a question, a client-side tool, at once",
        steps=(
            Message(
                text="I need three things.",
                calls=(
                    gated("restart_application", "billing"),
                    question("When?", ("now", "tonight (Recommended)")),
                    _LOCATION,
                ),
                denied=(say("Then I leave it."),),
            ),
            say("Done: {{results}}"),
        ),
    ),
    Scenario(
        name="two-pauses",
        keywords=("step by step",),
        about="three pauses: a question, an approval, a question",
        steps=(
            call(question("Which application?")),
            Message(
                calls=(gated("stop_application", "{{result}}"),), denied=(say("Not stopped."),)
            ),
            call(question("Start it again?", ("yes", "no"))),
            say("You said {{result}}."),
        ),
    ),
    Scenario(
        name="sign-in",
        keywords=("sign in", "sign-in"),
        about="a sign-in at an MCP server; the next request has no input",
        steps=(
            SignIn(servers=(GITHUB,)),
            McpInitialize(servers=(GITHUB,)),
            say("You are signed in at github."),
        ),
    ),
    Scenario(
        name="late-sign-in",
        keywords=("forget to log in",),
        about="a sign-in that is asked for twice",
        steps=(SignIn(servers=(GITHUB,), attempts=2), say("At last.")),
    ),
    Scenario(
        name="shared-sign-in",
        keywords=("everyone logs in",),
        about="two subagents need the same sign-in; one event says so",
        steps=(
            call(
                spawn("a", "use github", SignIn(servers=(GITHUB,)), say("A is in.")),
                spawn("b", "use github", SignIn(servers=(GITHUB,)), say("B is in.")),
            ),
            say("{{results}}"),
        ),
    ),
    Scenario(
        name="everything",
        keywords=("everything",),
        about="all of it in one turn; the first pause has every cause",
        steps=(
            McpInitialize(servers=(McpServer(id="s1", name="ops"),)),
            Message(
                pieces=("Let me ", "look."),
                reasoning=("This will take ", "a while."),
                thinking=THINKING,
                calls=(weather("Oslo", 4), run_command("echo everything > /tmp/all && ls /tmp")),
                interleave=True,
                order=(1, 0),
            ),
            EmitComment(text="ping"),
            EmitEvent(event={"type": "agent.telemetry", "tokens": 12}),
            call(
                _restarter("billing", "I will restart ", "billing."),
                spawn("signer", "use github", SignIn(servers=(GITHUB,)), say("Signed in.")),
                spawn("locator", "where?", call(_LOCATION), say("At {{result}}.", every=2)),
                spawn("watcher", "watch", call(spawn("deep", "look", say("Seen.", every=2)))),
            ),
            call(gated("delete_cache", "hot"), question("Go on?", ("yes", "no"))),
            say("That was everything.", every=3),
        ),
    ),
)
