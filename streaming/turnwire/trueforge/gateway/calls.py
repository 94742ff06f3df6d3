"""The requests of a turn in the form of a gateway. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.protocol import Call, Open
from turnwire.trueforge.calls import Calls
from turnwire_api.trueforge_gateway import resources
from turnwire_api.trueforge_gateway.events import TABLE

if TYPE_CHECKING:
    from turnwire.trueforge.config import SessionConfig

__all__ = ["GATEWAY"]


class GatewayCalls(Calls):
    """The requests in the form of a gateway (overlays/trueforge_gateway)."""

    page = 25
    newest_first = True

    def open_session(self, config: SessionConfig[Any]) -> Call:
        """Open a session with a saved agent, or a draft session with one described here.

        Example:
            >>> GATEWAY.open_session({"agent": "note-keeper"}).arguments
            {'body': {'agent_name': 'note-keeper'}}
        """
        if "spec" in config:
            return Call(resources.DRAFT_SESSIONS_CREATE, {"body": {"agent_spec": config["spec"]}})
        return Call(self.api.SESSIONS_CREATE, {"body": {"agent_name": config.get("agent")}})

    def last_turn(self, session_id: str) -> Call:
        """Ask for the newest turn: there may be no list of its events while it runs."""
        return Call(self.api.TURNS_LIST, {"session_id": session_id, "limit": 1})

    def last_turn_id(self, answer: Any) -> str | None:
        """Return that turn."""
        return answer.data[0].id if answer.data else None

    def subscribe(self, session_id: str | None, turn_id: str | None, after: int) -> Open:
        """Take up the stream of a turn behind a number."""
        arguments = {"session_id": session_id, "turn_id": turn_id}
        return Open(
            self.api.TURNS_SUBSCRIBE, {**arguments, "body": {"after_sequence_number": after}}
        )


GATEWAY = GatewayCalls(resources, TABLE.choice.variants)
"""The requests to a gateway."""
