from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.routine_run_list import RoutineRunList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    routine_id: str,
    *,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/routines/{routine_id}/runs".format(
            routine_id=quote(str(routine_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | RoutineRunList | None:
    if response.status_code == 200:
        response_200 = RoutineRunList.from_dict(response.json())

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
) -> Response[ContextError | ErrorEnvelope | RoutineRunList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
) -> Response[ContextError | ErrorEnvelope | RoutineRunList]:
    """List the runs of a routine

     Runs of a routine.

    Args:
        routine_id (str): The routine.
        limit (int | Unset): The most to give, 1 to 500. The server's default is 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | RoutineRunList]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
) -> ContextError | ErrorEnvelope | RoutineRunList | None:
    """List the runs of a routine

     Runs of a routine.

    Args:
        routine_id (str): The routine.
        limit (int | Unset): The most to give, 1 to 500. The server's default is 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | RoutineRunList
    """

    return sync_detailed(
        routine_id=routine_id,
        client=client,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
) -> Response[ContextError | ErrorEnvelope | RoutineRunList]:
    """List the runs of a routine

     Runs of a routine.

    Args:
        routine_id (str): The routine.
        limit (int | Unset): The most to give, 1 to 500. The server's default is 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | RoutineRunList]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
) -> ContextError | ErrorEnvelope | RoutineRunList | None:
    """List the runs of a routine

     Runs of a routine.

    Args:
        routine_id (str): The routine.
        limit (int | Unset): The most to give, 1 to 500. The server's default is 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | RoutineRunList
    """

    return (
        await asyncio_detailed(
            routine_id=routine_id,
            client=client,
            limit=limit,
        )
    ).parsed
