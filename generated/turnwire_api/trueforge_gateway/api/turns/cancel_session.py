from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.cancel_session_request import CancelSessionRequest
from ...models.cancel_session_result import CancelSessionResult
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    session_id: str,
    *,
    body: CancelSessionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/agents/sessions/{session_id}/cancel".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> CancelSessionResult | ErrorResponse | None:
    if response.status_code == 200:
        response_200 = CancelSessionResult.from_dict(response.json())

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

    if response.status_code == 424:
        response_424 = ErrorResponse.from_dict(response.json())

        return response_424

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CancelSessionResult | ErrorResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CancelSessionRequest,
) -> Response[CancelSessionResult | ErrorResponse]:
    """Cancel the running turn

     Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a turn that is
    paused. The stream of the turn then ends with `turn.done`, status `cancelled`, reason `client-
    cancelled`; keep reading it until then. Of two roots that run side by side only the younger can be
    cancelled.

    Args:
        session_id (str): The session.
        body (CancelSessionRequest): Nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CancelSessionResult | ErrorResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CancelSessionRequest,
) -> CancelSessionResult | ErrorResponse | None:
    """Cancel the running turn

     Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a turn that is
    paused. The stream of the turn then ends with `turn.done`, status `cancelled`, reason `client-
    cancelled`; keep reading it until then. Of two roots that run side by side only the younger can be
    cancelled.

    Args:
        session_id (str): The session.
        body (CancelSessionRequest): Nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CancelSessionResult | ErrorResponse
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CancelSessionRequest,
) -> Response[CancelSessionResult | ErrorResponse]:
    """Cancel the running turn

     Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a turn that is
    paused. The stream of the turn then ends with `turn.done`, status `cancelled`, reason `client-
    cancelled`; keep reading it until then. Of two roots that run side by side only the younger can be
    cancelled.

    Args:
        session_id (str): The session.
        body (CancelSessionRequest): Nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CancelSessionResult | ErrorResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CancelSessionRequest,
) -> CancelSessionResult | ErrorResponse | None:
    """Cancel the running turn

     Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a turn that is
    paused. The stream of the turn then ends with `turn.done`, status `cancelled`, reason `client-
    cancelled`; keep reading it until then. Of two roots that run side by side only the younger can be
    cancelled.

    Args:
        session_id (str): The session.
        body (CancelSessionRequest): Nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CancelSessionResult | ErrorResponse
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
        )
    ).parsed
