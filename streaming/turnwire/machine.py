"""One turn with its callbacks: what both drivers share. No I/O.

The machine stands between an engine's ``Protocol`` and a driver. It queues events and effects,
lets a policy and function tools answer what they can, and knows what a checkpoint says.
"""

from __future__ import annotations

from collections import deque
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from turnwire.agents import ToolCall
from turnwire.decisions import Allow, Deny, Respond
from turnwire.events import TurnDone
from turnwire.outcomes import Failed, NeedsInput
from turnwire.protocol import Call, Close, Open
from turnwire.tools import FunctionTool, ToolError, error_content, find, toolbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from turnwire.decisions import Pending
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnEvent
    from turnwire.outcomes import Outcome
    from turnwire.protocol import Protocol, Step
    from turnwire.state import Seal

__all__ = ["Ask", "Callbacks", "Invoke", "Read", "Save", "Task", "TurnMachine"]


class Callbacks(NamedTuple):
    """What answers without the caller being asked.

    Attributes:
        approve: Policy for approvals; None: leave them pending.
        tools: Functions that answer client-side calls, by tool name.
        save: Takes a checkpoint before anything is sent that acts, and when the turn stops.
    """

    approve: Callable[[ToolCall], Any] | None = None
    tools: Mapping[str, FunctionTool] = MappingProxyType({})
    save: Callable[[str], Any] | None = None

    @classmethod
    def of(
        cls,
        approve: Callable[[ToolCall], Any] | None,
        tools: Iterable[Callable[..., Any] | FunctionTool],
        save: Callable[[str], Any] | None,
    ) -> Callbacks:
        """Make them of what a caller gives."""
        return cls(approve, toolbox(tools), save)


class Read(NamedTuple):
    """Task: read the next event of the open stream."""


class Ask(NamedTuple):
    """Task: ask the policy about a call."""

    policy: Callable[[ToolCall], Any]
    call: ToolCall


class Invoke(NamedTuple):
    """Task: let a function answer a call."""

    tool: FunctionTool
    call: ToolCall


class Save(NamedTuple):
    """Task: hand a checkpoint over."""

    save: Callable[[str], Any]
    checkpoint: str


Task: TypeAlias = Open | Call | Close | Read | Ask | Invoke | Save


