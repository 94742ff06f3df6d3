"""Gates as decisions: runs that wait for a person, and what is told to the engine. No I/O.

A run of a routine waits before it begins, a run of an automation at a node of its flow. Each is a
``Gate``, a call that waits for an approval, so that whatever decides about calls decides about
gates too. The engine has a third answer for automations, "rework". It says nothing about whether
the run may go on, so it is no ``Decision``, and stands beside a ``Pending`` instead of in it.

Example:
    >>> from turnwire.decisions import Allow
    >>> from turnwire_api.tandem.models import RoutineRun
    >>> record = {"run_id": "r1", "routine_id": "d", "status": "pending_approval"}
    >>> run = RoutineRun.from_dict({**record, "entrypoint": "digest.daily"})
    >>> pending = Pending(approvals=(routine_gate(run, {"d": "Daily digest"}),))
    >>> pending.approvals[0].agent.label, pending.approvals[0].name
    ('Daily digest', 'digest.daily')
    >>> [answer] = routine_answers(pending.decide("r1", Allow()))
    >>> answer.call.operation.name, answer.gate.run_id
    ('routines.approve_run', 'r1')
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from attrs import define

from turnwire.agents import Agent, Text, ToolCall
from turnwire.decisions import Allow, Deny, Pending
from turnwire.errors import InvalidRequest, TurnwireError
from turnwire.flow import Call, Flow
from turnwire_api.runtime.model import is_object
from turnwire_api.tandem.resources import (
    APPROVALS_LIST_PENDING,
    AUTOMATIONS_V2_DECIDE_GATE,
    ROUTINES_APPROVE_RUN,
    ROUTINES_DENY_RUN,
    ROUTINES_LIST,
    ROUTINES_LIST_RUNS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from turnwire.decisions import Decision
    from turnwire_api.runtime.model import Model
    from turnwire_api.tandem.models import PendingApproval, RoutineRun

__all__ = [
    "Answer",
    "Gate",
    "Namespace",
    "automation_answers",
    "automation_gate",
    "routine_answers",
    "routine_gate",
    "send",
    "waiting_automations",
    "waiting_routines",
]

Namespace: TypeAlias = Literal["routines", "automations_v2"]
"""Where a gate is answered: ``client.routines`` or ``client.automations_v2``."""

# The most that the engine lists at once.
LIMIT = 500

_OF_ROUTINES = (
    "detail",
    "trigger_type",
    "run_count",
    "args",
    "allowed_tools",
    "output_targets",
    "created_at_ms",
)
_OF_AUTOMATIONS = (
    "action_kind",
    "instructions",
    "action_preview_markdown",
    "decisions",
    "rework_targets",
    "requested_at_ms",
    "expires_at_ms",
)


@define(eq=False, kw_only=True, repr=False)
class Gate(ToolCall):
    """A run that waits for a person, as a call that waits for an approval.

    Its agent is the routine or the automation. Its name is what would run: the entrypoint of the
    routine, or the node that is the gate. Its arguments are what the engine tells about it.

    Attributes:
        run_id: The run that waits. A run waits at one gate at a time.
        namespace: Where the gate is answered.
    """

    run_id: str
    namespace: Namespace


class Answer(NamedTuple):
    """One decision as the request that tells it to the engine."""

    gate: Gate
    call: Call


# What waits


def waiting_routines(routine_id: str | None = None) -> Flow[Pending]:
    """Find the runs of routines that wait for an approval.

    Args:
        routine_id: Only those of this routine.
    """
    listed = yield Call(ROUTINES_LIST_RUNS, {"routine_id": routine_id, "limit": LIMIT})
    runs = [run for run in listed.runs if run.status == "pending_approval"]
    if not runs:
        return Pending()
    # A run does not know the name of its routine.
    known = (yield Call(ROUTINES_LIST, {})).routines
    names = {routine.routine_id: routine.name for routine in known}
    return Pending(approvals=tuple(routine_gate(run, names) for run in runs))


def waiting_automations(automation_id: str | None = None) -> Flow[Pending]:
    """Find the gates that runs of automations wait at.

    Args:
        automation_id: Only those of this automation.
    """
    listed = yield Call(APPROVALS_LIST_PENDING, {"source": "automation_v2", "limit": LIMIT})
    gates = [automation_gate(each) for each in listed.approvals if each.source == "automation_v2"]
    # The engine's list cannot be asked for one automation.
    wanted = (gate for gate in gates if automation_id in {None, gate.agent.id})
    return Pending(approvals=tuple(wanted))


def routine_gate(run: RoutineRun, names: Mapping[str, str]) -> Gate:
    """Return the gate of a routine's run.

    Args:
        run: The run, which waits for an approval.
        names: Names of routines by id. A routine that was deleted has none.
    """
    routine_id = run.get("routine_id") or ""
    return Gate(
        id=run.run_id,
        agent=Agent(id=routine_id, name=names.get(routine_id) or routine_id),
        name=run.get("entrypoint") or "",
        text=_told(run, _OF_ROUTINES, decisions=["approve", "deny"]),
        needs_approval=True,
        complete=True,
        run_id=run.run_id,
        namespace="routines",
    )


def automation_gate(approval: PendingApproval) -> Gate:
    """Return the gate that a run of an automation waits at, from the engine's list of them."""
    payload = approval.get("surface_payload")
    found = payload.get("automation_id") if is_object(payload) else None
    automation_id = found if isinstance(found, str) else ""
    return Gate(
        id=approval.request_id,
        agent=Agent(id=automation_id, name=approval.get("workflow_name") or automation_id),
        name=approval.get("node_id") or "",
        text=_told(approval, _OF_AUTOMATIONS),
        needs_approval=True,
        complete=True,
        run_id=approval.run_id,
        namespace="automations_v2",
    )


