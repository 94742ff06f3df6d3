"""What every part of the engine shares: options, time, ids, approvals, effects."""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from turnwire.testing.ids import Ids
from turnwire.testing.orchagent.approvals import Approvals
from turnwire.testing.orchagent.options import Options


@frozen
class Effect:
    """One tool call that was executed.

    Attributes:
        server: The server of the tool.
        tool: The tool.
        args: Its arguments.
        run_id: The run.
    """

    server: str
    tool: str
    args: Mapping[str, Any]
    run_id: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Core:
    """The services of one engine.

    Args:
        options: How it behaves.
        now: Returns the time.
        clock: Returns seconds for measuring waits.

    Attributes:
        approvals: The approvals.
        effects: The tool calls that were executed.
        changed: Called when something happened that a run or a reader may wait for.
    """

    def __init__(
        self,
        options: Options,
        now: Callable[[], datetime] = _utc_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.options = options
        self.now = now
        self.clock = clock
        self.ids = Ids(options.seed)
        self.approvals = Approvals(options.approval_scope, options.empty_args_keys)
        self.effects: list[Effect] = []
        self.changed: Callable[[], None] = lambda: None

    def created_at(self) -> str:
        """Return the time as items of a history have it."""
        return rfc3339(self.now())

    def timestamp(self) -> dict[str, str | None]:
        """Return the timestamp of an event, as its members."""
        match self.options.timestamps:
            case "rfc3339":
                return {"timestamp": rfc3339(self.now())}
            case "seconds":
                return {"timestamp": f"{self.now().timestamp():.3f}"}
            case "null":
                return {"timestamp": None}
            case _:
                return {}


def rfc3339(time: datetime) -> str:
    """Return a time as a string.

    Example:
        >>> rfc3339(datetime(2026, 1, 2, tzinfo=UTC))
        '2026-01-02T00:00:00.000000Z'
    """
    return time.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
