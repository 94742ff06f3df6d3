"""What is secret is sent, and seen nowhere else: no log, repr, error or checkpoint shows it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from leaks import all_of, logged
from orchagent.flavours import Script
from orchagent.turn.support import User, client_of, converse, requests_to
from turnwire.errors import TurnwireError
from turnwire.events import SignInRequired
from turnwire.orchagent.memory import OrchMemory
from turnwire.testing import serve

pytestmark = pytest.mark.anyio

TOKEN = "tk-canary-0123456789"  # noqa: S105 - of nobody.
PASSWORD = "hunter22-canary"  # noqa: S105 - of nobody.
OF_MESSAGE = 'sk-canary-"message"/0123'
OF_THREAD = "sk-canary-thread-0123"
OF_WORKFLOW = "sk-canary-workflow-0123"
STATE = "canary-state-0123"
CANARIES = (TOKEN, PASSWORD, OF_MESSAGE, OF_THREAD, OF_WORKFLOW, STATE)

URL = f"https://auth.example/start?state={STATE}"
WORKFLOW = {"name": "chat", "secrets": {"providers": {"openai": {"api_key": OF_WORKFLOW}}}}
SECRETS = {"providers": {"anthropic": {"api_key": OF_MESSAGE}}, "TAVILY_API_KEY": OF_MESSAGE}
SCENARIO = {
    "name": "canary",
    "keywords": ["canary"],
    "about": "a sign-in at a secret place",
    "steps": [
        {"sign_in": {"instruction": "Sign in.", "redirect_url": URL}},
        {"say": "Done."},
    ],
}


def found_in(*shown: str) -> list[str]:
    whole = "\n".join(shown)
    escaped = {each: json.dumps(each)[1:-1] for each in CANARIES}
    return [each for each, written in escaped.items() if each in whole or written in whole]


@pytest.mark.parametrize("place", ["details", "top"])
async def test_a_turn_with_a_sign_in(flavour: str, place: str) -> None:
    saved: list[str] = []
    options: dict[str, Any] = {"token": TOKEN, "redirect_in": place, "scenarios": [SCENARIO]}
    with logged() as lines, serve("orchagent", **options) as engine:
        async with client_of(flavour, engine.base_url, token=TOKEN) as client:
            config = {"workflow": WORKFLOW, "secrets": SECRETS, "save": saved.append}
            chat = converse(client, **config)
            turn, user = chat.send("canary"), User(client)
            async for event in turn:
                user.events.append(event)
                if isinstance(event, SignInRequired):
                    assert event.sign_ins[0].url == URL
                    saved += [turn.checkpoint(), repr(turn.pending), repr(event.sign_ins)]
                    await turn.answer(turn.pending.signed_in())
            shown = [repr(each) for each in (client, chat, turn, turn.outcome, user.events)]
    assert len(saved) > 5
    assert lines
    assert found_in(*lines, *saved, *shown) == []


def test_a_turn_that_is_not_sent_yet() -> None:
    memory = OrchMemory({"workflow": WORKFLOW, "secrets": SECRETS})
    said = memory.say("canary")
    assert found_in(json.dumps(said.dump()), repr(memory), repr(said)) == []
    memory.thread_id = "t1"
    (call,) = said.start().effects
    assert found_in(repr(call), json.dumps(said.dump())) == []


def quote(request: httpx.Request) -> httpx.Response:
    """Refuse with everything that came."""
    if request.url.path == "/threads" and b"name" in request.content:
        return httpx.Response(200, json={"id": "t1"})
    said = [request.content.decode(), *request.headers.values()]
    return httpx.Response(422, json={"message": " ".join(said), "input": said})


class Quoting(Script):
    """A server that quotes."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return quote(request)


async def test_a_server_that_quotes(flavour: str) -> None:
    script = Quoting()
    with logged() as lines:
        async with script.client(flavour, token=TOKEN) as client:
            errors: list[TurnwireError] = []
            chat = converse(client, workflow=WORKFLOW, secrets=SECRETS)
            turn = chat.send("Hi")
            with pytest.raises(TurnwireError) as caught:
                await turn.result()
            errors.append(caught.value)
            with pytest.raises(TurnwireError) as caught:
                await client.auth.login("me@example.com", PASSWORD)
            errors.append(caught.value)
            with pytest.raises(TurnwireError) as caught:
                await client.threads.set_secrets("t1", {"KEY": OF_THREAD})
            errors.append(caught.value)
            shown = [repr(client), repr(chat), repr(turn), repr(turn.outcome), turn.checkpoint()]
    assert requests_to(script.requests, "/messages") == 1
    assert found_in(*lines, *shown, *map(all_of, errors)) == []


@pytest.mark.parametrize("lost", [httpx.ReadError("reset"), httpx.ConnectError("refused")])
async def test_a_network_that_fails(flavour: str, lost: Exception) -> None:
    script = Script(httpx.Response(200, json={"id": "t1"}), *[lost] * 3)
    with logged() as lines:
        async with script.client(flavour, token=TOKEN) as client:
            turn = converse(client, workflow=WORKFLOW, secrets=SECRETS).send("Hi")
            with pytest.raises(TurnwireError) as caught:
                await turn.result()
    assert found_in(*lines, repr(turn.outcome), turn.checkpoint(), all_of(caught.value)) == []
