"""Agent executions: the root agent and its subagents, each playing its steps."""

from collections import deque
from collections.abc import Mapping
from typing import Any, Protocol

from attrs import define, field, frozen

from turnwire.testing.beside import item_of
from turnwire.testing.interleaving import BLOCKED, in_turns
from turnwire.testing.items import Delay, Event
from turnwire.testing.stamps import timestamp
from turnwire.testing.tool_calls import denial
from turnwire.testing.truefoundry import scenario as script
from turnwire.testing.truefoundry import tools
from turnwire.testing.truefoundry.inputs import Answer, Approval, Decision
from turnwire.testing.truefoundry.messages import Json, PlacedCall, complete, deltas, place
from turnwire.testing.truefoundry.scheduling import (
    AgentFailedError,
    PauseNotice,
    ResponseFailedError,
    Steps,
    Together,
)
from turnwire.testing.truefoundry.text import fill
from turnwire.testing.truefoundry.turn import Effect, Turn

AT_ONCE = 5
"""How many subagents of one message run side by side; the others wait for the next batch."""


@frozen
class Parent:
    """The call that created a subagent."""

    execution: "Execution"
    tool_call_id: str

    def wire(self) -> Json:
        """Return the reference as events write it."""
        return {"tool_call_id": self.tool_call_id, "execution_id": self.execution.id}


class Executions(Protocol):
    """All agents of a conversation turn."""

    @property
    def turn(self) -> Turn:
        """The surroundings in the response that runs now."""
        ...

    def add(
        self, steps: tuple[script.Step, ...], *, parent: Parent, name: str, task: str
    ) -> "Execution":
        """Create a subagent."""
        ...


