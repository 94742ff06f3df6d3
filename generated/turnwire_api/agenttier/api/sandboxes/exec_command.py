from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.command_result import CommandResult
from ...models.error import Error
from ...models.exec_request import ExecRequest
from ...types import Response


def _get_kwargs(
    sandbox_id: str,
    *,
    body: ExecRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/sandboxes/{sandbox_id}/exec".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> CommandResult | Error | None:
    if response.status_code == 200:
        response_200 = CommandResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())

        return response_409

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CommandResult | Error]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExecRequest,
) -> Response[CommandResult | Error]:
    """Run a command and wait for it

     `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by itself. A
    command that could not be run to its end for a reason of the transport is answered with the exit
    code 1.

    Not idempotent: a repeated request runs the command again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ExecRequest): A command to run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult | Error]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExecRequest,
) -> CommandResult | Error | None:
    """Run a command and wait for it

     `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by itself. A
    command that could not be run to its end for a reason of the transport is answered with the exit
    code 1.

    Not idempotent: a repeated request runs the command again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ExecRequest): A command to run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult | Error
    """

    return sync_detailed(
        sandbox_id=sandbox_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExecRequest,
) -> Response[CommandResult | Error]:
    """Run a command and wait for it

     `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by itself. A
    command that could not be run to its end for a reason of the transport is answered with the exit
    code 1.

    Not idempotent: a repeated request runs the command again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ExecRequest): A command to run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult | Error]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExecRequest,
) -> CommandResult | Error | None:
    """Run a command and wait for it

     `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by itself. A
    command that could not be run to its end for a reason of the transport is answered with the exit
    code 1.

    Not idempotent: a repeated request runs the command again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ExecRequest): A command to run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult | Error
    """

    return (
        await asyncio_detailed(
            sandbox_id=sandbox_id,
            client=client,
            body=body,
        )
    ).parsed
