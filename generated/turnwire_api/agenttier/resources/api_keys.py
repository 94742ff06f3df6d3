"""``client.api_keys`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.api_key import ApiKey
    from ..models.api_key_created import ApiKeyCreated
    from ..models.api_key_revoked import ApiKeyRevoked

StreamT = TypeVar("StreamT")

API_KEYS_LIST: Operation[list[ApiKey]] = Operation(
    _PACKAGE,
    name="api_keys.list",
    method="GET",
    path="/api/v1/user/api-keys",
    endpoint="api.api_keys.list_api_keys",
    unwrap="keys",
    idempotent=True,
)
API_KEYS_CREATE: Operation[ApiKeyCreated] = Operation(
    _PACKAGE,
    name="api_keys.create",
    method="POST",
    path="/api/v1/user/api-keys",
    endpoint="api.api_keys.create_api_key",
    bodies=(("", "CreateApiKeyRequest"),),
)
API_KEYS_REVOKE: Operation[ApiKeyRevoked] = Operation(
    _PACKAGE,
    name="api_keys.revoke",
    method="DELETE",
    path="/api/v1/user/api-keys/{keyId}",
    endpoint="api.api_keys.revoke_api_key",
    required=("key_id",),
    idempotent=True,
)


class ApiKeys(Generic[StreamT]):
    """``client.api_keys``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """List the API keys of the caller.

        Without the keys themselves.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(API_KEYS_LIST, {}, options)

    def create(
        self,
        name: str | None = None,
        *,
        expires_in: str | None = None,
        sandbox_id: str | None = None,
        scopes: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyCreated:
        """Create an API key.

        The key is shown this once. Only its hash is kept. With `sandboxId` it is a key of that
        sandbox, for what `scopes` names; what is not permitted to such a key is refused with
        403, the route for one sandbox among it. Fields that are not known are refused, here
        only.

        Args:
            name: Its name.
            expires_in: How long it lasts, a Go duration such as `720h`; without an end when
                it is left out.
            sandbox_id: The sandbox that it is to be for.
            scopes: What it is to be for in that sandbox; everything when it is left out.
                The answers call it `actionGroups`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            API_KEYS_CREATE,
            {
                "body": {
                    "name": name,
                    "expiresIn": expires_in,
                    "sandboxId": sandbox_id,
                    "scopes": scopes,
                },
            },
            options,
        )

    def revoke(self, key_id: str, *, options: RequestOptions | None = None) -> ApiKeyRevoked:
        """Revoke an API key.

        Of the caller; an admin may revoke any.

        Args:
            key_id: Identifier of the API key.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            API_KEYS_REVOKE,
            {
                "key_id": key_id,
            },
            options,
        )


class AsyncApiKeys(Generic[StreamT]):
    """``client.api_keys``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """List the API keys of the caller.

        Without the keys themselves.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(API_KEYS_LIST, {}, options)

    async def create(
        self,
        name: str | None = None,
        *,
        expires_in: str | None = None,
        sandbox_id: str | None = None,
        scopes: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyCreated:
        """Create an API key.

        The key is shown this once. Only its hash is kept. With `sandboxId` it is a key of that
        sandbox, for what `scopes` names; what is not permitted to such a key is refused with
        403, the route for one sandbox among it. Fields that are not known are refused, here
        only.

        Args:
            name: Its name.
            expires_in: How long it lasts, a Go duration such as `720h`; without an end when
                it is left out.
            sandbox_id: The sandbox that it is to be for.
            scopes: What it is to be for in that sandbox; everything when it is left out.
                The answers call it `actionGroups`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            API_KEYS_CREATE,
            {
                "body": {
                    "name": name,
                    "expiresIn": expires_in,
                    "sandboxId": sandbox_id,
                    "scopes": scopes,
                },
            },
            options,
        )

    async def revoke(self, key_id: str, *, options: RequestOptions | None = None) -> ApiKeyRevoked:
        """Revoke an API key.

        Of the caller; an admin may revoke any.

        Args:
            key_id: Identifier of the API key.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            API_KEYS_REVOKE,
            {
                "key_id": key_id,
            },
            options,
        )
