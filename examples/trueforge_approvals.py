"""Decide the calls of a TrueForge agent in one batch: notes may be deleted, but not all of them.

Run it with ``python examples/trueforge_approvals.py [MESSAGE]``. Asynchronous.
"""

from __future__ import annotations

import asyncio
import sys

from turnwire.decisions import Allow, Deny, Respond
from turnwire.outcomes import NeedsInput
from turnwire.trueforge import AsyncTrueForgeClient

AGENT = {
    "model": {"name": "stub/stub-1"},
    "mcp_servers": [{"name": "notes", "preload": True}],
}
KEPT = {"n2"}


async def main(message: str) -> None:
    """Hold a conversation until nothing is pending."""
    async with AsyncTrueForgeClient() as client:
        chat = client.conversation(spec=AGENT)
        outcome = await chat.send(message).result()
        while isinstance(outcome, NeedsInput):
            # Nothing is sent before everything is decided: the server takes one whole batch.
            pending = outcome.pending
            for call in pending.approvals:
                note = (call.arguments or {}).get("note_id")
                print(f"{call.agent.label}: {call.tool} {note}")
                verdict = Deny("this note is kept") if note in KEPT else Allow()
                pending = pending.decide(call, verdict)
            for call in pending.tool_calls:
                print(f"{call.agent.label} asks: {call.arguments}")
                pending = pending.decide(call, Respond("yes"))
            outcome = await chat.answer(pending).result()
        print(outcome)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "[delete2] tidy up"))
