"""Orchagent's events by hand, and a driver of a turn without I/O."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any

from attrs import define, field

from turnwire.callbacks import Callbacks
from turnwire.errors import TurnwireError
from turnwire.machine import Read, Save, TurnMachine
from turnwire.orchagent.memory import OrchMemory
from turnwire.protocol import Call, Open
from turnwire.state import Seal
from turnwire_api.orchagent.events import decode
from turnwire_api.orchagent.models import StartedRun
from turnwire_api.orchagent.resources import RUNS_SEND_MESSAGE, THREADS_CREATE_FROM_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent
    from turnwire.machine import Task
    from turnwire.protocol import Protocol

SEAL = Seal("orchagent", "http://engine.test", "key-of-the-tests")
STARTED = StartedRun(run_id="r1")
URL = "https://auth.example/start?state=1"


def native(kind: str, **members: Any) -> Any:
    return decode(json.dumps({"type": kind, **members}))


def asked(number: int = 1, **members: Any) -> Any:
    """Return an event that asks for a sign-in."""
    details = {"instruction": "Sign in.", "redirect_url": URL}
    return native("auth.required", timestamp=str(number), details=details, **members)


SAID = native("agent.message", message="Hello", timestamp="0")
DONE = native("run.completed", message="Done.", details={"tokens": 1})


@define
class Hand:
    """A driver without I/O.

    Attributes:
        machine: What it drives.
        streams: What each ``Open`` brings: events, with an error last if it is cut. An error in
            the place of a list refuses the opening.
        answers: What each operation is answered with, in order; the last one stays.
        events: What came out.
        calls: What was asked.
        openings: What was opened.
        error: What a reader is raised.
    """

    machine: TurnMachine
    streams: deque[Any]
    answers: dict[Any, deque[Any]]
    events: list[TurnEvent] = field(factory=list["TurnEvent"])
    calls: list[Call] = field(factory=list[Call])
    openings: list[Open] = field(factory=list[Open])
    error: TurnwireError | None = None
    _natives: deque[Any] = field(factory=deque[Any])

    @property
    def outcome(self) -> Any:
        return self.machine.outcome

    @property
    def protocol(self) -> Protocol:
        return self.machine.protocol

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def names(self) -> list[str]:
        return [call.operation.name for call in self.calls]

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
        match task:
            case Read():
                event = self._natives.popleft() if self._natives else None
                if event is None or isinstance(event, TurnwireError):
                    self.machine.ended(event)
                else:
                    self.machine.event(event)
            case Open():
                self._open(task)
            case Call():
                self.error = self.call(task) or self.error
            case Save(save, checkpoint):
                save(checkpoint)
            case _:
                raise AssertionError(task)

    def _open(self, task: Open) -> None:
        self.openings.append(task)
        found = self.streams.popleft()
        if isinstance(found, TurnwireError):
            self.machine.refused(task, found)
            return
        self._natives = deque(found)
        self.machine.opened()

    def call(self, task: Call) -> TurnwireError | None:
        self.calls.append(task)
        given = self.answers.get(task.operation, deque([{}]))
        answer = given[0] if len(given) == 1 else given.popleft()
        if isinstance(answer, TurnwireError):
            return self.machine.refused(task, answer)
        self.machine.answered(task, answer)
        return None

    def answer(self, pending: Pending | None) -> None:
        assert pending is not None
        for call in self.machine.answer(pending):
            if error := self.call(call):
                raise error

    def sign_in(self) -> None:
        """Finish everything that waits."""
        waiting = self.protocol.waiting
        assert waiting is not None
        self.answer(waiting.signed_in())


def memory(**config: Any) -> OrchMemory:
    return OrchMemory(config or {"thread_id": "t1"})  # type: ignore[arg-type]  # Tests give any.


def hand(
    *streams: Any,
    protocol: Protocol | None = None,
    answers: dict[Any, Any] | None = None,
    save: Callable[[str], Any] | None = None,
) -> Hand:
    """Return a driver of a turn; a list of answers is given one by one."""
    usual: dict[Any, Any] = {RUNS_SEND_MESSAGE: STARTED, THREADS_CREATE_FROM_BYTES: "t2"}
    given: dict[Any, deque[Any]] = {}
    for operation, answer in {**usual, **(answers or {})}.items():
        several: bool = answer.__class__ is list
        given[operation] = deque(answer) if several else deque([answer])
    machine = TurnMachine(protocol or memory().say("hi"), Callbacks.of(None, (), save), SEAL)
    return Hand(machine, deque(streams), given)


def restored(checkpoint: str, **config: Any) -> Protocol:
    """Return the turn of a checkpoint, in another conversation."""
    return memory(**config).restore(SEAL.open(checkpoint))
