"""Scenarios: how they are chosen, read from JSON, and refused when they are wrong."""

import base64
from typing import Any

import pytest

from testing.support import Start, decide_all
from turnwire.testing.truefoundry import ScenarioError, as_scenario, scenarios
from turnwire.testing.truefoundry.scenario import (
    AgentError,
    Call,
    CutConnection,
    EmitBytes,
    EmitComment,
    EmitEvent,
    Fail,
    HttpFault,
    McpInitialize,
    McpServer,
    Message,
    RedactedThinking,
    Repeat,
    Scenario,
    SignIn,
    Subagent,
    Thinking,
    Wait,
    WaitForCancel,
)
from turnwire.testing.truefoundry.shorthand import call, question, run_command, say, spawn

STEPS: list[tuple[dict[str, Any], object]] = [
    ({"message": "Hi"}, Message(text="Hi")),
    (
        {
            "message": {
                "pieces": ["a", "b"],
                "reasoning": ["r"],
                "thinking": [{"text": "t", "signature": "s", "every": 2}, {"redacted": "x"}],
                "refusal": "no",
                "interleave": True,
                "order": [1, 0],
                "finish_reason": "length",
                "denied": [{"message": "Denied"}],
                "calls": [
                    {"tool": "a", "server": "s", "gated": True, "arguments": "{", "every": 3},
                    {
                        "tool": "b",
                        "name": "s__b",
                        "id": "call_1",
                        "result": {"n": 1},
                        "tool_info": "late",
                        "client_side": True,
                        "deferred": True,
                        "seconds": 0.5,
                    },
                ],
            }
        },
        Message(
            pieces=("a", "b"),
            reasoning=("r",),
            thinking=(Thinking(text="t", signature="s", every=2), RedactedThinking(data="x")),
            refusal="no",
            interleave=True,
            order=(1, 0),
            finish_reason="length",
            denied=(Message(text="Denied"),),
            calls=(
                Call(tool="a", server="s", gated=True, arguments="{", every=3),
                Call(
                    tool="b",
                    name="s__b",
                    id="call_1",
                    result={"n": 1},
                    tool_info="late",
                    client_side=True,
                    deferred=True,
                    seconds=0.5,
                ),
            ),
        ),
    ),
    ({"message": {"text": "abc", "every": 1}}, say("abc", every=1)),
    ({"exec": "ls"}, call(run_command("ls"))),
    ({"ask": {"question": "?", "options": ["a"]}}, call(question("?", ["a"]))),
    (
        {"spawn": [{"name": "n", "input": "i", "steps": [{"agent_error": "broke"}]}]},
        call(spawn("n", "i", AgentError(message="broke"))),
    ),
    (
        {"message": {"calls": [{"tool": "t", "agent": {"name": "n"}}]}},
        call(Call(tool="t", agent=Subagent(name="n"))),
    ),
    (
        {"repeat": {"times": 2, "steps": [{"message": "Hi"}]}},
        Repeat(steps=(Message(text="Hi"),), times=2),
    ),
    (
        {"mcp_initialize": {"servers": [{"id": "s", "name": "n"}]}},
        McpInitialize(servers=(McpServer(id="s", name="n"),)),
    ),
    (
        {"sign_in": {"servers": [{"id": "s"}], "attempts": 2}},
        SignIn(servers=(McpServer(id="s"),), attempts=2),
    ),
    ({"fail": "broke"}, Fail(message="broke")),
    ({"event": {"type": "x"}}, EmitEvent(event={"type": "x"})),
    ({"bytes": "é"}, EmitBytes(data="é".encode())),
    ({"bytes": {"base64": base64.b64encode(b"\xff").decode()}}, EmitBytes(data=b"\xff")),
    ({"comment": "hm"}, EmitComment(text="hm")),
    ({"wait": 1}, Wait(seconds=1)),
    ({"wait_for_cancel": {}}, WaitForCancel()),
    ({"cut": {}}, CutConnection()),
    ({"cut": {"clean": True}}, CutConnection(clean=True)),
]


def scenario(*steps: Any, **fields: Any) -> dict[str, Any]:
    return {"name": "n", "keywords": ["go"], "steps": list(steps), **fields}


@pytest.mark.parametrize(("written", "expected"), STEPS)
def test_every_step_can_be_written_as_json(written: dict[str, Any], expected: object) -> None:
    assert as_scenario(scenario(written), "s").steps == (expected,)


def test_a_whole_scenario() -> None:
    fault = {"status": 503, "body": {"x": 1}, "headers": {"Retry-After": "1"}, "times": 2}
    assert as_scenario(scenario(about="a", http_error=fault), "s") == Scenario(
        name="n",
        keywords=("go",),
        steps=(),
        about="a",
        http_error=HttpFault(status=503, body={"x": 1}, headers={"Retry-After": "1"}, times=2),
    )


SUBAGENT_ASKS = {"spawn": [{"name": "n", "steps": [{"ask": {"question": "?"}}]}]}

