"""Play the threads of a turn: what the model says, and what becomes of its tool calls."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, TypeAlias

from turnwire.testing.beside import CutConnection, EmitBytes, EmitComment, EmitEvent, Wait
from turnwire.testing.framing import WireFormat
from turnwire.testing.interleaving import in_turns
from turnwire.testing.items import Comment
from turnwire.testing.placeholders import fill
from turnwire.testing.tool_calls import decoded, denial
from turnwire.testing.trueforge import messages
from turnwire.testing.trueforge.core import Core, Effect
from turnwire.testing.trueforge.inputs import Approval, Response
from turnwire.testing.trueforge.log import Break, Noise
from turnwire.testing.trueforge.metering import Meter
from turnwire.testing.trueforge.scenario import SANDBOX_TOOL, Crash, Message, Repeat, Restart, Step
from turnwire.testing.trueforge.schema import as_object
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.threads import OpenCall, Thread
from turnwire.testing.trueforge.toolbox import ToolFailedError, failure, read_arguments
from turnwire.testing.trueforge.toolset import Toolset
from turnwire.testing.trueforge.turns import Turn

Waits: TypeAlias = Iterator[float | None]

AT_ONCE = 5
"""How many subagents of one message run side by side; the others wait for the next batch."""

_SHOWN_RESULT = 60
_WIRE = WireFormat()


class FailedError(Exception):
    """A thread failed; for the main thread that is the end of the turn.

    Attributes:
        message: Why.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Stage(Protocol):
    """What a turn is played on."""

    @property
    def turn(self) -> Turn:
        """The turn."""
        ...

    def show(self, event: Json) -> None:
        """Write an event to the stream only."""
        ...

    def emit(self, kind: str, *, thread_id: str | None, **payload: Any) -> Json:
        """Write an event to the stream and keep it for the lists."""
        ...

    def require(self, kind: str, *, thread_id: str | None, **payload: Any) -> None:
        """Write an event that asks the client for something before the next turn."""
        ...

    def check(self) -> None:
        """End the run if nobody wants the rest of it."""
        ...


