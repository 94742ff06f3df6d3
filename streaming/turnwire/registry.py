"""One way in: the client of any engine, by the engine's name.

Engines are found through entry points, so that another package can add one: its client classes are
named in the groups ``turnwire.clients`` and ``turnwire.async_clients``.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import Any

from turnwire.errors import ConfigurationError

__all__ = ["aconnect", "connect", "engines"]

SYNC = "turnwire.clients"
ASYNC = "turnwire.async_clients"


def engines() -> list[str]:
    """Return the names of the engines that are installed, sorted.

    >>> "truefoundry" in engines()
    True
    """
    return sorted({entry.name for group in (SYNC, ASYNC) for entry in entry_points(group=group)})


def connect(engine: str, **settings: Any) -> Any:
    """Make the client of an engine.

    Args:
        engine: Name of the engine, such as "truefoundry".
        **settings: What that engine's client takes: ``base_url``, its key, the options of
            ``turnwire.Settings``.

    Raises:
        ConfigurationError: No such engine is installed, or a setting is not usable.

    Example:
        >>> connect("truefoundry", base_url="http://127.0.0.1:8000/acme", api_key="any-key")
        <AgentClient http://127.0.0.1:8000/acme>
    """
    return _load(SYNC, engine)(**settings)


def aconnect(engine: str, **settings: Any) -> Any:
    """Make the asynchronous client of an engine; see ``connect``. Nothing is awaited here."""
    return _load(ASYNC, engine)(**settings)


def _load(group: str, engine: str) -> Any:
    found: tuple[EntryPoint, ...] = tuple(entry_points(group=group, name=engine))
    if not found:
        raise ConfigurationError(f"there is no engine {engine!r}; there are {engines()}")
    return found[0].load()
