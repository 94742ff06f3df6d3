"""One run of a session, and what it tells the world."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from turnwire.testing.bell import Bell
from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.failures import CancelledError, TimedOutError
from turnwire.testing.tandem.jobs import Job, Waits
from turnwire.testing.tandem.scenario import Step
from turnwire.testing.tandem.sessions import Session

ECHO_MODEL: Mapping[str, str] = {"provider_id": "local", "model_id": "echo-1"}


@define(eq=False, kw_only=True)
class Run:
    """A run, active or ended.

    Attributes:
        core: What the engine shares.
        id: Its id.
        session: Its session.
        prompt: The text of the prompt.
        steps: What the model will do.
        client_id: Who started it, if they said so.
        agent: The agent of the prompt.
        model: The model of the prompt.
        tool_mode: ``auto``, ``none`` or ``required``.
        allowlist: The tools that may be called; empty means all.
        approves_tools: Whether tools are called without asking.
        started_at_ms: When it started.
        last_activity_ms: When it did something last.
        is_cancelled: Whether somebody cancelled it.
        is_gone: Whether the process ended while it was active.
        outcome: How it ended first; None while it is active.
        ended: Rings at each ``session.run.finished``.
        job: What plays it.
        prompt_tokens: So far.
        completion_tokens: So far.
        names: Values of the placeholders in its scenario.
        answer: The text of its answer.
        iteration: How often it asked the model.
    """

    core: Core
    id: str
    session: Session
    prompt: str
    steps: tuple[Step, ...]
    client_id: str | None = None
    agent: str | None = None
    model: Mapping[str, str] = ECHO_MODEL
    tool_mode: str = "auto"
    allowlist: tuple[str, ...] = ()
    approves_tools: bool = False
    started_at_ms: int = field(init=False)
    last_activity_ms: int = field(init=False)
    is_cancelled: bool = False
    is_gone: bool = False
    outcome: str | None = None
    ended: Bell = field(factory=Bell)
    job: Job | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    names: dict[str, str] = field(init=False)
    answer: str = ""
    iteration: int = 0
    _deadline: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.started_at_ms = self.last_activity_ms = self.core.now_ms()
        self.names = {"user": self.prompt, "session": self.session.id, "run": self.id}
        self._deadline = self.core.clock() + self.core.options.run_timeout

    def shortened(self) -> Json:
        """Return the pointer without what nobody said."""
        return {key: value for key, value in self.pointer().items() if value is not None}

    def pointer(self) -> Json:
        """Return the run as conflicts point to it."""
        return {
            "runID": self.id,
            "startedAtMs": self.started_at_ms,
            "lastActivityAtMs": self.last_activity_ms,
            "clientID": self.client_id,
            "agentID": self.agent,
            "agentProfile": self.agent,
        }

    def cancel(self) -> None:
        """Ask the run to end; it does so at its next step."""
        self.is_cancelled = True
        if self.job is not None:
            self.job.wake()

    def say(self, kind: str, /, **properties: Any) -> None:
        """Publish an event of this run's session."""
        self.last_activity_ms = self.core.now_ms()
        self.core.publish_owned(kind, sessionID=self.session.id, **properties)

    def say_of_message(self, kind: str, message_id: str, /, **properties: Any) -> None:
        """Publish an event that names a message, and no tenant."""
        self.last_activity_ms = self.core.now_ms()
        self.core.publish(kind, sessionID=self.session.id, messageID=message_id, **properties)

    def show(self, part: Json, message_id: str, **properties: Any) -> None:
        """Publish a message part; old releases name the session inside of the part only."""
        whole = {"id": None, "sessionID": self.session.id, "messageID": message_id, **part}
        whole["id"] = whole["id"] or self.core.new_part_id()
        ids = {"sessionID": self.session.id, "runID": self.id}
        has_ids = self.core.version.parts_have_ids
        self.last_activity_ms = self.core.now_ms()
        self.core.publish(
            "message.part.updated", part=whole, **properties, **(ids if has_ids else {})
        )

    def finish(self, status: str, error: str | None = None, category: str | None = None) -> None:
        """Publish the end; the first end is what counts."""
        if self.outcome is None:
            self.outcome = status
        properties: Json = {"runID": self.id, "finishedAtMs": self.core.now_ms(), "status": status}
        properties["error"] = error
        if self.core.version.has_envelopes:
            properties["failureCategory"] = category
        self.say("session.run.finished", **properties)
        self.ended.ring()

    def pace(self) -> Waits:
        """Let others run, and slow down if the options say so."""
        return self.wait(self.core.options.pace)

    def wait(self, seconds: float | None, until: Callable[[], bool] = lambda: False) -> Waits:
        """Wait until the time is over or something happened.

        Args:
            seconds: How long; None for no limit.
            until: Says whether it happened.

        Raises:
            CancelledError: The run was cancelled.
            TimedOutError: The run's own time is up.
        """
        end = None if seconds is None else self.core.clock() + seconds
        yield 0
        while True:
            now = self.core.clock()
            if self.is_cancelled:
                raise CancelledError
            if now >= self._deadline:
                raise TimedOutError
            if until() or (end is not None and now >= end):
                return
            yield min(self._deadline if end is None else end, self._deadline) - now
