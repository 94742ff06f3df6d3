"""AgentTier's published client, and an engine to try it at.

It is in a directory of its own in the virtual environment, made from ``requirements/``, because
its pins are not ours. Its modules find each other by its real name.
"""

from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

VERSION = "0.8.1"
KEY = "atk_0123456789abcdef"


def directory() -> Path:
    """Return where the published client is installed."""
    return Path(sys.prefix, "witness", f"agenttier-{VERSION}")


@cache
def sdk() -> ModuleType:
    """Import the published client."""
    sys.path.insert(0, str(directory()))
    try:
        return importlib.import_module("agenttier")
    finally:
        sys.path.remove(str(directory()))


def running(client: Any, template: str = "langgraph-agent", name: str = "demo") -> Any:
    """Make a sandbox and wait until it runs."""
    sandbox = client.create_sandbox(template=template, name=name)
    sandbox.wait_until_running(timeout=5, poll_interval=0.01)
    return sandbox


def configured(client: Any, name: str = "demo") -> Any:
    """Make a sandbox with an agent."""
    sandbox = running(client, name=name)
    sandbox.agent.configure(entrypoint=["agent"])
    return sandbox
