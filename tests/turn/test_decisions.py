"""Pending and what is decided about it."""

import json
from typing import Any

import pytest

from turn.pauses import CHILD, GITHUB, ROOT, call
from turnwire.agents import Agent, ToolCall
from turnwire.decisions import Allow, Decision, Deny, Pending, Respond
from turnwire.errors import InvalidRequest

RESTART = call("c1", "restart_service")
DELETE = call("c2", "delete_backup", name="infra__delete_backup")
UNSEEN = call("c3", agent=CHILD)
QUESTION = call("q1", "ask_user_question")
OTHER_QUESTION = call("q2", "ask_colour", CHILD)


def pending(*approvals: ToolCall, ask: tuple[ToolCall, ...] = ()) -> Pending:
    return Pending(approvals=approvals, tool_calls=ask)


def verdicts(pending: Pending) -> dict[str, Decision]:
    return {id: decision for (_, id), decision in pending.answers.items()}


# The two bulk methods


@pytest.mark.parametrize(
    ("except_", "expected"),
    [
        ((), {"c1": Allow(), "c2": Allow()}),
        ({}, {"c1": Allow(), "c2": Allow()}),
        (["delete_*"], {"c1": Allow()}),
        ("delete_*", {"c1": Allow()}),
        ("delete_backup", {"c1": Allow()}),
        (("delete_*", "restart_*"), {}),
        (iter(["delete_*"]), {"c1": Allow()}),
        ({"delete_*": None}, {"c1": Allow()}),
        ({"delete_*": Deny("no")}, {"c1": Allow(), "c2": Deny("no")}),
        ({"infra__*": Deny("no")}, {"c1": Allow(), "c2": Deny("no")}),
        ({"*": Deny()}, {"c1": Deny(), "c2": Deny()}),
        ({"delete_*": None, "*": Deny()}, {"c1": Deny()}),
        ({"*_backup": Allow(), "*": Deny()}, {"c1": Deny(), "c2": Allow()}),
        ({"DELETE_*": Deny()}, {"c1": Allow(), "c2": Allow()}),
        ({"drop_*": Deny()}, {"c1": Allow(), "c2": Allow()}),
        (["restart_service?"], {"c1": Allow(), "c2": Allow()}),
        (["[rd]e*"], {}),
    ],
)
def test_allow_all(except_: Any, expected: dict[str, Decision]) -> None:
    assert verdicts(pending(RESTART, DELETE).allow_all(except_=except_)) == expected


@pytest.mark.parametrize(
    ("except_", "expected"),
    [
        ((), {"c1": Deny("no"), "c2": Deny("no"), "c3": Deny("no")}),
        (["restart_*"], {"c2": Deny("no"), "c3": Deny("no")}),
        ({"restart_*": Allow()}, {"c1": Allow(), "c2": Deny("no"), "c3": Deny("no")}),
        ({"*": Allow()}, {"c1": Allow(), "c2": Allow(), "c3": Deny("no")}),
        # To let a call run, a pattern has to match the tool's own name.
        ({"infra__*": Allow()}, {"c1": Deny("no"), "c2": Deny("no"), "c3": Deny("no")}),
        ({"infra__*": None}, {"c1": Deny("no"), "c3": Deny("no")}),
    ],
)
def test_deny_all(except_: Any, expected: dict[str, Decision]) -> None:
    assert verdicts(pending(RESTART, DELETE, UNSEEN).deny_all("no", except_=except_)) == expected


@pytest.mark.parametrize("except_", [(), ["x"], {"*": Deny()}, {"*": Allow()}])
def test_an_unseen_call_is_never_allowed_by_a_rule(except_: Any) -> None:
    decided = pending(UNSEEN).allow_all(except_=except_)
    assert decided.missing == (UNSEEN,)


def test_a_call_without_a_name_is_never_allowed_by_a_rule() -> None:
    nameless = ToolCall(id="c9", agent=ROOT)
    assert pending(nameless).allow_all().missing == (nameless,)
    assert verdicts(pending(nameless).deny_all(except_={"*": Allow()})) == {"c9": Deny()}


