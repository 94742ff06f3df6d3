from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.automation_v2_list import AutomationV2List
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    view: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["view"] = view

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/automations/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> AutomationV2List | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = AutomationV2List.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AutomationV2List | ErrorEnvelope]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    view: str | Unset = UNSET,
) -> Response[AutomationV2List | ErrorEnvelope]:
    """List automations

     All automations.

    Args:
        view (str | Unset): How much to give. A `summary` leaves out agents and flow, and counts
            them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AutomationV2List | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        view=view,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    view: str | Unset = UNSET,
) -> AutomationV2List | ErrorEnvelope | None:
    """List automations

     All automations.

    Args:
        view (str | Unset): How much to give. A `summary` leaves out agents and flow, and counts
            them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AutomationV2List | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        view=view,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    view: str | Unset = UNSET,
) -> Response[AutomationV2List | ErrorEnvelope]:
    """List automations

     All automations.

    Args:
        view (str | Unset): How much to give. A `summary` leaves out agents and flow, and counts
            them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AutomationV2List | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        view=view,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    view: str | Unset = UNSET,
) -> AutomationV2List | ErrorEnvelope | None:
    """List automations

     All automations.

    Args:
        view (str | Unset): How much to give. A `summary` leaves out agents and flow, and counts
            them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AutomationV2List | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            view=view,
        )
    ).parsed
