"""``client.tokens`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.engine_token import EngineToken
    from ..models.engine_token_list import EngineTokenList
    from ..models.ok_result import OkResult

StreamT = TypeVar("StreamT")

TOKENS_SET: Operation[EngineToken] = Operation(
    _PACKAGE,
    name="tokens.set",
    method="PUT",
    path="/auth/token",
    endpoint="api.tokens.set_engine_token",
    bodies=(("", "EngineTokenRequest"),),
    idempotent=True,
)
TOKENS_CLEAR: Operation[OkResult] = Operation(
    _PACKAGE,
    name="tokens.clear",
    method="DELETE",
    path="/auth/token",
    endpoint="api.tokens.delete_engine_token",
    idempotent=True,
)
TOKENS_GENERATE: Operation[EngineToken] = Operation(
    _PACKAGE,
    name="tokens.generate",
    method="POST",
    path="/auth/token/generate",
    endpoint="api.tokens.generate_engine_token",
)
TOKENS_LIST: Operation[EngineTokenList] = Operation(
    _PACKAGE,
    name="tokens.list",
    method="GET",
    path="/auth/tokens",
    endpoint="api.tokens.list_engine_tokens",
    idempotent=True,
)
TOKENS_REVOKE: Operation[OkResult] = Operation(
    _PACKAGE,
    name="tokens.revoke",
    method="DELETE",
    path="/auth/token/{token_id}",
    endpoint="api.tokens.revoke_engine_token",
    required=("token_id",),
    idempotent=True,
)


class Tokens(Generic[StreamT]):
    """``client.tokens``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def set(self, token: str, *, options: RequestOptions | None = None) -> EngineToken:
        """Set the API token of the engine.

        Takes effect at once, also for this client. Only from the loopback interface.

        Args:
            token: The token. The engine knows the member as `apiToken` and `api_token` too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TOKENS_SET,
            {
                "body": {
                    "token": token,
                },
            },
            options,
        )

    def clear(self, *, options: RequestOptions | None = None) -> OkResult:
        """Remove the API token of the engine.

        The engine then asks for none. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(TOKENS_CLEAR, {}, options)

    def generate(self, *, options: RequestOptions | None = None) -> EngineToken:
        """Make an API token.

        The token is in this answer only. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(TOKENS_GENERATE, {}, options)

    def list(self, *, options: RequestOptions | None = None) -> EngineTokenList:
        """List the API tokens.

        Without the tokens themselves. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(TOKENS_LIST, {}, options)

    def revoke(self, token_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Revoke an API token.

        Takes effect at once. Only from the loopback interface.

        Args:
            token_id: Identifier of the token.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TOKENS_REVOKE,
            {
                "token_id": token_id,
            },
            options,
        )


class AsyncTokens(Generic[StreamT]):
    """``client.tokens``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def set(self, token: str, *, options: RequestOptions | None = None) -> EngineToken:
        """Set the API token of the engine.

        Takes effect at once, also for this client. Only from the loopback interface.

        Args:
            token: The token. The engine knows the member as `apiToken` and `api_token` too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TOKENS_SET,
            {
                "body": {
                    "token": token,
                },
            },
            options,
        )

    async def clear(self, *, options: RequestOptions | None = None) -> OkResult:
        """Remove the API token of the engine.

        The engine then asks for none. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(TOKENS_CLEAR, {}, options)

    async def generate(self, *, options: RequestOptions | None = None) -> EngineToken:
        """Make an API token.

        The token is in this answer only. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(TOKENS_GENERATE, {}, options)

    async def list(self, *, options: RequestOptions | None = None) -> EngineTokenList:
        """List the API tokens.

        Without the tokens themselves. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(TOKENS_LIST, {}, options)

    async def revoke(self, token_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Revoke an API token.

        Takes effect at once. Only from the loopback interface.

        Args:
            token_id: Identifier of the token.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TOKENS_REVOKE,
            {
                "token_id": token_id,
            },
            options,
        )