@define(eq=False, kw_only=True)
class Execution:
    """One agent: its steps, and what it waits for.

    Attributes:
        id: The execution's id.
        tree: All agents of the turn, itself among them.
        steps: What it does.
        parent: The call that created it; None for the root.
        name: A subagent's name.
        task: The task a subagent was given.
        pending: The calls that the client must decide.
        signing_in: The servers where the user must sign in.
        ended: Whether it is done or has failed.
    """

    id: str
    tree: Executions
    steps: tuple[script.Step, ...]
    parent: Parent | None = None
    name: str = ""
    task: str = ""
    pending: dict[str, PlacedCall] = field(factory=dict[str, PlacedCall])
    signing_in: tuple[script.McpServer, ...] = ()
    ended: bool = False
    _attempts: int = 0
    _verdicts: dict[str, Decision] = field(factory=dict[str, Decision])
    _results: list[str] = field(factory=list[str])
    _denied: bool = False
    _last: Json | None = None

    @property
    def turn(self) -> Turn:
        """The surroundings in the response that runs now."""
        return self.tree.turn

    @property
    def depth(self) -> int:
        """How many executions are above this one."""
        return 0 if self.parent is None else self.parent.execution.depth + 1

    def decide(self, decision: Decision) -> None:
        """Take a decision about a pending call."""
        del self.pending[decision.tool_call_id]
        self._verdicts[decision.tool_call_id] = decision

    def try_sign_in(self) -> None:
        """Count one continuation towards the sign-in this execution waits for."""
        self._attempts = max(self._attempts - 1, 0)
        if not self._attempts:
            self.signing_in = ()

    def announce(self) -> Event:
        """Return the event that announces this subagent."""
        info = {"type": "agent-defined", "name": self.name, "input": self.task}
        created = timestamp(self.turn.now())
        return self._event("agent.created", agent_info=info, created_at=created)

    def run(self) -> Steps:
        """Play the steps to the end."""
        try:
            yield from self._play(self.steps)
        except ResponseFailedError:
            raise
        except AgentFailedError as failure:
            if self.parent is None:
                raise ResponseFailedError(failure.message, failure.output) from failure
            yield self.fail(failure.message, failure.output)
            return
        yield self._end("agent.done", output=self._output())

    def fail(self, message: str, output: Json | None = None) -> Together:
        """End this subagent with an error; its parent goes on."""
        extra = {} if output is None else {"output": output}
        return self._end("agent.error", message=message, **extra)

    def _end(self, kind: str, **payload: Any) -> Together:
        self.ended = True
        if self.parent is None:
            return Together(())
        # The parent's model reads the child's text; the client sees an empty result.
        text = str(self._output().get("content", ""))
        result = self.parent.execution.give_result(self.parent.tool_call_id, text, shown="")
        return Together((result, self._event(kind, **payload)))

    def give_result(self, call_id: str, content: str, *, shown: str | None = None) -> Event:
        """Take a tool's result and return the event that shows it.

        Args:
            call_id: The call.
            content: What the model reads.
            shown: What the client sees, if that differs.
        """
        self._results.append(content)
        visible = content if shown is None else shown
        event = self._event("agent.message", role="tool", tool_call_id=call_id, content=visible)
        self.turn.messages.append(dict(event.data))
        return event

    def _play(self, steps: tuple[script.Step, ...]) -> Steps:
        remaining = deque(steps)
        while remaining:
            step = remaining.popleft()
            match step:
                case script.Message():
                    yield from self._say(step)
                    if step.denied is not None and self._denied:
                        remaining = deque(step.denied)
                case script.Repeat(steps=inner, times=times):
                    if times != 1:
                        left = None if times is None else times - 1
                        remaining.appendleft(script.Repeat(steps=inner, times=left))
                    remaining.extendleft(reversed(inner))
                case script.SignIn():
                    yield from self._sign_in(step)
                case script.AgentError(message=message):
                    raise AgentFailedError(fill(message, self._names()), self._last)
                case script.Fail(message=message):
                    raise ResponseFailedError(fill(message, self._names()), self._last)
                case script.McpInitialize():
                    yield self._initialize(step)
                case _:
                    yield item_of(step, self._names())

    def _initialize(self, step: script.McpInitialize) -> Event:
        content = [{**server.wire(), "session_id": self.turn.new_uuid()} for server in step.servers]
        return self._event("mcp.initialize", content=content)

    def _say(self, message: script.Message) -> Steps:
        self._count_iteration()
        names = self._names()
        calls = tuple(place(call, names, self.turn.new_call_id) for call in message.calls)
        parts = deltas(message, names, calls, always_index=self.turn.always_index)
        for number, delta in enumerate(parts):
            starts = number == 0 and "finish_reason" not in delta
            stamp = {"created_at": timestamp(self.turn.now())} if starts else {}
            yield self._event("agent.message", **delta, **stamp)
        whole = {**complete(message, names, calls), "execution_id": self.id}
        self._last = whole
        self.turn.messages.append(whole)
        if whole["finish_reason"] == "length":
            raise AgentFailedError("max_tokens breached", whole)
        if calls:
            yield from self._settle(message, calls, names)

    def _count_iteration(self) -> None:
        self.turn.iterations[self.id] += 1
        limit = self.turn.iteration_limit
        if self.turn.iterations[self.id] > limit:
            raise AgentFailedError(f"You have reached iteration limit of {limit}", self._last)

    def _settle(
        self, message: script.Message, calls: tuple[PlacedCall, ...], names: Mapping[str, str]
    ) -> Steps:
        # Nothing of a message runs before all of its calls are decided.
        yield from self._ask(calls)
        self._results = []
        self._denied = False
        spawning: list[PlacedCall] = []
        for call in [calls[index] for index in message.order] or calls:
            verdict = self._verdicts.pop(call.id, None)
            if isinstance(verdict, Answer):
                # The client knows its own answer: no event repeats it.
                self._results.append(verdict.content)
            elif isinstance(verdict, Approval) and not verdict.allowed:
                self._denied = True
                yield self.give_result(call.id, denial(verdict.reason))
            elif call.spec.agent is not None:
                spawning.append(call)
            else:
                yield from self._execute(call, names)
        yield from self._spawn(spawning, names)

    def _ask(self, calls: tuple[PlacedCall, ...]) -> Steps:
        waiting = [call for call in calls if call.spec.needs_input]
        self.pending = {call.id: call for call in waiting}
        answers = [{"id": call.id} for call in waiting if call.spec.client_side]
        approvals = [{"id": call.id} for call in waiting if not call.spec.client_side]
        if answers:
            yield PauseNotice(self._event("tool.response_required", tool_calls=answers))
        if approvals:
            yield PauseNotice(self._event("tool.approval_required", tool_calls=approvals))
        while self.pending:
            yield BLOCKED

    def _sign_in(self, step: script.SignIn) -> Steps:
        self.signing_in, self._attempts = step.servers, step.attempts
        while self.signing_in:
            yield BLOCKED

    def _execute(self, call: PlacedCall, names: Mapping[str, str]) -> Steps:
        sandbox = self.turn.sandbox
        if not tools.exists(call, sandbox):
            yield self.give_result(call.id, tools.missing(call))
            return
        self.turn.effect(Effect.of(self.id, call))
        content = tools.output(call, sandbox, names)
        if call.spec.seconds:
            yield Delay(call.spec.seconds)
        yield self.give_result(call.id, content)

    def _spawn(self, calls: list[PlacedCall], names: Mapping[str, str]) -> Steps:
        for start in range(0, len(calls), AT_ONCE):
            children: list[Execution] = []
            for call in calls[start : start + AT_ONCE]:
                children.append(self._child(call, names))
                yield children[-1].announce()
            yield from in_turns([child.run() for child in children])

    def _child(self, call: PlacedCall, names: Mapping[str, str]) -> "Execution":
        agent = call.spec.agent
        if agent is None:
            raise ValueError(f"call {call.id} creates no agent")
        task = str(fill(agent.input, names))
        parent = Parent(self, call.id)
        return self.tree.add(agent.steps, parent=parent, name=agent.name, task=task)

    def _output(self) -> Json:
        empty = {"type": "agent.message", "role": "assistant", "finish_reason": "stop"}
        return self._last or {**empty, "execution_id": self.id}

    def _names(self) -> Mapping[str, str]:
        results = self._results or [""]
        own = {"result": results[-1].strip(), "results": ", ".join(results), "input": self.task}
        return {**self.turn.names, **own}

    def _event(self, kind: str, **payload: Any) -> Event:
        event = {"type": kind, **payload, "execution_id": self.id}
        if kind.startswith("agent.") and kind != "agent.message" and self.parent is not None:
            event["parent"] = self.parent.wire()
        return Event(event)
