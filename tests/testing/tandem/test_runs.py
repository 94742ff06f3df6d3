"""What a run publishes and stores."""

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, parts, texts
from turnwire.testing.tandem import Call, Scenario, call, say

ALLOW_ALL = [{"permission": "*", "action": "allow"}]


def test_a_text_run_in_order(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "Hi")
        events.wait("context.run.stream", 2)
        assert events.types == [
            "server.connected",
            "engine.lifecycle.ready",
            "session.run.started",
            "context.run.stream",
            "session.status",
            "message.part.updated",
            "provider.call.iteration.start",
            "message.part.updated",
            "provider.usage",
            "provider.call.iteration.finish",
            "message.part.updated",
            "session.updated",
            "session.status",
            "session.run.finished",
            "context.run.stream",
        ]
        said, delta, told = events.of("message.part.updated")
        assert (said["delta"], said["agent"], said["part"]["text"]) == ("Hi", "build", "Hi")
        assert (delta["delta"], "agent" in delta) == ("Echo: user: Hi", False)
        assert ("delta" in told, told["part"]["text"]) == (False, "Echo: user: Hi")
        # The deltas of the answer carry the id of the question.
        assert delta["part"]["messageID"] == said["part"]["messageID"]
        assert told["part"]["messageID"] != said["part"]["messageID"]
        ids = [each["part"]["id"] for each in (said, delta, told)]
        assert ids == ["part-1", "part-2", "part-3"]
        assert all(each["runID"] == run for each in (said, delta, told))
        end = events.of("session.run.finished")[0]
        assert (end["status"], end["error"], end["failureCategory"]) == ("completed", None, None)
    messages = api.json("GET", f"/session/{session}/message")
    assert messages[1]["info"]["id"] == told["part"]["messageID"]


def test_envelopes_are_numbered(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "Hi")
        events.wait("session.run.finished")
        greetings, rest = events.events[:2], events.events[2:]
        assert all("envelope" not in each for each in greetings)
        envelopes = [each["envelope"] for each in rest]
        first = envelopes[0]["seq"]
        assert [each["seq"] for each in envelopes] == list(range(first, first + len(rest)))
        assert envelopes[0]["session_id"] == session
        assert envelopes[0]["run_id"] == run
        assert envelopes[0]["schema_version"] == 1
        assert len({each["event_id"] for each in envelopes}) == len(rest)


def test_a_tool_call_through_its_states(api: Api) -> None:
    session = api.session(permission=ALLOW_ALL)
    with api.listen() as events:
        api.prompt(session, "read the file")
        events.wait("session.run.finished")
        tool = parts(events, "tool")
        assert [part["state"] for part in tool] == [*["running"] * 4, "pending", "completed"]
        assert tool[-1]["tool"] == "read"
        assert tool[-1]["args"] == {"path": "README.md"}
        assert tool[-1]["result"].startswith("# Demo")
        assert tool[-2]["id"] == tool[-1]["id"]
        deltas = [
            each["toolCallDelta"]
            for each in events.of("message.part.updated")
            if "toolCallDelta" in each
        ]
        assert "".join(delta["argsDelta"] for delta in deltas) == '{"path":"README.md"}'
        assert deltas[-1]["rawArgsPreview"] == '{"path":"README.md"}'
        assert deltas[-1]["parsedArgsPreview"] == {"path": "README.md"}
        assert events.of("tool.effect.recorded")[0]["record"]["status"] == "succeeded"
        assert "permission.asked" not in events.types
    stored = api.json("GET", f"/session/{session}/message")[0]["parts"][1]
    assert set(stored) == {"type", "tool", "args", "result", "error"}
    assert [(effect.tool, effect.session_id) for effect in api.engine.effects] == [
        ("read", session)
    ]


def test_tools_change_the_workspace(api: Api) -> None:
    session = api.session(permission=ALLOW_ALL)
    assert texts(api.ask(session, "write and read"))[-1] == "Written and read: Use WAL"
    assert api.engine.workspace.files["notes.md"] == "Use WAL"


def test_a_failing_tool(api: Api) -> None:
    session = api.session(permission=ALLOW_ALL)
    with api.listen() as events:
        api.prompt(session, "failing tool")
        assert events.wait("session.run.finished")["status"] == "completed"
        last = parts(events, "tool")[-1]
        assert (last["state"], last["error"]) == ("failed", "the network is down")


def test_a_policy_blocks(api: Api) -> None:
    session = api.session(permission=ALLOW_ALL)
    with api.listen() as events:
        api.prompt(session, "by policy")
        events.wait("session.run.finished")
        assert parts(events, "tool")[-1]["state"] == "approval_required"
        assert events.of("policy.decision.recorded")[0]["decision"] == "approval_required"
    assert api.engine.effects == ()


