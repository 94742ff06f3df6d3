"""Let coding agents work in AgentTier sandboxes of their own, all at once. Asynchronous.

If one fails, the others are cancelled, and no sandbox is left behind: the group waits until each
task has terminated its own, and only then is the client closed.
"""

from __future__ import annotations

import asyncio
import shlex

from turnwire.agenttier import AsyncAgentTierClient

TASKS = ["fix-auth-bug", "add-feature-x", "upgrade-deps"]


async def run_agent(client: AsyncAgentTierClient, name: str) -> str:
    """Return what the agent of one task has printed."""
    sandbox = await client.create_sandbox(template="claude-code-bedrock", name=name)
    try:
        await sandbox.wait_until_running()
        task = shlex.quote(f"Task: {name}. Work in /workspace, commit when done.")
        result = await sandbox.exec(f"claude -p {task}", timeout=1800)
        return result.stdout
    finally:
        await sandbox.terminate()


async def main() -> None:
    """Print what each agent has printed."""
    async with AsyncAgentTierClient() as client, asyncio.TaskGroup() as group:
        running = {name: group.create_task(run_agent(client, name)) for name in TASKS}
    for name, task in running.items():
        print(f"--- {name} ---\n{task.result()[:500]}")


if __name__ == "__main__":
    asyncio.run(main())
