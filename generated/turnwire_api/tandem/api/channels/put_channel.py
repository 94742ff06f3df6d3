from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_config_input import ChannelConfigInput
from ...models.error_envelope import ErrorEnvelope
from ...models.ok_result import OkResult
from ...types import Response


def _get_kwargs(
    channel: str,
    *,
    body: ChannelConfigInput,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/channels/{channel}".format(
            channel=quote(str(channel), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | OkResult | str | None:
    if response.status_code == 200:
        response_200 = OkResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
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

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | OkResult | str]:
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
    body: ChannelConfigInput,
) -> Response[Any | ErrorEnvelope | OkResult | str]:
    """Configure a channel

     The channel is started again. The token is `bot_token`; a member of another name is not read. Only
    from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelConfigInput): How a channel shall be. Everything that was configured before
            is replaced, but for secrets that are omitted. Members that name a service are for that
            channel only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | OkResult | str]
    """

    kwargs = _get_kwargs(
        channel=channel,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelConfigInput,
) -> Any | ErrorEnvelope | OkResult | str | None:
    """Configure a channel

     The channel is started again. The token is `bot_token`; a member of another name is not read. Only
    from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelConfigInput): How a channel shall be. Everything that was configured before
            is replaced, but for secrets that are omitted. Members that name a service are for that
            channel only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | OkResult | str
    """

    return sync_detailed(
        channel=channel,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelConfigInput,
) -> Response[Any | ErrorEnvelope | OkResult | str]:
    """Configure a channel

     The channel is started again. The token is `bot_token`; a member of another name is not read. Only
    from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelConfigInput): How a channel shall be. Everything that was configured before
            is replaced, but for secrets that are omitted. Members that name a service are for that
            channel only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | OkResult | str]
    """

    kwargs = _get_kwargs(
        channel=channel,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChannelConfigInput,
) -> Any | ErrorEnvelope | OkResult | str | None:
    """Configure a channel

     The channel is started again. The token is `bot_token`; a member of another name is not read. Only
    from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelConfigInput): How a channel shall be. Everything that was configured before
            is replaced, but for secrets that are omitted. Members that name a service are for that
            channel only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | OkResult | str
    """

    return (
        await asyncio_detailed(
            channel=channel,
            client=client,
            body=body,
        )
    ).parsed
