"""Agents: their subagents, tools, gates, sign-ins, limits and sandboxes."""

import base64
from collections import Counter

from testing.trueforge.conftest import Boot
from testing.trueforge.support import (
    NOTES,
    SANDBOX,
    Api,
    Json,
    allow,
    pending,
    scripted,
    text,
    types,
)
from turnwire.testing.trueforge import Call as ToolCall
from turnwire.testing.trueforge import Tool, Toolbox, ToolFailedError, call, say, spawn


def test_subagents_of_subagents_wait_and_go_on(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "nested")
    (action,) = paused[-1]["state"]["required_actions"]
    names = {
        event["thread_id"]: event["title"] for event in paused if event["type"] == "thread.created"
    }
    assert names[action["thread_id"]] == "inner"
    (waits,) = pending(paused)
    missing = api.post(session).json()["error"]["message"]
    assert missing.startswith(f"thread {action['thread_id']}: Send batch must resolve all")
    done = api.turn(session, [allow(waits, action["thread_id"])])
    ended = [event["title"] for event in done if event["type"] == "thread.done"]
    assert ended == ["inner", "outer"]
    assert done[-1]["state"]["output"]["content"] == "Back."


def test_five_subagents_run_at_once(api: Api) -> None:
    events = api.say(api.session(), "seven agents")
    kinds = [each["type"] for each in events if each["type"].startswith("thread.")]
    assert kinds[:6] == ["thread.created"] * 5 + ["thread.done"]
    assert Counter(kinds) == {"thread.created": 7, "thread.done": 7}
    assert events[-1]["state"]["output"]["content"] == "All seven are done."


def test_a_subagent_may_be_scripted_inline_and_name_a_model(boot: Boot) -> None:
    made = ToolCall(
        tool="create_sub_agent",
        arguments={"name": "a", "input": "b", "model": "m"},
        agent=(say("From below."),),
    )
    api = boot(scenarios=[scripted("go", call(made), say("I heard: {{result}}"))])
    events = api.say(api.session(), "go")
    created = next(event for event in events if event["type"] == "thread.created")
    assert created["agent_info"] == {"type": "dynamic", "name": "a", "input": "b", "model": "m"}
    assert events[-1]["state"]["output"]["content"] == "I heard: From below."


def test_a_subagent_cannot_ask_the_user(boot: Boot) -> None:
    ask = ToolCall(tool="ask_user_question", arguments={"question": "Why?"})
    api = boot(
        scenarios=[scripted("go", call(spawn("a", "b", call(ask), say("Done."))), say("Ok"))]
    )
    events = api.say(api.session(), "go")
    assert "Tool ask_user_question not found in tool mapping" in [
        event.get("content") for event in events
    ]


def test_reasoning_is_live_only(api: Api) -> None:
    session = api.session()
    events = api.say(session, "[reason]")
    assert [each["reasoning_content"] for each in events if "reasoning_content" in each] == [
        "Think",
        "ing ",
        "hard.",
    ]
    listed = api.events(session, events[0]["turn_id"])
    assert not any("reasoning_content" in each for each in listed)


def test_a_server_asks_to_sign_in_until_the_user_has(api: Api) -> None:
    spec = {**NOTES, "mcp_servers": [{"name": "locked", "preload": True}]}
    session = api.session(spec)
    first, second = api.say(session, "[text]"), api.turn(session, [])
    urls = [
        events[-1]["state"]["required_actions"][0]["mcp_servers"][0]["auth_url"]
        for events in (first, second)
    ]
    assert urls[0] != urls[1]
    api.engine.sign_in("locked")
    done = api.turn(session)
    assert types(done)[:2] == ["turn.created", "mcp.initialize"]
    assert text(done) == "Hello from the stub."


def test_a_sign_in_may_come_by_itself(boot: Boot) -> None:
    api = boot(toolboxes={"notes": Toolbox(attempts=1)})
    session = api.session()
    assert types(api.say(session, "[text]"))[1] == "mcp.auth_required"
    assert text(api.say(session, "[text]")) == "Hello from the stub."


