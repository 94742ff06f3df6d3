from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.session import Session
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    archived: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
    source: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["page"] = page

    params["page_size"] = page_size

    params["archived"] = archived

    params["scope"] = scope

    params["workspace"] = workspace

    params["source"] = source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/session",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | list[Session] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("response_200 is not an array")
        for response_200_item_data in _response_200:
            response_200_item = Session.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[ErrorEnvelope | list[Session]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    archived: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[ErrorEnvelope | list[Session]]:
    """List sessions

     Sessions, the last changed first, with their messages.

    Args:
        q (str | Unset): Only sessions with this in their title or directory.
        page (int | Unset): Which page, from 1. There is no total.
        page_size (int | Unset): How many to a page. The server's default is 20.
        archived (bool | Unset): Only archived sessions, or only others.
        scope (str | Unset): Sessions of a workspace, or all of them. The server's default is
            `workspace`: sessions elsewhere are not listed.
        workspace (str | Unset): The workspace. The server's default is its own.
        source (str | Unset): Only sessions that this has created.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | list[Session]]
    """

    kwargs = _get_kwargs(
        q=q,
        page=page,
        page_size=page_size,
        archived=archived,
        scope=scope,
        workspace=workspace,
        source=source,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    archived: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
    source: str | Unset = UNSET,
) -> ErrorEnvelope | list[Session] | None:
    """List sessions

     Sessions, the last changed first, with their messages.

    Args:
        q (str | Unset): Only sessions with this in their title or directory.
        page (int | Unset): Which page, from 1. There is no total.
        page_size (int | Unset): How many to a page. The server's default is 20.
        archived (bool | Unset): Only archived sessions, or only others.
        scope (str | Unset): Sessions of a workspace, or all of them. The server's default is
            `workspace`: sessions elsewhere are not listed.
        workspace (str | Unset): The workspace. The server's default is its own.
        source (str | Unset): Only sessions that this has created.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | list[Session]
    """

    return sync_detailed(
        client=client,
        q=q,
        page=page,
        page_size=page_size,
        archived=archived,
        scope=scope,
        workspace=workspace,
        source=source,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    archived: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[ErrorEnvelope | list[Session]]:
    """List sessions

     Sessions, the last changed first, with their messages.

    Args:
        q (str | Unset): Only sessions with this in their title or directory.
        page (int | Unset): Which page, from 1. There is no total.
        page_size (int | Unset): How many to a page. The server's default is 20.
        archived (bool | Unset): Only archived sessions, or only others.
        scope (str | Unset): Sessions of a workspace, or all of them. The server's default is
            `workspace`: sessions elsewhere are not listed.
        workspace (str | Unset): The workspace. The server's default is its own.
        source (str | Unset): Only sessions that this has created.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | list[Session]]
    """

    kwargs = _get_kwargs(
        q=q,
        page=page,
        page_size=page_size,
        archived=archived,
        scope=scope,
        workspace=workspace,
        source=source,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    archived: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
    source: str | Unset = UNSET,
) -> ErrorEnvelope | list[Session] | None:
    """List sessions

     Sessions, the last changed first, with their messages.

    Args:
        q (str | Unset): Only sessions with this in their title or directory.
        page (int | Unset): Which page, from 1. There is no total.
        page_size (int | Unset): How many to a page. The server's default is 20.
        archived (bool | Unset): Only archived sessions, or only others.
        scope (str | Unset): Sessions of a workspace, or all of them. The server's default is
            `workspace`: sessions elsewhere are not listed.
        workspace (str | Unset): The workspace. The server's default is its own.
        source (str | Unset): Only sessions that this has created.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | list[Session]
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            page=page,
            page_size=page_size,
            archived=archived,
            scope=scope,
            workspace=workspace,
            source=source,
        )
    ).parsed
