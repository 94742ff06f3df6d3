"""``client.governance`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.policy import Policy
    from ..models.policy_list import PolicyList

StreamT = TypeVar("StreamT")

GOVERNANCE_LIST: Operation[PolicyList] = Operation(
    _PACKAGE,
    name="governance.list",
    method="GET",
    path="/api/v1/governance/policies",
    endpoint="api.governance.list_policies",
    idempotent=True,
)
GOVERNANCE_SET_CLUSTER: Operation[Policy] = Operation(
    _PACKAGE,
    name="governance.set_cluster",
    method="PUT",
    path="/api/v1/governance/policies",
    endpoint="api.governance.set_cluster_policy",
    bodies=(("", "Policy"),),
    unwrap="policy",
    idempotent=True,
)
GOVERNANCE_GET: Operation[Policy] = Operation(
    _PACKAGE,
    name="governance.get",
    method="GET",
    path="/api/v1/governance/policies/{namespace}",
    endpoint="api.governance.get_policy",
    required=("namespace",),
    unwrap="policy",
    idempotent=True,
)
GOVERNANCE_SET: Operation[Policy] = Operation(
    _PACKAGE,
    name="governance.set",
    method="PUT",
    path="/api/v1/governance/policies/{namespace}",
    endpoint="api.governance.set_policy",
    required=("namespace",),
    bodies=(("", "Policy"),),
    unwrap="policy",
    idempotent=True,
)
GOVERNANCE_DELETE: Operation[None] = Operation(
    _PACKAGE,
    name="governance.delete",
    method="DELETE",
    path="/api/v1/governance/policies/{namespace}",
    endpoint="api.governance.delete_policy",
    required=("namespace",),
    idempotent=True,
)
GOVERNANCE_EFFECTIVE: Operation[Policy] = Operation(
    _PACKAGE,
    name="governance.effective",
    method="GET",
    path="/api/v1/governance/effective",
    endpoint="api.governance.get_effective_policy",
    unwrap="policy",
    idempotent=True,
)


class Governance(Generic[StreamT]):
    """``client.governance``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> PolicyList:
        """List policies.

        That of the cluster and those of namespaces.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(GOVERNANCE_LIST, {}, options)

    def set_cluster(
        self, body: Policy | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> Policy:
        """Replace the policy of the cluster.

        For admins. It holds for every namespace without one.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOVERNANCE_SET_CLUSTER,
            {
                "body": body,
            },
            options,
        )

    def get(self, namespace: str, *, options: RequestOptions | None = None) -> Policy:
        """Get the policy of a namespace.

        An empty one where there is none.

        Args:
            namespace: The namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOVERNANCE_GET,
            {
                "namespace": namespace,
            },
            options,
        )

    def set(
        self,
        namespace: str,
        body: Policy | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Replace the policy of a namespace.

        For admins.

        Args:
            namespace: The namespace.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOVERNANCE_SET,
            {
                "namespace": namespace,
                "body": body,
            },
            options,
        )

    def delete(self, namespace: str, *, options: RequestOptions | None = None) -> None:
        """Delete the policy of a namespace.

        For admins.

        Args:
            namespace: The namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOVERNANCE_DELETE,
            {
                "namespace": namespace,
            },
            options,
        )

    def effective(
        self, namespace: str | None = None, *, options: RequestOptions | None = None
    ) -> Policy:
        """Get the policy that holds in a namespace.

        Its own, or that of the cluster.

        Args:
            namespace: The namespace; the Router's own when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOVERNANCE_EFFECTIVE,
            {
                "namespace": namespace,
            },
            options,
        )


class AsyncGovernance(Generic[StreamT]):
    """``client.governance``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> PolicyList:
        """List policies.

        That of the cluster and those of namespaces.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(GOVERNANCE_LIST, {}, options)

    async def set_cluster(
        self, body: Policy | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> Policy:
        """Replace the policy of the cluster.

        For admins. It holds for every namespace without one.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOVERNANCE_SET_CLUSTER,
            {
                "body": body,
            },
            options,
        )

    async def get(self, namespace: str, *, options: RequestOptions | None = None) -> Policy:
        """Get the policy of a namespace.

        An empty one where there is none.

        Args:
            namespace: The namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOVERNANCE_GET,
            {
                "namespace": namespace,
            },
            options,
        )

    async def set(
        self,
        namespace: str,
        body: Policy | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Replace the policy of a namespace.

        For admins.

        Args:
            namespace: The namespace.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOVERNANCE_SET,
            {
                "namespace": namespace,
                "body": body,
            },
            options,
        )

    async def delete(self, namespace: str, *, options: RequestOptions | None = None) -> None:
        """Delete the policy of a namespace.

        For admins.

        Args:
            namespace: The namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOVERNANCE_DELETE,
            {
                "namespace": namespace,
            },
            options,
        )

    async def effective(
        self, namespace: str | None = None, *, options: RequestOptions | None = None
    ) -> Policy:
        """Get the policy that holds in a namespace.

        Its own, or that of the cluster.

        Args:
            namespace: The namespace; the Router's own when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOVERNANCE_EFFECTIVE,
            {
                "namespace": namespace,
            },
            options,
        )
