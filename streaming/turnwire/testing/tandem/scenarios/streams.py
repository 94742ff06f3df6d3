"""Scenarios for what a stream may hold: long, slow, foreign and unknown things."""

from turnwire.testing.tandem.scenario import Emit, EmitBytes, Message, Scenario, Wait, say

LONG = "".join(f"Sentence number {n} of a very long story. " for n in range(1, 601))

SCENARIOS = (
    Scenario(
        name="hello",
        keywords=("say hello",),
        about="a short text in small deltas",
        steps=(say("Hello there, friend!", every=4),),
    ),
    Scenario(
        name="think",
        keywords=("think",),
        about="reasoning before the text",
        steps=(Message(reasoning="The user wants a number.", text="It is 42.", every=3),),
    ),
    Scenario(
        name="long",
        keywords=("long story",),
        about="some 25,000 characters: the final text is cut, and so is its frame on /event",
        steps=(say(LONG, every=500),),
    ),
    Scenario(
        name="one-delta",
        keywords=("one large delta",),
        about="a delta of more than 4,000 characters, which is cut",
        steps=(say(LONG[:6000]),),
    ),
    Scenario(
        name="unicode",
        keywords=("unicode",),
        about="characters of one to four bytes, separators, controls",
        steps=(say("naïve 東京 🦜 a\u2028b\u2029c\u0085d\r\ne\tf\x00g", every=1),),
    ),
    Scenario(
        name="unknown-event",
        keywords=("unknown event",),
        about="an event type that nobody knows, with properties of any shape",
        steps=(
            Emit(kind="galaxy.aligned", properties={"planets": [1, {"name": "X"}], "note": None}),
            say("An unknown event came before this."),
        ),
    ),
    Scenario(
        name="memory",
        keywords=("remember",),
        about="the events of a memory lookup and a memory write",
        steps=(
            Emit(kind="memory.search.performed", properties={"resultCount": 1, "latencyMs": 3}),
            Emit(kind="memory.context.injected", properties={"injectedCount": 1, "charSize": 40}),
            say("I remember."),
            Emit(kind="memory.write.succeeded", properties={"memoryID": "m-1", "deduped": False}),
        ),
    ),
    Scenario(
        name="broken-json",
        keywords=("broken json",),
        about="a frame whose data is not JSON",
        steps=(EmitBytes(data=b'data: {"type":"message.pa\n\n'), say("After the broken one.")),
    ),
    Scenario(
        name="slow",
        keywords=("slowly",),
        about="a second of silence between two words",
        steps=(say("One. "), Wait(seconds=1.0), say("Two.")),
    ),
)
