"""``client.sharing`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.share_link_created import ShareLinkCreated
    from ..models.share_revoked import ShareRevoked
    from ..models.sharing import Sharing

StreamT = TypeVar("StreamT")

SHARING_GET: Operation[Sharing] = Operation(
    _PACKAGE,
    name="sharing.get",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/share",
    endpoint="api.sharing.get_sharing",
    required=("sandbox_id",),
    idempotent=True,
)
SHARING_SHARE: Operation[Sharing] = Operation(
    _PACKAGE,
    name="sharing.share",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/share",
    endpoint="api.sharing.share_sandbox",
    required=("sandbox_id",),
    bodies=(("", "ShareRequest"),),
)
SHARING_REVOKE: Operation[ShareRevoked] = Operation(
    _PACKAGE,
    name="sharing.revoke",
    method="DELETE",
    path="/api/v1/sandboxes/{sandboxId}/share/{identity}",
    endpoint="api.sharing.revoke_share",
    required=("sandbox_id", "identity"),
    idempotent=True,
)
SHARING_CREATE_LINK: Operation[ShareLinkCreated] = Operation(
    _PACKAGE,
    name="sharing.create_link",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/share-links",
    endpoint="api.sharing.create_share_link",
    required=("sandbox_id",),
    bodies=(("", "CreateShareLinkRequest"),),
)


class SharingNamespace(Generic[StreamT]):
    """``client.sharing``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get(self, sandbox_id: str, *, options: RequestOptions | None = None) -> Sharing:
        """Say with whom a sandbox is shared.

        For its owner and admins; 403 for anybody else, and also where there is no such sandbox.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SHARING_GET,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def share(
        self,
        sandbox_id: str,
        identity: str,
        level: str,
        *,
        kind: str | None = None,
        options: RequestOptions | None = None,
    ) -> Sharing:
        """Share a sandbox.

        With a user or a group. Sharing again changes the level.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            identity: Address or identifier of the user, or name of the group.
            level: How far.
            kind: What the identity is; a user when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SHARING_SHARE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "identity": identity,
                    "level": level,
                    "kind": kind,
                },
            },
            options,
        )

    def revoke(
        self, sandbox_id: str, identity: str, *, options: RequestOptions | None = None
    ) -> ShareRevoked:
        """Stop sharing a sandbox.

        With a user or a group; also one with whom it is not shared.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            identity: The user or group, as it was shared with.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SHARING_REVOKE,
            {
                "sandbox_id": sandbox_id,
                "identity": identity,
            },
            options,
        )

    def create_link(
        self,
        sandbox_id: str,
        level: str | None = None,
        *,
        expires_in: str | None = None,
        max_uses: int | None = None,
        options: RequestOptions | None = None,
    ) -> ShareLinkCreated:
        """Make a link to a sandbox.

        Its token is shown this once. Only its hash is kept.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            level: How far it lets in; as a viewer when it is left out.
            expires_in: How long it lasts, a Go duration; without an end when it is left
                out.
            max_uses: How often it may be used; 0 without a limit.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SHARING_CREATE_LINK,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "level": level,
                    "expiresIn": expires_in,
                    "maxUses": max_uses,
                },
            },
            options,
        )


class AsyncSharingNamespace(Generic[StreamT]):
    """``client.sharing``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get(self, sandbox_id: str, *, options: RequestOptions | None = None) -> Sharing:
        """Say with whom a sandbox is shared.

        For its owner and admins; 403 for anybody else, and also where there is no such sandbox.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SHARING_GET,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def share(
        self,
        sandbox_id: str,
        identity: str,
        level: str,
        *,
        kind: str | None = None,
        options: RequestOptions | None = None,
    ) -> Sharing:
        """Share a sandbox.

        With a user or a group. Sharing again changes the level.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            identity: Address or identifier of the user, or name of the group.
            level: How far.
            kind: What the identity is; a user when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SHARING_SHARE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "identity": identity,
                    "level": level,
                    "kind": kind,
                },
            },
            options,
        )

    async def revoke(
        self, sandbox_id: str, identity: str, *, options: RequestOptions | None = None
    ) -> ShareRevoked:
        """Stop sharing a sandbox.

        With a user or a group; also one with whom it is not shared.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            identity: The user or group, as it was shared with.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SHARING_REVOKE,
            {
                "sandbox_id": sandbox_id,
                "identity": identity,
            },
            options,
        )

    async def create_link(
        self,
        sandbox_id: str,
        level: str | None = None,
        *,
        expires_in: str | None = None,
        max_uses: int | None = None,
        options: RequestOptions | None = None,
    ) -> ShareLinkCreated:
        """Make a link to a sandbox.

        Its token is shown this once. Only its hash is kept.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            level: How far it lets in; as a viewer when it is left out.
            expires_in: How long it lasts, a Go duration; without an end when it is left
                out.
            max_uses: How often it may be used; 0 without a limit.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SHARING_CREATE_LINK,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "level": level,
                    "expiresIn": expires_in,
                    "maxUses": max_uses,
                },
            },
            options,
        )
