"""Approve what an Orchagent run asks for: sending mail to oneself, and nothing else.

Which event says that a run waits for an approval is not documented. Look at the events of a run of
yours, and give its type: ``python examples/orchagent_approvals.py [TYPE] [MESSAGE]``.
"""

from __future__ import annotations

import sys
from typing import Any

from turnwire.events import OtherEvent
from turnwire.orchagent import OrchClient

APPROVED = {"send_mail": ["to", "text"]}


def main(kind: str, message: str) -> None:
    """Print what the run wants, and what it did."""
    with OrchClient() as client:
        turn = client.conversation(workflow={"name": "mail"}).send(message)
        for event in turn:
            if not isinstance(event, OtherEvent):
                continue
            details: Any = event.native.get("details") or {}
            tool = details.get("tool")
            print(f"{event.native.type}: {tool or event.native.get('message')}")
            if event.native.type == kind and tool in APPROVED and turn.run_id:
                # The arguments are named: what no names approve is not known.
                server = details.get("server") or "mcp"
                client.approvals.approve(turn.run_id, tool, server, APPROVED[tool])
        print(type(turn.outcome).__name__)
        # An approval may outlive its run.
        client.approvals.clear()


if __name__ == "__main__":
    given = sys.argv[1:]
    main(
        given[0] if given else "tool.waiting",
        given[1] if len(given) > 1 else "Send a mail.",
    )
