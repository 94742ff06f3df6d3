from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.json_object import JsonObject
from ...models.mcp_auth_result import McpAuthResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    name: str,
    *,
    body: JsonObject | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/mcp/{name}/auth".format(
            name=quote(str(name), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | McpAuthResult | None:
    if response.status_code == 200:
        response_200 = McpAuthResult.from_dict(response.json())

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
) -> Response[ErrorEnvelope | McpAuthResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    name: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Response[ErrorEnvelope | McpAuthResult]:
    """Ask for the authorisation of an MCP server

     A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

    Args:
        name (str): Name of the server.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | McpAuthResult]
    """

    kwargs = _get_kwargs(
        name=name,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    name: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> ErrorEnvelope | McpAuthResult | None:
    """Ask for the authorisation of an MCP server

     A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

    Args:
        name (str): Name of the server.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | McpAuthResult
    """

    return sync_detailed(
        name=name,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Response[ErrorEnvelope | McpAuthResult]:
    """Ask for the authorisation of an MCP server

     A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

    Args:
        name (str): Name of the server.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | McpAuthResult]
    """

    kwargs = _get_kwargs(
        name=name,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    name: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> ErrorEnvelope | McpAuthResult | None:
    """Ask for the authorisation of an MCP server

     A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

    Args:
        name (str): Name of the server.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | McpAuthResult
    """

    return (
        await asyncio_detailed(
            name=name,
            client=client,
            body=body,
        )
    ).parsed
