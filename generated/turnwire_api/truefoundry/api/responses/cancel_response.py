from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.cancel_response_request import CancelResponseRequest
from ...models.cancel_response_result import CancelResponseResult
from ...types import Response


def _get_kwargs(
    *,
    body: CancelResponseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/agent/responses/cancel",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | CancelResponseResult | None:
    if response.status_code == 200:
        response_200 = CancelResponseResult.from_dict(response.json())

        return response_200

    if response.status_code == 412:
        response_412 = response.json()
        return response_412

    if response.status_code == 424:
        response_424 = response.json()
        return response_424

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CancelResponseResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CancelResponseRequest,
) -> Response[Any | CancelResponseResult]:
    """Cancel a running turn

     Asks the server to stop the turn. The stream of the turn then ends with `response.done`, status
    `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a finished or unknown
    response is accepted is not known.

    Args:
        body (CancelResponseRequest): Names the response to cancel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CancelResponseResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: CancelResponseRequest,
) -> Any | CancelResponseResult | None:
    """Cancel a running turn

     Asks the server to stop the turn. The stream of the turn then ends with `response.done`, status
    `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a finished or unknown
    response is accepted is not known.

    Args:
        body (CancelResponseRequest): Names the response to cancel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CancelResponseResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CancelResponseRequest,
) -> Response[Any | CancelResponseResult]:
    """Cancel a running turn

     Asks the server to stop the turn. The stream of the turn then ends with `response.done`, status
    `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a finished or unknown
    response is accepted is not known.

    Args:
        body (CancelResponseRequest): Names the response to cancel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CancelResponseResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CancelResponseRequest,
) -> Any | CancelResponseResult | None:
    """Cancel a running turn

     Asks the server to stop the turn. The stream of the turn then ends with `response.done`, status
    `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a finished or unknown
    response is accepted is not known.

    Args:
        body (CancelResponseRequest): Names the response to cancel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CancelResponseResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
