"""A turn of TrueFoundry's responses API as a state machine. No I/O.

One response is one stream. A pause ends it, and one complete batch of decisions opens the next,
with ``previous_response_id``. A cut stream cannot be taken up again (openapi/truefoundry.yaml,
``x-sse.resume: none``), and a request that creates a response is never sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypedDict, cast

from turnwire.agents import SignIn
from turnwire.conversation import ConversationOptions
from turnwire.decisions import Allow, Deny, Pending, Respond
from turnwire.errors import ConfigurationError, InvalidRequest, StreamTruncated, TurnwireError
from turnwire.events import (
    ApprovalRequired,
    OtherEvent,
    ResponseRequired,
    SandboxReady,
    SignInRequired,
    TurnStarted,
)
from turnwire.fold import CallPiece, Fold
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, dump_outcome, load_outcome
from turnwire.protocol import Call, Memory, Open, Protocol, Step
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.runtime.model import Model
from turnwire_api.truefoundry.resources import RESPONSES_CANCEL, RESPONSES_STREAM

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.events import TurnEvent
    from turnwire_api.truefoundry import models

__all__ = ["AgentConfig", "ResponsesMemory", "ResponsesProtocol"]

_Phase = Literal["ready", "sent", "running", "over"]
_PHASES = ("ready", "sent", "running", "over")


class AgentConfig(TypedDict, total=False):
    """The agent that a conversation is with; exactly one of ``model`` and ``agent_name``.

    The engine does not remember it, so every turn sends it again. The fields are those of
    ``client.responses.stream``.
    """

    model: str
    agent_name: str
    instruction: str
    messages: Sequence[models.OpeningMessage | Mapping[str, Any]]
    mcp_servers: Sequence[models.McpServer | Mapping[str, Any]]
    model_params: models.ModelParams | Mapping[str, Any]
    response_format: Mapping[str, Any] | Model
    iteration_limit: int
    skills: Sequence[models.SkillMount | Mapping[str, Any]]
    sandbox: models.SandboxConfig | Mapping[str, Any]
    variables: Mapping[str, str]


class ConversationConfig(AgentConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the agent, and the options of the conversation."""


def split_config(config: ConversationConfig) -> tuple[ResponsesMemory, ConversationOptions]:
    """Part the agent from the options of the conversation.

    Raises:
        ConfigurationError: Not exactly one of ``model`` and ``agent_name`` is given.
    """
    if ("model" in config) == ("agent_name" in config):
        raise ConfigurationError("give exactly one of model= and agent_name=")
    names = ConversationOptions.__annotations__.keys()
    options = {name: value for name, value in config.items() if name in names}
    agent = {name: value for name, value in config.items() if name not in names}
    return (
        ResponsesMemory(cast("AgentConfig", agent)),
        cast("ConversationOptions", options),
    )


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
        protocol = ResponsesProtocol.load(self, data)
        self.current = protocol
        return protocol

    def fork(self) -> Self:
        """Return a second chain that goes on from the same response."""
        if self.current is not None:
            if self.current.answerable is not None:
                raise InvalidRequest("the conversation waits for an answer; answer it first")
            if self.current.outcome is None:
                raise InvalidRequest("the last turn is not over; read it to its end first")
        return type(self)(self.config, self.previous_response_id, self.sandbox_id)


