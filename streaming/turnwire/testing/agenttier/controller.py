"""The controller: it moves sandboxes from phase to phase."""

from collections.abc import Callable
from datetime import timedelta

from turnwire.testing.agenttier.core import Core
from turnwire.testing.agenttier.lifecycle import Fate, Stage, Wait
from turnwire.testing.agenttier.sandboxes import CREATING, ERROR, RUNNING, STOPPED, Sandbox
from turnwire.testing.agenttier.templates import Templates

_FIRST_BACKOFF = 10
_LONGEST_BACKOFF = 160
_MOST_RESTARTS = 5


class Controller:
    """Looks after sandboxes.

    Args:
        core: What the engine shares.
        templates: The templates.
    """

    def __init__(self, core: Core, templates: Templates) -> None:
        self._core = core
        self._templates = templates
        self._deleted = set[Sandbox]()
        self._stopping = set[Sandbox]()

    def look(self, sandbox: Sandbox) -> bool:
        """Move a sandbox on as far as it is due; returns whether it is still there."""
        while sandbox.stages and sandbox.stages[0].is_due(self._core.clock()):
            sandbox.stages.pop(0).enter()
        if sandbox.is_running and sandbox not in self._stopping:
            self._check_time(sandbox)
        return sandbox not in self._deleted

    def see(self, sandbox: Sandbox) -> None:
        """Count that a client saw how a sandbox is."""
        if sandbox.stages:
            sandbox.stages[0].seen += 1

    def create(self, sandbox: Sandbox) -> None:
        """Begin to make a sandbox."""
        self._next(sandbox, self._core.options.pending, self._begin)

    def stop(self, sandbox: Sandbox) -> None:
        """Begin to stop a sandbox; a second time changes nothing."""
        if sandbox not in self._stopping:
            self._stopping.add(sandbox)
            self._next(
                sandbox,
                self._core.options.stopping,
                lambda each: self.halt(each, "User requested stop"),
            )

    def resume(self, sandbox: Sandbox) -> None:
        """Begin to start a stopped or failed sandbox; its phase changes at once."""
        sandbox.phase, sandbox.message = CREATING, "Resuming"
        self._next(sandbox, self._core.options.creating, self._run)

    def delete(self, sandbox: Sandbox) -> None:
        """Begin to delete a sandbox; its phase stays until it is gone."""
        self._next(sandbox, self._core.options.deleting, self._remove)

    def halt(self, sandbox: Sandbox, message: str) -> None:
        """Stop a sandbox now."""
        self._leave(sandbox, "idle_timeout" if "idle" in message.lower() else "sandbox_stopped")
        sandbox.phase, sandbox.message, sandbox.pod_name = STOPPED, message, ""

    def fail(self, sandbox: Sandbox, message: str) -> None:
        """Let a sandbox fail now."""
        self._leave(sandbox, "error")
        sandbox.phase, sandbox.message, sandbox.pod_name = ERROR, message, ""

    def _begin(self, sandbox: Sandbox) -> None:
        kind = "ClusterSandboxTemplate" if sandbox.template_scope is None else "SandboxTemplate"
        name = sandbox.wanted.template
        if sandbox.template_scope is not None:
            # Only templates of the cluster can be made through the Router.
            name = f"{sandbox.template_scope}/{name}"
        if sandbox.template_scope is not None or self._templates.get(name) is None:
            problem = f"{kind} {name} not found"
            self.fail(sandbox, f"Template resolution failed: {problem}")
            return
        sandbox.phase, sandbox.resolved = CREATING, sandbox.wanted.template
        sandbox.pvc_name = f"{sandbox.name}-workspace"
        fate = self._core.options.fate_of(sandbox.name)
        if fate.stuck:
            return
        self._next(sandbox, self._core.options.creating, lambda each: self._meet(each, fate, 1))

    def _meet(self, sandbox: Sandbox, fate: Fate, attempt: int) -> None:
        """Let a sandbox that was being created meet its fate."""
        if fate.error is not None:
            self.fail(sandbox, fate.error)
        elif attempt > fate.restarts:
            self._run(sandbox)
        elif attempt >= _MOST_RESTARTS:
            self.fail(sandbox, f"Pod failed: node lost; gave up after {attempt} restart attempts")
        else:
            seconds = min(_FIRST_BACKOFF * 2**attempt, _LONGEST_BACKOFF)
            limit = f"{attempt}/{_MOST_RESTARTS}"
            problem = f"waiting {seconds}s before restart attempt {limit}"
            self.fail(sandbox, f"Pod failed: node lost; {problem}")
            self._next(
                sandbox,
                self._core.options.restarting,
                lambda each: self._try_again(each, fate, attempt + 1),
            )

    def _try_again(self, sandbox: Sandbox, fate: Fate, attempt: int) -> None:
        sandbox.phase, sandbox.message = CREATING, ""
        wait = self._core.options.creating
        self._next(sandbox, wait, lambda each: self._meet(each, fate, attempt))

    def _run(self, sandbox: Sandbox) -> None:
        self._stopping.discard(sandbox)
        sandbox.phase, sandbox.message = RUNNING, ""
        sandbox.pod_name = f"{sandbox.name}-pod"
        sandbox.pvc_name = f"{sandbox.name}-workspace"
        sandbox.resolved = sandbox.wanted.template
        sandbox.started_at = sandbox.active_at = sandbox.used_at = self._core.now()

    def _remove(self, sandbox: Sandbox) -> None:
        self._leave(sandbox, "sandbox_deleted")
        self._deleted.add(sandbox)
        sandbox.computer.close()

    def _leave(self, sandbox: Sandbox, reason: str) -> None:
        self._stopping.discard(sandbox)
        sandbox.send_away(reason)
        sandbox.computer.halt()

    def _check_time(self, sandbox: Sandbox) -> None:
        now, wanted = self._core.now(), sandbox.wanted
        started, used = sandbox.started_at or now, sandbox.used_at or now
        if wanted.timeout is not None and now - started >= _span(wanted.timeout):
            self.halt(sandbox, "Maximum runtime exceeded")
        elif wanted.idle_timeout is not None and now - used >= _span(wanted.idle_timeout):
            self.halt(sandbox, "Idle timeout exceeded")

    def _next(self, sandbox: Sandbox, wait: Wait, enter: Callable[[Sandbox], None]) -> None:
        """Let something follow, instead of whatever would have followed."""
        stage = Stage(wait, lambda: enter(sandbox), self._core.clock())
        sandbox.stages[:] = [stage]


def _span(nanoseconds: int) -> timedelta:
    return timedelta(microseconds=nanoseconds / 1000)
