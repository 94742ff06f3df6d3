"""Scripts for what no recording has: sandboxes, reasoning about limits, damage, restarts."""

from turnwire.testing.beside import CutConnection, EmitBytes, EmitComment, EmitEvent
from turnwire.testing.trueforge.scenario import Call, Crash, Message, Repeat, Restart, Scenario
from turnwire.testing.trueforge.shorthand import call, run_command, say, spawn

_COUNT = Message(pieces=("one ", "two ", "three"))

ALL: tuple[Scenario, ...] = (
    Scenario(
        name="hello", keywords=("say hello",), steps=(say("Hello!"),), about="one short message"
    ),
    Scenario(
        name="write",
        keywords=("write hello",),
        steps=(
            call(run_command("echo hello > /tmp/greeting.txt")),
            say("It is in /tmp/greeting.txt."),
        ),
        about="writes /tmp/greeting.txt in the sandbox",
    ),
    Scenario(
        name="show",
        keywords=("show the greeting",),
        steps=(call(run_command("cat /tmp/greeting.txt")), say("It says: {{result}}")),
        about="reads it again",
    ),
    Scenario(
        name="nested",
        keywords=("nested",),
        steps=(
            call(
                spawn(
                    "outer",
                    "go deeper",
                    call(
                        spawn(
                            "inner",
                            "dig",
                            call(Call(tool="delete_note", arguments={"note_id": "n1"})),
                            say("Dug."),
                        )
                    ),
                    say("Deeper."),
                )
            ),
            say("Back."),
        ),
        about="a subagent of a subagent, with a call that needs approval",
    ),
    Scenario(
        name="seven agents",
        keywords=("seven agents",),
        steps=(
            call(*(spawn(f"agent {n}", f"task {n}", say(f"Result {n}.")) for n in range(1, 8))),
            say("All seven are done."),
        ),
        about="seven subagents: five run at once, two wait",
    ),
    Scenario(
        name="three lookups",
        keywords=("look it up three times",),
        steps=(
            Repeat(steps=(call(Call(tool="lookup_note", arguments={"note_id": "n1"})),), times=3),
            say("Looked up."),
        ),
        about="three tool calls, one per message",
    ),
    Scenario(
        name="restart",
        keywords=("restart the server",),
        steps=(_COUNT, Restart(), say("Never said.")),
        about="the server stops in order and starts again: the turn is abandoned",
    ),
    Scenario(
        name="crash",
        keywords=("kill the server",),
        steps=(_COUNT, Crash(), say("Never said.")),
        about="the server is killed and starts again: the turn stays running",
    ),
    Scenario(
        name="cut the line",
        keywords=("cut the line",),
        steps=(say("Before"), CutConnection(), say("After")),
        about="drops the connection; the turn goes on",
    ),
    Scenario(
        name="odd events",
        keywords=("odd events",),
        steps=(
            EmitEvent(event={"type": "turn.compacted", "id": "x", "thread_id": None}),
            EmitBytes(data=b'data: {"type":"turn.\nid: 99\n\n'),
            EmitComment(text="still here"),
            say("Odd."),
        ),
        about="an event of an unknown type, broken JSON, a comment",
    ),
)
