"""The one error of the compiler."""

from __future__ import annotations

__all__ = ["CompileError"]


class CompileError(Exception):
    """A document, an overlay or a name that the compiler cannot accept.

    The text is one line, ``file: where: what``, fit to be printed without a traceback.

    Args:
        message: What is wrong.
        source: The file at fault, or None where the caller of the compiler knows it.
        where: The place in the file: a line number, a JSON pointer or an overlay action.

    Example:
        >>> str(CompileError("no such schema", source="api.yaml", where="#/paths"))
        'api.yaml: #/paths: no such schema'
        >>> str(CompileError("two overlays have one name"))
        'two overlays have one name'
    """

    def __init__(
        self, message: str, *, source: str | None = None, where: str | None = None
    ) -> None:
        super().__init__(message, source, where)
        self.message = message
        self.source = source
        self.where = where

    def __str__(self) -> str:
        return ": ".join(part for part in (self.source, self.where, self.message) if part)
