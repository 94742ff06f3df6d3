"""What an engine must say for its turns to work: inputs in, events and effects out. No I/O.

One turn of one engine is a ``Protocol``: a state machine that is told what happened and answers
with turn events and with effects, which a driver performs. One conversation is a ``Memory``: what
has to be kept from turn to turn, and the maker of the turns' protocols.

An engine implements both. Everything else (callbacks, checkpoints, synchronous and asynchronous
drivers) is shared.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias

from turnwire.errors import InvalidRequest
from turnwire.events import TurnDone
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.agents import Agent, ToolCall
    from turnwire.decisions import Decision, Pending
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold
    from turnwire.outcomes import Outcome
    from turnwire_api.runtime.operation import Operation

__all__ = ["Call", "Close", "Effect", "Memory", "Open", "Protocol", "Step"]


class Open(NamedTuple):
    """Effect: open an event stream. What it brings comes back as ``event`` and ``ended``.

    Attributes:
        operation: What to call.
        arguments: With what.
        patience: After so many keep-alive comments without an event, and after as many more,
            ``quiet`` is called; 0: never.
        delay: Seconds to wait before: an engine that just hung up may do so again.
    """

    operation: Operation[Any]
    arguments: Mapping[str, Any]
    patience: int = 0
    delay: float = 0.0


class Call(NamedTuple):
    """Effect: one request and its answer, which comes back as ``answered`` or ``refused``."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]


class Close(NamedTuple):
    """Effect: stop reading the stream."""


Effect: TypeAlias = Open | Call | Close


class Step(NamedTuple):
    """What an input led to.

    Attributes:
        events: For the reader of the turn, in order.
        effects: For the driver, in order.
        error: To be raised to the reader, after the events.
    """

    events: list[TurnEvent]
    effects: list[Effect]
    error: TurnwireError | None = None

    def after(self, events: list[TurnEvent]) -> Step:
        """Return this step with events before its own."""
        return self._replace(events=[*events, *self.events])

    def then(self, step: Step) -> Step:
        """Return this step and another one behind it as one."""
        effects = [*self.effects, *step.effects]
        return Step([*self.events, *step.events], effects, self.error or step.error)


class Protocol(ABC):
    """One turn of one engine.

    Attributes:
        fold: What the turn has come to so far.
        run_id: The engine's handle of the run, once it is known.
        outcome: How the turn ended; None while it runs.
        held: The callbacks are being asked: the engine waits, and nobody else may answer it.
        opening_acts: An ``Open`` starts something at the engine; it does not only listen.
        acting_calls: The operations of each ``Call`` that must not be made a second time; what
            the turn has come to is saved before it, as it is before an ``Open``.
        event_id: The SSE id of the last event, "" when the stream carries none.
    """

    fold: Fold
    run_id: str | None = None
    outcome: Outcome | None = None
    held: bool = False
    opening_acts: bool = True
    acting_calls: frozenset[Operation[Any]] = frozenset()
    event_id: str = ""

    @abstractmethod
    def start(self) -> Step:
        """Begin the turn, or go on with one that was restored while it ran."""

    @abstractmethod
    def event(self, native: Any) -> Step:
        """The stream brought an event."""

    def quiet(self) -> Step:
        """The stream is alive and silent; see ``Open.patience``."""
        return Step([], [])

    @abstractmethod
    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended: regularly, or with what its reader raised."""

    @abstractmethod
    def answered(self, call: Call, result: Any) -> Step:
        """A call was answered."""

    @abstractmethod
    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """A stream could not be opened, or a call failed."""

    @abstractmethod
    def decide(self, pending: Pending) -> Step:
        """Everything that was pending is decided.

        Raises:
            InvalidRequest: Nothing is pending, or the decisions are not for this turn.
        """

    @abstractmethod
    def cancel(self) -> Step:
        """Ask the engine to stop the run, also one that nobody reads any more."""

    @abstractmethod
    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data, without secrets."""

    @property
    def answerable(self) -> Pending | None:
        """What can be answered now; None while nothing can."""
        match self.outcome:
            case NeedsInput(pending=pending) if not self.held:
                return pending
            case _:
                return None

    @property
    def waiting(self) -> Pending | None:
        """What can be answered while the run goes on, by ``reply``; None while nothing can."""
        return None

    def reply(self, call: ToolCall, decision: Decision) -> Step:
        """Answer one call that is ``waiting``.

        Raises:
            InvalidRequest: It is not waiting, or cannot be answered like that.
        """
        raise InvalidRequest(f"{call!r} cannot be answered with {decision!r} while the turn runs")

    def signed_in(self, pending: Pending) -> Step:
        """Go on after the sign-ins that are ``waiting``: the user finished them.

        Raises:
            InvalidRequest: They are not waiting (any more).
        """
        raise InvalidRequest(f"{pending!r} has sign-ins that do not wait while the turn runs")

    @property
    def unconfirmed(self) -> Pending | None:
        """The decisions that were sent and of which it is not known if the engine took them."""
        return None

    def withdraw(self, outcome: Failed | Cancelled) -> TurnDone:
        """An ``Open`` was dropped before it was performed: the turn ends with that.

        Where the request had decisions, what they were for has to be pending still instead.
        """
        return self.finish(outcome)

    def close(self, error: TurnwireError) -> TurnDone:
        """Nobody reads any more, because of ``error``. The run may go on."""
        return self.finish(Failed(message=str(error), error=error))

    def finish(self, outcome: Outcome, native: Any = None) -> TurnDone:
        """Settle how the turn ended and return the event that says so."""
        self.outcome = outcome
        match outcome:
            case Completed():
                self.root.status = "done"
            case Failed() | Cancelled():
                self.root.status = "failed"
                self.root.error = getattr(outcome, "message", None) or "cancelled"
            case NeedsInput():
                self.root.status = "running"
        return TurnDone(agent=self.root, native=native, outcome=outcome)

    @property
    def root(self) -> Agent:
        """The agent that is spoken to; its id is "" until it has said something."""
        return self.fold.root or self.fold.agent("")


class Memory(ABC):
    """What one conversation keeps from turn to turn.

    Attributes:
        engine: Name of the engine, as it stands in checkpoints.
        current: The protocol of the last turn.
    """

    engine: str
    current: Protocol | None = None

    @property
    def pending(self) -> Pending | None:
        """What the last turn waits for."""
        return None if self.current is None else self.current.answerable

    def require_idle(self) -> None:
        """Check that the last turn is over and waits for nothing.

        Raises:
            InvalidRequest: It is not, or does.
        """
        current = self.current
        if current is None:
            return
        if current.answerable is not None:
            raise InvalidRequest("the conversation waits for an answer; answer it first")
        if current.outcome is None or current.held:
            raise InvalidRequest("the last turn is not over; read it to its end, or close it")

    def say(self, message: Any) -> Protocol:
        """Make the turn that says something.

        Raises:
            InvalidRequest: The last turn is not over, or waits for an answer.
        """
        self.require_idle()
        self.current = self.make(message)
        return self.current

    @abstractmethod
    def make(self, message: Any) -> Protocol:
        """Make the protocol of a turn that says something."""

    @abstractmethod
    def answer(self, pending: Pending) -> Protocol:
        """Make the turn that answers what is pending.

        Raises:
            InvalidRequest: Nothing is pending, or the decisions are incomplete or not for it.
        """

    @abstractmethod
    def restore(self, data: Mapping[str, Any]) -> Protocol:
        """Make the turn that a checkpoint is of.

        Raises:
            ValueError: The data is malformed.
        """

    @abstractmethod
    def fork(self) -> Self:
        """Return a second conversation that goes on from the same point."""
