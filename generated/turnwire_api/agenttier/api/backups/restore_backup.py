from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.restore_backup_request import RestoreBackupRequest
from ...models.restore_result import RestoreResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    sandbox_id: str,
    snapshot: str,
    *,
    body: RestoreBackupRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/sandboxes/{sandbox_id}/backups/{snapshot}/restore".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
            snapshot=quote(str(snapshot), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Error | RestoreResult | None:
    if response.status_code == 202:
        response_202 = RestoreResult.from_dict(response.json())

        return response_202

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())

        return response_409

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | RestoreResult]:
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
    body: RestoreBackupRequest | Unset = UNSET,
) -> Response[Error | RestoreResult]:
    """Make a sandbox from a snapshot

     A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused with 409.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.
        body (RestoreBackupRequest | Unset): How to make a sandbox from a snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RestoreResult]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
        body=body,
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
    body: RestoreBackupRequest | Unset = UNSET,
) -> Error | RestoreResult | None:
    """Make a sandbox from a snapshot

     A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused with 409.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.
        body (RestoreBackupRequest | Unset): How to make a sandbox from a snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RestoreResult
    """

    return sync_detailed(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
    body: RestoreBackupRequest | Unset = UNSET,
) -> Response[Error | RestoreResult]:
    """Make a sandbox from a snapshot

     A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused with 409.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.
        body (RestoreBackupRequest | Unset): How to make a sandbox from a snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RestoreResult]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        snapshot=snapshot,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    sandbox_id: str,
    snapshot: str,
    *,
    client: AuthenticatedClient | Client,
    body: RestoreBackupRequest | Unset = UNSET,
) -> Error | RestoreResult | None:
    """Make a sandbox from a snapshot

     A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused with 409.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        snapshot (str): Name of the snapshot.
        body (RestoreBackupRequest | Unset): How to make a sandbox from a snapshot.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RestoreResult
    """

    return (
        await asyncio_detailed(
            sandbox_id=sandbox_id,
            snapshot=snapshot,
            client=client,
            body=body,
        )
    ).parsed
