"""What a sandbox runs on: commands and files, scripted or real."""

from typing import Protocol

from attrs import field, frozen

WORKSPACE = "/workspace"
STDOUT = "stdout"
STDERR = "stderr"


class ChannelBrokenError(Exception):
    """The connection to the command is gone; the command may or may not have ended."""


class CannotStartError(Exception):
    """The command could not be started."""


@frozen(kw_only=True)
class Command:
    """One command.

    Attributes:
        kind: Who wants it: ``exec``, ``install`` or ``invoke``.
        argv: The program and its arguments.
        text: What a scenario looks at: the command line; for ``invoke`` the prompt.
        stdin: What it reads.
    """

    kind: str
    argv: tuple[str, ...]
    text: str
    stdin: bytes = field(default=b"", repr=False)


@frozen(kw_only=True)
class Entry:
    """One file or directory in a listing.

    Attributes:
        name: Its name; of a symbolic link also what it points to.
        size: Its size in bytes.
        mode: Its type and permissions, as ``ls`` writes them.
        modified_at: Seconds since the epoch.
    """

    name: str
    size: int
    mode: str
    modified_at: int


class Output(Protocol):
    """Where a command writes."""

    def write(self, stream: str, data: bytes) -> None:
        """Take what the command wrote to ``stdout`` or ``stderr``."""
        ...

    def emit(self, data: bytes) -> None:
        """Write bytes into the event stream itself, if there is one."""
        ...

    def cut(self, *, clean: bool) -> None:
        """End the event stream here, properly or not."""
        ...


class Terminal(Protocol):
    """A shell that goes on when nobody looks."""

    def attach(self, viewer: "Viewer") -> None:
        """Show a viewer what was written, and what will be."""
        ...

    def detach(self, viewer: "Viewer") -> None:
        """Forget a viewer."""
        ...

    def type(self, data: bytes) -> None:
        """Take what somebody types."""
        ...

    def resize(self, columns: int, rows: int) -> None:
        """Take the size of the window."""
        ...


class Viewer(Protocol):
    """Somebody who looks at a terminal."""

    def show(self, data: bytes) -> None:
        """Take what the terminal wrote."""
        ...

    def end(self) -> None:
        """Learn that the shell is gone."""
        ...


class Computer(Protocol):
    """The machine of one sandbox."""

    async def run(self, command: Command, output: Output) -> int:
        """Run a command and return its exit code; cancelling the call ends the command.

        Raises:
            CannotStartError: It could not be started.
            ChannelBrokenError: The machine stopped meanwhile.
        """
        ...

    def terminal(self) -> Terminal:
        """Return the machine's terminal, which is started when it is first asked for."""
        ...

    def read(self, path: str) -> bytes | None:
        """Return the content of a file; None if there is none."""
        ...

    def write(self, path: str, data: bytes) -> None:
        """Write a file, and the directories it is in.

        Raises:
            OSError: It cannot be written.
        """
        ...

    def entries(self, path: str) -> list[Entry] | None:
        """Return what is in a directory, by name; None if there is none."""
        ...

    def tree(self, path: str) -> dict[str, bytes | None] | None:
        """Return everything below a directory by relative path; None stands for a directory.

        The answer is None if there is no such directory.
        """
        ...

    def halt(self) -> None:
        """End what runs; the files stay."""
        ...

    def close(self) -> None:
        """End what runs and forget the files."""
        ...
