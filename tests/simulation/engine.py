"""The embedded engine without a wire: requests in, bytes out, and what was done meanwhile.

It is the real engine with seeded ids and a clock that stands still, so the same requests give the
same bytes. That is what makes it possible to record an answer once and to play it often.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.framing import WireFormat
from turnwire.testing.items import Cut, Delay, Hang
from turnwire.testing.truefoundry.engine import Engine
from turnwire.testing.truefoundry.errors import ApiError
from turnwire.testing.truefoundry.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.testing.items import Item
    from turnwire.testing.truefoundry.run import Run

NOON = datetime(2026, 5, 21, 12, tzinfo=UTC)
WIRE = WireFormat()
KEPT = 500


class Message(NamedTuple):
    """A request: for an event stream, or to cancel one."""

    cancels: bool
    content: bytes


class Reply(NamedTuple):
    """What the engine answers.

    Attributes:
        status: Status code.
        payload: JSON of an answer that is no stream.
        written: The bytes of the stream; of a cancel, what it makes the running stream write.
        hangs: The stream is silent after that, until it is cancelled.
        drops: The engine drops the connection after that.
        effects: Every tool call that was executed so far, by the ids of execution and call.
    """

    status: int
    payload: Any = None
    written: bytes = b""
    hangs: bool = False
    drops: bool = False
    effects: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=KEPT)
def reply(history: tuple[Message, ...], *, done_after_pause: bool) -> Reply:
    """Return what the engine answers to the last of some requests."""
    live = _Live(Options(seed=1, done_after_pause=done_after_pause))
    answers = [live.answer(message) for message in history]
    return answers[-1]._replace(effects=live.effects)


class _Live:
    def __init__(self, options: Options) -> None:
        self._engine = Engine(options, lambda: NOON)
        self._hanging: tuple[Run, Iterator[Item]] | None = None

    @property
    def effects(self) -> tuple[tuple[str, str], ...]:
        return tuple((each.execution_id, each.tool_call_id) for each in self._engine.effects)

    def answer(self, message: Message) -> Reply:
        body = json.loads(message.content)
        if message.cancels:
            return self._cancel(body)
        try:
            run = self._engine.create("acme", body)
        except InvalidValueError as error:
            return Reply(400, {"error": {"message": str(error)}})
        except ApiError as error:
            return Reply(error.status, error.payload())
        return self._play(run, iter(run))

    def _cancel(self, body: Any) -> Reply:
        run = self._engine.cancel("acme", body)
        if run is None or self._hanging is None or self._hanging[0] is not run:
            return Reply(200, {})
        return self._play(*self._hanging)._replace(payload={})

    def _play(self, run: Run, items: Iterator[Item]) -> Reply:
        """Let a run go on to its end, or until it hangs; it does so without a reader too."""
        written, cut = bytearray(), None
        self._hanging = None
        for item in items:
            match item:
                case Hang():
                    self._hanging = run, items
                    return Reply(200, None, bytes(written), hangs=True)
                case Delay():
                    pass
                case Cut():
                    cut = cut or item
                case _ if cut is None:
                    written += WIRE.encode(item)
                case _:
                    pass
        return Reply(200, None, bytes(written), drops=cut is not None and not cut.clean)
