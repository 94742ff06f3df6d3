"""Work that no client prompted: routines, automations and agents run sessions of their own."""

from collections.abc import Callable

from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.runs import Runs
from turnwire.testing.tandem.sessions import Session, Sessions


class Workers:
    """Starts runs in sessions of their own; their tools ask nobody.

    Args:
        sessions: The sessions.
        runs: The runs.
    """

    def __init__(self, sessions: Sessions, runs: Runs) -> None:
        self._sessions = sessions
        self._runs = runs

    def session(self, title: str, workspace: str | None = None) -> Session:
        """Make a session for some work."""
        return self._sessions.create(
            title=title, directory=None, workspace=workspace, fields={"source_kind": "automation"}
        )

    def start(
        self,
        session: Session,
        prompt: str,
        done: Callable[[Run], object],
        tools: tuple[str, ...] = (),
    ) -> Run:
        """Start a run.

        Args:
            session: A session that has none.
            prompt: What to do.
            done: Called when it has ended.
            tools: The tools it may call; none means all.
        """
        run = self._runs.new(session, prompt, approves_tools=True, allowlist=tools)
        return self._runs.start(run, done)

    def cancel(self, session_ids: list[str]) -> list[str]:
        """Cancel the active runs of some sessions; returns the sessions that had one."""
        busy = [each for each in session_ids if each in self._runs.active]
        for session_id in busy:
            self._runs.cancel(self._runs.active[session_id])
        return busy
