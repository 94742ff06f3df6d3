"""The runs: one at a time for each session, from its first event to its last."""

from collections.abc import Callable
from typing import Any

from turnwire.testing.tandem.core import HOST, Core
from turnwire.testing.tandem.failures import (
    CancelledError,
    RunFailedError,
    TimedOutError,
    failure_category,
    failure_code,
)
from turnwire.testing.tandem.feeds import truncated
from turnwire.testing.tandem.jobs import Waits
from turnwire.testing.tandem.model import Model
from turnwire.testing.tandem.parts import TEXT_LIMIT
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.sessions import Session, Sessions

_ERROR_LIMIT = 500


class Runs:
    """All runs.

    Args:
        core: What the engine shares.
        sessions: The sessions.
        model: Plays them.

    Attributes:
        active: The active run of each busy session.
        by_id: Every run of this process.
    """

    def __init__(self, core: Core, sessions: Sessions, model: Model) -> None:
        self._core = core
        self._sessions = sessions
        self._model = model
        self.active: dict[str, Run] = {}
        self.by_id: dict[str, Run] = {}

    def new(self, session: Session, prompt: str, **details: Any) -> Run:
        """Make a run; nothing of it happens yet.

        Args:
            session: Its session.
            prompt: The text of the prompt, which chooses the scenario.
            details: Other attributes of the run.
        """
        return Run(
            core=self._core,
            id=self._core.ids.uuid(),
            session=session,
            prompt=prompt,
            steps=self._model.steps(prompt),
            **details,
        )

    def start(self, run: Run, done: Callable[[Run], object] = lambda _: None) -> Run:
        """Start a run in a session that has none; its first event is published at once.

        Args:
            run: The run.
            done: Called when it has ended.
        """
        self.active[run.session.id] = run
        self.by_id[run.id] = run
        run.say(
            "session.run.started",
            runID=run.id,
            startedAtMs=run.started_at_ms,
            clientID=run.client_id,
            agentID=run.agent,
            agentProfile=run.agent,
            environment=dict(HOST),
        )
        run.job = self._core.start(self._play(run, done))
        return run

    def cancel(self, run: Run) -> None:
        """Cancel an active run: its session is free and its end is published at once.

        The run publishes an end of its own as well, when it has unwound.
        """
        self._release(run)
        run.cancel()
        run.finish("cancelled", category="user_cancelled")

    def restart(self) -> None:
        """Forget every run, as a new process does; nobody publishes their ends."""
        for run in self.by_id.values():
            run.is_gone = True
            run.ended.ring()
        self.active.clear()
        self.by_id.clear()

    def _release(self, run: Run) -> None:
        if self.active.get(run.session.id) is run:
            del self.active[run.session.id]

    def _play(self, run: Run, done: Callable[[Run], object]) -> Waits:
        status, message, code = "completed", None, None
        try:
            yield from self._answer(run)
        except CancelledError:
            run.say("session.status", status="cancelled")
        except TimedOutError:
            status, code, message = "timeout", "ENGINE_TIMEOUT", "prompt_async timed out"
        except RunFailedError as failure:
            message = truncated(str(failure), _ERROR_LIMIT)
            status, code = "error", failure_code(message)
        else:
            run.say("session.updated", status="idle")
            run.say("session.status", status="idle")
        if code is not None:
            self._sessions.append(run.session, "assistant", f"ENGINE_ERROR: {code}: {message}")
            run.say("session.error", error={"code": code, "message": message})
            run.say("session.status", status="error")
            run.say("session.updated", status="error")
        self._release(run)
        run.finish(status, message, None if code is None else failure_category(code))
        done(run)

    def _answer(self, run: Run) -> Waits:
        run.say("session.status", status="running")
        asked = self._sessions.append(run.session, "user", run.prompt)
        # Only the user's own words name an agent; that is how readers can tell them apart.
        said = {"type": "text", "text": run.prompt}
        run.show(said, asked.id, delta=run.prompt, agent=run.agent or "build")
        yield from run.wait(self._core.options.latency)
        yield from self._model.play(run, asked, run.steps)
        used_tool = any(part["type"] == "tool" for part in asked.parts)
        if run.tool_mode == "required" and not used_tool:
            reason = "tool_mode_required_not_satisfied"
            run.say_of_message("tool.mode.required.unsatisfied", asked.id, reason=reason)
        told = self._sessions.append(run.session, "assistant", run.answer)
        run.show({"type": "text", "text": truncated(run.answer, TEXT_LIMIT)}, told.id)
        yield from run.pace()
