"""A turn of Tandem as a state machine. No I/O.

The engine's event stream is not the run's: it has no replay and no end. So it is opened first, the
prompt goes out when the stream is known to be connected, and the turn reads until its own run is
finished. After a cut the stream is opened again and the missed events are fetched from the run's
log (openapi/tandem.yaml, ``runs/{run_id}/events``). When nothing but keep-alives comes, the engine
is asked for the run, since its end may have been lost. Permissions and questions are answered while
the stream is open; the engine waits 15 seconds for a permission and goes on as if denied.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from turnwire.agents_json import Record
from turnwire.errors import Conflict, InvalidRequest, StreamTruncated
from turnwire.events import StreamResumed, TurnEvent, TurnStarted
from turnwire.fold import Fold
from turnwire.outcomes import Cancelled, Completed, Failed, dump_outcome, load_outcome
from turnwire.protocol import Call, Close, Effect, Open, Protocol, Step
from turnwire.tandem.calls import PAGE, Calls, rows_of
from turnwire.tandem.run import Run, outcome_of, text_property
from turnwire.tandem.stored import active_run, last_answer, stored_failure
from turnwire_api.tandem import resources as api

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agents import ToolCall
    from turnwire.decisions import Decision, Pending
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnDone
    from turnwire.outcomes import Outcome
    from turnwire.tandem.session import Session

__all__ = ["TandemProtocol"]

# Keep-alives in a row, each after ten seconds of silence, after which the engine is asked.
_PATIENCE = 3
# Reconnections without a new event between them.
_MOST_TRIES = 5
_NOTHING = Step([], [])
_UNSENT = Cancelled(reason="cancelled before it was sent")


class TandemProtocol(Protocol):
    """One run of one session.

    Args:
        session: The session; it is told its id.
        fold: What the turn goes on from.
        parts: The prompt.
    """

    # To listen starts nothing; the prompt does.
    opening_acts = False

    def __init__(self, session: Session, fold: Fold, parts: list[Any]) -> None:
        self.fold = fold
        self._session = session
        self._prompt = parts
        self._key = uuid.uuid4().hex
        self._phase = "ready"
        self._make = Calls(session.config, session.session_id)
        self._run = Run(fold, session.session_id)
        self._restored = False
        self._tries = 0
        # The stream was opened again, and what was missed is not fetched yet.
        self._cut = False
        self._resuming = False
        self._busy_run = ""
        self._cancel_wanted = False

    # What can be answered while the run goes on.

    @property
    def waiting(self) -> Pending | None:
        """The permissions and questions that are open now, as far as it is known."""
        known = self.outcome is None and not (self._cut or self._resuming)
        return self._run.waiting.pending if known else None

    def reply(self, call: ToolCall, decision: Decision) -> Step:
        """Answer one permission or question; once.

        Raises:
            InvalidRequest: It is not open: answered, timed out, or never asked.
        """
        return Step([], [self._run.waiting.reply(call, decision, self._make)])

    # Inputs

    def start(self) -> Step:
        """Make the session if there is none, then listen. A restored run is taken up again."""
        if self._make.session_id is None:
            self._phase = "creating"
            return Step([], [self._make.create()])
        self._cut = self._phase == "running"
        return self._listen()

    def _listen(self) -> Step:
        if self._phase != "running":
            self._phase = "connecting"
        return Step([], [Open(api.ENGINE_GLOBAL_STREAM, {}, _PATIENCE)])

    def event(self, native: Any) -> Step:
        """Turn an event of the stream into turn events."""
        if native.type == "server.connected":
            return self._connected()
        late = self._run.sieve.is_late(native)
        own = self._run.is_own(native)
        if self._phase == "queueing":
            return self._queue(native)
        if self._phase != "running":
            return _NOTHING
        if late:
            if own:
                self._run.sieve.hold(native)
            return Step([], [self._read_log()])
        return self._add([native]) if own else _NOTHING

    def quiet(self) -> Step:
        """Ask what the silence means: the engine loses events when it is in a hurry."""
        if self._phase == "queueing":
            # Under its key: the engine refuses again while the other run goes on.
            return self._say()
        return self._look() if self._phase == "running" else _NOTHING

    def _connected(self) -> Step:
        if self._phase == "running":
            self._run.sieve.begin_stream()
            return self._look()
        return self._say()

    def _look(self) -> Step:
        """Find out what was missed. The state first: an end after it comes over the stream."""
        self._resuming = True
        return Step([], [self._make.active_run()])

    def _say(self) -> Step:
        if self._cancel_wanted:
            return Step([self._over(_UNSENT)], [Close()])
        self._phase = "prompting"
        return Step([], [self._make.prompt(self._prompt, self._key)])

    def _queue(self, native: Any) -> Step:
        """Prompt when the run that was in the way is over.

        Its end was not missed: it was active when the stream was open already.
        """
        run_id = text_property(native, "runID")
        over = native.type == "session.run.finished" and run_id == self._busy_run
        return self._say() if over else _NOTHING

    def answered(self, call: Call, result: Any) -> Step:
        """A request was answered."""
        if self.outcome is not None:
            return self._answered_late(call, result)
        take: dict[Any, Callable[[Any], Step]] = {
            api.SESSIONS_CREATE: self._created,
            api.SESSIONS_PROMPT_ASYNC_PARTS: self._started,
            api.SESSIONS_ACTIVE_RUN: self._looked,
            api.ENGINE_RUN_EVENTS: lambda page: self._filled(rows_of(page)),
            api.PERMISSIONS_LIST: lambda them: self._add(self._run.missed_permissions(them)),
            api.QUESTIONS_LIST: lambda them: self._add(self._run.missed_questions(them)),
            api.SESSIONS_MESSAGES: lambda messages: self._settled(last_answer(messages)),
        }
        return take[call.operation](result) if call.operation in take else _NOTHING

    def _answered_late(self, call: Call, result: Any) -> Step:
        """The turn was closed meanwhile. A run that was started can be cancelled still."""
        if call.operation is api.SESSIONS_PROMPT_ASYNC_PARTS:
            self.run_id = result.get("runID", None)
            return Step([], self._cancel_calls() if self._cancel_wanted else [])
        return _NOTHING

    def _created(self, session_id: str) -> Step:
        self._session.session_id = self._make.session_id = session_id
        self._run = Run(self.fold, session_id)
        return self._listen()

    def _started(self, result: Any) -> Step:
        self._phase = "running"
        self.run_id = self._run.sieve.run_id = result.get("runID", None)
        started = TurnStarted(agent=self.root, native=result, run_id=str(self.run_id))
        effects = self._cancel_calls() if self._cancel_wanted else []
        if self._restored and result.get("idempotentReplay", None):
            # It was started before the turn was restored, and by now it may be over.
            self._cut = True
            effects += self._look().effects
        return Step([started], effects)

    def _add(self, natives: list[Any]) -> Step:
        if self._phase != "running":
            return Step([], [])
        events: list[TurnEvent] = []
        for native in natives:
            events += self._run.add(native)
            self._tries = 0
        end = self._run.end
        if end is None:
            return Step(events, [])
        if text_property(end, "status") == "completed" and self._run.parts.unsure:
            return Step(events, self._settle().effects)
        step = self._stop(outcome_of(end, self.fold.final_text))
        return step.after(events)

    def _stop(self, outcome: Outcome) -> Step:
        events = self._run.parts.close("stop", self._run.end)
        return Step([*events, self._over(outcome, self._run.end)], [Close()])

    def _over(self, outcome: Any, native: Any = None) -> TurnDone:
        self._phase = "over"
        self._run.waiting.clear()
        return self.finish(outcome, native)

    def _failed(self, error: TurnwireError) -> Step:
        return Step([self._over(Failed(message=str(error), error=error))], [Close()], error)

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended or was cut. The run goes on, so the turn goes back to it."""
        if self.outcome is not None:
            return _NOTHING
        self._tries += 1
        self._cut = True
        if self._tries <= _MOST_TRIES:
            return self._listen()
        ended = StreamTruncated("the engine ends its event stream again and again")
        return self._failed(error or ended)

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The engine refused."""
        if self.outcome is not None:
            return Step([], [], error)
        if isinstance(effect, Open) or effect.operation is api.SESSIONS_ACTIVE_RUN:
            self._tries += 1
            again = self._phase == "running" and self._tries <= _MOST_TRIES and error.retry_safe
            self._cut = again  # Of the stream too, if it was open.
            return self._listen() if again else self._failed(error)
        take: dict[Any, Callable[[], Step]] = {
            api.SESSIONS_CREATE: lambda: self._failed(error),
            api.SESSIONS_PROMPT_ASYNC_PARTS: lambda: self._not_prompted(effect, error),
            # An older engine has no log of its runs.
            api.ENGINE_RUN_EVENTS: lambda: self._filled([], lost=True),
            api.PERMISSIONS_LIST: lambda: _NOTHING,
            api.QUESTIONS_LIST: lambda: _NOTHING,
            api.SESSIONS_MESSAGES: lambda: self._settled(""),
        }
        if effect.operation in take:
            return take[effect.operation]()
        return Step([], [], self._run.waiting.refused(effect, error))

    def _not_prompted(self, effect: Call, error: TurnwireError) -> Step:
        busy = self._session.config.get("busy", "raise")
        if isinstance(error, Conflict) and (run_id := active_run(error)) and busy != "raise":
            self._tries = 0
            if busy == "wait":
                self._phase, self._busy_run = "queueing", run_id
                return _NOTHING
            self._phase, self._cut = "running", True
            self.run_id = self._run.sieve.run_id = run_id
            started = TurnStarted(agent=self.root, native=error.body, run_id=run_id)
            return Step([started], self._look().effects)
        if self._tries == 0 and getattr(error, "sent", False) is True:
            # It may have arrived. With its key, it starts nothing twice.
            self._tries = 1
            return Step([], [effect])
        return self._failed(error)

    # After a cut

    def _looked(self, result: Any) -> Step:
        active = result.get("active", None)
        mine = active is not None and active.get("runID", None) == self.run_id
        self._run.active = active if mine else None
        return Step([], [self._read_log()])

    def _read_log(self) -> Call:
        return self._make.log(str(self.run_id), self._run.sieve.last_seq)

    def _filled(self, rows: list[Any], *, lost: bool = False) -> Step:
        """Add what was missed; say before it that the stream was cut."""
        before = self._run.sieve.last_seq
        events: list[TurnEvent] = []
        if self._cut:
            self._cut = False
            gap = lost or not self._run.sieve.has_logged_parts(rows)
            self._run.parts.unsure |= gap
            events.append(StreamResumed(agent=self.root, native=None, gap=gap))
        step = self._add([row for row in rows if self._run.is_own(row)])
        if self._phase == "running":
            found = self._run.sieve.last_seq > before
            more = found and len(rows) >= PAGE
            step = step.then(Step([], [self._read_log()]) if more else self._up(found))
        return step.after(events)

    def _up(self, found: bool) -> Step:  # noqa: FBT001 - private.
        """The log is read to its end."""
        if self._resuming:
            self._resuming = False
            rest = self._add(self._run.sieve.release())
            if self._run.active is None and self._phase == "running":
                rest.effects.extend(self._settle().effects)
            elif self._phase == "running":
                rest.effects.extend([self._make.permissions(), self._make.questions()])
            return rest
        self._run.sieve.searched(found=found)
        self._run.parts.unsure |= not found
        return self._add(self._run.sieve.release())

    def _settle(self) -> Step:
        """Ask what the session has stored: the run's text, and without an end, how it ended."""
        self._phase = "settling"
        return Step([], [self._make.messages()])

    def _settled(self, text: str) -> Step:
        if self._run.end is None:
            if failure := stored_failure(text):
                return self._stop(failure)
            if not text:
                what = "the run ended while nobody listened, and the engine does not know how"
                return self._failed(StreamTruncated(what, run_id=self.run_id))
        events = self._run.parts.final(text, self._run.end)
        step = self._stop(Completed(text=self.fold.final_text, details={}))
        return step.after(events)

    # Cancelling, deciding, suspending

    def cancel(self) -> Step:
        """Cancel the run, also one that nobody reads any more; as soon as its id is known."""
        if self._phase == "ready":
            return Step([self._over(_UNSENT)], [])
        left = isinstance(self.outcome, Failed) and self.outcome.error is not None
        if self.outcome is not None and not left:
            return _NOTHING
        self._cancel_wanted = True
        if self._phase == "queueing":
            return Step([self._over(_UNSENT)], [Close()])
        return Step([], self._cancel_calls())

    def _cancel_calls(self) -> list[Effect]:
        return [] if self.run_id is None else [self._make.cancel(self.run_id)]

    def decide(self, pending: Pending) -> Step:  # noqa: ARG002 - the base's shape.
        """Refuse: nothing of a Tandem run waits after its stream."""
        raise InvalidRequest("answer the running turn itself: turn.answer(...)")

    def close(self, error: TurnwireError) -> TurnDone:
        """Nobody reads any more. The run goes on."""
        return self._over(Failed(message=str(error), error=error))

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data, without secrets."""
        over, running = self.outcome is not None, self.run_id is not None
        return {
            "session_id": self._make.session_id,
            "run_id": self.run_id,
            "phase": "over" if over else "running" if running else "ready",
            # Sent again with its key, the prompt starts nothing twice (engine 0.7.0 and later).
            "key": self._key,
            "prompt": [] if over or running else self._prompt,
            "run": self._run.dump(),
            "fold": self.fold.dump(),
            "outcome": None if self.outcome is None else dump_outcome(self.outcome),
        }

    @classmethod
    def load(cls, session: Session, state: Record) -> TandemProtocol:
        """Return the turn that ``dump`` was taken of.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        prompt = [item.data for item in state.records("prompt", "a part")]
        fold = Fold.load(state.data["fold"])
        session.session_id = state.optional("session_id")
        protocol = cls(session, fold, prompt)
        protocol.run_id = protocol._run.sieve.run_id = state.optional("run_id")
        protocol._phase = state.string("phase")
        protocol._key = state.string("key")
        protocol._restored = True
        protocol._run.load(Record(state.data["run"], "the run"))
        outcome, known = state.data["outcome"], protocol.run_id is not None
        fits = {"ready": not known, "running": known, "over": True}.get(protocol._phase, False)
        if not fits or (protocol._phase == "over") != (outcome is not None):
            raise state.error(f"the phase cannot be {protocol._phase!r}")
        if outcome is not None:
            protocol.outcome = load_outcome(outcome, fold.call)
        return protocol
