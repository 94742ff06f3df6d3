"""A toy sandbox: a handful of shell commands over a dictionary of files.

It exists so that a file written in one turn can be read in the next. It runs nothing.
"""

import posixpath
import shlex
from collections.abc import Callable, Iterable, Mapping

from attrs import define, field

from turnwire.testing.files import File

_SEPARATORS = frozenset({"&&", ";"})
_REDIRECTIONS = frozenset({">", ">>"})


class _CommandError(Exception):
    """A command failed; the message is its output."""


@define
class Sandbox:
    r"""Files by absolute path, and the commands that work on them.

    Attributes:
        id: The sandbox's identifier.
        files: Content of each file by its absolute path.

    Example:
        >>> box = Sandbox("acme.1")
        >>> box.run("echo hello > /tmp/a && cat /tmp/a")
        'hello\n'
    """

    id: str
    files: dict[str, str] = field(factory=dict[str, str])

    def run(self, command: str) -> str:
        """Run a command line and return what it prints.

        Args:
            command: ``echo``, ``printf``, ``cat``, ``ls``, ``rm``, ``pwd`` and ``true``, joined
                by ``&&`` or ``;``, with ``>`` and ``>>``.

        Returns:
            The output. A failed command prints its error and ends the command line.
        """
        try:
            words = _words(command)
        except ValueError as error:
            return f"sh: {error}\n"
        output = ""
        for part in _split(words):
            try:
                output += self._run_one(part)
            except _CommandError as error:
                return f"{output}{error}\n"
        return output

    def upload(self, files: Iterable[File]) -> None:
        """Store the files that the model does not read itself."""
        for file in files:
            if not file.goes_to_model:
                self.files[_absolute(file.name)] = file.data.decode("utf-8", "replace")

    def _run_one(self, words: list[str]) -> str:
        words, target, append = _redirection(words)
        commands: Mapping[str, Callable[[list[str]], str]] = {
            "echo": lambda args: " ".join(args) + "\n",
            "printf": lambda args: " ".join(args).replace("\\n", "\n"),
            "cat": self._cat,
            "ls": self._ls,
            "rm": self._rm,
            "pwd": lambda _: "/\n",
            "true": lambda _: "",
        }
        if words[0] not in commands:
            raise _CommandError(f"sh: {words[0]}: command not found")
        output = commands[words[0]](words[1:])
        if target is None:
            return output
        path = _absolute(target)
        self.files[path] = (self.files.get(path, "") if append else "") + output
        return ""

    def _cat(self, names: list[str]) -> str:
        return "".join(self.files[self._existing("cat", name)] for name in names)

    def _rm(self, names: list[str]) -> str:
        for name in names:
            if name != "-f":
                del self.files[self._existing("rm", name)]
        return ""

    def _ls(self, names: list[str]) -> str:
        folder = _absolute(names[0] if names else "/").rstrip("/") + "/"
        inside = {
            path[len(folder) :].split("/")[0] for path in self.files if path.startswith(folder)
        }
        return "".join(f"{name}\n" for name in sorted(inside))

    def _existing(self, command: str, name: str) -> str:
        path = _absolute(name)
        if path not in self.files:
            raise _CommandError(f"{command}: {name}: No such file or directory")
        return path


def _absolute(path: str) -> str:
    return posixpath.normpath(posixpath.join("/", path))


def _words(command: str) -> list[str]:
    lexer = shlex.shlex(command, posix=True, punctuation_chars="&;<>|")
    lexer.whitespace_split = True
    lexer.commenters = ""
    return list(lexer)


def _split(words: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word in _SEPARATORS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _redirection(words: list[str]) -> tuple[list[str], str | None, bool]:
    for n, word in enumerate(words):
        if word in _REDIRECTIONS:
            if n + 2 != len(words) or n == 0:
                raise _CommandError("sh: syntax error near redirection")
            return words[:n], words[n + 1], word == ">>"
    return words, None, False
