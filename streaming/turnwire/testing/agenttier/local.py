"""A computer that really runs commands: processes of this machine, in a temporary folder.

It is no sandbox in the sense of security: the processes may do whatever this process may. So it
must be asked for, and it is refused on addresses that others can reach.

There is no root here, so ``/workspace`` and ``/tmp`` are folders below a temporary one. Where an
argument or a shell command names them, the real path is put in its place. The working directory
is the workspace, and ``HOME`` and ``TMPDIR`` say the same. What a program builds for itself, or
reads from a file, is not rewritten. Files that are asked for by any other path are below the
temporary folder, too.
"""

import os
import re
import shlex
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import normpath

from turnwire.testing.agenttier.computer import (
    WORKSPACE,
    CannotStartError,
    ChannelBrokenError,
    Command,
    Entry,
    Output,
)
from turnwire.testing.agenttier.local_terminal import LocalTerminal
from turnwire.testing.agenttier.processes import Processes

_TEMPORARY = "/tmp"  # noqa: S108 - of the sandbox.
_MAPPED = re.compile(rf"(?<![\w./-])({WORKSPACE}|{_TEMPORARY})(?![\w.-])")
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT")


class LocalComputer:
    """Runs commands in a temporary folder.

    Args:
        files: Content of the files that are there at the start, by path.

    Raises:
        OSError: The folder cannot be made.
    """

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="turnwire-sandbox-", ignore_cleanup_errors=True
        )
        self._root = Path(self._folder.name)
        for name in (WORKSPACE, _TEMPORARY):
            self._host(name).mkdir()
        for path, data in (files or {}).items():
            self.write(path, data)
        self._processes = Processes()
        self._terminal: LocalTerminal | None = None

    async def run(self, command: Command, output: Output) -> int:
        """Run a command as a process group of its own."""
        argv = [self._rewritten(each) for each in command.argv]
        if command.kind == "invoke":
            # The Router hands agents to a shell, which says itself what it cannot find.
            argv = ["/bin/sh", "-c", shlex.join(argv)]
        try:
            code = await self._processes.run(
                argv,
                stdin=command.stdin,
                cwd=self._host(WORKSPACE),
                environment=self._environment(),
                write=output.write,
            )
        except OSError as error:
            problem = f'exec: "{command.argv[0]}": {error.strerror or error}'
            raise CannotStartError(problem) from error
        if code is None:
            raise ChannelBrokenError("the machine stopped")
        # What a signal ended has the exit code that a shell would report.
        return code if code >= 0 else 128 - code

    def terminal(self) -> LocalTerminal:
        """Return the terminal; a shell that ended is followed by a new one."""
        if self._terminal is None or self._terminal.has_ended:
            self._terminal = LocalTerminal(self._host(WORKSPACE), self._environment())
        return self._terminal

    def read(self, path: str) -> bytes | None:
        """Return the content of a file."""
        try:
            return self._host(path).read_bytes()
        except OSError:
            return None

    def write(self, path: str, data: bytes) -> None:
        """Write a file."""
        target = self._host(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)

    def entries(self, path: str) -> list[Entry] | None:
        """Return what is in a directory."""
        try:
            found = sorted(self._host(path).iterdir())
        except OSError:
            return None
        return [_entry(each) for each in found]

    def tree(self, path: str) -> dict[str, bytes | None] | None:
        """Return everything below a directory."""
        top = self._host(path)
        if not top.is_dir():
            return None
        return {
            each.relative_to(top).as_posix(): each.read_bytes() if each.is_file() else None
            for each in _walk(top)
        }

    def halt(self) -> None:
        """End what runs."""
        self._processes.kill()
        if self._terminal is not None:
            self._terminal.stop()
            self._terminal = None

    def close(self) -> None:
        """End what runs and delete the folder."""
        self.halt()
        self._folder.cleanup()

    def _host(self, path: str) -> Path:
        return self._root / normpath(f"/{path}").strip("/")

    def _rewritten(self, text: str) -> str:
        return _MAPPED.sub(lambda found: str(self._host(found[1])), text)

    def _environment(self) -> dict[str, str]:
        # Secrets of this process are none of the command's business.
        kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        path = os.pathsep.join([str(Path(sys.executable).parent), kept.get("PATH", os.defpath)])
        home = str(self._host(WORKSPACE))
        return {**kept, "PATH": path, "HOME": home, "TMPDIR": str(self._host(_TEMPORARY))}


def _walk(top: Path) -> Iterator[Path]:
    for each in sorted(top.rglob("*")):
        if each.is_dir() or each.is_file():
            yield each


def _entry(path: Path) -> Entry:
    found = path.lstat()
    name = f"{path.name} -> {path.readlink()}" if path.is_symlink() else path.name
    return Entry(
        name=name,
        size=found.st_size,
        mode=stat.filemode(found.st_mode),
        modified_at=int(found.st_mtime),
    )
