"""The sessions of one engine: what may be done with them, and what it does to their turns."""

from datetime import timedelta

from turnwire.testing.files import File
from turnwire.testing.trueforge.agents import Agent, Agents
from turnwire.testing.trueforge.answers import RefusedError, not_found
from turnwire.testing.trueforge.batch import take_input
from turnwire.testing.trueforge.core import Core
from turnwire.testing.trueforge.inputs import TurnRequest, read_files
from turnwire.testing.trueforge.run import SUPERSEDED, Run
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.settings import Settings
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.threads import Conversation
from turnwire.testing.trueforge.turns import Turn

_UNPROCESSABLE = 422
_GONE = 412


class House:
    """Everything that has a place of its own in the engine.

    Args:
        core: The services of the engine.

    Attributes:
        settings: Models and MCP servers.
        agents: Saved agents.
        sessions: Sessions by id.
        started: Runs that nobody plays yet.
    """

    def __init__(self, core: Core) -> None:
        self.core = core
        self.settings = Settings(core)
        self.agents = Agents(core, self.settings)
        self.sessions: dict[str, Session] = {}
        self.started: list[Run] = []
        self._runs: dict[str, Run] = {}
        core.restart = self.restart
        core.crash = self.crash

    @property
    def running(self) -> int:
        """How many runs there are now, those that another turn superseded among them."""
        return sum(not run.is_over for run in tuple(self._runs.values()))

    def session(self, id: str, user: str, may: str = "access this session") -> Session:
        """Return a session.

        Args:
            id: Its id.
            user: Who asks.
            may: What only its creator may do.

        Raises:
            RefusedError: There is none (404), or it is somebody else's (403).
        """
        if id not in self.sessions:
            raise not_found("Session", id)
        session = self.sessions[id]
        if session.created_by != user:
            raise RefusedError(403, f"Only the session creator can {may}")
        return session

    def open(
        self,
        agent: Agent | Json,
        user: str,
        *,
        subject: Json | None = None,
        draft_of: str | None = None,
    ) -> Session:
        """Open a session.

        Args:
            agent: The saved agent, or the spec with nothing left out.
            user: Who creates it.
            subject: Who that is, as the turns of the session say it.
            draft_of: Name of the saved agent that the spec is a draft of.
        """
        now = self.core.now()
        session = Session(
            id=self.core.new_id(),
            agent=agent,
            created_by=user,
            created_at=now,
            updated_at=now,
            subject=subject,
            draft_of=draft_of,
        )
        self.sessions[session.id] = session
        return session

    def delete(self, session: Session) -> None:
        """Delete a session; streams of its turns end without a last event."""
        del self.sessions[session.id]
        for run in self._running(session):
            run.detach()
        for turn_id in session.turns:
            self._runs.pop(turn_id, None)

    def cancel(self, session: Session) -> None:
        """Cancel the turn that was created last, if it runs."""
        turn = session.last_turn
        if turn is None or not turn.is_running:
            return
        run = self._runs.get(turn.id)
        if run is not None and not run.is_over:
            run.stop("client-cancelled")
        else:
            turn.settle("client-cancelled", self.core.now(), self.core.stamp())

    def start(self, session: Session, request: TurnRequest) -> Turn:
        """Create a turn and its run.

        Raises:
            RefusedError: There is no such turn before it (404), a file is unusable (400), or the
                input does not fit (422). In the last case the turn before it is cancelled all
                the same, if it runs.
        """
        files = read_files(request)
        previous = self._previous(session, request.previous_turn_id)
        if previous is not None and previous.is_running:
            self._supersede(previous)
        spec = self._spec(session)
        conversation = Conversation() if previous is None else previous.conversation.copy()
        _open(conversation, spec)
        _check_files(files, spec)
        take_input(conversation, request)
        turn = Turn(
            id=self.core.new_turn_id(),
            session_id=session.id,
            previous_id=None if previous is None else previous.id,
            input=request.raw,
            created_at=self.core.stamp(),
            conversation=conversation,
            subject=session.subject,
        )
        session.turns[turn.id] = turn
        session.updated_at = self.core.now()
        if session.title is None and request.messages:
            session.title = request.messages[0].text
        run = self._runs[turn.id] = Run(turn, spec, self.core, files)
        self.started.append(run)
        return turn

    def check_stream(self, turn: Turn) -> None:
        """Check that the stream of a turn is still there.

        Raises:
            RefusedError: It is not (412).
        """
        log, window = turn.log, self.core.options.stream_window
        is_over = log.ended_at is not None and self.core.now() - log.ended_at > timedelta(
            seconds=window
        )
        if log.is_gone or is_over:
            name = f"agent:turn:default:{turn.session_id}:{turn.id}:stream"
            raise RefusedError(
                _GONE, f"Cannot read from stream, stream does not exist anymore: {name}"
            )

    def restart(self) -> None:
        """Stop the server in order and start it again: what runs is abandoned."""
        for session in self.sessions.values():
            for run in self._running(session):
                run.stop("abandoned")
        self._forget_streams()

    def crash(self) -> None:
        """Kill the server and start it again: what ran counts as running, but nothing does."""
        for session in self.sessions.values():
            for run in self._running(session):
                run.kill()
        self._forget_streams()

    def _forget_streams(self) -> None:
        for session in self.sessions.values():
            for turn in session.turns.values():
                turn.log.is_gone = True
        self.core.bell.ring()

    def _running(self, session: Session) -> list[Run]:
        runs = [self._runs[each] for each in session.turns if each in self._runs]
        return [run for run in runs if not run.is_over]

    def _previous(self, session: Session, wanted: str) -> Turn | None:
        if wanted == "none":
            return None
        return session.last_turn if wanted == "auto" else session.turn(wanted)

    def _supersede(self, turn: Turn) -> None:
        turn.settle(SUPERSEDED, self.core.now(), self.core.stamp())
        if (run := self._runs.get(turn.id)) is not None:
            run.supersede()

    def _spec(self, session: Session) -> Json:
        agent = session.agent
        if not isinstance(agent, Agent):
            return agent
        if agent not in self.agents.all():
            raise RefusedError(_UNPROCESSABLE, f"Agent not found: {agent.id}")
        return agent.manifest


def _open(conversation: Conversation, spec: Json) -> None:
    opening = spec.get("messages", [])
    if opening and not conversation.main.has_history:
        conversation.main.user = opening[-1]["content"]
        conversation.main.has_history = True


def _check_files(files: tuple[File, ...], spec: Json) -> None:
    if spec["config"]["sandbox"]["enabled"] or all(file.goes_to_model for file in files):
        return
    raise RefusedError(
        _UNPROCESSABLE,
        "File uploads requiring sandbox are not supported: no sandbox configured for this agent",
    )
