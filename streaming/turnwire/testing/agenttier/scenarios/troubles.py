"""Scenarios in which something goes wrong with the command or its stream."""

from turnwire.testing.agenttier.scenario import (
    Break,
    CannotStart,
    Cut,
    EmitBytes,
    Exit,
    Print,
    Scenario,
)

_STREAMS = ("install", "invoke")

SCENARIOS = (
    Scenario(
        name="broken-install",
        keywords=("fail to install",),
        kinds=("install",),
        about="an installation that fails with exit code 7",
        steps=(Print(text="nope\n"), Exit(code=7)),
    ),
    Scenario(
        name="broken-channel",
        keywords=("break the channel",),
        about="exit code -1, and the reason says completed",
        steps=(Print(text="so far\n"), Break()),
    ),
    Scenario(
        name="cannot-start",
        keywords=("cannot start",),
        about="the program is not there",
        steps=(CannotStart(),),
    ),
    Scenario(
        name="cut",
        keywords=("cut the line",),
        kinds=_STREAMS,
        about="drops the connection within an event",
        steps=(
            Print(text="so far\n"),
            EmitBytes(data=b'event: log\ndata: {"data":"half an ev'),
            Cut(),
        ),
    ),
    Scenario(
        name="end-early",
        keywords=("end early",),
        kinds=_STREAMS,
        about="ends the stream properly, but without its last event",
        steps=(Print(text="so far\n"), Cut(clean=True)),
    ),
    Scenario(
        name="error-event",
        keywords=("error event",),
        kinds=_STREAMS,
        about="an error event in the middle",
        steps=(
            Print(text="so far\n"),
            EmitBytes(data=b'event: error\ndata: {"message":"the router gave up"}\n\n'),
            Cut(clean=True),
        ),
    ),
    Scenario(
        name="unknown-event",
        keywords=("unknown event",),
        kinds=_STREAMS,
        about="an event of a type that nobody knows, then goes on",
        steps=(
            EmitBytes(data=b'event: weather\ndata: {"sky":"blue"}\n\n'),
            Print(text="and on\n"),
        ),
    ),
    Scenario(
        name="broken-json",
        keywords=("broken json",),
        kinds=_STREAMS,
        about="a log event whose data is no JSON, then goes on",
        steps=(EmitBytes(data=b'event: log\ndata: {"data":\n\n'), Print(text="and on\n")),
    ),
)
