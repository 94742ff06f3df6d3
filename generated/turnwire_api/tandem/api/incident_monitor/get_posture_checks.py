from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.incident_monitor_report_result import IncidentMonitorReportResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mode: str | Unset = UNSET,
    rules: str | Unset = UNSET,
    disabled_rules: str | Unset = UNSET,
    min_severity: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mode"] = mode

    params["rules"] = rules

    params["disabled_rules"] = disabled_rules

    params["min_severity"] = min_severity

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/incident-monitor/security/posture-checks",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | IncidentMonitorReportResult | str | None:
    if response.status_code == 200:
        response_200 = IncidentMonitorReportResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | IncidentMonitorReportResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    mode: str | Unset = UNSET,
    rules: str | Unset = UNSET,
    disabled_rules: str | Unset = UNSET,
    min_severity: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | IncidentMonitorReportResult | str]:
    """Check the rights against rules

     Nothing is tried.

    Args:
        mode (str | Unset): How thoroughly.
        rules (str | Unset): Only these rules, separated by commas.
        disabled_rules (str | Unset): Without these rules, separated by commas.
        min_severity (str | Unset): Only what is at least this bad.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | IncidentMonitorReportResult | str]
    """

    kwargs = _get_kwargs(
        mode=mode,
        rules=rules,
        disabled_rules=disabled_rules,
        min_severity=min_severity,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    mode: str | Unset = UNSET,
    rules: str | Unset = UNSET,
    disabled_rules: str | Unset = UNSET,
    min_severity: str | Unset = UNSET,
) -> Any | ErrorEnvelope | IncidentMonitorReportResult | str | None:
    """Check the rights against rules

     Nothing is tried.

    Args:
        mode (str | Unset): How thoroughly.
        rules (str | Unset): Only these rules, separated by commas.
        disabled_rules (str | Unset): Without these rules, separated by commas.
        min_severity (str | Unset): Only what is at least this bad.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | IncidentMonitorReportResult | str
    """

    return sync_detailed(
        client=client,
        mode=mode,
        rules=rules,
        disabled_rules=disabled_rules,
        min_severity=min_severity,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    mode: str | Unset = UNSET,
    rules: str | Unset = UNSET,
    disabled_rules: str | Unset = UNSET,
    min_severity: str | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | IncidentMonitorReportResult | str]:
    """Check the rights against rules

     Nothing is tried.

    Args:
        mode (str | Unset): How thoroughly.
        rules (str | Unset): Only these rules, separated by commas.
        disabled_rules (str | Unset): Without these rules, separated by commas.
        min_severity (str | Unset): Only what is at least this bad.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | IncidentMonitorReportResult | str]
    """

    kwargs = _get_kwargs(
        mode=mode,
        rules=rules,
        disabled_rules=disabled_rules,
        min_severity=min_severity,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    mode: str | Unset = UNSET,
    rules: str | Unset = UNSET,
    disabled_rules: str | Unset = UNSET,
    min_severity: str | Unset = UNSET,
) -> Any | ErrorEnvelope | IncidentMonitorReportResult | str | None:
    """Check the rights against rules

     Nothing is tried.

    Args:
        mode (str | Unset): How thoroughly.
        rules (str | Unset): Only these rules, separated by commas.
        disabled_rules (str | Unset): Without these rules, separated by commas.
        min_severity (str | Unset): Only what is at least this bad.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | IncidentMonitorReportResult | str
    """

    return (
        await asyncio_detailed(
            client=client,
            mode=mode,
            rules=rules,
            disabled_rules=disabled_rules,
            min_severity=min_severity,
        )
    ).parsed
