from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.resource_result import ResourceResult
from ...types import Response


def _get_kwargs(
    key: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/resource/{key}".format(
            key=quote(str(key), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | ResourceResult | None:
    if response.status_code == 200:
        response_200 = ResourceResult.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContextError | ErrorEnvelope | ResourceResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContextError | ErrorEnvelope | ResourceResult]:
    """Get a resource

     By its key. A slash in the key may be written as it is, or encoded.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | ResourceResult]
    """

    kwargs = _get_kwargs(
        key=key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    key: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | ErrorEnvelope | ResourceResult | None:
    """Get a resource

     By its key. A slash in the key may be written as it is, or encoded.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | ResourceResult
    """

    return sync_detailed(
        key=key,
        client=client,
    ).parsed


async def asyncio_detailed(
    key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContextError | ErrorEnvelope | ResourceResult]:
    """Get a resource

     By its key. A slash in the key may be written as it is, or encoded.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | ResourceResult]
    """

    kwargs = _get_kwargs(
        key=key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    key: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | ErrorEnvelope | ResourceResult | None:
    """Get a resource

     By its key. A slash in the key may be written as it is, or encoded.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | ResourceResult
    """

    return (
        await asyncio_detailed(
            key=key,
            client=client,
        )
    ).parsed
