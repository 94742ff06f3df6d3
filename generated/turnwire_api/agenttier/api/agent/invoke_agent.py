from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...types import UNSET, Response, Unset


def _get_kwargs(
    sandbox_id: str,
    *,
    body: bytes | Unset = UNSET,
    prompt: str | Unset = UNSET,
    timeout: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["prompt"] = prompt

    params["timeout"] = timeout

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/sandboxes/{sandbox_id}/invoke".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
        ),
        "params": params,
    }

    if not isinstance(body, Unset):
        _kwargs["content"] = body
        headers["Content-Type"] = "application/octet-stream"

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

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Error.from_dict(response.json())

        return response_413

    if response.status_code == 424:
        response_424 = Error.from_dict(response.json())

        return response_424

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

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
    body: bytes | Unset = UNSET,
    prompt: str | Unset = UNSET,
    timeout: str | Unset = UNSET,
) -> Response[Error | str]:
    """Run the agent and stream what it writes

     Runs the entrypoint that was configured. It stops when the connection is closed. What the program
    writes after its last newline is lost.

    Checked in this order: the sandbox (404), its mode (400), its phase (409), the entrypoint (424), how
    many invokes are running (429), the size of the body (413).

    Not idempotent: a repeated request runs the program again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        prompt (str | Unset): Appended to the command as `--prompt=`; where the body is empty, it
            is the input too.
        timeout (str | Unset): A Go duration, such as `90s` or `5m`, that lowers the limit of the
            template.
        body (bytes | Unset): Any bytes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | str]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        body=body,
        prompt=prompt,
        timeout=timeout,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: bytes | Unset = UNSET,
    prompt: str | Unset = UNSET,
    timeout: str | Unset = UNSET,
) -> Error | str | None:
    """Run the agent and stream what it writes

     Runs the entrypoint that was configured. It stops when the connection is closed. What the program
    writes after its last newline is lost.

    Checked in this order: the sandbox (404), its mode (400), its phase (409), the entrypoint (424), how
    many invokes are running (429), the size of the body (413).

    Not idempotent: a repeated request runs the program again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        prompt (str | Unset): Appended to the command as `--prompt=`; where the body is empty, it
            is the input too.
        timeout (str | Unset): A Go duration, such as `90s` or `5m`, that lowers the limit of the
            template.
        body (bytes | Unset): Any bytes.

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
        prompt=prompt,
        timeout=timeout,
    ).parsed


async def asyncio_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: bytes | Unset = UNSET,
    prompt: str | Unset = UNSET,
    timeout: str | Unset = UNSET,
) -> Response[Error | str]:
    """Run the agent and stream what it writes

     Runs the entrypoint that was configured. It stops when the connection is closed. What the program
    writes after its last newline is lost.

    Checked in this order: the sandbox (404), its mode (400), its phase (409), the entrypoint (424), how
    many invokes are running (429), the size of the body (413).

    Not idempotent: a repeated request runs the program again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        prompt (str | Unset): Appended to the command as `--prompt=`; where the body is empty, it
            is the input too.
        timeout (str | Unset): A Go duration, such as `90s` or `5m`, that lowers the limit of the
            template.
        body (bytes | Unset): Any bytes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | str]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        body=body,
        prompt=prompt,
        timeout=timeout,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: bytes | Unset = UNSET,
    prompt: str | Unset = UNSET,
    timeout: str | Unset = UNSET,
) -> Error | str | None:
    """Run the agent and stream what it writes

     Runs the entrypoint that was configured. It stops when the connection is closed. What the program
    writes after its last newline is lost.

    Checked in this order: the sandbox (404), its mode (400), its phase (409), the entrypoint (424), how
    many invokes are running (429), the size of the body (413).

    Not idempotent: a repeated request runs the program again.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        prompt (str | Unset): Appended to the command as `--prompt=`; where the body is empty, it
            is the input too.
        timeout (str | Unset): A Go duration, such as `90s` or `5m`, that lowers the limit of the
            template.
        body (bytes | Unset): Any bytes.

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
            prompt=prompt,
            timeout=timeout,
        )
    ).parsed
