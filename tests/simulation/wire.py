"""A simulated wire to the embedded engine: no socket, and one fault where it is wanted."""

from __future__ import annotations

import enum
import json
from typing import TYPE_CHECKING, Any

import httpx
from attrs import define, field, frozen

from cuts.cut import KINDS, Kind, fail
from cuts.wire import EVENT_STREAM, Body
from simulation.engine import Message, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simulation.engine import Reply

BASE_URL = "http://engine.test/acme"


class Interrupt(BaseException):
    """What nobody but the simulator raises; it stands for KeyboardInterrupt."""


class Trouble(enum.Enum):
    """What goes wrong, but for cuts, at a byte of an answer, or before its first."""

    INTERRUPT = "the program is interrupted"
    FLIP = "a bit is another one"
    ERASE = "a byte is one that no text has"
    DROP = "a byte is left out"
    UNREACHABLE = "no connection can be made"
    UNANSWERED = "the request arrives, its answer does not"
    REJECTED = "the engine refuses"
    BROKEN = "a gateway fails"


CUTS: tuple[Kind | Trouble, ...] = (*KINDS, Trouble.INTERRUPT)
CORRUPTIONS = (Trouble.FLIP, Trouble.ERASE, Trouble.DROP)
HEADS = (Trouble.UNREACHABLE, Trouble.UNANSWERED, Trouble.REJECTED, Trouble.BROKEN)


@frozen
class Fault:
    """One thing that goes wrong, once.

    Attributes:
        kind: What.
        exchange: In which answer of an event stream, from 0.
        offset: At which of its bytes.
    """

    kind: Kind | Trouble
    exchange: int
    offset: int = 0


@define
class Exchange:
    """A request for an event stream.

    Attributes:
        body: What it asked for.
        written: The bytes of its answer, without the fault; none if it was refused.
        arrived: The engine got it, and did not refuse it.
    """

    body: Any
    written: bytes = b""
    arrived: bool = False


@define
class Conversation:
    """One conversation on the wire.

    Attributes:
        done_after_pause: The engine ends a paused response with ``response.done``.
        fault: What goes wrong; None: nothing.
        exchanges: The requests for event streams, in order.
        effects: The tool calls that were executed, by the ids of execution and call.
    """

    done_after_pause: bool = True
    fault: Fault | None = None
    exchanges: list[Exchange] = field(factory=list[Exchange])
    effects: tuple[tuple[str, str], ...] = ()
    _history: tuple[Message, ...] = ()
    _answer: Answer | None = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.TransportError: The fault wants it.
        """
        if request.url.path.endswith("/cancel"):
            said = self._ask(Message(cancels=True, content=request.content))
            if self._answer is not None and said.written:
                self._answer.go_on(said)
            return httpx.Response(200, json={})
        fault = self.fault
        if fault is not None and fault.exchange != len(self.exchanges):
            fault = None
        exchange = Exchange(json.loads(request.content))
        self.exchanges.append(exchange)
        if fault is not None and fault.kind in HEADS:
            return self._fail(fault.kind, request, exchange)
        said = self._ask(Message(cancels=False, content=request.content))
        if said.status >= 400:
            return httpx.Response(said.status, json=said.payload)
        exchange.arrived = True
        self._answer = Answer(said, exchange, fault)
        return httpx.Response(200, headers=EVENT_STREAM, stream=self._answer)

    def _ask(self, message: Message) -> Reply:
        self._history = (*self._history, message)
        said = reply(self._history, done_after_pause=self.done_after_pause)
        self.effects = said.effects
        return said

    def _fail(
        self, kind: Kind | Trouble, request: httpx.Request, exchange: Exchange
    ) -> httpx.Response:
        match kind:
            case Trouble.UNREACHABLE:
                raise httpx.ConnectError("no route to host", request=request)
            case Trouble.UNANSWERED:
                said = self._ask(Message(cancels=False, content=request.content))
                exchange.arrived = said.status < 400
                raise httpx.ReadError("reset before the head", request=request)
            case Trouble.REJECTED:
                return httpx.Response(429, json={"error": {"message": "too many requests"}})
            case _:
                return httpx.Response(502, text="<html>bad gateway</html>")


class Answer(Body):
    """The body of an answer."""

    def __init__(self, said: Reply, exchange: Exchange, fault: Fault | None) -> None:
        self._exchange = exchange
        self._fault = fault
        self._ready = b""
        self.go_on(said)

    def go_on(self, said: Reply) -> None:
        """Write what the engine says, or says after a silence."""
        self._said = said
        self._ready += said.written
        self._exchange.written += said.written

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        while data := self._ready:
            self._ready = b""
            yield from self._with_fault(data, sent)
            sent += len(data)
        if self._said.hangs:
            fail(Kind.STALL)
        if self._said.drops:
            fail(Kind.RESET)

    def _with_fault(self, data: bytes, sent: int) -> Iterator[bytes]:
        fault = self._fault
        at = -1 if fault is None else fault.offset - sent
        if fault is None or not 0 <= at <= len(data):
            yield data
            return
        before, there, after = data[:at], data[at : at + 1], data[at + 1 :]
        match fault.kind:
            case Trouble.FLIP:
                yield before + bytes(byte ^ 1 for byte in there) + after
            case Trouble.ERASE:
                yield before + b"\xff" * len(there) + after
            case Trouble.DROP:
                yield before + after
            case kind:
                yield before
                self._break_off(kind)

    def _break_off(self, kind: Kind | Trouble) -> None:
        if not isinstance(kind, Kind):
            raise Interrupt
        fail(kind)
        self._ready = b""
        self._said = self._said._replace(hangs=False, drops=False)


@define
class Line:
    """Carries one conversation after the other.

    Attributes:
        conversation: The one that is held now.
    """

    conversation: Conversation = field(factory=Conversation)

    def answer(self, request: httpx.Request) -> httpx.Response:
        return self.conversation.answer(request)
