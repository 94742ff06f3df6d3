from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    run_id: str,
    *,
    since_seq: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_seq"] = since_seq

    params["tail"] = tail

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context/runs/{run_id}/events/stream".format(
            run_id=quote(str(run_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = response.text
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
) -> Response[ErrorEnvelope | str]:
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
    since_seq: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Stream the log of a context run

     Entries of the log, as `run.event`: those there are, then new ones within a second. The first frame
    has no type; it says that the stream is open.

    Args:
        run_id (str): The run.
        since_seq (int | Unset): Begin after this entry. Older entries are sent first.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        since_seq=since_seq,
        tail=tail,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    since_seq: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Stream the log of a context run

     Entries of the log, as `run.event`: those there are, then new ones within a second. The first frame
    has no type; it says that the stream is open.

    Args:
        run_id (str): The run.
        since_seq (int | Unset): Begin after this entry. Older entries are sent first.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return sync_detailed(
        run_id=run_id,
        client=client,
        since_seq=since_seq,
        tail=tail,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    since_seq: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Stream the log of a context run

     Entries of the log, as `run.event`: those there are, then new ones within a second. The first frame
    has no type; it says that the stream is open.

    Args:
        run_id (str): The run.
        since_seq (int | Unset): Begin after this entry. Older entries are sent first.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        since_seq=since_seq,
        tail=tail,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    since_seq: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Stream the log of a context run

     Entries of the log, as `run.event`: those there are, then new ones within a second. The first frame
    has no type; it says that the stream is open.

    Args:
        run_id (str): The run.
        since_seq (int | Unset): Begin after this entry. Older entries are sent first.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            since_seq=since_seq,
            tail=tail,
        )
    ).parsed
