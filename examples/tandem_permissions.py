"""Answer a Tandem engine's questions about tools: reading is allowed, everything else is not.

The engine waits 15 seconds for an answer, and then goes on as if the call was not allowed.
"""

from __future__ import annotations

import sys

from turnwire.tandem import SyncTandemClient


def main(prompt: str) -> None:
    """Print the calls of one run, and what became of them."""
    with SyncTandemClient() as client:
        session_id = client.sessions.create(title="An example")
        run = client.sessions.prompt_async(session_id, prompt)
        for event in client.stream(session_id, run.run_id):
            said = event.properties
            match event.type:
                case "permission.request":
                    # "once" is for this call; "allow" would make a rule for the session.
                    reply = "once" if said["tool"] == "read" else "reject"
                    client.permissions.reply(said["requestID"], reply)
                    print(f"{said['tool']} {said['args']}: {reply}")
                case "session.tool_result":
                    print(f"{said['tool']} {said['state']}")
                case _:
                    pass


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "Read the file.")
