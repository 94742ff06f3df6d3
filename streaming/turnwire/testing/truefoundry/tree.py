"""The executions of one conversation turn, from its first response to its last.

A turn that pauses is answered by another response, and the same agents go on there. So the
tree moves from response to response; only its surroundings (`Turn`) are new each time.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from turnwire.testing.items import Event
from turnwire.testing.truefoundry.execution import Execution, Parent
from turnwire.testing.truefoundry.inputs import Decision
from turnwire.testing.truefoundry.scenario import Step
from turnwire.testing.truefoundry.turn import Turn

if TYPE_CHECKING:
    from turnwire.testing.truefoundry.messages import Json
    from turnwire.testing.truefoundry.scheduling import Steps

Kind: TypeAlias = Literal["approval", "answer"]


class Tree:
    """The root execution and every subagent below it.

    Args:
        steps: What the root does.
        turn: The surroundings in the first response.
    """

    def __init__(self, steps: tuple[Step, ...], turn: Turn) -> None:
        self.turn = turn
        self.executions: dict[str, Execution] = {}
        self.steps: Steps = self.add(steps).run()

    def add(
        self,
        steps: tuple[Step, ...],
        *,
        parent: Parent | None = None,
        name: str = "",
        task: str = "",
    ) -> Execution:
        """Create an execution and return it."""
        execution = Execution(
            id=self.turn.new_uuid(),
            tree=self,
            steps=steps,
            parent=parent,
            name=name,
            task=task,
        )
        self.executions[execution.id] = execution
        return execution

    def pending(self) -> dict[tuple[str, str], Kind]:
        """Return what the client must decide, by execution id and tool call id."""
        return {
            (execution.id, call.id): "answer" if call.spec.client_side else "approval"
            for execution in self.executions.values()
            for call in execution.pending.values()
        }

    def auth_required(self) -> Event | None:
        """Return the event that asks for the sign-ins of all executions, or None."""
        servers: dict[str, Json] = {}
        for execution in self.executions.values():
            for server in execution.signing_in:
                wire = {**server.wire(), "auth_url": self.turn.new_auth_url(server.id)}
                entry = servers.setdefault(server.id, {**wire, "execution_ids": []})
                entry["execution_ids"].append(execution.id)
        if not servers:
            return None
        return Event({"type": "mcp.auth_required", "servers": list(servers.values())})

    def go_on(self, decisions: Sequence[Decision], turn: Turn) -> None:
        """Give every waiting execution what it waits for, in new surroundings."""
        self.turn = turn
        for decision in decisions:
            self.executions[decision.execution_id].decide(decision)
        for execution in self.executions.values():
            execution.try_sign_in()

    def abandon(self, reason: str) -> list[Event]:
        """End every subagent that is still open, the innermost first."""
        below = [each for each in self.executions.values() if each.parent and not each.ended]
        below.sort(key=lambda each: each.depth, reverse=True)
        return [event for each in below for event in each.fail(reason).events]
