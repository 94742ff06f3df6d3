from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    goal_id: str,
    *,
    cursor: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(last_event_id, Unset):
        headers["Last-Event-ID"] = last_event_id

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/goals/{goal_id}/events/stream".format(
            goal_id=quote(str(goal_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

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
) -> Response[ContextError | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> Response[ContextError | ErrorEnvelope | str]:
    """Stream the events of a goal

     Events of a goal, from where the cursor says: those there are, then new ones. The only stream that
    can be taken up again, and the only one whose messages have names and ids.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Begin after this event. A `Last-Event-ID` header wins.
        last_event_id (str | Unset): Begin after the event with this id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        cursor=cursor,
        last_event_id=last_event_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> ContextError | ErrorEnvelope | str | None:
    """Stream the events of a goal

     Events of a goal, from where the cursor says: those there are, then new ones. The only stream that
    can be taken up again, and the only one whose messages have names and ids.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Begin after this event. A `Last-Event-ID` header wins.
        last_event_id (str | Unset): Begin after the event with this id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | str
    """

    return sync_detailed(
        goal_id=goal_id,
        client=client,
        cursor=cursor,
        last_event_id=last_event_id,
    ).parsed


async def asyncio_detailed(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> Response[ContextError | ErrorEnvelope | str]:
    """Stream the events of a goal

     Events of a goal, from where the cursor says: those there are, then new ones. The only stream that
    can be taken up again, and the only one whose messages have names and ids.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Begin after this event. A `Last-Event-ID` header wins.
        last_event_id (str | Unset): Begin after the event with this id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        cursor=cursor,
        last_event_id=last_event_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> ContextError | ErrorEnvelope | str | None:
    """Stream the events of a goal

     Events of a goal, from where the cursor says: those there are, then new ones. The only stream that
    can be taken up again, and the only one whose messages have names and ids.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Begin after this event. A `Last-Event-ID` header wins.
        last_event_id (str | Unset): Begin after the event with this id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            goal_id=goal_id,
            client=client,
            cursor=cursor,
            last_event_id=last_event_id,
        )
    ).parsed
