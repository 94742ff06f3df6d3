"""Chat with an Orchagent workflow: each argument is a message, all in one thread. Asynchronous.

Run it with ``python examples/orchagent_chat.py [MESSAGE ...]``, with the server's URL in
``ORCHAGENT_BASE_URL`` and a token in the file that ``client.auth.login(email, password)`` writes.
So it is with all Orchagent examples.
"""

from __future__ import annotations

import asyncio
import sys

from turnwire import Completed, Failed
from turnwire.events import OtherEvent
from turnwire.orchagent import AsyncOrchClient

WORKFLOW = {"name": "chat"}


async def main(messages: list[str]) -> None:
    """Print what happens in each run."""
    async with AsyncOrchClient() as client:
        chat = client.conversation(workflow=WORKFLOW)
        for message in messages:
            print(f"> {message}")
            turn = chat.send(message)
            async for event in turn:
                # Which types of events a server has is not documented, but for three.
                if isinstance(event, OtherEvent):
                    print(f"{event.native.type}: {event.native.get('message')}")
            match turn.outcome:
                case Completed(text=text):
                    print(f"[completed] {text}".rstrip())
                case Failed(message=why):
                    print(f"[failed] {why}")
                case other:
                    print(f"[{type(other).__name__}]")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or ["Say hello."]))
