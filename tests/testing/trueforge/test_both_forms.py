"""Turns and their events are the same on a server and on a gateway."""

import json
import re
from typing import Any

from testing.trueforge.conftest import Boot, BootGateway
from testing.trueforge.support import (
    NOTES,
    SANDBOX,
    Api,
    GatewayApi,
    Json,
    allow,
    pages,
    pending,
    respond,
    text,
    user,
)

_MADE_ID = re.compile(r"\b01[0-9a-z]{24}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
_VARIABLE = {"created_at", "completed_at", "created_by"}


def comparable(value: object) -> Any:
    """Return JSON without times and who created it, each id replaced by its place in a row."""
    names: dict[str, str] = {}
    written = _MADE_ID.sub(
        lambda found: names.setdefault(found[0], f"id {len(names)}"), json.dumps(value)
    )
    return json.loads(written, object_hook=_without_variable)


def _without_variable(value: Json) -> Json:
    return {key: item for key, item in value.items() if key not in _VARIABLE}


def conversation(api: Api) -> Any:
    """Hold a conversation with everything in it; returns its events, and the list of them."""
    session = api.session(SANDBOX)
    events = api.say(session, "[text]")
    paused = api.say(session, "[both]")
    question, deletion = pending(paused)
    events += paused
    events += api.turn(session, [allow(deletion), respond(question, "yes")])
    for words in ("[agents]", "write hello", "[reason]", "[err500]", "[loop]"):
        events += api.say(session, words)
    assert "Finished after 2 tool result(s)" in text(events)
    listed = pages(api, f"/sessions/{session}/events")
    assert len({event["type"] for event in events}) == 11
    return comparable([events, listed])


def test_the_same_conversation_has_the_same_events(boot: Boot, boot_gateway: BootGateway) -> None:
    there = conversation(boot_gateway(sandbox=True))
    assert conversation(boot(sandbox=True)) == there


def test_turns_with_saved_agents_are_those_of_drafts(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(agents={"same": NOTES})
    named = gateway.say(gateway.named("same"), "[text]")
    drafted = gateway.say(gateway.session(), "[text]")
    assert comparable(named) == comparable(drafted)


def test_messages_of_a_stream_are_framed_as_a_server_frames_them(gateway: GatewayApi) -> None:
    response = gateway.post(gateway.session(), user("[text]"))
    assert response.headers["content-type"] == "text/event-stream"
    first, second = response.content.split(b"\n\n")[:2]
    assert first.startswith(b'data: {"type":"turn.created",')
    assert [first.split(b"\n")[1], second.split(b"\n")[1]] == [b"id: 1", b"id: 2"]
