"""What a turn has come to so far: agents, their messages and their tool calls. No I/O.

These objects grow while a turn is read. The fold changes them; whoever gets them reads them.
"""

from __future__ import annotations

import json
from typing import Any, Literal, cast

from attrs import define, field

from turnwire.errors import TurnwireError

__all__ = [
    "Agent",
    "AgentStatus",
    "InvalidArguments",
    "Message",
    "SignIn",
    "Text",
    "ThinkingBlock",
    "ToolCall",
]

AgentStatus = Literal["running", "done", "failed"]


class InvalidArguments(TurnwireError, ValueError):
    """The model wrote arguments that are no JSON object."""


# A piece of some letters takes five times their room; joined now and then, pieces do not.
_MOST_LOOSE = 1024


class Text:
    r"""Text that grows by pieces, in time linear in its length.

    A character outside the basic plane may come in two halves, from engines that count text as
    JavaScript does; the first half is held back until the second is there.

    >>> text = Text()
    >>> text.add("Hel"), text.add("lo "), text.add("\ud83d"), text.add("\ude00")
    ('Hel', 'lo ', '', '😀')
    >>> str(text), len(text)
    ('Hello 😀', 7)
    """

    __slots__ = ("_half", "_length", "_loose", "_pieces")

    def __init__(self, start: str = "") -> None:
        self._pieces = [start] if start else []
        self._loose = 0
        self._length = len(start)
        self._half = ""

    def add(self, piece: str) -> str:
        """Append a piece; return what has come to the text, which a half does not."""
        if self._half:
            piece = (
                (self._half + piece).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            )
            self._half = ""
        if piece and "\ud800" <= piece[-1] <= "\udbff":
            piece, self._half = piece[:-1], piece[-1]
        if piece:
            self._pieces.append(piece)
            self._length += len(piece)
            self._loose += 1
            if self._loose == _MOST_LOOSE:
                self._pieces[-_MOST_LOOSE:] = ["".join(self._pieces[-_MOST_LOOSE:])]
                self._loose = 0
        return piece

    @property
    def at_line_start(self) -> bool:
        """What comes next begins a line."""
        return not self._pieces or self._pieces[-1].endswith("\n")

    def __str__(self) -> str:
        # Joined once: the whole takes the place of its pieces.
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
            self._loose = 0
        return self._pieces[0] if self._pieces else ""

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return repr(str(self))


@define(eq=False, kw_only=True)
class ToolCall:
    """One call of a tool by an agent.

    Attributes:
        id: The call's id; what a decision names.
        agent: Who calls.
        name: The tool's name as the model uses it, "" while unknown.
        tool: The tool's own name; ``name`` where the engine does not tell.
        server: Id of the server that has the tool, "" while unknown.
        needs_approval: The engine asks before it runs the call.
        client_side: The call is the client's to answer.
        result: What the tool returned, None so far.
        complete: The arguments are whole.
        seen: The call itself was streamed. A reference to a call that was not has an id and
            nothing else; it is never allowed by a rule.
    """

    id: str
    agent: Agent
    name: str = ""
    own_name: str = ""
    server: str = ""
    needs_approval: bool = False
    client_side: bool = False
    result: str | None = None
    complete: bool = False
    seen: bool = True
    text: Text = field(factory=Text)

    @property
    def tool(self) -> str:
        """The tool's own name; the model's name for it where the engine does not tell."""
        return self.own_name or self.name

    @property
    def arguments_text(self) -> str:
        """The arguments as the model wrote them, as far as they have come."""
        return str(self.text)

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments, decoded; an empty text means none.

        Raises:
            InvalidArguments: They are no JSON object, or not whole yet.
        """
        text = self.arguments_text.strip()
        if not text:
            return {}
        try:
            decoded = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidArguments(f"{self.tool or self.id}: {error}") from error
        if not isinstance(decoded, dict):
            raise InvalidArguments(f"{self.tool or self.id}: the arguments are no JSON object")
        return cast("dict[str, Any]", decoded)

    def __repr__(self) -> str:
        return f"<ToolCall {self.id} {self.tool or '(unseen)'} of {self.agent.label}>"


@define(eq=False, kw_only=True)
class ThinkingBlock:
    """A block of a model's thinking, which may still grow.

    Attributes:
        fields: The block as the engine's wire has it, except the text.
        body: The text; None for a block of another kind, which does not grow.
    """

    fields: dict[str, Any]
    body: Text | None = None

    @property
    def open(self) -> bool:
        """More text may come: a signature closes the block."""
        return self.body is not None and not self.fields.get("signature")

    @property
    def wire(self) -> dict[str, Any]:
        """The block as the engine's wire has it, its text joined."""
        return {**self.fields} if self.body is None else {**self.fields, "thinking": str(self.body)}


