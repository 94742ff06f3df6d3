from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.orchestration_error import OrchestrationError
from ...models.orchestration_references import OrchestrationReferences
from ...types import Response


def _get_kwargs(
    orchestration_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/orchestrations/{orchestration_id}/stale-references".format(
            orchestration_id=quote(str(orchestration_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | OrchestrationError | OrchestrationReferences | None:
    if response.status_code == 200:
        response_200 = OrchestrationReferences.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = OrchestrationError.from_dict(response.json())

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
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationReferences]:
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
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationReferences]:
    """List automations that have changed

     Since they were chosen for the draft.

    Args:
        orchestration_id (str): Identifier of the orchestration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationReferences]
    """

    kwargs = _get_kwargs(
        orchestration_id=orchestration_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OrchestrationError | OrchestrationReferences | None:
    """List automations that have changed

     Since they were chosen for the draft.

    Args:
        orchestration_id (str): Identifier of the orchestration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationReferences
    """

    return sync_detailed(
        orchestration_id=orchestration_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | OrchestrationError | OrchestrationReferences]:
    """List automations that have changed

     Since they were chosen for the draft.

    Args:
        orchestration_id (str): Identifier of the orchestration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OrchestrationError | OrchestrationReferences]
    """

    kwargs = _get_kwargs(
        orchestration_id=orchestration_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    orchestration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OrchestrationError | OrchestrationReferences | None:
    """List automations that have changed

     Since they were chosen for the draft.

    Args:
        orchestration_id (str): Identifier of the orchestration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OrchestrationError | OrchestrationReferences
    """

    return (
        await asyncio_detailed(
            orchestration_id=orchestration_id,
            client=client,
        )
    ).parsed
