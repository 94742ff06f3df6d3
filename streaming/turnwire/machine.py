"""One turn with its callbacks: what both drivers share. No I/O.

The machine stands between an engine's ``Protocol`` and a driver. It puts events and effects in
one order, lets a policy and function tools answer what they can, and knows what a checkpoint says.
"""

from __future__ import annotations

import inspect
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from attrs import define

from turnwire.agents import ToolCall
from turnwire.callbacks import Callbacks
from turnwire.decisions import Allow, Decision, Deny, Respond
from turnwire.errors import InvalidRequest
from turnwire.events import TurnDone
from turnwire.outcomes import Cancelled, Failed, NeedsInput
from turnwire.protocol import Call, Close, Open
from turnwire.reader import QUIET
from turnwire.tools import FunctionTool, ToolError, error_content, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from turnwire.decisions import Pending, Ref
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnEvent
    from turnwire.outcomes import Outcome
    from turnwire.protocol import Effect, Protocol, Step
    from turnwire.state import Seal

__all__ = ["Ask", "Callbacks", "Invoke", "Read", "Save", "Task", "TurnMachine"]


class Read(NamedTuple):
    """Task: read the next event of the open stream."""


_READ = Read()


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


@define(eq=False)
class _Asking:
    """The turn has stopped, and the callbacks are being asked.

    Attributes:
        done: What the reader gets if they do not answer everything.
        answers: What is pending, with the answers so far.
        questions: What is still to be asked.
    """

    done: TurnDone
    answers: Pending
    questions: deque[Ask | Invoke]


