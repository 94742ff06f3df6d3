from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.draft_session_result import DraftSessionResult
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    draft_session_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/agents/draft-sessions/{draft_session_id}".format(
            draft_session_id=quote(str(draft_session_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> DraftSessionResult | ErrorResponse | None:
    if response.status_code == 200:
        response_200 = DraftSessionResult.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DraftSessionResult | ErrorResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    draft_session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DraftSessionResult | ErrorResponse]:
    """Read a draft session

     The draft session and its agent.

    Args:
        draft_session_id (str): The draft session.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DraftSessionResult | ErrorResponse]
    """

    kwargs = _get_kwargs(
        draft_session_id=draft_session_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    draft_session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DraftSessionResult | ErrorResponse | None:
    """Read a draft session

     The draft session and its agent.

    Args:
        draft_session_id (str): The draft session.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DraftSessionResult | ErrorResponse
    """

    return sync_detailed(
        draft_session_id=draft_session_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    draft_session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DraftSessionResult | ErrorResponse]:
    """Read a draft session

     The draft session and its agent.

    Args:
        draft_session_id (str): The draft session.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DraftSessionResult | ErrorResponse]
    """

    kwargs = _get_kwargs(
        draft_session_id=draft_session_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    draft_session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DraftSessionResult | ErrorResponse | None:
    """Read a draft session

     The draft session and its agent.

    Args:
        draft_session_id (str): The draft session.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DraftSessionResult | ErrorResponse
    """

    return (
        await asyncio_detailed(
            draft_session_id=draft_session_id,
            client=client,
        )
    ).parsed
