"""Go on with the turn that ``suspend.py`` left, in this process: allow its calls, read the rest.

Run it with ``python examples/resume.py FILE``. A second run sends nothing: the file says by then
that the answer was sent.
"""

from __future__ import annotations

import sys
from pathlib import Path

from turnwire.truefoundry import AgentClient


def main(checkpoint: Path) -> None:
    """Answer everything at once, and print what the agents say then."""

    def save(text: str) -> None:
        # Renamed into place: a crash leaves the old checkpoint or the new one, whole.
        fresh = checkpoint.with_suffix(".new")
        fresh.write_text(text, "utf-8")
        fresh.replace(checkpoint)

    with AgentClient() as client:
        # The checkpoint has no configuration: the agent is named again, as in suspend.py.
        chat = client.conversation(model="openai/gpt-5", save=save)
        turn = chat.resume(checkpoint.read_text("utf-8"))
        turn.result()
        if turn.pending:
            for call in turn.pending.approvals:
                print(f"allowed: {call.agent.label} may {call.tool} with {call.arguments_text}")
            turn = chat.answer(turn.pending.allow_all())
        print(turn.result())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
