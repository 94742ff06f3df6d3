from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_model_provider_request import CreateModelProviderRequest
from ...models.error_response import ErrorResponse
from ...models.model_provider_settings_result import ModelProviderSettingsResult
from ...types import Response


def _get_kwargs(
    *,
    body: CreateModelProviderRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/settings/model-providers",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | ModelProviderSettingsResult | None:
    if response.status_code == 201:
        response_201 = ModelProviderSettingsResult.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = ErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorResponse.from_dict(response.json())

        return response_403

    if response.status_code == 409:
        response_409 = ErrorResponse.from_dict(response.json())

        return response_409

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | ModelProviderSettingsResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelProviderRequest,
) -> Response[ErrorResponse | ModelProviderSettingsResult]:
    """Add a provider of models

     Adds a provider of models under a name that no other has.

    Args:
        body (CreateModelProviderRequest): A provider of models to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | ModelProviderSettingsResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelProviderRequest,
) -> ErrorResponse | ModelProviderSettingsResult | None:
    """Add a provider of models

     Adds a provider of models under a name that no other has.

    Args:
        body (CreateModelProviderRequest): A provider of models to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | ModelProviderSettingsResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelProviderRequest,
) -> Response[ErrorResponse | ModelProviderSettingsResult]:
    """Add a provider of models

     Adds a provider of models under a name that no other has.

    Args:
        body (CreateModelProviderRequest): A provider of models to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | ModelProviderSettingsResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelProviderRequest,
) -> ErrorResponse | ModelProviderSettingsResult | None:
    """Add a provider of models

     Adds a provider of models under a name that no other has.

    Args:
        body (CreateModelProviderRequest): A provider of models to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | ModelProviderSettingsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
