"""Turns: one exchange with an agent, read as events. Two thin drivers around one machine."""

from __future__ import annotations

import inspect
from collections import deque
from typing import TYPE_CHECKING, Any, Self

from turnwire.errors import StreamError, TurnwireError
from turnwire.events import TextDelta
from turnwire.machine import Ask, Invoke, Read, Save
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, TurnCancelled, TurnFailed
from turnwire.protocol import Call, Close, Open
from turnwire.tools import ToolError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from turnwire.agents import Agent
    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task, TurnMachine
    from turnwire.outcomes import Outcome
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncTurn", "Turn"]

_END = object()


class _Turn:
    """What both turns have in common: the view of the machine."""

    def __init__(
        self, machine: TurnMachine, transport: Any, options: RequestOptions | None
    ) -> None:
        self._machine = machine
        self._transport = transport
        self._options = options
        self._ahead: deque[TurnEvent] = deque()
        self._closed = False
        self._busy = False

    @property
    def outcome(self) -> Outcome:
        """How the turn ended: Completed, NeedsInput, Failed or Cancelled.

        Raises:
            StreamError: The turn is not over; read it to its end.
        """
        outcome = self._machine.outcome
        if outcome is None:
            raise StreamError("the turn is not over; read it to its end first", run_id=self.run_id)
        return outcome

    @property
    def over(self) -> bool:
        """The turn has ended, or waits for an answer."""
        return self._machine.outcome is not None

    @property
    def run_id(self) -> str | None:
        """The engine's handle of the run, once it is known."""
        return self._machine.protocol.run_id

    @property
    def agents(self) -> tuple[Agent, ...]:
        """The agents seen so far, in order of appearance; they link to parents and children."""
        return tuple(dict.fromkeys(self._machine.protocol.fold.agents.values()))

    @property
    def root(self) -> Agent | None:
        """The agent that was spoken to, once it has said something."""
        return self._machine.protocol.fold.root

    @property
    def pending(self) -> Pending | None:
        """What the turn waits for; None while it runs, and when it waits for nothing."""
        match self._machine.outcome:
            case NeedsInput(pending=pending):
                return pending
            case _:
                return None

    def checkpoint(self) -> str:
        """Return the state as sealed JSON, to be resumed by ``Conversation.resume``.

        It has ids, folded text and what is pending; no secret. It may be taken at any moment.
        """
        return self._machine.checkpoint()

    def __repr__(self) -> str:
        outcome = self._machine.outcome
        state = "running" if outcome is None else type(outcome).__name__
        return f"<{type(self).__name__} {self.run_id or 'not started'}: {state}>"

    def _result(self) -> Completed | NeedsInput:
        match self.outcome:
            case Completed() | NeedsInput() as outcome:
                return outcome
            case Failed(message=message, error=error):
                raise error or TurnFailed(f"the turn failed: {message}", run_id=self.run_id)
            case Cancelled(reason=reason):
                raise TurnCancelled(f"the turn was cancelled: {reason}", run_id=self.run_id)

    def _check_open(self) -> None:
        if self._closed and not self.over:
            raise StreamError("the turn was closed before its end", run_id=self.run_id)

    def _raise_error(self) -> None:
        error = self._machine.take_error()
        if error is not None:
            raise error


