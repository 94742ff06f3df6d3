"""What a response waits for: every pause event of one stream, as one thing to answer. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.agents import SignIn
from turnwire.decisions import Pending
from turnwire.events import ApprovalRequired, ResponseRequired, SignInRequired
from turnwire.truefoundry.items import decision_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from turnwire.agents import Agent, ToolCall
    from turnwire.agents_json import Record
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold
    from turnwire_api.truefoundry import models

__all__ = ["KINDS", "Pauses"]

KINDS = frozenset({"tool.approval_required", "tool.response_required", "mcp.auth_required"})
"""The types of the events that announce a pause."""


class Pauses:
    """Collects the pauses of one response after the other.

    A response may pause several times, once for each execution and kind; only at the end of its
    stream are they complete.

    Args:
        fold: Knows the calls.

    Attributes:
        executions: The engine's id of the execution of each pending call, by the ids of agent and
            call. A root may have another execution id in every response; a decision must name the
            one that the pause named.
    """

    def __init__(self, fold: Fold) -> None:
        self._fold = fold
        self.executions: dict[tuple[str, str], str] = {}
        self.clear()

    def clear(self) -> None:
        """Forget what was pending: another response begins."""
        self._approvals: list[ToolCall] = []
        self._tool_calls: list[ToolCall] = []
        self._sign_ins: list[SignIn] = []

    @property
    def pending(self) -> Pending:
        """Everything that the response waits for, as far as it was announced."""
        return Pending(
            approvals=tuple(self._approvals),
            tool_calls=tuple(self._tool_calls),
            sign_ins=tuple(self._sign_ins),
        )

    def note(self, native: Any) -> TurnEvent:
        """Take note of a pause event."""
        if native.type == "mcp.auth_required":
            sign_ins = tuple(_sign_in(server) for server in native.servers)
            self._sign_ins += sign_ins
            root = self._fold.root or self._fold.agent("")
            return SignInRequired(agent=root, native=native, sign_ins=sign_ins)
        agent = self._fold.agent(native.execution_id)
        calls = tuple(self._fold.call(native.execution_id, ref.id) for ref in native.tool_calls)
        for call in calls:
            self.executions[call.agent.id, call.id] = native.execution_id
        if native.type == "tool.approval_required":
            for call in calls:
                call.needs_approval = True
            self._approvals += calls
            return ApprovalRequired(agent=agent, native=native, calls=calls)
        for call in calls:
            call.client_side = True
        self._tool_calls += calls
        return ResponseRequired(agent=agent, native=native, calls=calls)

    def items(self, pending: Pending) -> list[Any]:
        """Return the input items that answer everything at once; none for sign-ins alone."""
        return [
            decision_item(self.executions[ref], ref[1], decision)
            for ref, decision in pending.answers.items()
        ]

    def dump(self) -> dict[str, Any]:
        """Return what was announced as JSON data."""
        executions = [
            {"agent": agent, "call": call, "execution": execution}
            for (agent, call), execution in self.executions.items()
        ]
        return {"executions": executions, "pending": self.pending.dump()}

    def load(self, record: Record) -> None:
        """Take note of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        for each in record.records("executions", "an execution"):
            ref = each.string("agent"), each.string("call")
            self.executions[ref] = each.string("execution")
        pending = Pending.load(record.data["pending"], self._fold.call)
        self._approvals = list(pending.approvals)
        self._tool_calls = list(pending.tool_calls)
        self._sign_ins = list(pending.sign_ins)

    def omissions(self) -> list[str]:
        """Say what shows that more was to come: a pause is whole when nobody can go on."""
        agents = list(dict.fromkeys(self._fold.agents.values()))
        return [
            *(f"{call.tool or call.id} waits too" for call in self._unannounced(agents)),
            *(f"{agent.label} was at work" for agent in self._working(agents)),
        ]

    def _unannounced(self, agents: Iterable[Agent]) -> Iterator[ToolCall]:
        for agent in agents:
            for call in agent.calls:
                waits = (call.needs_approval or call.client_side) and call.result is None
                if waits and (agent.id, call.id) not in self.executions:
                    yield call

    def _working(self, agents: Iterable[Agent]) -> Iterator[Agent]:
        waiting = {call.agent for call in (*self._approvals, *self._tool_calls)}
        for sign_in in self._sign_ins:
            known = [
                self._fold.agents[each] for each in sign_in.agents if each in self._fold.agents
            ]
            waiting.update(known or agents)
        for agent in agents:
            waits_for_child = any(child.status == "running" for child in agent.children)
            if agent.status == "running" and agent not in waiting and not waits_for_child:
                yield agent


def _sign_in(server: models.McpAuthServer) -> SignIn:
    return SignIn(
        server=server.mcp_server_id,
        name=server.mcp_server_name,
        url=server.auth_url,
        agents=tuple(server.execution_ids),
    )
