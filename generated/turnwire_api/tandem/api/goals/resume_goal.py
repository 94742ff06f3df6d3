from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.goal_control_result import GoalControlResult
from ...models.goal_error import GoalError
from ...models.reason_request import ReasonRequest
from ...types import Response


def _get_kwargs(
    goal_id: str,
    *,
    body: ReasonRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/goals/{goal_id}/resume".format(
            goal_id=quote(str(goal_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | GoalControlResult | GoalError | str | None:
    if response.status_code == 200:
        response_200 = GoalControlResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GoalError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = GoalError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = GoalError.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = GoalError.from_dict(response.json())

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
) -> Response[ErrorEnvelope | GoalControlResult | GoalError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> Response[ErrorEnvelope | GoalControlResult | GoalError | str]:
    """Let a goal go on

     A goal that is not paused is left as it is.

    Args:
        goal_id (str): The goal.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalControlResult | GoalError | str]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> ErrorEnvelope | GoalControlResult | GoalError | str | None:
    """Let a goal go on

     A goal that is not paused is left as it is.

    Args:
        goal_id (str): The goal.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalControlResult | GoalError | str
    """

    return sync_detailed(
        goal_id=goal_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> Response[ErrorEnvelope | GoalControlResult | GoalError | str]:
    """Let a goal go on

     A goal that is not paused is left as it is.

    Args:
        goal_id (str): The goal.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | GoalControlResult | GoalError | str]
    """

    kwargs = _get_kwargs(
        goal_id=goal_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    goal_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReasonRequest,
) -> ErrorEnvelope | GoalControlResult | GoalError | str | None:
    """Let a goal go on

     A goal that is not paused is left as it is.

    Args:
        goal_id (str): The goal.
        body (ReasonRequest): Why something is done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | GoalControlResult | GoalError | str
    """

    return (
        await asyncio_detailed(
            goal_id=goal_id,
            client=client,
            body=body,
        )
    ).parsed
