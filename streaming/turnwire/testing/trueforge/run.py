"""A turn while it runs: from ``turn.created`` to ``turn.done``, without I/O.

`Run.play` yields how many seconds to wait before it is asked for more; what it has to say stands
in the turn's log by then.
"""

from collections.abc import Callable, Sequence
from typing import Any

from turnwire.testing.files import File
from turnwire.testing.sandbox import Sandbox
from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge.core import Core
from turnwire.testing.trueforge.metering import Meter
from turnwire.testing.trueforge.playing import FailedError, Player, Waits
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.threads import MAIN
from turnwire.testing.trueforge.toolset import Server, Toolset
from turnwire.testing.trueforge.turns import Turn

_UNREACHABLE = (
    "Failed to connect to remote MCP server '{name}': failed to connect (tried streamable-http, "
    'sse): [{{"transport":"streamable-http","error":"fetch failed"}},'
    '{{"transport":"sse","error":"SSE error: TypeError: fetch failed: bad port"}}]'
)

SUPERSEDED = "cancelled-for-next-turn"


class LeftError(Exception):
    """Nobody wants the rest of the run: another turn took its place, or its session is gone."""


class Run:
    """The run of one turn.

    Args:
        turn: The turn.
        spec: The agent, with nothing left out.
        core: The services of the engine.
        files: The files of its user messages.

    Attributes:
        turn: The turn.
        is_over: Whether it has ended.
        interrupt: Called to end a wait of the run; set by who plays it.
    """

    def __init__(self, turn: Turn, spec: Json, core: Core, files: Sequence[File] = ()) -> None:
        self.turn = turn
        self.is_over = False
        self.interrupt: Callable[[], None] = lambda: None
        self._core = core
        self._spec = spec
        self._files = files
        self._toolset = Toolset(spec, core.options.toolboxes)
        self._meter = Meter()
        self._required: list[Json] = []
        self._is_superseded = False
        self._is_detached = False
        self._player = Player(self, core, self._toolset, spec, self._meter)
        self._begin()

    def play(self) -> Waits:
        """Run to the end, step by step; yields seconds, or None to wait for an interruption."""
        try:
            for seconds in self._steps():
                # It may be ended by a step of its own, or while it waits.
                if self.is_over:
                    return
                yield seconds
                if self.is_over:
                    return
        except FailedError as failure:
            self._finish({"status": "error", "message": failure.message})
        except LeftError:
            if self._is_detached:
                self._close()
            else:
                self.stop(SUPERSEDED)

    def emit(self, kind: str, *, thread_id: str | None, **payload: Any) -> Json:
        """Write an event to the stream and keep it for the lists."""
        event = {
            "type": kind,
            "id": self._core.new_id(),
            "created_at": self._core.stamp(),
            "thread_id": thread_id,
            **payload,
        }
        self.show(event)
        self.turn.keep(event)
        return event

    def require(self, kind: str, *, thread_id: str | None, **payload: Any) -> None:
        """Write an event that asks the client for something before the next turn."""
        self._required.append(self.emit(kind, thread_id=thread_id, **payload))

    def show(self, event: Json) -> None:
        """Write an event to the stream only."""
        self.turn.log.write(event)
        self._core.bell.ring()

    def check(self) -> None:
        """End the run where it can be ended: before the model is asked or a tool is run.

        Raises:
            LeftError: Nobody wants the rest.
        """
        if self._is_superseded or self._is_detached:
            raise LeftError

    def stop(self, reason: str) -> None:
        """End the run at once, in the middle of a message if need be."""
        if self.is_over:
            return
        if self._is_superseded:
            reason = SUPERSEDED
        self._player.fail_children(reason)
        self._finish({"status": "cancelled", "reason": reason})
        self.interrupt()

    def supersede(self) -> None:
        """Another turn takes its place; the message that the model writes is not broken off."""
        self._is_superseded = True

    def detach(self) -> None:
        """Its session is gone; the message that the model writes is not broken off."""
        self._is_detached = True

    def kill(self) -> None:
        """End the run without a trace: its process is gone."""
        self.is_over = True
        self.interrupt()

    def _begin(self) -> None:
        turn = self.turn
        given: Json = {} if turn.input is None else {"input": turn.input}
        creator: Json = {} if turn.subject is None else {"created_by": turn.subject}
        event: Json = {
            "type": "turn.created",
            "id": self._core.new_id(),
            "turn_id": turn.id,
            "previous_turn_id": turn.previous_id,
            **given,
            "state": {"status": "running"},
            **creator,
            "created_at": self._core.stamp(),
            "thread_id": None,
        }
        self.show(event)
        turn.keep(event)

    def _steps(self) -> Waits:
        yield self._core.options.latency
        self.check()
        if self._connect():
            yield 0.0
            yield from self._player.thread(self.turn.conversation.main)
            self.check()
        main = self.turn.conversation.main
        output = None if self._required or main.calls else main.last
        done: Json = {"status": "done", "output": output, "required_actions": self._required}
        self._finish(done)

    def _connect(self) -> bool:
        """Make what the turn needs; returns whether the user is signed in everywhere."""
        self._make_sandbox()
        for server in self._toolset.servers:
            if server.toolbox is None:
                raise FailedError(_UNREACHABLE.format(name=server.name))
        sessions = self.turn.conversation.mcp_sessions
        new = [each for each in self._toolset.servers if each.name not in sessions]
        locked = [each for each in new if self._is_locked(each)]
        opened = [each for each in new if each not in locked]
        if opened:
            sessions.update({each.name: self._core.ids.uuid() for each in opened})
            made = [_session(each, sessions[each.name]) for each in opened]
            self.emit("mcp.initialize", thread_id=MAIN, mcp_servers=made)
        if locked:
            asked = [
                {"id": each.name, "name": each.name, "auth_url": self._core.auth_url(each.name)}
                for each in locked
            ]
            self.require("mcp.auth_required", thread_id=None, mcp_servers=asked)
        return not locked

    def _is_locked(self, server: Server) -> bool:
        return server.toolbox is not None and self._core.needs_sign_in(server.name, server.toolbox)

    def _make_sandbox(self) -> None:
        conversation = self.turn.conversation
        if self._spec["config"]["sandbox"]["enabled"] and conversation.sandbox is None:
            conversation.sandbox = Sandbox(self._core.ids.uuid())
            self.emit("sandbox.created", thread_id=None, sandbox_id=conversation.sandbox.id)
        if conversation.sandbox is not None:
            conversation.sandbox.upload(self._files)

    def _finish(self, state: Json) -> None:
        turn = self.turn
        now = self._core.now()
        whole: Json = {
            **state,
            "completed_at": timestamp(turn.frozen_at or now),
            "metrics": self._meter.metrics(),
        }
        event: Json = {
            "type": "turn.done",
            "id": self._core.new_id(),
            "created_at": timestamp(now),
            "state": whole,
            "thread_id": None,
        }
        turn.keep(event)
        if turn.frozen_at is None:
            turn.state = whole
        self.is_over = True
        turn.log.write(event, ended_at=now)
        self._core.bell.ring()

    def _close(self) -> None:
        self.is_over = True
        self.turn.log.is_closed = True
        self._core.bell.ring()


def _session(server: Server, session_id: str) -> Json:
    return {
        "name": server.name,
        "id": server.name,
        "session_id": session_id,
        "transport_type": "streamable-http",
    }
