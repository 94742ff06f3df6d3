"""Scenarios in which something goes wrong."""

from turnwire.testing.tandem.scenario import (
    Call,
    CutStreams,
    Fail,
    Restart,
    Scenario,
    Wait,
    WaitForCancel,
    call,
    say,
)

_WORK = Call(tool="websearch", args={"query": "work"}, result="worked")

SCENARIOS = (
    Scenario(
        name="fail",
        keywords=("fail now",),
        about="some text, then session.error and a run that ends with status error",
        steps=(say("I will try.", every=4), Fail(message="upstream broke")),
    ),
    Scenario(
        name="rate-limited-provider",
        keywords=("provider limit",),
        about="a run that fails with RATE_LIMIT_EXCEEDED",
        steps=(Fail(message="provider answered 429 too many requests"),),
    ),
    Scenario(
        name="wait",
        keywords=("wait for me",),
        about="says something, then is silent until it is cancelled or times out",
        steps=(say("I am waiting", every=4), WaitForCancel(), say("You will not see this.")),
    ),
    Scenario(
        name="cut",
        keywords=("cut the line",),
        about="drops every open stream within a frame; the run goes on and calls a tool",
        steps=(
            say("This will be", every=5),
            CutStreams(),
            Wait(seconds=0.2),
            call(_WORK),
            say("Nobody had to see this: {{result}}", every=6),
        ),
    ),
    Scenario(
        name="end-early",
        keywords=("end early",),
        about="ends every open stream properly; the run goes on",
        steps=(say("So far", every=3), CutStreams(clean=True), Wait(seconds=0.2), say("And on.")),
    ),
    Scenario(
        name="restart",
        keywords=("restart the engine",),
        about="the engine's process ends: streams close, the run is gone, seq starts at 1",
        steps=(say("Good bye", every=3), Restart(), say("Nobody says this.")),
    ),
)
