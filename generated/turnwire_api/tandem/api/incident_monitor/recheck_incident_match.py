from typing import Any, cast
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.context_error import ContextError
from ...models.error_envelope import ErrorEnvelope
from ...models.incident_monitor_answer import IncidentMonitorAnswer
from ...models.json_object import JsonObject
from ...types import UNSET, Response, Unset


def _get_kwargs(
    draft_id: str,
    *,
    body: JsonObject | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/incident-monitor/drafts/{draft_id}/recheck-match".format(
            draft_id=quote(str(draft_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer | None:
    if response.status_code == 200:
        response_200 = IncidentMonitorAnswer.from_dict(response.json())

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
        response_404 = ContextError.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ContextError.from_dict(response.json())

        return response_409

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    draft_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer]:
    """Look again whether a report exists already

     The draft keeps what came of it.

    Args:
        draft_id (str): Identifier of the draft.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer]
    """

    kwargs = _get_kwargs(
        draft_id=draft_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    draft_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer | None:
    """Look again whether a report exists already

     The draft keeps what came of it.

    Args:
        draft_id (str): Identifier of the draft.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer
    """

    return sync_detailed(
        draft_id=draft_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    draft_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Response[Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer]:
    """Look again whether a report exists already

     The draft keeps what came of it.

    Args:
        draft_id (str): Identifier of the draft.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer]
    """

    kwargs = _get_kwargs(
        draft_id=draft_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    draft_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: JsonObject | Unset = UNSET,
) -> Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer | None:
    """Look again whether a report exists already

     The draft keeps what came of it.

    Args:
        draft_id (str): Identifier of the draft.
        body (JsonObject | Unset): A JSON object whose members are not described.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ContextError | ErrorEnvelope | IncidentMonitorAnswer
    """

    return (
        await asyncio_detailed(
            draft_id=draft_id,
            client=client,
            body=body,
        )
    ).parsed
