"""Run a prompt on a Tandem engine, and print the text as it comes. Asynchronous.

Run it with ``python examples/tandem_stream.py [PROMPT]``, with the engine's URL in
``TANDEM_BASE_URL`` and its token in ``TANDEM_TOKEN``. So it is with all Tandem examples.
"""

from __future__ import annotations

import asyncio
import sys

from turnwire.tandem import TandemClient


async def main(prompt: str) -> None:
    """Print one run."""
    async with TandemClient() as client:
        session_id = await client.sessions.create(title="An example")
        run = await client.sessions.prompt_async(session_id, prompt)
        async for event in client.stream(session_id, run.run_id):
            match event.type:
                case "session.response":
                    print(event.properties["delta"], end="", flush=True)
                case "session.run.finished":
                    print(f"\n[{event.properties['status']}]")
                case _:
                    # There are more; this program does not show them.
                    pass


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "Say hello."))
