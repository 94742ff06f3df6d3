"""A shell of this machine behind a pseudo-terminal."""

import asyncio
import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from turnwire.testing.agenttier.computer import Viewer
from turnwire.testing.agenttier.scrollback import Scrollback

_CHUNK = 64 * 1024
_COLUMNS, _ROWS = 120, 40
# A shell controls jobs only from a terminal that is its session's own. A signal that it is born
# to ignore, as all are of an engine under nohup, it could never catch.
_TAKE_TERMINAL = """
import fcntl, os, signal, sys, termios
for each in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(each, signal.SIG_DFL)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


class LocalTerminal:
    """One shell, shared by everybody who looks; it goes on when nobody does.

    Args:
        cwd: Its working directory.
        environment: Its environment, without the prompt.

    Raises:
        OSError: There is no pseudo-terminal, or no shell.
    """

    def __init__(self, cwd: Path, environment: Mapping[str, str]) -> None:
        self._screen = Scrollback()
        self.has_ended = False
        self._master, slave = pty.openpty()
        try:
            self.resize(_COLUMNS, _ROWS)
            self._shell = subprocess.Popen(  # noqa: S603 - the arguments are constants.
                [sys.executable, "-c", _TAKE_TERMINAL, "/bin/sh", "-i"],
                stdin=slave,
                stdout=slave,
                stderr=slave,
                cwd=cwd,
                env={**environment, "PS1": "$ ", "TERM": "xterm-256color"},
                start_new_session=True,
            )
        except OSError:
            os.close(self._master)
            raise
        finally:
            os.close(slave)
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._master, self._read)

    def attach(self, viewer: Viewer) -> None:
        """Show a viewer what was written, and what will be."""
        self._screen.attach(viewer)

    def detach(self, viewer: Viewer) -> None:
        """Forget a viewer."""
        self._screen.detach(viewer)

    def type(self, data: bytes) -> None:
        """Hand over what is typed."""
        if not self.has_ended:
            os.write(self._master, data)

    def resize(self, columns: int, rows: int) -> None:
        """Tell the shell the size of the window."""
        if not self.has_ended:
            size = struct.pack("HHHH", rows, columns, 0, 0)
            fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)

    def stop(self) -> None:
        """End the shell and what it runs."""
        if self.has_ended:
            return
        self.has_ended = True
        self._loop.remove_reader(self._master)
        os.close(self._master)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._shell.pid, signal.SIGKILL)
        self._shell.wait()
        self._screen.end()

    def _read(self) -> None:
        try:
            data = os.read(self._master, _CHUNK)
        except OSError:
            # The shell ended, and with it the other side of the terminal.
            data = b""
        if data:
            self._screen.show(data)
        else:
            self.stop()