@pytest.mark.parametrize(
    "limits", [{"toolAllowlist": ["write"]}, {"tool_allowlist": ["x"]}, {"toolMode": "none"}]
)
def test_tools_that_are_not_offered(api: Api, limits: Json) -> None:
    session = api.session(permission=ALLOW_ALL)
    with api.listen() as events:
        api.prompt(session, "read the file", **limits)
        events.wait("session.run.finished")
        assert events.of("tool.call.rejected_unoffered")[0]["tool"] == "read"
    assert api.engine.effects == ()


def test_required_tools_that_were_not_used(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "Hi", toolMode="required")
        events.wait("session.run.finished")
        assert "tool.mode.required.unsatisfied" in events.types


def test_reasoning(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "think")
        events.wait("session.run.finished")
        (part,) = parts(events, "reasoning")
        assert part["text"] == "The user wants a number."


def test_todos_and_usage(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "make a plan", model={"provider_id": "openai", "model_id": "m"})
        events.wait("session.run.finished")
        assert [each["todos"][0]["status"] for each in events.of("todo.updated")] == [
            "pending",
            "completed",
        ]
        usage = events.of("provider.usage")[0]
        assert (usage["providerID"], usage["modelID"]) == ("openai", "m")
        assert usage["totalTokens"] == usage["promptTokens"] + usage["completionTokens"]


@pytest.mark.parametrize(
    ("text", "code", "category"),
    [
        ("fail now", "ENGINE_DISPATCH_FAILED", "runtime"),
        ("provider limit", "RATE_LIMIT_EXCEEDED", "provider"),
    ],
)
def test_a_run_that_fails(api: Api, text: str, code: str, category: str) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, text)
        end = events.wait("session.run.finished")
        assert (end["status"], end["failureCategory"]) == ("error", category)
        error = events.of("session.error")[0]["error"]
        assert error == {"code": code, "message": end["error"]}
        assert [each["status"] for each in events.of("session.status")] == ["running", "error"]
    last = texts(api.json("GET", f"/session/{session}/message"))[-1]
    assert last == f"ENGINE_ERROR: {code}: {end['error']}"


def test_unknown_events_and_broken_frames(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "unknown event")
        found = events.wait("galaxy.aligned")
        assert (found["runID"], found["planets"][1]) == (run, {"name": "X"})
        api.idle(session)
        api.prompt(session, "broken json")
        events.wait("session.run.finished", 2)
        assert 'data: {"type":"message.pa' in events.lines
    rows = api.json("GET", f"/runs/{run}/events")["events"]
    assert "galaxy.aligned" not in {row["event_type"] for row in rows}


def test_own_scenarios_go_first(boot: Boot) -> None:
    own = Scenario(name="own", keywords=("hi",), steps=(say("Hello {{user}} of {{session}}"),))
    spoken = {"name": "j", "keywords": ["json"], "steps": [{"message": "From JSON"}]}
    api = boot(scenarios=[own, spoken])
    session = api.session()
    assert texts(api.ask(session, "hi"))[-1] == f"Hello hi of {session}"
    assert texts(api.ask(session, "json"))[-1] == "From JSON"
    assert texts(api.ask(session, "say hello"))[-1] == "Hello there, friend!"


def test_without_the_built_in_scenarios_there_is_the_echo(boot: Boot) -> None:
    api = boot(builtin=False)
    assert texts(api.ask(api.session(), "say hello"))[-1] == "Echo: user: say hello"


def test_another_way_when_a_call_is_denied(boot: Boot) -> None:
    wanted = Call(tool="write", args={"path": "a"}, denied=(say("Then not."),))
    own = Scenario(name="own", keywords=("go",), steps=(call(wanted), say("Done.")))
    api = boot(scenarios=[own])
    denied = api.session(permission=[{"permission": "write", "action": "deny"}])
    assert texts(api.ask(denied, "go"))[-1] == "Then not."
    assert texts(api.ask(api.session(permission=ALLOW_ALL), "go"))[-1] == "Done."


def test_a_seed_makes_ids_repeatable(boot: Boot) -> None:
    one, other = boot(seed=7), boot(seed=7)
    assert one.session() == other.session()


def test_pace_and_latency_slow_a_run_down(boot: Boot) -> None:
    api = boot(latency=0.05, pace=0.02)
    session = api.session()
    api.ask(session, "Hi")
    answered = next(r for r in api.server.requests if r.path.endswith("prompt_sync"))
    run = next(iter(api.engine.runs.by_id.values()))
    assert answered.status == 200
    assert run.last_activity_ms - run.started_at_ms >= 50
