from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.subscribe_turn_request import SubscribeTurnRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    session_id: str,
    turn_id: str,
    *,
    body: SubscribeTurnRequest,
    last_event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(last_event_id, Unset):
        headers["Last-Event-ID"] = last_event_id

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/agents/sessions/{session_id}/turns/{turn_id}/subscribe".format(
            session_id=quote(str(session_id), safe=""),
            turn_id=quote(str(turn_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | str | None:
    if response.status_code == 200:
        response_200 = response.text
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

    if response.status_code == 504:
        response_504 = ErrorResponse.from_dict(response.json())

        return response_504

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | str]:
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
    body: SubscribeTurnRequest,
    last_event_id: str | Unset = UNSET,
) -> Response[ErrorResponse | str]:
    """Take up the stream of a turn

     The stream of a turn from where the cursor says, byte for byte as it was sent first. It is kept for
    some minutes after the end. Behind the last event of a turn that is over there is silence, so do not
    subscribe once `turn.done` was seen. After the time limit of the server (ten minutes) the stream
    ends in order and without `turn.done`: subscribe again.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        last_event_id (str | Unset): The sequence number after which to begin, in decimal.
        body (SubscribeTurnRequest): Where to begin.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        body=body,
        last_event_id=last_event_id,
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
    body: SubscribeTurnRequest,
    last_event_id: str | Unset = UNSET,
) -> ErrorResponse | str | None:
    """Take up the stream of a turn

     The stream of a turn from where the cursor says, byte for byte as it was sent first. It is kept for
    some minutes after the end. Behind the last event of a turn that is over there is silence, so do not
    subscribe once `turn.done` was seen. After the time limit of the server (ten minutes) the stream
    ends in order and without `turn.done`: subscribe again.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        last_event_id (str | Unset): The sequence number after which to begin, in decimal.
        body (SubscribeTurnRequest): Where to begin.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | str
    """

    return sync_detailed(
        session_id=session_id,
        turn_id=turn_id,
        client=client,
        body=body,
        last_event_id=last_event_id,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeTurnRequest,
    last_event_id: str | Unset = UNSET,
) -> Response[ErrorResponse | str]:
    """Take up the stream of a turn

     The stream of a turn from where the cursor says, byte for byte as it was sent first. It is kept for
    some minutes after the end. Behind the last event of a turn that is over there is silence, so do not
    subscribe once `turn.done` was seen. After the time limit of the server (ten minutes) the stream
    ends in order and without `turn.done`: subscribe again.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        last_event_id (str | Unset): The sequence number after which to begin, in decimal.
        body (SubscribeTurnRequest): Where to begin.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        body=body,
        last_event_id=last_event_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeTurnRequest,
    last_event_id: str | Unset = UNSET,
) -> ErrorResponse | str | None:
    """Take up the stream of a turn

     The stream of a turn from where the cursor says, byte for byte as it was sent first. It is kept for
    some minutes after the end. Behind the last event of a turn that is over there is silence, so do not
    subscribe once `turn.done` was seen. After the time limit of the server (ten minutes) the stream
    ends in order and without `turn.done`: subscribe again.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        last_event_id (str | Unset): The sequence number after which to begin, in decimal.
        body (SubscribeTurnRequest): Where to begin.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | str
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            turn_id=turn_id,
            client=client,
            body=body,
            last_event_id=last_event_id,
        )
    ).parsed
