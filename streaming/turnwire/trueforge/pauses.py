"""What a turn waits for, from the events that ask for it. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire import pauses
from turnwire.agents import SignIn
from turnwire.trueforge.items import decision_item

if TYPE_CHECKING:
    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent

__all__ = ["KINDS", "Pauses"]

KINDS = frozenset({"tool.approval_required", "tool.response_required", "mcp.auth_required"})
"""The types of the events that ask for something."""


class Pauses(pauses.Pauses):
    """Collects what one turn after the other asks for. An execution is a thread here."""

    def note(self, native: Any) -> TurnEvent:
        """Take note of an event that asks for something."""
        if native.type == "mcp.auth_required":
            return self.sign_in(map(_sign_in, native.mcp_servers), native)
        announce = self.approval if native.type == "tool.approval_required" else self.response
        return announce(native.thread_id, [ref.id for ref in native.tool_calls], native)

    def settle(self, required_actions: list[Any]) -> bool:
        """Take what the end of the turn says is pending; False: not all of it is understood."""
        self.clear()
        known = [action for action in required_actions if action.get("type") in KINDS]
        for action in known:
            self.note(action)
        return len(known) == len(required_actions)

    def items(self, pending: Pending) -> list[Any]:
        """Return the input items that answer everything at once; none for sign-ins alone."""
        return [
            decision_item(self.executions[ref], ref[1], decision)
            for ref, decision in pending.answers.items()
        ]


def _sign_in(server: Any) -> SignIn:
    return SignIn(server=server.id, name=server.name, url=server.auth_url)
