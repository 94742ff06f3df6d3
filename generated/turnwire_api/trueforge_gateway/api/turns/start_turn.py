from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.start_turn_request import StartTurnRequest
from ...models.turn_result import TurnResult
from ...types import Response


def _get_kwargs(
    session_id: str,
    *,
    body: StartTurnRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/agents/sessions/{session_id}/turns#start".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | TurnResult | None:
    if response.status_code == 200:
        response_200 = TurnResult.from_dict(response.json())

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

    if response.status_code == 413:
        response_413 = ErrorResponse.from_dict(response.json())

        return response_413

    if response.status_code == 422:
        response_422 = ErrorResponse.from_dict(response.json())

        return response_422

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | TurnResult]:
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
    body: StartTurnRequest,
) -> Response[ErrorResponse | TurnResult]:
    """Run one turn and return it at once

     Runs the agent. A turn that stopped on questions is continued with one request that answers
    everything it asked: every pending approval and every pending client-side tool call of every paused
    thread. A rejected request leaves no turn behind, and what was pending is pending still; but one
    that is answered 422 has already cancelled the turn that was running.
    Not idempotent: a repeated request cancels the turn it repeats and runs the tools again, and the
    same decisions with an explicit `previous_turn_id` run them a second time. Without a JSON content
    type the body is ignored, and an empty turn runs. Closing the stream does not stop the turn.

    Args:
        session_id (str): The session.
        body (StartTurnRequest): The input of a turn, and the turn before it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | TurnResult]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: StartTurnRequest,
) -> ErrorResponse | TurnResult | None:
    """Run one turn and return it at once

     Runs the agent. A turn that stopped on questions is continued with one request that answers
    everything it asked: every pending approval and every pending client-side tool call of every paused
    thread. A rejected request leaves no turn behind, and what was pending is pending still; but one
    that is answered 422 has already cancelled the turn that was running.
    Not idempotent: a repeated request cancels the turn it repeats and runs the tools again, and the
    same decisions with an explicit `previous_turn_id` run them a second time. Without a JSON content
    type the body is ignored, and an empty turn runs. Closing the stream does not stop the turn.

    Args:
        session_id (str): The session.
        body (StartTurnRequest): The input of a turn, and the turn before it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | TurnResult
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: StartTurnRequest,
) -> Response[ErrorResponse | TurnResult]:
    """Run one turn and return it at once

     Runs the agent. A turn that stopped on questions is continued with one request that answers
    everything it asked: every pending approval and every pending client-side tool call of every paused
    thread. A rejected request leaves no turn behind, and what was pending is pending still; but one
    that is answered 422 has already cancelled the turn that was running.
    Not idempotent: a repeated request cancels the turn it repeats and runs the tools again, and the
    same decisions with an explicit `previous_turn_id` run them a second time. Without a JSON content
    type the body is ignored, and an empty turn runs. Closing the stream does not stop the turn.

    Args:
        session_id (str): The session.
        body (StartTurnRequest): The input of a turn, and the turn before it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | TurnResult]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: StartTurnRequest,
) -> ErrorResponse | TurnResult | None:
    """Run one turn and return it at once

     Runs the agent. A turn that stopped on questions is continued with one request that answers
    everything it asked: every pending approval and every pending client-side tool call of every paused
    thread. A rejected request leaves no turn behind, and what was pending is pending still; but one
    that is answered 422 has already cancelled the turn that was running.
    Not idempotent: a repeated request cancels the turn it repeats and runs the tools again, and the
    same decisions with an explicit `previous_turn_id` run them a second time. Without a JSON content
    type the body is ignored, and an empty turn runs. Closing the stream does not stop the turn.

    Args:
        session_id (str): The session.
        body (StartTurnRequest): The input of a turn, and the turn before it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | TurnResult
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
        )
    ).parsed
