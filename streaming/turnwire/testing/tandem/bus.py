"""The engine's event bus and the durable log behind it.

Events are broadcast to whoever listens at that moment. Nothing is replayed, and a reader that
lags behind loses the oldest events without a word.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from turnwire.testing.ids import Ids
from turnwire.testing.items import Writable
from turnwire.testing.tandem.feeds import Outlet
from turnwire.testing.tandem.happenings import Happening
from turnwire.testing.tandem.versions import Version

OutletT = TypeVar("OutletT", bound=Outlet)

LOCAL_TENANT: Mapping[str, Any] = {
    "org_id": "local",
    "workspace_id": "local",
    "source": "local_implicit",
}

# The durable log knows these families and drops what it does not know.
_LOGGED = (
    "agent_team.",
    "approval.",
    "automation.",
    "coder.",
    "context.",
    "memory.",
    "message.",
    "mission.",
    "permission.",
    "provider.",
    "question.",
    "routine.",
    "session.",
    "todo.",
    "tool.",
    "workflow.",
)


class Bus:
    """Broadcasts events.

    Args:
        version: The release, which decides whether events have an envelope.
        ids: Source of event ids.
        now_ms: Returns the time in milliseconds since the epoch.

    Attributes:
        feeds: The open streams.
        log: Logged events, oldest first; those of earlier processes too.
        watchers: What in the engine itself is called with each event.
    """

    def __init__(self, version: Version, ids: Ids, now_ms: Callable[[], int]) -> None:
        self._version = version
        self._ids = ids
        self._now_ms = now_ms
        self._next_seq = 1
        self.feeds: list[Outlet] = []
        self.log: list[Happening] = []
        self.watchers: list[Callable[[Happening], None]] = []

    def publish(self, kind: str, properties: Mapping[str, Any]) -> Happening:
        """Broadcast one event.

        Args:
            kind: Its type.
            properties: Its properties.

        Returns:
            The event with its place in the order.
        """
        happening = Happening(
            kind=kind,
            properties=dict(properties),
            seq=self._next_seq,
            event_id=self._ids.uuid(),
            at_ms=self._now_ms(),
            has_envelope=self._version.has_envelopes,
            tenant=LOCAL_TENANT,
        )
        self._next_seq += 1
        if self._is_logged(happening):
            self.log.append(happening)
        for feed in tuple(self.feeds):
            feed.offer(happening)
        for watcher in self.watchers:
            watcher(happening)
        return happening

    def open(self, feed: OutletT) -> OutletT:
        """Let a stream receive events from now on, until it is closed."""
        self.feeds.append(feed)
        feed.on_close = lambda: self._forget(feed)
        return feed

    def write(self, *items: Writable, where: Callable[[Outlet], bool] = lambda _: True) -> None:
        """Write something that is no event to open streams.

        Args:
            items: What to write.
            where: Which streams get it; all unless it says otherwise.
        """
        for feed in filter(where, tuple(self.feeds)):
            for item in items:
                feed.push(item)

    def restart(self) -> None:
        """End every stream and number events from 1 again; the log stays."""
        for feed in tuple(self.feeds):
            feed.end()
        self._next_seq = 1

    def _forget(self, feed: Outlet) -> None:
        if feed in self.feeds:
            self.feeds.remove(feed)

    def _is_logged(self, happening: Happening) -> bool:
        has_ids = happening.session_id is not None or happening.run_id is not None
        return self._version.has_envelopes and has_ids and happening.kind.startswith(_LOGGED)
