"""The asynchronous driver of a turn; ``turnwire.turn`` has the synchronous one."""

from __future__ import annotations

import inspect
from collections import deque
from typing import TYPE_CHECKING, Any, Self

from turnwire import loops
from turnwire.errors import TurnwireError
from turnwire.events import TextDelta
from turnwire.machine import Ask, Invoke, Read, Save
from turnwire.protocol import Call, Close, Open
from turnwire.tools import ToolError
from turnwire.turnstile import AsyncTurnstile
from turnwire.view import TurnView

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task, TurnMachine
    from turnwire.outcomes import Completed, NeedsInput
    from turnwire.stream import AsyncEventStream
    from turnwire.transport import AsyncHttpTransport
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncTurn"]

_END = object()


class AsyncTurn(TurnView):
    """One exchange with an agent, asynchronous; see ``Turn``.

    Policies, tools and ``save`` may be coroutine functions.

    Args:
        machine: The turn.
        transport: What its requests are sent with.
        options: What its requests do differently from the client.
    """

    def __init__(
        self,
        machine: TurnMachine,
        transport: AsyncHttpTransport[Any],
        options: RequestOptions | None,
    ) -> None:
        super().__init__(machine)
        self._transport = transport
        self._options = options
        self._stream: AsyncEventStream[Any] | None = None
        self._ahead: deque[TurnEvent] = deque()
        self._reader = AsyncTurnstile()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> TurnEvent:
        async with self._reader:
            event = self._ahead.popleft() if self._ahead else await self._advance()
        if event is None:
            raise StopAsyncIteration
        return event

    async def _advance(self) -> TurnEvent | None:
        """Return the next event of the machine; None at the end."""
        while True:
            item = self._machine.next_item()
            if item is None:
                error = self._machine.take_error()
                if error is not None:
                    raise error
                return None
            if not isinstance(item, tuple):
                return item
            try:
                error = await self._perform(item)
            except Exception:
                await self.aclose()
                raise
            except BaseException:
                # Cancelled: to await a close would be cancelled too. Left alone, the stream
                # closes its connection at once.
                self._machine.close(self._closing())
                self._stream = None
                raise
            if error is not None:
                raise error

    async def _perform(self, task: Task) -> TurnwireError | None:
        """Perform a task; return an error that is no reason to stop reading."""
        match task:
            case Read():
                await self._read()
            case Open():
                await self._open(task)
            case Call():
                return await self._call(task)
            case Close():
                await self._stop_reading()
            case Ask() | Invoke() | Save():
                await self._call_back(task)
        return None

    async def _read(self) -> None:
        machine, stream = self._machine, self._stream
        try:
            native = await anext(stream, _END) if stream is not None else _END
        except TurnwireError as error:
            machine.ended(error)
        else:
            if stream is None or native is _END:
                machine.ended(None)
            else:
                machine.event(native, stream.last_event_id)

    async def _open(self, task: Open) -> None:
        await self._stop_reading()
        if task.delay:
            await loops.sleep(task.delay)
            if self.over:  # Closed meanwhile.
                return
        try:
            self._stream = self._transport.stream(task.operation, task.arguments, self._options)
            self._stream.mark_quiet(task.patience)
            await self._stream.__aenter__()
        except TurnwireError as error:
            self._machine.refused(task, error)
        else:
            self._machine.opened()
            if self.over:  # Closed meanwhile.
                await self._stop_reading()

    async def _call(self, call: Call) -> TurnwireError | None:
        try:
            result = await self._transport.call(*call, self._options)
        except TurnwireError as error:
            return self._machine.refused(call, error)
        self._machine.answered(call, result)
        return None

    async def _call_back(self, task: Ask | Invoke | Save) -> None:
        machine = self._machine
        try:
            match task:
                case Save(save, checkpoint):
                    await _awaited(save(checkpoint))
                case Ask(policy, call):
                    machine.asked(task, await _awaited(policy(call)))
                case Invoke(tool, call):
                    try:
                        result = await _awaited(tool.function(**tool.bind(call)))
                    except ToolError as error:
                        machine.invoke_failed(task, error)
                    else:
                        machine.invoked(task, result)
        except BaseException:
            machine.abandon()
            raise

    def text(self) -> AsyncIterator[str]:
        """Iterate over the pieces of the root agent's text."""
        return _AsyncText(self)

    async def result(self) -> Completed | NeedsInput:
        """Read to the end and return the outcome; raises as ``Turn.result`` does."""
        async for _event in self:
            pass
        return self._result()

    async def answer(self, pending: Pending) -> None:
        """Answer what the engine waits for while the turn goes on; see ``Turn.answer``."""
        for call in self._machine.answer(pending):
            error = await self._call(call)
            if error is not None:
                raise error

    def checkpoint(self) -> str:
        """Return the state as sealed JSON; see ``Turn.checkpoint``."""
        return self._machine.checkpoint()

    async def cancel(self) -> None:
        """Ask the engine to stop the run, and read on until it has stopped; see ``Turn.cancel``.

        When another task is reading the turn, that task reads on, and this one returns as soon as
        the engine was asked.

        Raises:
            TurnwireError: The engine refused, or reading failed.
        """
        over = self.over
        for call in self._machine.cancel():
            error = await self._call(call)
            if error is not None:
                raise error
        if not over and await self._reader.enter_now():
            try:
                while (event := await self._advance()) is not None:
                    self._ahead.append(event)
            finally:
                await self._reader.__aexit__()

    async def aclose(self) -> None:
        """Stop listening; see ``Turn.close``."""
        if not self.over:
            self._machine.close(self._closing())
        await self._stop_reading()

    async def _stop_reading(self) -> None:
        if self._stream is not None:
            await self._stream.aclose()


class _AsyncText:
    """The pieces of the root agent's text. No async generator, which nobody would close."""

    def __init__(self, turn: AsyncTurn) -> None:
        self._turn = turn

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        async for event in self._turn:
            if isinstance(event, TextDelta) and event.agent.is_root:
                return event.text
        raise StopAsyncIteration


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