def test_an_unseen_call_can_be_allowed_by_its_id() -> None:
    assert verdicts(pending(UNSEEN).decide("c3", Allow())) == {"c3": Allow()}


@pytest.mark.parametrize(
    "except_", [[""], [1], {"x": Respond("y")}, {"x": True}, {"x": "deny"}, {1: None}, {"x": Deny}]
)
def test_except_refuses_what_means_nothing(except_: Any) -> None:
    with pytest.raises(InvalidRequest, match="except_"):
        pending(RESTART).allow_all(except_=except_)
    with pytest.raises(InvalidRequest, match="except_"):
        pending(RESTART).deny_all(except_=except_)


def test_bulk_methods_leave_earlier_decisions_and_tool_calls() -> None:
    decided = pending(RESTART, DELETE, ask=(QUESTION,)).decide(DELETE, Deny("first"))
    for bulk in (decided.allow_all(), decided.allow_all(except_={"*": Deny("later")})):
        assert verdicts(bulk)["c2"] == Deny("first")
        assert bulk.missing[-1] is QUESTION
    assert verdicts(decided.deny_all("later"))["c2"] == Deny("first")


# respond


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"q1": "prod", "q2": "red"}, {"q1": "prod", "q2": "red"}),
        ({"ask_user_*": "prod"}, {"q1": "prod"}),
        ({"ask_*": "yes"}, {"q1": "yes", "q2": "yes"}),
        ({"ask_*": "yes", "q2": "red"}, {"q1": "yes", "q2": "red"}),
        ({"ask_colour": "red", "ask_*": "yes"}, {"q1": "yes", "q2": "red"}),
        ({}, {}),
    ],
)
def test_respond(answers: dict[str, str], expected: dict[str, str]) -> None:
    answered = pending(RESTART, ask=(QUESTION, OTHER_QUESTION)).respond(answers)
    assert verdicts(answered) == {id: Respond(content) for id, content in expected.items()}


def test_respond_to_the_only_open_call() -> None:
    both = pending(ask=(QUESTION, OTHER_QUESTION))
    answered = both.respond({"q1": "prod"}).respond("red")
    assert verdicts(answered) == {"q1": Respond("prod"), "q2": Respond("red")}
    for unclear in (both, answered, pending(RESTART), Pending()):
        with pytest.raises(InvalidRequest, match=r"one answer, but [02] tool calls are open"):
            unclear.respond("red")


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"q3": "x"}, "no open tool call is named 'q3'"),
        ({"q1": "x", "restart_*": "y"}, "no open tool call is named 'restart_"),
        ({"c1": "x"}, "no open tool call is named 'c1'"),
        ({"q1": " \n"}, "blank"),
        ({"q1": None}, "must be a str"),
        ("", "blank"),
    ],
)
def test_respond_refuses(answers: Any, message: str) -> None:
    with pytest.raises(InvalidRequest, match=message):
        pending(RESTART, ask=(QUESTION,)).respond(answers)


def test_respond_does_not_replace() -> None:
    answered = pending(ask=(QUESTION,)).respond("prod")
    with pytest.raises(InvalidRequest, match="no open tool call"):
        answered.respond({"q1": "test"})
    assert verdicts(answered.decide("q1", Respond("test"))) == {"q1": Respond("test")}


# decide


@pytest.mark.parametrize("which", [RESTART, "c1", call("c1", "restart_service")])
def test_decide_by_call_or_id(which: ToolCall | str) -> None:
    first = pending(RESTART, DELETE).decide(which, Deny("x"))
    assert dict(first.answers) == {("agent-root", "c1"): Deny("x")}
    assert dict(first.decide(which, Allow()).answers) == {("agent-root", "c1"): Allow()}