def _told(record: Model, names: Iterable[str], **more: Any) -> Text:
    said = {name: value for name in names if (value := record.get(name)) is not None}
    return Text(json.dumps({**said, **more}, ensure_ascii=False))


# What is decided


def routine_answers(pending: Pending) -> list[Answer]:
    """Return what is decided about runs of routines: ``Allow`` approves, ``Deny`` denies.

    Args:
        pending: What waits, some of it decided.

    Raises:
        InvalidRequest: Nothing is decided, or something else than runs of routines waits.
    """
    answers: list[Answer] = []
    for gate, decision in _decided(pending, "routines"):
        match decision:
            case Allow():
                call = Call(ROUTINES_APPROVE_RUN, {"run_id": gate.run_id, "body": {}})
            case Deny(reason=reason):
                body = {"reason": reason}
                call = Call(ROUTINES_DENY_RUN, {"run_id": gate.run_id, "body": body})
            case None:
                continue
            case _:
                raise _misfit(gate, decision)
        answers.append(Answer(gate, call))
    return _some(answers)


def automation_answers(
    pending: Pending, rework: Mapping[str, str | None] | None = None
) -> list[Answer]:
    """Return what is decided at gates of automations.

    ``Allow`` is the engine's "approve", ``Deny`` its "cancel", which ends the run.

    Args:
        pending: What waits, some of it decided.
        rework: Gates by call id that are sent back, each with a reason or None.

    Raises:
        InvalidRequest: Nothing is decided, something else than gates of automations waits, or
            ``rework`` names a gate that is decided or does not wait.
    """
    again = dict(rework or {})
    answers: list[Answer] = []
    for gate, decision in _decided(pending, "automations_v2"):
        match decision:
            case _ if gate.id in again:
                said, reason = "rework", again.pop(gate.id)
                if decision is not None:
                    raise InvalidRequest(f"{gate.id!r} is decided already: {decision!r}")
            case Allow():
                said, reason = "approve", None
            case Deny(reason=reason):
                said = "cancel"
            case None:
                continue
            case _:
                raise _misfit(gate, decision)
        # The id keeps a decision from another gate that the run may have come to meanwhile.
        body = {"decision": said, "reason": reason, "approval_request_id": gate.id}
        call = Call(AUTOMATIONS_V2_DECIDE_GATE, {"run_id": gate.run_id, "body": body})
        answers.append(Answer(gate, call))
    if again:
        raise InvalidRequest(f"no gate that waits is {next(iter(again))!r}")
    return _some(answers)


def send(answers: Sequence[Answer]) -> Flow[list[Any]]:
    """Send decisions one after the other, each once; return their runs.

    Raises:
        TurnwireError: One failed. Its ``run_id`` is the run of that gate; those before it are
            done, those after it are not sent, and the message says so.
    """
    runs: list[Any] = []
    for answer in answers:
        try:
            result = yield answer.call
        except TurnwireError as error:
            error.run_id = answer.gate.run_id
            error.message += _progress(len(runs), len(answers))
            raise
        runs.append(result.run)
    return runs


def _progress(done: int, of: int) -> str:
    facts = [f"decision {done + 1} of {of}"]
    if done:
        facts.append("those before it are done")
    if done + 1 < of:
        facts.append("those after it were not sent")
    return f" ({'; '.join(facts)})" if of > 1 else ""


def _decided(pending: Pending, namespace: Namespace) -> Iterator[tuple[Gate, Decision | None]]:
    """Go through the gates, if that is all that waits."""
    others = (*pending.tool_calls, *pending.sign_ins)
    for gate in (*pending.approvals, *others):
        if not isinstance(gate, Gate) or gate.namespace != namespace:
            raise InvalidRequest(f"not from client.{namespace}.pending(): {gate!r}")
        yield gate, pending.answers.get((gate.agent.id, gate.id))


def _some(answers: list[Answer]) -> list[Answer]:
    if not answers:
        raise InvalidRequest("nothing is decided")
    return answers


def _misfit(gate: Gate, decision: Decision) -> InvalidRequest:
    return InvalidRequest(f"{gate.id!r} waits for Allow() or Deny(), not {decision!r}")
