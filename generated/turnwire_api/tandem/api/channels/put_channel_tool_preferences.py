from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_tool_preferences import ChannelToolPreferences
from ...models.channel_tool_preferences_input import ChannelToolPreferencesInput
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    channel: str,
    *,
    body: ChannelToolPreferencesInput,
    scope_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["scope_id"] = scope_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/channels/{channel}/tool-preferences".format(
            channel=quote(str(channel), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ChannelToolPreferences | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = ChannelToolPreferences.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = cast(Any, None)
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
) -> Response[Any | ChannelToolPreferences | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelToolPreferencesInput,
    scope_id: str | Unset = UNSET,
) -> Response[Any | ChannelToolPreferences | ErrorEnvelope | str]:
    """Set which tools a channel offers

     Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        scope_id (str | Unset): Only within this scope, such as one chat.
        body (ChannelToolPreferencesInput): Which tools a channel shall offer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ChannelToolPreferences | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        channel=channel,
        body=body,
        scope_id=scope_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelToolPreferencesInput,
    scope_id: str | Unset = UNSET,
) -> Any | ChannelToolPreferences | ErrorEnvelope | str | None:
    """Set which tools a channel offers

     Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        scope_id (str | Unset): Only within this scope, such as one chat.
        body (ChannelToolPreferencesInput): Which tools a channel shall offer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ChannelToolPreferences | ErrorEnvelope | str
    """

    return sync_detailed(
        channel=channel,
        client=client,
        body=body,
        scope_id=scope_id,
    ).parsed


async def asyncio_detailed(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelToolPreferencesInput,
    scope_id: str | Unset = UNSET,
) -> Response[Any | ChannelToolPreferences | ErrorEnvelope | str]:
    """Set which tools a channel offers

     Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        scope_id (str | Unset): Only within this scope, such as one chat.
        body (ChannelToolPreferencesInput): Which tools a channel shall offer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ChannelToolPreferences | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        channel=channel,
        body=body,
        scope_id=scope_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelToolPreferencesInput,
    scope_id: str | Unset = UNSET,
) -> Any | ChannelToolPreferences | ErrorEnvelope | str | None:
    """Set which tools a channel offers

     Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        scope_id (str | Unset): Only within this scope, such as one chat.
        body (ChannelToolPreferencesInput): Which tools a channel shall offer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ChannelToolPreferences | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            channel=channel,
            client=client,
            body=body,
            scope_id=scope_id,
        )
    ).parsed
