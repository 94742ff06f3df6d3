from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.automation_result import AutomationResult
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.update_automation_request import UpdateAutomationRequest
from ...types import Response


def _get_kwargs(
    automation_id: str,
    *,
    body: UpdateAutomationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/automations/{automation_id}".format(
            automation_id=quote(str(automation_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> AutomationResult | ContextError | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = AutomationResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ContextError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

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
) -> Response[AutomationResult | ContextError | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    automation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAutomationRequest,
) -> Response[AutomationResult | ContextError | ErrorEnvelope | str]:
    """Change an automation

     Changes what is given.

    Args:
        automation_id (str): The automation.
        body (UpdateAutomationRequest): What to change of an automation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AutomationResult | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        automation_id=automation_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    automation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAutomationRequest,
) -> AutomationResult | ContextError | ErrorEnvelope | str | None:
    """Change an automation

     Changes what is given.

    Args:
        automation_id (str): The automation.
        body (UpdateAutomationRequest): What to change of an automation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AutomationResult | ContextError | ErrorEnvelope | str
    """

    return sync_detailed(
        automation_id=automation_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    automation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAutomationRequest,
) -> Response[AutomationResult | ContextError | ErrorEnvelope | str]:
    """Change an automation

     Changes what is given.

    Args:
        automation_id (str): The automation.
        body (UpdateAutomationRequest): What to change of an automation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AutomationResult | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        automation_id=automation_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    automation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAutomationRequest,
) -> AutomationResult | ContextError | ErrorEnvelope | str | None:
    """Change an automation

     Changes what is given.

    Args:
        automation_id (str): The automation.
        body (UpdateAutomationRequest): What to change of an automation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AutomationResult | ContextError | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            automation_id=automation_id,
            client=client,
            body=body,
        )
    ).parsed