class Turn(_Turn):
    """One exchange with an agent: iterate over its events, then ask for the outcome.

    Made by ``Conversation.send``; nothing is sent before it is read. Errors are raised where
    they happen while reading; ``StreamTruncated`` when the stream is cut and cannot be taken up
    again. What a callback raises is raised as it is, and nothing is sent then.

    Example:
        >>> from turnwire.testing import serve
        >>> from turnwire.truefoundry import AgentClient
        >>> with serve("truefoundry") as engine:
        ...     with AgentClient(engine.base_url, "any-key") as client:
        ...         turn = client.conversation(model="m").send("Say hello.")
        ...         print("".join(turn.text()), type(turn.outcome).__name__)
        Hello! Completed
    """

    _transport: HttpTransport[Any]
    _stream: EventStream[Any] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> TurnEvent:
        if self._ahead:
            return self._ahead.popleft()
        event = self._advance()
        if event is None:
            raise StopIteration
        return event

    def _advance(self) -> TurnEvent | None:
        """Return the next event of the machine; None at the end."""
        machine = self._machine
        self._busy = True
        try:
            while True:
                event = machine.next_event()
                if event is not None:
                    return event
                self._check_open()
                task = machine.next_task()
                if task is None:
                    return None
                self._perform(task)
                self._raise_error()
        except BaseException:
            self.close()
            raise
        finally:
            self._busy = False

    def _perform(self, task: Task) -> None:
        machine = self._machine
        match task:
            case Read():
                try:
                    native = next(self._stream, _END) if self._stream is not None else _END
                except TurnwireError as error:
                    machine.ended(error)
                else:
                    machine.ended(None) if native is _END else machine.event(native)
            case Open():
                self._stop_reading()
                try:
                    stream = self._transport.stream(*task, self._options)
                    self._stream = stream.__enter__()
                except TurnwireError as error:
                    machine.refused(task, error)
                else:
                    machine.opened()
            case Call():
                self._call(task)
            case Close():
                self._stop_reading()
            case Ask() | Invoke() | Save():
                self._call_back(task)

    def _call(self, call: Call) -> None:
        try:
            result = self._transport.call(*call, self._options)
        except TurnwireError as error:
            self._machine.refused(call, error)
        else:
            self._machine.answered(call, result)

    def _call_back(self, task: Ask | Invoke | Save) -> None:
        machine = self._machine
        try:
            match task:
                case Save(save, checkpoint):
                    save(checkpoint)
                case Ask(policy, call):
                    machine.asked(task, policy(call))
                case Invoke(tool, call):
                    try:
                        result = tool.function(**tool.bind(call))
                    except ToolError as error:
                        machine.invoke_failed(task, error)
                    else:
                        machine.invoked(task, result)
        except BaseException:
            machine.abandon()
            raise

    def text(self) -> Iterator[str]:
        """Iterate over the pieces of the root agent's text."""
        for event in self:
            if isinstance(event, TextDelta) and event.agent.is_root:
                yield event.text

    def result(self) -> Completed | NeedsInput:
        """Read to the end and return the outcome.

        Raises:
            TurnFailed: The engine ended the turn with an error.
            TurnCancelled: The turn was cancelled.
            TurnwireError: Reading failed; see ``turnwire.errors``.
        """
        for _event in self:
            pass
        return self._result()

    def cancel(self) -> None:
        """Ask the engine to stop the run, and read on until it has stopped.

        The events of that time are there to be read afterwards. When another thread is reading
        the turn, that thread reads on, and this one returns as soon as the engine was asked.

        Raises:
            TurnwireError: The engine refused, or reading failed.
        """
        for call in self._machine.cancel():
            self._call(call)
        self._raise_error()
        if not self._busy:
            self._ahead.extend(iter(self._advance, None))

    def close(self) -> None:
        """Stop listening. The run goes on; ``cancel`` stops it."""
        self._closed = True
        self._stop_reading()

    def _stop_reading(self) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncTurn(_Turn):
    """One exchange with an agent, asynchronous; see ``Turn``.

    Policies, tools and ``save`` may be coroutine functions.
    """

    _transport: AsyncHttpTransport[Any]
    _stream: AsyncEventStream[Any] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> TurnEvent:
        if self._ahead:
            return self._ahead.popleft()
        event = await self._advance()
        if event is None:
            raise StopAsyncIteration
        return event

    async def _advance(self) -> TurnEvent | None:
        """Return the next event of the machine; None at the end."""
        machine = self._machine
        self._busy = True
        try:
            while True:
                event = machine.next_event()
                if event is not None:
                    return event
                self._check_open()
                task = machine.next_task()
                if task is None:
                    return None
                await self._perform(task)
                self._raise_error()
        except Exception:
            await self.aclose()
            raise
        except BaseException:
            # Cancelled: the stream has closed itself already.
            self._closed = True
            raise
        finally:
            self._busy = False

    async def _perform(self, task: Task) -> None:
        machine = self._machine
        match task:
            case Read():
                try:
                    native = await anext(self._stream, _END) if self._stream is not None else _END
                except TurnwireError as error:
                    machine.ended(error)
                else:
                    machine.ended(None) if native is _END else machine.event(native)
            case Open():
                await self._stop_reading()
                try:
                    stream = self._transport.stream(*task, self._options)
                    self._stream = await stream.__aenter__()
                except TurnwireError as error:
                    machine.refused(task, error)
                else:
                    machine.opened()
            case Call():
                await self._call(task)
            case Close():
                await self._stop_reading()
            case Ask() | Invoke() | Save():
                await self._call_back(task)

    async def _call(self, call: Call) -> None:
        try:
            result = await self._transport.call(*call, self._options)
        except TurnwireError as error:
            self._machine.refused(call, error)
        else:
            self._machine.answered(call, result)

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

    async def text(self) -> AsyncIterator[str]:
        """Iterate over the pieces of the root agent's text."""
        async for event in self:
            if isinstance(event, TextDelta) and event.agent.is_root:
                yield event.text

    async def result(self) -> Completed | NeedsInput:
        """Read to the end and return the outcome; raises as ``Turn.result`` does."""
        async for _event in self:
            pass
        return self._result()

    async def cancel(self) -> None:
        """Ask the engine to stop the run, and read on until it has stopped.

        The events of that time are there to be read afterwards. When another task is reading
        the turn, that task reads on, and this one returns as soon as the engine was asked.

        Raises:
            TurnwireError: The engine refused, or reading failed.
        """
        for call in self._machine.cancel():
            await self._call(call)
        self._raise_error()
        while not self._busy:
            event = await self._advance()
            if event is None:
                break
            self._ahead.append(event)

    async def aclose(self) -> None:
        """Stop listening. The run goes on; ``cancel`` stops it."""
        self._closed = True
        await self._stop_reading()

    async def _stop_reading(self) -> None:
        if self._stream is not None:
            await self._stream.aclose()


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
