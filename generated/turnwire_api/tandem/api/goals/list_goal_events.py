from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.goal_error import GoalError
from ...models.goal_events import GoalEvents
from ...types import UNSET, Response, Unset


def _get_kwargs(
    goal_id: str,
    *,
    cursor: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/goals/{goal_id}/events".format(
            goal_id=quote(str(goal_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | GoalError | GoalEvents | None:
    if response.status_code == 200:
        response_200 = GoalEvents.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GoalError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = GoalError.from_dict(response.json())

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
) -> Response[ErrorEnvelope | GoalError | GoalEvents]:
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
    limit: int | Unset = UNSET,
) -> Response[ErrorEnvelope | GoalError | GoalEvents]:
    """List what happened to a goal

     The oldest first.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Only what came after this place in the log.
        limit (int | Unset): How many at most. The engine's default is 250, and it keeps to 1 to
            1000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalError | GoalEvents]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        cursor=cursor,
        limit=limit,
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
    limit: int | Unset = UNSET,
) -> ErrorEnvelope | GoalError | GoalEvents | None:
    """List what happened to a goal

     The oldest first.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Only what came after this place in the log.
        limit (int | Unset): How many at most. The engine's default is 250, and it keeps to 1 to
            1000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalError | GoalEvents
    """

    return sync_detailed(
        goal_id=goal_id,
        client=client,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ErrorEnvelope | GoalError | GoalEvents]:
    """List what happened to a goal

     The oldest first.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Only what came after this place in the log.
        limit (int | Unset): How many at most. The engine's default is 250, and it keeps to 1 to
            1000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalError | GoalEvents]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ErrorEnvelope | GoalError | GoalEvents | None:
    """List what happened to a goal

     The oldest first.

    Args:
        goal_id (str): The goal.
        cursor (int | Unset): Only what came after this place in the log.
        limit (int | Unset): How many at most. The engine's default is 250, and it keeps to 1 to
            1000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalError | GoalEvents
    """

    return (
        await asyncio_detailed(
            goal_id=goal_id,
            client=client,
            cursor=cursor,
            limit=limit,
        )
    ).parsed
