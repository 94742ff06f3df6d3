"""``client.providers`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.ok_result import OkResult
    from ..models.provider_auth_status import ProviderAuthStatus
    from ..models.provider_catalog import ProviderCatalog
    from ..models.provider_key_result import ProviderKeyResult
    from ..models.providers_config import ProvidersConfig

StreamT = TypeVar("StreamT")

PROVIDERS_CATALOG: Operation[ProviderCatalog] = Operation(
    _PACKAGE,
    name="providers.catalog",
    method="GET",
    path="/provider",
    endpoint="api.providers.list_providers",
    idempotent=True,
)
PROVIDERS_AUTH_STATUS: Operation[ProviderAuthStatus] = Operation(
    _PACKAGE,
    name="providers.auth_status",
    method="GET",
    path="/provider/auth",
    endpoint="api.providers.get_provider_auth",
    idempotent=True,
)
PROVIDERS_CONFIG: Operation[ProvidersConfig] = Operation(
    _PACKAGE,
    name="providers.config",
    method="GET",
    path="/config/providers",
    endpoint="api.providers.get_providers_config",
    idempotent=True,
)
PROVIDERS_SET_API_KEY: Operation[ProviderKeyResult] = Operation(
    _PACKAGE,
    name="providers.set_api_key",
    method="PUT",
    path="/auth/{provider_id}",
    endpoint="api.providers.set_provider_key",
    required=("provider_id",),
    bodies=(("", "ProviderKeyRequest"),),
    idempotent=True,
)
PROVIDERS_DELETE_API_KEY: Operation[OkResult] = Operation(
    _PACKAGE,
    name="providers.delete_api_key",
    method="DELETE",
    path="/auth/{provider_id}",
    endpoint="api.providers.delete_provider_key",
    required=("provider_id",),
    idempotent=True,
)


class Providers(Generic[StreamT]):
    """``client.providers``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def catalog(self, *, options: RequestOptions | None = None) -> ProviderCatalog:
        """List the providers and their models.

        Asks the providers for their models, which takes a while and needs the network.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PROVIDERS_CATALOG, {}, options)

    def auth_status(self, *, options: RequestOptions | None = None) -> ProviderAuthStatus:
        """Tell how each provider is authorised.

        Secrets are not shown.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PROVIDERS_AUTH_STATUS, {}, options)

    def config(self, *, options: RequestOptions | None = None) -> ProvidersConfig:
        """Get the configuration of the providers.

        Secrets are masked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PROVIDERS_CONFIG, {}, options)

    def set_api_key(
        self, provider_id: str, api_key: str, *, options: RequestOptions | None = None
    ) -> ProviderKeyResult:
        """Keep a key for a provider.

        The key takes effect at once. Only from the loopback interface.

        Args:
            provider_id: Identifier of the provider.
            api_key: The key. An empty one is refused with status 200 and `ok` false.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PROVIDERS_SET_API_KEY,
            {
                "provider_id": provider_id,
                "body": {
                    "apiKey": api_key,
                },
            },
            options,
        )

    def delete_api_key(
        self, provider_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Forget the key of a provider.

        Only from the loopback interface.

        Args:
            provider_id: Identifier of the provider.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PROVIDERS_DELETE_API_KEY,
            {
                "provider_id": provider_id,
            },
            options,
        )


class AsyncProviders(Generic[StreamT]):
    """``client.providers``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def catalog(self, *, options: RequestOptions | None = None) -> ProviderCatalog:
        """List the providers and their models.

        Asks the providers for their models, which takes a while and needs the network.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PROVIDERS_CATALOG, {}, options)

    async def auth_status(self, *, options: RequestOptions | None = None) -> ProviderAuthStatus:
        """Tell how each provider is authorised.

        Secrets are not shown.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PROVIDERS_AUTH_STATUS, {}, options)

    async def config(self, *, options: RequestOptions | None = None) -> ProvidersConfig:
        """Get the configuration of the providers.

        Secrets are masked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PROVIDERS_CONFIG, {}, options)

    async def set_api_key(
        self, provider_id: str, api_key: str, *, options: RequestOptions | None = None
    ) -> ProviderKeyResult:
        """Keep a key for a provider.

        The key takes effect at once. Only from the loopback interface.

        Args:
            provider_id: Identifier of the provider.
            api_key: The key. An empty one is refused with status 200 and `ok` false.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PROVIDERS_SET_API_KEY,
            {
                "provider_id": provider_id,
                "body": {
                    "apiKey": api_key,
                },
            },
            options,
        )

    async def delete_api_key(
        self, provider_id: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Forget the key of a provider.

        Only from the loopback interface.

        Args:
            provider_id: Identifier of the provider.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PROVIDERS_DELETE_API_KEY,
            {
                "provider_id": provider_id,
            },
            options,
        )
