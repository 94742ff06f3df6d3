"""``client.agents`` of TrueForge Agent Server API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.agent_spec import AgentSpec
    from ..models.delete_agent_result import DeleteAgentResult
    from ..models.saved_agent_record import SavedAgentRecord

StreamT = TypeVar("StreamT")

AGENTS_LIST: Operation[list[SavedAgentRecord]] = Operation(
    _PACKAGE,
    name="agents.list",
    method="GET",
    path="/api/v1/agents",
    endpoint="api.agents.list_agents",
    unwrap="data",
    idempotent=True,
)
AGENTS_CREATE: Operation[SavedAgentRecord] = Operation(
    _PACKAGE,
    name="agents.create",
    method="POST",
    path="/api/v1/agents",
    endpoint="api.agents.create_agent",
    bodies=(("", "CreateAgentRequest"),),
    unwrap="data",
)
AGENTS_GET: Operation[SavedAgentRecord] = Operation(
    _PACKAGE,
    name="agents.get",
    method="GET",
    path="/api/v1/agents/{agent_id}",
    endpoint="api.agents.get_agent",
    required=("agent_id",),
    unwrap="data",
    idempotent=True,
)
AGENTS_DELETE: Operation[DeleteAgentResult] = Operation(
    _PACKAGE,
    name="agents.delete",
    method="DELETE",
    path="/api/v1/agents/{agent_id}",
    endpoint="api.agents.delete_agent",
    required=("agent_id",),
    idempotent=True,
)


class Agents(Generic[StreamT]):
    """``client.agents``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[SavedAgentRecord]:
        """List the saved agents.

        All saved agents.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AGENTS_LIST, {}, options)

    def create(
        self,
        name: str,
        manifest: AgentSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SavedAgentRecord:
        """Save an agent.

        Saves an agent under a name that no other has.

        Args:
            name: Name of the agent.
            manifest: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENTS_CREATE,
            {
                "body": {
                    "name": name,
                    "manifest": manifest,
                },
            },
            options,
        )

    def get(self, agent_id: str, *, options: RequestOptions | None = None) -> SavedAgentRecord:
        """Read a saved agent.

        The agent.

        Args:
            agent_id: The saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENTS_GET,
            {
                "agent_id": agent_id,
            },
            options,
        )

    def delete(self, agent_id: str, *, options: RequestOptions | None = None) -> DeleteAgentResult:
        """Delete a saved agent.

        Deletes the agent. Its sessions stay, but their turns are refused from then on.

        Args:
            agent_id: The saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENTS_DELETE,
            {
                "agent_id": agent_id,
            },
            options,
        )


class AsyncAgents(Generic[StreamT]):
    """``client.agents``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[SavedAgentRecord]:
        """List the saved agents.

        All saved agents.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AGENTS_LIST, {}, options)

    async def create(
        self,
        name: str,
        manifest: AgentSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SavedAgentRecord:
        """Save an agent.

        Saves an agent under a name that no other has.

        Args:
            name: Name of the agent.
            manifest: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENTS_CREATE,
            {
                "body": {
                    "name": name,
                    "manifest": manifest,
                },
            },
            options,
        )

    async def get(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> SavedAgentRecord:
        """Read a saved agent.

        The agent.

        Args:
            agent_id: The saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENTS_GET,
            {
                "agent_id": agent_id,
            },
            options,
        )

    async def delete(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> DeleteAgentResult:
        """Delete a saved agent.

        Deletes the agent. Its sessions stay, but their turns are refused from then on.

        Args:
            agent_id: The saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENTS_DELETE,
            {
                "agent_id": agent_id,
            },
            options,
        )
