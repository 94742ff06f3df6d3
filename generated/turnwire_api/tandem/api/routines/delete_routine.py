from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.deleted_routine import DeletedRoutine
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    routine_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/routines/{routine_id}".format(
            routine_id=quote(str(routine_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | DeletedRoutine | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DeletedRoutine.from_dict(response.json())

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
) -> Response[ContextError | DeletedRoutine | ErrorEnvelope]:
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
) -> Response[ContextError | DeletedRoutine | ErrorEnvelope]:
    """Delete a routine

     Deletes a routine.

    Args:
        routine_id (str): The routine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | DeletedRoutine | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | DeletedRoutine | ErrorEnvelope | None:
    """Delete a routine

     Deletes a routine.

    Args:
        routine_id (str): The routine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | DeletedRoutine | ErrorEnvelope
    """

    return sync_detailed(
        routine_id=routine_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContextError | DeletedRoutine | ErrorEnvelope]:
    """Delete a routine

     Deletes a routine.

    Args:
        routine_id (str): The routine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | DeletedRoutine | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | DeletedRoutine | ErrorEnvelope | None:
    """Delete a routine

     Deletes a routine.

    Args:
        routine_id (str): The routine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | DeletedRoutine | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            routine_id=routine_id,
            client=client,
        )
    ).parsed
