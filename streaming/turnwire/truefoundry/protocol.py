"""A turn of TrueFoundry's responses API as a state machine. No I/O.

One response is one stream. A pause ends it, and one complete batch of decisions opens the next,
with ``previous_response_id``. A cut stream cannot be taken up again (openapi/truefoundry.yaml,
``x-sse.resume: none``), and a request that creates a response is never sent twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias, cast, get_args

from turnwire.agents_json import Record
from turnwire.callbacks import split_options
from turnwire.decisions import Pending
from turnwire.errors import ConfigurationError, InvalidRequest, ProtocolError, StreamTruncated
from turnwire.events import OtherEvent, SandboxReady, TurnStarted
from turnwire.fold import Fold
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, dump_outcome, load_outcome
from turnwire.pauses import require_answers
from turnwire.protocol import Call, Memory, Open, Protocol, Step
from turnwire.truefoundry.config import AgentConfig, ConversationConfig
from turnwire.truefoundry.items import user_input
from turnwire.truefoundry.pauses import KINDS, Pauses
from turnwire.truefoundry.translation import message_events, subagent_event
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.runtime.model import plain
from turnwire_api.truefoundry.events import TABLE
from turnwire_api.truefoundry.resources import RESPONSES_CANCEL, RESPONSES_STREAM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.callbacks import ConversationOptions
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnDone, TurnEvent
    from turnwire.outcomes import Outcome

__all__ = [
    "AgentConfig",
    "ConversationConfig",
    "ResponsesMemory",
    "ResponsesProtocol",
    "split_config",
]

# "lost": nobody reads the stream any more, and the response may still be running.
_Phase: TypeAlias = Literal["ready", "sent", "running", "lost", "over"]
_PHASES: tuple[_Phase, ...] = get_args(_Phase)


def split_config(config: ConversationConfig) -> tuple[ResponsesMemory, ConversationOptions]:
    """Part the agent from the options of the conversation.

    Raises:
        ConfigurationError: Not exactly one of ``model`` and ``agent_name`` is given.
    """
    if ("model" in config) == ("agent_name" in config):
        raise ConfigurationError("give exactly one of model= and agent_name=")
    agent, options = split_options(config)
    return ResponsesMemory(cast("AgentConfig", agent)), options


class ResponsesMemory(Memory):
    """One chain of responses: the agent's configuration and where the chain has come to.

    Args:
        config: The agent.
        previous_response_id: The response to go on from; None: a new conversation.
        sandbox_id: The chain's sandbox, if it has one.
    """

    engine = "truefoundry"

    def __init__(
        self,
        config: AgentConfig,
        previous_response_id: str | None = None,
        sandbox_id: str | None = None,
    ) -> None:
        self.config = config
        self.previous_response_id = previous_response_id
        self.sandbox_id = sandbox_id

    def make(self, message: Any) -> ResponsesProtocol:
        """Make the protocol of a turn that says something."""
        fold = Fold()
        fold.sandbox_id = self.sandbox_id
        return ResponsesProtocol(self, fold, user_input(message))

    def answer(self, pending: Pending) -> ResponsesProtocol:
        """Make the turn that answers what is pending."""
        current = self.current
        if not isinstance(current, ResponsesProtocol) or current.answerable is None:
            raise InvalidRequest("nothing is pending")
        self.current = current.answering(pending)
        return self.current

    def restore(self, data: Mapping[str, Any]) -> ResponsesProtocol:
        """Make the turn that a checkpoint is of."""
        state = Record(data, "the checkpoint")
        protocol = ResponsesProtocol.load(self, state)
        self.previous_response_id = protocol.previous_response_id
        self.sandbox_id = protocol.fold.sandbox_id
        self.current = protocol
        return protocol

    def fork(self) -> Self:
        """Return a second chain that goes on from the same response."""
        self.require_idle()
        return type(self)(self.config, self.previous_response_id, self.sandbox_id)


class ResponsesProtocol(Protocol):
    """One turn: one response, or several when callbacks answer its pauses.

    Args:
        memory: The chain it belongs to; it is told of response and sandbox ids.
        fold: What the turn goes on from; empty for a new message.
        items: The input to send first.

    Attributes:
        previous_response_id: The response to go on from; its own, once it has one.
    """

    def __init__(self, memory: ResponsesMemory, fold: Fold, items: list[Any]) -> None:
        self.fold = fold
        self.previous_response_id = memory.previous_response_id
        self._memory = memory
        self._items = items
        self._pauses = Pauses(fold)
        # The decisions in ``items``; None once the engine is known to have taken them.
        self._deciding: Pending | None = None
        self._phase: _Phase = "ready"
        self._stream_is_ours = False
        self._cancel_wanted = False
        self._cancel_taken = False
        self._misread = 0

    def start(self) -> Step:
        """Send the input. A stream of another process cannot be read on."""
        if self._phase == "ready":
            return self._open()
        return self._conclude(None, self._not_ours())

    def answering(self, pending: Pending) -> ResponsesProtocol:
        """Return the turn that sends one batch with every decision.

        Raises:
            InvalidRequest: Something is undecided, or the decisions are for another turn.
        """
        twin = ResponsesProtocol(self._memory, self.fold, self._batch(pending))
        twin.previous_response_id = self.previous_response_id
        twin._deciding = pending
        twin._pauses.executions = self._pauses.executions
        return twin

    def decide(self, pending: Pending) -> Step:
        """Send one batch with every decision, within this turn."""
        self._items = self._batch(pending)
        self._deciding = pending
        self.outcome = None
        return self._open()

    def cancel(self) -> Step:
        """Cancel the response; before its id is known, as soon as it is."""
        if self._phase == "ready":
            return Step([self.withdraw(Cancelled(reason="cancelled before it was sent"))], [])
        if self._phase in {"sent", "running"} and not self._stream_is_ours:
            return Step([self.close(self._not_ours())], self._cancel_call())
        self._cancel_wanted = True
        return Step([], self._cancel_call())

    def withdraw(self, outcome: Failed | Cancelled) -> TurnDone:
        """The input was not sent. Decisions that were not sent are to be made still."""
        self._phase = "over"
        deciding = self._deciding
        return self.finish(outcome if deciding is None else NeedsInput(pending=deciding))

    def close(self, error: TurnwireError) -> TurnDone:
        """Nobody reads the stream any more."""
        if self._phase == "ready":
            return self.withdraw(Failed(message=str(error), error=error))
        self._phase = "lost" if self._phase == "running" else "over"
        what = f"{error}; its decisions were sent" if self._deciding is not None else str(error)
        return self.finish(Failed(message=what, error=error))

    def answered(self, call: Call, result: Any) -> Step:  # noqa: ARG002 - the base's shape.
        """The cancel route answered; the stream says when the response has stopped."""
        self._cancel_taken = True
        return Step([], [])

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The engine refused. A batch that was refused for certain is pending still."""
        if isinstance(effect, Call):
            return Step([], [], error)
        if error.retry_safe or isinstance(error, ConfigurationError):
            return Step([self.withdraw(Failed(message=str(error), error=error))], [], error)
        return Step([self.close(error)], [], error)

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended. After a pause that is the end of the turn, with no other sign."""
        if error is None and not self._pauses.pending:
            error = self._truncated("the stream ended before the response was done")
        elif error is None and (omitted := self._pauses.omissions()):
            error = self._truncated(f"the stream was cut in a pause: {', '.join(omitted)}")
        return self._conclude(None, error)

    def event(self, native: Any) -> Step:
        """Turn an event of the stream into turn events."""
        kind: str = native.type
        self._deciding = None
        if type(native) is UnknownEvent and kind != "response.done":
            return self._unknown(native)
        match kind:
            case "agent.message":
                return Step(message_events(self.fold, native), [])
            case "response.created":
                return self._created(native)
            case "response.done":
                return self._done(native)
            case _:
                return Step([self._beside(kind, native)], [])

    def _unknown(self, native: UnknownEvent) -> Step:
        # An event of a new type says something new. One that is broken hides something old.
        broken = native.raw is None and native.data.strip() != "null"
        if broken or native.type in TABLE.choice.variants:
            self._misread += 1
        return Step([self._other(native)], [])

    def _created(self, native: Any) -> Step:
        self._phase = "running"
        self.run_id = self.previous_response_id = native.response_id
        self._memory.previous_response_id = native.response_id
        started = TurnStarted(agent=self.root, native=native, run_id=native.response_id)
        return Step([started], self._cancel_call() if self._cancel_wanted else [])

    def _beside(self, kind: str, native: Any) -> TurnEvent:
        if kind in KINDS:
            return self._pauses.note(native)
        match kind:
            case "agent.created" | "agent.done" | "agent.error":
                return subagent_event(self.fold, native)
            case "sandbox.created":
                self.fold.sandbox_id = self._memory.sandbox_id = native.sandbox_id
                return SandboxReady(agent=self.root, native=native, sandbox_id=native.sandbox_id)
            case _:
                return self._other(native)

    def _done(self, native: Any) -> Step:
        # By key: it may be an UnknownEvent, and then a field may be missing or of any kind.
        match native.get("status"):
            case "cancelled":
                reason = native.get("cancellation_reason")
                return self._over(Cancelled(reason=_text(reason)), native)
            case "error":
                return self._over(Failed(message=_text(native.get("message"))), native)
            case "done":
                return self._conclude(native, None)
            case status:
                error = self._misunderstood(f"the response ended with the status {status!r:.80}")
                return self._conclude(native, error)

    def _conclude(self, native: Any, error: TurnwireError | None) -> Step:
        """End the response: paused or completed, unless something is known to be missing."""
        has_id = self._phase == "running"
        if error is None and not has_id:
            error = self._misunderstood("the stream did not begin with response.created")
        if error is None and self._misread:
            error = self._misunderstood(f"events that could not be read: {self._misread}")
        if has_id and (pending := self._pauses.pending):
            return self._over(NeedsInput(pending=pending), native, error)
        if error is None:
            return self._over(Completed(text=self.fold.final_text, details={}), native)
        if native is None:
            return Step([self.close(error)], [], error)
        return self._over(Failed(message=str(error), error=error), native, error)

    def _over(
        self, outcome: Outcome, native: Any = None, error: TurnwireError | None = None
    ) -> Step:
        self._phase = "over"
        return Step([self.finish(outcome, native)], [], error)

    def _other(self, native: Any) -> OtherEvent:
        execution = native.get("execution_id")
        known = self.fold.agents.get(execution) if isinstance(execution, str) else None
        return OtherEvent(agent=known or self.root, native=native)

    def _open(self) -> Step:
        self._phase = "sent"
        self._stream_is_ours = True
        self._misread = 0
        self._pauses.clear()
        body = {
            **self._memory.config,
            "previous_response_id": self.previous_response_id,
            "input": self._items,
        }
        return Step([], [Open(RESPONSES_STREAM, {"body": body})])

    def _cancel_call(self) -> list[Any]:
        if self._phase not in {"running", "lost"} or self._cancel_taken:
            return []
        return [Call(RESPONSES_CANCEL, {"body": {"response_id": self.run_id}})]

    def _batch(self, pending: Pending) -> list[Any]:
        """Return the input items that answer everything at once."""
        require_answers(self.outcome, pending, self.run_id)
        return self._pauses.items(pending)

    @property
    def unconfirmed(self) -> Pending | None:
        """The decisions that were sent and of which it is not known if the engine took them."""
        return self._deciding if isinstance(self.outcome, Failed) else None

    def _not_ours(self) -> StreamTruncated:
        return self._truncated(
            "the response was running when the checkpoint was taken; this engine cannot take a"
            " stream up again, and nothing is sent twice"
        )

    def _truncated(self, message: str) -> StreamTruncated:
        return StreamTruncated(message, run_id=self.run_id)

    def _misunderstood(self, message: str) -> ProtocolError:
        return ProtocolError(message, run_id=self.run_id)

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data, without secrets."""
        phase, items, outcome = self._phase, self._items, self.outcome
        if phase == "ready" and self._deciding is not None:
            # A checkpoint never sends decisions by itself: they are to be made again.
            phase, outcome = "over", NeedsInput(pending=self._deciding)
        return {
            "phase": phase,
            "run_id": self.run_id,
            "previous_response_id": self.previous_response_id,
            "items": plain(items) if phase == "ready" else [],
            "deciding": None if self._deciding is None else self._deciding.dump(),
            "misread": self._misread,
            "pauses": self._pauses.dump(),
            "fold": self.fold.dump(),
            "outcome": None if outcome is None else dump_outcome(outcome),
        }

    @classmethod
    def load(cls, memory: ResponsesMemory, state: Record) -> ResponsesProtocol:
        """Return the turn that ``dump`` was taken of.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        phase, outcome = state.string("phase"), state.data["outcome"]
        if phase not in _PHASES or (outcome is None) == (phase in {"lost", "over"}):
            raise state.error(f"the phase cannot be {phase!r}")
        fold = Fold.load(state.data["fold"])
        protocol = cls(memory, fold, [item.data for item in state.records("items", "an item")])
        protocol.run_id = state.optional("run_id")
        protocol.previous_response_id = state.optional("previous_response_id")
        protocol._phase = _PHASES[_PHASES.index(phase)]
        protocol._misread = state.number("misread")
        protocol._pauses.load(Record(state.data["pauses"], "the pauses"))
        if state.data["deciding"] is not None:
            protocol._deciding = Pending.load(state.data["deciding"], fold.call)
        if outcome is not None:
            protocol.outcome = load_outcome(outcome, fold.call)
        return protocol


def _text(value: object) -> str:
    return value if isinstance(value, str) and value else "no reason given"
