from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.incident_monitor_config_patch import IncidentMonitorConfigPatch
from ...models.incident_monitor_config_result import IncidentMonitorConfigResult
from ...types import Response


def _get_kwargs(
    *,
    body: IncidentMonitorConfigPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/config/incident-monitor",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str | None:
    if response.status_code == 200:
        response_200 = IncidentMonitorConfigResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ContextError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

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
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IncidentMonitorConfigPatch,
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str]:
    """Change the configuration of the incident monitor

     Replaces the whole configuration. A member that is left out has its default afterwards.

    Args:
        body (IncidentMonitorConfigPatch): The configuration to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str]
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
    body: IncidentMonitorConfigPatch,
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str | None:
    """Change the configuration of the incident monitor

     Replaces the whole configuration. A member that is left out has its default afterwards.

    Args:
        body (IncidentMonitorConfigPatch): The configuration to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IncidentMonitorConfigPatch,
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str]:
    """Change the configuration of the incident monitor

     Replaces the whole configuration. A member that is left out has its default afterwards.

    Args:
        body (IncidentMonitorConfigPatch): The configuration to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: IncidentMonitorConfigPatch,
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str | None:
    """Change the configuration of the incident monitor

     Replaces the whole configuration. A member that is left out has its default afterwards.

    Args:
        body (IncidentMonitorConfigPatch): The configuration to use.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ContextError | ErrorEnvelope | IncidentMonitorConfigResult | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
