from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.configure_request import ConfigureRequest
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    sandbox_id: str,
    *,
    body: ConfigureRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/sandboxes/{sandbox_id}/configure".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Error | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())

        return response_409

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | str]:
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
    body: ConfigureRequest,
) -> Response[Error | str]:
    """Give the agent its program and stream the installation

     Uploads the files, runs the install command and remembers the entrypoint, which replaces the one
    before, also by none. The same files and install command again are skipped. An install command that
    fails is a `result` with its exit code, and nothing is remembered. There is no run to cancel: it
    stops when the connection is closed.

    At most 200 files, 32 MiB each, 128 MiB in all; more is refused with 403, and so is what a policy
    does not permit.

    Not idempotent: what was installed half is installed again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ConfigureRequest): The program of an agent. At least one of the three, and not
            empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | str]
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
    body: ConfigureRequest,
) -> Error | str | None:
    """Give the agent its program and stream the installation

     Uploads the files, runs the install command and remembers the entrypoint, which replaces the one
    before, also by none. The same files and install command again are skipped. An install command that
    fails is a `result` with its exit code, and nothing is remembered. There is no run to cancel: it
    stops when the connection is closed.

    At most 200 files, 32 MiB each, 128 MiB in all; more is refused with 403, and so is what a policy
    does not permit.

    Not idempotent: what was installed half is installed again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ConfigureRequest): The program of an agent. At least one of the three, and not
            empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | str
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
    body: ConfigureRequest,
) -> Response[Error | str]:
    """Give the agent its program and stream the installation

     Uploads the files, runs the install command and remembers the entrypoint, which replaces the one
    before, also by none. The same files and install command again are skipped. An install command that
    fails is a `result` with its exit code, and nothing is remembered. There is no run to cancel: it
    stops when the connection is closed.

    At most 200 files, 32 MiB each, 128 MiB in all; more is refused with 403, and so is what a policy
    does not permit.

    Not idempotent: what was installed half is installed again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ConfigureRequest): The program of an agent. At least one of the three, and not
            empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | str]
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
    body: ConfigureRequest,
) -> Error | str | None:
    """Give the agent its program and stream the installation

     Uploads the files, runs the install command and remembers the entrypoint, which replaces the one
    before, also by none. The same files and install command again are skipped. An install command that
    fails is a `result` with its exit code, and nothing is remembered. There is no run to cancel: it
    stops when the connection is closed.

    At most 200 files, 32 MiB each, 128 MiB in all; more is refused with 403, and so is what a policy
    does not permit.

    Not idempotent: what was installed half is installed again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        body (ConfigureRequest): The program of an agent. At least one of the three, and not
            empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | str
    """

    return (
        await asyncio_detailed(
            sandbox_id=sandbox_id,
            client=client,
            body=body,
        )
    ).parsed
