"""Scenarios for what a stream may hold: fragments, reasoning, long and unknown things."""

from turnwire.testing.truefoundry.scenario import (
    Call,
    EmitBytes,
    EmitComment,
    EmitEvent,
    McpInitialize,
    McpServer,
    Message,
    RedactedThinking,
    Repeat,
    Scenario,
    Thinking,
    Wait,
)
from turnwire.testing.truefoundry.shorthand import call, run_command, say

LONG = "".join(f"Sentence number {n} of a long story. " for n in range(1, 201))

THINKING = (
    Thinking(text="Let me see what is asked.", signature="c2lnbmVk", every=9),
    RedactedThinking(data="cmVkYWN0ZWQ="),
    Thinking(text="Now I know.", signature="YWdhaW4=", every=6),
)


def weather(city: str, degrees: int) -> Call:
    """Return a call that is sent in fragments."""
    return Call(
        tool="get_weather",
        name="weather__get_weather",
        server="weather",
        arguments={"city": city, "unit": "celsius"},
        result={"city": city, "degrees": degrees},
        every=6,
    )


SCENARIOS = (
    Scenario(
        name="weather",
        keywords=("weather",),
        about="two calls in fragments; their results in reverse order",
        steps=(
            Message(calls=(weather("Oslo", 4), weather("Porto", 21)), order=(1, 0)),
            say("I know: {{results}}", every=5),
        ),
    ),
    Scenario(
        name="interleaved",
        keywords=("interleaved",),
        about="fragments of two calls in turns; tool_info late, or never",
        steps=(
            Message(
                text="Looking.",
                calls=(
                    Call(
                        tool="look_up",
                        server="search",
                        arguments={"term": "café ☕", "deep": True},
                        result="found",
                        every=4,
                        tool_info="late",
                        deferred=True,
                    ),
                    Call(tool="count", arguments={"to": 3}, result=3, every=3, tool_info="never"),
                ),
                interleave=True,
            ),
            say("Found it, and counted to {{result}}."),
        ),
    ),
    Scenario(
        name="think",
        keywords=("think",),
        about="reasoning text, signed and redacted thinking blocks",
        steps=(
            Message(
                text="The answer is 42.",
                every=4,
                reasoning=("The user wants ", "an answer."),
                thinking=THINKING,
            ),
        ),
    ),
    Scenario(
        name="long-story",
        keywords=("long story",),
        about="some 7,000 characters in deltas of 20",
        steps=(say(LONG, every=20),),
    ),
    Scenario(
        name="unicode",
        keywords=("unicode",),
        about="characters of one to four bytes, separators, controls",
        steps=(say("naïve 東京 🦜 a\u2028b\u2029c\u0085d\r\ne\tf\x00g", every=1),),
    ),
    Scenario(
        name="refusal",
        keywords=("refuse",),
        about="a refusal, ended by the content filter",
        steps=(
            Message(refusal="I cannot help with that.", every=8, finish_reason="content_filter"),
        ),
    ),
    Scenario(
        name="unknown-event",
        keywords=("unknown event",),
        about="an event of an unknown type, and one without a type",
        steps=(
            EmitEvent(event={"type": "agent.telemetry", "tokens": {"input": 12}, "note": None}),
            EmitEvent(event={"error": {"message": "an object without a type"}}),
            say("An unknown event came before this."),
        ),
    ),
    Scenario(
        name="heartbeats",
        keywords=("heartbeat",),
        about="comments, empty messages, retry and event lines",
        steps=(
            EmitComment(text="ping"),
            EmitBytes(data=b"\n\n: another\nretry: 10\n\nevent: nothing\n\nid: 7\n\n"),
            say("Still here."),
            EmitComment(text="ping"),
        ),
    ),
    Scenario(
        name="broken-json",
        keywords=("broken json",),
        about="one message whose data is not JSON",
        steps=(EmitBytes(data=b'data: {"type":"agent.mess\n\n'), say("After the broken one.")),
    ),
    Scenario(
        name="done-marker",
        keywords=("done marker",),
        about="a [DONE] line that the protocol does not have",
        steps=(say("Nearly done."), EmitBytes(data=b"data: [DONE]\n\n")),
    ),
    Scenario(
        name="slow",
        keywords=("slowly",),
        about="two seconds of silence between two messages",
        steps=(say("One."), Wait(seconds=2.0), say("Two.")),
    ),
    Scenario(
        name="count",
        keywords=("count to five",),
        about="five tool calls, one per message",
        steps=(
            Repeat(
                steps=(call(Call(tool="count_up", server="counter", result="counted")),), times=5
            ),
            say("Five."),
        ),
    ),
    Scenario(
        name="instruction",
        keywords=("your instruction",),
        about="repeats the system prompt, placeholders filled in",
        steps=(say("My instruction is: {{instruction}}"),),
    ),
    Scenario(
        name="attachment",
        keywords=("attached",),
        about="names the files of the message",
        steps=(say("You attached: {{files}}"),),
    ),
    Scenario(
        name="list-files",
        keywords=("list the files",),
        about="lists the sandbox's root folder",
        steps=(call(run_command("ls /")), say("Files: {{result}}")),
    ),
    Scenario(
        name="mcp",
        keywords=("connect",),
        about="mcp.initialize with two servers",
        steps=(
            McpInitialize(servers=(McpServer(id="s1", name="ops"), McpServer(id="s2"))),
            say("Connected."),
        ),
    ),
)
