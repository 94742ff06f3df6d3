"""A computer that only pretends: files in memory, commands by scenario."""

import re
import shlex
from collections.abc import Callable, Iterable, Mapping
from posixpath import dirname, normpath
from time import time

from turnwire.testing.agenttier import scenario as script
from turnwire.testing.agenttier.computer import (
    STDERR,
    STDOUT,
    WORKSPACE,
    CannotStartError,
    ChannelBrokenError,
    Command,
    Entry,
    Output,
)
from turnwire.testing.agenttier.scripted_terminal import ScriptedTerminal
from turnwire.testing.agenttier.work import Runner, StoppedError
from turnwire.testing.bell import Bell
from turnwire.testing.placeholders import fill

_SHELL_SYNTAX = re.compile(r"[;&|<>$`()*?]")
_DIRECTORY_SIZE = 4096


class ScriptedComputer:
    """Plays scenarios.

    Two programs work without one, if the command line is nothing else: ``cat`` and ``echo``.

    Args:
        name: Name of the sandbox.
        choose: Returns the scenario for a kind of command and a text.
        runner: Runs what takes time.
        files: Content of the files that are there at the start, by path.
    """

    def __init__(
        self,
        name: str,
        choose: Callable[[str, str], script.Scenario],
        runner: Runner,
        files: Mapping[str, bytes] | None = None,
    ) -> None:
        self._name = name
        self._choose = choose
        self._runner = runner
        now = int(time())
        self._files = {path: (data, now) for path, data in (files or {}).items()}
        self._directories = {"/", WORKSPACE, "/tmp"}  # noqa: S108 - of the sandbox.
        for path in self._files:
            self._make_directories(path)
        self._halted = Bell()
        self._terminal: ScriptedTerminal | None = None

    async def run(self, command: Command, output: Output) -> int:
        """Play the scenario of a command."""
        if command.kind == "exec" and (code := self._builtin(command.text, output)) is not None:
            return code
        steps = self._choose(command.kind, command.text).steps
        try:
            return await self._runner.within(None, self._play(steps, command, output), self._halted)
        except StoppedError as error:
            raise ChannelBrokenError("the machine stopped") from error

    def terminal(self) -> ScriptedTerminal:
        """Return the terminal."""
        if self._terminal is None:
            self._terminal = ScriptedTerminal(self.run, self._runner)
        return self._terminal

    def read(self, path: str) -> bytes | None:
        """Return the content of a file."""
        found = self._files.get(normpath(path))
        return None if found is None else found[0]

    def write(self, path: str, data: bytes) -> None:
        """Write a file."""
        path = normpath(path)
        if path in self._directories:
            raise IsADirectoryError(f"cannot create {path}: Is a directory")
        self._files[path] = (data, int(time()))
        self._make_directories(path)

    def entries(self, path: str) -> list[Entry] | None:
        """Return what is in a directory."""
        path = normpath(path)
        if path not in self._directories:
            return None
        now = int(time())
        found = [
            _entry(each, _DIRECTORY_SIZE, "drwxr-xr-x", now)
            for each in self._directories
            if each != path and dirname(each) == path
        ]
        found += [
            _entry(each, len(data), "-rw-r--r--", modified_at)
            for each, (data, modified_at) in self._files.items()
            if dirname(each) == path
        ]
        return sorted(found, key=lambda entry: entry.name)

    def tree(self, path: str) -> dict[str, bytes | None] | None:
        """Return everything below a directory."""
        path = normpath(path)
        if path not in self._directories:
            return None
        start = path if path == "/" else f"{path}/"
        everything: dict[str, bytes | None] = dict.fromkeys(self._directories)
        everything |= {each: data for each, (data, _) in self._files.items()}
        return {
            each.removeprefix(start): everything[each]
            for each in sorted(everything)
            if each != path and each.startswith(start)
        }

    def halt(self) -> None:
        """End what runs."""
        self._halted.ring()
        if self._terminal is not None:
            self._terminal.stop()
            self._terminal = None

    def close(self) -> None:
        """End what runs and forget the files."""
        self.halt()
        self._files.clear()

    async def _play(self, steps: Iterable[script.Step], command: Command, output: Output) -> int:
        names = {
            "command": command.text,
            "stdin": command.stdin.decode("utf-8", "replace"),
            "sandbox": self._name,
        }
        for step in steps:
            match step:
                case script.Exit(code=code):
                    return code
                case script.Wait(seconds=seconds):
                    await self._runner.rest(seconds)
                case script.WaitForCancel():
                    await self._runner.rest(None)
                case script.Cut(clean=clean):
                    output.cut(clean=clean)
                    return 0
                case _:
                    self._do(step, names, output)
                    # Others run between two steps even when nothing slows them down.
                    await self._runner.rest(0)
        return 0

    def _do(self, step: script.Step, names: Mapping[str, str], output: Output) -> None:
        match step:
            case script.Print(text=text, stream=stream):
                output.write(stream, fill(text, names).encode("utf-8", "replace"))
            case script.PrintBytes(data=data, stream=stream):
                output.write(stream, data)
            case script.Write(path=path, text=text):
                self.write(fill(path, names), fill(text, names).encode())
            case script.EmitBytes(data=data):
                output.emit(data)
            case script.Break():
                raise ChannelBrokenError("the scenario says so")
            case script.CannotStart():
                raise CannotStartError("the scenario says so")
            case _:
                raise AssertionError(f"no step: {step}")

    def _builtin(self, text: str, output: Output) -> int | None:
        """Run ``cat`` or ``echo``; return None if the command line is anything else."""
        if _SHELL_SYNTAX.search(text):
            return None
        try:
            words = shlex.split(text)
        except ValueError:
            return None
        match words:
            case ["cat", *paths] if paths:
                return max(self._cat(path, output) for path in paths)
            case ["echo", *rest]:
                output.write(STDOUT, f"{' '.join(rest)}\n".encode())
                return 0
            case _:
                return None

    def _cat(self, path: str, output: Output) -> int:
        data = self.read(path if path.startswith("/") else f"{WORKSPACE}/{path}")
        if data is None:
            output.write(STDERR, f"cat: {path}: No such file or directory\n".encode())
            return 1
        output.write(STDOUT, data)
        return 0

    def _make_directories(self, path: str) -> None:
        while path != "/":
            path = dirname(path)
            self._directories.add(path)


def _entry(path: str, size: int, mode: str, modified_at: int) -> Entry:
    return Entry(name=path.rpartition("/")[2], size=size, mode=mode, modified_at=modified_at)