@pytest.mark.parametrize(
    ("which", "decision", "message"),
    [
        ("nope", Allow(), "no pending call is 'nope'"),
        ("restart_service", Allow(), "no pending call"),
        ("c*", Allow(), "no pending call"),
        (call("c1", "restart_service", CHILD), Allow(), "no pending call is 'restart_service'"),
        ("c1", Respond("x"), r"'restart_service' \('c1' of agent 'root'\) waits for Allow"),
        ("q1", Allow(), r"waits for Respond\(\.\.\.\), not Allow"),
        ("q1", Deny(), r"waits for Respond"),
        ("c1", True, "waits for Allow"),
        ("c1", Allow, "waits for Allow"),
        ("c1", "allow", "waits for Allow"),
        ("c1", None, "waits for Allow"),
    ],
)
def test_decide_refuses(which: Any, decision: Any, message: str) -> None:
    with pytest.raises(InvalidRequest, match=message):
        pending(RESTART, ask=(QUESTION,)).decide(which, decision)


def test_one_id_of_two_agents() -> None:
    twin = call("c1", "restart_service", CHILD)
    both = pending(RESTART, twin)
    with pytest.raises(InvalidRequest, match=r"root \(agent-root\), researcher \(agent-child\)"):
        both.decide("c1", Allow())
    decided = both.decide(RESTART, Allow()).decide(twin, Deny())
    assert dict(decided.answers) == {("agent-root", "c1"): Allow(), ("agent-child", "c1"): Deny()}


def test_one_id_of_two_agents_to_respond_to() -> None:
    twin = call("q1", "ask_user_question", CHILD)
    with pytest.raises(InvalidRequest, match="several agents"):
        pending(ask=(QUESTION, twin)).respond({"q1": "x"})


@pytest.mark.parametrize("content", ["", " ", "\n\t", None, 1, {"a": 1}])
def test_an_answer_is_a_text(content: Any) -> None:
    with pytest.raises(ValueError, match="an answer must"):
        Respond(content)


def test_a_reason_is_a_text() -> None:
    wrong: Any = ["no"]
    with pytest.raises(InvalidRequest, match="a reason must be a str"):
        Deny(wrong)
    with pytest.raises(InvalidRequest, match="a reason must be a str"):
        pending(RESTART).deny_all(wrong)


# Completeness


def test_everything_missing_is_named() -> None:
    whole = Pending(approvals=(RESTART, UNSEEN), tool_calls=(QUESTION,), sign_ins=(GITHUB,))
    assert whole.missing == (RESTART, UNSEEN, QUESTION, GITHUB)
    with pytest.raises(InvalidRequest) as caught:
        whole.require_complete()
    assert str(caught.value) == (
        "not decided yet: 'restart_service' ('c1' of agent 'root'), "
        "a call that was not streamed ('c3' of agent 'researcher'), "
        "'ask_user_question' ('q1' of agent 'root'), the sign-in to 'GitHub'"
    )


def test_complete() -> None:
    whole = Pending(approvals=(RESTART,), tool_calls=(QUESTION,), sign_ins=(GITHUB,))
    steps = (
        whole.allow_all(),
        whole.allow_all().respond("x"),
        whole.signed_in(),
        whole.signed_in().deny_all(),
    )
    assert [step.complete for step in (whole, *steps)] == [False] * 5
    done = steps[1].signed_in()
    assert done.complete
    done.require_complete()


def test_truth_and_repr() -> None:
    assert not Pending()
    assert Pending().complete
    assert repr(Pending()) == "<Pending: nothing; 0 open>"
    whole = Pending(approvals=(RESTART, DELETE), tool_calls=(QUESTION,), sign_ins=(GITHUB,))
    assert whole
    assert whole.allow_all(), "decided is still pending: it is not sent yet"
    assert repr(whole) == "<Pending: 2 approvals, 1 tool calls, 1 sign-ins; 4 open>"
    assert repr(whole.allow_all()).endswith("; 2 open>")


def test_a_message_shows_no_control_characters() -> None:
    evil = call("c\x1b1", "rm\x1b[2J\nrestart", Agent(id="a", name="n\r", parent=ROOT))
    with pytest.raises(InvalidRequest) as caught:
        pending(evil).require_complete()
    assert str(caught.value).isprintable()


