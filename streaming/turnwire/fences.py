r"""Find completed ``openui`` blocks in a text that comes in pieces. No I/O.

A block begins with a line that is three backticks and ``openui``, and ends with three backticks at
the start of a line. As a fence must stand at the start of a line, backticks inside a block's
strings do not end it. What follows the closing backticks is not awaited: a message may end there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FenceScanner"]

_OPENING = ("```openui\n", "```openui\r\n")
_CLOSING = ("```",)
# The longest fence: no more of a line than this can matter.
_LONGEST = max(map(len, _OPENING))


class FenceScanner:
    r"""Finds the blocks, each once, however the text is cut.

    The time is linear: nothing is looked at twice. The memory is that of the block in progress.

    Args:
        mid_line: The text does not begin at the start of a line.

    Example:
        >>> scanner = FenceScanner()
        >>> scanner.feed("Look:\n```open"), scanner.feed("ui\nroot = Stack([])\n``")
        ([], [])
        >>> scanner.feed("`\nDone.")
        ['root = Stack([])\n']
    """

    __slots__ = ("_body", "_held")

    def __init__(self, *, mid_line: bool = False) -> None:
        # The start of the current line while it may become a fence; None after that.
        self._held: str | None = None if mid_line else ""
        # The pieces of the open block; None outside of one.
        self._body: list[str] | None = None

    @property
    def idle(self) -> bool:
        """Nothing seen so far matters, except whether it ended a line."""
        return self._body is None and not self._held

    def feed(self, piece: str) -> list[str]:
        """Return the blocks that the piece completes, without their fences.

        Args:
            piece: The next piece of the text, of any length.
        """
        blocks: list[str] = []
        position = 0
        while position < len(piece):
            if self._held is None:
                position = self._skip(piece, position)
            else:
                position = self._match(piece, position, self._held, blocks)
        return blocks

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data."""
        body = None if self._body is None else "".join(self._body)
        return {"held": self._held, "body": body}

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Self:
        """Make a scanner of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed.
        """
        held, body = data.get("held"), data.get("body")
        if body is not None and not isinstance(body, str):
            raise ValueError("a fence's body is a string or null")
        fences = _OPENING if body is None else _CLOSING
        if held is not None and not (isinstance(held, str) and _may_become(held, fences)):
            raise ValueError("what a fence holds is the start of one, or null")
        scanner = cls()
        scanner._held = held
        scanner._body = None if body is None else [body]
        return scanner

    def _skip(self, piece: str, position: int) -> int:
        """Go to the start of the next line that may be a fence."""
        before = piece.find("\n`", position)
        end = before + 1 if before >= 0 else len(piece)
        if before >= 0 or piece.endswith("\n"):
            self._held = ""
        if self._body is not None:
            self._body.append(piece[position:end])
        return end

    def _match(self, piece: str, position: int, held: str, blocks: list[str]) -> int:
        """Look whether the line is a fence."""
        fences = _OPENING if self._body is None else _CLOSING
        line = held + piece[position : position + _LONGEST - len(held)]
        for fence in fences:
            if line.startswith(fence):
                self._toggle(blocks)
                return position + len(fence) - len(held)
        if _may_become(line, fences):
            self._held = line
            return len(piece)
        if self._body is not None:
            self._body.append(held)
        self._held = None
        return position

    def _toggle(self, blocks: list[str]) -> None:
        if self._body is None:
            self._body, self._held = [], ""
        else:
            blocks.append("".join(self._body))
            # The rest of the closing line is no start of a line.
            self._body, self._held = None, None


def _may_become(line: str, fences: tuple[str, ...]) -> bool:
    """The line is the start of a fence, and not all of it."""
    return any(line != fence and fence.startswith(line) for fence in fences)
