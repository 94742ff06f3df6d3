from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.pack_updates import PackUpdates
from ...types import Response


def _get_kwargs(
    selector: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/packs/{selector}/updates".format(
            selector=quote(str(selector), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | PackUpdates | None:
    if response.status_code == 200:
        response_200 = PackUpdates.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

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
) -> Response[Any | ErrorEnvelope | PackUpdates]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    selector: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | ErrorEnvelope | PackUpdates]:
    """List newer versions of a pack

     Not done yet by the engine: the list is always empty.

    Args:
        selector (str): Identifier or name of the pack.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | PackUpdates]
    """

    kwargs = _get_kwargs(
        selector=selector,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    selector: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | ErrorEnvelope | PackUpdates | None:
    """List newer versions of a pack

     Not done yet by the engine: the list is always empty.

    Args:
        selector (str): Identifier or name of the pack.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | PackUpdates
    """

    return sync_detailed(
        selector=selector,
        client=client,
    ).parsed


async def asyncio_detailed(
    selector: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | ErrorEnvelope | PackUpdates]:
    """List newer versions of a pack

     Not done yet by the engine: the list is always empty.

    Args:
        selector (str): Identifier or name of the pack.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | PackUpdates]
    """

    kwargs = _get_kwargs(
        selector=selector,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    selector: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | ErrorEnvelope | PackUpdates | None:
    """List newer versions of a pack

     Not done yet by the engine: the list is always empty.

    Args:
        selector (str): Identifier or name of the pack.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | PackUpdates
    """

    return (
        await asyncio_detailed(
            selector=selector,
            client=client,
        )
    ).parsed
