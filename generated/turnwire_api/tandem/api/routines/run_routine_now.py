from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.routine_started import RoutineStarted
from ...models.run_now_request import RunNowRequest
from ...types import Response


def _get_kwargs(
    routine_id: str,
    *,
    body: RunNowRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/routines/{routine_id}/run_now".format(
            routine_id=quote(str(routine_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | RoutineStarted | str | None:
    if response.status_code == 200:
        response_200 = RoutineStarted.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ContextError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 415:
        response_415 = response.text
        return response_415

    if response.status_code == 422:
        response_422 = response.text
        return response_422

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContextError | ErrorEnvelope | RoutineStarted | str]:
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
    body: RunNowRequest,
) -> Response[ContextError | ErrorEnvelope | RoutineStarted | str]:
    """Run a routine now

     For people only. The run may have to be approved first.

    Args:
        routine_id (str): The routine.
        body (RunNowRequest): A run that is not due.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | RoutineStarted | str]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RunNowRequest,
) -> ContextError | ErrorEnvelope | RoutineStarted | str | None:
    """Run a routine now

     For people only. The run may have to be approved first.

    Args:
        routine_id (str): The routine.
        body (RunNowRequest): A run that is not due.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | RoutineStarted | str
    """

    return sync_detailed(
        routine_id=routine_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RunNowRequest,
) -> Response[ContextError | ErrorEnvelope | RoutineStarted | str]:
    """Run a routine now

     For people only. The run may have to be approved first.

    Args:
        routine_id (str): The routine.
        body (RunNowRequest): A run that is not due.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | RoutineStarted | str]
    """

    kwargs = _get_kwargs(
        routine_id=routine_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    routine_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RunNowRequest,
) -> ContextError | ErrorEnvelope | RoutineStarted | str | None:
    """Run a routine now

     For people only. The run may have to be approved first.

    Args:
        routine_id (str): The routine.
        body (RunNowRequest): A run that is not due.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | RoutineStarted | str
    """

    return (
        await asyncio_detailed(
            routine_id=routine_id,
            client=client,
            body=body,
        )
    ).parsed
