"""Scenarios that go wrong, and those with many subagents."""

from turnwire.testing.truefoundry.scenario import (
    AgentError,
    Call,
    CutConnection,
    EmitBytes,
    Fail,
    HttpFault,
    Message,
    Repeat,
    Scenario,
    WaitForCancel,
)
from turnwire.testing.truefoundry.shorthand import call, say, spawn

_WORK = Call(tool="work", server="ops", result="worked")

SCENARIOS = (
    Scenario(
        name="error",
        keywords=("fail",),
        about="response.done with status error after some text",
        steps=(say("I will try.", every=4), Fail(message="Request failed (500): upstream broke")),
    ),
    Scenario(
        name="too-long",
        keywords=("too long",),
        about="finish_reason length, which is an error",
        steps=(Message(text="This has no e", every=5, finish_reason="length"),),
    ),
    Scenario(
        name="forever",
        keywords=("forever",),
        about="calls a tool until the iteration limit ends it",
        steps=(Repeat(steps=(call(_WORK),)),),
    ),
    Scenario(
        name="wait",
        keywords=("wait for me",),
        about="says something, then is silent until it is cancelled",
        steps=(say("I am waiting", every=4), WaitForCancel(), say("You will not see this.")),
    ),
    Scenario(
        name="wait-below",
        keywords=("wait below",),
        about="a subagent that is silent until the run is cancelled",
        steps=(call(spawn("sleeper", "sleep", say("Zzz.", every=1), WaitForCancel())),),
    ),
    Scenario(
        name="cut",
        keywords=("cut the line",),
        about="drops the connection within an event; a tool still runs",
        steps=(
            say("This will be", every=5),
            EmitBytes(data=b'data: {"type":"agent.message","con'),
            CutConnection(),
            call(_WORK),
            say("Nobody saw this."),
        ),
    ),
    Scenario(
        name="clean-cut",
        keywords=("end early",),
        about="the body ends properly, but without response.done",
        steps=(say("This will be", every=5), CutConnection(clean=True), say("Unseen.")),
    ),
    Scenario(
        name="rate-limit",
        keywords=("rate limit",),
        about="429 with Retry-After once, then a message",
        http_error=HttpFault(status=429, headers={"Retry-After": "0"}, times=1),
        steps=(say("Thank you for waiting."),),
    ),
    Scenario(
        name="unavailable",
        keywords=("unavailable",),
        about="503 with an HTML body, always",
        http_error=HttpFault(status=503, body="<html>Service Unavailable</html>"),
        steps=(),
    ),
    Scenario(
        name="failing-subagent",
        keywords=("failing subagent",),
        about="one of two subagents fails; the root goes on",
        steps=(
            call(
                spawn("good", "succeed", say("It worked.", every=3)),
                spawn("bad", "fail", say("Hm."), AgentError(message="the tool server is gone")),
            ),
            say("One of two worked."),
        ),
    ),
    Scenario(
        name="fatal-subagent",
        keywords=("fatal",),
        about="a subagent ends the whole response with an error",
        steps=(
            call(spawn("fatal", "break", say("Oh."), Fail(message="out of budget"))),
            say("Unseen."),
        ),
    ),
    Scenario(
        name="nested",
        keywords=("nested",),
        about="a subagent of a subagent of a subagent",
        steps=(
            call(
                spawn(
                    "outer",
                    "go down",
                    call(
                        spawn(
                            "middle",
                            "go on for {{input}}",
                            call(spawn("inner", "stop", say("Bottom.", every=2))),
                            say("Below: {{result}}"),
                        )
                    ),
                    say("Below: {{result}}"),
                )
            ),
            say("From below: {{result}}"),
        ),
    ),
    Scenario(
        name="seven-agents",
        keywords=("seven agents",),
        about="seven subagents: five run at once, two wait",
        steps=(
            call(
                *(
                    spawn(f"agent-{n}", f"task {n}", say(f"Result {n}.", every=3))
                    for n in range(1, 8)
                )
            ),
            say("{{results}}"),
        ),
    ),
)
