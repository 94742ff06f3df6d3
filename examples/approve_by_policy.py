"""Let a policy decide about tool calls, and ask at the terminal about those it leaves open.

Run it with ``python examples/approve_by_policy.py [PROMPT]``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from turnwire.decisions import Allow, Deny
from turnwire.events import ToolResult
from turnwire.terminal import prompt_on_tty
from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from turnwire.agents import ToolCall

ask = prompt_on_tty()


def policy(call: ToolCall) -> Allow | Deny | None:
    """Decide about one call; None leaves it pending, and nothing is sent."""
    if call.tool.startswith("delete_"):
        return Deny("this program deletes nothing")
    if call.tool == "restart_application" and call.arguments.get("application_name") == "billing":
        return Allow()
    return ask(call)


def main(prompt: str) -> None:
    """Run one turn, and say what became of its calls."""
    with AgentClient() as client:
        turn = client.conversation(model="openai/gpt-5", approve=policy).send(prompt)
        for event in turn:
            if isinstance(event, ToolResult):
                print(f"{event.call.tool}: {event.content}")
        if turn.pending:
            print(f"not decided, so nothing was sent: {turn.pending.missing}")
        else:
            print(turn.result())


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "Clean up.")
