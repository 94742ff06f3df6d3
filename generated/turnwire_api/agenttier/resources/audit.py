"""``client.audit`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.audit_event import AuditEvent

StreamT = TypeVar("StreamT")

AUDIT_EVENTS: Operation[list[AuditEvent] | None] = Operation(
    _PACKAGE,
    name="audit.events",
    method="GET",
    path="/api/v1/audit/events",
    endpoint="api.audit.list_audit_events",
    unwrap="events",
    idempotent=True,
)


class Audit(Generic[StreamT]):
    """``client.audit``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def events(self, *, options: RequestOptions | None = None) -> list[AuditEvent] | None:
        """List what happened to sandboxes.

        For admins. Newest first, more or less: the order of Kubernetes, reversed.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AUDIT_EVENTS, {}, options)


class AsyncAudit(Generic[StreamT]):
    """``client.audit``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def events(self, *, options: RequestOptions | None = None) -> list[AuditEvent] | None:
        """List what happened to sandboxes.

        For admins. Newest first, more or less: the order of Kubernetes, reversed.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AUDIT_EVENTS, {}, options)
