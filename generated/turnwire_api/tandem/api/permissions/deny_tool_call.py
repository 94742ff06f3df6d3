from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.ok_result import OkResult
from ...types import Response


def _get_kwargs(
    session_id: str,
    request_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/sessions/{session_id}/tools/{request_id}/deny".format(
            session_id=quote(str(session_id), safe=""),
            request_id=quote(str(request_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | OkResult | None:
    if response.status_code == 200:
        response_200 = OkResult.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())

        return response_409

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | OkResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | OkResult]:
    """Deny a call of a tool

     The same as the reply `deny`: it stands for later calls in the session too.

    Args:
        session_id (str): The session.
        request_id (str): The permission request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OkResult]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        request_id=request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OkResult | None:
    """Deny a call of a tool

     The same as the reply `deny`: it stands for later calls in the session too.

    Args:
        session_id (str): The session.
        request_id (str): The permission request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OkResult
    """

    return sync_detailed(
        session_id=session_id,
        request_id=request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | OkResult]:
    """Deny a call of a tool

     The same as the reply `deny`: it stands for later calls in the session too.

    Args:
        session_id (str): The session.
        request_id (str): The permission request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OkResult]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        request_id=request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OkResult | None:
    """Deny a call of a tool

     The same as the reply `deny`: it stands for later calls in the session too.

    Args:
        session_id (str): The session.
        request_id (str): The permission request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OkResult
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            request_id=request_id,
            client=client,
        )
    ).parsed
