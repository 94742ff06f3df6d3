"""A turn of TrueForge's sessions API as a state machine. No I/O.

A turn of the engine is one stream, and it goes on when the stream is lost. So after a cut the
engine is asked how the turn stands: while it runs its stream is taken up behind the last number
seen, and once it is over the rest is read from its list (openapi/trueforge.yaml, ``subscribeTurn``
and ``listTurnEvents``). A request that creates a turn is never sent twice: if its answer is lost,
the session's turns are searched for it. A pause ends the turn of the engine, and one complete batch
of decisions is the input of the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from turnwire.agents_json import Record
from turnwire.errors import (
    ConfigurationError,
    Conflict,
    ProtocolError,
    StatusError,
    StreamTruncated,
    TurnwireError,
)
from turnwire.events import TurnStarted
from turnwire.fold import Fold
from turnwire.outcomes import Cancelled, Failed, NeedsInput, dump_outcome, load_outcome
from turnwire.pauses import require_answers
from turnwire.protocol import Call, Close, Open, Protocol, Step
from turnwire.trueforge.endings import outcome_of
from turnwire.trueforge.errors import NothingPending, turn_refused
from turnwire.trueforge.paging import Paging
from turnwire.trueforge.run import Run
from turnwire.trueforge.sending import Arrival, Sending
from turnwire_api.runtime.model import Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.decisions import Pending
    from turnwire.events import TurnDone, TurnEvent
    from turnwire.trueforge.branch import Branch

__all__ = ["TrueForgeProtocol"]

# "lost": nobody reads the stream any more, and the turn may still be running.
_Phase: TypeAlias = Literal["ready", "preparing", "sent", "running", "lost", "over"]
_PHASES: tuple[_Phase, ...] = get_args(_Phase)

_NOTHING = Step([], [])


class TrueForgeProtocol(Protocol):
    """One turn: one of the engine's, or several when callbacks answer its pauses.

    Args:
        branch: The branch it belongs to; it is told of session and turn ids.
        fold: What the turn goes on from; empty for a new message.
        items: The input to send first.
    """

    def __init__(self, branch: Branch, fold: Fold, items: list[Any]) -> None:
        self.fold = fold
        self._branch = branch
        self._calls = branch.calls
        self._sending = Sending(items)
        self._run = Run(fold, branch.calls.event_types)
        self._phase: _Phase = "ready"
        self._opening: Call | None = None
        self._arrival: Arrival | None = None
        # What the turn ended with, while its list is read.
        self._final: tuple[Any, Any] = (None, None)
        self._list: Paging | None = None
        self._rows: list[Any] = []
        self._cancel_wanted = False

    # Sending

    def start(self) -> Step:
        """Send the input. A turn of another process is taken up where that stopped reading."""
        if self._phase == "running":
            self._run.cut = True
            return self._look()
        if self._phase == "sent":
            return self._find(None)
        self._opening = self._branch.opening
        if self._opening is None:
            return self._send()
        self._phase = "preparing"
        return Step([], [self._opening])

    def _send(self) -> Step:
        session, parent = self._branch.session, self._branch.parent
        self._phase = "sent"
        self.opening_acts = True
        self._sending.leave(session.last_turn_id, parent)
        self._run.begin()
        return Step([], [self._calls.create_turn(session.id, self._sending.items, parent)])

    def answering(self, pending: Pending) -> TrueForgeProtocol:
        """Return the turn that sends one batch with every decision.

        Raises:
            InvalidRequest: Something is undecided, or the decisions are for another turn.
        """
        twin = TrueForgeProtocol(self._branch, self.fold, [])
        twin._sending = self._batch(pending)
        twin._run = self._run
        return twin

    def decide(self, pending: Pending) -> Step:
        """Send one batch with every decision, within this turn."""
        self._sending = self._batch(pending)
        self.outcome = None
        return self._send()

    def _batch(self, pending: Pending) -> Sending:
        require_answers(self.outcome, pending, self.run_id)
        return Sending.of_decisions(self._run.transcript.pauses.items(pending), pending)

    # Reading

    def event(self, native: Any) -> Step:
        """Turn an event of the stream into turn events."""
        order = self._run.order(self.event_id)
        created = native.type == "turn.created" and bool(native.get("turn_id"))
        if order == "unnumbered":
            return self._lost(self._misunderstood("an event came without its sequence number"))
        if self._phase == "sent" and not (order == "next" and created):
            return self._find(self._truncated("the stream did not begin with turn.created"))
        if order == "next":
            return self._next(native, created=created)
        return self._look() if order == "ahead" else _NOTHING

    def _next(self, native: Any, *, created: bool) -> Step:
        done = native.type == "turn.done"
        if done and isinstance(native, Unknown):
            # It is over, but how? Its number stays unread, since behind it is silence.
            error = self._misunderstood(f"the end of the turn: {native.reason}")
            return self._lost(error) if self._run.was_refused(error) else self._look()
        events = self._run.read(native, self.event_id)
        if created:
            return self._began(native.turn_id, native).after(events)
        return self._done(native).after(events) if done else Step(events, [])

    def _began(self, turn_id: str, native: Any) -> Step:
        """The engine has the turn; told once, by its stream or by its lists."""
        if self._run.turn_id is not None:
            return _NOTHING
        self._phase = "running"
        self._sending.deciding = None
        self.run_id = self._run.turn_id = turn_id
        self._branch.went_on(turn_id)
        root = self._run.transcript.root
        events: list[TurnEvent] = [TurnStarted(agent=root, native=native, run_id=turn_id)]
        for item in native.get("input") or ():
            if item.get("type") == "user.tool_response":
                # The caller's own answers come back here and nowhere else.
                agent = self._run.transcript.agent(item.get("thread_id"))
                call_id, content = item.get("tool_call_id"), item.get("content")
                events.append(self.fold.tool_result(agent, call_id, content, native))
        return Step(events, self._cancel_calls() if self._cancel_wanted else [])

    def _done(self, native: Any) -> Step:
        state = native.state
        events: list[TurnEvent] = []
        if state.get("status") == "done" and (output := state.get("output")):
            events = self._run.transcript.whole(output)
        if self._run.lacking or self._run.transcript.mended:
            return self._read_list(state, native).after(events)
        return self._conclude(state, native).after(events)

    def _conclude(self, state: Any, native: Any = None, error: TurnwireError | None = None) -> Step:
        if error is None and self._run.lacking:
            error = self._misunderstood("events of the turn could not be read")
        pauses = self._run.transcript.pauses
        outcome = outcome_of(state, pauses, self.fold, decided=self._sending.decided, error=error)
        if not isinstance(outcome, NeedsInput):
            error = outcome.error if isinstance(outcome, Failed) else None
        self._phase = "over"
        return Step([self.finish(outcome, native)], [], error)

    # After a cut

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended or was cut. The turn goes on, so this one goes back to it."""
        if self.outcome is not None:
            return _NOTHING
        if self._phase == "sent":
            return self._find(error or self._truncated("the stream ended at once"))
        if self._run.broke_off(error):
            return self._lost(error or self._truncated("the stream ended before the turn was done"))
        return self._look()

    def _look(self) -> Step:
        """Ask how the turn stands: behind the end of a turn that is over is silence."""
        return Step([], [self._calls.ask_turn(self._branch.session.id, self._run.turn_id)])

    def _stands(self, turn: Any) -> Step:
        status = turn.state.get("status")
        if status != "running":
            return self._read_list(turn.state, None)
        if self._run.gone:
            what = "the engine has lost the turn: it is called running, and its stream is gone"
            return self._lost(self._truncated(what))
        self.opening_acts = False
        session_id, run = self._branch.session.id, self._run
        return Step([], [self._calls.subscribe(session_id, run.turn_id, run.cursor)])

    def _read_list(self, state: Any, native: Any) -> Step:
        """Read what the engine keeps of the turn, which is over."""
        self._final, self._rows = (state, native), []
        ids = {"session_id": self._branch.session.id, "turn_id": self._run.turn_id}
        self._list = Paging({**ids, "limit": self._calls.page, "order": "asc"})
        # The stream may be open still, where events of it were missing.
        return Step([], [Close(), self._calls.turn_events(self._list)])

    def _listed(self, page: Any) -> Step:
        state, native = self._final
        paging = self._list or Paging({})
        try:
            self._rows += paging.take(page)
        except ProtocolError as error:
            return self._conclude(state, native, error)
        if not paging.over:
            return Step([], [self._calls.turn_events(paging)])
        events = self._run.rebuild(self._rows, whole=state.get("status") == "done")
        return self._conclude(state, native).after(events)

    def _not_listed(self, error: TurnwireError) -> Step:
        # A gateway has no list of a turn that runs, and may learn of its end after its reader.
        if isinstance(error, Conflict) and not self._run.was_refused(error):
            return self._look()
        return self._conclude(*self._final, error)

    # A creation without an answer

    def _find(self, cause: TurnwireError | None) -> Step:
        """Look for the turn among those of its session."""
        self._arrival = Arrival(self._branch, self._sending, cause)
        return self._search(self._arrival)

    def _searched(self, page: Any) -> Step:
        arrival = self._arrival
        if arrival is None:
            return _NOTHING
        try:
            arrival.take(page)
        except ProtocolError as error:
            return self._lost(arrival.unknown(error))
        return self._search(arrival)

    def _not_searched(self, error: TurnwireError) -> Step:
        return self._lost(self._arrival.unknown(error) if self._arrival else error)

    def _search(self, arrival: Arrival) -> Step:
        if arrival.call is not None:
            return Step([], [arrival.call])
        if (turn := arrival.turn) is not None:
            begun = self._began(turn.id, turn)
            self._run.cut = True
            return begun.then(self._stands(turn))
        error = arrival.error
        return self._unsent(error) if error.retry_safe else self._lost(error)

    # Answers and refusals

    def answered(self, call: Call, result: Any) -> Step:
        """A request was answered."""
        if call == self._opening:
            self._branch.opened(result)
        if self.outcome is not None:
            return _NOTHING
        if call == self._opening:
            return self._send()
        api = self._calls.api
        take: dict[Any, Callable[[Any], Step]] = {
            api.TURNS_GET: self._stands,
            api.TURNS_EVENTS: self._listed,
            api.TURNS_LIST: self._searched,
        }
        return take[call.operation](result) if call.operation in take else _NOTHING

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The engine refused, or did not answer."""
        api = self._calls.api
        if effect.operation is api.TURNS_CANCEL or self.outcome is not None:
            return Step([], [], error)
        if self._phase == "preparing":
            return self._unsent(error)
        take: dict[Any, Callable[[TurnwireError], Step]] = {
            api.TURNS_STREAM: self._not_created,
            api.TURNS_LIST: self._not_searched,
            api.TURNS_EVENTS: self._not_listed,
        }
        if effect.operation in take:
            return take[effect.operation](error)
        return self._lost(error) if self._run.was_refused(error) else self._look()

    def _not_created(self, error: TurnwireError) -> Step:
        if not (error.retry_safe or isinstance(error, ConfigurationError)):
            return self._find(error)
        if isinstance(error, StatusError):
            error = turn_refused(error, decided=self._sending.decided)
        if isinstance(error, NothingPending):
            # To make the same decisions again would be refused again.
            self._sending.deciding = None
        return self._unsent(error)

    def _unsent(self, error: TurnwireError) -> Step:
        return Step([self.withdraw(Failed(message=str(error), error=error))], [], error)

    # Stopping

    def cancel(self) -> Step:
        """Cancel the turn, also one that nobody reads any more; as soon as the engine has it.

        Raises:
            InvalidRequest: The engine cancels the last turn of a session only, and that is another.
        """
        if self._phase in {"ready", "preparing"}:
            return Step([self.withdraw(Cancelled(reason="cancelled before it was sent"))], [])
        self._cancel_wanted = True
        return Step([], self._cancel_calls() if self._phase in {"running", "lost"} else [])

    def _cancel_calls(self) -> list[Any]:
        is_last = self._branch.is_last(self._run.turn_id)
        return [self._calls.cancel_session(self._branch.session.id)] if is_last else []

    def withdraw(self, outcome: Failed | Cancelled) -> TurnDone:
        """The input was not sent. Decisions that were not sent are to be made still."""
        self._phase = "over"
        deciding = self._sending.deciding
        return self.finish(outcome if deciding is None else NeedsInput(pending=deciding))

    def close(self, error: TurnwireError) -> TurnDone:
        """Nobody reads the stream any more. The turn goes on."""
        if self._phase in {"ready", "preparing"}:
            return self.withdraw(Failed(message=str(error), error=error))
        self._phase = "lost"
        deciding = self._sending.deciding
        what = str(error) if deciding is None else f"{error}; its decisions were sent"
        return self.finish(Failed(message=what, error=error))

    def _lost(self, error: TurnwireError) -> Step:
        return Step([self.close(error)], [Close()], error)

    @property
    def unconfirmed(self) -> Pending | None:
        """The decisions that were sent and of which it is not known if the engine took them."""
        return self._sending.deciding if isinstance(self.outcome, Failed) else None

    def _truncated(self, message: str) -> StreamTruncated:
        return StreamTruncated(message, run_id=self._run.turn_id)

    def _misunderstood(self, message: str) -> ProtocolError:
        return ProtocolError(message, run_id=self._run.turn_id)

    # Suspending

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data, without secrets."""
        phase, outcome = self._phase, self.outcome
        if phase == "preparing":
            phase = "ready"
        if phase == "ready" and (deciding := self._sending.deciding) is not None:
            # A checkpoint never sends decisions by itself: they are to be made again.
            phase, outcome = "over", NeedsInput(pending=deciding)
        return {
            **self._branch.dump(),
            "phase": phase,
            "sending": self._sending.dump(whole=phase == "ready"),
            "run": self._run.dump(),
            "fold": self.fold.dump(),
            "outcome": None if outcome is None else dump_outcome(outcome),
        }

    @classmethod
    def load(cls, branch: Branch, state: Record) -> TrueForgeProtocol:
        """Return the turn that ``dump`` was taken of.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        phase, outcome = state.string("phase"), state.data["outcome"]
        if phase not in _PHASES or (outcome is None) == (phase in {"lost", "over"}):
            raise state.error(f"the phase cannot be {phase!r}")
        fold = Fold.load(state.data["fold"])
        protocol = cls(branch, fold, [])
        protocol._phase = _PHASES[_PHASES.index(phase)]
        protocol._sending = Sending.load(Record(state.data["sending"], "the input"), fold.call)
        protocol._run.load(Record(state.data["run"], "the run"))
        protocol.run_id = protocol._run.turn_id
        if phase == "running" and protocol.run_id is None:
            raise state.error("a turn that runs has an id")
        if outcome is not None:
            protocol.outcome = load_outcome(outcome, fold.call)
        return protocol