class ResponsesProtocol(Protocol):
    """One turn: one response, or several when callbacks answer its pauses.

    Args:
        memory: The chain it belongs to; it is told of response and sandbox ids.
        fold: What the turn goes on from; empty for a new message.
        items: The input to send first.
        stands: What is pending still if the engine refuses ``items``.
    """

    def __init__(
        self,
        memory: ResponsesMemory,
        fold: Fold,
        items: list[Any],
        stands: Pending | None = None,
    ) -> None:
        self.fold = fold
        self._memory = memory
        self._items = items
        self._stands = stands
        self._phase: _Phase = "ready"
        self._cancel_wanted = False
        self._end_not_understood = ""
        self._forget_pauses()
        # The engine's execution id of each pending call: the one its pause named.
        self._executions: dict[tuple[str, str], str] = {}

    def _forget_pauses(self) -> None:
        self._approvals: list[ToolCall] = []
        self._tool_calls: list[ToolCall] = []
        self._sign_ins: list[SignIn] = []

    @property
    def answerable(self) -> Pending | None:
        """What can be answered: everything that is pending, once the stream has ended."""
        match self.outcome:
            case NeedsInput(pending=pending):
                return pending
            case _:
                return None

    def start(self) -> Step:
        """Send the input."""
        return self._open()

    def answering(self, pending: Pending) -> ResponsesProtocol:
        """Return the turn that sends one batch with every decision.

        Raises:
            InvalidRequest: Something is undecided, or the decisions are for another turn.
        """
        items = self._batch(pending)
        twin = ResponsesProtocol(self._memory, self.fold, items, pending)
        twin._executions = self._executions
        return twin

    def decide(self, pending: Pending) -> Step:
        """Send one batch with every decision, within this turn."""
        self._items = self._batch(pending)
        self._stands = pending
        self.outcome = None
        return self._open()

    def cancel(self) -> Step:
        """Cancel the response; before its id is known, as soon as it is."""
        match self._phase:
            case "ready":
                self._phase = "over"
                return Step([self.finish(Cancelled(reason="cancelled before it was sent"))], [])
            case "over":
                return Step([], [])
            case _:
                self._cancel_wanted = True
                return Step([], self._cancel_call())

    def answered(self, call: Call, result: Any) -> Step:  # noqa: ARG002 - the base's shape.
        """The cancel route answered; the stream says when the response has stopped."""
        return Step([], [])

    def refused(self, effect: Open | Call, error: TurnwireError) -> Step:
        """The engine refused. A batch that was refused for certain is pending still."""
        if isinstance(effect, Call):
            return Step([], [], error)
        self._phase = "over"
        if self._stands is not None and error.retry_safe:
            return Step([self.finish(NeedsInput(pending=self._stands))], [], error)
        return Step([self.finish(Failed(message=str(error), error=error))], [], error)

    def ended(self, error: TurnwireError | None) -> Step:
        """The stream ended. After a pause that is the end of the turn, with no other sign."""
        self._phase = "over"
        if self.outcome is not None:
            return Step([], [])
        if error is not None:
            return Step([self.finish(Failed(message=str(error), error=error))], [], error)
        if self._end_not_understood:
            return Step([self.finish(Failed(message=self._end_not_understood))], [])
        return Step([self.finish(self._paused_or_completed())], [])

    def event(self, native: Any) -> Step:
        """Turn an event of the stream into turn events."""
        kind: str = native.type
        if type(native) is UnknownEvent:
            if kind == "response.done":
                self._end_not_understood = f"the response ended in an unknown way: {native}"
            return Step([self._other(native)], [])
        match kind:
            case "agent.message":
                return Step(self._message(native), [])
            case "response.created":
                return self._created(native)
            case "response.done":
                return self._done(native)
            case _:
                return Step(self._beside(kind, native), [])

    def _created(self, native: models.ResponseCreatedEvent) -> Step:
        self._phase = "running"
        self._stands = None
        self.run_id = self._memory.previous_response_id = native.response_id
        started = TurnStarted(agent=self.root, native=native, run_id=native.response_id)
        return Step([started], self._cancel_call() if self._cancel_wanted else [])

    def _message(self, native: Any) -> list[TurnEvent]:
        fold = self.fold
        agent = fold.agent(native.execution_id)
        if native.role == "tool":
            return [fold.tool_result(agent, native.tool_call_id, native.content, native)]
        events: list[TurnEvent] = []
        if native.reasoning_content:
            events += fold.reasoning(agent, native.reasoning_content, native)
        if native.content:
            events += fold.text(agent, native.content, native)
        if native.refusal:
            fold.refusal(agent, native.refusal)
        for block in native.thinking_blocks:
            fold.thinking(agent, block.to_dict())
        for position, call in enumerate(native.tool_calls):
            events += fold.call_piece(agent, position, _piece(call), native)
        if native.finish_reason:
            events += fold.close(agent, native.finish_reason, native)
        return events

    def _beside(self, kind: str, native: Any) -> list[TurnEvent]:
        match kind:
            case "agent.created" | "agent.done" | "agent.error":
                return [self._subagent(kind, native)]
            case "tool.approval_required" | "tool.response_required" | "mcp.auth_required":
                return [self._pause(kind, native)]
            case "sandbox.created":
                self.fold.sandbox_id = self._memory.sandbox_id = native.sandbox_id
                return [SandboxReady(agent=self.root, native=native, sandbox_id=native.sandbox_id)]
            case _:
                return [self._other(native)]

    def _subagent(self, kind: str, native: Any) -> TurnEvent:
        fold = self.fold
        if kind == "agent.created":
            return fold.start_agent(
                native.execution_id,
                name=native.agent_info.name,
                task=native.agent_info.input,
                parent_id=native.parent.execution_id,
                parent_call=native.parent.tool_call_id,
                native=native,
            )
        result = _plain_text(native.output) if native.output else None
        if kind == "agent.done":
            return fold.finish_agent(native.execution_id, result=result, native=native)
        return fold.fail_agent(
            native.execution_id, message=native.message, result=result, native=native
        )

    def _pause(self, kind: str, native: Any) -> TurnEvent:
        if kind == "mcp.auth_required":
            sign_ins = tuple(_sign_in(server) for server in native.servers)
            self._sign_ins += sign_ins
            return SignInRequired(agent=self.root, native=native, sign_ins=sign_ins)
        agent = self.fold.agent(native.execution_id)
        calls = [self.fold.call(native.execution_id, ref.id) for ref in native.tool_calls]
        for call in calls:
            self._executions[call.agent.id, call.id] = native.execution_id
        if kind == "tool.approval_required":
            for call in calls:
                call.needs_approval = True
            self._approvals += calls
            return ApprovalRequired(agent=agent, native=native, calls=tuple(calls))
        for call in calls:
            call.client_side = True
        self._tool_calls += calls
        return ResponseRequired(agent=agent, native=native, calls=tuple(calls))

    def _done(self, native: Any) -> Step:
        self._phase = "over"
        match native.status:
            case "cancelled":
                outcome: Any = Cancelled(reason=native.cancellation_reason or "unknown")
            case "error":
                outcome = Failed(message=native.message)
            case _:
                outcome = self._paused_or_completed()
        return Step([self.finish(outcome, native)], [])

    def _paused_or_completed(self) -> NeedsInput | Completed:
        pending = Pending(
            approvals=tuple(dict.fromkeys(self._approvals)),
            tool_calls=tuple(dict.fromkeys(self._tool_calls)),
            sign_ins=tuple(self._sign_ins),
        )
        if pending:
            return NeedsInput(pending=pending)
        return Completed(text=self.fold.final_text, details={})

    def _other(self, native: Any) -> OtherEvent:
        execution = native.get("execution_id")
        known = self.fold.agents.get(execution) if isinstance(execution, str) else None
        return OtherEvent(agent=known or self.root, native=native)

    def _open(self) -> Step:
        self._phase = "sent"
        self._forget_pauses()
        body = {
            **self._memory.config,
            "previous_response_id": self._memory.previous_response_id,
            "input": self._items,
        }
        return Step([], [Open(RESPONSES_STREAM, {"body": body})])

    def _cancel_call(self) -> list[Any]:
        if self._phase != "running" or self.run_id is None:
            return []
        return [Call(RESPONSES_CANCEL, {"body": {"response_id": self.run_id}})]

    def _batch(self, pending: Pending) -> list[Any]:
        """Return the input items that answer everything at once."""
        waiting = self.answerable
        if waiting is None:
            raise InvalidRequest("nothing is pending")
        if _refs(pending) != _refs(waiting):
            raise InvalidRequest("these decisions are for another turn", run_id=self.run_id)
        pending.require_complete()
        items: list[Any] = []
        for ref, decision in pending.answers.items():
            target = {"execution_id": self._executions[ref], "tool_call_id": ref[1]}
            match decision:
                case Allow():
                    verdict: dict[str, Any] = {"status": "allow"}
                    items.append({"type": "tool.approval", **target, "approval": verdict})
                case Deny(reason=reason):
                    verdict = {"status": "deny", **({"reason": reason} if reason else {})}
                    items.append({"type": "tool.approval", **target, "approval": verdict})
                case Respond(content=content):
                    item = {"type": "tool.client_side_response", **target, "content": content}
                    items.append(item)
        return items

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON data, without secrets."""
        return {
            "phase": self._phase,
            "run_id": self.run_id,
            "previous_response_id": self._memory.previous_response_id,
            "sandbox_id": self._memory.sandbox_id,
            "items": self._items if self._phase == "ready" else [],
            "deciding": self._stands is not None,
            "executions": [[*ref, execution] for ref, execution in self._executions.items()],
            "fold": self.fold.dump(),
            "outcome": None if self.outcome is None else dump_outcome(self.outcome),
        }

    @classmethod
    def load(cls, memory: ResponsesMemory, data: Mapping[str, Any]) -> ResponsesProtocol:
        """Return the turn that ``dump`` was taken of.

        A response that was running cannot be taken up again: reading the turn raises
        ``StreamTruncated``.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        phase = data["phase"]
        if phase not in _PHASES:
            raise ValueError(f"unknown phase {phase!r}")
        memory.previous_response_id = data["previous_response_id"]
        memory.sandbox_id = data["sandbox_id"]
        fold = Fold.load(data["fold"])
        protocol = cls(memory, fold, list(data["items"]))
        protocol.run_id = data["run_id"]
        protocol._phase = phase
        protocol._executions = {(agent, call): e for agent, call, e in data["executions"]}
        if data["outcome"] is not None:
            protocol.outcome = load_outcome(data["outcome"], fold.call)
        elif phase != "ready":
            what = "its decisions were sent" if data["deciding"] else "it was running"
            error = StreamTruncated(
                f"{what} when the checkpoint was taken; this engine cannot take a stream up again,"
                " and nothing is sent twice",
                run_id=protocol.run_id,
            )
            protocol._phase = "over"
            protocol.outcome = Failed(message=str(error), error=error)
        return protocol


