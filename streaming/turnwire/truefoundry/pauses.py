"""What a response waits for: every pause event of one stream, as one thing to answer. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire import pauses
from turnwire.agents import SignIn
from turnwire.truefoundry.items import decision_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from turnwire.agents import Agent, ToolCall
    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire_api.truefoundry import models

__all__ = ["KINDS", "Pauses"]

KINDS = frozenset({"tool.approval_required", "tool.response_required", "mcp.auth_required"})
"""The types of the events that announce a pause."""


class Pauses(pauses.Pauses):
    """Collects the pauses of one response after the other.

    Args:
        fold: Knows the calls.
    """

    def note(self, native: Any) -> TurnEvent:
        """Take note of a pause event."""
        if native.type == "mcp.auth_required":
            return self.sign_in(map(_sign_in, native.servers), native)
        announce = self.approval if native.type == "tool.approval_required" else self.response
        return announce(native.execution_id, [ref.id for ref in native.tool_calls], native)

    def items(self, pending: Pending) -> list[Any]:
        """Return the input items that answer everything at once; none for sign-ins alone."""
        return [
            decision_item(self.executions[ref], ref[1], decision)
            for ref, decision in pending.answers.items()
        ]

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
