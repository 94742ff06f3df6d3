"""Scenarios: what the scripted agent says and does, as data.

A scenario is chosen by a keyword in the last user message; its steps are then played one
after the other. A step is either a message of the model (text, reasoning, tool calls,
subagents) or something that happens beside it (a sign-in, silence, a dropped connection).
Silence in one agent is silence of the whole response.

Strings in a scenario may hold placeholders, see `turnwire.testing.truefoundry.text`.
"""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.beside import (
    Beside,
    CutConnection,
    EmitBytes,
    EmitComment,
    EmitEvent,
    Wait,
    WaitForCancel,
)
from turnwire.testing.keywords import mentions

__all__ = [
    "ASK_SERVER",
    "ASK_TOOL",
    "SANDBOX_SERVER",
    "SANDBOX_TOOL",
    "SPAWN_SERVER",
    "SPAWN_TOOL",
    "AgentError",
    "Call",
    "CutConnection",
    "EmitBytes",
    "EmitComment",
    "EmitEvent",
    "Fail",
    "HttpFault",
    "McpInitialize",
    "McpServer",
    "Message",
    "RedactedThinking",
    "Repeat",
    "Scenario",
    "SignIn",
    "Step",
    "Subagent",
    "Thinking",
    "Wait",
    "WaitForCancel",
]

_POSITIVE = validators.optional(validators.and_(validators.instance_of(int), validators.ge(1)))

ASK_SERVER = "ask-user-question"
ASK_TOOL = "ask_user_question"
SANDBOX_SERVER = "sandbox"
SANDBOX_TOOL = "exec"
SPAWN_SERVER = "sub_agents"
SPAWN_TOOL = "create_sub_agent"


@frozen(kw_only=True)
class Subagent:
    """A subagent: its name, the task it is given, and its own steps."""

    name: str
    input: str = ""
    steps: "tuple[Step, ...]" = ()


@frozen(kw_only=True)
class Call:
    """One tool call of a message.

    Attributes:
        tool: The tool's own name (``original_tool_name``).
        name: The name the model uses, if it differs.
        server: Id and name of the MCP server that has the tool.
        arguments: An object, or JSON text that is sent as it is.
        result: What the tool returns: text, or a value that is sent as JSON text. A sandbox
            command without a result runs in the toy sandbox.
        id: The call's id on the wire; None makes a new one.
        every: Cut the arguments into fragments of so many characters; None sends them whole.
        tool_info: On the first fragment, on a later one of its own, or never.
        gated: The call waits for an approval.
        client_side: The call is answered by the client.
        deferred: The tool's schema was loaded on demand; only reported.
        seconds: How long the tool takes; its effect happens at the start.
        agent: The subagent that this call creates.
    """

    tool: str
    name: str | None = None
    server: str = "tools"
    arguments: Mapping[str, Any] | str = field(factory=dict[str, Any])
    result: Any = None
    id: str | None = None
    every: int | None = field(default=None, validator=_POSITIVE)
    tool_info: Literal["first", "late", "never"] = "first"
    gated: bool = False
    client_side: bool = False
    deferred: bool = False
    seconds: float = field(default=0.0, validator=validators.ge(0))
    agent: Subagent | None = None

    @property
    def needs_input(self) -> bool:
        """Whether the call must be decided by the client before anything runs."""
        return self.gated or self.client_side


@frozen(kw_only=True)
class Thinking:
    """A thinking block: ``text`` in pieces of ``every`` characters, then its signature."""

    text: str
    signature: str | None = None
    every: int | None = field(default=None, validator=_POSITIVE)


@frozen(kw_only=True)
class RedactedThinking:
    """A thinking block whose content the provider hides."""

    data: str


@frozen(kw_only=True)
class Message:
    """One message of the model: one iteration of an agent.

    Attributes:
        text: The content.
        pieces: The content already cut into deltas; used instead of ``text``.
        every: Cut the content into deltas of so many characters. With neither this nor
            ``pieces``, a message without fragments goes out as one event.
        reasoning: Deltas of ``reasoning_content``.
        thinking: Thinking blocks.
        refusal: The refusal text.
        calls: Tool calls.
        interleave: Send the fragments of several calls in turns, not call after call.
        order: Order in which the results of ``calls`` arrive, as indexes into it.
        finish_reason: None means ``tool_calls`` or ``stop``.
        denied: Steps to go on with, instead of the rest, if any call was denied.
    """

    text: str = ""
    pieces: tuple[str, ...] = ()
    every: int | None = field(default=None, validator=_POSITIVE)
    reasoning: tuple[str, ...] = ()
    thinking: tuple[Thinking | RedactedThinking, ...] = ()
    refusal: str = ""
    calls: tuple[Call, ...] = ()
    interleave: bool = False
    order: tuple[int, ...] = ()
    finish_reason: str | None = None
    denied: "tuple[Step, ...] | None" = None

    def __attrs_post_init__(self) -> None:
        if self.order and sorted(self.order) != list(range(len(self.calls))):
            raise ValueError(f"order must name each of the {len(self.calls)} calls once")


