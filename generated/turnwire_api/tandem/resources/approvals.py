"""``client.approvals`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.pending_approval_list import PendingApprovalList

StreamT = TypeVar("StreamT")

APPROVALS_LIST_PENDING: Operation[PendingApprovalList] = Operation(
    _PACKAGE,
    name="approvals.list_pending",
    method="GET",
    path="/approvals/pending",
    endpoint="api.approvals.list_pending_approvals",
    idempotent=True,
)


class Approvals(Generic[StreamT]):
    """``client.approvals``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list_pending(
        self,
        *,
        source: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> PendingApprovalList:
        """List what waits for a person.

        Gates of automations, of workflows and of coding runs.

        Args:
            source: Only those of one family.
            limit: The most to give.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            APPROVALS_LIST_PENDING,
            {
                "source": source,
                "limit": limit,
            },
            options,
        )


class AsyncApprovals(Generic[StreamT]):
    """``client.approvals``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list_pending(
        self,
        *,
        source: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> PendingApprovalList:
        """List what waits for a person.

        Gates of automations, of workflows and of coding runs.

        Args:
            source: Only those of one family.
            limit: The most to give.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            APPROVALS_LIST_PENDING,
            {
                "source": source,
                "limit": limit,
            },
            options,
        )
