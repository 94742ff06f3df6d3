from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.reason_request import ReasonRequest
from ...models.refusal_error import RefusalError
from ...models.spawn_decision import SpawnDecision
from ...types import Response


def _get_kwargs(
    approval_id: str,
    *,
    body: ReasonRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agent-team/approvals/spawn/{approval_id}/approve".format(
            approval_id=quote(str(approval_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | RefusalError | SpawnDecision | str | None:
    if response.status_code == 200:
        response_200 = SpawnDecision.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = RefusalError.from_dict(response.json())

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
) -> Response[ErrorEnvelope | RefusalError | SpawnDecision | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    approval_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> Response[ErrorEnvelope | RefusalError | SpawnDecision | str]:
    """Permit an agent to start

     The decision is final.

    Args:
        approval_id (str): Identifier for the decision.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RefusalError | SpawnDecision | str]
    """

    kwargs = _get_kwargs(
        approval_id=approval_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    approval_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> ErrorEnvelope | RefusalError | SpawnDecision | str | None:
    """Permit an agent to start

     The decision is final.

    Args:
        approval_id (str): Identifier for the decision.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RefusalError | SpawnDecision | str
    """

    return sync_detailed(
        approval_id=approval_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    approval_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> Response[ErrorEnvelope | RefusalError | SpawnDecision | str]:
    """Permit an agent to start

     The decision is final.

    Args:
        approval_id (str): Identifier for the decision.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RefusalError | SpawnDecision | str]
    """

    kwargs = _get_kwargs(
        approval_id=approval_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    approval_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> ErrorEnvelope | RefusalError | SpawnDecision | str | None:
    """Permit an agent to start

     The decision is final.

    Args:
        approval_id (str): Identifier for the decision.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RefusalError | SpawnDecision | str
    """

    return (
        await asyncio_detailed(
            approval_id=approval_id,
            client=client,
            body=body,
        )
    ).parsed
