from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_sandbox_request import CreateSandboxRequest
from ...models.created_sandbox import CreatedSandbox
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    *,
    body: CreateSandboxRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/sandboxes",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> CreatedSandbox | Error | None:
    if response.status_code == 201:
        response_201 = CreatedSandbox.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreatedSandbox | Error]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSandboxRequest,
) -> Response[CreatedSandbox | Error]:
    """Create a sandbox

     Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the template
    exists is not checked here; without it the phase becomes `Error`. A name that is taken, or that
    Kubernetes does not take, is refused with 500.

    Not idempotent: there is no key to tell a repeated request by.

    Args:
        body (CreateSandboxRequest): A sandbox to create. Its mode is its template's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedSandbox | Error]
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
    body: CreateSandboxRequest,
) -> CreatedSandbox | Error | None:
    """Create a sandbox

     Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the template
    exists is not checked here; without it the phase becomes `Error`. A name that is taken, or that
    Kubernetes does not take, is refused with 500.

    Not idempotent: there is no key to tell a repeated request by.

    Args:
        body (CreateSandboxRequest): A sandbox to create. Its mode is its template's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedSandbox | Error
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSandboxRequest,
) -> Response[CreatedSandbox | Error]:
    """Create a sandbox

     Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the template
    exists is not checked here; without it the phase becomes `Error`. A name that is taken, or that
    Kubernetes does not take, is refused with 500.

    Not idempotent: there is no key to tell a repeated request by.

    Args:
        body (CreateSandboxRequest): A sandbox to create. Its mode is its template's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedSandbox | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSandboxRequest,
) -> CreatedSandbox | Error | None:
    """Create a sandbox

     Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the template
    exists is not checked here; without it the phase becomes `Error`. A name that is taken, or that
    Kubernetes does not take, is refused with 500.

    Not idempotent: there is no key to tell a repeated request by.

    Args:
        body (CreateSandboxRequest): A sandbox to create. Its mode is its template's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedSandbox | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
