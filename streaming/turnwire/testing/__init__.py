"""Embedded engines: real HTTP servers that play scripted agents, for tests and demos.

They know nothing of turnwire's clients, so they are an independent witness of what those
clients send. They need the extra ``testing``: ``pip install 'turnwire[testing]'``.

Example:
    >>> from turnwire.testing import serve
    >>> with serve("truefoundry") as server:
    ...     server.connections
    0
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from turnwire.testing.server import EmbeddedEngine, OptionError, ReceivedRequest, serve

__all__ = ["EmbeddedEngine", "OptionError", "ReceivedRequest", "serve"]


def __getattr__(name: str) -> Any:
    # The server stack is imported only when it is used.
    if name in __all__:
        from turnwire.testing import server  # noqa: PLC0415 - needs the extra.

        return getattr(server, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
