"""A turn of Orchagent as a state machine: one message, one run. No I/O.

The message is sent first; its answer names the run. A run's event stream begins with all events
so far, so a cut one is opened again and those that were delivered are skipped. A run that asks for
a sign-in waits while its stream stays open, and is told to go on by a request of its own
(openapi/orchagent.yaml, ``runs/{run_id}/resume``). There is no way to stop a run, and none to find
the run of a message whose answer was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from turnwire.agents_json import Record
from turnwire.errors import (
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    InvalidRequest,
    StreamIdle,
    StreamTruncated,
)
from turnwire.events import OtherEvent, SignInRequired, StreamResumed, TurnEvent, TurnStarted
from turnwire.fold import Fold
from turnwire.orchagent.config import Message, message_of
from turnwire.orchagent.place import Place
from turnwire.orchagent.sign_ins import SignIns, never_arrived
from turnwire.outcomes import (
    Cancelled,
    Completed,
    Failed,
    NeedsInput,
    dump_outcome,
    load_outcome,
)
from turnwire.pauses import require_answers
from turnwire.protocol import Call, Open, Protocol, Step
from turnwire_api.orchagent.resources import (
    RUNS_RESUME,
    RUNS_SEND_MESSAGE,
    RUNS_STREAM_EVENTS_ONCE,
    THREADS_CREATE_FROM_BYTES,
)
from turnwire_api.runtime.model import is_object, plain

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.decisions import Pending
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnDone
    from turnwire.orchagent.thread import Thread
    from turnwire.outcomes import Outcome

__all__ = ["OrchProtocol"]

# "resuming": the server is told that sign-ins are done, before the stream is opened again.
_Phase: TypeAlias = Literal["ready", "creating", "sent", "resuming", "running", "over"]
_PHASES: tuple[_Phase, ...] = get_args(_Phase)
_WITH_RUN = {"resuming", "running"}
# Seconds before each connection without a new event since the one before. The server may have
# to notice first that a sign-in is done.
_DELAYS = (0.0, 0.5, 1.0, 2.0, 4.0)
# While the run waits for a person it has nothing new to say, so there one more shows whether the
# server hangs up on those who wait.
_MOST_TRIES_WAITING = 1
_NOTHING = Step([], [])
_UNSENT = Cancelled(reason="cancelled before it was sent")
_NO_THREAD = (
    "whether the thread was made is not known, and there is no list of threads; the message was"
    " not sent"
)
_NO_RUN = (
    "whether the message arrived is not known, and its run cannot be found: a history has texts"
    " only. Read client.threads.history before you send it again"
)
_NO_CANCEL = "Orchagent has no way to stop a run; close the turn to stop listening"


class OrchProtocol(Protocol):
    """One run of one thread.

    Args:
        thread: The thread; it is told its id.
        fold: The agent of the run; no event is known that has its words.
        message: What is said.
    """

    # To listen starts nothing; the message does.
    opening_acts = False
    acting_calls = frozenset({THREADS_CREATE_FROM_BYTES, RUNS_SEND_MESSAGE, RUNS_RESUME})

    def __init__(self, thread: Thread, fold: Fold, message: Message | None) -> None:
        self.fold = fold
        self._thread = thread
        self._message = message
        self._phase: _Phase = "ready"
        self._place = Place()
        self._sign_ins = SignIns()
        self._tries = 0
        # The stream was opened again, and the reader was not told yet.
        self._cut = False
        self._cancel_wanted = False

    # Sign-ins

    @property
    def waiting(self) -> Pending | None:
        """The sign-ins that wait for the user while the run goes on."""
        return self._sign_ins.pending if self.outcome is None else None

    @property
    def unconfirmed(self) -> Pending | None:
        """Sign-ins of which it is not known whether the server was told that they are done."""
        return self._sign_ins.unconfirmed

    def signed_in(self, pending: Pending) -> Step:
        """Tell the server that the user finished sign-ins; once for each.

        Raises:
            InvalidRequest: They are not open (any more), or the turn is over.
        """
        if self.outcome is not None:
            raise InvalidRequest("the turn is over; answer its conversation", run_id=self.run_id)
        return Step([], [*self._sign_ins.answer(pending, self._resume)])

    def answering(self, pending: Pending) -> OrchProtocol:
        """Return the turn that goes on after the sign-ins.

        Raises:
            InvalidRequest: They are not finished, or those of another turn.
        """
        require_answers(self.outcome, pending, self.run_id)
        twin = OrchProtocol(self._thread, self.fold, None)
        twin.run_id = self.run_id
        twin._phase = "resuming"
        twin._place, twin._sign_ins = self._place, self._sign_ins
        return twin

    def decide(self, pending: Pending) -> Step:  # noqa: ARG002 - the base's shape.
        """Refuse: callbacks decide about calls, and no event of a call is known."""
        raise InvalidRequest("nothing is to be decided")

    def _resume(self) -> Call:
        return Call(RUNS_RESUME, {"run_id": self.run_id, "body": {}})

    # Inputs

    def start(self) -> Step:
        """Send the message, or go on with a turn of another process."""
        match self._phase:
            case "ready" if self._thread.thread_id:
                return self._send()
            case "ready":
                self._phase = "creating"
                return Step([], [Call(THREADS_CREATE_FROM_BYTES, {"body": self._thread.workflow})])
            case "creating":
                return self._fail(StreamTruncated(_NO_THREAD))
            case "sent":
                return self._fail(StreamTruncated(_NO_RUN))
            case "resuming":
                return self._tell()
            case _:
                return self._listen()

    def _tell(self) -> Step:
        """Tell of the next sign-in that is done; when all are told, listen."""
        call = self._sign_ins.answer_next(self._resume)
        return self._listen() if call is None else Step([], [call])

    def _send(self) -> Step:
        if self._cancel_wanted:
            return Step([self._over(_UNSENT)], [])
        message = self._message or Message("")
        config = self._thread.config
        inputs = config.get("inputs") if message.inputs is None else message.inputs
        # The model's repr hides the secrets, a dict's would not.
        from turnwire_api.orchagent.models import SendMessageRequest  # noqa: PLC0415 - with a turn.

        given = {"inputs": plain(inputs), "secrets": plain(config.get("secrets"))}
        body = SendMessageRequest.from_dict({"user_prompt": message.user_prompt, **given})
        self._phase = "sent"
        arguments = {"thread_id": self._thread.thread_id, "body": body}
        return Step([], [Call(RUNS_SEND_MESSAGE, arguments)])

    def _listen(self) -> Step:
        self._cut = self._cut or self._phase != "sent"
        self._phase = "running"
        self._place.opened()
        self._sign_ins.opened()
        delay = _DELAYS[self._tries - 1] if self._tries else 0.0
        return Step([], [Open(RUNS_STREAM_EVENTS_ONCE, {"run_id": self.run_id}, delay=delay)])

    def event(self, native: Any) -> Step:
        """Turn an event of the stream into turn events."""
        is_last = native.type in {"run.completed", "error"}
        events: list[TurnEvent] = self._resumed() if not self._place.count else []
        is_new = self._place.take(native, is_last=is_last)
        events += self._resumed() if self._place.caught_up else []
        if native.type == "auth.required":
            sign_in = self._sign_ins.note(native)
            if sign_in is not None:
                sign_ins = (sign_in,)
                events.append(SignInRequired(agent=self.root, native=native, sign_ins=sign_ins))
        elif is_new and not is_last:
            events.append(OtherEvent(agent=self.root, native=native))
        if is_new:
            self._tries = 0
            self._sign_ins.settle()
        return Step([*events, *([self._end(native)] if is_last else [])], [])

    def _resumed(self) -> list[TurnEvent]:
        if not self._cut:
            return []
        self._cut = False
        return [StreamResumed(agent=self.root, native=None, gap=self._place.gap)]

    def _end(self, native: Any) -> TurnDone:
        text, found = native.get("message"), plain(native.get("details"))
        details = found if is_object(found) else {}
        said = text if isinstance(text, str) else ""
        if native.type == "run.completed":
            return self._over(Completed(text=said, details=details), native)
        message = said or "the run failed, and the server does not say why"
        return self._over(Failed(message=message, details=details), native)

    def answered(self, call: Call, result: Any) -> Step:
        """A request was answered."""
        if call.operation is RUNS_RESUME:
            self._sign_ins.answered(call)
            return self._tell() if self._phase == "resuming" else _NOTHING
        if call.operation is THREADS_CREATE_FROM_BYTES:
            self._thread.thread_id = result
            return _NOTHING if self.outcome is not None else self._send()
        self.run_id = result.run_id
        if self.outcome is not None:  # Closed meanwhile.
            return _NOTHING
        started = TurnStarted(agent=self.root, native=result, run_id=result.run_id)
        return Step([started], self._listen().effects)

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended or was cut. The run goes on, so the turn goes back to it."""
        if self.outcome is not None:
            return _NOTHING
        if not isinstance(error, StreamTruncated | ConnectionFailed | None):
            return self._fail(error)
        pending = self._sign_ins.pending
        if pending is None or not isinstance(error, StreamIdle):
            self._tries += 1
        if self._tries <= (len(_DELAYS) if pending is None else _MOST_TRIES_WAITING):
            return self._listen()
        if pending is not None:
            return Step([self._over(NeedsInput(pending=pending))], [])
        return self._fail(error or StreamTruncated("the stream ended before the run did"))

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The server refused, or did not answer."""
        if isinstance(effect, Call) and effect.operation is RUNS_RESUME:
            return self._not_resumed(effect, error)
        if self.outcome is not None:
            return Step([], [], error)
        if isinstance(effect, Open):
            # Opening is safe to repeat, and what answers with a status has been asked enough.
            return self.ended(error) if isinstance(error, ConnectionFailed) else self._fail(error)
        if not (never_arrived(error) or isinstance(error, ConfigurationError)):
            what = _NO_THREAD if effect.operation is THREADS_CREATE_FROM_BYTES else _NO_RUN
            error.message = f"{error.message}; {what}"
        return self._fail(error)

    def _not_resumed(self, call: Call, error: TurnwireError) -> Step:
        # Somebody else may have told the server; then the events say how the run goes on.
        told = isinstance(error, Conflict)
        self._sign_ins.refused(call, error, told=told)
        if self._phase != "resuming" or self.outcome is not None:
            return Step([], [], error)
        if told:
            return self._tell()
        if self._sign_ins.unconfirmed is None:
            return Step([self._left_waiting()], [], error)
        return self._fail(error)

    def _fail(self, error: TurnwireError) -> Step:
        error.run_id = error.run_id or self.run_id
        return Step([self._over(Failed(message=str(error), error=error))], [], error)

    def _left_waiting(self) -> TurnDone:
        return self._over(NeedsInput(pending=self._sign_ins.everything_open))

    def _over(self, outcome: Outcome, native: Any = None) -> TurnDone:
        self._phase = "over"
        return self.finish(outcome, native)

    # Cancelling, closing, suspending

    def cancel(self) -> Step:
        """Withdraw the message; once it was sent, there is no way to stop its run.

        Raises:
            InvalidRequest: It was sent, and the run may not be over.
        """
        match self._phase, self.outcome:
            case "ready", _:
                return Step([self._over(_UNSENT)], [])
            case "creating", _:
                self._cancel_wanted = True
                return _NOTHING
            case _, Completed() | Cancelled() | Failed(error=None):
                return _NOTHING
            case _:
                raise InvalidRequest(_NO_CANCEL, run_id=self.run_id)

    def close(self, error: TurnwireError) -> TurnDone:
        """Nobody reads any more. The run goes on, unless it waits for what was not sent."""
        if self._phase == "resuming" and self._sign_ins.unconfirmed is None:
            return self._left_waiting()
        return self._over(Failed(message=str(error), error=error))

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data: no secret, and no URL of a sign-in."""
        message = self._message if self._phase == "ready" else None
        return {
            "thread_id": self._thread.thread_id,
            "run_id": self.run_id,
            "phase": self._phase,
            "message": None if message is None else message._asdict(),
            "place": self._place.dump(),
            "sign_ins": self._sign_ins.dump(),
            "fold": self.fold.dump(),
            "outcome": None if self.outcome is None else dump_outcome(self.outcome),
        }

    @classmethod
    def load(cls, thread: Thread, state: Record) -> OrchProtocol:
        """Return the turn that ``dump`` was taken of.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        said, outcome = state.data["message"], state.data["outcome"]
        message = None if said is None else message_of(Record(said, "the message").data)
        protocol = cls(thread, Fold.load(state.data["fold"]), message)
        protocol.run_id = state.optional("run_id")
        protocol._phase = _phase(state, has_run=protocol.run_id is not None)
        if (protocol._phase == "over") != (outcome is not None):
            raise state.error("it has no outcome, or one too early")
        if (protocol._phase == "ready") != (message is not None):
            raise state.error("it has no message, or one too late")
        protocol._place.load(Record(state.data["place"], "the place"))
        protocol._sign_ins.load(state.records("sign_ins", "a sign-in"))
        if outcome is not None:
            protocol.outcome = load_outcome(outcome, _no_call)
        return protocol


def _phase(state: Record, *, has_run: bool) -> _Phase:
    phase = state.string("phase")
    if phase not in _PHASES or (phase != "over" and has_run != (phase in _WITH_RUN)):
        raise state.error(f"the phase cannot be {phase!r}")
    return phase


def _no_call(agent_id: str, call_id: str) -> ToolCall:
    raise LookupError(f"no event of a call is known: {agent_id}, {call_id}")
