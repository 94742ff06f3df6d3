"""The embedded engines by name.

An engine is a package with one module-level object of type `EnginePackage`. It is imported
when it is asked for, so an engine costs nothing until then.
"""

import argparse
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar, cast

from attrs import frozen

_PACKAGES = {
    "agenttier": "turnwire.testing.agenttier",
    "orchagent": "turnwire.testing.orchagent",
    "tandem": "turnwire.testing.tandem",
    "trueforge": "turnwire.testing.trueforge",
    "truefoundry": "turnwire.testing.truefoundry",
}

NAMES = tuple(_PACKAGES)

E = TypeVar("E")


class OptionError(ValueError):
    """An option of an embedded engine is unknown or has a bad value."""


@frozen
class Application(Generic[E]):
    """One engine, ready to be served.

    Attributes:
        asgi: The ASGI application.
        state: The engine's state, which tests look into.
        base_path: The path that clients add to the server's address.
        open_streams: Returns the number of event streams that are open now.
        stop: Ends background runs and open streams; called in the server's event loop.
        local_only: Whether it may listen only where nobody but this machine can reach it.
        websockets: Whether it serves WebSockets, too.
        idle_timeout: Seconds after which a connection without a request is closed; None keeps it.
    """

    asgi: Callable[..., Any]
    state: E
    base_path: str
    open_streams: Callable[[], int]
    stop: Callable[[], None]
    local_only: bool = False
    websockets: bool = False
    idle_timeout: float | None = None


@frozen
class EnginePackage:
    """What an engine's package offers to `serve` and to the command line.

    Attributes:
        build: Makes the application from the options; raises `OptionError`.
        add_arguments: Adds the engine's own options to a command line parser.
        options: Turns parsed arguments into options for ``build``; raises `OptionError`.
        listing: Returns the table of built-in scenarios that ``--list`` prints.
    """

    build: Callable[[Mapping[str, Any]], Application[Any]]
    add_arguments: Callable[[argparse.ArgumentParser], None]
    options: Callable[[argparse.Namespace], Mapping[str, Any]]
    listing: Callable[[], str]


def load(name: str) -> EnginePackage:
    """Import an engine's package.

    Args:
        name: One of `NAMES`.

    Raises:
        OptionError: There is no engine of that name.

    Example:
        >>> load("nonesuch")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        turnwire.testing.registry.OptionError: unknown engine 'nonesuch'; known are: ...
    """
    if name not in _PACKAGES:
        raise OptionError(f"unknown engine {name!r}; known are: {', '.join(NAMES)}")
    return cast("EnginePackage", import_module(_PACKAGES[name]).PACKAGE)
