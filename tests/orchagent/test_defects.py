"""What the published client 0.1.3 gets wrong, in the order of its parts; none of it happens here.

A server of the test's own or the embedded engine provokes each. What needs more than one test is
in the files beside this one.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from orchagent.conftest import TOKEN
from orchagent.flavours import Script, frames, maker, streamed
from turnwire.errors import (
    ConfigurationError,
    NotFound,
    ProtocolError,
    RateLimited,
    StreamIdle,
    StreamTruncated,
)
from turnwire.orchagent import AuthRequiredEvent, OrchClient, RunCompletedEvent, UnknownEvent
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.anyio

DONE = {"type": "run.completed"}


async def events_of(flavour: str, *answers: Any, **options: Any) -> list[Any]:
    async with Script(*answers).client(flavour, **options) as client:
        return [event async for event in client.runs.stream_events("r1")]


async def run(client: Any, prompt: str) -> str:
    thread = await client.threads.create({})
    started = await client.runs.send_message(thread, prompt)
    run_id: str = started["run_id"]
    return run_id


class TestStream:
    async def test_1_a_refused_stream_keeps_status_and_body(self, flavour: str) -> None:
        with pytest.raises(NotFound, match="no such run") as caught:
            await events_of(flavour, httpx.Response(404, text="no such run"))
        assert caught.value.body == "no such run"

    async def test_2_data_without_a_space(self, flavour: str) -> None:
        events = await events_of(flavour, streamed(b'data:{"type":"run.completed"}\n\n'))
        assert [event.type for event in events] == ["run.completed"]

    async def test_3_data_in_several_lines(self, flavour: str) -> None:
        body = b'data: {\ndata: "type": "run.completed"\ndata: }\n\n'
        assert len(await events_of(flavour, streamed(body))) == 1

    async def test_4_broken_json_is_seen(self, flavour: str) -> None:
        broken, _ = await events_of(flavour, streamed(frames('{"type": "x"', DONE)))
        assert isinstance(broken, UnknownEvent)
        assert broken.data == '{"type": "x"'
        assert "not JSON" in broken.reason

    @pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85"])
    async def test_5_unicode_line_ends_are_text(self, flavour: str, sign: str) -> None:
        body = frames(f'{{"type":"x","message":"a{sign}b"}}', DONE)
        event, _ = await events_of(flavour, streamed(body))
        assert event["message"] == f"a{sign}b"

    async def test_6_a_byte_order_mark_and_a_page(self, flavour: str) -> None:
        events = await events_of(flavour, streamed(b"\xef\xbb\xbf" + frames({"type": "x"}, DONE)))
        assert len(events) == 2
        page = httpx.Response(200, html="<html>Log in</html>")
        with pytest.raises(ProtocolError, match="text/html"):
            await events_of(flavour, page)

    async def test_7_an_unfinished_event_and_a_scalar(self, flavour: str) -> None:
        with pytest.raises(StreamTruncated):
            await events_of(flavour, streamed(frames(DONE)[:-1]), max_retries=0)
        scalar, _ = await events_of(flavour, streamed(frames("3", DONE)))
        assert (scalar["type"], scalar.raw) == ("", 3)

    async def test_8_a_cut_is_healed_and_the_end_is_seen(
        self, open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            stream = client.runs.stream_events(await run(client, "cut the line"))
            events = [event async for event in stream]
        whole = [event.to_dict() for event in events]
        assert whole == [each for n, each in enumerate(whole) if each not in whole[:n]]
        assert events[-1].type == "run.completed"

    async def test_8_a_run_whose_end_is_not_told(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            stream = client.runs.stream_events(await run(client, "vanish"))
            with pytest.raises(StreamTruncated):
                _ = [event async for event in stream]

    async def test_8_a_server_that_keeps_the_line_open(self, flavour: str) -> None:
        with serve("orchagent", token=TOKEN, keeps_open=True) as engine:
            async with maker(flavour)(engine.base_url, token=TOKEN) as client:
                stream = client.runs.stream_events(await run(client, "say hello"))
                assert [event async for event in stream][-1].type == "run.completed"

    async def test_9_a_dead_peer_is_given_up(self, open_client: Callable[..., Any]) -> None:
        async with open_client(idle_timeout=0.1, max_retries=1) as client:
            stream = client.runs.stream_events(await run(client, "wait for me"))
            begun = time.monotonic()
            with pytest.raises(StreamIdle, match="opened again once"):
                _ = [event async for event in stream]
            assert time.monotonic() - begun < 5

    async def test_10_events_are_typed(self, open_client: Callable[..., Any]) -> None:
        async with open_client() as client:
            run_id = await run(client, "sign in")
            seen: list[Any] = []
            async for event in client.runs.stream_events(run_id):
                seen.append(event)
                if isinstance(event, AuthRequiredEvent):
                    assert event.details
                    assert event.details.redirect_url
                    await client.runs.resume(run_id)
        assert isinstance(seen[-1], RunCompletedEvent)


class TestAuthentication:
    async def test_11_a_login_counts_even_if_it_is_not_saved(self, flavour: str) -> None:
        script = Script(
            httpx.Response(200, json={"access_token": "a-new-token"}),
            httpx.Response(200, json={"id": "t1"}),
        )
        async with script.client(flavour) as client:
            await client.auth.login("me", "pw", save=False)
            await client.threads.create({})
        assert script.requests[1].headers["authorization"] == "Bearer a-new-token"

    def test_12_the_file_is_narrow_from_its_beginning(self, home: Path) -> None:
        with OrchClient() as client:
            client.auth.set_token("a-token")
        assert (home / ".orchagent").stat().st_mode & 0o777 == 0o700
        assert (home / ".orchagent" / "token.json").stat().st_mode & 0o777 == 0o600

    async def test_13_a_token_is_for_its_server(self, flavour: str) -> None:
        with OrchClient("http://engine.test") as client:
            client.auth.set_token("a-token")
        script = Script(*(httpx.Response(200, json={"id": "t1"}) for _ in range(2)))
        for base_url in ("http://engine.test", "http://other.test"):
            async with script.client(flavour, base_url=base_url) as client:
                await client.threads.create({})
        sent = [request.headers.get("authorization") for request in script.requests]
        assert sent == ["Bearer a-token", None]

    def test_14_a_bad_timeout_is_an_error_of_the_client(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ORCHAGENT_TIMEOUT", "soon")
        with pytest.raises(ConfigurationError):
            OrchClient()
        monkeypatch.setenv("ORCHAGENT_TIMEOUT", "3")
        assert OrchClient().transport.settings.timeout == 3

    async def test_15_a_login_without_a_token_is_an_error(self, flavour: str) -> None:
        async with Script(httpx.Response(200, json={})).client(flavour) as client:
            with pytest.raises(ProtocolError, match="access_token"):
                await client.auth.login("me", "pw")


class TestRequests:
    async def test_16_ids_are_escaped(self, flavour: str) -> None:
        script = Script(*(httpx.Response(200, json={}) for _ in range(2)))
        async with script.client(flavour) as client:
            await client.runs.resume("../approvals/clear?x")
            await client.threads.history("a/b#c")
        paths = [request.url.raw_path for request in script.requests]
        assert paths == [
            b"/runs/..%2Fapprovals%2Fclear%3Fx/resume",
            b"/threads/a%2Fb%23c/history?limit=20",
        ]

    async def test_17_history_is_asked_for_at_once(self, flavour: str) -> None:
        script = Script(httpx.Response(404), httpx.Response(200, json={"items": None}))
        async with script.client(flavour) as client:
            with pytest.raises(NotFound):
                await client.threads.history("t1")
            assert await client.threads.history("t1") == []

    async def test_17_one_odd_item_does_not_cost_the_others(
        self, open_client: Callable[..., Any]
    ) -> None:
        async with open_client() as client:
            thread = await client.threads.create({})
            odd = await client.runs.send_message(thread, "remember odd things")
            assert [event async for event in client.runs.stream_events(odd["run_id"])]
            items = await client.threads.history(thread)
        assert len(items) > 2
        assert all(item.role for item in items)

    async def test_18_what_is_empty_is_sent(self, flavour: str) -> None:
        script = Script(httpx.Response(200, json={"run_id": "r"}), httpx.Response(200, json={}))
        async with script.client(flavour) as client:
            await client.runs.send_message("t1", "Hi", inputs={}, secrets={})
            await client.approvals.clear(all=False)
        assert script.bodies == [{"user_prompt": "Hi", "inputs": {}, "secrets": {}}, {"all": False}]

    async def test_19_it_waits_as_long_as_the_server_says(self, flavour: str) -> None:
        with serve("orchagent", token=TOKEN, rate_limit=1) as engine:
            async with maker(flavour)(engine.base_url, token=TOKEN) as client:
                assert (await client.get_meta())["name"] == "orchagent"

    async def test_19_namespaces_stay_and_requests_say_who_asks(self, flavour: str) -> None:
        script = Script(httpx.Response(200, json={}))
        async with script.client(flavour) as client:
            await client.get_meta()
        assert script.requests[0].headers["user-agent"].startswith("turnwire/")
        with OrchClient() as plain:
            assert plain.runs is plain.runs
            http = plain.transport.client
        assert http.is_closed

    async def test_20_an_error_has_status_headers_and_body(self, flavour: str) -> None:
        refused = httpx.Response(429, json={"detail": "slow down"}, headers={"retry-after": "7"})
        async with Script(refused).client(flavour) as client:
            with pytest.raises(RateLimited) as caught:
                await client.threads.create({"secrets": {"A": "a-secret-value"}})
        error = caught.value
        assert (error.status, error.retry_after) == (429, 7.0)
        assert error.body == {"detail": "slow down"}
        assert "a-secret-value" not in repr(error) + str(error)

    async def test_21_a_sign_in_is_asked_for_once(self, flavour: str) -> None:
        asked = {"type": "auth.required", "details": None, "message": "Sign in."}
        script = Script(
            streamed(frames(asked)), streamed(frames(asked)), streamed(frames(asked, DONE))
        )
        async with script.client(flavour) as client:
            types = [event["type"] async for event in client.runs.stream_events("r1")]
        assert types == ["auth.required", "run.completed"]