def _refs(pending: Pending) -> set[tuple[str, str]]:
    return {(call.agent.id, call.id) for call in (*pending.approvals, *pending.tool_calls)}


def user_input(message: Any) -> list[Any]:
    """Return the input items of what a caller wants to say.

    Args:
        message: A text; a part or a list of parts; a user message or a list of them. Parts and
            messages may be models or mappings.

    Raises:
        InvalidRequest: It is none of these.

    Example:
        >>> user_input("hi")
        [{'role': 'user', 'content': 'hi'}]
    """
    if isinstance(message, str):
        return [{"role": "user", "content": message}]
    items: list[Any] = [message] if isinstance(message, Mapping | Model) else list(message)
    if not items or not all(isinstance(item, Mapping | Model) for item in items):
        raise InvalidRequest("a message is a text, parts, or user messages")
    if all("role" in item for item in items):
        return items
    return [{"role": "user", "content": items}]


def _piece(call: models.ToolCallDelta) -> CallPiece:
    info = call.tool_info
    index = call.index
    return CallPiece(
        index=index if isinstance(index, int) else None,
        id=call.id or "",
        name=call.function.name or "",
        arguments=call.function.arguments or "",
        own_name=info.original_tool_name or "",
        server=info.mcp_server_id or "",
        needs_approval=bool(info.is_approval_required),
        client_side=bool(info.is_client_side),
    )


def _sign_in(server: models.McpAuthServer) -> SignIn:
    return SignIn(
        server=server.mcp_server_id,
        name=server.mcp_server_name,
        url=server.auth_url,
        agents=tuple(server.execution_ids),
    )


def _plain_text(message: Any) -> str:
    """Return the text of a complete message, whose content may be a text or parts."""
    content = message.content
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content or ())
