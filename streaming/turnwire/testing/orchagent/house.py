"""What is behind the routes: accounts, threads, runs, approvals."""

from collections import deque
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from turnwire.testing.framing import compact
from turnwire.testing.orchagent import scenarios as builtin
from turnwire.testing.orchagent.accounts import Accounts, User
from turnwire.testing.orchagent.answers import RefusedError
from turnwire.testing.orchagent.core import Core
from turnwire.testing.orchagent.merging import Secrets, UnresolvedError, resolve
from turnwire.testing.orchagent.run import Run
from turnwire.testing.orchagent.scenario import Fail, Step
from turnwire.testing.orchagent.threads import Thread

NO_MODEL = "echo-1"
NO_PROVIDER = "local"


@define(eq=False)
class House:
    """The state of one engine.

    Attributes:
        core: What it shares.
        accounts: The users.
        threads: Every thread by its id.
        runs: Every run by its id.
        started: Runs that nobody plays yet.
    """

    core: Core
    accounts: Accounts = field(init=False)
    threads: dict[str, Thread] = field(factory=dict[str, Thread])
    runs: dict[str, Run] = field(factory=dict[str, Run])
    started: deque[Run] = field(factory=deque[Run])

    def __attrs_post_init__(self) -> None:
        options = self.core.options
        self.accounts = Accounts(self.core.ids, self.core.clock, options.token_lifetime)
        for email, password in options.users.items():
            self.accounts.add(email, password)
        if options.token is not None:
            self.accounts.accept(options.token, self.accounts.users[0])

    def thread(self, thread_id: str, user: User) -> Thread:
        """Return a thread of a user.

        Raises:
            RefusedError: There is none (404), or it is somebody else's.
        """
        found = self.threads.get(thread_id)
        if found is None:
            raise RefusedError(404, "unknown thread")
        self._require_owner(found.owner, user, "unknown thread")
        return found

    def run(self, run_id: str, user: User) -> Run:
        """Return a run of a user.

        Raises:
            RefusedError: There is none (404), or it is somebody else's.
        """
        found = self.runs.get(run_id)
        if found is None:
            raise RefusedError(404, "unknown run")
        self._require_owner(found.thread.owner, user, "unknown run")
        return found

    def create(self, user: User, content: bytes, workflow: Mapping[str, Any]) -> Thread:
        """Make a thread."""
        thread_id = f"th_{self.core.ids.token(16)}"
        thread = Thread(id=thread_id, owner=user, content=content, workflow=workflow)
        self.threads[thread.id] = thread
        return thread

    def start(
        self,
        thread: Thread,
        prompt: str,
        inputs: Mapping[str, Any],
        secrets: Mapping[str, Any],
    ) -> Run:
        """Start a run.

        Raises:
            RefusedError: The thread has one already, and may have only one (409).
        """
        active = (run for run in self.runs.values() if run.outcome is None)
        if self.core.options.one_run and any(run.thread is thread for run in active):
            raise RefusedError(409, "the thread has an active run")
        merged = thread.merged(secrets, self.core.options)
        workflow, steps = self._resolved(thread, merged, inputs, self._steps(prompt))
        run_id = f"run_{self.core.ids.token(16)}"
        run = Run(
            core=self.core,
            id=run_id,
            thread=thread,
            steps=steps,
            workflow=workflow,
            secrets=merged,
            names={
                **_chosen(workflow, merged),
                "user": prompt,
                "thread": thread.id,
                "run": run_id,
                "workflow": compact(workflow),
                "secrets": ", ".join(f"{name}: {at}" for name, at in merged.levels.items()),
            },
        )
        thread.remember("user", prompt, self.core.created_at())
        self.runs[run.id] = run
        self.started.append(run)
        return run

    def user(self, name: str) -> User | None:
        """Return a user by its id or e-mail address; None if there is none."""
        found = (user for user in self.accounts.users if name in {user.id, user.email})
        return next(found, None)

    def _require_owner(self, owner: User, user: User, unknown: str) -> None:
        if owner is not user:
            status = self.core.options.foreign_status
            raise RefusedError(status, unknown if status == 404 else "not yours")  # noqa: PLR2004 - HTTP

    def _steps(self, prompt: str) -> tuple[Step, ...]:
        options = self.core.options
        known = (*options.scenarios, *(builtin.ALL if options.builtin else ()))
        return next((each for each in known if each.fits(prompt)), builtin.ECHO).steps

    def _resolved(
        self,
        thread: Thread,
        secrets: Secrets,
        inputs: Mapping[str, Any],
        steps: tuple[Step, ...],
    ) -> tuple[Mapping[str, Any], tuple[Step, ...]]:
        """Return the workflow with its placeholders resolved, and what the run does then."""
        workflow = {name: item for name, item in thread.workflow.items() if name != "secrets"}
        try:
            return resolve(workflow, secrets, inputs, self._unresolved), steps
        except UnresolvedError as error:
            failure = Fail(message=f"the placeholder {error.name} stands for nothing")
            return workflow, (failure,)

    def _unresolved(self, name: str) -> str:
        match self.core.options.unresolved:
            case "keep":
                return f"{{{{{name}}}}}"
            case "empty":
                return ""
            case _:
                raise UnresolvedError(name)


def _chosen(workflow: Mapping[str, Any], secrets: Secrets) -> dict[str, str]:
    """Return provider and model: the workflow's, else the first provider with secrets."""
    provider, model = workflow.get("provider"), workflow.get("model")
    named = [provider] if isinstance(provider, str) else []
    named += [*secrets.providers, NO_PROVIDER]
    return {"provider": named[0], "model": model if isinstance(model, str) else NO_MODEL}
