"""Orchagent's published client, and an engine to try it at.

It is in a directory of its own in the virtual environment, made from ``requirements/``, and is
imported under a name of its own.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from attrs import frozen

from turnwire.testing import serve

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from types import ModuleType

    from turnwire.testing import EmbeddedEngine
    from turnwire.testing.orchagent import Engine
    from turnwire.testing.orchagent.options import OptionsDict

VERSION = "0.1.3"
DIRECTORY = Path(sys.prefix, "witness", f"orchagent-{VERSION}")
EMAIL = "you@example.com"
PASSWORD = "pass123"  # noqa: S105 - of an engine that is gone after the test.
OPENAI = {"providers": {"openai": {"api_key": "sk-0123456789"}}}


@cache
def sdk() -> ModuleType:
    """Import the published client, as ``orchagent_published``."""
    name = "orchagent_published"
    spec = importlib.util.spec_from_file_location(name, DIRECTORY / "orchagent" / "__init__.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # Its modules find each other by this name.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def part(name: str) -> Any:
    """Import a module of the published client."""
    return importlib.import_module(f"{sdk().__name__}.{name}")


@contextmanager
def client_of(base_url: str, token_path: Path) -> Generator[Any, None, None]:
    """Make a published client that keeps its token in a file of the test."""
    settings = part("config").Settings(base_url=base_url, token_path=token_path, timeout_seconds=5)
    client = sdk().OrchClient(settings=settings)
    try:
        yield client
    finally:
        # It has no way to close the HTTP client that it makes itself.
        client._client.close()


@frozen
class Witness:
    """The published client, logged in at an engine."""

    engine: EmbeddedEngine[Engine]
    client: Any
    token_path: Path

    def start(self, prompt: str, **fields: Any) -> str:
        """Send a message to a new thread, and return the run's id."""
        thread_id = self.client.threads.create({})
        return str(self.client.runs.send_message(thread_id, prompt, **fields)["run_id"])

    def events(self, prompt: str) -> list[Any]:
        """Send a message to a new thread, and read its events to the end."""
        return list(self.client.runs.stream_events(self.start(prompt)))

    def said(self, prompt: str) -> list[Any]:
        """Return the texts of the events that answer a message."""
        return messages(self.events(prompt))

    def wait_for_pause(self, run_id: str) -> None:
        """Wait until a run waits for somebody."""
        deadline = time.monotonic() + 5
        while self.engine.engine.runs[run_id].waits_for is None:
            assert time.monotonic() < deadline
            time.sleep(0.005)

    @property
    def last(self) -> Any:
        """The request that the engine answered last."""
        return self.engine.requests[-1]


def messages(events: Iterable[Any]) -> list[Any]:
    """Return the text of each event that has one."""
    return [each["message"] for each in events if each.get("message")]


@contextmanager
def witness(folder: Path, **options: Unpack[OptionsDict]) -> Generator[Witness, None, None]:
    """Put the published client before an engine, and log in."""
    token_path = folder / "tokens" / "token.json"
    with (
        serve("orchagent", **options) as engine,
        client_of(engine.base_url, token_path) as client,
    ):
        client.auth.login(EMAIL, PASSWORD)
        yield Witness(engine, client, token_path)
