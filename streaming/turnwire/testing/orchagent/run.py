"""A run: the steps of a scenario, and what they write."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import define, field

from turnwire.testing.framing import compact
from turnwire.testing.orchagent.approvals import described
from turnwire.testing.orchagent.core import Core, Effect
from turnwire.testing.orchagent.log import Break, Entry, Log, Noise, Pause, Remark, Written
from turnwire.testing.orchagent.merging import Secrets
from turnwire.testing.orchagent.scenario import (
    Call,
    Complete,
    CutStreams,
    Emit,
    EmitBytes,
    EmitComment,
    Fail,
    Remember,
    Say,
    SignIn,
    Silence,
    Step,
    Vanish,
    Wait,
)
from turnwire.testing.orchagent.threads import Thread
from turnwire.testing.placeholders import fill

Waits: TypeAlias = Iterator[float | None]
"""Seconds to wait; 0 lets others run, None waits until something changed."""

Outcome: TypeAlias = Literal["completed", "failed", "vanished"]


@define(eq=False, kw_only=True)
class Run:
    """A run, active or over.

    Attributes:
        core: What the engine shares.
        id: Its id.
        thread: Its thread.
        steps: What it does.
        workflow: The thread's workflow without its secrets, placeholders resolved.
        secrets: The secrets of its message, merged.
        names: Values of the placeholders in its scenario.
        log: What it has written.
        waits_for: What it waits for.
        outcome: How it ended; None while it is active.
    """

    core: Core
    id: str
    thread: Thread
    steps: tuple[Step, ...] = field(repr=False)
    workflow: Any = field(repr=False)
    secrets: Secrets = field(repr=False)
    names: Mapping[str, str] = field(repr=False)
    log: Log = field(factory=Log, repr=False)
    waits_for: Literal["sign-in", "approval"] | None = None
    outcome: Outcome | None = None
    _is_resumed: bool = False
    _said: list[str] = field(factory=list[str], repr=False)

    def resume(self) -> bool:
        """Go on after a pause; False if the run does not wait for this."""
        takes_resume = self.waits_for == "sign-in" or (
            self.waits_for == "approval" and self.core.options.resume_after_approval
        )
        if not takes_resume or self._is_resumed:
            return False
        self._is_resumed = True
        self.core.changed()
        return True

    def play(self) -> Waits:
        """Do the steps; each happens when the one before was waited for."""
        yield from self._wait(self.core.options.latency)
        for step in self.steps:
            yield from self._do(step)
            if self.outcome is not None:
                return
            yield from self._wait(self.core.options.pace)
        self._complete(Complete())

    def _do(self, step: Step) -> Waits:
        match step:
            case Call():
                yield from self._call(step)
            case SignIn():
                yield from self._sign_in(step)
            case Wait(seconds=seconds):
                yield from self._wait(seconds)
            case Silence():
                yield from self._until(lambda: False)
            case Say():
                yield from self._say(step)
            case _:
                self._write(step)

    def _write(self, step: Step) -> None:
        match step:
            case Emit(event=event):
                self._append(Written({**self._filled(event), **self._timestamp(event)}))
            case Remember(role=role, content=content, meta_json=meta):
                at = self.core.created_at()
                self.thread.remember(role, self._filled(content), at, meta_json=meta)
            case EmitBytes(data=data):
                self._append(Noise(data))
            case EmitComment(text=text):
                self._append(Remark(text))
            case CutStreams(clean=clean, times=times):
                self._append(Break(times, clean))
            case Vanish():
                self._end("vanished")
            case Complete():
                self._complete(step)
            case Fail(message=message, details=details):
                self._event("error", self._filled(message), self._filled(details), is_last=True)
                self._end("failed")
            case _:
                raise TypeError(f"not a step: {step!r}")

    def _say(self, step: Say) -> Waits:
        text = self._filled(step.text)
        self._said.append(text)
        size = step.every or max(len(text), 1)
        for start in range(0, max(len(text), 1), size):
            if start:
                yield from self._wait(self.core.options.pace)
            self._event(self.core.options.message_type, text[start : start + size])

    def _call(self, call: Call) -> Waits:
        if call.needs_approval and not self._is_approved(call):
            self._event(self.core.options.approval_type, "approval needed", described(call))
            yield from self._pause("approval", lambda: self._may_go_on(call))
        self.core.effects.append(Effect(call.server, call.tool, dict(call.args), self.id))
        self._event(self.core.options.call_type, None, described(call))

    def _may_go_on(self, call: Call) -> bool:
        if self.core.options.resume_after_approval and not self._is_resumed:
            return False
        return self._is_approved(call)

    def _is_approved(self, call: Call) -> bool:
        return self.core.approvals.take(self.thread.owner.id, self.id, call)

    def _sign_in(self, step: SignIn) -> Waits:
        for _ in range(step.times):
            self._auth_required(step)
            yield from self._pause("sign-in", lambda: self._is_resumed)

    def _auth_required(self, step: SignIn) -> None:
        options = self.core.options
        parts: dict[str, dict[str, str]] = {"details": {}, "top": {}, "message": {}}
        parts[options.instruction_in]["instruction"] = step.instruction
        parts[options.redirect_in]["redirect_url"] = step.redirect_url
        filled = self._filled(parts)
        event = {
            "type": "auth.required",
            "message": " ".join(filled["message"].values()) or None,
            "details": filled["details"] or None,
            **filled["top"],
        }
        self._append(Written({**event, **self.core.timestamp()}))

    def _pause(self, what: Literal["sign-in", "approval"], is_over: Callable[[], bool]) -> Waits:
        self._is_resumed = False
        self.waits_for = what
        pause = Pause()
        self._append(pause)
        yield from self._until(is_over)
        self.waits_for = None
        pause.is_over = True

    def _complete(self, step: Complete) -> None:
        message, details = self._filled(step.message), self._filled(step.details)
        answer = "".join(self._said) if message is None else message
        meta = compact({"run_id": self.id})
        self.thread.remember("assistant", answer, self.core.created_at(), meta_json=meta)
        self._event("run.completed", message, details, is_last=True)
        self._end("completed")

    def _end(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.log.is_closed = True
        self.core.changed()

    def _event(
        self,
        kind: str,
        message: str | None,
        details: Mapping[str, Any] | None = None,
        *,
        is_last: bool = False,
    ) -> None:
        members = {"message": message, "details": details}
        given = {name: value for name, value in members.items() if value is not None}
        self._append(Written({"type": kind, **given, **self.core.timestamp()}, is_last))

    def _timestamp(self, event: Mapping[str, Any]) -> Mapping[str, Any]:
        return {} if "timestamp" in event else self.core.timestamp()

    def _filled(self, value: Any) -> Any:
        """Return a value of the scenario as it may be seen."""
        return self.secrets.mask(fill(value, self.names))

    def _append(self, entry: Entry) -> None:
        self.log.entries.append(entry)
        self.core.changed()

    def _wait(self, seconds: float) -> Waits:
        yield 0
        yield from self._until(lambda: False, seconds)

    def _until(self, is_over: Callable[[], bool], seconds: float | None = None) -> Waits:
        end = None if seconds is None else self.core.clock() + seconds
        while not is_over():
            left = None if end is None else end - self.core.clock()
            if left is not None and left <= 0:
                return
            yield left
