from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    session_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["sessionID"] = session_id

    params["runID"] = run_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/global/event",
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
    *,
    client: AuthenticatedClient | Client,
    session_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Stream all events

     Events of the engine that the caller may see. The first two, `server.connected` and
    `engine.lifecycle.ready`, always come. What was published before the stream was opened is lost, and
    so is what a slow reader leaves behind, in silence: the engine keeps 2,048 events for it. The
    filters work here too.

    Args:
        session_id (str | Unset): Only events of this session. The ids that count are on top of
            `properties`.
        run_id (str | Unset): Only events of this run. Events without a run pass only when a
            session is given too: give both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        run_id=run_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    session_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Stream all events

     Events of the engine that the caller may see. The first two, `server.connected` and
    `engine.lifecycle.ready`, always come. What was published before the stream was opened is lost, and
    so is what a slow reader leaves behind, in silence: the engine keeps 2,048 events for it. The
    filters work here too.

    Args:
        session_id (str | Unset): Only events of this session. The ids that count are on top of
            `properties`.
        run_id (str | Unset): Only events of this run. Events without a run pass only when a
            session is given too: give both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return sync_detailed(
        client=client,
        session_id=session_id,
        run_id=run_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    session_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Stream all events

     Events of the engine that the caller may see. The first two, `server.connected` and
    `engine.lifecycle.ready`, always come. What was published before the stream was opened is lost, and
    so is what a slow reader leaves behind, in silence: the engine keeps 2,048 events for it. The
    filters work here too.

    Args:
        session_id (str | Unset): Only events of this session. The ids that count are on top of
            `properties`.
        run_id (str | Unset): Only events of this run. Events without a run pass only when a
            session is given too: give both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        run_id=run_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    session_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Stream all events

     Events of the engine that the caller may see. The first two, `server.connected` and
    `engine.lifecycle.ready`, always come. What was published before the stream was opened is lost, and
    so is what a slow reader leaves behind, in silence: the engine keeps 2,048 events for it. The
    filters work here too.

    Args:
        session_id (str | Unset): Only events of this session. The ids that count are on top of
            `properties`.
        run_id (str | Unset): Only events of this run. Events without a run pass only when a
            session is given too: give both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            client=client,
            session_id=session_id,
            run_id=run_id,
        )
    ).parsed