class TurnMachine:
    """One turn: what to do next, and what came of it.

    A driver alternates: it takes events with ``next_event`` until there is none, then performs
    ``next_task``, reports the result, and raises ``take_error`` if there is one.
    """

    def __init__(self, protocol: Protocol, callbacks: Callbacks, seal: Seal) -> None:
        self.protocol = protocol
        self._callbacks = callbacks
        self._seal = seal
        self._events: deque[TurnEvent] = deque()
        self._tasks: deque[Task] = deque()
        self._started = False
        self._reading = False
        self._error: TurnwireError | None = None
        # The turn stopped, and the callbacks are being asked.
        self._stopped: TurnDone | None = None
        self._answers: Pending | None = None
        self._done: TurnDone | None = None

    @property
    def outcome(self) -> Outcome | None:
        """How the turn ended; None while it runs or a callback is asked."""
        return None if self._done is None else self._done.outcome

    def next_event(self) -> TurnEvent | None:
        """Return the next event; None when there is something to do first, or nothing left."""
        return self._events.popleft() if self._events else None

    def next_task(self) -> Task | None:
        """Return what to do next; None when the turn is over."""
        if not self._started:
            self._started = True
            outcome = self.protocol.outcome
            if outcome is None:
                self._take(self.protocol.start())
            else:
                # A checkpoint of a turn that had stopped.
                self._error = outcome.error if isinstance(outcome, Failed) else None
                self._stop(self.protocol.finish(outcome))
        if self._tasks:
            return self._tasks.popleft()
        return Read() if self._reading else None

    def take_error(self) -> TurnwireError | None:
        """Return the error to raise now, once."""
        error, self._error = self._error, None
        return error

    def opened(self) -> None:
        """The stream that ``Open`` asked for is open."""
        self._reading = True

    def event(self, native: Any) -> None:
        """``Read`` brought an event."""
        self._take(self.protocol.event(native))

    def ended(self, error: TurnwireError | None) -> None:
        """``Read`` found the end of the stream, or failed."""
        self._reading = False
        self._take(self.protocol.ended(error))

    def answered(self, call: Call, result: Any) -> None:
        """``Call`` was answered."""
        self._take(self.protocol.answered(call, result))

    def refused(self, effect: Open | Call, error: TurnwireError) -> None:
        """``Open`` or ``Call`` failed."""
        self._take(self.protocol.refused(effect, error))

    def asked(self, ask: Ask, verdict: Any) -> None:
        """The policy gave a verdict; None leaves the call pending.

        Raises:
            TypeError: The verdict is something else. Nothing is allowed.
        """
        if isinstance(verdict, Allow | Deny):
            self._decide(ask.call, verdict)
        elif verdict is not None:
            raise TypeError(f"a policy returns Allow, Deny or None, not {verdict!r}")
        self._go_on()

    def invoked(self, invoke: Invoke, result: Any) -> None:
        """The function returned."""
        self._decide(invoke.call, Respond(invoke.tool.content(result)))
        self._go_on()

    def invoke_failed(self, invoke: Invoke, error: ToolError) -> None:
        """The function says that it cannot; the agent is told."""
        self._decide(invoke.call, Respond(error_content(error)))
        self._go_on()

    def abandon(self) -> None:
        """A callback raised: nothing is sent, and what was pending is pending still."""
        self._tasks.clear()
        if self._stopped is not None and self._answers is not None:
            self._done = self.protocol.finish(NeedsInput(pending=self._answers))
            self._stopped = self._answers = None

    def cancel(self) -> list[Call]:
        """Ask the engine to stop the run; return the calls to make now."""
        self._started = True
        step = self.protocol.cancel()
        self._take(step._replace(effects=[]))
        return [effect for effect in step.effects if isinstance(effect, Call)]

    def checkpoint(self) -> str:
        """Return the state, sealed."""
        return self._seal.close(self.protocol.dump())

    def _take(self, step: Step) -> None:
        done: TurnDone | None = None
        for event in step.events:
            if isinstance(event, TurnDone):
                done = event
            else:
                self._events.append(event)
        for effect in step.effects:
            # Written down before it acts: whoever reads the checkpoint must not do it again.
            if isinstance(effect, Open) and self._callbacks.save is not None:
                self._tasks.append(Save(self._callbacks.save, self.checkpoint()))
            self._tasks.append(effect)
        self._error = step.error
        if done is not None:
            self._reading = False
            self._stop(done)

    def _stop(self, done: TurnDone) -> None:
        """The turn has stopped; it is over, unless the callbacks can answer what it waits for."""
        if self._error is None and isinstance(done.outcome, NeedsInput):
            questions = list(self._questions(done.outcome.pending))
            if questions:
                self._stopped, self._answers = done, done.outcome.pending
                self._tasks.extend(questions)
                return
        self._finish(done)

    def _questions(self, pending: Pending) -> Iterator[Task]:
        policy = self._callbacks.approve
        for call in pending.missing:
            if not isinstance(call, ToolCall) or not call.seen:
                continue
            tool = find(self._callbacks.tools, call)
            if call in pending.tool_calls and tool is not None:
                yield Invoke(tool, call)
            elif call in pending.approvals and policy is not None:
                yield Ask(policy, call)

    def _decide(self, call: ToolCall, decision: Allow | Deny | Respond) -> None:
        if self._answers is not None:
            self._answers = self._answers.decide(call, decision)

    def _go_on(self) -> None:
        """When the last callback has been asked: send everything, or let the caller decide."""
        if self._tasks or self._stopped is None or self._answers is None:
            return
        stopped, answers = self._stopped, self._answers
        self._stopped = self._answers = None
        if answers.complete:
            self._take(self.protocol.decide(answers))
        else:
            self._finish(self.protocol.finish(NeedsInput(pending=answers), stopped.native))

    def _finish(self, done: TurnDone) -> None:
        self._done = done
        if self._error is None:
            self._events.append(done)
        if self._callbacks.save is not None:
            self._tasks.append(Save(self._callbacks.save, self.checkpoint()))