def test_gates_follow_from_the_spec_and_from_what_tools_say(boot: Boot) -> None:
    def broken(_: object) -> str:
        raise ToolFailedError("out of order")

    tools = (
        Tool(name="plain", run=broken),
        Tool(name="write", annotations={"readOnlyHint": False}),
        Tool(name="read", annotations={"readOnlyHint": True}),
    )
    calls = call(*(ToolCall(tool=tool.name) for tool in tools))
    api = boot(toolboxes={"notes": Toolbox(tools=tools)}, scenarios=[scripted("go", calls)])

    def events(**gates: list[str]) -> list[Json]:
        spec = {**NOTES, "mcp_servers": [{"name": "notes", "preload": True, **gates}]}
        return api.say(api.session(spec), "go")

    def gated(*selectors: str) -> int:
        return len(pending(events(require_approval_for_tools=[*selectors])))

    # A tool that says nothing about itself is gated only by its name, or with all others.
    assert len(pending(events())) == 1
    assert gated("@all") == 3
    assert gated("plain", "read") == 2
    results = [
        each["content"]
        for each in events(require_approval_for_tools=[])
        if each["type"] == "tool.response"
    ]
    assert results == ['{"error":[{"type":"text","text":"out of order"}]}', "", ""]


def test_tools_can_be_left_out_or_loaded_one_by_one(api: Api) -> None:
    def results(**server: object) -> list[str]:
        spec = {**NOTES, "mcp_servers": [{"name": "notes", **server}]}
        events = api.say(api.session(spec), "[read]")
        return [each["content"] for each in events if each["type"] == "tool.response"]

    assert results(preload_tools=["lookup_note"]) == ["note n1: remember the milk"]
    unknown = ["Tool lookup_note not found in tool mapping"]
    assert results() == unknown
    assert results(preload=True, disable_tools=["lookup_note"]) == unknown
    assert results(preload=True, enable_tools=["@destructive"]) == unknown


def test_opening_messages_are_history(api: Api) -> None:
    spec = {**NOTES, "messages": [{"type": "user.message", "content": "[text]"}]}
    assert text(api.turn(api.session(spec))) == "Hello from the stub."


def test_the_iteration_limit_is_of_one_turn(api: Api) -> None:
    session = api.session({**NOTES, "config": {"iteration_limit": 4}})
    for _ in range(2):
        assert api.say(session, "look it up three times")[-1]["state"]["status"] == "done"


def test_the_sandbox_lasts_and_its_files_can_be_read(boot: Boot) -> None:
    api = boot(sandbox=True)
    session = api.session(SANDBOX)
    first = api.say(session, "Write hello.")
    assert types(first)[1] == "sandbox.created"
    second = api.say(session, "Show the greeting.")
    assert "sandbox.created" not in types(second)
    assert text(second) == "It says: hello"
    file = f"/sessions/{session}/turns/{second[0]['turn_id']}/download-sandbox-file"
    read = api.http.get(file, params={"path": "/tmp/greeting.txt"})  # noqa: S108 - in the sandbox.
    assert read.content == b"hello\n"
    assert api.http.get(file, params={"path": "/nope"}).status_code == 404


def test_files_go_to_the_sandbox_or_to_the_model(boot: Boot) -> None:
    def uploaded(name: str, mime: str) -> list[Json]:
        data = f"data:{mime};base64,{base64.b64encode(b'a,b').decode()}"
        return [{"type": "user.message", "content": [{"type": "file", "name": name, "data": data}]}]

    api = boot(sandbox=True)
    with_sandbox, without = api.session(SANDBOX), api.session()
    turn = api.turn(with_sandbox, uploaded("/in/a.csv", "text/csv"))[0]["turn_id"]
    file = f"/sessions/{with_sandbox}/turns/{turn}/download-sandbox-file"
    assert api.http.get(file, params={"path": "/in/a.csv"}).content == b"a,b"
    assert api.post(without, uploaded("a.csv", "text/csv")).status_code == 422
    assert api.post(without, uploaded("a.png", "image/png")).status_code == 200
