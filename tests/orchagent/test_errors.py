"""What errors say, and what they never say."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from orchagent.flavours import Script, chat
from turnwire.errors import (
    AuthenticationFailed,
    BadRequest,
    Conflict,
    ConnectionFailed,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    StatusError,
    Unprocessable,
)

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

KINDS = {
    400: BadRequest,
    401: AuthenticationFailed,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    418: StatusError,
    422: Unprocessable,
    429: RateLimited,
    500: ServerError,
    503: ServerError,
}
SECRET = "sk-the-secret-value"  # noqa: S105 - to be looked for.
SECRETS = {"providers": {"openai": {"api_key": SECRET, "base_url": "http://host/?key=hidden-key"}}}


@pytest.mark.parametrize("status", KINDS)
@pytest.mark.parametrize(
    "body", [{"detail": "because"}, "because", {"error": {"message": "because"}}]
)
async def test_a_refused_stream_is_a_typed_error(flavour: str, status: int, body: Any) -> None:
    content = body if isinstance(body, str) else json.dumps(body)
    answer = httpx.Response(status, text=content, headers={"x-request-id": "q1"})
    async with Script(answer).client(flavour, token="a-token", max_retries=0) as client:
        with pytest.raises(KINDS[status], match="because") as caught:
            await anext(client.runs.stream_events("r1"))
    assert type(caught.value) is KINDS[status]
    assert (caught.value.status, caught.value.body) == (status, body)
    assert (caught.value.request_id, caught.value.run_id) == ("q1", "r1")


CALLS: dict[str, Callable[[Any], Any]] = {
    "login": lambda client: client.auth.login("me@example.com", SECRET),
    "register": lambda client: client.auth.register("me@example.com", SECRET),
    "set_secrets": lambda client: client.threads.set_secrets("t1", SECRETS),
    "send_message": lambda client: client.runs.send_message("t1", "Hi", secrets=SECRETS),
    "create": lambda client: client.threads.create({"secrets": SECRETS}),
    "ask": lambda client: anext(chat(client, "t1")("Hi", secrets=SECRETS)),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("form", ["json", "text"])
async def test_a_server_that_quotes_the_request_gives_nothing_away(
    flavour: str, call: str, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    def quote(request: httpx.Request) -> httpx.Response:
        said = request.content.decode()
        body = json.dumps({"message": said, "input": json.loads(said), "a": request.headers["x"]})
        return httpx.Response(422, text=body if form == "json" else said)

    script = _Quoting(quote)
    caplog.set_level(logging.DEBUG)
    async with script.client(flavour, token="the-bearer-token", headers={"x": "y"}) as client:
        with pytest.raises(Unprocessable) as caught:
            await CALLS[call](client)
        shown = repr(client) + caplog.text
    error = caught.value
    shown += f"{error!r} {error} {error.body!r} {error.headers!r} {vars(error)!r}"
    assert SECRET not in shown
    assert "the-bearer-token" not in shown
    if "password" not in shown:
        assert "hidden-key" not in shown


class _Quoting(Script):
    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        super().__init__()
        self._answer = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)


async def test_a_secret_that_is_part_of_another_hides_both(flavour: str) -> None:
    secrets = {"A": "secret", "B": "secret-and-more"}
    answer = httpx.Response(400, json={"message": "B is secret-and-more"})
    async with Script(answer).client(flavour) as client:
        with pytest.raises(BadRequest) as caught:
            await client.threads.set_secrets("t1", secrets)
    assert caught.value.body == {"message": "B is ***"}


REPEATED: dict[str, Callable[[Any], Any]] = {
    "meta": lambda client: client.get_meta(),
    "history": lambda client: client.threads.history("t1"),
    "set_secrets": lambda client: client.threads.set_secrets("t1", SECRETS),
    "stream_events": lambda client: anext(client.runs.stream_events("r1")),
}
SENT_ONCE: dict[str, Callable[[Any], Any]] = {
    "register": lambda client: client.auth.register("a", "b"),
    "login": lambda client: client.auth.login("a", "b"),
    "create": lambda client: client.threads.create({}),
    "send_message": lambda client: client.runs.send_message("t1", "Hi"),
    "resume": lambda client: client.runs.resume("r1"),
    "approve": lambda client: client.approvals.approve("r1", "t"),
    "clear": lambda client: client.approvals.clear(),
}


class TestRetries:
    """What may be sent again, and what never is."""

    @pytest.mark.parametrize("call", REPEATED)
    @pytest.mark.parametrize("trouble", [httpx.ReadError("reset"), 503, 429])
    async def test_sent_again(self, flavour: str, call: str, trouble: Any) -> None:
        script = Script(*(_trouble(trouble) for _ in range(9)))
        async with script.client(flavour) as client:
            with pytest.raises((ConnectionFailed, StatusError)):
                await REPEATED[call](client)
        assert len(script.requests) == 3
        assert len({request.content for request in script.requests}) == 1

    @pytest.mark.parametrize("call", SENT_ONCE)
    async def test_not_sent_again(self, flavour: str, call: str) -> None:
        for trouble in (httpx.ReadError("reset"), 503, 429):
            script = Script(*(_trouble(trouble) for _ in range(9)))
            async with script.client(flavour) as client:
                with pytest.raises((ConnectionFailed, StatusError)) as caught:
                    await SENT_ONCE[call](client)
            assert len(script.requests) == 1
            assert caught.value.retry_safe is (trouble == 429)
        script = Script(*(httpx.ConnectError("refused") for _ in range(9)))
        async with script.client(flavour) as client:
            with pytest.raises(ConnectionFailed):
                await SENT_ONCE[call](client)
        assert len(script.requests) == 3

    async def test_the_server_says_when(self, flavour: str) -> None:
        later = httpx.Response(429, headers={"retry-after": "0.01"})
        script = Script(later, httpx.Response(200, json={"items": []}))
        async with script.client(flavour) as client:
            assert await client.threads.history("t1") == []
        assert len(script.requests) == 2


def _trouble(what: Any) -> Any:
    return httpx.Response(what) if isinstance(what, int) else what
