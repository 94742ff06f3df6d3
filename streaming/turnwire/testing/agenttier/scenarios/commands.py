"""Scenarios of commands that users run in sandboxes."""

from turnwire.testing.agenttier.computer import STDERR
from turnwire.testing.agenttier.scenario import Exit, Print, Scenario, Wait, Write

_EXEC = ("exec",)

SCENARIOS = (
    Scenario(
        name="uname",
        keywords=("uname -a",),
        kinds=_EXEC,
        about="the name of a Linux system",
        steps=(Print(text="Linux {{sandbox}} 6.1.0 #1 SMP x86_64 GNU/Linux\n"),),
    ),
    Scenario(
        name="python",
        keywords=("print(2+2)",),
        kinds=_EXEC,
        about="4",
        steps=(Print(text="4\n"),),
    ),
    Scenario(
        name="coding-agent",
        keywords=("claude -p",),
        kinds=_EXEC,
        about="a coding agent that reports what it did",
        steps=(Print(text="Done: {{command}}\n"),),
    ),
    Scenario(
        name="tests",
        keywords=("make test",),
        kinds=_EXEC,
        about="prints exit code 0 of the tests and writes /tmp/test.log",
        steps=(
            Write(path="/tmp/test.log", text="collected 3 items\n3 passed\n"),  # noqa: S108 - of the sandbox.
            Print(text="0\n"),
        ),
    ),
    Scenario(
        name="web-server",
        keywords=("http.server",),
        kinds=_EXEC,
        about="starts in the background and prints nothing",
        steps=(),
    ),
    Scenario(
        name="install",
        keywords=("pip install", "npm install"),
        about="an installation that collects, warns and succeeds",
        steps=(
            Print(text="Collecting packages\n"),
            Print(text="WARNING: a newer version is available\n", stream=STDERR),
            Print(text="Successfully installed packages\n"),
        ),
    ),
    Scenario(
        name="both-streams",
        keywords=("both streams",),
        about="a line to each stream, then exit code 3",
        steps=(Print(text="out\n"), Print(text="err\n", stream=STDERR), Exit(code=3)),
    ),
    Scenario(
        name="slow",
        keywords=("take your time",),
        about="three lines, a twentieth of a second apart",
        steps=(
            Print(text="tick 0\n"),
            Wait(seconds=0.05),
            Print(text="tick 1\n"),
            Wait(seconds=0.05),
            Print(text="tick 2\n"),
        ),
    ),
)
