from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.goal_error import GoalError
from ...models.goal_list import GoalList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    status: str | Unset = UNSET,
    orchestration_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["status"] = status

    params["orchestration_id"] = orchestration_id

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/goals",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | GoalError | GoalList | None:
    if response.status_code == 200:
        response_200 = GoalList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GoalError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | GoalError | GoalList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: str | Unset = UNSET,
    orchestration_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ErrorEnvelope | GoalError | GoalList]:
    """List the goals

     The newest first.

    Args:
        status (str | Unset): Only those in this state.
        orchestration_id (str | Unset): Only those of this orchestration.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            500.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalError | GoalList]
    """

    kwargs = _get_kwargs(
        status=status,
        orchestration_id=orchestration_id,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    status: str | Unset = UNSET,
    orchestration_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ErrorEnvelope | GoalError | GoalList | None:
    """List the goals

     The newest first.

    Args:
        status (str | Unset): Only those in this state.
        orchestration_id (str | Unset): Only those of this orchestration.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            500.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalError | GoalList
    """

    return sync_detailed(
        client=client,
        status=status,
        orchestration_id=orchestration_id,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: str | Unset = UNSET,
    orchestration_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ErrorEnvelope | GoalError | GoalList]:
    """List the goals

     The newest first.

    Args:
        status (str | Unset): Only those in this state.
        orchestration_id (str | Unset): Only those of this orchestration.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            500.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalError | GoalList]
    """

    kwargs = _get_kwargs(
        status=status,
        orchestration_id=orchestration_id,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    status: str | Unset = UNSET,
    orchestration_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ErrorEnvelope | GoalError | GoalList | None:
    """List the goals

     The newest first.

    Args:
        status (str | Unset): Only those in this state.
        orchestration_id (str | Unset): Only those of this orchestration.
        limit (int | Unset): How many at most. The engine's default is 100, and it keeps to 1 to
            500.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalError | GoalList
    """

    return (
        await asyncio_detailed(
            client=client,
            status=status,
            orchestration_id=orchestration_id,
            limit=limit,
        )
    ).parsed
