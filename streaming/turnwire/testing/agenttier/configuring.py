"""One ``configure``: files, an installation, and what is kept of it.

It cannot be cancelled but by leaving, and nothing is written while it is silent.
"""

import hashlib
from collections.abc import Callable, Sequence
from posixpath import dirname, normpath

from attrs import frozen

from turnwire.testing.agenttier.answers import Json, refuse
from turnwire.testing.agenttier.computer import (
    CannotStartError,
    ChannelBrokenError,
    Command,
    Computer,
)
from turnwire.testing.agenttier.feeds import Feed, frame
from turnwire.testing.agenttier.go_base64 import CorruptInputError, decode
from turnwire.testing.agenttier.go_duration import SECOND, format_duration
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.outputs import LogOutput, log
from turnwire.testing.agenttier.requests import Body
from turnwire.testing.agenttier.uploads import fits_into_an_argument
from turnwire.testing.agenttier.work import Runner

_FORBIDDEN = frozenset("'`\\\n\r")
_MOST_FILES = 200
_MOST_PER_FILE = 32 * 1024 * 1024
_MOST_TOTAL = 4 * _MOST_PER_FILE


@frozen
class File:
    """A file to write.

    Attributes:
        path: Where.
        content: Its text; empty if it comes in base64.
        base64: Its bytes in base64; empty if it comes as text.
    """

    path: str
    content: str
    base64: str

    @property
    def sent(self) -> str:
        """What was sent, encoded or not."""
        return self.base64 or self.content


@frozen
class Configuration:
    """What a request asks for."""

    files: tuple[File, ...]
    install: tuple[str, ...]
    entrypoint: tuple[str, ...]

    @property
    def digest(self) -> str:
        """Hash of the files and the install command, not of the entrypoint."""
        found = hashlib.sha256()
        for item in self.install:
            found.update(item.encode() + b"\0")
        for each in sorted(self.files, key=lambda file: file.path.encode()):
            found.update(each.path.encode() + b"\0" + each.sent.encode() + b"\0")
        return found.hexdigest()


def read_configuration(body: Body) -> Configuration:
    """Return what a request asks for.

    Raises:
        RefusedError: It asks for nothing, or for a file that cannot be (400).
    """
    found = Configuration(
        tuple(
            File(each.text("path"), each.text("content"), each.text("contentBase64"))
            for each in body.objects("files")
        ),
        body.texts("installCommand"),
        body.texts("entrypoint"),
    )
    if not (found.files or found.install or found.entrypoint):
        raise refuse(400, "at least one of files, installCommand, or entrypoint is required")
    for n, file in enumerate(found.files):
        if (problem := _problem(file, f"files[{n}]")) is not None:
            raise refuse(400, problem)
    return found


def check_sizes(files: Sequence[File]) -> None:
    """Refuse too many or too large files (403, not 413)."""
    if len(files) > _MOST_FILES:
        raise refuse(403, f"too many files in request: {len(files)} (max {_MOST_FILES})")
    total = 0
    for n, file in enumerate(files):
        size = len(file.content.encode()) + len(file.base64.encode())
        if size > _MOST_PER_FILE:
            problem = f"{size} bytes exceeds per-file cap {_MOST_PER_FILE}"
            raise refuse(403, f"files[{n}] ({file.path}): {problem}")
        total += size
        if total > _MOST_TOTAL:
            problem = f"aggregate file size {total} bytes exceeds total cap {_MOST_TOTAL}"
            raise refuse(403, problem)


class _FailedError(Exception):
    """The stream ends with an ``error`` event."""

    def __init__(self, message: str, phase: str) -> None:
        super().__init__(message)
        self.event = frame("error", {"message": message, "phase": phase})


class Configuring:
    """Writes the stream of one ``configure``.

    Args:
        wanted: What the request asks for.
        computer: Where.
        feed: Takes the events.
        runner: Limits the time.
        install_timeout: Seconds that the installation may take.
        skipped: Whether the same was done before.
    """

    def __init__(
        self,
        wanted: Configuration,
        computer: Computer,
        feed: Feed,
        *,
        runner: Runner,
        install_timeout: float,
        skipped: bool,
    ) -> None:
        self._wanted = wanted
        self._computer = computer
        self._feed = feed
        self._runner = runner
        self._install_timeout = install_timeout
        self._skipped = skipped
        self._output = LogOutput(feed)

    async def run(self, keep: Callable[[str], None], now: Callable[[], str]) -> None:
        """Do it.

        Args:
            keep: Called with the installation's output if it succeeded.
            now: Returns the time, as it is shown.
        """
        try:
            code = 0 if self._skipped else await self._work()
        except _FailedError as error:
            self._feed.finish(error.event)
            return
        if code == 0:
            keep(self._output.tail)
        result: Json = {"lastConfiguredAt": now(), "installCommandHash": self._wanted.digest}
        if self._wanted.entrypoint:
            result["entrypoint"] = list(self._wanted.entrypoint)
        result |= {"installExitCode": code, "skipped": self._skipped}
        self._feed.finish(frame("result", result))

    async def _work(self) -> int:
        for file in self._wanted.files:
            self._upload(file)
        return await self._install() if self._wanted.install else 0

    def _upload(self, file: File) -> None:
        path = normpath(file.path)
        self._feed.put(log(f"[configure] uploading {path}"))
        try:
            data = decode(file.base64) if file.base64 else file.content.encode()
        except CorruptInputError as error:
            raise _FailedError(f"decode {path}: {error}", "files") from error
        if not fits_into_an_argument(path, dirname(path), data):
            raise _FailedError(f"write {path} exited -1: ", "files")
        try:
            self._computer.write(path, data)
        except OSError as error:
            raise _FailedError(f"write {path} exited 1: {error.strerror}", "files") from error

    async def _install(self) -> int:
        argv = self._wanted.install
        line = " ".join(argv)
        self._feed.put(log(f"[configure] running install: {line}"))
        command = Command(kind="install", argv=argv, text=line)
        try:
            running = self._computer.run(command, self._output)
            return await self._runner.within(self._install_timeout, running)
        except TimeoutError as error:
            limit = format_duration(int(self._install_timeout * SECOND))
            raise _FailedError(f"install timed out after {limit}", "install") from error
        except CannotStartError as error:
            raise _FailedError(str(error), "install") from error
        except ChannelBrokenError:
            return -1


def _problem(file: File, where: str) -> str | None:
    """Return the first thing that is wrong with a file."""
    absolute = file.path.startswith("/")
    wrong = (
        (not file.path, f"{where}.path is required"),
        (not absolute, f"{where}.path must be absolute (got {quote(file.path)})"),
        (".." in file.path, f"{where}.path must not contain '..'"),
        (not _FORBIDDEN.isdisjoint(file.path), f"{where}.path contains disallowed characters"),
        (not file.sent, f"{where} must set content or contentBase64"),
        (file.content and file.base64, f"{where}: set content OR contentBase64, not both"),
    )
    return next((problem for is_wrong, problem in wrong if is_wrong), None)
