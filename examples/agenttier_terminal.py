"""Work in a sandbox's terminal from your own: what you type goes there, what it writes comes here.

Run it with ``python examples/agenttier_terminal.py SANDBOX``, with the Router's URL in
``AGENTTIER_API_URL`` and your key in ``AGENTTIER_API_KEY``. The end of the input (Ctrl-D) leaves
the terminal; the shell goes on in the sandbox.
"""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TYPE_CHECKING

from turnwire.agenttier import AgentTierClient
from turnwire.agenttier.terminal import Reattached, TerminalClosed, TerminalNotice, TerminalOutput

if TYPE_CHECKING:
    from turnwire.agenttier.terminal import Terminal


def show(terminal: Terminal) -> None:
    """Print what the terminal writes, and what becomes of it."""
    for event in terminal.events():
        match event:
            case TerminalOutput(data=data):
                print(data, end="", flush=True)
            case Reattached(reason=reason):
                print(f"\n[attached again: {reason}]")
            case TerminalNotice(message=message):
                print(f"\n[the Router says: {message}]")
            case TerminalClosed(reason=reason):
                print(f"\n[closed: {reason}]")
            case unknown:
                print(f"\n[not understood: {unknown.raw}]")


def main(sandbox_id: str) -> None:
    """Type what comes in, while a thread shows what comes back."""
    cols, rows = shutil.get_terminal_size()
    with (
        AgentTierClient() as client,
        client.get_sandbox(sandbox_id).terminal(cols=cols, rows=rows) as terminal,
    ):
        threading.Thread(target=show, args=(terminal,), daemon=True).start()
        for line in sys.stdin:
            terminal.send(line)
        # Give the last answer a moment; "exit" would end the shell for everybody.
        threading.Event().wait(0.5)


if __name__ == "__main__":
    main(sys.argv[1])
