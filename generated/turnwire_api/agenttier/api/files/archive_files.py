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
    path: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["path"] = path

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/sandboxes/{sandbox_id}/archive".format(
            sandbox_id=quote(str(sandbox_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Error | bytes | None:
    if response.status_code == 200:
        response_200 = response.content
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
) -> Response[Error | bytes]:
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
    path: str | Unset = UNSET,
) -> Response[Error | bytes]:
    """Download a folder as a ZIP archive

     Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is missing. When
    the sandbox fails meanwhile, or after two hours, it ends early and looks whole. Only while the
    sandbox runs.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        path (str | Unset): The folder, `/workspace` or one below it; `/workspace` when it is left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | bytes]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        path=path,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
) -> Error | bytes | None:
    """Download a folder as a ZIP archive

     Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is missing. When
    the sandbox fails meanwhile, or after two hours, it ends early and looks whole. Only while the
    sandbox runs.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        path (str | Unset): The folder, `/workspace` or one below it; `/workspace` when it is left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | bytes
    """

    return sync_detailed(
        sandbox_id=sandbox_id,
        client=client,
        path=path,
    ).parsed


async def asyncio_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
) -> Response[Error | bytes]:
    """Download a folder as a ZIP archive

     Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is missing. When
    the sandbox fails meanwhile, or after two hours, it ends early and looks whole. Only while the
    sandbox runs.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        path (str | Unset): The folder, `/workspace` or one below it; `/workspace` when it is left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | bytes]
    """

    kwargs = _get_kwargs(
        sandbox_id=sandbox_id,
        path=path,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    sandbox_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str | Unset = UNSET,
) -> Error | bytes | None:
    """Download a folder as a ZIP archive

     Sent while it is made. After 5 GiB it is cut off, so that the directory at its end is missing. When
    the sandbox fails meanwhile, or after two hours, it ends early and looks whole. Only while the
    sandbox runs.

    Args:
        sandbox_id (str): Identifier of the sandbox, which is its name.
        path (str | Unset): The folder, `/workspace` or one below it; `/workspace` when it is left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | bytes
    """

    return (
        await asyncio_detailed(
            sandbox_id=sandbox_id,
            client=client,
            path=path,
        )
    ).parsed
