from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.event_page import EventPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    session_id: str,
    turn_id: str,
    *,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["order"] = order

    params["page_token"] = page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/agents/sessions/{session_id}/turns/{turn_id}/events".format(
            session_id=quote(str(session_id), safe=""),
            turn_id=quote(str(turn_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | EventPage | None:
    if response.status_code == 200:
        response_200 = EventPage.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorResponse.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ErrorResponse.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = ErrorResponse.from_dict(response.json())

        return response_412

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | EventPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Response[ErrorResponse | EventPage]:
    """List the events of a turn

     The events of a turn that is over, the oldest first unless `order` says otherwise, the pieces of
    messages joined: no `model.message.delta` is among them, nor `turn.created` and `turn.done`, which
    are in the list of the session. Reasoning, and a message that was broken off, are in no list.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        limit (int | Unset): Most events in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | EventPage]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        limit=limit,
        order=order,
        page_token=page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> ErrorResponse | EventPage | None:
    """List the events of a turn

     The events of a turn that is over, the oldest first unless `order` says otherwise, the pieces of
    messages joined: no `model.message.delta` is among them, nor `turn.created` and `turn.done`, which
    are in the list of the session. Reasoning, and a message that was broken off, are in no list.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        limit (int | Unset): Most events in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | EventPage
    """

    return sync_detailed(
        session_id=session_id,
        turn_id=turn_id,
        client=client,
        limit=limit,
        order=order,
        page_token=page_token,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Response[ErrorResponse | EventPage]:
    """List the events of a turn

     The events of a turn that is over, the oldest first unless `order` says otherwise, the pieces of
    messages joined: no `model.message.delta` is among them, nor `turn.created` and `turn.done`, which
    are in the list of the session. Reasoning, and a message that was broken off, are in no list.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        limit (int | Unset): Most events in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | EventPage]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        limit=limit,
        order=order,
        page_token=page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    order: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> ErrorResponse | EventPage | None:
    """List the events of a turn

     The events of a turn that is over, the oldest first unless `order` says otherwise, the pieces of
    messages joined: no `model.message.delta` is among them, nor `turn.created` and `turn.done`, which
    are in the list of the session. Reasoning, and a message that was broken off, are in no list.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        limit (int | Unset): Most events in a page.
        order (str | Unset): Oldest first (`asc`) or newest first (`desc`).
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | EventPage
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            turn_id=turn_id,
            client=client,
            limit=limit,
            order=order,
            page_token=page_token,
        )
    ).parsed
