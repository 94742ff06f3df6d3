from typing import Any

from ....runtime.http import httpx
from ....runtime.model import plain
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.inline_agent_request import InlineAgentRequest
from ...models.saved_agent_request import SavedAgentRequest
from ...types import Response


def _get_kwargs(
    *,
    body: InlineAgentRequest | SavedAgentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agent/responses",
    }

    _kwargs["json"] = plain(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorResponse | str | None:
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
        response_412 = response.json()
        return response_412

    if response.status_code == 500:
        response_500 = ErrorResponse.from_dict(response.json())

        return response_500

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorResponse | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: InlineAgentRequest | SavedAgentRequest,
) -> Response[Any | ErrorResponse | str]:
    """Run one turn and stream its events

     Starts a conversation, or continues one when `previous_response_id` is given. A turn that stopped on
    a question is continued with one request that answers everything it asked: every pending approval
    and every pending client-side tool call of every paused agent. A rejected request (any 4xx) consumes
    nothing: what was pending is pending still.

    Not idempotent: a repeated request runs the tools again.

    Args:
        body (InlineAgentRequest | SavedAgentRequest): An agent described in the request, or one
            saved in the registry. Exactly one of `model` and `agent_name` is given.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorResponse | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: InlineAgentRequest | SavedAgentRequest,
) -> Any | ErrorResponse | str | None:
    """Run one turn and stream its events

     Starts a conversation, or continues one when `previous_response_id` is given. A turn that stopped on
    a question is continued with one request that answers everything it asked: every pending approval
    and every pending client-side tool call of every paused agent. A rejected request (any 4xx) consumes
    nothing: what was pending is pending still.

    Not idempotent: a repeated request runs the tools again.

    Args:
        body (InlineAgentRequest | SavedAgentRequest): An agent described in the request, or one
            saved in the registry. Exactly one of `model` and `agent_name` is given.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorResponse | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: InlineAgentRequest | SavedAgentRequest,
) -> Response[Any | ErrorResponse | str]:
    """Run one turn and stream its events

     Starts a conversation, or continues one when `previous_response_id` is given. A turn that stopped on
    a question is continued with one request that answers everything it asked: every pending approval
    and every pending client-side tool call of every paused agent. A rejected request (any 4xx) consumes
    nothing: what was pending is pending still.

    Not idempotent: a repeated request runs the tools again.

    Args:
        body (InlineAgentRequest | SavedAgentRequest): An agent described in the request, or one
            saved in the registry. Exactly one of `model` and `agent_name` is given.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorResponse | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: InlineAgentRequest | SavedAgentRequest,
) -> Any | ErrorResponse | str | None:
    """Run one turn and stream its events

     Starts a conversation, or continues one when `previous_response_id` is given. A turn that stopped on
    a question is continued with one request that answers everything it asked: every pending approval
    and every pending client-side tool call of every paused agent. A rejected request (any 4xx) consumes
    nothing: what was pending is pending still.

    Not idempotent: a repeated request runs the tools again.

    Args:
        body (InlineAgentRequest | SavedAgentRequest): An agent described in the request, or one
            saved in the registry. Exactly one of `model` and `agent_name` is given.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorResponse | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
