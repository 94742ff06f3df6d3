"""A toy workspace: the engine's own tools over a dictionary of files. They run nothing."""

import posixpath
from collections.abc import Callable, Mapping
from fnmatch import fnmatch
from typing import Any

from turnwire.testing.tandem.answers import Json


def _schema(**properties: str) -> Json:
    return {
        "type": "object",
        "properties": {name: {"type": kind} for name, kind in properties.items()},
        "required": list(properties),
    }


class ToolFailedError(Exception):
    """A tool failed; the message is its error."""


class Workspace:
    """Files by path, and the tools that work on them.

    Attributes:
        files: Content of each file by its path.

    Example:
        >>> workspace = Workspace()
        >>> workspace.run("write", {"path": "notes.md", "content": "Use WAL"})
        'Wrote 7 bytes to notes.md'
        >>> workspace.run("read", {"path": "notes.md"})
        'Use WAL'
    """

    def __init__(self) -> None:
        self.files: dict[str, str] = {"README.md": "# Demo\n\nTODO: write more.\n"}
        self._tools: Mapping[str, tuple[str, Json, Callable[[Mapping[str, Any]], str]]] = {
            "read": ("Read a file", _schema(path="string"), self._read),
            "write": ("Write a file", _schema(path="string", content="string"), self._write),
            "glob": ("Find files", _schema(pattern="string"), self._glob),
            "grep": ("Search in files", _schema(pattern="string"), self._grep),
            "bash": ("Run a command", _schema(command="string"), self._bash),
            "websearch": ("Search the web", _schema(query="string"), self._search),
        }

    def schemas(self) -> list[Json]:
        """Return the tools as ``GET /tool`` lists them."""
        return [
            {"name": name, "description": about, "input_schema": schema}
            for name, (about, schema, _) in sorted(self._tools.items())
        ]

    def knows(self, tool: str) -> bool:
        """Whether there is such a tool."""
        return tool in self._tools

    def run(self, tool: str, args: Mapping[str, Any]) -> str:
        """Call a tool.

        Raises:
            ToolFailedError: It failed.
        """
        if tool not in self._tools:
            return f"Unknown tool: {tool}"
        return self._tools[tool][2](args)

    def _read(self, args: Mapping[str, Any]) -> str:
        path = _path(args)
        if path not in self.files:
            raise ToolFailedError(f"{path}: No such file or directory (os error 2)")
        return self.files[path]

    def _write(self, args: Mapping[str, Any]) -> str:
        path, content = _path(args), str(args.get("content", ""))
        self.files[path] = content
        return f"Wrote {len(content.encode())} bytes to {path}"

    def _glob(self, args: Mapping[str, Any]) -> str:
        pattern = str(args.get("pattern", "*"))
        return "\n".join(path for path in sorted(self.files) if fnmatch(path, pattern))

    def _grep(self, args: Mapping[str, Any]) -> str:
        wanted = str(args.get("pattern", ""))
        return "\n".join(
            f"{path}:{n}:{line}"
            for path, content in sorted(self.files.items())
            for n, line in enumerate(content.splitlines(), start=1)
            if wanted in line
        )

    def _bash(self, args: Mapping[str, Any]) -> str:
        return f"$ {args.get('command', '')}\n"

    def _search(self, args: Mapping[str, Any]) -> str:
        return f"No results for {args.get('query', '')!r}."


def _path(args: Mapping[str, Any]) -> str:
    return posixpath.normpath(str(args.get("path", "")))
