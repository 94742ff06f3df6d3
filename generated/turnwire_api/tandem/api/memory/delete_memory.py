from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.memory_audited import MemoryAudited
from ...types import UNSET, Response, Unset


def _get_kwargs(
    memory_id: str,
    *,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["project_id"] = project_id

    params["channel_tag"] = channel_tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/memory/{memory_id}".format(
            memory_id=quote(str(memory_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | MemoryAudited | None:
    if response.status_code == 200:
        response_200 = MemoryAudited.from_dict(response.json())

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
) -> Response[Any | ErrorEnvelope | MemoryAudited]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    memory_id: str,
    *,
    client: AuthenticatedClient | Client,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | MemoryAudited]:
    """Delete an entry

     It cannot be brought back.

    Args:
        memory_id (str): Identifier of the entry.
        project_id (str | Unset): Project of the entry.
        channel_tag (str | Unset): Channel of the entry.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | MemoryAudited]
    """

    kwargs = _get_kwargs(
        memory_id=memory_id,
        project_id=project_id,
        channel_tag=channel_tag,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    memory_id: str,
    *,
    client: AuthenticatedClient | Client,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Any | ErrorEnvelope | MemoryAudited | None:
    """Delete an entry

     It cannot be brought back.

    Args:
        memory_id (str): Identifier of the entry.
        project_id (str | Unset): Project of the entry.
        channel_tag (str | Unset): Channel of the entry.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | MemoryAudited
    """

    return sync_detailed(
        memory_id=memory_id,
        client=client,
        project_id=project_id,
        channel_tag=channel_tag,
    ).parsed


async def asyncio_detailed(
    memory_id: str,
    *,
    client: AuthenticatedClient | Client,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | MemoryAudited]:
    """Delete an entry

     It cannot be brought back.

    Args:
        memory_id (str): Identifier of the entry.
        project_id (str | Unset): Project of the entry.
        channel_tag (str | Unset): Channel of the entry.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | MemoryAudited]
    """

    kwargs = _get_kwargs(
        memory_id=memory_id,
        project_id=project_id,
        channel_tag=channel_tag,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    memory_id: str,
    *,
    client: AuthenticatedClient | Client,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Any | ErrorEnvelope | MemoryAudited | None:
    """Delete an entry

     It cannot be brought back.

    Args:
        memory_id (str): Identifier of the entry.
        project_id (str | Unset): Project of the entry.
        channel_tag (str | Unset): Channel of the entry.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | MemoryAudited
    """

    return (
        await asyncio_detailed(
            memory_id=memory_id,
            client=client,
            project_id=project_id,
            channel_tag=channel_tag,
        )
    ).parsed
