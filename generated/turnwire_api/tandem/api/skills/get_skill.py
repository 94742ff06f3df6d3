from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.skill_content import SkillContent
from ...types import Response


def _get_kwargs(
    skill_name: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/skills/{skill_name}".format(
            skill_name=quote(str(skill_name), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | SkillContent | None:
    if response.status_code == 200:
        response_200 = SkillContent.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

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
) -> Response[ErrorEnvelope | SkillContent]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    skill_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | SkillContent]:
    """Get a skill

     With its text.

    Args:
        skill_name (str): Name of the skill.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | SkillContent]
    """

    kwargs = _get_kwargs(
        skill_name=skill_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    skill_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | SkillContent | None:
    """Get a skill

     With its text.

    Args:
        skill_name (str): Name of the skill.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | SkillContent
    """

    return sync_detailed(
        skill_name=skill_name,
        client=client,
    ).parsed


async def asyncio_detailed(
    skill_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorEnvelope | SkillContent]:
    """Get a skill

     With its text.

    Args:
        skill_name (str): Name of the skill.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | SkillContent]
    """

    kwargs = _get_kwargs(
        skill_name=skill_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    skill_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorEnvelope | SkillContent | None:
    """Get a skill

     With its text.

    Args:
        skill_name (str): Name of the skill.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | SkillContent
    """

    return (
        await asyncio_detailed(
            skill_name=skill_name,
            client=client,
        )
    ).parsed
