"""Tandem's events by hand, and a driver of a turn without I/O."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any

from attrs import define, field

from turnwire.callbacks import Callbacks
from turnwire.errors import StatusError, TurnwireError
from turnwire.events import TextDelta
from turnwire.machine import Ask, Invoke, Read, Save, TurnMachine
from turnwire.protocol import Call, Close, Open
from turnwire.state import Seal
from turnwire.tandem.memory import TandemMemory
from turnwire_api.tandem import resources as api
from turnwire_api.tandem.events import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task
    from turnwire.protocol import Protocol

SEAL = Seal("tandem", "http://engine.test", "key-of-the-tests")


def native(kind: str, seq: int | None = None, /, **properties: Any) -> Any:
    """Return an event; with a number it has an envelope, as from engine 0.6.0 on."""
    event: dict[str, Any] = {"type": kind, "properties": properties}
    if seq is not None:
        ids = {"session_id": properties.get("sessionID"), "run_id": properties.get("runID")}
        known = {name: value for name, value in ids.items() if value is not None}
        event["envelope"] = {
            "event_id": f"e{seq}",
            "seq": seq,
            "schema_version": 1,
            "occurred_at_ms": 1,
            **known,
        }
    return decode(json.dumps(event))


def own(kind: str, seq: int | None = None, /, **properties: Any) -> Any:
    """Return an event of run r1 in session s1."""
    return native(kind, seq, **{"sessionID": "s1", "runID": "r1", **properties})


def part(seq: int | None = None, /, *, delta: str | None = None, **about: Any) -> Any:
    """Return a part of run r1; what is no part's property goes beside it."""
    beside = {name: about.pop(name) for name in ("agent", "toolCallDelta") if name in about}
    given: dict[str, Any] = {} if delta is None else {"delta": delta}
    whole = {"id": f"part-{seq}", "sessionID": "s1", "messageID": "m1", **about}
    return own("message.part.updated", seq, part=whole, **given, **beside)


def text(piece: str, seq: int | None = None) -> Any:
    return part(seq, delta=piece, type="text", text=piece)


def final(whole: str, seq: int | None = None) -> Any:
    return part(seq, type="text", text=whole)


def echo(said: str, seq: int | None = None) -> Any:
    return part(seq, delta=said, type="text", text=said, agent="build")


def streamed(call_id: str, tool: str, arguments: str) -> Any:
    """Return a piece of a call's arguments."""
    delta = {"id": call_id, "tool": tool, "argsDelta": arguments}
    about: dict[str, Any] = {"type": "tool", "tool": tool, "state": "running"}
    return part(id=call_id, args={}, toolCallDelta=delta, **about)


def tool(part_id: str, name: str, state: str, seq: int | None = None, **about: Any) -> Any:
    return part(seq, id=part_id, type="tool", tool=name, state=state, **about)


def asked(request_id: str, name: str, args: Any = None, seq: int | None = None) -> Any:
    """Return a permission request; it names no run."""
    about: dict[str, Any] = {"requestID": request_id, "tool": name, "args": args or {}}
    return native("permission.asked", seq, sessionID="s1", **about)


def finished(status: str = "completed", seq: int | None = None, **about: Any) -> Any:
    return own("session.run.finished", seq, status=status, **about)


CONNECTED = native("server.connected")
READY = native("engine.lifecycle.ready", status="ready")


def row(event: Any) -> dict[str, Any]:
    """Return an event as the log has it."""
    plain = event.to_dict()
    return {
        **plain["envelope"],
        "event_type": plain["type"],
        "payload": plain["properties"],
    }


class Page(dict[str, Any]):
    """A page of a run's log, as the protocol takes it."""

    def __init__(self, *events: Any) -> None:
        super().__init__(events=[Row(row(event)) for event in events])


class Row(dict[str, Any]):
    """A row of it."""

    def to_dict(self) -> dict[str, Any]:
        return dict(self)


STARTED = {"runID": "r1"}
IDLE: dict[str, Any] = {"active": None}
ACTIVE = {"active": {"runID": "r1", "startedAtMs": 1}}


