"""Keys that the Router repeats in the events of a configure and an invoke."""

from __future__ import annotations

import json
import traceback
from itertools import count
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from agenttier_client.flavours import handle, maker
from turnwire.agenttier import AgentFailed, APIKeyAuth, BearerTokenAuth, KubeconfigAuth

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

pytestmark = pytest.mark.anyio

KEY = "atk_of-the-tests-0123456789"

CALLS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "invoke": lambda agent: agent.invoke(prompt="hi"),
    "configure": lambda agent: agent.configure(entrypoint=["run"]),
}


def echo(request: httpx.Request) -> httpx.Response:
    """Fail, in an event, with the credentials that came as message and as phase."""
    said = request.headers.get("authorization") or request.headers["x-api-key"]
    frame = f"event: error\ndata: {json.dumps({'message': said, 'phase': said})}\n\n"
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=frame)


def agent_with(flavour: str, auth: Any) -> Any:
    """Return the agent of a sandbox whose Router repeats what it is told."""
    http: Any = httpx.Client if flavour == "sync" else httpx.AsyncClient
    client = http(transport=httpx.MockTransport(echo))
    return handle(maker(flavour)("http://router.test", auth, http_client=client)).agent


def credentials(folder: Path) -> dict[str, Any]:
    token = folder / "token"
    token.write_text(KEY)
    return {
        "an API key": APIKeyAuth(KEY),
        "a token": BearerTokenAuth(KEY),
        "a file": KubeconfigAuth(token),
        "a function": lambda: KEY,
    }


@pytest.mark.parametrize("kind", ["an API key", "a token", "a file", "a function"])
@pytest.mark.parametrize("call", CALLS)
async def test_no_failure_shows_the_key(kind: str, call: str, flavour: str, tmp_path: Path) -> None:
    agent = agent_with(flavour, credentials(tmp_path)[kind])
    with pytest.raises(AgentFailed) as caught:
        await CALLS[call](agent)
    shown = "".join([*traceback.format_exception(caught.value), repr(vars(caught.value))])
    assert "***" in str(caught.value)
    assert KEY not in shown


@pytest.mark.parametrize("call", CALLS)
async def test_a_key_that_is_another_each_time(call: str, flavour: str) -> None:
    """The key is fetched when the stream is opened, after its reader was made."""
    numbers = count()
    agent = agent_with(flavour, lambda: f"{KEY}-{next(numbers)}")
    for _ in range(12):
        with pytest.raises(AgentFailed) as caught:
            await CALLS[call](agent)
        assert KEY not in str(caught.value)
        assert caught.value.phase.endswith("***")
    assert next(numbers) == 12
