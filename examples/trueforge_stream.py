"""Say something to an agent of a TrueForge server, and print what comes as it comes.

Run it with ``python examples/trueforge_stream.py [MESSAGE]``, with the server's URL in
``TRUEFORGE_BASE_URL`` and, if it has a login, a token in ``TRUEFORGE_API_KEY``. So it is with all
TrueForge examples.
"""

from __future__ import annotations

import sys

from turnwire.events import StreamResumed, TextDelta, ToolCallCompleted, ToolResult
from turnwire.trueforge import TrueForgeClient

AGENT = {
    "model": {"name": "stub/stub-1"},
    "instructions": "Be brief.",
    "mcp_servers": [{"name": "notes", "preload": True}],
}


def main(message: str) -> None:
    """Print one turn."""
    with TrueForgeClient() as client, client.conversation(spec=AGENT).send(message) as turn:
        for event in turn:
            match event:
                case TextDelta(text=text):
                    print(text, end="", flush=True)
                case ToolCallCompleted(call=call):
                    print(f"\n{call.tool} {call.arguments}")
                case ToolResult(content=content):
                    print(f"-> {content}")
                case StreamResumed(gap=gap):
                    # The turn itself has gone on; there is nothing to do.
                    print("[resumed with a gap]" if gap else "[resumed]")
                case _:
                    pass
        print(f"\n{type(turn.outcome).__name__}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "Say hello.")
