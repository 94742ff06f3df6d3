from typing import Any

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_instance_list import AgentInstanceList
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mission_id: str | Unset = UNSET,
    parent_instance_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["missionID"] = mission_id

    params["parentInstanceID"] = parent_instance_id

    params["status"] = status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/agent-team/instances",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> AgentInstanceList | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = AgentInstanceList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client is None or client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AgentInstanceList | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    mission_id: str | Unset = UNSET,
    parent_instance_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[AgentInstanceList | ErrorEnvelope | str]:
    """List the agents at work

     Those that have ended are listed too.

    Args:
        mission_id (str | Unset): Only those of this mission.
        parent_instance_id (str | Unset): Only those started by this instance.
        status (str | Unset): Only those in this state. A word that the engine does not know is
            refused.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentInstanceList | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        mission_id=mission_id,
        parent_instance_id=parent_instance_id,
        status=status,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    mission_id: str | Unset = UNSET,
    parent_instance_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> AgentInstanceList | ErrorEnvelope | str | None:
    """List the agents at work

     Those that have ended are listed too.

    Args:
        mission_id (str | Unset): Only those of this mission.
        parent_instance_id (str | Unset): Only those started by this instance.
        status (str | Unset): Only those in this state. A word that the engine does not know is
            refused.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentInstanceList | ErrorEnvelope | str
    """

    return sync_detailed(
        client=client,
        mission_id=mission_id,
        parent_instance_id=parent_instance_id,
        status=status,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    mission_id: str | Unset = UNSET,
    parent_instance_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[AgentInstanceList | ErrorEnvelope | str]:
    """List the agents at work

     Those that have ended are listed too.

    Args:
        mission_id (str | Unset): Only those of this mission.
        parent_instance_id (str | Unset): Only those started by this instance.
        status (str | Unset): Only those in this state. A word that the engine does not know is
            refused.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentInstanceList | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        mission_id=mission_id,
        parent_instance_id=parent_instance_id,
        status=status,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    mission_id: str | Unset = UNSET,
    parent_instance_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> AgentInstanceList | ErrorEnvelope | str | None:
    """List the agents at work

     Those that have ended are listed too.

    Args:
        mission_id (str | Unset): Only those of this mission.
        parent_instance_id (str | Unset): Only those started by this instance.
        status (str | Unset): Only those in this state. A word that the engine does not know is
            refused.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentInstanceList | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            client=client,
            mission_id=mission_id,
            parent_instance_id=parent_instance_id,
            status=status,
        )
    ).parsed
