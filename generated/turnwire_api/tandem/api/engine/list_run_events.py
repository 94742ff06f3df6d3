from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.run_event_page import RunEventPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    run_id: str,
    *,
    after_seq: int | Unset = UNSET,
    before_seq: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after_seq"] = after_seq

    params["before_seq"] = before_seq

    params["limit"] = limit

    params["tail"] = tail

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/runs/{run_id}/events".format(
            run_id=quote(str(run_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | RunEventPage | None:
    if response.status_code == 200:
        response_200 = RunEventPage.from_dict(response.json())

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
) -> Response[ErrorEnvelope | RunEventPage]:
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
    after_seq: int | Unset = UNSET,
    before_seq: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[ErrorEnvelope | RunEventPage]:
    """Read the events of a run

     Events that have been published, from the engine's log, oldest first. To continue after a cut
    stream, ask for those after the last one seen. The log leaves out events of unknown types and, under
    load, others.

    Args:
        run_id (str): The run.
        after_seq (int | Unset): Only events after this number.
        before_seq (int | Unset): Only events before this number.
        limit (int | Unset): The most to give, at most 1,000. The server's default is 250.
        tail (int | Unset): Only so many of the last, at most 1,000. Wins over `limit`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RunEventPage]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        after_seq=after_seq,
        before_seq=before_seq,
        limit=limit,
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
    after_seq: int | Unset = UNSET,
    before_seq: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> ErrorEnvelope | RunEventPage | None:
    """Read the events of a run

     Events that have been published, from the engine's log, oldest first. To continue after a cut
    stream, ask for those after the last one seen. The log leaves out events of unknown types and, under
    load, others.

    Args:
        run_id (str): The run.
        after_seq (int | Unset): Only events after this number.
        before_seq (int | Unset): Only events before this number.
        limit (int | Unset): The most to give, at most 1,000. The server's default is 250.
        tail (int | Unset): Only so many of the last, at most 1,000. Wins over `limit`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RunEventPage
    """

    return sync_detailed(
        run_id=run_id,
        client=client,
        after_seq=after_seq,
        before_seq=before_seq,
        limit=limit,
        tail=tail,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    after_seq: int | Unset = UNSET,
    before_seq: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[ErrorEnvelope | RunEventPage]:
    """Read the events of a run

     Events that have been published, from the engine's log, oldest first. To continue after a cut
    stream, ask for those after the last one seen. The log leaves out events of unknown types and, under
    load, others.

    Args:
        run_id (str): The run.
        after_seq (int | Unset): Only events after this number.
        before_seq (int | Unset): Only events before this number.
        limit (int | Unset): The most to give, at most 1,000. The server's default is 250.
        tail (int | Unset): Only so many of the last, at most 1,000. Wins over `limit`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | RunEventPage]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        after_seq=after_seq,
        before_seq=before_seq,
        limit=limit,
        tail=tail,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    after_seq: int | Unset = UNSET,
    before_seq: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> ErrorEnvelope | RunEventPage | None:
    """Read the events of a run

     Events that have been published, from the engine's log, oldest first. To continue after a cut
    stream, ask for those after the last one seen. The log leaves out events of unknown types and, under
    load, others.

    Args:
        run_id (str): The run.
        after_seq (int | Unset): Only events after this number.
        before_seq (int | Unset): Only events before this number.
        limit (int | Unset): The most to give, at most 1,000. The server's default is 250.
        tail (int | Unset): Only so many of the last, at most 1,000. Wins over `limit`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | RunEventPage
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            after_seq=after_seq,
            before_seq=before_seq,
            limit=limit,
            tail=tail,
        )
    ).parsed
