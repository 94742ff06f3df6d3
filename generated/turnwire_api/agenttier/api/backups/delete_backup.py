from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backup_deleted import BackupDeleted
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    sandbox_id: str,
    snapshot: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v1/sandboxes/{sandbox_id}/backups/{snapshot}".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
            snapshot=quote(str(snapshot), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> BackupDeleted | Error | None:
    if response.status_code == 200:
        response_200 = BackupDeleted.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BackupDeleted | Error]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BackupDeleted | Error]:
    """Delete a snapshot

     Only one of this sandbox.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BackupDeleted | Error]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
) -> BackupDeleted | Error | None:
    """Delete a snapshot

     Only one of this sandbox.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BackupDeleted | Error
    """

    return sync_detailed(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
        client=client,
    ).parsed


async def asyncio_detailed(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BackupDeleted | Error]:
    """Delete a snapshot

     Only one of this sandbox.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BackupDeleted | Error]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
) -> BackupDeleted | Error | None:
    """Delete a snapshot

     Only one of this sandbox.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BackupDeleted | Error
    """

    return (
        await asyncio_detailed(
            sandbox_id=sandbox_id,
            snapshot=snapshot,
            client=client,
        )
    ).parsed
