from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.workflow_plan_applied import WorkflowPlanApplied
from ...models.workflow_plan_apply_request import WorkflowPlanApplyRequest
from ...types import Response


def _get_kwargs(
    *,
    body: WorkflowPlanApplyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow-plans/apply",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ContextError | ErrorEnvelope | WorkflowPlanApplied | str | None:
    if response.status_code == 200:
        response_200 = WorkflowPlanApplied.from_dict(response.json())

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
) -> Response[ContextError | ErrorEnvelope | WorkflowPlanApplied | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WorkflowPlanApplyRequest,
) -> Response[ContextError | ErrorEnvelope | WorkflowPlanApplied | str]:
    """Make an automation of a plan

     A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is answered by
    the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS` passes by itself;
    `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to another request.

    Args:
        body (WorkflowPlanApplyRequest): The plan to apply: its identifier, or the plan itself.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | WorkflowPlanApplied | str]
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
    client: AuthenticatedClient | Client,
    body: WorkflowPlanApplyRequest,
) -> ContextError | ErrorEnvelope | WorkflowPlanApplied | str | None:
    """Make an automation of a plan

     A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is answered by
    the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS` passes by itself;
    `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to another request.

    Args:
        body (WorkflowPlanApplyRequest): The plan to apply: its identifier, or the plan itself.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | WorkflowPlanApplied | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WorkflowPlanApplyRequest,
) -> Response[ContextError | ErrorEnvelope | WorkflowPlanApplied | str]:
    """Make an automation of a plan

     A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is answered by
    the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS` passes by itself;
    `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to another request.

    Args:
        body (WorkflowPlanApplyRequest): The plan to apply: its identifier, or the plan itself.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContextError | ErrorEnvelope | WorkflowPlanApplied | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: WorkflowPlanApplyRequest,
) -> ContextError | ErrorEnvelope | WorkflowPlanApplied | str | None:
    """Make an automation of a plan

     A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is answered by
    the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS` passes by itself;
    `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to another request.

    Args:
        body (WorkflowPlanApplyRequest): The plan to apply: its identifier, or the plan itself.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContextError | ErrorEnvelope | WorkflowPlanApplied | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
