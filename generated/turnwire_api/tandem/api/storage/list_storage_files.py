from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.storage_files import StorageFiles
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    path: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["path"] = path

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/global/storage/files",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | StorageFiles | None:
    if response.status_code == 200:
        response_200 = StorageFiles.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
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
) -> Response[Any | ErrorEnvelope | StorageFiles]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | StorageFiles]:
    """List files of the engine

     Only from the loopback interface.

    Args:
        path (str | Unset): Folder to list, within the folder of the engine.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | StorageFiles]
    """

    kwargs = _get_kwargs(
        path=path,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | ErrorEnvelope | StorageFiles | None:
    """List files of the engine

     Only from the loopback interface.

    Args:
        path (str | Unset): Folder to list, within the folder of the engine.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | StorageFiles
    """

    return sync_detailed(
        client=client,
        path=path,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | StorageFiles]:
    """List files of the engine

     Only from the loopback interface.

    Args:
        path (str | Unset): Folder to list, within the folder of the engine.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | StorageFiles]
    """

    kwargs = _get_kwargs(
        path=path,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | ErrorEnvelope | StorageFiles | None:
    """List files of the engine

     Only from the loopback interface.

    Args:
        path (str | Unset): Folder to list, within the folder of the engine.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | StorageFiles
    """

    return (
        await asyncio_detailed(
            client=client,
            path=path,
            limit=limit,
        )
    ).parsed
