from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.draft_session_page import DraftSessionPage
from ...models.error_response import ErrorResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    agent_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    start_timestamp: str | Unset = UNSET,
    end_timestamp: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["agent_name"] = agent_name

    params["limit"] = limit

    params["order"] = order

    params["page_token"] = page_token

    params["start_timestamp"] = start_timestamp

    params["end_timestamp"] = end_timestamp

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/agents/draft-sessions",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> DraftSessionPage | ErrorResponse | None:
    if response.status_code == 200:
        response_200 = DraftSessionPage.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 422:
        response_422 = ErrorResponse.from_dict(response.json())

        return response_422

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DraftSessionPage | ErrorResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    agent_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    start_timestamp: str | Unset = UNSET,
    end_timestamp: str | Unset = UNSET,
) -> Response[DraftSessionPage | ErrorResponse]:
    """List draft sessions

     Draft sessions of the caller, the newest first unless `order` says otherwise. Without
    `start_timestamp` only those of the last half hour.

    Args:
        agent_name (str | Unset): Only draft sessions of the saved agent with this name.
        limit (int | Unset): Most sessions in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.
        start_timestamp (str | Unset): Only sessions made at this time or later.
        end_timestamp (str | Unset): Only sessions made at this time or earlier.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DraftSessionPage | ErrorResponse]
    """

    kwargs = _get_kwargs(
        agent_name=agent_name,
        limit=limit,
        order=order,
        page_token=page_token,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    agent_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    start_timestamp: str | Unset = UNSET,
    end_timestamp: str | Unset = UNSET,
) -> DraftSessionPage | ErrorResponse | None:
    """List draft sessions

     Draft sessions of the caller, the newest first unless `order` says otherwise. Without
    `start_timestamp` only those of the last half hour.

    Args:
        agent_name (str | Unset): Only draft sessions of the saved agent with this name.
        limit (int | Unset): Most sessions in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.
        start_timestamp (str | Unset): Only sessions made at this time or later.
        end_timestamp (str | Unset): Only sessions made at this time or earlier.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DraftSessionPage | ErrorResponse
    """

    return sync_detailed(
        client=client,
        agent_name=agent_name,
        limit=limit,
        order=order,
        page_token=page_token,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    agent_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    start_timestamp: str | Unset = UNSET,
    end_timestamp: str | Unset = UNSET,
) -> Response[DraftSessionPage | ErrorResponse]:
    """List draft sessions

     Draft sessions of the caller, the newest first unless `order` says otherwise. Without
    `start_timestamp` only those of the last half hour.

    Args:
        agent_name (str | Unset): Only draft sessions of the saved agent with this name.
        limit (int | Unset): Most sessions in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.
        start_timestamp (str | Unset): Only sessions made at this time or later.
        end_timestamp (str | Unset): Only sessions made at this time or earlier.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DraftSessionPage | ErrorResponse]
    """

    kwargs = _get_kwargs(
        agent_name=agent_name,
        limit=limit,
        order=order,
        page_token=page_token,
        start_timestamp=start_timestamp,
        end_timestamp=end_timestamp,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    agent_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    start_timestamp: str | Unset = UNSET,
    end_timestamp: str | Unset = UNSET,
) -> DraftSessionPage | ErrorResponse | None:
    """List draft sessions

     Draft sessions of the caller, the newest first unless `order` says otherwise. Without
    `start_timestamp` only those of the last half hour.

    Args:
        agent_name (str | Unset): Only draft sessions of the saved agent with this name.
        limit (int | Unset): Most sessions in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.
        start_timestamp (str | Unset): Only sessions made at this time or later.
        end_timestamp (str | Unset): Only sessions made at this time or earlier.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DraftSessionPage | ErrorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            agent_name=agent_name,
            limit=limit,
            order=order,
            page_token=page_token,
            start_timestamp=start_timestamp,
            end_timestamp=end_timestamp,
        )
    ).parsed
