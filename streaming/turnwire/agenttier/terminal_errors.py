"""What goes wrong with a terminal, beyond what goes wrong with any request."""

from __future__ import annotations

from typing import Any

from turnwire.errors import TurnwireError

__all__ = ["TerminalFailed", "TerminalTimeout"]


class TerminalFailed(TurnwireError):
    """The Router ended the terminal, and not because the sandbox ended.

    Args:
        message: What happened.
        reason: The Router's word for it: ``access_revoked``, ``error``, or an unknown one.
        code: The Router's number for it.
        **facts: See ``TurnwireError``.
    """

    def __init__(self, message: str = "", *, reason: str = "", code: int = 0, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.reason = reason
        self.code = code


class TerminalTimeout(TurnwireError, TimeoutError):
    """The text that was waited for did not come in time; what came is unread again."""
