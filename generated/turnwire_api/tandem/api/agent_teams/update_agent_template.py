from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.agent_template_patch import AgentTemplatePatch
from ...models.agent_template_result import AgentTemplateResult
from ...models.error_envelope import ErrorEnvelope
from ...models.refusal_error import RefusalError
from ...types import Response


def _get_kwargs(
    template_id: str,
    *,
    body: AgentTemplatePatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/agent-team/templates/{template_id}".format(
            template_id=quote(str(template_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> AgentTemplateResult | ErrorEnvelope | RefusalError | str | None:
    if response.status_code == 200:
        response_200 = AgentTemplateResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = RefusalError.from_dict(response.json())

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
) -> Response[AgentTemplateResult | ErrorEnvelope | RefusalError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AgentTemplatePatch,
) -> Response[AgentTemplateResult | ErrorEnvelope | RefusalError | str]:
    """Change a template

     What is not named stays.

    Args:
        template_id (str): Identifier of the template.
        body (AgentTemplatePatch): Changes of a template. What is not named stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTemplateResult | ErrorEnvelope | RefusalError | str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AgentTemplatePatch,
) -> AgentTemplateResult | ErrorEnvelope | RefusalError | str | None:
    """Change a template

     What is not named stays.

    Args:
        template_id (str): Identifier of the template.
        body (AgentTemplatePatch): Changes of a template. What is not named stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTemplateResult | ErrorEnvelope | RefusalError | str
    """

    return sync_detailed(
        template_id=template_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AgentTemplatePatch,
) -> Response[AgentTemplateResult | ErrorEnvelope | RefusalError | str]:
    """Change a template

     What is not named stays.

    Args:
        template_id (str): Identifier of the template.
        body (AgentTemplatePatch): Changes of a template. What is not named stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AgentTemplateResult | ErrorEnvelope | RefusalError | str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AgentTemplatePatch,
) -> AgentTemplateResult | ErrorEnvelope | RefusalError | str | None:
    """Change a template

     What is not named stays.

    Args:
        template_id (str): Identifier of the template.
        body (AgentTemplatePatch): Changes of a template. What is not named stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AgentTemplateResult | ErrorEnvelope | RefusalError | str
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            client=client,
            body=body,
        )
    ).parsed
