from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.orchestration_draft_request import OrchestrationDraftRequest
from ...models.orchestration_error import OrchestrationError
from ...models.orchestration_result import OrchestrationResult
from ...types import Response


def _get_kwargs(
    *,
    body: OrchestrationDraftRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/orchestrations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | str | None:
    if response.status_code == 201:
        response_201 = OrchestrationResult.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = OrchestrationError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 409:
        response_409 = OrchestrationError.from_dict(response.json())

        return response_409

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
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationDraftRequest,
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult | str]:
    """Draft an orchestration

     The draft need not be valid yet.

    Args:
        body (OrchestrationDraftRequest): How the draft shall be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationResult | str]
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
    client: AuthenticatedClient | Client,
    body: OrchestrationDraftRequest,
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | str | None:
    """Draft an orchestration

     The draft need not be valid yet.

    Args:
        body (OrchestrationDraftRequest): How the draft shall be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationResult | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationDraftRequest,
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult | str]:
    """Draft an orchestration

     The draft need not be valid yet.

    Args:
        body (OrchestrationDraftRequest): How the draft shall be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationResult | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationDraftRequest,
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | str | None:
    """Draft an orchestration

     The draft need not be valid yet.

    Args:
        body (OrchestrationDraftRequest): How the draft shall be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationResult | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
