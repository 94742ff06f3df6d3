"""Scenarios of agents that print."""

from turnwire.testing.agenttier.computer import STDERR
from turnwire.testing.agenttier.scenario import (
    Exit,
    Print,
    PrintBytes,
    Scenario,
    Wait,
    WaitForCancel,
)

_INVOKE = ("invoke",)

SCENARIOS = (
    Scenario(
        name="steps",
        keywords=("step by step",),
        kinds=_INVOKE,
        about="prints steps to both streams, with characters that JSON escapes",
        steps=(
            Print(text="prompt {{command}}\n"),
            Print(text="warning: slow\n", stream=STDERR),
            *(Print(text=f"step {n} <ok> & caf\u00e9\n") for n in range(3)),
        ),
    ),
    Scenario(
        name="line-ends",
        keywords=("odd lines",),
        kinds=_INVOKE,
        about="blank lines, carriage returns, U+0085, U+2028 and a tail that is lost",
        steps=(
            Print(text="\n"),
            Print(text="carriage\r\n"),
            Print(text="ends\u0085nel\n"),
            Print(text="line\u2028separator\n"),
            Print(text="lost tail"),
        ),
    ),
    Scenario(
        name="no-text",
        keywords=("raw bytes",),
        kinds=_INVOKE,
        about="bytes that are no UTF-8",
        steps=(PrintBytes(data=b"\xff\xfe is no text\n"),),
    ),
    Scenario(
        name="silent",
        keywords=("say nothing",),
        kinds=_INVOKE,
        about="prints nothing and succeeds",
        steps=(),
    ),
    Scenario(
        name="many-lines",
        keywords=("many lines",),
        kinds=_INVOKE,
        about="a thousand lines",
        steps=(Print(text="".join(f"line {n}\n" for n in range(1000))),),
    ),
    Scenario(
        name="fail",
        keywords=("fail now",),
        kinds=_INVOKE,
        about="a traceback on stderr and exit code 1",
        steps=(
            Print(text="Traceback (most recent call last):\n", stream=STDERR),
            Print(text="RuntimeError: upstream broke\n", stream=STDERR),
            Exit(code=1),
        ),
    ),
    Scenario(
        name="wait",
        keywords=("wait for me",),
        about="prints a line, then is silent until it is cancelled or times out",
        steps=(Print(text="I am waiting\n"), WaitForCancel()),
    ),
    Scenario(
        name="quiet",
        keywords=("be quiet",),
        kinds=_INVOKE,
        about="a second of silence between two lines",
        steps=(Print(text="before\n"), Wait(seconds=1.0), Print(text="after\n")),
    ),
)
