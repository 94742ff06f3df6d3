"""Talk to a saved agent on a TrueFoundry gateway; a policy answers what it wants to do.

Run it with ``python examples/gateway_by_policy.py [MESSAGE]``. The gateway's URL and key are
``GATEWAY_BASE_URL`` and ``TFY_API_KEY``, as for ``AgentClient``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from turnwire.decisions import Allow, Decision, Deny
from turnwire.events import TextDelta, ToolResult
from turnwire.trueforge.gateway import GatewayClient

if TYPE_CHECKING:
    from turnwire.agents import ToolCall

KEPT = {"n2"}


def policy(call: ToolCall) -> Decision:
    """Let notes be deleted, but not all of them."""
    note = (call.arguments or {}).get("note_id")
    return Deny("this note is kept") if note in KEPT else Allow()


def main(message: str) -> None:
    """Print what the agent says and what its tools return."""
    with GatewayClient() as client:
        turn = client.conversation(agent="note-keeper", approve=policy).send(message)
        for event in turn:
            match event:
                case TextDelta(text=text):
                    print(text, end="")
                case ToolResult(call=call, content=content):
                    print(f"{call.tool}: {content}")
                case _:
                    pass
        print(f"\n{type(turn.outcome).__name__}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "[delete2] tidy up")
