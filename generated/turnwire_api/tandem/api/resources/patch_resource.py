from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.resource_conflict import ResourceConflict
from ...models.resource_result import ResourceResult
from ...models.resource_write_request import ResourceWriteRequest
from ...types import Response


def _get_kwargs(
    key: str,
    *,
    body: ResourceWriteRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/resource/{key}".format(
            key=quote(str(key), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str | None:
    if response.status_code == 200:
        response_200 = ResourceResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ContextError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ResourceConflict.from_dict(response.json())

        return response_409

    if response.status_code == 415:
        response_415 = response.text
        return response_415

    if response.status_code == 422:
        response_422 = response.text
        return response_422

    if response.status_code == 500:
        response_500 = ContextError.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    key: str,
    *,
    client: AuthenticatedClient | Client,
    body: ResourceWriteRequest,
) -> Response[ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str]:
    """Change a resource

     Where both values are objects, the members of the new one are put into the old one. Otherwise the
    new one takes its place.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.
        body (ResourceWriteRequest): The value to write.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str]
    """

    kwargs = _get_kwargs(
        key=key,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    key: str,
    *,
    client: AuthenticatedClient | Client,
    body: ResourceWriteRequest,
) -> ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str | None:
    """Change a resource

     Where both values are objects, the members of the new one are put into the old one. Otherwise the
    new one takes its place.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.
        body (ResourceWriteRequest): The value to write.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str
    """

    return sync_detailed(
        key=key,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    key: str,
    *,
    client: AuthenticatedClient | Client,
    body: ResourceWriteRequest,
) -> Response[ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str]:
    """Change a resource

     Where both values are objects, the members of the new one are put into the old one. Otherwise the
    new one takes its place.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.
        body (ResourceWriteRequest): The value to write.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str]
    """

    kwargs = _get_kwargs(
        key=key,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    key: str,
    *,
    client: AuthenticatedClient | Client,
    body: ResourceWriteRequest,
) -> ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str | None:
    """Change a resource

     Where both values are objects, the members of the new one are put into the old one. Otherwise the
    new one takes its place.

    Args:
        key (str): Key of the resource. It begins with `run/`, `mission/`, `project/` or `team/`,
            or is `swarm.active_tasks`.
        body (ResourceWriteRequest): The value to write.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | ResourceConflict | ResourceResult | str
    """

    return (
        await asyncio_detailed(
            key=key,
            client=client,
            body=body,
        )
    ).parsed
