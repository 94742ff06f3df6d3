"""What reading the wire may raise, and how it is told."""

from __future__ import annotations

__all__ = ["MISFITS", "UnexpectedStatus", "misfit"]

# What generated code raises on data of another shape than the document's.
MISFITS = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


class UnexpectedStatus(Exception):
    """The server answered with a status that the document does not list.

    The body is at hand as ``content``; it is not part of the message, since it may hold secrets.

    Attributes:
        status_code: The status, registered or not.
        content: The body.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"unexpected status {status_code}, {len(content)} bytes of body")


def misfit(error: Exception) -> str:
    """Say in words why data did not fit a model.

    >>> misfit(KeyError("model"))
    "'model' is missing"
    """
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    return str(error) or type(error).__name__