def test_a_call_stands_in_it_once() -> None:
    twice = pending(RESTART, RESTART, call("c1", "restart_service"), ask=(RESTART, QUESTION))
    assert [each.id for each in twice.approvals] == ["c1"]
    assert twice.tool_calls == (QUESTION,)


def test_answers_cannot_be_changed() -> None:
    answers: Any = pending(RESTART).allow_all().answers
    with pytest.raises(TypeError):
        answers["agent-root", "c1"] = Deny()
    frozen: Any = pending(RESTART)
    with pytest.raises(AttributeError):
        frozen.approvals = ()


# Suspending

CALLS = {(each.agent.id, each.id): each for each in (RESTART, DELETE, UNSEEN, QUESTION)}


def resolve(agent: str, id: str) -> ToolCall:
    return CALLS[agent, id]


def test_dump_and_load() -> None:
    whole = Pending(approvals=(RESTART, DELETE, UNSEEN), tool_calls=(QUESTION,), sign_ins=(GITHUB,))
    decided = whole.decide("c1", Allow()).decide("c2", Deny("no")).decide("c3", Deny())
    for each in (Pending(), whole, decided, decided.respond("prod"), whole.signed_in()):
        data = json.loads(json.dumps(each.dump()))
        again = Pending.load(data, resolve)
        assert again.dump() == data
        assert (again.approvals, again.tool_calls) == (each.approvals, each.tool_calls)
        assert again.answers == each.answers
        assert again.complete == each.complete
        assert "canary" not in json.dumps(data)
        assert "restart" not in json.dumps(data)
    assert [each.url for each in Pending.load(whole.dump(), resolve).sign_ins] == [""]


GOOD: dict[str, Any] = {"approvals": [], "tool_calls": [], "sign_ins": [], "signed_in": False}
ALLOWED = {"agent": "agent-root", "call": "c1", "verdict": "allow"}


BAD: list[Any] = [
    None,
    [],
    "{}",
    {},
    {**GOOD, "approvals": {}},
    {**GOOD, "approvals": "c1"},
    {**GOOD, "approvals": ["c1"]},
    {**GOOD, "approvals": [None]},
    {**GOOD, "approvals": [{}]},
    {**GOOD, "approvals": [{"agent": "agent-root"}]},
    {**GOOD, "approvals": [{"agent": "agent-root", "call": "unknown"}]},
    {**GOOD, "approvals": [{"agent": "agent-child", "call": "c1"}]},
    {**GOOD, "approvals": [{"agent": ["agent-root"], "call": "c1"}]},
    {**GOOD, "approvals": [{**ALLOWED, "verdict": "Allow"}]},
    {**GOOD, "approvals": [{**ALLOWED, "verdict": True}]},
    {**GOOD, "approvals": [{**ALLOWED, "verdict": "deny", "reason": 1}]},
    {**GOOD, "approvals": [ALLOWED, {**ALLOWED, "verdict": "deny"}]},
    {**GOOD, "approvals": [ALLOWED], "tool_calls": [{"agent": "agent-root", "call": "c1"}]},
    {**GOOD, "tool_calls": [{"agent": "agent-root", "call": "q1", "content": " "}]},
    {**GOOD, "tool_calls": [{"agent": "agent-root", "call": "q1", "content": None}]},
    {**GOOD, "sign_ins": [{"server": 1, "agents": []}]},
    {**GOOD, "sign_ins": [{"server": "s", "agents": "ab"}]},
    {**GOOD, "sign_ins": [{"server": "s", "agents": [1]}]},
    {**GOOD, "signed_in": "false"},
    {**GOOD, "signed_in": None},
]


@pytest.mark.parametrize("data", BAD)
def test_load_refuses(data: Any) -> None:
    with pytest.raises(InvalidRequest, match="saved decisions"):
        Pending.load(data, resolve)
