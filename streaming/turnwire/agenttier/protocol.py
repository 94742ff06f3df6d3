"""A turn of AgentTier as a state machine: one invoke of a sandbox's agent. No I/O.

The Router runs a program and streams what it writes. It replays nothing, and the program ends with
its connection; so a stream that is cut is a failure, and nothing is ever run twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from turnwire.agents import Text
from turnwire.agenttier.config import dump_message, invoke_arguments, load_message
from turnwire.errors import InvalidRequest, NotFound, StreamTruncated
from turnwire.events import OtherEvent, OutputLine, TurnStarted
from turnwire.fold import Fold
from turnwire.outcomes import Cancelled, Completed, Failed, dump_outcome, load_outcome
from turnwire.protocol import Call, Open, Protocol, Step
from turnwire_api.agenttier.models import ErrorEvent, ExitEvent, LogEvent, StartEvent
from turnwire_api.agenttier.resources import AGENT_CANCEL, AGENT_INVOKE

if TYPE_CHECKING:
    from typing import Literal

    from turnwire.agents import ToolCall
    from turnwire.agents_json import Record
    from turnwire.agenttier.config import SandboxConfig
    from turnwire.decisions import Pending
    from turnwire.errors import TurnwireError
    from turnwire.events import TurnDone
    from turnwire.outcomes import Outcome
    from turnwire_api.agenttier.events import Event

__all__ = ["AgentTierProtocol"]

_NOTHING = Step([], [])
_UNSENT = Cancelled(reason="cancelled before it was sent")
_NO_EXIT = "the stream ended without an exit; what became of the program is not known"


class AgentTierProtocol(Protocol):
    """One invoke.

    Args:
        fold: The agent of the sandbox; it never says anything, its program does.
        config: The sandbox.
        message: What the program is given.
    """

    def __init__(self, fold: Fold, config: SandboxConfig, message: Any) -> None:
        self.fold = fold
        self._config = config
        self._message = message
        self._sent = False
        self._cancel_wanted = False
        # The lines of the program's standard output.
        self._output = Text()

    def start(self) -> Step:
        """Invoke the agent; in a restored turn, never again."""
        if self._sent:
            what = "the run of another process cannot be read, and ends with its connection"
            return self.ended(StreamTruncated(what, run_id=self.run_id))
        arguments = invoke_arguments(self._config, self._message)
        self._sent = True
        return Step([], [Open(AGENT_INVOKE, arguments)])

    def event(self, native: Event) -> Step:
        """Turn an event of the stream into turn events."""
        match native:
            case StartEvent(invoke_id=invoke_id):
                self.run_id = invoke_id
                started = TurnStarted(agent=self.root, native=native, run_id=invoke_id)
                return Step([started], [self._stop(invoke_id)] if self._cancel_wanted else [])
            case LogEvent(stream="stdout" | "stderr" as stream, data=text):
                return Step([self._line(native, cast("Any", stream), text)], [])
            case ExitEvent():
                return Step([self.finish(self._outcome(native), native)], [])
            case ErrorEvent(message=message):
                return Step([self.finish(Failed(message=message), native)], [])
            case _ if native.type in {"exit", "error"}:
                # The stream is over, and how it ended could not be read: no success.
                return self.ended(StreamTruncated(_NO_EXIT, run_id=self.run_id))
            case _:
                return Step([OtherEvent(agent=self.root, native=native)], [])

    def _line(self, native: LogEvent, stream: Literal["stdout", "stderr"], text: str) -> OutputLine:
        if stream == "stdout":
            self._output.add(f"{text}\n")
        return OutputLine(agent=self.root, native=native, stream=stream, text=text)

    def _outcome(self, native: ExitEvent) -> Outcome:
        reason = str(native.get("reason") or "")
        details = {
            "invoke_id": native.invoke_id,
            "exit_code": native.exit_code,
            "duration_ms": int(native.get("durationMs") or 0),
            "reason": reason,
        }
        if reason == "canceled":
            return Cancelled(reason=reason)
        if native.exit_code == 0:
            return Completed(text=str(self._output).removesuffix("\n"), details=details)
        said = {
            "timeout": "the program ran into its time limit",
            "error": "the program could not be started",
        }
        message = said.get(reason, f"the program ended with exit code {native.exit_code}")
        return Failed(message=message, details=details)

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended without an exit."""
        if self.outcome is not None:
            return _NOTHING
        raised = error or StreamTruncated(_NO_EXIT, run_id=self.run_id)
        return Step([self.close(raised)], [], raised)

    def answered(self, call: Call, result: Any) -> Step:  # noqa: ARG002 - the base's shape.
        """The Router took note of a cancel; the stream goes on to its exit."""
        return _NOTHING

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The Router refused."""
        if isinstance(effect, Open):
            return self.ended(error)
        # A run that is not found is over, and that was what was wanted.
        return _NOTHING if isinstance(error, NotFound) else Step([], [], error)

    def cancel(self) -> Step:
        """Stop the program, as soon as the id of its run is known."""
        left = isinstance(self.outcome, Failed) and self.outcome.error is not None
        if self.outcome is not None and not left:
            return _NOTHING
        if not self._sent:
            return Step([self.finish(_UNSENT)], [])
        self._cancel_wanted = True
        return _NOTHING if self.run_id is None else Step([], [self._stop(self.run_id)])

    def _stop(self, invoke_id: str) -> Call:
        sandbox_id = self._config.get("sandbox_id")
        return Call(AGENT_CANCEL, {"sandbox_id": sandbox_id, "body": {"invokeId": invoke_id}})

    def decide(self, pending: Pending) -> Step:  # noqa: ARG002 - the base's shape.
        """Refuse: a program asks nothing."""
        raise InvalidRequest("nothing is pending: an agent in a sandbox asks nothing")

    def withdraw(self, outcome: Failed | Cancelled) -> TurnDone:
        """The invoke was dropped before it was sent."""
        self._sent = False
        return self.finish(outcome)

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data."""
        return {
            "message": None if self._sent else dump_message(self._message),
            "sent": self._sent,
            "run_id": self.run_id,
            "output": str(self._output),
            "fold": self.fold.dump(),
            "outcome": None if self.outcome is None else dump_outcome(self.outcome),
        }

    @classmethod
    def load(cls, config: SandboxConfig, state: Record) -> AgentTierProtocol:
        """Return the turn that ``dump`` was taken of.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        sent = state.flag("sent")
        message = None if sent else load_message(state.data["message"])
        protocol = cls(Fold.load(state.data["fold"]), config, message)
        protocol._sent = sent
        protocol.run_id = state.optional("run_id")
        protocol._output = Text(state.string("output"))
        outcome = state.data["outcome"]
        if outcome is not None:
            protocol.outcome = load_outcome(outcome, _no_call)
        return protocol


def _no_call(agent_id: str, call_id: str) -> ToolCall:
    raise LookupError(f"an agent in a sandbox has no calls: {agent_id}, {call_id}")
