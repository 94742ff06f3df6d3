"""``client.cluster`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.cluster_status import ClusterStatus
    from ..models.headroom import Headroom
    from ..models.node_list import NodeList

StreamT = TypeVar("StreamT")

CLUSTER_STATUS: Operation[ClusterStatus] = Operation(
    _PACKAGE,
    name="cluster.status",
    method="GET",
    path="/api/v1/cluster/status",
    endpoint="api.cluster.get_cluster_status",
    idempotent=True,
)
CLUSTER_NODES: Operation[NodeList] = Operation(
    _PACKAGE,
    name="cluster.nodes",
    method="GET",
    path="/api/v1/cluster/nodes",
    endpoint="api.cluster.list_nodes",
    idempotent=True,
)
CLUSTER_HEADROOM: Operation[Headroom] = Operation(
    _PACKAGE,
    name="cluster.headroom",
    method="GET",
    path="/api/v1/cluster/headroom",
    endpoint="api.cluster.get_headroom",
    idempotent=True,
)
CLUSTER_SET_HEADROOM: Operation[Headroom] = Operation(
    _PACKAGE,
    name="cluster.set_headroom",
    method="PUT",
    path="/api/v1/cluster/headroom",
    endpoint="api.cluster.set_headroom",
    bodies=(("", "SetHeadroomRequest"),),
    idempotent=True,
)


class Cluster(Generic[StreamT]):
    """``client.cluster``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def status(self, *, options: RequestOptions | None = None) -> ClusterStatus:
        """Count nodes and pods.

        For every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CLUSTER_STATUS, {}, options)

    def nodes(self, *, options: RequestOptions | None = None) -> NodeList:
        """List the nodes and how full they are.

        For admins.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CLUSTER_NODES, {}, options)

    def headroom(self, *, options: RequestOptions | None = None) -> Headroom:
        """Get the spare capacity.

        For every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CLUSTER_HEADROOM, {}, options)

    def set_headroom(
        self,
        replicas: int,
        *,
        cpu: str | None = None,
        memory: str | None = None,
        options: RequestOptions | None = None,
    ) -> Headroom:
        """Change the spare capacity.

        For admins. Where it is not enabled it is refused with 500.

        Args:
            replicas: How many places, 0 to 50.
            cpu: CPU of each, a Kubernetes quantity; as it is when it is left out.
            memory: Memory of each, a Kubernetes quantity; as it is when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CLUSTER_SET_HEADROOM,
            {
                "body": {
                    "replicas": replicas,
                    "cpu": cpu,
                    "memory": memory,
                },
            },
            options,
        )


class AsyncCluster(Generic[StreamT]):
    """``client.cluster``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def status(self, *, options: RequestOptions | None = None) -> ClusterStatus:
        """Count nodes and pods.

        For every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CLUSTER_STATUS, {}, options)

    async def nodes(self, *, options: RequestOptions | None = None) -> NodeList:
        """List the nodes and how full they are.

        For admins.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CLUSTER_NODES, {}, options)

    async def headroom(self, *, options: RequestOptions | None = None) -> Headroom:
        """Get the spare capacity.

        For every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CLUSTER_HEADROOM, {}, options)

    async def set_headroom(
        self,
        replicas: int,
        *,
        cpu: str | None = None,
        memory: str | None = None,
        options: RequestOptions | None = None,
    ) -> Headroom:
        """Change the spare capacity.

        For admins. Where it is not enabled it is refused with 500.

        Args:
            replicas: How many places, 0 to 50.
            cpu: CPU of each, a Kubernetes quantity; as it is when it is left out.
            memory: Memory of each, a Kubernetes quantity; as it is when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CLUSTER_SET_HEADROOM,
            {
                "body": {
                    "replicas": replicas,
                    "cpu": cpu,
                    "memory": memory,
                },
            },
            options,
        )
