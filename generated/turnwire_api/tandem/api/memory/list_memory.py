from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.memory_list import MemoryList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    user_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["limit"] = limit

    params["offset"] = offset

    params["user_id"] = user_id

    params["project_id"] = project_id

    params["channel_tag"] = channel_tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/memory",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | MemoryList | str | None:
    if response.status_code == 200:
        response_200 = MemoryList.from_dict(response.json())

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

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | MemoryList | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    user_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | MemoryList | str]:
    """List entries of the memory

     The newest first.

    Args:
        q (str | Unset): Only entries with these words.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            1000.
        offset (int | Unset): How many to leave out at the beginning.
        user_id (str | Unset): Only entries of this user.
        project_id (str | Unset): Only entries of this project.
        channel_tag (str | Unset): Only entries of this channel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | MemoryList | str]
    """

    kwargs = _get_kwargs(
        q=q,
        limit=limit,
        offset=offset,
        user_id=user_id,
        project_id=project_id,
        channel_tag=channel_tag,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    user_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Any | ErrorEnvelope | MemoryList | str | None:
    """List entries of the memory

     The newest first.

    Args:
        q (str | Unset): Only entries with these words.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            1000.
        offset (int | Unset): How many to leave out at the beginning.
        user_id (str | Unset): Only entries of this user.
        project_id (str | Unset): Only entries of this project.
        channel_tag (str | Unset): Only entries of this channel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | MemoryList | str
    """

    return sync_detailed(
        client=client,
        q=q,
        limit=limit,
        offset=offset,
        user_id=user_id,
        project_id=project_id,
        channel_tag=channel_tag,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    user_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | MemoryList | str]:
    """List entries of the memory

     The newest first.

    Args:
        q (str | Unset): Only entries with these words.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            1000.
        offset (int | Unset): How many to leave out at the beginning.
        user_id (str | Unset): Only entries of this user.
        project_id (str | Unset): Only entries of this project.
        channel_tag (str | Unset): Only entries of this channel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | MemoryList | str]
    """

    kwargs = _get_kwargs(
        q=q,
        limit=limit,
        offset=offset,
        user_id=user_id,
        project_id=project_id,
        channel_tag=channel_tag,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    user_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    channel_tag: str | Unset = UNSET,
) -> Any | ErrorEnvelope | MemoryList | str | None:
    """List entries of the memory

     The newest first.

    Args:
        q (str | Unset): Only entries with these words.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            1000.
        offset (int | Unset): How many to leave out at the beginning.
        user_id (str | Unset): Only entries of this user.
        project_id (str | Unset): Only entries of this project.
        channel_tag (str | Unset): Only entries of this channel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | MemoryList | str
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            limit=limit,
            offset=offset,
            user_id=user_id,
            project_id=project_id,
            channel_tag=channel_tag,
        )
    ).parsed
