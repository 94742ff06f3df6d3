from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.optimization_experiments import OptimizationExperiments
from ...types import Response


def _get_kwargs(
    optimization_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/optimizations/{optimization_id}/experiments".format(
            optimization_id=quote(str(optimization_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | OptimizationExperiments | None:
    if response.status_code == 200:
        response_200 = OptimizationExperiments.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

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
) -> Response[ErrorEnvelope | OptimizationExperiments]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    optimization_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | OptimizationExperiments]:
    """List the experiments of an optimization

     With how good each was.

    Args:
        optimization_id (str): Identifier of the optimization.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OptimizationExperiments]
    """

    kwargs = _get_kwargs(
        optimization_id=optimization_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    optimization_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OptimizationExperiments | None:
    """List the experiments of an optimization

     With how good each was.

    Args:
        optimization_id (str): Identifier of the optimization.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OptimizationExperiments
    """

    return sync_detailed(
        optimization_id=optimization_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    optimization_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | OptimizationExperiments]:
    """List the experiments of an optimization

     With how good each was.

    Args:
        optimization_id (str): Identifier of the optimization.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OptimizationExperiments]
    """

    kwargs = _get_kwargs(
        optimization_id=optimization_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    optimization_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | OptimizationExperiments | None:
    """List the experiments of an optimization

     With how good each was.

    Args:
        optimization_id (str): Identifier of the optimization.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OptimizationExperiments
    """

    return (
        await asyncio_detailed(
            optimization_id=optimization_id,
            client=client,
        )
    ).parsed
