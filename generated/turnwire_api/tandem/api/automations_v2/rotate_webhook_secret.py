from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.webhook_trigger_result import WebhookTriggerResult
from ...types import Response


def _get_kwargs(
    automation_id: str,
    trigger_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/automations/v2/{automation_id}/webhook-triggers/{trigger_id}/rotate-secret".format(
            automation_id=quote(str(automation_id), safe=""),
            trigger_id=quote(str(trigger_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | WebhookTriggerResult | None:
    if response.status_code == 200:
        response_200 = WebhookTriggerResult.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ContextError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 501:
        response_501 = ContextError.from_dict(response.json())

        return response_501

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContextError | ErrorEnvelope | WebhookTriggerResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    automation_id: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContextError | ErrorEnvelope | WebhookTriggerResult]:
    """Give a trigger a new secret

     The secret is in this answer only; the old one is of no use any more.

    Args:
        automation_id (str): The automation.
        trigger_id (str): The trigger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | WebhookTriggerResult]
    """

    kwargs = _get_kwargs(
        automation_id=automation_id,
        trigger_id=trigger_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    automation_id: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | ErrorEnvelope | WebhookTriggerResult | None:
    """Give a trigger a new secret

     The secret is in this answer only; the old one is of no use any more.

    Args:
        automation_id (str): The automation.
        trigger_id (str): The trigger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | WebhookTriggerResult
    """

    return sync_detailed(
        automation_id=automation_id,
        trigger_id=trigger_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    automation_id: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContextError | ErrorEnvelope | WebhookTriggerResult]:
    """Give a trigger a new secret

     The secret is in this answer only; the old one is of no use any more.

    Args:
        automation_id (str): The automation.
        trigger_id (str): The trigger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | WebhookTriggerResult]
    """

    kwargs = _get_kwargs(
        automation_id=automation_id,
        trigger_id=trigger_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    automation_id: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ContextError | ErrorEnvelope | WebhookTriggerResult | None:
    """Give a trigger a new secret

     The secret is in this answer only; the old one is of no use any more.

    Args:
        automation_id (str): The automation.
        trigger_id (str): The trigger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | WebhookTriggerResult
    """

    return (
        await asyncio_detailed(
            automation_id=automation_id,
            trigger_id=trigger_id,
            client=client,
        )
    ).parsed
