from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.backlog_task_result import BacklogTaskResult
from ...models.claim_task_request import ClaimTaskRequest
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    run_id: str,
    task_id: str,
    *,
    body: ClaimTaskRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/automations/v2/runs/{run_id}/backlog/tasks/{task_id}/claim".format(
            run_id=quote(str(run_id), safe=""),
            task_id=quote(str(task_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> BacklogTaskResult | ContextError | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = BacklogTaskResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ContextError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ContextError.from_dict(response.json())

        return response_409

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
) -> Response[BacklogTaskResult | ContextError | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    run_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ClaimTaskRequest | Unset = UNSET,
) -> Response[BacklogTaskResult | ContextError | ErrorEnvelope | str]:
    """Take a task of the backlog

     Gives a task to an agent for a while.

    Args:
        run_id (str): The run.
        task_id (str): The task of the backlog.
        body (ClaimTaskRequest | Unset): Who takes a task of the backlog.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacklogTaskResult | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        task_id=task_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    run_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ClaimTaskRequest | Unset = UNSET,
) -> BacklogTaskResult | ContextError | ErrorEnvelope | str | None:
    """Take a task of the backlog

     Gives a task to an agent for a while.

    Args:
        run_id (str): The run.
        task_id (str): The task of the backlog.
        body (ClaimTaskRequest | Unset): Who takes a task of the backlog.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacklogTaskResult | ContextError | ErrorEnvelope | str
    """

    return sync_detailed(
        run_id=run_id,
        task_id=task_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ClaimTaskRequest | Unset = UNSET,
) -> Response[BacklogTaskResult | ContextError | ErrorEnvelope | str]:
    """Take a task of the backlog

     Gives a task to an agent for a while.

    Args:
        run_id (str): The run.
        task_id (str): The task of the backlog.
        body (ClaimTaskRequest | Unset): Who takes a task of the backlog.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BacklogTaskResult | ContextError | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        task_id=task_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ClaimTaskRequest | Unset = UNSET,
) -> BacklogTaskResult | ContextError | ErrorEnvelope | str | None:
    """Take a task of the backlog

     Gives a task to an agent for a while.

    Args:
        run_id (str): The run.
        task_id (str): The task of the backlog.
        body (ClaimTaskRequest | Unset): Who takes a task of the backlog.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BacklogTaskResult | ContextError | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            task_id=task_id,
            client=client,
            body=body,
        )
    ).parsed
