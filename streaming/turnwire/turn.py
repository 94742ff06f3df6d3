"""Turns: one exchange with an agent, read as events. Two thin drivers around one machine.

The synchronous one is here, the asynchronous one in ``turnwire.async_turn``; they differ in
``await`` and in the lock that threads need.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Self

from turnwire.async_turn import AsyncTurn
from turnwire.errors import TurnwireError
from turnwire.events import TextDelta
from turnwire.machine import Ask, Invoke, Read, Save
from turnwire.protocol import Call, Close, Open
from turnwire.tools import ToolError
from turnwire.turnstile import Turnstile
from turnwire.view import TurnView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task, TurnMachine
    from turnwire.outcomes import Completed, NeedsInput
    from turnwire.stream import EventStream
    from turnwire.transport import HttpTransport
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncTurn", "Turn"]

_END = object()


class Turn(TurnView):
    """One exchange with an agent: iterate over its events, then ask for the outcome.

    Made by ``Conversation.send``; nothing is sent before it is read. Errors are raised where
    they happen while reading; ``StreamTruncated`` when the stream is cut and cannot be taken up
    again. What a callback raises is raised as it is, and nothing is sent then.

    Args:
        machine: The turn.
        transport: What its requests are sent with.
        options: What its requests do differently from the client.

    Example:
        >>> from turnwire.testing import serve
        >>> from turnwire.truefoundry import AgentClient
        >>> with serve("truefoundry") as engine:
        ...     with AgentClient(engine.base_url, "any-key") as client:
        ...         turn = client.conversation(model="m").send("Say hello.")
        ...         print("".join(turn.text()), type(turn.outcome).__name__)
        Hello! Completed
    """

    def __init__(
        self, machine: TurnMachine, transport: HttpTransport[Any], options: RequestOptions | None
    ) -> None:
        super().__init__(machine)
        self._transport = transport
        self._options = options
        self._stream: EventStream[Any] | None = None
        self._ahead: deque[TurnEvent] = deque()
        self._reader = Turnstile()
        # The machine is told things by the thread that reads and by one that cancels.
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> TurnEvent:
        with self._reader:
            event = self._ahead.popleft() if self._ahead else self._advance()
        if event is None:
            raise StopIteration
        return event

    def _advance(self) -> TurnEvent | None:
        """Return the next event of the machine; None at the end."""
        while True:
            with self._lock:
                item = self._machine.next_item()
                error = self._machine.take_error() if item is None else None
            if item is None:
                if error is not None:
                    raise error
                return None
            if not isinstance(item, tuple):
                return item
            try:
                error = self._perform(item)
            except BaseException:
                self.close()
                raise
            if error is not None:
                raise error

    def _perform(self, task: Task) -> TurnwireError | None:
        """Perform a task; return an error that is no reason to stop reading."""
        match task:
            case Read():
                self._read()
            case Open():
                self._open(task)
            case Call():
                return self._call(task)
            case Close():
                self._stop_reading()
            case Ask() | Invoke() | Save():
                self._call_back(task)
        return None

    def _read(self) -> None:
        machine, stream = self._machine, self._stream
        try:
            native = next(stream, _END) if stream is not None else _END
        except TurnwireError as error:
            with self._lock:
                machine.ended(error)
        else:
            with self._lock:
                if stream is None or native is _END:
                    machine.ended(None)
                else:
                    machine.event(native, stream.last_event_id)

    def _open(self, task: Open) -> None:
        self._stop_reading()
        if task.delay:
            time.sleep(task.delay)
            if self.over:  # Closed meanwhile.
                return
        try:
            self._stream = self._transport.stream(task.operation, task.arguments, self._options)
            self._stream.mark_quiet(task.patience)
            self._stream.__enter__()
        except TurnwireError as error:
            with self._lock:
                self._machine.refused(task, error)
        else:
            with self._lock:
                self._machine.opened()
            if self.over:  # Closed meanwhile.
                self._stop_reading()

    def _call(self, call: Call) -> TurnwireError | None:
        try:
            result = self._transport.call(*call, self._options)
        except TurnwireError as error:
            with self._lock:
                return self._machine.refused(call, error)
        with self._lock:
            self._machine.answered(call, result)
        return None

    def _call_back(self, task: Ask | Invoke | Save) -> None:
        machine = self._machine
        try:
            match task:
                case Save(save, checkpoint):
                    save(checkpoint)
                case Ask(policy, call):
                    verdict = policy(call)
                    with self._lock:
                        machine.asked(task, verdict)
                case Invoke(tool, call):
                    try:
                        result = tool.function(**tool.bind(call))
                    except ToolError as error:
                        with self._lock:
                            machine.invoke_failed(task, error)
                    else:
                        with self._lock:
                            machine.invoked(task, result)
        except BaseException:
            with self._lock:
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

    def answer(self, pending: Pending) -> None:
        """Answer what the engine waits for while the turn goes on.

        Args:
            pending: What is pending, decided in part or whole: ``turn.pending.allow_all()``.

        Raises:
            InvalidRequest: Nothing is decided, or something is not waiting any more.
            TurnwireError: The engine refused.
        """
        with self._lock:
            calls = self._machine.answer(pending)
        for call in calls:
            error = self._call(call)
            if error is not None:
                raise error

    def checkpoint(self) -> str:
        """Return the state as sealed JSON, to be resumed by ``Conversation.resume``.

        It has ids, folded text and what is pending; no secret. It may be taken at any moment.
        """
        with self._lock:
            return self._machine.checkpoint()

    def cancel(self) -> None:
        """Ask the engine to stop the run, and read on until it has stopped.

        The events of that time are there to be read afterwards. When another thread is reading
        the turn, that thread reads on, and this one returns as soon as the engine was asked. While
        callbacks are asked, nothing runs: then what is pending stays pending, and nothing is sent.
        A turn that was closed or cut off is not read on, but its run is stopped.

        Raises:
            TurnwireError: The engine refused, or reading failed.
        """
        over = self.over
        with self._lock:
            calls = self._machine.cancel()
        for call in calls:
            error = self._call(call)
            if error is not None:
                raise error
        if not over and self._reader.enter_now():
            try:
                while (event := self._advance()) is not None:
                    self._ahead.append(event)
            finally:
                self._reader.__exit__()

    def close(self) -> None:
        """Stop listening. The run goes on; ``cancel`` stops it.

        The turn is over then: ``Failed``, unless it had ended before. Its conversation can go on.
        """
        if not self.over:
            with self._lock:
                self._machine.close(self._closing())
        self._stop_reading()

    def _stop_reading(self) -> None:
        if self._stream is not None:
            self._stream.close()
