"""Process groups: started, read, and ended with everything they started."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias, cast

from turnwire.testing.agenttier.computer import STDERR, STDOUT

_GRACE = 1.0
_DRAIN = 0.2
_STDIN = 0
_NAMES: Mapping[int, str] = {1: STDOUT, 2: STDERR}

Write: TypeAlias = Callable[[str, bytes], None]


class _Process(asyncio.SubprocessProtocol):
    """Follows one program.

    Attributes:
        exited: Set when it has ended, whoever still holds its pipes.
        silent: Set when nobody can write any more.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self._open = set(_NAMES)
        self.exited = asyncio.Event()
        self.silent = asyncio.Event()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._write(_NAMES[fd], data)

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        del exc
        self._open.discard(fd)
        if not self._open:
            self.silent.set()

    def process_exited(self) -> None:
        self.exited.set()

    async def ended(self) -> None:
        """Wait until it has ended, and for what it wrote before."""
        await self.exited.wait()
        # What it left in the background may hold the pipes open for ever.
        with suppress(TimeoutError):
            async with asyncio.timeout(_DRAIN):
                await self.silent.wait()


class Processes:
    """The process groups of one computer.

    Every group is a session of its own, so that a signal reaches all that belongs to it.
    """

    def __init__(self) -> None:
        self._groups: set[int] = set()
        self._killed: set[int] = set()
        self._ending: set[asyncio.Task[None]] = set()

    async def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes,
        cwd: Path,
        environment: Mapping[str, str],
        write: Write,
    ) -> int | None:
        """Run a program to its end; cancelling the call ends its whole group.

        Args:
            argv: The program and its arguments.
            stdin: What it reads.
            cwd: Its working directory.
            environment: All of its environment.
            write: Takes the name of a stream, and bytes from it.

        Returns:
            The exit code, negative for a signal; None if `kill` ended it.

        Raises:
            OSError: It cannot be started.
        """
        transport, process = await asyncio.get_running_loop().subprocess_exec(
            lambda: _Process(write),
            *argv,
            stdin=PIPE if stdin else DEVNULL,
            stdout=PIPE,
            stderr=PIPE,
            cwd=cwd,
            env=environment,
            start_new_session=True,
        )
        self._groups.add(transport.get_pid())
        try:
            _feed(transport, stdin)
            await process.ended()
        except asyncio.CancelledError:
            self._end(transport, process)
            raise
        return self._result(transport)

    def kill(self) -> None:
        """End every group at once, with what was left in the background."""
        for group in tuple(self._groups):
            self._killed.add(group)
            _signal(group, signal.SIGKILL)
        self._groups.clear()

    def _result(self, transport: asyncio.SubprocessTransport) -> int | None:
        group = transport.get_pid()
        transport.close()
        if group in self._killed:
            self._killed.discard(group)
            return None
        self._forget(group)
        return transport.get_returncode()

    def _end(self, transport: asyncio.SubprocessTransport, process: _Process) -> None:
        group = transport.get_pid()
        task = asyncio.ensure_future(_terminate(transport, process))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)
        task.add_done_callback(lambda _: self._groups.discard(group))

    def _forget(self, group: int) -> None:
        """Forget a group that is empty: its number may soon be somebody else's."""
        if not _signal(group, 0):
            self._groups.discard(group)


def _feed(transport: asyncio.SubprocessTransport, stdin: bytes) -> None:
    pipe = transport.get_pipe_transport(_STDIN)
    if pipe is None:
        return
    writable = cast("asyncio.WriteTransport", pipe)
    # A program need not read what it is given.
    with suppress(BrokenPipeError, ConnectionResetError):
        writable.write(stdin)
        writable.write_eof()


async def _terminate(transport: asyncio.SubprocessTransport, process: _Process) -> None:
    """End a group as Kubernetes does: it is asked first, then it is killed."""
    group = transport.get_pid()
    try:
        _signal(group, signal.SIGTERM)
        async with asyncio.timeout(_GRACE):
            await process.exited.wait()
    except (TimeoutError, asyncio.CancelledError):
        _signal(group, signal.SIGKILL)
        await process.exited.wait()
    finally:
        # What the program started may have ignored the first signal.
        _signal(group, signal.SIGKILL)
        transport.close()


def _signal(group: int, number: int) -> bool:
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True
