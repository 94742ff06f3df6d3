"""The scripts behind recorded turns of a real server, under the same words in brackets.

With them the same requests give the same events here and there, up to ids and times.
"""

from turnwire.testing.trueforge.scenario import Call, Message, Repeat, Scenario, Step
from turnwire.testing.trueforge.shorthand import question, spawn

FINISH = Message(pieces=("Finished ", "after {{count}} ", "tool result(s): ", "{{results}}", "."))
"""What the model says when it has the results of its calls."""


def _lookup(note: str) -> Call:
    return Call(tool="lookup_note", arguments={"note_id": note})


def _delete(note: str) -> Call:
    return Call(tool="delete_note", arguments={"note_id": note})


def _words(count: int, pace: float) -> Message:
    return Message(pieces=tuple(f"w{number:02} " for number in range(count)), pace=pace)


def _child(letter: str) -> Message:
    return Message(pieces=tuple(f"{letter}{number} " for number in range(6)), pace=0.025)


def _script(word: str, about: str, *steps: Step) -> Scenario:
    return Scenario(name=word, keywords=(f"[{word}]",), steps=steps, about=about)


def _calling(word: str, about: str, *calls: Call) -> Scenario:
    return _script(word, about, Message(calls=calls), FINISH)


def _failing(status: int, message: str) -> Scenario:
    failure = f"Request failed ({status}): {message}"
    return _script(f"err{status}", f"the model answers {status}", Message(failure=failure))


ALL: tuple[Scenario, ...] = (
    _script(
        "text",
        "one short message in five deltas",
        Message(pieces=("Hello", " from", " the", " stub", ".")),
    ),
    _script(
        "read",
        "says something and calls a tool that reads",
        Message(pieces=("Looking ", "it up."), calls=(_lookup("n1"),)),
        FINISH,
    ),
    _calling("delete", "one call that needs approval", _delete("n1")),
    _calling("delete2", "two calls that need approval", _delete("n1"), _delete("n2")),
    _calling(
        "mixed", "a call that reads beside one that needs approval", _lookup("n1"), _delete("n2")
    ),
    _calling("ask", "a question", question("Which region?", ["eu", "us"])),
    _calling(
        "both",
        "an approval and a question at once",
        _delete("n1"),
        question("Sure?", ["yes", "no"]),
    ),
    _calling(
        "agents",
        "two subagents side by side",
        spawn("alpha", "[child-a] count slowly"),
        spawn("beta", "[child-b] count slowly"),
    ),
    _script("child-a", "what the first subagent does", _child("A")),
    _script("child-b", "what the second subagent does", _child("B")),
    _calling(
        "agents-approve",
        "two subagents, each with a call that needs approval",
        spawn("alpha", "[delete] remove n1"),
        spawn("beta", "[delete] remove n2"),
    ),
    _calling("agent-fail", "a subagent whose model fails", spawn("gamma", "[err500] fail please")),
    _script("slow", "a hundred deltas in two seconds", _words(100, 0.02)),
    _script("slower", "sixty deltas in twelve seconds", _words(60, 0.2)),
    _script("hang", "one delta, then silence", Message(pieces=("waiting",), hangs=True)),
    _failing(500, "stub upstream exploded"),
    _failing(429, "stub rate limit"),
    _failing(401, "stub bad key"),
    _script(
        "cut",
        "the connection to the model breaks",
        Message(pieces=("partial ", "answer ", "then"), failure="terminated"),
    ),
    _script(
        "noend",
        "the model ends without a finish reason",
        Message(text="no finish reason", output_tokens=0),
    ),
    _script(
        "length",
        "the model reaches its token limit, which is an error",
        Message(pieces=("cut ", "short"), finish_reason="length"),
    ),
    _script(
        "loop",
        "calls a tool until the iteration limit",
        Repeat(steps=(Message(calls=(_lookup("n1"),)),)),
    ),
    _script(
        "unicode",
        "characters of one to four bytes, line ends, a line separator",
        Message(
            pieces=(
                "café ",
                "日本 ",
                "😀 ",
                "line1\nline2\r\nline3 ",
                'quote" back\\slash \u2028',
            )
        ),
    ),
    _script(
        "reason",
        "reasoning, which only the stream has",
        Message(reasoning=("Think", "ing ", "hard."), pieces=("An", "swer."), output_tokens=7),
    ),
    _calling("unknown", "calls a tool that nobody has", Call(tool="no_such_tool")),
    _calling(
        "badargs",
        "calls a tool with broken arguments",
        Call(tool="lookup_note", arguments='{"note_id": "n1"'),
    ),
    _calling("toolfail", "calls a tool that fails", _lookup("missing")),
    _script(
        "openui",
        "an OpenUI block whose fence is split over deltas",
        Message(
            pieces=("Here:\n``", "`openui\nroot = ", 'Card([t])\nt = Text("hi")\n', "```\nEnd.")
        ),
    ),
)
