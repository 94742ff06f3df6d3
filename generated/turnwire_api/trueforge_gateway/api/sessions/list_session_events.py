from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.session_event_page import SessionEventPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    session_id: str,
    *,
    last_turn_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["last_turn_id"] = last_turn_id

    params["limit"] = limit

    params["page_token"] = page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/agents/sessions/{session_id}/events".format(
            session_id=quote(str(session_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | SessionEventPage | None:
    if response.status_code == 200:
        response_200 = SessionEventPage.from_dict(response.json())

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

    if response.status_code == 412:
        response_412 = ErrorResponse.from_dict(response.json())

        return response_412

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | SessionEventPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    last_turn_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Response[ErrorResponse | SessionEventPage]:
    """List the events of a branch

     The events of a turn and of those before it, newest first, the pieces of messages joined: no
    `model.message.delta` is among them. A last turn that is running is left out. Beside `page_token`
    the gateway does not look at `last_turn_id`.

    Args:
        session_id (str): The session.
        last_turn_id (str | Unset): The last turn of the branch.
        limit (int | Unset): Most events in a page.
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | SessionEventPage]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        last_turn_id=last_turn_id,
        limit=limit,
        page_token=page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    last_turn_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> ErrorResponse | SessionEventPage | None:
    """List the events of a branch

     The events of a turn and of those before it, newest first, the pieces of messages joined: no
    `model.message.delta` is among them. A last turn that is running is left out. Beside `page_token`
    the gateway does not look at `last_turn_id`.

    Args:
        session_id (str): The session.
        last_turn_id (str | Unset): The last turn of the branch.
        limit (int | Unset): Most events in a page.
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | SessionEventPage
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        last_turn_id=last_turn_id,
        limit=limit,
        page_token=page_token,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    last_turn_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Response[ErrorResponse | SessionEventPage]:
    """List the events of a branch

     The events of a turn and of those before it, newest first, the pieces of messages joined: no
    `model.message.delta` is among them. A last turn that is running is left out. Beside `page_token`
    the gateway does not look at `last_turn_id`.

    Args:
        session_id (str): The session.
        last_turn_id (str | Unset): The last turn of the branch.
        limit (int | Unset): Most events in a page.
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | SessionEventPage]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        last_turn_id=last_turn_id,
        limit=limit,
        page_token=page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    last_turn_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> ErrorResponse | SessionEventPage | None:
    """List the events of a branch

     The events of a turn and of those before it, newest first, the pieces of messages joined: no
    `model.message.delta` is among them. A last turn that is running is left out. Beside `page_token`
    the gateway does not look at `last_turn_id`.

    Args:
        session_id (str): The session.
        last_turn_id (str | Unset): The last turn of the branch.
        limit (int | Unset): Most events in a page.
        page_token (str | Unset): The page to read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | SessionEventPage
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            last_turn_id=last_turn_id,
            limit=limit,
            page_token=page_token,
        )
    ).parsed
