from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.history import History
from ...types import UNSET, Response


def _get_kwargs(
    thread_id: str,
    *,
    limit: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/threads/{thread_id}/history".format(
            thread_id=quote(str(thread_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | History | None:
    if 200 <= response.status_code <= 299:
        response_2xx = History.from_dict(response.json())

        return response_2xx

    if 400 <= response.status_code <= 499:
        response_4xx = response.json()
        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = response.json()
        return response_5xx

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | History]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
) -> Response[Any | History]:
    """Read the messages of a thread

     Whether the oldest or the newest comes first is not known, nor is a way to read on.

    Args:
        thread_id (str): An opaque text.
        limit (int): A number. Its bounds are not known.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | History]
    """

    kwargs = _get_kwargs(
        thread_id=thread_id,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
) -> Any | History | None:
    """Read the messages of a thread

     Whether the oldest or the newest comes first is not known, nor is a way to read on.

    Args:
        thread_id (str): An opaque text.
        limit (int): A number. Its bounds are not known.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | History
    """

    return sync_detailed(
        thread_id=thread_id,
        client=client,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
) -> Response[Any | History]:
    """Read the messages of a thread

     Whether the oldest or the newest comes first is not known, nor is a way to read on.

    Args:
        thread_id (str): An opaque text.
        limit (int): A number. Its bounds are not known.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | History]
    """

    kwargs = _get_kwargs(
        thread_id=thread_id,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
) -> Any | History | None:
    """Read the messages of a thread

     Whether the oldest or the newest comes first is not known, nor is a way to read on.

    Args:
        thread_id (str): An opaque text.
        limit (int): A number. Its bounds are not known.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | History
    """

    return (
        await asyncio_detailed(
            thread_id=thread_id,
            client=client,
            limit=limit,
        )
    ).parsed
