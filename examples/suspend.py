"""Start a turn, and leave when it waits for approvals. ``resume.py`` goes on with it.

Run it with ``python examples/suspend.py FILE``. The file will hold what the agents have said.
"""

from __future__ import annotations

import sys
from pathlib import Path

from turnwire.events import TextDelta
from turnwire.truefoundry import AgentClient


def main(checkpoint: Path) -> None:
    """Read until the turn stops, and write down where it stands."""
    with AgentClient() as client:
        turn = client.conversation(model="openai/gpt-5").send("Do a rolling restart.")
        for event in turn:
            if isinstance(event, TextDelta):
                print(f"{event.agent.label}: {event.text}")
        checkpoint.write_text(turn.checkpoint(), "utf-8")
        for call in turn.pending.approvals if turn.pending else ():
            print(f"waits: {call.agent.label} wants {call.tool} with {call.arguments_text}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
