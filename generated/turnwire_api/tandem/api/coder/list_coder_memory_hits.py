from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.coder_memory_hits import CoderMemoryHits
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    run_id: str,
    *,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/coder/runs/{run_id}/memory-hits".format(
            run_id=quote(str(run_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | CoderMemoryHits | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = CoderMemoryHits.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

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
) -> Response[Any | CoderMemoryHits | ErrorEnvelope | str]:
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
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | CoderMemoryHits | ErrorEnvelope | str]:
    """List what the memory says to some work

     The best first.

    Args:
        run_id (str): The run.
        q (str | Unset): What to look for.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderMemoryHits | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        q=q,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | CoderMemoryHits | ErrorEnvelope | str | None:
    """List what the memory says to some work

     The best first.

    Args:
        run_id (str): The run.
        q (str | Unset): What to look for.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderMemoryHits | ErrorEnvelope | str
    """

    return sync_detailed(
        run_id=run_id,
        client=client,
        q=q,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | CoderMemoryHits | ErrorEnvelope | str]:
    """List what the memory says to some work

     The best first.

    Args:
        run_id (str): The run.
        q (str | Unset): What to look for.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderMemoryHits | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        q=q,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | CoderMemoryHits | ErrorEnvelope | str | None:
    """List what the memory says to some work

     The best first.

    Args:
        run_id (str): The run.
        q (str | Unset): What to look for.
        limit (int | Unset): How many at most.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderMemoryHits | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            q=q,
            limit=limit,
        )
    ).parsed
