"""Scenarios: the built-in ones, and those written as JSON."""

import httpx
import pytest

from testing.trueforge.conftest import Boot
from testing.trueforge.support import NOTES, Api, Json, allow, pending, text, types
from turnwire.testing.trueforge import SCENARIOS, Scenario, ScenarioError, scenarios

WRITTEN: list[Json] = [
    {
        "name": "everything",
        "keywords": ["everything"],
        "about": "one of each",
        "steps": [
            {"message": "First, {{user}}."},
            {
                "message": {
                    "text": "abcd",
                    "every": 2,
                    "reasoning": ["Hm."],
                    "calls": [
                        {"tool": "lookup_note", "arguments": {"note_id": "{{user}}"}, "every": 4},
                        {"tool": "any", "result": "a result", "seconds": 0.01},
                    ],
                    "output_tokens": 3,
                    "pace": 0.01,
                }
            },
            {"wait": 0.01},
            {"comment": "on"},
            {"event": {"type": "turn.note", "id": "n", "thread_id": None}},
            {
                "spawn": [
                    {"name": "a", "input": "x", "steps": [{"message": "A."}]},
                    {"name": "b", "input": "[text]", "steps": []},
                ]
            },
            {"repeat": {"steps": [{"message": "Again. "}], "times": 2}},
            {"ask": {"question": "Go on?", "options": ["yes"]}},
            {"message": {"pieces": ["Ready: ", "{{result}}"]}},
        ],
    }
]


def test_a_scenario_may_be_written_as_json(boot: Boot) -> None:
    api = boot(scenarios=WRITTEN)
    session = api.session()
    body = api.http.post(
        f"/sessions/{session}/turns",
        json={"input": [{"type": "user.message", "content": "everything"}]},
    ).text
    assert ": on\n\n" in body
    assert '"type":"turn.note"' in body
    turn = api.json("GET", f"/sessions/{session}/turns")["data"][0]
    (question,) = (
        call["id"] for action in turn["state"]["required_actions"] for call in action["tool_calls"]
    )
    listed = api.events(session, turn["id"])
    results = [each["content"] for each in listed if each["type"] == "tool.response"]
    assert results == ["note everything: remember the milk", "a result", "", ""]
    said = [each.get("content") for each in listed if each["type"] == "model.message"]
    assert said == [
        "First, everything.",
        "abcd",
        None,
        "A.",
        "Hello from the stub.",
        "Again. ",
        "Again. ",
        None,
    ]
    answer = {
        "type": "user.tool_response",
        "thread_id": "main",
        "tool_call_id": question,
        "content": "yes",
    }
    assert text(api.turn(session, [answer])) == "Ready: yes"


MISTAKES: list[tuple[list[Json], str]] = [
    ([{"massage": "Hi"}], "steps[0]: unknown step 'massage'"),
    ([{"message": {"colour": "red"}}], "steps[0].message.colour: unknown field"),
    ([{"message": {"calls": [{"tool": "t", "arguments": 1}]}}], "arguments: expected an obj"),
    ([{"message": {"calls": [{"arguments": {}}]}}], "calls[0].tool: is required"),
    ([{"spawn": []}], "steps[0].spawn: needs at least one subagent"),
    ([{"repeat": {"steps": [{"wait": 1}]}}], "an endless repeat needs a message"),
    ([{"crash": {"now": True}}], "steps[0].crash.now: unknown field"),
    ([{"restart": 1}], "steps[0].restart: expected an object"),
    ([{"exec": ""}], "steps[0].exec: must not be empty"),
]


@pytest.mark.parametrize(("steps", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_place(steps: list[Json], told: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        SCENARIOS.read({"name": "n", "keywords": ["k"], "steps": steps}, "scenarios[0]")
    assert told in str(caught.value)


def test_steps_of_servers_and_sandboxes_can_be_written(boot: Boot) -> None:
    written: list[Json] = [
        {"name": "r", "keywords": ["again"], "steps": [{"restart": {}}, {"message": "No."}]},
        {"name": "c", "keywords": ["down"], "steps": [{"crash": {}}, {"message": "No."}]},
        {
            "name": "e",
            "keywords": ["run"],
            "steps": [{"exec": "echo hi"}, {"message": "{{result}}"}],
        },
    ]
    api = boot(scenarios=written, sandbox=True)
    spec = {"model": {"name": "stub/stub-1"}, "config": {"sandbox": {"enabled": True}}}
    session = api.session(spec)
    assert api.say(session, "again")[-1]["state"]["reason"] == "abandoned"
    assert text(api.say(session, "run")) == "hi"
    with pytest.raises(httpx.RemoteProtocolError):
        api.say(session, "down")


def test_what_no_scenario_knows_is_repeated(api: Api) -> None:
    assert text(api.say(api.session(), "Good morning")) == "You said: Good morning"


def test_the_built_in_scenarios_can_be_left_out(boot: Boot) -> None:
    api = boot(builtin=False)
    assert text(api.say(api.session(), "[text]")) == "You said: [text]"


def test_every_built_in_scenario_has_a_line_of_its_own() -> None:
    lines = scenarios.TABLE.split("\n")
    assert len(lines) == len(scenarios.ALL) + 1
    assert all(each.about and each.keywords[0] in scenarios.TABLE for each in scenarios.ALL)


SILENT = {"hang", "slower"}


@pytest.mark.parametrize(
    "scenario",
    [each for each in scenarios.ALL if each.name not in SILENT],
    ids=lambda each: each.name,
)
def test_every_built_in_scenario_comes_to_its_end(boot: Boot, scenario: Scenario) -> None:
    api = boot(time_scale=0, sandbox=True)
    session = api.session({**NOTES, "config": {"iteration_limit": 5}})
    turn = api.begin(session, scenario.keywords[0])
    if scenario.name == "crash":
        return
    state = api.settled(session, turn)
    for _ in range(2):
        if not state.get("required_actions"):
            break
        listed = api.events(session, turn)
        threads = {
            call["id"]: action["thread_id"]
            for action in state["required_actions"]
            for call in action["tool_calls"]
            if action["type"] == "tool.approval_required"
        }
        answers = [allow(call, thread) for call, thread in threads.items()]
        answers += [
            {
                "type": "user.tool_response",
                "thread_id": "main",
                "tool_call_id": call,
                "content": "eu",
            }
            for call in pending(listed)
            if call not in threads
        ]
        events = api.turn(session, answers)
        turn, state = events[0]["turn_id"], events[-1]["state"]
    listed = api.events(session, turn)
    assert types(listed)[0] == "turn.created"
    assert types(listed)[-1] == "turn.done"
    assert state["status"] in {"done", "error", "cancelled"}
    assert not state.get("required_actions")