@frozen(kw_only=True)
class Repeat:
    """Steps played again and again; ``times`` None means until a limit ends the run."""

    steps: "tuple[Step, ...]"
    times: int | None = field(default=None, validator=_POSITIVE)


@frozen(kw_only=True)
class McpServer:
    """An MCP server as the events name it."""

    id: str
    name: str | None = None

    def wire(self) -> dict[str, str]:
        """Return the server as events write it."""
        return {"mcp_server_id": self.id, "mcp_server_name": self.name or self.id}


@frozen(kw_only=True)
class McpInitialize:
    """``mcp.initialize``: connections to MCP servers were made."""

    servers: tuple[McpServer, ...]


@frozen(kw_only=True)
class SignIn:
    """``mcp.auth_required``: the run waits until the user signed in at MCP servers.

    Attributes:
        servers: Where to sign in.
        attempts: After how many continuations the sign-in counts as done.
    """

    servers: tuple[McpServer, ...]
    attempts: int = field(default=1, validator=validators.ge(1))


@frozen(kw_only=True)
class AgentError:
    """The subagent fails with ``agent.error``; its parent goes on."""

    message: str


@frozen(kw_only=True)
class Fail:
    """The whole response fails with ``response.done`` of status ``error``."""

    message: str


Step: TypeAlias = Message | Repeat | McpInitialize | SignIn | AgentError | Fail | Beside


@frozen(kw_only=True)
class HttpFault:
    """Another HTTP response instead of a stream; an error, as a rule.

    Attributes:
        status: HTTP status.
        body: JSON value, or text that is sent as it is; None makes the usual error body.
        headers: Additional response headers, for example ``Retry-After``; a text body is
            ``text/plain`` unless they say otherwise.
        times: How many requests get it; None means all.
    """

    status: int = field(validator=[validators.ge(200), validators.lt(600)])
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])
    times: int | None = field(default=None, validator=_POSITIVE)


@frozen(kw_only=True)
class Scenario:
    """A scripted agent.

    Attributes:
        name: Unique name.
        keywords: Phrases; one of them in the last user message, as whole words and in any
            case, chooses this scenario.
        steps: What the root agent does.
        http_error: Answer with an HTTP error first.
        about: One line for the list of scenarios.

    Raises:
        ValueError: There is no keyword, the root has an ``agent_error``, a subagent asks a
            question, or a loop would never end.
    """

    name: str
    keywords: tuple[str, ...]
    steps: tuple[Step, ...]
    http_error: HttpFault | None = None
    about: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.keywords:
            raise ValueError("a scenario needs at least one keyword")
        _check_agents(self.steps, is_root=True)

    def fits(self, text: str) -> bool:
        """Whether one of the keywords is in a text.

        Example:
            >>> Scenario(name="n", keywords=("red car",), steps=()).fits("A RED CAR!")
            True
        """
        return mentions(text, self.keywords)


def _check_agents(steps: tuple[Step, ...], *, is_root: bool) -> None:
    for step in steps:
        match step:
            case AgentError() if is_root:
                raise ValueError("only a subagent can have an agent_error")
            case Repeat(steps=inner, times=times):
                # A limit on iterations ends the loop only if it has iterations.
                if times is None and not any(isinstance(each, Message) for each in inner):
                    raise ValueError("an endless repeat needs a message")
                _check_agents(inner, is_root=is_root)
            case Message():
                _check_calls(step, is_root=is_root)
            case _:
                pass


def _check_calls(message: Message, *, is_root: bool) -> None:
    _check_agents(message.denied or (), is_root=is_root)
    for call in message.calls:
        if call.server == ASK_SERVER and not is_root:
            raise ValueError("only the root agent can ask the user a question")
        if call.agent is not None:
            _check_agents(call.agent.steps, is_root=False)
