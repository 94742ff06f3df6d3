"""One terminal across its connections, as generators of effects. No I/O.

The shell belongs to the sandbox and not to the connection: the Router runs it in tmux, so that
attaching again finds it as it was. When to do so:

- The connection is lost without a ``close`` message, or nothing came for seventy seconds, though
  the Router sends a heartbeat every thirty: attach again. The Router's own link to the pod breaks
  every twenty to sixty minutes by design.
- ``session_expired``: attach again. The new request carries the key as it is then, and a Router
  that does not want it any more refuses it with 401 or 403.
- ``sandbox_stopped``, ``sandbox_deleted`` and ``idle_timeout``, or a WebSocket closed as finished
  (code 1000): the terminal has ended.
- ``access_revoked``, ``error``, and a reason that is not known: it has failed.

A refusal (401, 403, 404, 409) ends the tries; attaching creates nothing, so anything else may be
tried again. Input is sent once, whatever becomes of it.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from turnwire.agenttier.terminal_errors import TerminalFailed, TerminalTimeout
from turnwire.agenttier.terminal_frames import (
    PING,
    Pulse,
    Reattached,
    TerminalClosed,
    TerminalEvent,
    TerminalNotice,
    TerminalOutput,
    input_frame,
    read,
    resize_frame,
)
from turnwire.errors import ConnectionFailed, InvalidRequest, StatusError, TurnwireError
from turnwire.redact import hide
from turnwire.retry import RETRY_STATUSES, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence

__all__ = ["Attach", "Dial", "Drop", "Effect", "Nap", "Receive", "Say", "Session", "Write"]

# Seconds without a word after which the connection is lost; the Router's limit for its client.
IDLE_TIMEOUT = 70.0
# How often a lost connection is made again.
MAX_REATTACHES = 6
# Seconds. A connection that held so long was a good one, and the next loss a new trouble.
_STEADY = 60.0

_ENDED = frozenset({"sandbox_stopped", "sandbox_deleted", "idle_timeout"})
_EXPIRED = "session_expired"


class Attach(NamedTuple):
    """Effect: run ``attaching``, unless another reader or sender has done so meanwhile."""


class Dial(NamedTuple):
    """Effect: connect once, and send a first message. A ``TurnwireError`` comes back in."""

    frame: str


class Nap(NamedTuple):
    """Effect: wait."""

    seconds: float


class Receive(NamedTuple):
    """Effect: wait for messages. Result: those that came, or None if nothing did.

    A connection that is lost meanwhile is reported with ``lost``, and the result is None.
    """

    seconds: float


class Say(NamedTuple):
    """Effect: send a message that may get lost."""

    frame: str


class Write(NamedTuple):
    """Effect: send a message that matters. Result: False if there is no connection now.

    If the connection is lost over it, that is reported with ``lost``, and a ``TurnwireError``
    comes back in.
    """

    frame: str


class Drop(NamedTuple):
    """Effect: close the connection, and report it with ``lost``."""

    reason: str


Effect: TypeAlias = Attach | Dial | Nap | Receive | Say | Write | Drop


class Session:
    """A terminal.

    Args:
        sandbox_id: The sandbox, for errors.
        cols: Width of the window, in characters.
        rows: Height of the window, in lines.
        first: When the first connection is tried again.
        again: When a lost one is.
        idle_timeout: Seconds without a word after which the connection is lost.
        secrets: Texts that no error may show, should the Router repeat them.
        clock: A monotonic clock, in seconds.

    Attributes:
        attached: There is a connection, as far as is known.
        closed: How the Router ended the terminal; None: it did not.
        is_over: It is ended, by the Router or by its user.
        reattached: How often a lost connection was made again.
    """

    def __init__(
        self,
        sandbox_id: str,
        cols: int,
        rows: int,
        *,
        first: RetryPolicy,
        again: RetryPolicy,
        idle_timeout: float = IDLE_TIMEOUT,
        secrets: Iterable[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if idle_timeout <= 0:
            raise InvalidRequest("idle_timeout must be more than 0 seconds")
        self.attached = False
        self.closed: TerminalClosed | None = None
        self.is_over = False
        self.reattached = 0
        self._sandbox_id = sandbox_id
        self._size = resize_frame(cols, rows)
        self._policy, self._again = first, again
        self._idle_timeout = idle_timeout
        self._secrets = secrets
        self._clock = clock
        self._ready: deque[TerminalEvent] = deque()
        self._failure: TerminalFailed | None = None
        self._notice = ""
        self._drop = ""
        self._lost_over = ""
        self._last_error: TurnwireError | None = None
        # Losses and failed tries since a connection held.
        self._troubles = 0
        self._attempts = 0
        self._opened = self._heard = clock()
        self._pinged = False

    def attaching(self) -> Generator[Effect, Any, None]:
        """Connect, with pauses between the tries.

        Raises:
            TurnwireError: The Router refuses, or the last try has failed.
        """
        while True:
            self._require_open()
            if self._troubles:
                wanted = getattr(self._last_error, "retry_after", None)
                pause = self._policy.pause(self._troubles, wanted)
                if pause is None:
                    raise self._last_error or self._given_up()
                yield Nap(pause)
                self._require_open()
            self._attempts += 1
            size = self._size
            try:
                yield Dial(size)
            except TurnwireError as error:
                if not _may_pass(error):
                    raise
                self._troubles += 1
                self._last_error = error
            else:
                self._now_attached()
                if size != self._size:
                    # It was changed meanwhile, by somebody who had no connection to say so.
                    yield Say(self._size)
                return

    def lost(self, reason: str, *, finished: bool = False) -> None:
        """Take note that the connection is gone.

        Args:
            reason: Why, in words.
            finished: The Router closed it as finished.
        """
        if not self.attached:
            return
        self.attached = False
        if self.is_over:
            return
        if finished:
            self._end(TerminalClosed("", 1000))
            return
        if self._clock() - self._opened >= _STEADY:
            self._troubles = 0
        self._troubles += 1
        self._lost_over = hide(reason, self._secrets)
        self._last_error = None

    def reading(
        self, deadline: float | None = None
    ) -> Generator[Effect, Any, TerminalEvent | None]:
        """Return the next event, or None at the end.

        Args:
            deadline: When to give up, by the clock.

        Raises:
            TerminalTimeout: Nothing came until then.
            TerminalFailed: The Router ended the terminal, and not because the sandbox ended.
            TurnwireError: The connection is lost and cannot be made again.
        """
        while True:
            if self._ready:
                return self._ready.popleft()
            if self.is_over:
                failure, self._failure = self._failure, None
                if failure is not None:
                    raise failure
                return None
            if deadline is not None and self._clock() >= deadline:
                raise TerminalTimeout("the terminal wrote nothing more within the time limit")
            if not self.attached:
                try:
                    yield Attach()
                except InvalidRequest:
                    # Closed meanwhile, which is an end and no error.
                    if not self.is_over:
                        raise
                continue
            yield from self._listen(deadline)

    def writing(self, text: str) -> Generator[Effect, Any, None]:
        """Type a text, once.

        Raises:
            InvalidRequest: It is no text, or the terminal is over.
            ConnectionFailed: The connection was lost over it: it may have arrived or not.
            TurnwireError: The connection is lost and cannot be made again.
        """
        frame = input_frame(text)
        while True:
            self._require_open()
            if not self.attached:
                yield Attach()
            if (yield Write(frame)):
                return

    def resizing(self, cols: int, rows: int) -> Generator[Effect, Any, None]:
        """Set the size of the window, now and for later connections.

        Raises:
            InvalidRequest: No window has that size, or the terminal is over.
        """
        self._require_open()
        self._size = resize_frame(cols, rows)
        if self.attached:
            yield Say(self._size)

    def until(self, text: str, timeout: float | None) -> Generator[Effect, Any, str]:
        """Return what is written up to and with a text.

        Raises:
            InvalidRequest: The text is empty.
            TerminalTimeout: It did not come in time; what came is unread again.
            TerminalFailed: The terminal ended before.
            TurnwireError: See ``reading``.
        """
        if not text:
            raise InvalidRequest("the text to wait for is empty")
        deadline = None if timeout is None else self._clock() + timeout
        seen: list[TerminalOutput] = []
        try:
            whole, end = yield from self._gather(text, deadline, seen)
        except BaseException:  # Whoever is cancelled has read nothing.
            self._ready.extendleft(reversed(seen))
            raise
        if whole[end:]:
            self._ready.appendleft(TerminalOutput(seen[-1].stream, whole[end:]))
        return whole[:end]

    def close(self) -> None:
        """Take note that its user wants no more."""
        self.is_over = True
        self._failure = None
        self._ready.clear()

    def _gather(
        self, text: str, deadline: float | None, seen: list[TerminalOutput]
    ) -> Generator[Effect, Any, tuple[str, int]]:
        whole, start = "", 0
        while (place := whole.find(text, start)) < 0:
            # It may begin in what is here, and end in what comes.
            start = max(0, len(whole) - len(text) + 1)
            event = yield from self.reading(deadline)
            if event is None:
                raise TerminalFailed(
                    f"the terminal in {self._sandbox_id!r} ended before {text!r} came",
                    reason=self.closed.reason if self.closed else "",
                )
            if isinstance(event, TerminalOutput):
                seen.append(event)
                whole += event.data
        return whole, place + len(text)

    def _listen(self, deadline: float | None) -> Generator[Effect, Any, None]:
        now = self._clock()
        if now - self._heard >= self._idle_timeout:
            yield Drop(f"nothing was received for {self._idle_timeout:g} s")
            return
        if not self._pinged and now - self._heard >= self._idle_timeout / 2:
            # A heartbeat is overdue. The answer to this counts as one, and this counts there.
            self._pinged = True
            yield Say(PING)
        share = self._idle_timeout if self._pinged else self._idle_timeout / 2
        until = self._heard + share if deadline is None else min(self._heard + share, deadline)
        messages: Sequence[str] | None = yield Receive(max(0.0, until - now))
        if messages is None:
            return
        self._heard, self._pinged = self._clock(), False
        for message in messages:
            self._take(message)
        if self._drop:
            reason, self._drop = self._drop, ""
            yield Drop(reason)

    def _take(self, message: str) -> None:
        if self.closed is not None or self._drop:
            # Nothing comes after the last message.
            return
        match read(message):
            case Pulse():
                pass
            case TerminalClosed(reason=reason) as closed:
                if reason == _EXPIRED:
                    self._drop = reason
                else:
                    self._end(closed)
            case TerminalNotice(message=said) as notice:
                self._notice = said
                self._ready.append(notice)
            case event:
                self._ready.append(event)

    def _end(self, closed: TerminalClosed) -> None:
        self.closed, self.is_over = closed, True
        self._ready.append(closed)
        if closed.reason and closed.reason not in _ENDED:
            said = f": {self._notice}" if self._notice else ""
            what = f"the Router ended the terminal in {self._sandbox_id!r}: {closed.reason}{said}"
            self._failure = TerminalFailed(
                hide(what, self._secrets),
                reason=closed.reason,
                code=closed.code,
            )

    def _now_attached(self) -> None:
        self._opened = self._heard = self._clock()
        self._pinged = False
        self.attached = True
        if self._policy is self._again:
            self.reattached += 1
            self._ready.append(Reattached(self._lost_over, self._attempts))
        else:
            self._policy, self._troubles = self._again, 0
        self._attempts = 0
        self._last_error = None

    def _require_open(self) -> None:
        if self.is_over:
            why = f" ({self.closed.reason})" if self.closed and self.closed.reason else ""
            raise InvalidRequest(f"the terminal is closed{why}")

    def _given_up(self) -> ConnectionFailed:
        what = f"the terminal in {self._sandbox_id!r} was lost too often: {self._lost_over}"
        return ConnectionFailed(what, retry_safe=True)


def _may_pass(error: TurnwireError) -> bool:
    if isinstance(error, StatusError):
        return error.status in RETRY_STATUSES
    return isinstance(error, ConnectionFailed)
