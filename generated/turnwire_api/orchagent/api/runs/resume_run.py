from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.nothing import Nothing
from ...models.some_object import SomeObject
from ...types import Response


def _get_kwargs(
    run_id: str,
    *,
    body: Nothing,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/runs/{run_id}/resume".format(
            run_id=quote(str(run_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | SomeObject | None:
    if 200 <= response.status_code <= 299:
        response_2xx = SomeObject.from_dict(response.json())

        return response_2xx

    if 400 <= response.status_code <= 499:
        response_4xx = response.json()
        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = response.json()
        return response_5xx

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | SomeObject]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Nothing,
) -> Response[Any | SomeObject]:
    """Let a run that waited for a sign-in go on

     Sent after `auth.required`, when the person has signed in. What a second request, or one for a run
    that does not wait, does is not known.

    Args:
        run_id (str): An opaque text.
        body (Nothing): An object without members.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SomeObject]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Nothing,
) -> Any | SomeObject | None:
    """Let a run that waited for a sign-in go on

     Sent after `auth.required`, when the person has signed in. What a second request, or one for a run
    that does not wait, does is not known.

    Args:
        run_id (str): An opaque text.
        body (Nothing): An object without members.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SomeObject
    """

    return sync_detailed(
        run_id=run_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Nothing,
) -> Response[Any | SomeObject]:
    """Let a run that waited for a sign-in go on

     Sent after `auth.required`, when the person has signed in. What a second request, or one for a run
    that does not wait, does is not known.

    Args:
        run_id (str): An opaque text.
        body (Nothing): An object without members.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SomeObject]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Nothing,
) -> Any | SomeObject | None:
    """Let a run that waited for a sign-in go on

     Sent after `auth.required`, when the person has signed in. What a second request, or one for a run
    that does not wait, does is not known.

    Args:
        run_id (str): An opaque text.
        body (Nothing): An object without members.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SomeObject
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            body=body,
        )
    ).parsed