def refusal(kind: type[StatusError], status: int, body: Any = None) -> TurnwireError:
    return kind("no", status=status, body=body, retry_safe=status < 500)


@define
class Hand:
    """A driver without I/O.

    Attributes:
        machine: What it drives.
        streams: What each ``Open`` brings: events, with an error last if it is cut.
        answers: What each operation is answered with, in order; the last one stays.
        events: What came out.
        calls: What was asked.
        error: What a reader is raised.
    """

    machine: TurnMachine
    streams: deque[list[Any]]
    answers: dict[Any, deque[Any]]
    events: list[TurnEvent] = field(factory=list["TurnEvent"])
    calls: list[Call] = field(factory=list[Call])
    error: TurnwireError | None = None
    _natives: deque[Any] = field(factory=deque[Any])

    @property
    def outcome(self) -> Any:
        return self.machine.outcome

    @property
    def texts(self) -> list[str]:
        """The pieces of text that came out."""
        return [event.text for event in self.events if isinstance(event, TextDelta)]

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def names(self) -> list[str]:
        return [call.operation.name for call in self.calls]

    def asked(self, operation: Any) -> list[Any]:
        """Return the arguments of every call of an operation."""
        return [call.arguments for call in self.calls if call.operation is operation]

    def run(self, until: type[TurnEvent] | None = None) -> Hand:
        """Go on to the end, or to an event of a type."""
        while (item := self.machine.next_item()) is not None:
            if isinstance(item, tuple):
                self.perform(item)
                continue
            self.events.append(item)
            if until is not None and isinstance(item, until):
                return self
        self.error = self.machine.take_error() or self.error
        return self

    def perform(self, task: Task) -> None:
        machine = self.machine
        match task:
            case Read():
                event = self._natives.popleft() if self._natives else None
                if event is None or isinstance(event, TurnwireError):
                    machine.ended(event)
                else:
                    machine.event(event)
            case Open():
                self._natives = deque(self.streams.popleft())
                machine.opened()
            case Call():
                self.error = self.call(task) or self.error
            case Ask(policy, call):
                machine.asked(task, policy(call))
            case Invoke(function, call):
                machine.invoked(task, function.function(**function.bind(call)))
            case Save(save, checkpoint):
                save(checkpoint)
            case Close():
                self._natives.clear()

    def call(self, task: Call) -> TurnwireError | None:
        self.calls.append(task)
        given = self.answers.get(task.operation, deque([{}]))
        answer = given[0] if len(given) == 1 else given.popleft()
        if isinstance(answer, TurnwireError):
            return self.machine.refused(task, answer)
        self.machine.answered(task, answer)
        return None

    def answer(self, pending: Pending) -> None:
        for call in self.machine.answer(pending):
            if error := self.call(call):
                raise error

    def cancel(self) -> None:
        for call in self.machine.cancel():
            self.call(call)


def memory(**config: Any) -> TandemMemory:
    return TandemMemory({"session_id": "s1", **config})  # type: ignore[typeddict-item]  # Any.


def hand(
    *streams: list[Any],
    protocol: Protocol | None = None,
    answers: dict[Any, Any] | None = None,
    approve: Callable[[Any], Any] | None = None,
    tools: Iterable[Callable[..., Any]] = (),
    save: Callable[[str], Any] | None = None,
) -> Hand:
    """Return a driver of a turn; a list of answers is given one by one."""
    usual: dict[Any, Any] = {
        api.SESSIONS_PROMPT_ASYNC_PARTS: STARTED,
        api.SESSIONS_ACTIVE_RUN: ACTIVE,
        api.ENGINE_RUN_EVENTS: Page(),
        api.QUESTIONS_LIST: [[]],
        api.SESSIONS_MESSAGES: [[]],
    }
    given: dict[Any, deque[Any]] = {}
    for operation, answer in {**usual, **(answers or {})}.items():
        given[operation] = _one_by_one(answer)
    machine = TurnMachine(protocol or memory().say("hi"), Callbacks.of(approve, tools, save), SEAL)
    return Hand(machine, deque(streams), given)


def _one_by_one(answer: Any) -> deque[Any]:
    several: bool = answer.__class__ is list
    return deque(answer) if several else deque([answer])
