"""Scenarios in which something goes wrong."""

from turnwire.testing.orchagent.scenario import (
    Call,
    CutStreams,
    Emit,
    EmitBytes,
    Fail,
    Scenario,
    Silence,
    Vanish,
    Wait,
    say,
)

_WORK = Call(tool="search", args={"q": "work"})

SCENARIOS = (
    Scenario(
        name="fail-silently",
        keywords=("fail silently",),
        about="an error event that says nothing",
        steps=(Fail(),),
    ),
    Scenario(
        name="fail",
        keywords=("fail now",),
        about="some text, then an error event",
        steps=(say("I will try."), Fail(message="upstream broke", details={"code": 502})),
    ),
    Scenario(
        name="wait",
        keywords=("wait for me",),
        about="says something, then is silent for ever",
        steps=(say("I am waiting."), Silence()),
    ),
    Scenario(
        name="cut",
        keywords=("cut the line",),
        about="drops the first connection; the run goes on and calls a tool",
        steps=(say("This will be"), CutStreams(), Wait(seconds=0.1), _WORK, say(" whole.")),
    ),
    Scenario(
        name="close-early",
        keywords=("close early",),
        about="ends the first connection properly before the run is over",
        steps=(say("This will be"), CutStreams(clean=True), _WORK, say(" whole.")),
    ),
    Scenario(
        name="vanish",
        keywords=("vanish",),
        about="the run is over, and no event says so",
        steps=(say("I am off."), Vanish()),
    ),
    Scenario(
        name="broken-json",
        keywords=("broken json",),
        about="a message whose data is no JSON",
        steps=(
            say("Before."),
            EmitBytes(data=b'data: {"type": "agent.message", "message": \n\n'),
            say("After."),
        ),
    ),
    Scenario(
        name="no-objects",
        keywords=("no objects",),
        about="messages whose data is JSON, but no event",
        steps=(
            EmitBytes(data=b"data: 3\n\ndata: null\n\ndata: []\n\n"),
            Emit(event={"message": "without a type"}),
            say("After."),
        ),
    ),
)
