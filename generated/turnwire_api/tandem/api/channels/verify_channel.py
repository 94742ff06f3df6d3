from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_verification import ChannelVerification
from ...models.channel_verify_request import ChannelVerifyRequest
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    channel: str,
    *,
    body: ChannelVerifyRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/channels/{channel}/verify".format(
            channel=quote(str(channel), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ChannelVerification | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = ChannelVerification.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
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
) -> Response[Any | ChannelVerification | ErrorEnvelope]:
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
    body: ChannelVerifyRequest | Unset = UNSET,
) -> Response[Any | ChannelVerification | ErrorEnvelope]:
    """Verify a channel with its service

     A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelVerifyRequest | Unset): What to verify.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ChannelVerification | ErrorEnvelope]
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
    body: ChannelVerifyRequest | Unset = UNSET,
) -> Any | ChannelVerification | ErrorEnvelope | None:
    """Verify a channel with its service

     A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelVerifyRequest | Unset): What to verify.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ChannelVerification | ErrorEnvelope
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
    body: ChannelVerifyRequest | Unset = UNSET,
) -> Response[Any | ChannelVerification | ErrorEnvelope]:
    """Verify a channel with its service

     A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelVerifyRequest | Unset): What to verify.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ChannelVerification | ErrorEnvelope]
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
    body: ChannelVerifyRequest | Unset = UNSET,
) -> Any | ChannelVerification | ErrorEnvelope | None:
    """Verify a channel with its service

     A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback interface.

    Args:
        channel (str): `telegram`, `discord` or `slack`.
        body (ChannelVerifyRequest | Unset): What to verify.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ChannelVerification | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            channel=channel,
            client=client,
            body=body,
        )
    ).parsed
