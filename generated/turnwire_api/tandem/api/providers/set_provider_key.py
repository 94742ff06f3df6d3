from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.provider_key_request import ProviderKeyRequest
from ...models.provider_key_result import ProviderKeyResult
from ...types import Response


def _get_kwargs(
    provider_id: str,
    *,
    body: ProviderKeyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/auth/{provider_id}".format(
            provider_id=quote(str(provider_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | ProviderKeyResult | str | None:
    if response.status_code == 200:
        response_200 = ProviderKeyResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 415:
        response_415 = response.text
        return response_415

    if response.status_code == 422:
        response_422 = response.text
        return response_422

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | ProviderKeyResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    provider_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProviderKeyRequest,
) -> Response[Any | ErrorEnvelope | ProviderKeyResult | str]:
    """Keep a key for a provider

     The key takes effect at once. Only from the loopback interface.

    Args:
        provider_id (str): Identifier of the provider.
        body (ProviderKeyRequest): A key for a provider. The engine knows the member as `token`
            and `api_key` too.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | ProviderKeyResult | str]
    """

    kwargs = _get_kwargs(
        provider_id=provider_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    provider_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProviderKeyRequest,
) -> Any | ErrorEnvelope | ProviderKeyResult | str | None:
    """Keep a key for a provider

     The key takes effect at once. Only from the loopback interface.

    Args:
        provider_id (str): Identifier of the provider.
        body (ProviderKeyRequest): A key for a provider. The engine knows the member as `token`
            and `api_key` too.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | ProviderKeyResult | str
    """

    return sync_detailed(
        provider_id=provider_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    provider_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProviderKeyRequest,
) -> Response[Any | ErrorEnvelope | ProviderKeyResult | str]:
    """Keep a key for a provider

     The key takes effect at once. Only from the loopback interface.

    Args:
        provider_id (str): Identifier of the provider.
        body (ProviderKeyRequest): A key for a provider. The engine knows the member as `token`
            and `api_key` too.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | ProviderKeyResult | str]
    """

    kwargs = _get_kwargs(
        provider_id=provider_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    provider_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProviderKeyRequest,
) -> Any | ErrorEnvelope | ProviderKeyResult | str | None:
    """Keep a key for a provider

     The key takes effect at once. Only from the loopback interface.

    Args:
        provider_id (str): Identifier of the provider.
        body (ProviderKeyRequest): A key for a provider. The engine knows the member as `token`
            and `api_key` too.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | ProviderKeyResult | str
    """

    return (
        await asyncio_detailed(
            provider_id=provider_id,
            client=client,
            body=body,
        )
    ).parsed
