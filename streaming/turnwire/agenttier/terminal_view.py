"""What can be known of a terminal, however it is driven."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from turnwire.agenttier.terminal_session import IDLE_TIMEOUT, MAX_REATTACHES, Session
from turnwire.errors import ConnectionFailed
from turnwire.redact import hide, public_url
from turnwire.retry import RetryPolicy
from turnwire.websocket_frames import NORMAL, Hangup, Upgrade

if TYPE_CHECKING:
    from turnwire.exchange import NetworkFailure
    from turnwire.redact import Secrets
    from turnwire.settings import Settings

__all__ = ["OPEN", "TerminalOptions", "TerminalView"]

OPEN = Upgrade("sandboxes.terminal", "/ws/terminal/{sandbox_id}")
COLS, ROWS = 80, 24


class TerminalOptions(TypedDict, total=False):
    """How a terminal is opened.

    Attributes:
        cols: Width of the window, in characters; default: 80.
        rows: Height of the window, in lines; default: 24.
        max_reattaches: How often in a row a lost connection is made again; default: 6.
        idle_timeout: Seconds without a word after which it is lost; default: 70. The Router
            sends a heartbeat every thirty.
    """

    cols: int
    rows: int
    max_reattaches: int
    idle_timeout: float


class TerminalView:
    """What both terminals know.

    Args:
        settings: How the client talks to the Router.
        secrets: Texts that no error may show.
        sandbox_id: The sandbox.
        namespace: Its namespace; "" if it is not known.
        **options: See ``TerminalOptions``.
    """

    def __init__(
        self,
        settings: Settings,
        secrets: Secrets,
        sandbox_id: str,
        namespace: str,
        **options: Unpack[TerminalOptions],
    ) -> None:
        self._secrets = secrets
        again = options.get("max_reattaches", MAX_REATTACHES)
        self._session = Session(
            sandbox_id,
            options.get("cols", COLS),
            options.get("rows", ROWS),
            first=RetryPolicy(settings.max_retries),
            again=RetryPolicy(again),
            idle_timeout=options.get("idle_timeout", IDLE_TIMEOUT),
            secrets=secrets,
        )
        self._where = {"sandbox_id": sandbox_id, "namespace": namespace or None}
        self._label = f"{OPEN.method} {public_url(settings.base_url)}/ws/terminal/{sandbox_id}"
        self._sandbox_id = sandbox_id

    def __repr__(self) -> str:
        state = "closed" if self._session.is_over else "open"
        return f"<{type(self).__name__} of {self._sandbox_id!r}, {state}>"

    @property
    def closed_by(self) -> str | None:
        """Why the Router ended it; "" if it did not say; None: it did not end it.

        The reasons are those of ``TerminalClosed``.
        """
        closed = self._session.closed
        return None if closed is None else closed.reason

    @property
    def reattached(self) -> int:
        """How often a lost connection was made again; see ``Reattached``."""
        return self._session.reattached

    def _finished(self, failure: NetworkFailure) -> bool:
        """Whether the Router closed the connection as one that has done its work."""
        return isinstance(failure, Hangup) and failure.code == NORMAL

    def _unwritten(self, failure: NetworkFailure) -> ConnectionFailed:
        what = "the connection was lost over the input"
        if failure.sent:
            what += ", which may have arrived and is not sent again"
        return ConnectionFailed(
            hide(f"{what}: {failure.message}", self._secrets),
            sent=failure.sent,
            request=self._label,
            retry_safe=not failure.sent,
        )

    def _undialled(self, failure: NetworkFailure) -> ConnectionFailed:
        what = hide(failure.message, self._secrets)
        return ConnectionFailed(what, request=self._label, retry_safe=True)
