"""Scenarios of streams that are sound, however unusual."""

from turnwire.testing.orchagent.scenario import (
    Call,
    Complete,
    Emit,
    EmitBytes,
    EmitComment,
    Remember,
    Scenario,
    Wait,
    say,
)

_STORY = " ".join(f"Once upon a time there were {n} little lines of text." for n in range(1, 120))

SCENARIOS = (
    Scenario(
        name="hello",
        keywords=("say hello",),
        about="one short message",
        steps=(say("Hello!"),),
    ),
    Scenario(
        name="which-secrets",
        keywords=("which secrets",),
        about="names the secrets of the message and their levels, without the values",
        steps=(say("{{secrets}}"),),
    ),
    Scenario(
        name="workflow",
        keywords=("show the workflow",),
        about="the workflow with its placeholders resolved, secrets hidden",
        steps=(say("{{workflow}}"),),
    ),
    Scenario(
        name="story",
        keywords=("long story",),
        about="a long text in many events",
        steps=(say(_STORY, every=20),),
    ),
    Scenario(
        name="tools",
        keywords=("use tools",),
        about="three calls that need no approval",
        steps=(*(Call(tool="search", args={"q": n}) for n in range(3)), say("Found.")),
    ),
    Scenario(
        name="summary",
        keywords=("in one word",),
        about="no text before run.completed, which has a message and details",
        steps=(Complete(message="Yes.", details={"tokens": 1}),),
    ),
    Scenario(
        name="unicode",
        keywords=("unicode",),
        about="characters of one to four bytes; separators and controls, unescaped",
        steps=(say("a é € 😀 \u2028\u2029\u0085 \u000b\u000c\u001c end"),),
    ),
    Scenario(
        name="unknown-events",
        keywords=("unknown events",),
        about="events of unknown types, with unknown members, and with nulls",
        steps=(
            Emit(event={"type": "agent.mood", "mood": "good", "details": {"level": 3}}),
            Emit(event={"type": "x", "message": None, "details": None, "timestamp": None}),
            say("Still here."),
        ),
    ),
    Scenario(
        name="heartbeat",
        keywords=("heartbeat",),
        about="comments, empty messages, retry and event lines, an id",
        steps=(
            EmitComment(text="ping"),
            EmitBytes(data=b":\n\nretry: 10\n\nevent: note\n\nid: 7\n\nunknown: field\n\ndata\n\n"),
            say("Still here."),
        ),
    ),
    Scenario(
        name="slowly",
        keywords=("slowly",),
        about="a second of silence between two messages",
        steps=(say("One."), Wait(seconds=1.0), say("Two.")),
    ),
    Scenario(
        name="history",
        keywords=("remember odd things",),
        about="items of the history whose meta_json is bad, null or no object",
        steps=(
            Remember(role="tool", content="found", meta_json='{"tool": "search"}'),
            Remember(role="observer", content="odd", meta_json="{broken"),
            Remember(role="observer", content="odd", meta_json="3"),
            Remember(role="observer", content="null"),
        ),
    ),
)
