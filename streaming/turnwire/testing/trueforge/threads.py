"""The state of a conversation: its threads, and what each of them waits for.

It is data that can be copied. A turn works on a copy of what the turn before it left behind, so
two turns may follow the same one, each with its own decisions.
"""

from collections.abc import Iterator

from attrs import define, evolve, field

from turnwire.testing.sandbox import Sandbox
from turnwire.testing.trueforge.inputs import Decision
from turnwire.testing.trueforge.messages import PlacedCall
from turnwire.testing.trueforge.scenario import Step
from turnwire.testing.trueforge.specs import Json

MAIN = "main"


@define(eq=False)
class OpenCall:
    """A call of a thread's last message.

    Attributes:
        call: The call.
        verdict: What the client decided.
        is_settled: Whether the thread has its result.
        child: The thread that it created.
    """

    call: PlacedCall
    verdict: Decision | None = None
    is_settled: bool = False
    child: str | None = None

    @property
    def waits(self) -> bool:
        """Whether the client must decide it."""
        return self.call.needs_input and self.verdict is None and not self.is_settled


@define(eq=False, kw_only=True)
class Thread:
    """One agent: the main one, or a subagent.

    Attributes:
        id: The thread's id.
        user: Its last user message; a subagent's task.
        parent: The call that created it, as events write it; None for the main thread.
        info: What the model said about a subagent, as events write it.
        has_history: Whether there is a message that the model can answer.
        remaining: What it has still to do.
        calls: The calls of its last message, until all of them have their results.
        source_id: The message with those calls.
        results: The results of those calls, as they came in.
        last: Its last message.
        is_over: Whether a subagent is done or has failed.
    """

    id: str
    user: str = ""
    parent: Json | None = None
    info: Json = field(factory=dict[str, object])
    has_history: bool = False
    remaining: tuple[Step, ...] = ()
    calls: list[OpenCall] = field(factory=list[OpenCall])
    source_id: str = ""
    results: list[str] = field(factory=list[str])
    last: Json | None = None
    is_over: bool = False

    @property
    def waiting(self) -> list[OpenCall]:
        """The calls that the client must decide."""
        return [each for each in self.calls if each.waits]

    def close_calls(self) -> None:
        """Forget the calls of the last message: all of them have their results."""
        self.calls = []

    def copy(self) -> "Thread":
        """Return a thread that goes its own way from here."""
        calls = [evolve(each) for each in self.calls]
        return evolve(self, calls=calls, results=list(self.results))


@define(eq=False)
class Conversation:
    """What the turns of one branch share.

    Attributes:
        threads: The threads by their ids, the main one first.
        mcp_sessions: Sessions at MCP servers, by the server's name.
        sandbox: The sandbox, once there is one.
    """

    threads: dict[str, Thread] = field(factory=lambda: {MAIN: Thread(id=MAIN)})
    mcp_sessions: dict[str, str] = field(factory=dict[str, str])
    sandbox: Sandbox | None = None

    @property
    def main(self) -> Thread:
        """The main thread."""
        return self.threads[MAIN]

    @property
    def open_threads(self) -> Iterator[Thread]:
        """The threads that are not over."""
        return (thread for thread in self.threads.values() if not thread.is_over)

    @property
    def is_undecided(self) -> bool:
        """Whether a call that the client must decide, or has decided, has not its result."""
        return any(
            each.call.needs_input and not each.is_settled
            for thread in self.open_threads
            for each in thread.calls
        )

    def depth(self, thread: Thread) -> int:
        """How many threads are above this one."""
        parent = thread.parent
        return 0 if parent is None else self.depth(self.threads[parent["thread_id"]]) + 1

    def copy(self) -> "Conversation":
        """Return a conversation that goes its own way from here; it keeps the sandbox."""
        threads = {id: thread.copy() for id, thread in self.threads.items()}
        return Conversation(threads, dict(self.mcp_sessions), self.sandbox)
