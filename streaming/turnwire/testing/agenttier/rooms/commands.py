"""/sandboxes/{id}/exec: one command, and its output when it has ended."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Reply, refuse, struct
from turnwire.testing.agenttier.computer import (
    STDERR,
    STDOUT,
    CannotStartError,
    ChannelBrokenError,
    Command,
)
from turnwire.testing.agenttier.core import Core, Effect, Room
from turnwire.testing.agenttier.outputs import BufferOutput
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, post
from turnwire.testing.agenttier.sandboxes import Sandboxes, require_running

_SHELL = ("/bin/sh", "-c")


class Commands(Room):
    """Runs commands.

    The timeout of a request is not enforced: the Router's usual channel to a sandbox ignores it.
    A channel that breaks is no error either, but exit code 1.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/sandboxes/{id}/exec", self._exec)

    async def _exec(self, request: Request) -> Reply:
        sandbox = require_running(self._sandboxes.own(request["id"], request.claims))
        body = request.body()
        text = body.text("command")
        if not text:
            raise refuse(400, "command is required")
        body.integer("timeout")
        command = Command(kind="exec", argv=(*_SHELL, text), text=text)
        self.core.effects.append(Effect("exec", sandbox.name, command.argv))
        sandbox.used_at = self.core.now()
        output = BufferOutput()
        try:
            code = await sandbox.computer.run(command, output)
        except (ChannelBrokenError, CannotStartError):
            code = 1
        return struct(
            {"stdout": output.text(STDOUT), "stderr": output.text(STDERR), "exitCode": code}
        )
