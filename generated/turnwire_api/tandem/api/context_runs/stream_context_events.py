from typing import Any, cast

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    workspace: str,
    run_ids: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["workspace"] = workspace

    params["run_ids"] = run_ids

    params["cursor"] = cursor

    params["tail"] = tail

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context/runs/events/stream",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> Any | ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
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
) -> Response[Any | ErrorEnvelope | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    workspace: str,
    run_ids: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | str]:
    """Stream the logs of a workspace's context runs

     Entries of the logs and changes of the blackboards. The first frame is `ready`.

    Args:
        workspace (str): The workspace.
        run_ids (str | Unset): Only these context runs, with commas between them.
        cursor (str | Unset): Begin after this place.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        workspace=workspace,
        run_ids=run_ids,
        cursor=cursor,
        tail=tail,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    workspace: str,
    run_ids: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Any | ErrorEnvelope | str | None:
    """Stream the logs of a workspace's context runs

     Entries of the logs and changes of the blackboards. The first frame is `ready`.

    Args:
        workspace (str): The workspace.
        run_ids (str | Unset): Only these context runs, with commas between them.
        cursor (str | Unset): Begin after this place.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | str
    """

    return sync_detailed(
        client=client,
        workspace=workspace,
        run_ids=run_ids,
        cursor=cursor,
        tail=tail,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    workspace: str,
    run_ids: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Response[Any | ErrorEnvelope | str]:
    """Stream the logs of a workspace's context runs

     Entries of the logs and changes of the blackboards. The first frame is `ready`.

    Args:
        workspace (str): The workspace.
        run_ids (str | Unset): Only these context runs, with commas between them.
        cursor (str | Unset): Begin after this place.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        workspace=workspace,
        run_ids=run_ids,
        cursor=cursor,
        tail=tail,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    workspace: str,
    run_ids: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> Any | ErrorEnvelope | str | None:
    """Stream the logs of a workspace's context runs

     Entries of the logs and changes of the blackboards. The first frame is `ready`.

    Args:
        workspace (str): The workspace.
        run_ids (str | Unset): Only these context runs, with commas between them.
        cursor (str | Unset): Begin after this place.
        tail (int | Unset): Begin with so many of the last entries.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            client=client,
            workspace=workspace,
            run_ids=run_ids,
            cursor=cursor,
            tail=tail,
        )
    ).parsed
