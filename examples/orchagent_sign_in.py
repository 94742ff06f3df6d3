"""Sign in where a run of Orchagent asks for it, and let the run go on."""

from __future__ import annotations

import sys

from turnwire import NeedsInput
from turnwire.events import SignInRequired
from turnwire.orchagent import OrchClient


def main(message: str) -> None:
    """Ask for each sign-in once, at the terminal."""
    with OrchClient() as client:
        chat = client.conversation(workflow={"name": "calendar"})
        turn = chat.send(message)
        for event in turn:
            if isinstance(event, SignInRequired):
                for sign_in in event.sign_ins:
                    print(f"{sign_in.instruction} Open {sign_in.url}")
                input("Press Enter when you are done. ")
                # The run waits meanwhile. It is told once, whatever happens to the stream.
                pending = turn.pending
                if pending:
                    turn.answer(pending.signed_in())
        while isinstance(turn.outcome, NeedsInput):
            # Another server may hang up while it waits; then the conversation is answered.
            turn = chat.answer(turn.outcome.pending.signed_in())
            turn.result()
        print(type(turn.outcome).__name__)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "Look at my calendar.")
