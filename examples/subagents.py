"""Show subagents side by side while they work. Needs the extra ``cli``.

Run it with ``python examples/subagents.py [PROMPT]``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Group
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from turnwire.agents import Agent

COLORS = {"running": "yellow", "done": "green", "failed": "red"}


def panel(agent: Agent) -> Panel:
    """Draw one agent: what it has said so far, and its tool calls."""
    lines: list[str] = []
    for message in agent.messages:
        lines += [message.text] if message.text else []
        lines += [f"[{call.tool}] {call.arguments_text}" for call in message.tool_calls]
    # A model may write what moves a cursor; it shall not move ours.
    shown = "".join(sign for sign in "\n".join(lines) if sign.isprintable() or sign == "\n")
    return Panel(Text(shown), title=Text(agent.label), border_style=COLORS[agent.status])


def screen(agents: tuple[Agent, ...]) -> Group:
    """Draw the subagents in one row, and the agent that was spoken to below them."""
    row = Table.grid(expand=True)
    below = [panel(agent) for agent in agents if agent.is_root]
    beside = [panel(agent) for agent in agents if not agent.is_root]
    for _panel in beside:
        row.add_column(ratio=1)
    row.add_row(*beside)
    return Group(row, *below)


def main(prompt: str) -> None:
    """Run one turn; without a terminal, the last picture is printed."""
    with (
        AgentClient() as client,
        Live(refresh_per_second=20) as live,
        client.conversation(model="openai/gpt-5").send(prompt) as turn,
    ):
        for _event in turn:
            live.update(screen(turn.agents))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "What pull requests did bob and alice merge?")