class TurnMachine:
    """One turn: what to do next, and what came of it.

    A driver alternates: it takes items with ``next_item``, hands events over and performs tasks,
    reports their results, and at the end raises ``take_error`` if there is one.

    Args:
        protocol: The turn, new or restored.
        callbacks: What answers its pauses.
        seal: Writes its checkpoints.
    """

    def __init__(self, protocol: Protocol, callbacks: Callbacks, seal: Seal) -> None:
        self.protocol = protocol
        self._callbacks = callbacks
        self._seal = seal
        self._queue: deque[TurnEvent | Task] = deque()
        self._started = False
        self._reading = False
        self._error: TurnwireError | None = None
        self._closed: TurnwireError | None = None
        self._asking: _Asking | None = None
        # Calls that the callbacks were asked about while the run went on.
        self._asked: set[Ref] = set()
        self._done: TurnDone | None = None
        restored = protocol.outcome
        if restored is not None:
            self._error = restored.error if isinstance(restored, Failed) else None
            self._stop(protocol.finish(restored), save=False)

    @property
    def outcome(self) -> Outcome | None:
        """How the turn ended; None while it runs or a callback is asked."""
        return None if self._done is None else self._done.outcome

    def next_item(self) -> TurnEvent | Task | None:
        """Return the next event to hand over or task to perform; None when there is neither."""
        if not self._started:
            self._started = True
            if self._done is None and self._asking is None:
                self._take(self.protocol.start())
        if self._queue:
            return self._queue.popleft()
        if self._asking is not None and self._asking.questions:
            return self._asking.questions.popleft()
        return _READ if self._reading and self._error is None else None

    def take_error(self) -> TurnwireError | None:
        """Return the error to raise when there is no item: once, unless the turn was closed."""
        error, self._error = self._error, self._closed
        return error

    def opened(self) -> None:
        """The stream that ``Open`` asked for is open."""
        self._reading = self._done is None

    def event(self, native: Any, event_id: str = "") -> None:
        """``Read`` brought an event, or found that the engine has nothing to say.

        Args:
            native: The event.
            event_id: The last SSE id of its stream, "" when the stream carries none.
        """
        if self._reading:
            self.protocol.event_id = event_id
            is_quiet = native is QUIET
            self._take(self.protocol.quiet() if is_quiet else self.protocol.event(native))

    def ended(self, error: TurnwireError | None) -> None:
        """``Read`` found the end of the stream, or failed."""
        if self._reading:
            self._reading = False
            self._take(self.protocol.ended(error))

    def answered(self, call: Call, result: Any) -> None:
        """``Call`` was answered."""
        self._take(self.protocol.answered(call, result))

    def refused(self, effect: Open | Call, error: TurnwireError) -> TurnwireError | None:
        """``Open`` or ``Call`` failed; return what the one who called has to know of it."""
        if isinstance(effect, Open):
            if self._done is None:
                self._take(self.protocol.refused(effect, error))
            return None
        step = self.protocol.refused(effect, error)
        self._take(step._replace(error=None))
        return step.error

    def asked(self, ask: Ask, verdict: Any) -> None:
        """The policy gave a verdict; None leaves the call pending.

        Raises:
            TypeError: The verdict is something else. Nothing is allowed.
        """
        if verdict is not None and not isinstance(verdict, Allow | Deny):
            if inspect.iscoroutine(verdict):
                # Else Python complains later, and elsewhere, that nobody awaited it.
                verdict.close()
            raise TypeError(f"a policy returns Allow, Deny or None, not {verdict!r}")
        self._decide(ask.call, verdict)

    def invoked(self, invoke: Invoke, result: Any) -> None:
        """The function returned."""
        self._decide(invoke.call, Respond(invoke.tool.content(result)))

    def invoke_failed(self, invoke: Invoke, error: ToolError) -> None:
        """The function says that it cannot; the agent is told."""
        self._decide(invoke.call, Respond(error_content(error)))

    def abandon(self) -> None:
        """A callback raised: nothing is sent, and what was pending is pending still."""
        if self._drop_unsent():
            self._done = self.protocol.withdraw(Failed(message="a callback failed; nothing sent"))
        elif self._asking is not None:
            self._done = self._left_open(self._asking)
        self._tidy()

    def answer(self, pending: Pending) -> list[Call]:
        """Answer what is waiting while the run goes on; return the calls to make now.

        Raises:
            InvalidRequest: Nothing is decided, or something is not waiting (any more).
        """
        waiting = self.protocol.waiting
        calls = {} if waiting is None else {(it.agent.id, it.id): it for it in _all_calls(waiting)}
        found = {(it.agent.id, it.id): it for it in _all_calls(pending)}
        if not (pending.answers or pending.is_signed_in):
            raise InvalidRequest("nothing is decided", run_id=self.protocol.run_id)
        made: list[Call] = []
        # First what is not open: it raises, and then nothing may have been taken for answered.
        for ref in sorted(pending.answers, key=lambda ref: ref in calls):
            self._asked.add(ref)
            step = self.protocol.reply(calls.get(ref, found[ref]), pending.answers[ref])
            made += [effect for effect in step.effects if isinstance(effect, Call)]
        if pending.is_signed_in:
            step = self.protocol.signed_in(pending)
            made += [effect for effect in step.effects if isinstance(effect, Call)]
        if any(map(self._acts, made)):
            self._save()
        return made

    def cancel(self) -> list[Call]:
        """Ask the engine to stop the run; return the calls to make now."""
        if self._drop_unsent():
            self._finish(self.protocol.withdraw(Cancelled(reason="cancelled before it was sent")))
            return []
        if self._asking is not None:
            self._finish(self._left_open(self._asking))
            return []
        step = self.protocol.cancel()
        # The rest of the effects is none of the one who cancels.
        self._take(step._replace(effects=[]))
        return [effect for effect in step.effects if isinstance(effect, Call)]

    def close(self, error: TurnwireError) -> None:
        """Nobody reads any more. A turn that is not over then ends with ``error``."""
        if self._done is not None:
            return
        if self._drop_unsent():
            self._done = self.protocol.withdraw(Failed(message=str(error), error=error))
        elif self._asking is not None:
            self._done = self._left_open(self._asking)
        else:
            self._done = self.protocol.close(error)
        self._queue.clear()
        self._error = self._closed = error
        self._tidy()

    def checkpoint(self) -> str:
        """Return the state, sealed."""
        return self._seal.close(self.protocol.dump())

    def _take(self, step: Step) -> None:
        done: TurnDone | None = None
        for event in step.events:
            if type(event) is TurnDone:
                done = event
            else:
                self._queue.append(event)
        for effect in step.effects:
            if not isinstance(effect, Call):
                self._reading = False
            if isinstance(effect, Open) or self._acts(effect):
                # Written down before it acts: who reads the checkpoint must not do it again.
                self._save()
            self._queue.append(effect)
        if step.error is not None:
            self._error = step.error
        if done is not None and self._done is None:
            self._stop(done)
        elif self._done is None and (waiting := self.protocol.waiting):
            self._queue.extend(self._questions(waiting))

    def _stop(self, done: TurnDone, *, save: bool = True) -> None:
        """The turn has stopped; it is over, unless the callbacks can answer what it waits for."""
        self._reading = False
        if self._error is None and isinstance(done.outcome, NeedsInput):
            questions = deque(self._questions(done.outcome.pending))
            if questions:
                self.protocol.held = True
                self._asking = _Asking(done, done.outcome.pending, questions)
                if save:
                    self._save()
                return
        self._finish(done, save=save)

    def _questions(self, pending: Pending) -> Iterator[Ask | Invoke]:
        policy = self._callbacks.approve
        for call in pending.missing:
            # A call that was not streamed to its end shows less than what would run.
            if not isinstance(call, ToolCall) or not (call.seen and call.complete):
                continue
            if (ref := (call.agent.id, call.id)) in self._asked:
                continue
            if self.protocol.outcome is None:
                self._asked.add(ref)
            tool = find(self._callbacks.tools, call)
            if call in pending.tool_calls and tool is not None:
                yield Invoke(tool, call)
            elif call in pending.approvals and policy is not None:
                yield Ask(policy, call)

    def _decide(self, call: ToolCall, decision: Decision | None) -> None:
        asking = self._asking
        if asking is None:
            waiting = self.protocol.waiting
            # Otherwise: answered, cancelled or closed meanwhile.
            if decision is not None and waiting is not None and call in _all_calls(waiting):
                self._take(self.protocol.reply(call, decision))
            return
        if decision is not None:
            asking.answers = asking.answers.decide(call, decision)
            # For the checkpoints from now on: a tool that has run is not run again.
            self.protocol.outcome = NeedsInput(pending=asking.answers)
        if asking.questions:
            if isinstance(decision, Respond):
                self._save()
        elif asking.answers.complete:
            self._asking = None
            self.protocol.held = False
            self._take(self.protocol.decide(asking.answers))
        else:
            self._finish(self._left_open(asking))

    def _left_open(self, asking: _Asking) -> TurnDone:
        """Leave the rest to the caller."""
        return self.protocol.finish(NeedsInput(pending=asking.answers), asking.done.native)

    def _finish(self, done: TurnDone, *, save: bool = True) -> None:
        self._done = done
        self._tidy()
        if save:
            self._save()
        if self._error is None:
            self._queue.append(done)

    def _tidy(self) -> None:
        """Nothing is read or asked from now on."""
        self._reading = False
        self._asking = None
        self.protocol.held = False

    def _drop_unsent(self) -> bool:
        """Drop the stream that waits to be opened, with what goes before; tell if there was one."""
        unsent = any(isinstance(item, Open) for item in self._queue)
        if not (unsent and self.protocol.opening_acts):
            return False
        events = [item for item in self._queue if not isinstance(item, tuple)]
        self._queue = deque(events)
        return True

    def _acts(self, effect: Effect) -> bool:
        return isinstance(effect, Call) and effect.operation in self.protocol.acting_calls

    def _save(self) -> None:
        if self._callbacks.save is not None:
            self._queue.append(Save(self._callbacks.save, self.checkpoint()))


def _all_calls(pending: Pending) -> tuple[ToolCall, ...]:
    return (*pending.approvals, *pending.tool_calls)
