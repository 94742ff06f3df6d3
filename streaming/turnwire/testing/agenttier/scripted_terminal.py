"""A terminal that shows what is typed, and runs scripted commands."""

from collections.abc import Awaitable, Callable

from turnwire.testing.agenttier.computer import Command, Output, Viewer
from turnwire.testing.agenttier.scrollback import Scrollback
from turnwire.testing.agenttier.work import Runner

PROMPT = b"$ "


class ScriptedTerminal:
    """One shell, shared by everybody who looks.

    Args:
        execute: Executes a command, and returns its exit code.
        runner: Runs what takes time.
    """

    def __init__(
        self, execute: Callable[[Command, Output], Awaitable[int]], runner: Runner
    ) -> None:
        self._execute = execute
        self._runner = runner
        self._screen = Scrollback()
        self._line = b""
        self._running: dict[object, Callable[[], None]] = {}
        self.size = (120, 40)
        self._screen.show(PROMPT)

    def attach(self, viewer: Viewer) -> None:
        """Show a viewer what was written, and what will be."""
        self._screen.attach(viewer)

    def detach(self, viewer: Viewer) -> None:
        """Forget a viewer."""
        self._screen.detach(viewer)

    def type(self, data: bytes) -> None:
        """Echo what is typed, and run each line."""
        for byte in data.replace(b"\r", b"\n"):
            if byte != ord("\n"):
                self._line += bytes([byte])
                self._screen.show(bytes([byte]))
                continue
            self._screen.show(b"\r\n")
            line, self._line = self._line.decode("utf-8", "replace"), b""
            self._start(line)

    def resize(self, columns: int, rows: int) -> None:
        """Take the size of the window."""
        self.size = (columns, rows)

    def stop(self) -> None:
        """End what runs."""
        for cancel in tuple(self._running.values()):
            cancel()
        self._screen.end()

    def write(self, stream: str, data: bytes) -> None:
        """Show what a command writes; a terminal has one stream only."""
        del stream
        self._screen.show(data.replace(b"\n", b"\r\n"))

    def emit(self, data: bytes) -> None:
        """Ignore what is for event streams."""

    def cut(self, *, clean: bool) -> None:
        """Ignore what is for event streams."""

    def _start(self, line: str) -> None:
        key = object()
        self._running[key] = self._runner.start(
            self._run(line), lambda: self._running.pop(key, None)
        )

    async def _run(self, line: str) -> None:
        if line.strip():
            await self._execute(Command(kind="exec", argv=(line,), text=line), self)
        self._screen.show(PROMPT)
