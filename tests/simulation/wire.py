"""A simulated wire to the embedded engine: no socket, and one fault where it is wanted."""

from __future__ import annotations

import enum
import json
from typing import TYPE_CHECKING, Any

import httpx
from attrs import define, field, frozen

from simulation.engine import Message, reply

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from simulation.engine import Reply

BASE_URL = "http://engine.test/acme"
EVENT_STREAM = {"content-type": "text/event-stream"}


class Interrupt(BaseException):
    """What nobody but the simulator raises; it stands for KeyboardInterrupt."""


class Kind(enum.Enum):
    """What goes wrong at a byte of an answer, or before its first."""

    RESET = "the connection is reset"
    END = "the body ends as if it were whole"
    STALL = "nothing more comes"
    INTERRUPT = "the program is interrupted"
    FLIP = "a bit is another one"
    ERASE = "a byte is one that no text has"
    DROP = "a byte is left out"
    UNREACHABLE = "no connection can be made"
    UNANSWERED = "the request arrives, its answer does not"
    REJECTED = "the engine refuses"
    BROKEN = "a gateway fails"


CUTS = (Kind.RESET, Kind.END, Kind.STALL, Kind.INTERRUPT)
CORRUPTIONS = (Kind.FLIP, Kind.ERASE, Kind.DROP)
HEADS = (Kind.UNREACHABLE, Kind.UNANSWERED, Kind.REJECTED, Kind.BROKEN)


@frozen
class Fault:
    """One thing that goes wrong, once.

    Attributes:
        kind: What.
        exchange: In which answer of an event stream, from 0.
        offset: At which of its bytes.
    """

    kind: Kind
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

    def _fail(self, kind: Kind, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        match kind:
            case Kind.UNREACHABLE:
                raise httpx.ConnectError("no route to host", request=request)
            case Kind.UNANSWERED:
                said = self._ask(Message(cancels=False, content=request.content))
                exchange.arrived = said.status < 400
                raise httpx.ReadError("reset before the head", request=request)
            case Kind.REJECTED:
                return httpx.Response(429, json={"error": {"message": "too many requests"}})
            case _:
                return httpx.Response(502, text="<html>bad gateway</html>")


class Answer(httpx.SyncByteStream, httpx.AsyncByteStream):
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

    def _chunks(self) -> Iterator[bytes]:
        sent = 0
        while data := self._ready:
            self._ready = b""
            yield from self._with_fault(data, sent)
            sent += len(data)
        if self._said.hangs:
            raise httpx.ReadTimeout("no byte within the time limit")
        if self._said.drops:
            raise httpx.ReadError("the engine dropped the connection")

    def _with_fault(self, data: bytes, sent: int) -> Iterator[bytes]:
        fault = self._fault
        at = -1 if fault is None else fault.offset - sent
        if fault is None or not 0 <= at <= len(data):
            yield data
            return
        before, there, after = data[:at], data[at : at + 1], data[at + 1 :]
        match fault.kind:
            case Kind.FLIP:
                yield before + bytes(byte ^ 1 for byte in there) + after
            case Kind.ERASE:
                yield before + b"\xff" * len(there) + after
            case Kind.DROP:
                yield before + after
            case kind:
                yield before
                self._break_off(kind)

    def _break_off(self, kind: Kind) -> None:
        match kind:
            case Kind.RESET:
                raise httpx.ReadError("connection reset by peer")
            case Kind.STALL:
                raise httpx.ReadTimeout("no byte within the time limit")
            case Kind.INTERRUPT:
                raise Interrupt
            case _:
                self._ready = b""
                self._said = self._said._replace(hangs=False, drops=False)

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks():
            yield chunk


@define
class SyncWire(httpx.BaseTransport):
    """Carries one conversation after the other."""

    conversation: Conversation

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.conversation.answer(request)


@define
class AsyncWire(httpx.AsyncBaseTransport):
    """The same, asynchronous."""

    conversation: Conversation

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.conversation.answer(request)
