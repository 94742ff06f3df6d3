"""Read a turn as it happens: text, tool calls and their results, and how it ended.

Run it with ``python examples/stream.py [PROMPT]``, with the gateway's URL in ``GATEWAY_BASE_URL``
and your key in ``TFY_API_KEY``. So it is with all examples but ``demo.py``, which needs neither.
"""

from __future__ import annotations

import sys

from turnwire.events import TextDelta, ToolCallCompleted, ToolResult
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire.truefoundry import AgentClient


def main(prompt: str) -> None:
    """Print one turn."""
    with AgentClient() as client:
        turn = client.conversation(model="openai/gpt-5").send(prompt)
        for event in turn:
            match event:
                case TextDelta(text=piece):
                    print(piece, end="", flush=True)
                case ToolCallCompleted(call=call):
                    print(f"[{call.agent.label} calls {call.tool} with {call.arguments_text}]")
                case ToolResult(call=call, content=content):
                    print(f"[{call.tool} returned {content}]")
                case _:
                    # There are more; this program does not show them.
                    pass
        match turn.outcome:
            case Completed():
                print("\n[completed]")
            case NeedsInput(pending=pending):
                print(f"\n[waits for an answer: {pending}]")
            case Failed(message=message):
                print(f"\n[failed: {message}]")
            case Cancelled(reason=reason):
                print(f"\n[cancelled: {reason}]")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "What is the weather in Oslo and in Porto?")
