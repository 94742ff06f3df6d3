from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.send_message_request import SendMessageRequest
from ...models.started_run import StartedRun
from ...types import Response


def _get_kwargs(
    thread_id: str,
    *,
    body: SendMessageRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/threads/{thread_id}/messages".format(
            thread_id=quote(str(thread_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | StartedRun | None:
    if 200 <= response.status_code <= 299:
        response_2xx = StartedRun.from_dict(response.json())

        return response_2xx

    if 400 <= response.status_code <= 499:
        response_4xx = response.json()
        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = response.json()
        return response_5xx

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | StartedRun]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendMessageRequest,
) -> Response[Any | StartedRun]:
    """Send a message, which starts a run

     One message is one run; the thread keeps the conversation. Not idempotent: each request starts a
    run.

    Args:
        thread_id (str): An opaque text.
        body (SendMessageRequest): A message to a thread.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | StartedRun]
    """

    kwargs = _get_kwargs(
        thread_id=thread_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendMessageRequest,
) -> Any | StartedRun | None:
    """Send a message, which starts a run

     One message is one run; the thread keeps the conversation. Not idempotent: each request starts a
    run.

    Args:
        thread_id (str): An opaque text.
        body (SendMessageRequest): A message to a thread.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | StartedRun
    """

    return sync_detailed(
        thread_id=thread_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendMessageRequest,
) -> Response[Any | StartedRun]:
    """Send a message, which starts a run

     One message is one run; the thread keeps the conversation. Not idempotent: each request starts a
    run.

    Args:
        thread_id (str): An opaque text.
        body (SendMessageRequest): A message to a thread.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | StartedRun]
    """

    kwargs = _get_kwargs(
        thread_id=thread_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    thread_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendMessageRequest,
) -> Any | StartedRun | None:
    """Send a message, which starts a run

     One message is one run; the thread keeps the conversation. Not idempotent: each request starts a
    run.

    Args:
        thread_id (str): An opaque text.
        body (SendMessageRequest): A message to a thread.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | StartedRun
    """

    return (
        await asyncio_detailed(
            thread_id=thread_id,
            client=client,
            body=body,
        )
    ).parsed
