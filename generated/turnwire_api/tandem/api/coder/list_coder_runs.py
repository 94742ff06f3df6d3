from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.coder_run_list import CoderRunList
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    workflow_mode: str | Unset = UNSET,
    repo_slug: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["workflow_mode"] = workflow_mode

    params["repo_slug"] = repo_slug

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/coder/runs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> CoderRunList | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = CoderRunList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

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
) -> Response[CoderRunList | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    workflow_mode: str | Unset = UNSET,
    repo_slug: str | Unset = UNSET,
) -> Response[CoderRunList | ErrorEnvelope | str]:
    """List work on repositories

     The newest first.

    Args:
        limit (int | Unset): How many at most. The engine's default is 100.
        workflow_mode (str | Unset): Only work of this kind.
        repo_slug (str | Unset): Only work on this repository, `owner/name`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CoderRunList | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        limit=limit,
        workflow_mode=workflow_mode,
        repo_slug=repo_slug,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    workflow_mode: str | Unset = UNSET,
    repo_slug: str | Unset = UNSET,
) -> CoderRunList | ErrorEnvelope | str | None:
    """List work on repositories

     The newest first.

    Args:
        limit (int | Unset): How many at most. The engine's default is 100.
        workflow_mode (str | Unset): Only work of this kind.
        repo_slug (str | Unset): Only work on this repository, `owner/name`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CoderRunList | ErrorEnvelope | str
    """

    return sync_detailed(
        client=client,
        limit=limit,
        workflow_mode=workflow_mode,
        repo_slug=repo_slug,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    workflow_mode: str | Unset = UNSET,
    repo_slug: str | Unset = UNSET,
) -> Response[CoderRunList | ErrorEnvelope | str]:
    """List work on repositories

     The newest first.

    Args:
        limit (int | Unset): How many at most. The engine's default is 100.
        workflow_mode (str | Unset): Only work of this kind.
        repo_slug (str | Unset): Only work on this repository, `owner/name`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CoderRunList | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        limit=limit,
        workflow_mode=workflow_mode,
        repo_slug=repo_slug,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    workflow_mode: str | Unset = UNSET,
    repo_slug: str | Unset = UNSET,
) -> CoderRunList | ErrorEnvelope | str | None:
    """List work on repositories

     The newest first.

    Args:
        limit (int | Unset): How many at most. The engine's default is 100.
        workflow_mode (str | Unset): Only work of this kind.
        repo_slug (str | Unset): Only work on this repository, `owner/name`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CoderRunList | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            workflow_mode=workflow_mode,
            repo_slug=repo_slug,
        )
    ).parsed
