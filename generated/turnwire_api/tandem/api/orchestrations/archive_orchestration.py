from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.orchestration_error import OrchestrationError
from ...models.orchestration_result import OrchestrationResult
from ...models.orchestration_revision_request import OrchestrationRevisionRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    orchestration_id: str,
    *,
    body: OrchestrationRevisionRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/orchestrations/{orchestration_id}/archive".format(
            orchestration_id=quote(str(orchestration_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | None:
    if response.status_code == 200:
        response_200 = OrchestrationResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = OrchestrationError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = OrchestrationError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = OrchestrationError.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = OrchestrationError.from_dict(response.json())

        return response_409

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationRevisionRequest | Unset = UNSET,
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult]:
    """Put a draft away

     Published versions stay.

    Args:
        orchestration_id (str): Identifier of the orchestration.
        body (OrchestrationRevisionRequest | Unset): The draft that is meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationResult]
    """

    kwargs = _get_kwargs(
        orchestration_id=orchestration_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationRevisionRequest | Unset = UNSET,
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | None:
    """Put a draft away

     Published versions stay.

    Args:
        orchestration_id (str): Identifier of the orchestration.
        body (OrchestrationRevisionRequest | Unset): The draft that is meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationResult
    """

    return sync_detailed(
        orchestration_id=orchestration_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationRevisionRequest | Unset = UNSET,
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationResult]:
    """Put a draft away

     Published versions stay.

    Args:
        orchestration_id (str): Identifier of the orchestration.
        body (OrchestrationRevisionRequest | Unset): The draft that is meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationResult]
    """

    kwargs = _get_kwargs(
        orchestration_id=orchestration_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: OrchestrationRevisionRequest | Unset = UNSET,
) -> ErrorEnvelope | OrchestrationError | OrchestrationResult | None:
    """Put a draft away

     Published versions stay.

    Args:
        orchestration_id (str): Identifier of the orchestration.
        body (OrchestrationRevisionRequest | Unset): The draft that is meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationResult
    """

    return (
        await asyncio_detailed(
            orchestration_id=orchestration_id,
            client=client,
            body=body,
        )
    ).parsed
