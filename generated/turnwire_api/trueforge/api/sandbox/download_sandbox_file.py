from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...types import UNSET, Response


def _get_kwargs(
    session_id: str,
    turn_id: str,
    *,
    path: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["path"] = path

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/sessions/{session_id}/turns/{turn_id}/download-sandbox-file".format(
            session_id=quote(str(session_id), safe=""),
            turn_id=quote(str(turn_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorResponse | bytes | None:
    if response.status_code == 200:
        response_200 = response.content
        return response_200

    if response.status_code == 400:
        response_400 = ErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorResponse.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 412:
        response_412 = ErrorResponse.from_dict(response.json())

        return response_412

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | bytes]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str,
) -> Response[ErrorResponse | bytes]:
    """Read a file of the turn's sandbox

     The content of a file that an agent made.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        path (str): Absolute path of the file in the sandbox.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | bytes]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        path=path,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str,
) -> ErrorResponse | bytes | None:
    """Read a file of the turn's sandbox

     The content of a file that an agent made.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        path (str): Absolute path of the file in the sandbox.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | bytes
    """

    return sync_detailed(
        session_id=session_id,
        turn_id=turn_id,
        client=client,
        path=path,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str,
) -> Response[ErrorResponse | bytes]:
    """Read a file of the turn's sandbox

     The content of a file that an agent made.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        path (str): Absolute path of the file in the sandbox.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | bytes]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        turn_id=turn_id,
        path=path,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    turn_id: str,
    *,
    client: AuthenticatedClient | Client,
    path: str,
) -> ErrorResponse | bytes | None:
    """Read a file of the turn's sandbox

     The content of a file that an agent made.

    Args:
        session_id (str): The session.
        turn_id (str): The turn.
        path (str): Absolute path of the file in the sandbox.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | bytes
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            turn_id=turn_id,
            client=client,
            path=path,
        )
    ).parsed
