"""Leave a running turn of a TrueForge server, and take it up again in another process.

``python examples/trueforge_resume.py FILE MESSAGE`` sends a message, prints the first words of the
answer and leaves a checkpoint in the file. ``python examples/trueforge_resume.py FILE`` reads the
rest: the turn has gone on meanwhile, and it is not sent again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from turnwire.trueforge import TrueForgeClient

AGENT = {"model": {"name": "stub/stub-1"}, "instructions": "Be brief."}


def begin(checkpoint: Path, message: str) -> None:
    """Send a message, and leave once the answer has begun."""
    with TrueForgeClient() as client:
        turn = client.conversation(spec=AGENT).send(message)
        print(next(turn.text()))
        checkpoint.write_text(turn.checkpoint(), "utf-8")
        turn.close()


def finish(checkpoint: Path) -> None:
    """Read the rest, and print the whole answer."""
    with TrueForgeClient() as client:
        turn = client.conversation(spec=AGENT).resume(checkpoint.read_text("utf-8"))
        turn.result()
        print(turn.root.text if turn.root else "")


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a file and a message.
        begin(Path(sys.argv[1]), sys.argv[2])
    else:
        finish(Path(sys.argv[1]))
