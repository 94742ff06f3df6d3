"""Logging in with both clients, and what a client without a token does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from orchagent.flavours import Script, maker
from turnwire.errors import AuthenticationFailed, ProtocolError
from turnwire.orchagent import NotLoggedIn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

USER = {"email": "you@example.com", "password": "pass123"}


def bearers(script: Script) -> list[str | None]:
    return [request.headers.get("authorization") for request in script.requests]


async def test_a_login_is_kept_for_the_next_client(
    flavour: str, engine: EmbeddedEngine[Any], home: Path
) -> None:
    async with maker(flavour)(engine.base_url) as client:
        token = await client.auth.login(**USER)
        thread = await client.threads.create({})
    kept = json.loads((home / ".orchagent" / "token.json").read_bytes())
    assert kept == {"access_token": token, "base_url": engine.base_url}
    async with maker(flavour)(engine.base_url) as client:
        assert client.auth.get_token() == token
        assert await client.threads.history(thread) == []


async def test_a_login_that_is_not_saved_counts_for_its_client(
    flavour: str, engine: EmbeddedEngine[Any], home: Path
) -> None:
    async with maker(flavour)(engine.base_url) as client:
        token = await client.auth.login("you@example.com", "pass123", save=False)
        assert client.auth.get_token() == token
        assert await client.threads.create({})
        await client.auth.register("new@example.com", "pass456", {"name": "New"}, save=False)
        assert client.auth.get_token() not in {None, token}
        assert await client.threads.create({})
    assert not (home / ".orchagent").exists()


async def test_logging_in_and_asking_for_meta_send_no_token(flavour: str) -> None:
    answers = [httpx.Response(200, json={"access_token": f"token-{n}"}) for n in range(2)]
    script = Script(*answers, httpx.Response(200, json={}), httpx.Response(200, json={"id": "t"}))
    async with script.client(flavour, token="old-token") as client:
        await client.auth.login(**USER)
        await client.auth.register(**USER, profile={})
        await client.get_meta()
        await client.threads.create({})
    assert bearers(script) == [None, None, None, "Bearer token-1"]
    assert script.bodies[1] == {**USER, "profile": {}}


@pytest.mark.parametrize("answer", [{}, {"access_token": None}, {"access_token": ""}, [], 3])
async def test_an_answer_without_a_token_is_an_error(flavour: str, answer: Any) -> None:
    script = Script(httpx.Response(200, json=answer))
    async with script.client(flavour, token="old-token") as client:
        with pytest.raises(ProtocolError):
            await client.auth.login(**USER)
        assert client.auth.get_token() == "old-token"


async def test_without_a_token_a_request_goes_out_bare(flavour: str) -> None:
    script = Script(httpx.Response(200, json={"id": "t1"}))
    async with script.client(flavour) as client:
        assert await client.threads.create({}) == "t1"
    assert bearers(script) == [None]


async def test_a_401_without_a_token_says_why(flavour: str) -> None:
    script = Script(httpx.Response(401, json={"detail": "who are you?"}), httpx.Response(401))
    async with script.client(flavour) as client:
        with pytest.raises(NotLoggedIn, match=r"who are you\?; this client has no token"):
            await client.threads.create({})
        with pytest.raises(NotLoggedIn):
            await anext(client.runs.stream_events("r1"))


async def test_a_401_with_a_token_or_to_a_login_is_what_it_is(flavour: str) -> None:
    script = Script(*(httpx.Response(401) for _ in range(2)))
    async with script.client(flavour, token="old-token") as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await client.threads.create({})
        assert type(caught.value) is AuthenticationFailed
    async with script.client(flavour) as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await client.auth.login(**USER)
        assert type(caught.value) is AuthenticationFailed


async def test_a_wrong_password(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    async with maker(flavour)(engine.base_url) as client:
        with pytest.raises(AuthenticationFailed):
            await client.auth.login("you@example.com", "wrong-password")
        assert client.auth.get_token() is None


async def test_logging_in_anew_counts_at_once(
    open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
) -> None:
    async with open_client(token="out-of-date-token") as client:
        with pytest.raises(AuthenticationFailed):
            await client.threads.create({})
        await client.auth.login(**USER, save=False)
        assert await client.threads.create({})