class Player:
    """Plays the threads of one turn.

    Args:
        stage: What the turn is played on.
        core: The services of the engine.
        toolset: The agent's tools.
        spec: The agent, with nothing left out.
        meter: Counts what its messages cost.
    """

    def __init__(
        self, stage: Stage, core: Core, toolset: Toolset, spec: Json, meter: Meter
    ) -> None:
        self._stage = stage
        self._core = core
        self._toolset = toolset
        self._spec = spec
        self._meter = meter
        self._iterations: Counter[str] = Counter()

    def thread(self, thread: Thread) -> Waits:
        """Play a thread until it is done, fails, or waits for the client.

        Raises:
            FailedError: The main thread failed.
        """
        try:
            yield from self._play(thread)
        except FailedError as failed:
            if thread.parent is None:
                raise
            self._end_child(thread, {"status": "error", "error": failed.message}, failed.message)
            yield 0.0
            return
        if thread.parent is not None and not thread.calls:
            text = str((thread.last or {}).get("content", ""))
            self._end_child(thread, {"status": "done", "output": thread.last}, text)
            yield 0.0

    def fail_children(self, reason: str) -> None:
        """End every subagent that is not over, the innermost first."""
        conversation = self._stage.turn.conversation
        below = [each for each in conversation.open_threads if each.parent is not None]
        for thread in sorted(below, key=conversation.depth, reverse=True):
            self._end_child(thread, {"status": "error", "error": reason}, reason)

    def _play(self, thread: Thread) -> Waits:
        if not (thread.remaining or thread.calls):
            thread.remaining = self._core.steps(thread.user)
        while True:
            if thread.calls:
                yield from self._settle(thread)
                if thread.calls:
                    return
            if not thread.remaining:
                return
            yield from self._step(thread, thread.remaining[0])

    def _step(self, thread: Thread, step: Step) -> Waits:
        if isinstance(step, Message):
            yield from self._say(thread, step)
            return
        rest = thread.remaining[1:]
        thread.remaining = rest
        match step:
            case Repeat(steps=inner, times=times):
                left = None if times is None else times - 1
                again = () if left == 0 else (Repeat(steps=inner, times=left),)
                thread.remaining = (*inner, *again, *rest)
            case Restart():
                self._core.restart()
            case Crash():
                self._core.crash()
            case EmitEvent(event=event):
                self._stage.show(dict(fill(event, self._names(thread))))
            case EmitBytes(data=data):
                self._stage.turn.log.entries.append(Noise(data))
            case EmitComment(text=text):
                self._stage.turn.log.entries.append(Noise(_WIRE.encode(Comment(text))))
            case CutConnection(clean=clean):
                self._stage.turn.log.entries.append(Break(clean))
            case Wait(seconds=seconds):
                yield self._scaled(seconds)
            case _:
                yield None
        self._core.bell.ring()
        yield 0.0

    def _say(self, thread: Thread, message: Message) -> Waits:
        self._stage.check()
        self._count(thread)
        names = self._names(thread)
        is_main = thread.parent is None
        calls = self._place(message, names, is_main=is_main)
        id = self._core.new_id()
        shell = {"type": "model.message", "thread_id": thread.id}
        self._stage.show({**shell, "created_at": self._core.stamp(), "id": id})
        yield 0.0
        if not thread.has_history:
            raise FailedError("Invalid prompt: messages must not be empty")
        delta = {"type": "model.message.delta", "id": id, "thread_id": thread.id}
        yield from self._stream(message, messages.deltas(message, names, calls), delta)
        usage = messages.usage(message, self._toolset.breakdown(is_main=is_main))
        end = {"finish_reason": messages.finish_reason(message), "usage": usage}
        self._stage.show({**delta, **end})
        self._meter.add(usage)
        merged: Json = {
            **messages.content(message, names, calls),
            "type": "model.message",
            "id": id,
            "created_at": self._core.stamp(),
            "thread_id": thread.id,
            **end,
        }
        self._stage.turn.keep(merged)
        thread.last = merged
        thread.remaining = thread.remaining[1:]
        thread.source_id = id
        thread.calls = [OpenCall(call) for call in calls]
        thread.results = []
        yield 0.0
        if end["finish_reason"] == "length":
            raise FailedError("max_tokens breached")

    def _place(
        self, message: Message, names: Mapping[str, str], *, is_main: bool
    ) -> tuple[messages.PlacedCall, ...]:
        new_id = self._core.new_call_id
        return tuple(
            messages.place(call, names, self._toolset.find(call.tool, is_main=is_main), new_id)
            for call in message.calls
        )

    def _stream(self, message: Message, parts: Iterator[Json], delta: Json) -> Waits:
        is_first = True
        for part in parts:
            if message.pace and not is_first:
                yield self._scaled(message.pace)
            stamp = {"created_at": self._core.stamp()} if is_first else {}
            is_first = False
            self._stage.show({**part, **delta, **stamp})
            yield 0.0
        while message.hangs:
            yield None
        if message.failure is not None:
            raise FailedError(message.failure)

    def _count(self, thread: Thread) -> None:
        self._iterations[thread.id] += 1
        limit = self._spec["config"]["iteration_limit"]
        if self._iterations[thread.id] > limit:
            raise FailedError(f"You have reached iteration limit of {limit}, please request again")

    def _settle(self, thread: Thread) -> Waits:
        # Nothing of a message runs before all of its calls are decided.
        if thread.waiting:
            self._ask(thread)
            yield 0.0
            return
        self._stage.check()
        for each in thread.calls:
            # The client knows its own answer: no event repeats it.
            if isinstance(each.verdict, Response) and not each.is_settled:
                each.is_settled = True
                thread.results.append(each.verdict.content)
        for each in thread.calls:
            if each.is_settled:
                continue
            if isinstance(each.verdict, Approval) and not each.verdict.is_allowed:
                self._give(thread, each, failure(denial(each.verdict.reason)))
                yield 0.0
            elif not each.call.spawns:
                yield from self._execute(thread, each)
        yield from self._spawn(thread)
        if all(each.is_settled for each in thread.calls):
            thread.close_calls()

    def _ask(self, thread: Thread) -> None:
        for kind, is_question in (("response", True), ("approval", False)):
            asked = [
                {"id": each.call.id, "source_event_id": thread.source_id}
                for each in thread.waiting
                if each.call.is_question == is_question
            ]
            if asked:
                self._stage.require(f"tool.{kind}_required", thread_id=thread.id, tool_calls=asked)

    def _execute(self, thread: Thread, open_call: OpenCall) -> Waits:
        call = open_call.call
        # A call goes to another process: a denial beside it is always faster.
        yield self._scaled(call.spec.seconds)
        self._stage.check()
        try:
            content = self._content(thread, open_call)
        except ToolFailedError as failed:
            content = failure(str(failed))
        self._give(thread, open_call, content)
        yield 0.0

    def _content(self, thread: Thread, open_call: OpenCall) -> str:
        call = open_call.call
        known, result = call.known, call.spec.result
        is_command = known.is_system and call.spec.tool == SANDBOX_TOOL
        if known.tool is None and not is_command and result is None:
            return f"Tool {call.spec.tool} not found in tool mapping"
        arguments = read_arguments(call.arguments)
        turn = self._stage.turn
        self._core.effects.append(
            Effect(
                session_id=turn.session_id,
                turn_id=turn.id,
                thread_id=thread.id,
                tool_call_id=call.id,
                tool=call.spec.tool,
                arguments=dict(arguments),
            )
        )
        if result is not None:
            return str(fill(result, self._names(thread)))
        if known.tool is not None:
            return known.tool.run(arguments)
        sandbox = turn.conversation.sandbox
        return sandbox.run(str(arguments.get("command", ""))) if sandbox is not None else ""

    def _give(self, thread: Thread, open_call: OpenCall, content: str) -> None:
        open_call.is_settled = True
        thread.results.append(content)
        self._stage.emit(
            "tool.response",
            thread_id=thread.id,
            tool_call_id=open_call.call.id,
            content=content,
        )

    def _spawn(self, thread: Thread) -> Waits:
        pending = [each for each in thread.calls if not each.is_settled]
        for start in range(0, len(pending), AT_ONCE):
            batch = pending[start : start + AT_ONCE]
            children = [self._child(thread, each) for each in batch]
            yield from in_turns([self.thread(child) for child in children])
            if not all(each.is_settled for each in batch):
                return

    def _child(self, thread: Thread, open_call: OpenCall) -> Thread:
        threads = self._stage.turn.conversation.threads
        if open_call.child is not None:
            return threads[open_call.child]
        call = open_call.call
        arguments = decoded(call.arguments)
        given: Json = dict(as_object(arguments)) if isinstance(arguments, Mapping) else {}
        name, task = str(given.get("name", "")), str(given.get("input", ""))
        model = {"model": given["model"]} if "model" in given else {}
        child = Thread(
            id=self._core.ids.uuid(),
            user=task,
            parent={"tool_call_id": call.id, "thread_id": thread.id},
            info={"type": "dynamic", "name": name, "input": task, **model},
            has_history=True,
            remaining=call.spec.agent or (),
        )
        threads[child.id] = child
        open_call.child = child.id
        about = {"agent_info": child.info, "parent": child.parent, "title": name}
        self._stage.emit("thread.created", thread_id=child.id, **about)
        return child

    def _end_child(self, child: Thread, state: Json, result: str) -> None:
        if child.parent is None:
            raise ValueError("the main thread is no subagent")
        child.is_over = True
        parent = self._stage.turn.conversation.threads[child.parent["thread_id"]]
        for each in parent.calls:
            if each.child == child.id:
                each.is_settled = True
        # The parent's model reads the child's text; the client sees an empty result.
        parent.results.append(result)
        self._stage.emit(
            "tool.response",
            thread_id=parent.id,
            tool_call_id=child.parent["tool_call_id"],
            content="",
        )
        about = {"parent": child.parent, "title": child.info["name"], "state": state}
        self._stage.emit("thread.done", thread_id=child.id, **about)

    def _names(self, thread: Thread) -> Mapping[str, str]:
        results = thread.results
        return {
            "user": thread.user,
            "count": str(len(results)),
            "results": " | ".join(each[:_SHOWN_RESULT] for each in results),
            "result": results[-1].strip() if results else "",
            "instructions": str(self._spec.get("instructions", "")),
        }

    def _scaled(self, seconds: float) -> float:
        return seconds * self._core.options.time_scale
