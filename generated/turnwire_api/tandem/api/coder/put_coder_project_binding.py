from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.coder_project_binding import CoderProjectBinding
from ...models.coder_project_binding_request import CoderProjectBindingRequest
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: CoderProjectBindingRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/coder/projects/{project_id}/bindings".format(
            project_id=quote(str(project_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | CoderProjectBinding | ContextError | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = CoderProjectBinding.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ContextError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 415:
        response_415 = response.text
        return response_415

    if response.status_code == 422:
        response_422 = response.text
        return response_422

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CoderProjectBinding | ContextError | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderProjectBindingRequest,
) -> Response[Any | CoderProjectBinding | ContextError | ErrorEnvelope | str]:
    """Set the repository and the board of a project

     The columns of the board are looked up.

    Args:
        project_id (str): Identifier of the project.
        body (CoderProjectBindingRequest): The repository and the board of a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderProjectBinding | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderProjectBindingRequest,
) -> Any | CoderProjectBinding | ContextError | ErrorEnvelope | str | None:
    """Set the repository and the board of a project

     The columns of the board are looked up.

    Args:
        project_id (str): Identifier of the project.
        body (CoderProjectBindingRequest): The repository and the board of a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderProjectBinding | ContextError | ErrorEnvelope | str
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderProjectBindingRequest,
) -> Response[Any | CoderProjectBinding | ContextError | ErrorEnvelope | str]:
    """Set the repository and the board of a project

     The columns of the board are looked up.

    Args:
        project_id (str): Identifier of the project.
        body (CoderProjectBindingRequest): The repository and the board of a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderProjectBinding | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderProjectBindingRequest,
) -> Any | CoderProjectBinding | ContextError | ErrorEnvelope | str | None:
    """Set the repository and the board of a project

     The columns of the board are looked up.

    Args:
        project_id (str): Identifier of the project.
        body (CoderProjectBindingRequest): The repository and the board of a project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderProjectBinding | ContextError | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            body=body,
        )
    ).parsed
