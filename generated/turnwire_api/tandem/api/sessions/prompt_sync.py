from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.message import Message
from ...models.prompt_request import PromptRequest
from ...models.run_conflict import RunConflict
from ...types import Response


def _get_kwargs(
    session_id: str,
    *,
    body: PromptRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/session/{session_id}/prompt_sync".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | RunConflict | list[Message] | str | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("response_200 is not an array")
        for response_200_item_data in _response_200:
            response_200_item = Message.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = RunConflict.from_dict(response.json())

        return response_409

    if response.status_code == 415:
        response_415 = response.text
        return response_415

    if response.status_code == 422:
        response_422 = response.text
        return response_422

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())

        return response_429

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if response.status_code == 504:
        response_504 = ErrorEnvelope.from_dict(response.json())

        return response_504

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | RunConflict | list[Message] | str]:
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
    body: PromptRequest,
) -> Response[ErrorEnvelope | RunConflict | list[Message] | str]:
    """Run a prompt and wait

     Adds a message of the user, runs it, and answers when the run has ended: after 615 seconds at the
    latest. With `Accept: text/event-stream` the answer is an event stream instead, which begins with
    `session.run.started`, has no `session.run.finished` and ends with the run.

    Args:
        session_id (str): The session.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RunConflict | list[Message] | str]
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
    body: PromptRequest,
) -> ErrorEnvelope | RunConflict | list[Message] | str | None:
    """Run a prompt and wait

     Adds a message of the user, runs it, and answers when the run has ended: after 615 seconds at the
    latest. With `Accept: text/event-stream` the answer is an event stream instead, which begins with
    `session.run.started`, has no `session.run.finished` and ends with the run.

    Args:
        session_id (str): The session.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RunConflict | list[Message] | str
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
    body: PromptRequest,
) -> Response[ErrorEnvelope | RunConflict | list[Message] | str]:
    """Run a prompt and wait

     Adds a message of the user, runs it, and answers when the run has ended: after 615 seconds at the
    latest. With `Accept: text/event-stream` the answer is an event stream instead, which begins with
    `session.run.started`, has no `session.run.finished` and ends with the run.

    Args:
        session_id (str): The session.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RunConflict | list[Message] | str]
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
    body: PromptRequest,
) -> ErrorEnvelope | RunConflict | list[Message] | str | None:
    """Run a prompt and wait

     Adds a message of the user, runs it, and answers when the run has ended: after 615 seconds at the
    latest. With `Accept: text/event-stream` the answer is an event stream instead, which begins with
    `session.run.started`, has no `session.run.finished` and ends with the run.

    Args:
        session_id (str): The session.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RunConflict | list[Message] | str
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
        )
    ).parsed
