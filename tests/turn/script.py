"""Drive a turn by hand: streams are lists of native events, requests are what would be sent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from turnwire.callbacks import Callbacks
from turnwire.decisions import Allow
from turnwire.errors import TurnwireError
from turnwire.machine import Ask, Invoke, Read, Save, TurnMachine
from turnwire.protocol import Call, Close, Open
from turnwire.state import Seal
from turnwire.tools import ToolError
from turnwire.truefoundry.protocol import ResponsesMemory
from turnwire_api.truefoundry.events import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task
    from turnwire.outcomes import Outcome
    from turnwire.protocol import Protocol

Stream: TypeAlias = "list[Any] | TurnwireError"
"""Native events, with an error last if the stream is cut; an error alone if it does not open."""

SEAL = Seal("truefoundry", "http://engine.test/acme", "key-of-the-tests")


def native(kind: str, **fields: Any) -> Any:
    """Return an event as the stream brings it."""
    return decode(json.dumps({"type": kind, **fields}))


def created(response_id: str = "r1") -> Any:
    time = "2026-05-21T10:00:00.000Z"
    return native("response.created", response_id=response_id, created_at=time)


def says(text: str, execution: str = "root", **fields: Any) -> Any:
    message = {"finish_reason": "stop", **fields}
    return native("agent.message", execution_id=execution, content=text, **message)


def calls(*given: dict[str, Any], execution: str = "root", **fields: Any) -> Any:
    """Return a message that calls tools."""
    message = {"finish_reason": "tool_calls", **fields}
    return native("agent.message", execution_id=execution, tool_calls=list(given), **message)


def call(
    id: str, tool: str = "restart", arguments: str = "{}", **flags: bool | str
) -> dict[str, Any]:
    info = {"mcp_server_id": "ops", "mcp_server_name": "ops", "original_tool_name": tool, **flags}
    function = {"name": tool, "arguments": arguments}
    return {"id": id, "type": "function", "function": function, "tool_info": info}


def result(call_id: str, content: str = "ok", execution: str = "root") -> Any:
    message = {"execution_id": execution, "tool_call_id": call_id, "content": content}
    return native("agent.message", role="tool", **message)


def child(execution: str, parent: str = "root") -> Any:
    return native(
        "agent.created",
        execution_id=execution,
        parent={"tool_call_id": f"spawn-{execution}", "execution_id": parent},
        agent_info={"type": "agent-defined", "name": execution, "input": "work"},
    )


def approval(*ids: str, execution: str = "root") -> Any:
    refs = [{"id": each} for each in ids]
    return native("tool.approval_required", execution_id=execution, tool_calls=refs)


def question(*ids: str, execution: str = "root") -> Any:
    refs = [{"id": each} for each in ids]
    return native("tool.response_required", execution_id=execution, tool_calls=refs)


def sign_in(state: str = "1") -> Any:
    server = {
        "mcp_server_id": "s2",
        "mcp_server_name": "github",
        "auth_url": f"https://auth.example/authorize?state={state}",
        "execution_ids": ["root"],
    }
    return native("mcp.auth_required", servers=[server])


def done(status: str = "done", **fields: Any) -> Any:
    return native("response.done", status=status, **fields)


GATED = [calls(call("c1", is_approval_required=True)), approval("c1"), done()]
"""A call that needs approval, after ``created``."""


def memory(**config: Any) -> ResponsesMemory:
    return ResponsesMemory(config or {"model": "m"})  # type: ignore[arg-type]  # A TypedDict's.


@define
class Hand:
    """A driver without I/O.

    Attributes:
        machine: What it drives.
        streams: What each ``Open`` brings.
        refusals: What each ``Call`` is refused with; None: it is answered.
        events: What came out, in order.
        tasks: What was performed, in order.
        bodies: The JSON bodies of the ``Open`` requests.
        called: The JSON bodies of the ``Call`` requests.
        saved: The checkpoints.
        error: What a reader is raised.
    """

    machine: TurnMachine
    streams: Iterator[Stream]
    refusals: Iterator[TurnwireError | None]
    events: list[TurnEvent] = field(factory=list["TurnEvent"])
    tasks: list[str] = field(factory=list[str])
    bodies: list[Any] = field(factory=list[Any])
    called: list[Any] = field(factory=list[Any])
    saved: list[str] = field(factory=list[str])
    error: TurnwireError | None = None
    _natives: Iterator[Any] = field(factory=lambda: iter(()))

    @property
    def outcome(self) -> Outcome | None:
        return self.machine.outcome

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def step(self) -> Task | None:
        """Go on to the next task that is not ``Read``, perform it and return it."""
        while (item := self.machine.next_item()) is not None:
            if not isinstance(item, tuple):
                self.events.append(item)
                continue
            self.perform(item)
            if not isinstance(item, Read):
                return item
        self.error = self.machine.take_error()
        return None

    def run(self) -> Hand:
        """Go on to the end."""
        while self.step() is not None:
            pass
        return self

    def perform(self, task: Task) -> None:
        if not isinstance(task, Read):
            self.tasks.append(type(task).__name__)
        match task:
            case Read():
                self._read()
            case Open():
                self._open(task)
            case Call():
                self.call(task)
            case Close():
                self._natives = iter(())
            case Ask() | Invoke() | Save():
                self._call_back(task)

    def call(self, task: Call) -> TurnwireError | None:
        self.called.append(task.operation.request(task.arguments, {})["json"])
        refusal = next(self.refusals, None)
        if refusal is None:
            self.machine.answered(task, {})
            return None
        return self.machine.refused(task, refusal)

    def cancel(self) -> TurnwireError | None:
        errors = [self.call(task) for task in self.machine.cancel()]
        return next((error for error in errors if error), None)

    def _open(self, task: Open) -> None:
        self.bodies.append(task.operation.request(task.arguments, {})["json"])
        stream = next(self.streams)
        if isinstance(stream, TurnwireError):
            self.machine.refused(task, stream)
        else:
            self._natives = iter(stream)
            self.machine.opened()

    def _read(self) -> None:
        event = next(self._natives, None)
        if event is None or isinstance(event, TurnwireError):
            self.machine.ended(event)
        else:
            self.machine.event(event)

    def _call_back(self, task: Ask | Invoke | Save) -> None:
        machine = self.machine
        try:
            match task:
                case Save(save, checkpoint):
                    self.saved.append(checkpoint)
                    save(checkpoint)
                case Ask(policy, asked):
                    machine.asked(task, policy(asked))
                case Invoke(tool, invoked):
                    try:
                        machine.invoked(task, tool.function(**tool.bind(invoked)))
                    except ToolError as error:
                        machine.invoke_failed(task, error)
        except BaseException:
            machine.abandon()
            raise


def hand(
    protocol: Protocol,
    *streams: Stream,
    approve: Callable[[Any], Any] | None = None,
    tools: Iterable[Callable[..., Any]] = (),
    save: Callable[[str], Any] | None = None,
    refusals: Iterable[TurnwireError | None] = (),
) -> Hand:
    """Return a driver of a turn."""
    machine = TurnMachine(protocol, Callbacks.of(approve, tools, save), SEAL)
    return Hand(machine, iter(streams), iter(refusals))


def play(protocol: Protocol, *streams: Stream, **options: Any) -> Hand:
    """Drive a turn to its end."""
    return hand(protocol, *streams, **options).run()


def goes_on_from(chat: ResponsesMemory) -> str | None:
    """Say something more; return the response that it goes on from."""
    body = play(chat.say("and then?"), [created("next"), done()]).bodies[0]
    previous: str | None = body.get("previous_response_id")
    return previous


def allow(_call: Any) -> Allow:
    """A policy that allows everything."""
    return Allow()


def refusal(kind: Any, status: int) -> TurnwireError:
    error: TurnwireError = kind("no", status=status, body=None, retry_safe=status < 500)
    return error


def paused(*more: Any) -> Any:
    """Return a conversation that waits for one approval."""
    chat = memory()
    play(chat.say("go"), [created(), *GATED, *more])
    assert chat.pending is not None
    return chat


def waiting(chat: ResponsesMemory) -> Pending:
    """Return what a conversation waits for."""
    pending = chat.pending
    assert pending is not None
    return pending