@define(eq=False, kw_only=True)
class Message:
    """One message of an agent: one answer of its model.

    Attributes:
        agent: Who speaks.
        calls: Tool calls of the message, by their place in it. Places may be missing.
        blocks: Thinking blocks; ``thinking`` has them as the wire does.
        finish_reason: Why the model stopped; None while the message is open.
    """

    agent: Agent
    body: Text = field(factory=Text)
    reasoning_body: Text = field(factory=Text)
    refusal_body: Text = field(factory=Text)
    calls: dict[int, ToolCall] = field(factory=dict[int, ToolCall])
    blocks: list[ThinkingBlock] = field(factory=list[ThinkingBlock])
    finish_reason: str | None = None

    @property
    def text(self) -> str:
        """The text so far."""
        return str(self.body)

    @property
    def reasoning(self) -> str:
        """The reasoning shown so far; not part of the message."""
        return str(self.reasoning_body)

    @property
    def refusal(self) -> str:
        """The refusal so far."""
        return str(self.refusal_body)

    @property
    def thinking(self) -> list[dict[str, Any]]:
        """The thinking blocks so far, as the engine's wire has them."""
        return [block.wire for block in self.blocks]

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The tool calls so far, in order of their places."""
        return [self.calls[place] for place in sorted(self.calls)]


@define(eq=False, kw_only=True)
class Agent:
    """One run of one agent: the root, or a subagent.

    Attributes:
        id: The engine's id of it.
        name: Its name; "" for the root.
        task: What it was told to do; "" for the root.
        parent: Who created it; None for the root.
        parent_call: Id of the call that created it, "" for the root.
        status: How it stands.
        messages: What it said, in order; the last one may be open.
        children: The subagents it created.
        result: A subagent's result, once it is done.
        error: Why it failed, if it did.
    """

    id: str
    name: str = ""
    task: str = ""
    parent: Agent | None = None
    parent_call: str = ""
    status: AgentStatus = "running"
    messages: list[Message] = field(factory=list[Message])
    children: list[Agent] = field(factory=list["Agent"])
    result: str | None = None
    error: str | None = None

    @property
    def is_root(self) -> bool:
        """It is the agent that was spoken to."""
        return self.parent is None

    @property
    def label(self) -> str:
        """A name to show."""
        return self.name or ("root" if self.is_root else self.id)

    @property
    def text(self) -> str:
        """All its text so far, message after message."""
        return "".join(message.text for message in self.messages)

    @property
    def calls(self) -> list[ToolCall]:
        """All its tool calls so far."""
        return [call for message in self.messages for call in message.tool_calls]

    def __repr__(self) -> str:
        return f"<Agent {self.label} {self.status}, {len(self.messages)} messages>"


@define(kw_only=True)
class SignIn:
    """A sign-in that a tool server wants from the user.

    Attributes:
        server: Id of the server.
        name: Its name.
        url: Where the user signs in; "" if it is not known. It may hold a secret, so a repr does
            not show it.
        agents: Ids of the agents that wait for it.
        instruction: What the user is asked to do, in the engine's words; "" if nothing is said.
    """

    server: str
    name: str
    url: str = field(repr=False)
    agents: tuple[str, ...] = ()
    instruction: str = field(default="", repr=False)
