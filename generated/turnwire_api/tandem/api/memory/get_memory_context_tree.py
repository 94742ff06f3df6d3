from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.json_object import JsonObject
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uri: str,
    max_depth: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uri"] = uri

    params["max_depth"] = max_depth

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/memory/context/tree",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | JsonObject | str | None:
    if response.status_code == 200:
        response_200 = JsonObject.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | JsonObject | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uri: str,
    max_depth: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | JsonObject | str]:
    """List what is below a node of the context tree

     By its URI.

    Args:
        uri (str): URI of the node.
        max_depth (int | Unset): How far down to go.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | JsonObject | str]
    """

    kwargs = _get_kwargs(
        uri=uri,
        max_depth=max_depth,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uri: str,
    max_depth: int | Unset = UNSET,
) -> Any | ErrorEnvelope | JsonObject | str | None:
    """List what is below a node of the context tree

     By its URI.

    Args:
        uri (str): URI of the node.
        max_depth (int | Unset): How far down to go.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | JsonObject | str
    """

    return sync_detailed(
        client=client,
        uri=uri,
        max_depth=max_depth,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uri: str,
    max_depth: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | JsonObject | str]:
    """List what is below a node of the context tree

     By its URI.

    Args:
        uri (str): URI of the node.
        max_depth (int | Unset): How far down to go.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | JsonObject | str]
    """

    kwargs = _get_kwargs(
        uri=uri,
        max_depth=max_depth,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uri: str,
    max_depth: int | Unset = UNSET,
) -> Any | ErrorEnvelope | JsonObject | str | None:
    """List what is below a node of the context tree

     By its URI.

    Args:
        uri (str): URI of the node.
        max_depth (int | Unset): How far down to go.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | JsonObject | str
    """

    return (
        await asyncio_detailed(
            client=client,
            uri=uri,
            max_depth=max_depth,
        )
    ).parsed
