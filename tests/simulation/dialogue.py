"""One conversation, held to its end whatever happens, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field, frozen

from simulation.wire import Conversation, Interrupt
from turnwire.decisions import Allow, Deny
from turnwire.errors import TurnwireError
from turnwire.events import ApprovalRequired, OtherEvent, ResponseRequired, TextDelta
from turnwire.outcomes import Completed, NeedsInput
from turnwire.testing.truefoundry import scenarios
from turnwire_api.truefoundry.events import TABLE, UnknownEvent

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.decisions import Pending
    from turnwire.events import TurnEvent

Mode: TypeAlias = Literal["hand", "callbacks"]
Ref: TypeAlias = tuple[str, str]
MOST_ERRORS = 2


@frozen
class Script:
    """What is said to which engine, and who answers its pauses.

    Attributes:
        prompt: What is said.
        mode: Pauses are answered by hand, or by callbacks where they can.
        done_after_pause: The engine ends a paused response with ``response.done``.
        cancels: The turn is cancelled at its first text.
    """

    prompt: str
    mode: Mode = "hand"
    done_after_pause: bool = True
    cancels: bool = False

    def __str__(self) -> str:
        flags = [self.mode, *["no done"] * (not self.done_after_pause), *["cancel"] * self.cancels]
        return f"{self.prompt} ({', '.join(flags)})"

    def conversation(self) -> Conversation:
        """Return a new conversation with the engine."""
        return Conversation(self.done_after_pause)


PAUSES = (
    "clean up",
    "rolling restart",
    "ask and approve",
    "step by step",
    "sign in",
    "forget to log in",
    "everyone logs in",
    "everything",
    "deploy",
    "restart the billing service",
)
PROMPTS = tuple(scenario.keywords[0] for scenario in scenarios.ALL if scenario.http_error is None)
SCRIPTS = (
    *(Script(prompt) for prompt in PROMPTS if not prompt.startswith("wait")),
    *(Script(prompt, "callbacks") for prompt in PAUSES),
    *(Script(prompt, done_after_pause=False) for prompt in PAUSES),
    *(Script(prompt, cancels=True) for prompt in ("wait for me", "wait below", "everything")),
)
"""Every scenario of the embedded engine that streams."""


@define
class Record:
    """What came of a conversation.

    Attributes:
        events: Every event, as plain data.
        announced: The calls that the engine was seen to wait for.
        errors: What was raised.
        ends: The outcome of every turn, as plain data.
        interrupted: How often the program was interrupted.
        damaged: Events that were not understood although their type is known, or are no JSON.
        silent: Turns that ended well, and without an error, although some were.
        sound: How many events there were when something first went wrong.
        broken: In which turn that was.
        afterwards: What came of one more message: a text, or the error's name.
    """

    events: list[tuple[str, ...]] = field(factory=list[tuple[str, ...]])
    announced: set[Ref] = field(factory=set[Ref])
    errors: list[TurnwireError] = field(factory=list[TurnwireError])
    ends: list[tuple[Any, ...]] = field(factory=list[tuple[Any, ...]])
    interrupted: int = 0
    damaged: int = 0
    silent: int = 0
    sound: int = -1
    broken: int = -1
    afterwards: str = ""

    def note(self, event: TurnEvent) -> None:
        if isinstance(event, ApprovalRequired | ResponseRequired):
            execution: str = event.native.execution_id
            self.announced |= {(execution, call.id) for call in event.calls}
        elif isinstance(event, OtherEvent) and isinstance(event.native, UnknownEvent):
            native = event.native
            not_json = native.raw is None and native.data != "null"
            self.damaged += not_json or native.type in TABLE.choice.variants
        self.events.append(_plain(event))

    def broke(self) -> None:
        if self.sound < 0:
            self.sound, self.broken = len(self.events), len(self.ends)


def _plain(event: Any) -> tuple[str, ...]:
    said = [str(getattr(event, name, "")) for name in ("text", "content", "code", "run_id")]
    call = getattr(event, "call", None)
    calls = [each.id for each in ([call] if call else getattr(event, "calls", ()))]
    return (type(event).__name__, event.agent.id, *said, *calls)


def plain_outcome(outcome: Any) -> tuple[Any, ...]:
    """Return an outcome as plain data, without the texts of our own errors."""
    match outcome:
        case Completed(text=text):
            return "Completed", text
        case NeedsInput(pending=pending):
            refs = [(call.agent.id, call.id) for call in (*pending.approvals, *pending.tool_calls)]
            return "NeedsInput", *refs, *(each.server for each in pending.sign_ins)
        case other:
            return type(other).__name__, getattr(other, "reason", "")


def decided(pending: Pending) -> Pending:
    """Decide everything, by rules; what was not seen is denied."""
    answers = {call.id: "yes" for call in pending.tool_calls if call in pending.missing}
    known = pending.allow_all().respond(answers).signed_in()
    return known.deny_all("not seen")


def policy(call: ToolCall) -> Allow | Deny:
    assert call.complete
    return Allow()


def ask_user_question(question: str, options: list[str]) -> str:
    return "yes"


def get_location() -> str:
    return "yes"


async def hold(client: Any, script: Script) -> Record:
    """Hold the conversation of a script."""
    record = Record()
    callbacks: dict[str, Any] = {}
    if script.mode == "callbacks":
        callbacks = {"approve": policy, "tools": [ask_user_question, get_location]}
    chat = client.conversation(model="m", sandbox={"enabled": True}, **callbacks)
    turn = chat.send(script.prompt)
    await _read(turn, script, record)
    # What the engine refused once may be answered again, but not for ever.
    while chat.pending is not None and len(record.errors) < MOST_ERRORS:
        turn = chat.answer(decided(chat.pending))
        await _read(turn, script, record)
    if chat.pending is None:
        record.afterwards = await _say_more(chat)
    return record


async def _read(turn: Any, script: Script, record: Record) -> None:
    damaged, errors = record.damaged, len(record.errors)
    try:
        async for event in turn:
            record.note(event)
            if script.cancels and isinstance(event, TextDelta):
                await turn.cancel()
    except TurnwireError as error:
        record.errors.append(error)
        record.broke()
        # What a cancel has read ahead.
        async for event in turn:
            record.note(event)
    except Interrupt:
        record.interrupted += 1
        record.broke()
    record.ends.append(plain_outcome(turn.outcome))
    went_well = isinstance(turn.outcome, Completed | NeedsInput) and len(record.errors) == errors
    record.silent += went_well and record.damaged > damaged


async def _say_more(chat: Any) -> str:
    turn = chat.send("Say hello.")
    try:
        return str((await turn.result()).text)
    except TurnwireError as error:
        return type(error).__name__
    except Interrupt:
        return "Interrupt"
