"""A key that is sent is seen nowhere else, in a Router that repeats what it hears."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from agenttier_client.flavours import handle, maker
from leaks import all_of, logged
from turnwire.agenttier import (
    AgentTierClient,
    APIKeyAuth,
    AsyncAgentTierClient,
    BearerTokenAuth,
    KubeconfigAuth,
)
from turnwire.errors import ConfigurationError, TurnwireError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

pytestmark = pytest.mark.anyio

SECRET = 'atk_canary-0123456789"abc/def'  # noqa: S105 - of nobody.
PASSWORD = "hunter22"  # noqa: S105 - of nobody.


def echo(request: httpx.Request) -> httpx.Response:
    """Answer with all that came, in several shapes."""
    said = " ".join([*request.headers.values(), str(request.url)])
    if request.url.path.endswith("/invoke"):
        frame = f"event: error\ndata: {json.dumps({'message': said})}\n\n"
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=frame)
    if request.url.path.endswith("/configure"):
        frame = f"event: odd\ndata: {said}\n\n"
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=frame)
    if request.url.path.endswith("/exec"):
        return httpx.Response(403, json={"error": "policy_violation", "violations": [said]})
    headers = {"x-request-id": f"r-{SECRET}", "retry-after": "0"}
    return httpx.Response(401, headers=headers, text=f'{{"error":"invalid","message":"{said}"}}')


def credentials(folder: Path) -> dict[str, Any]:
    token = folder / "token"
    token.write_text(SECRET)
    return {
        "an API key": APIKeyAuth(SECRET),
        "a token": BearerTokenAuth(SECRET),
        "a file": KubeconfigAuth(token),
        "a function": lambda: SECRET,
    }


CALLS: dict[str, Callable[[Any, Any], Awaitable[Any]]] = {
    "list": lambda client, _: client.list_sandboxes(),
    "exec": lambda _, sandbox: sandbox.exec("true"),
    "invoke": lambda _, sandbox: sandbox.agent.invoke(prompt="hi"),
    "configure": lambda _, sandbox: sandbox.agent.configure(entrypoint=["run"]),
}


@pytest.mark.parametrize("kind", ["an API key", "a token", "a file", "a function"])
@pytest.mark.parametrize("call", CALLS)
async def test_no_error_log_or_repr_shows_it(
    kind: str, call: str, flavour: str, tmp_path: Path
) -> None:
    mock = httpx.MockTransport(echo)
    http: Any = httpx.Client if flavour == "sync" else httpx.AsyncClient
    auth = credentials(tmp_path)[kind]
    with logged() as lines:
        client = maker(flavour)("http://router.test", auth, http_client=http(transport=mock))
        sandbox = handle(client)
        with pytest.raises(TurnwireError) as caught:
            await CALLS[call](client, sandbox)
        shown = [repr(each) for each in (client, client.transport, sandbox, auth)]
    whole = "\n".join([all_of(caught.value), *lines, *shown])
    assert SECRET not in whole
    assert json.dumps(SECRET)[1:-1] not in whole
    assert lines


@pytest.mark.parametrize("kind", [APIKeyAuth, BearerTokenAuth])
@pytest.mark.parametrize("bad", ["\n", " ", "ß", "\x00"])
def test_a_key_that_is_refused(kind: Any, bad: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(SECRET + bad)
    assert SECRET not in all_of(caught.value)


@pytest.mark.parametrize("kind", [AgentTierClient, AsyncAgentTierClient])
def test_a_password_in_the_address(kind: Any) -> None:
    url = f"http://me:{PASSWORD}@router.test"
    with pytest.raises(ConfigurationError) as caught:
        kind(url)
    assert PASSWORD not in all_of(caught.value)


@pytest.mark.parametrize("content", [None, ""])
def test_a_token_file_of_no_use(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "token").write_text(content)
    with (
        AgentTierClient("http://router.test", KubeconfigAuth(tmp_path / "token")) as client,
        pytest.raises(ConfigurationError, match="token file"),
    ):
        client.list_sandboxes()
