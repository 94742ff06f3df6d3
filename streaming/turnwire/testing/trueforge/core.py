"""What every part of the engine shares: options, time, ids, the world outside, effects."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from turnwire.testing.bell import Bell
from turnwire.testing.ids import Ids
from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge import scenarios as builtin
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.scenario import Step
from turnwire.testing.trueforge.toolbox import Toolbox
from turnwire.testing.trueforge.ulids import Ulids


@frozen
class Effect:
    """A tool call that was executed.

    Attributes:
        session_id: The session.
        turn_id: The turn in which it was executed.
        thread_id: Who called the tool.
        tool_call_id: The call.
        tool: The tool.
        arguments: The decoded arguments.
    """

    session_id: str
    turn_id: str
    thread_id: str
    tool_call_id: str
    tool: str
    arguments: Any


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Core:
    """The services of one engine.

    Args:
        options: How it behaves.
        now: Returns the time.

    Attributes:
        bell: Rung when something was written that a reader may wait for.
        effects: The tool calls that were executed.
        signed_in: MCP servers where the user signed in.
        restart: Stops and starts the server; set by who has the sessions.
        crash: Kills and starts the server; set by who has the sessions.
    """

    def __init__(self, options: Options, now: Callable[[], datetime] = _utc_now) -> None:
        self.options = options
        self.now = now
        self.ids = Ids(options.seed)
        self.bell = Bell()
        self.effects: list[Effect] = []
        self.signed_in: set[str] = set()
        self.restart: Callable[[], None] = lambda: None
        self.crash: Callable[[], None] = lambda: None
        self._ulids = Ulids(now, options.seed)
        self._calls = 0
        self._asked: Counter[str] = Counter()

    def stamp(self) -> str:
        """Return the time as it is written."""
        return timestamp(self.now())

    def new_id(self) -> str:
        """Return an id for anything but a turn or a call; later ones sort behind it."""
        return self._ulids.new()

    def new_turn_id(self) -> str:
        """Return an id for a turn; it names the process that runs it."""
        return f"{self._ulids.new()}.local"

    def new_call_id(self) -> str:
        """Return an id for a tool call."""
        self._calls += 1
        return f"call_{self._calls:04}"

    def needs_sign_in(self, name: str, toolbox: Toolbox) -> bool:
        """Whether the user must sign in at an MCP server; counts how often that was asked."""
        if name in self.signed_in or (
            toolbox.attempts is not None and self._asked[name] >= toolbox.attempts
        ):
            return False
        self._asked[name] += 1
        return True

    def auth_url(self, name: str) -> str:
        """Return where the user signs in at an MCP server; another one each time."""
        query = f"response_type=code&client_id=turnwire&state={self.ids.token()}"
        return f"https://auth.example/{name}/authorize?{query}"

    def steps(self, text: str) -> tuple[Step, ...]:
        """Return what a thread does about a user message."""
        known = (*self.options.scenarios, *(builtin.ALL if self.options.builtin else ()))
        return next((each for each in known if each.fits(text)), builtin.FALLBACK).steps
