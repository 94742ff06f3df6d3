from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.coder_answer import CoderAnswer
from ...models.coder_report_request import CoderReportRequest
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    run_id: str,
    *,
    body: CoderReportRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/coder/runs/{run_id}/issue-fix-summary".format(
            run_id=quote(str(run_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | CoderAnswer | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = CoderAnswer.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
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
) -> Response[Any | CoderAnswer | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderReportRequest,
) -> Response[Any | CoderAnswer | ErrorEnvelope | str]:
    """Sum up a fix

     The report is kept as an artifact of the work.

    Args:
        run_id (str): The run.
        body (CoderReportRequest): A report. Which members it has differs by report; all may be
            omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderAnswer | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderReportRequest,
) -> Any | CoderAnswer | ErrorEnvelope | str | None:
    """Sum up a fix

     The report is kept as an artifact of the work.

    Args:
        run_id (str): The run.
        body (CoderReportRequest): A report. Which members it has differs by report; all may be
            omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderAnswer | ErrorEnvelope | str
    """

    return sync_detailed(
        run_id=run_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderReportRequest,
) -> Response[Any | CoderAnswer | ErrorEnvelope | str]:
    """Sum up a fix

     The report is kept as an artifact of the work.

    Args:
        run_id (str): The run.
        body (CoderReportRequest): A report. Which members it has differs by report; all may be
            omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CoderAnswer | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    run_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CoderReportRequest,
) -> Any | CoderAnswer | ErrorEnvelope | str | None:
    """Sum up a fix

     The report is kept as an artifact of the work.

    Args:
        run_id (str): The run.
        body (CoderReportRequest): A report. Which members it has differs by report; all may be
            omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CoderAnswer | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            body=body,
        )
    ).parsed
