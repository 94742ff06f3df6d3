"""Gates as decisions, without I/O: what waits, and the requests that decisions become."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from turnwire import errors
from turnwire.agents import Agent, SignIn, ToolCall
from turnwire.decisions import Allow, Deny, Pending, Respond
from turnwire.errors import InvalidRequest
from turnwire.flow import Call
from turnwire.tandem import gates
from turnwire.terminal import prompt_on_tty
from turnwire_api.tandem.models import PendingApproval, RoutineRun

if TYPE_CHECKING:
    from collections.abc import Mapping

RUN: dict[str, Any] = {
    "run_id": "r1",
    "routine_id": "d",
    "status": "pending_approval",
    "entrypoint": "digest.daily",
    "detail": "manual approval required",
    "args": {"day": "Monday"},
    "allowed_tools": [],
    "approval_reason": None,
}
APPROVAL: dict[str, Any] = {
    "request_id": "automation_v2:r2:review",
    "source": "automation_v2",
    "run_id": "r2",
    "node_id": "review",
    "workflow_name": "Marketing",
    "action_kind": "Is it good?",
    "surface_payload": {"automation_id": "m", "decide_endpoint": "/automations/v2/runs/r2/gate"},
    "decisions": ["approve", "rework", "cancel"],
    "rework_targets": ["draft"],
    "instructions": "Check the names.",
    "requested_at_ms": 1,
}


def routine(run_id: str = "r1", **fields: Any) -> gates.Gate:
    run = RoutineRun.from_dict({**RUN, "run_id": run_id, **fields})
    return gates.routine_gate(run, {"d": "Daily digest"})


def automation(run_id: str = "r2", **fields: Any) -> gates.Gate:
    ids = {"run_id": run_id, "request_id": f"automation_v2:{run_id}:review"}
    return gates.automation_gate(PendingApproval.from_dict({**APPROVAL, **ids, **fields}))


def waiting(*calls: ToolCall) -> Pending:
    return Pending(approvals=calls)


def test_the_gate_of_a_routine() -> None:
    gate = routine()
    assert (gate.id, gate.run_id, gate.namespace) == ("r1", "r1", "routines")
    assert (gate.agent.id, gate.agent.label, gate.tool) == ("d", "Daily digest", "digest.daily")
    assert gate.arguments == {
        "detail": "manual approval required",
        "args": {"day": "Monday"},
        "allowed_tools": [],
        "decisions": ["approve", "deny"],
    }
    assert gate.needs_approval
    assert gate.complete


def test_the_gate_of_an_automation() -> None:
    gate = automation()
    assert (gate.id, gate.run_id) == ("automation_v2:r2:review", "r2")
    assert (gate.agent.id, gate.agent.label, gate.tool) == ("m", "Marketing", "review")
    shown = ("action_kind", "instructions", "decisions", "rework_targets", "requested_at_ms")
    assert gate.arguments == {name: APPROVAL[name] for name in shown}


def test_gates_of_which_little_is_known() -> None:
    gone = gates.routine_gate(RoutineRun.from_dict({**RUN, "entrypoint": "x"}), {})
    assert gone.agent.label == "d"
    for payload in (None, "text", {"automation_id": 1}):
        assert automation(surface_payload=payload).agent.id == ""
    nameless = waiting(automation(node_id=None), routine("r3", entrypoint=""))
    assert nameless.allow_all().answers == {}, "a rule judges by names"


@pytest.mark.parametrize(
    ("decision", "operation", "body"),
    [
        (Allow(), "routines.approve_run", {}),
        (Deny(), "routines.deny_run", {"reason": None}),
        (Deny("not today"), "routines.deny_run", {"reason": "not today"}),
    ],
)
def test_answers_for_routines(decision: Any, operation: str, body: Mapping[str, Any]) -> None:
    pending = waiting(routine(), routine("r2")).decide("r2", decision)
    (answer,) = gates.routine_answers(pending)
    assert answer.call.operation.name == operation
    assert answer.call.arguments == {"run_id": "r2", "body": body}
    assert answer.gate is pending.approvals[1]


@pytest.mark.parametrize(
    ("decision", "said", "reason"),
    [(Allow(), "approve", None), (Deny(), "cancel", None), (Deny("no"), "cancel", "no")],
)
def test_answers_for_automations(decision: Any, said: str, reason: str | None) -> None:
    gate = automation()
    (answer,) = gates.automation_answers(waiting(gate).decide(gate, decision))
    body = {"decision": said, "reason": reason, "approval_request_id": gate.id}
    assert answer.call.operation.name == "automations_v2.decide_gate"
    assert answer.call.arguments == {"run_id": "r2", "body": body}


def test_rework_stands_beside_what_is_decided() -> None:
    first, second, third = automation("a"), automation("b"), automation("c")
    pending = waiting(first, second, third).decide(third, Allow())
    answers = gates.automation_answers(pending, {first.id: "Shorter."})
    assert [(each.gate, each.call.arguments["body"]["decision"]) for each in answers] == [
        (first, "rework"),
        (third, "approve"),
    ]
    assert answers[0].call.arguments["body"]["reason"] == "Shorter."


GATE = automation()
ANYBODY = Agent(id="a")
ASKED = Pending(tool_calls=(ToolCall(id="t", agent=ANYBODY, client_side=True),))


@pytest.mark.parametrize(
    ("pending", "rework", "said"),
    [
        (Pending(), {}, "nothing is decided"),
        (waiting(GATE), {}, "nothing is decided"),
        (waiting(GATE, routine()).allow_all(), {}, r"automations_v2\.pending"),
        (waiting(ToolCall(id="c", agent=ANYBODY, name="x")).allow_all(), {}, "pending"),
        (ASKED.respond("yes"), {}, "pending"),
        (Pending(sign_ins=(SignIn(server="s", name="s", url=""),)).signed_in(), {}, "pending"),
        (waiting(GATE).allow_all(), {GATE.id: "no"}, "decided already"),
        (waiting(GATE).allow_all(), {"other": "no"}, "no gate that waits is 'other'"),
        (Pending(approvals=(GATE,), _answers={("m", GATE.id): Respond("x")}), {}, "waits for"),
    ],
)
def test_what_is_refused(pending: Pending, rework: dict[str, str | None], said: str) -> None:
    with pytest.raises(InvalidRequest, match=said):
        gates.automation_answers(pending, rework)


def test_routines_refuse_likewise() -> None:
    for pending in (waiting(routine()), waiting(GATE).allow_all(), ASKED.respond("yes")):
        with pytest.raises(InvalidRequest):
            gates.routine_answers(pending)
    odd = Pending(approvals=(routine(),), _answers={("d", "r1"): Respond("x")})
    with pytest.raises(InvalidRequest, match="waits for"):
        gates.routine_answers(odd)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (0, " (decision 1 of 3; those after it were not sent)"),
        (1, " (decision 2 of 3; those before it are done; those after it were not sent)"),
        (2, " (decision 3 of 3; those before it are done)"),
    ],
)
def test_an_error_says_what_is_done(place: int, said: str) -> None:
    pending = waiting(*map(routine, ("a", "b", "c"))).allow_all()
    flow = gates.send(gates.routine_answers(pending))
    done = SimpleNamespace(run=None)
    calls = [next(flow), *(flow.send(done) for _ in range(place))]
    lost = errors.ConnectionFailed("the connection was lost")
    with pytest.raises(errors.ConnectionFailed) as caught:
        flow.throw(lost)
    assert caught.value is lost
    asked = [call.arguments["run_id"] for call in calls if isinstance(call, Call)]
    assert asked == ["a", "b", "c"][: place + 1]
    assert lost.run_id == "abc"[place]
    assert str(lost) == f"the connection was lost{said}"


def test_an_error_of_the_only_decision_is_as_it_was() -> None:
    flow = gates.send(gates.routine_answers(waiting(routine()).allow_all()))
    next(flow)
    with pytest.raises(errors.Conflict, match=r"^decided$"):
        flow.throw(errors.Conflict("decided"))


def test_a_terminal_shows_a_gate() -> None:
    shown = io.StringIO()
    ask = prompt_on_tty(input=io.StringIO("y\n"), output=shown)
    assert ask(routine()) == Allow()
    assert "agent: Daily digest" in shown.getvalue()
    assert "tool: digest.daily" in shown.getvalue()
