"""What every part of the engine shares: options, time, ids, the log of what happened."""

import base64
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import frozen

from turnwire.testing.agenttier.go_time import as_seconds
from turnwire.testing.agenttier.options import Options
from turnwire.testing.agenttier.routing import Route
from turnwire.testing.agenttier.work import Runner
from turnwire.testing.ids import Ids

if TYPE_CHECKING:
    from turnwire.testing.agenttier.answers import Json

_SECRET_BYTES = 32


@frozen
class Effect:
    """One command that was run.

    Attributes:
        kind: ``exec``, ``install`` or ``invoke``.
        sandbox: Name of the sandbox.
        argv: The program and its arguments.
        stdin: What it could read.
    """

    kind: str
    sandbox: str
    argv: tuple[str, ...]
    stdin: bytes = b""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Core:
    """The services of one engine.

    Args:
        options: How it behaves.
        runner: Runs what takes time.
        now: Returns the time.
        clock: Returns seconds for measuring waits.

    Attributes:
        effects: The commands that were run, in order.
        audit: What happened to sandboxes, as it is shown.
    """

    def __init__(
        self,
        options: Options,
        runner: Runner,
        now: Callable[[], datetime] = _utc_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.options = options
        self.runner = runner
        self.now = now
        self.clock = clock
        self.ids = Ids(options.seed)
        self.effects: list[Effect] = []
        self.audit: list[Json] = []

    def now_ms(self) -> int:
        """Return the time in milliseconds since the epoch."""
        return int(self.now().timestamp() * 1000)

    def unix(self) -> int:
        """Return the time in seconds since the epoch."""
        return int(self.now().timestamp())

    def hex(self, digits: int) -> str:
        """Return random hexadecimal digits."""
        text = ""
        while len(text) < digits:
            text += self.ids.uuid().replace("-", "")
        return text[:digits]

    def secret(self) -> str:
        """Return 32 random bytes in base64, as they go into URLs."""
        data = bytes.fromhex(self.hex(2 * _SECRET_BYTES))
        return base64.urlsafe_b64encode(data).decode().rstrip("=")

    def record(self, kind: str, namespace: str, sandbox: str, reason: str) -> None:
        """Keep what happened to a sandbox."""
        self.audit.append(
            {
                "details": {"reason": reason},
                "eventType": kind,
                "namespace": namespace,
                "sandboxId": sandbox,
                "sandboxName": sandbox,
                "timestamp": as_seconds(self.now()),
                "userEmail": "",
            }
        )


class Room(ABC):
    """One family of routes with its state.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        self.core = core

    @abstractmethod
    def routes(self) -> Iterable[Route]:
        """Return its routes."""
