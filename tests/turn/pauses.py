"""Calls and sign-ins to decide about. What must not be saved has "canary" in it."""

from turnwire.agents import Agent, SignIn, Text, ToolCall

ROOT = Agent(id="agent-root")
CHILD = Agent(id="agent-child", name="researcher", parent=ROOT)
GITHUB = SignIn(
    server="srv-1", name="GitHub", url="https://sign.in/?state=canary", agents=("agent-root",)
)


def call(
    id: str,
    tool: str = "",
    agent: Agent = ROOT,
    *,
    name: str = "",
    arguments: str = '{"service": "canary"}',
    complete: bool = True,
) -> ToolCall:
    """A call; without a tool it is one that was not streamed."""
    return ToolCall(
        id=id,
        agent=agent,
        name=name or tool,
        own_name=tool,
        seen=bool(tool),
        complete=complete and bool(tool),
        text=Text(arguments if tool else ""),
    )