WRONG: list[tuple[Any, str]] = [
    ("x", "s: expected an object, got a string"),
    ({"keywords": ["k"], "steps": []}, "s.name: is required"),
    ({"name": "n", "keywords": [1]}, "s.keywords[0]: expected a string, got a number"),
    (scenario(step=[]), "s.step: unknown field; known are: "),
    (scenario("Hi"), "s.steps[0]: expected an object, got a string"),
    (scenario({}), "s.steps[0]: a step has one key, got 0"),
    (scenario({"wait": 1, "fail": "x"}), "s.steps[0]: a step has one key, got 2"),
    (scenario({"message": 5}), "s.steps[0].message: expected an object, got a number"),
    (scenario({"message": {"test": "x"}}), "s.steps[0].message.test: unknown field"),
    (scenario({"message": {"every": 0}}), "s.steps[0].message.every: must be at least 1"),
    (scenario({"message": {"order": [1]}}), "s.steps[0].message: order must name each of the 0"),
    (scenario({"message": {"calls": [{}]}}), "s.steps[0].message.calls[0].tool: is required"),
    (
        scenario({"message": {"calls": [{"tool": "t", "arguments": [1]}]}}),
        "calls[0].arguments: expected an object or a string",
    ),
    (
        scenario({"message": {"calls": [{"tool": "t", "tool_info": "soon"}]}}),
        "calls[0].tool_info: must be one of first, late, never, got 'soon'",
    ),
    (scenario({"message": {"thinking": [{"text": "t", "x": 1}]}}), "thinking[0].x: unknown field"),
    (scenario({"ask": {"question": "?", "options": list("abcdef")}}), "options: at most 5"),
    (scenario({"spawn": []}), "s.steps[0].spawn: needs at least one subagent"),
    (scenario(SUBAGENT_ASKS), "s: only the root agent can ask the user a question"),
    (scenario({"agent_error": "x"}), "s: only a subagent can have an agent_error"),
    (
        scenario({"message": {"denied": [{"agent_error": "x"}]}}),
        "s: only a subagent can have an agent_error",
    ),
    (scenario({"repeat": {"steps": [{"wait": 1}]}}), "s: an endless repeat needs a message"),
    (scenario({"sign_in": {}}), "s.steps[0].sign_in.servers: needs at least one server"),
    (scenario({"event": "x"}), "s.steps[0].event: expected an object, got a string"),
    (scenario({"bytes": {"base64": "a"}}), "s.steps[0].bytes.base64: "),
    (scenario({"wait": -1}), "s.steps[0].wait: must be at least 0"),
    (scenario({"cut": {"dirty": True}}), "s.steps[0].cut.dirty: unknown field"),
    (scenario(http_error={}), "s.http_error.status: is required"),
    (scenario(http_error={"status": 700}), "s.http_error: 'status' must be < 600"),
]


@pytest.mark.parametrize(("value", "told"), WRONG)
def test_a_wrong_scenario_names_the_place(value: Any, told: str) -> None:
    with pytest.raises(ScenarioError) as refused:
        as_scenario(value, "s")
    assert told in str(refused.value)


def test_the_first_keyword_that_fits_wins(start: Start) -> None:
    _, caller = start(
        scenarios=[
            Scenario(name="one", keywords=("red car", "C++"), steps=(say("One."),)),
            {"name": "two", "keywords": ["car"], "steps": [{"message": "Two."}]},
        ]
    )
    assert caller.say("A RED CAR!").text == "One."
    assert caller.say("I like c++, too").text == "One."
    assert caller.say("A car.").text == "Two."
    assert caller.say("A carpet.").text == "You said: A carpet."
    assert caller.say("Say hello to my car.").text == "Two."


def test_the_built_in_scenarios_can_be_left_out(start: Start) -> None:
    _, caller = start(builtin=False)
    assert caller.say("Say hello.").text == "You said: Say hello."


def test_the_documentation_lists_every_built_in_scenario() -> None:
    documented = [line.strip() for line in (scenarios.__doc__ or "").splitlines()]
    assert set(scenarios.TABLE.splitlines()) <= set(documented)
    names = [each.name for each in scenarios.ALL]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("each", scenarios.ALL, ids=lambda each: each.name)
def test_every_keyword_chooses_its_built_in_scenario(each: Scenario) -> None:
    for keyword in each.keywords:
        assert next(one for one in scenarios.ALL if one.fits(f"Now {keyword}.")) is each


def test_a_subagent_goes_on_differently_after_a_denial(start: Start) -> None:
    gated = {"tool": "t", "gated": True, "result": "ran"}
    steps = [
        {"message": {"calls": [gated], "denied": [{"message": "Denied: {{result}}"}]}},
        {"message": "Allowed: {{result}}"},
    ]
    agents = [{"name": "a", "steps": steps}]
    _, caller = start(scenarios=[scenario({"spawn": agents}, {"message": "Child: {{result}}"})])
    asked = caller.say("Go.")
    decision = {**decide_all(asked)[0], "approval": {"status": "deny", "reason": "no"}}
    denied = caller.go_on(asked, decision)
    assert denied.text == 'Child: Denied: {"error":"User denied tool call: no"}'
