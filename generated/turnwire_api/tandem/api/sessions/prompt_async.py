from typing import Any
from urllib.parse import quote

from ....runtime.http import httpx
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.prompt_request import PromptRequest
from ...models.prompt_started import PromptStarted
from ...models.run_conflict import RunConflict
from ...types import UNSET, Response, Unset


def _get_kwargs(
    session_id: str,
    *,
    body: PromptRequest,
    return_: str | Unset = "run",
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["idempotency-key"] = idempotency_key

    params: dict[str, Any] = {}

    params["return"] = return_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/session/{session_id}/prompt_async".format(
            session_id=quote(str(session_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client | None, response: httpx.Response
) -> ErrorEnvelope | PromptStarted | RunConflict | str | None:
    if response.status_code == 202:
        response_202 = PromptStarted.from_dict(response.json())

        return response_202

    if response.status_code == 400:
        response_400 = response.text
        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = RunConflict.from_dict(response.json())

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
) -> Response[ErrorEnvelope | PromptStarted | RunConflict | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PromptRequest,
    return_: str | Unset = "run",
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorEnvelope | PromptStarted | RunConflict | str]:
    """Start a run

     Adds a message of the user and starts a run. The answer comes at once; what the run does is in the
    event streams. A session has one run at a time. The headers `x-tandem-client-id`, `x-tandem-agent-
    id` and `x-tandem-correlation-id` are noted in its events.

    Args:
        session_id (str): The session.
        return_ (str | Unset): With `run` the answer is 202 and names the run; without it, 204 and
            only a header does. Default: 'run'.
        idempotency_key (str | Unset): Any text of the caller's own. A prompt sent again with its
            key starts nothing; the answer is that to the first.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PromptStarted | RunConflict | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
        return_=return_,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PromptRequest,
    return_: str | Unset = "run",
    idempotency_key: str | Unset = UNSET,
) -> ErrorEnvelope | PromptStarted | RunConflict | str | None:
    """Start a run

     Adds a message of the user and starts a run. The answer comes at once; what the run does is in the
    event streams. A session has one run at a time. The headers `x-tandem-client-id`, `x-tandem-agent-
    id` and `x-tandem-correlation-id` are noted in its events.

    Args:
        session_id (str): The session.
        return_ (str | Unset): With `run` the answer is 202 and names the run; without it, 204 and
            only a header does. Default: 'run'.
        idempotency_key (str | Unset): Any text of the caller's own. A prompt sent again with its
            key starts nothing; the answer is that to the first.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PromptStarted | RunConflict | str
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        body=body,
        return_=return_,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PromptRequest,
    return_: str | Unset = "run",
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorEnvelope | PromptStarted | RunConflict | str]:
    """Start a run

     Adds a message of the user and starts a run. The answer comes at once; what the run does is in the
    event streams. A session has one run at a time. The headers `x-tandem-client-id`, `x-tandem-agent-
    id` and `x-tandem-correlation-id` are noted in its events.

    Args:
        session_id (str): The session.
        return_ (str | Unset): With `run` the answer is 202 and names the run; without it, 204 and
            only a header does. Default: 'run'.
        idempotency_key (str | Unset): Any text of the caller's own. A prompt sent again with its
            key starts nothing; the answer is that to the first.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PromptStarted | RunConflict | str]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
        return_=return_,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PromptRequest,
    return_: str | Unset = "run",
    idempotency_key: str | Unset = UNSET,
) -> ErrorEnvelope | PromptStarted | RunConflict | str | None:
    """Start a run

     Adds a message of the user and starts a run. The answer comes at once; what the run does is in the
    event streams. A session has one run at a time. The headers `x-tandem-client-id`, `x-tandem-agent-
    id` and `x-tandem-correlation-id` are noted in its events.

    Args:
        session_id (str): The session.
        return_ (str | Unset): With `run` the answer is 202 and names the run; without it, 204 and
            only a header does. Default: 'run'.
        idempotency_key (str | Unset): Any text of the caller's own. A prompt sent again with its
            key starts nothing; the answer is that to the first.
        body (PromptRequest): A prompt, and how its run is to be done.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PromptStarted | RunConflict | str
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
            return_=return_,
            idempotency_key=idempotency_key,
        )
    ).parsed
