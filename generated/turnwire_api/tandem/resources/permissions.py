"""``client.permissions`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.ok_result import OkResult
    from ..models.permission_reply_result import PermissionReplyResult
    from ..models.permission_snapshot import PermissionSnapshot

StreamT = TypeVar("StreamT")

PERMISSIONS_LIST: Operation[PermissionSnapshot] = Operation(
    _PACKAGE,
    name="permissions.list",
    method="GET",
    path="/permission",
    endpoint="api.permissions.list_permissions",
    idempotent=True,
)
PERMISSIONS_REPLY: Operation[PermissionReplyResult] = Operation(
    _PACKAGE,
    name="permissions.reply",
    method="POST",
    path="/permission/{request_id}/reply",
    endpoint="api.permissions.reply_permission",
    required=("request_id",),
    bodies=(("", "PermissionReplyRequest"),),
)
PERMISSIONS_APPROVE: Operation[OkResult] = Operation(
    _PACKAGE,
    name="permissions.approve",
    method="POST",
    path="/sessions/{session_id}/tools/{request_id}/approve",
    endpoint="api.permissions.approve_tool_call",
    required=("session_id", "request_id"),
)
PERMISSIONS_DENY: Operation[OkResult] = Operation(
    _PACKAGE,
    name="permissions.deny",
    method="POST",
    path="/sessions/{session_id}/tools/{request_id}/deny",
    endpoint="api.permissions.deny_tool_call",
    required=("session_id", "request_id"),
)


class Permissions(Generic[StreamT]):
    """``client.permissions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> PermissionSnapshot:
        """List permission requests and rules.

        Requests, decided ones among them: they are never removed. Only those with the status
        `pending` wait.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PERMISSIONS_LIST, {}, options)

    def reply(
        self, request_id: str, reply: str, *, options: RequestOptions | None = None
    ) -> PermissionReplyResult:
        """Decide about a permission request.

        A run waits for 15 seconds; a later reply changes nothing for it.

        Args:
            request_id: The permission request.
            reply: `once` allows this call. `always`, and `allow` which means the same,
                allow later calls of the tool in this session too, except for tools like shells.
                `reject` and `deny` deny later calls too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PERMISSIONS_REPLY,
            {
                "request_id": request_id,
                "body": {
                    "reply": reply,
                },
            },
            options,
        )

    def approve(
        self, session_id: str, request_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Allow a call of a tool.

        The same as the reply `always`: it stands for later calls in the session too.

        Args:
            session_id: The session.
            request_id: The permission request.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PERMISSIONS_APPROVE,
            {
                "session_id": session_id,
                "request_id": request_id,
            },
            options,
        )

    def deny(
        self, session_id: str, request_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Deny a call of a tool.

        The same as the reply `deny`: it stands for later calls in the session too.

        Args:
            session_id: The session.
            request_id: The permission request.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PERMISSIONS_DENY,
            {
                "session_id": session_id,
                "request_id": request_id,
            },
            options,
        )


class AsyncPermissions(Generic[StreamT]):
    """``client.permissions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> PermissionSnapshot:
        """List permission requests and rules.

        Requests, decided ones among them: they are never removed. Only those with the status
        `pending` wait.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PERMISSIONS_LIST, {}, options)

    async def reply(
        self, request_id: str, reply: str, *, options: RequestOptions | None = None
    ) -> PermissionReplyResult:
        """Decide about a permission request.

        A run waits for 15 seconds; a later reply changes nothing for it.

        Args:
            request_id: The permission request.
            reply: `once` allows this call. `always`, and `allow` which means the same,
                allow later calls of the tool in this session too, except for tools like shells.
                `reject` and `deny` deny later calls too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PERMISSIONS_REPLY,
            {
                "request_id": request_id,
                "body": {
                    "reply": reply,
                },
            },
            options,
        )

    async def approve(
        self, session_id: str, request_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Allow a call of a tool.

        The same as the reply `always`: it stands for later calls in the session too.

        Args:
            session_id: The session.
            request_id: The permission request.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PERMISSIONS_APPROVE,
            {
                "session_id": session_id,
                "request_id": request_id,
            },
            options,
        )

    async def deny(
        self, session_id: str, request_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Deny a call of a tool.

        The same as the reply `deny`: it stands for later calls in the session too.

        Args:
            session_id: The session.
            request_id: The permission request.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PERMISSIONS_DENY,
            {
                "session_id": session_id,
                "request_id": request_id,
            },
            options,
        )
