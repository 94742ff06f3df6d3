"""The events of a run over scripted connections: framing, typing, cuts and ends."""

from __future__ import annotations

import gc
from typing import Any

import anyio
import httpx
import pytest

from orchagent.flavours import Script, chat, frames, streamed
from turnwire.errors import (
    EventTooLarge,
    NotFound,
    PermissionDenied,
    ProtocolError,
    StreamError,
    StreamIdle,
    StreamTruncated,
)
from turnwire.orchagent import (
    AuthRequiredEvent,
    RunCompletedEvent,
    RunEvent,
    StreamGap,
    UnknownEvent,
    sign_in_prompt,
)
from turnwire_api.runtime.operation import RequestOptions

pytestmark = pytest.mark.anyio

HELLO = {"type": "agent.message", "message": "Hello!", "timestamp": "1"}
MORE = {"type": "agent.message", "message": "More.", "timestamp": "2"}
DONE = {"type": "run.completed", "timestamp": "3"}
RESET = httpx.ReadError("reset by peer")


async def read(script: Script, flavour: str, **options: Any) -> list[Any]:
    async with script.client(flavour, **options) as client:
        return [event async for event in client.runs.stream_events("r1")]


def texts(events: list[Any]) -> list[str | None]:
    return [event.get("message") for event in events]


class TestFraming:
    @pytest.mark.parametrize(
        "body",
        [
            b'data:{"type":"x"}\n\n',
            b'data: {"type":\ndata: "x"}\n\n',
            b'data: {"type":"x"}\r\n\r\n',
            b'data: {"type":"x"}\r\r',
            b'\xef\xbb\xbfdata: {"type":"x"}\n\n',
            b': hello\nevent: y\nid: 7\nretry: 5\ndata: {"type":"x"}\n\n',
        ],
    )
    async def test_legal_frames(self, flavour: str, body: bytes) -> None:
        events = await read(Script(streamed(body + frames(DONE))), flavour)
        assert [event["type"] for event in events] == ["x", "run.completed"]

    @pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x1c"])
    async def test_only_the_line_ends_of_the_format_end_a_line(
        self, flavour: str, sign: str
    ) -> None:
        # Controls below 32 are not allowed in JSON, so they stand beside the JSON.
        body = f'data: {{"type":"x","message":"a{sign}b"}}\n\n'
        if sign in "\x0b\x1c":
            body = f': a{sign}data: no\ndata: {{"type":"x","message":"a{sign}b"}}\n\n'
            body = body.replace(f'"a{sign}b"', '"ab"')
        events = await read(Script(streamed(body.encode() + frames(DONE))), flavour)
        assert texts(events)[0] == ("ab" if sign in "\x0b\x1c" else f"a{sign}b")

    async def test_an_event_without_its_blank_line_is_dropped(self, flavour: str) -> None:
        torn = frames(HELLO) + b'data: {"type":"run.completed"}\n'
        with pytest.raises(StreamTruncated, match="bytes of an unfinished event"):
            await read(Script(streamed(torn)), flavour, max_retries=0)

    async def test_one_byte_at_a_time(self, flavour: str) -> None:
        body = frames({"type": "x", "message": "é\u2028😀"}, DONE)
        events = await read(Script(streamed(*(bytes([each]) for each in body))), flavour)
        assert texts(events) == ["é\u2028😀", None]

    @pytest.mark.parametrize("data", ["{broken", "3", "null", '"text"', "[]", "true"])
    async def test_what_is_no_object_is_shown_and_has_a_type(self, flavour: str, data: str) -> None:
        odd, _ = await read(Script(streamed(frames(data, DONE))), flavour)
        assert isinstance(odd, UnknownEvent)
        assert (odd["type"], odd.get("message"), odd.data) == ("", None, data)

    async def test_keep_alives_are_no_events(self, flavour: str) -> None:
        script = Script(streamed(b": a\n\n: b\n\ndata:\n\n" + frames(DONE)))
        async with script.client(flavour) as client, client.runs.stream_events("r") as stream:
            assert [event.type async for event in stream] == ["run.completed"]
            assert stream.heartbeats == 2

    async def test_too_large_an_event(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO, {"type": "x", "message": "y" * 999})))
        with pytest.raises(EventTooLarge):
            await read(script, flavour, max_event_size=200)


class TestTyping:
    async def test_events_are_read_like_dictionaries_and_by_attribute(self, flavour: str) -> None:
        details = {"instruction": "Sign in.", "redirect_url": "https://auth.test/?s=1", "n": 1}
        asked = {"type": "auth.required", "details": details}
        script = Script(streamed(frames({**HELLO, "tokens": [1]}, asked, DONE)))
        hello, sign_in, done = await read(script, flavour)
        assert isinstance(hello, RunEvent)
        assert (hello["type"], hello.message, hello["tokens"]) == ("agent.message", "Hello!", [1])
        assert hello.get("details") is None
        assert isinstance(sign_in, AuthRequiredEvent)
        assert sign_in.get("details").get("redirect_url") == "https://auth.test/?s=1"
        assert sign_in["details"]["n"] == 1
        assert sign_in.to_dict() == asked
        assert "auth.test" not in repr(sign_in) + str(sign_in) + repr(sign_in.details)
        assert isinstance(done, RunCompletedEvent)

    @pytest.mark.parametrize(
        ("event", "prompt"),
        [
            ({"details": {"instruction": "I", "redirect_url": "U"}}, ("I", "U")),
            ({"instruction": "I", "redirect_url": "U", "details": None}, ("I", "U")),
            ({"message": "I", "details": {"redirect_url": "U"}}, ("I", "U")),
            ({"details": {"redirect_url": 3}, "redirect_url": "U"}, ("", "U")),
            ({"details": "odd"}, ("", None)),
            ({"details": ["odd"], "message": 3}, ("", None)),
            ({}, ("", None)),
        ],
    )
    async def test_the_prompt_is_found_wherever_it_stands(
        self, flavour: str, event: dict[str, Any], prompt: tuple[str, str | None]
    ) -> None:
        script = Script(streamed(frames({"type": "auth.required", **event}, DONE)))
        found, _ = await read(script, flavour)
        assert found.type == "auth.required"
        assert sign_in_prompt(found) == prompt


class TestEnds:
    @pytest.mark.parametrize("end", [DONE, {"type": "error", "details": 3}])
    async def test_nothing_is_read_after_the_last_event(self, flavour: str, end: Any) -> None:
        # What follows would raise.
        script = Script(streamed(frames(HELLO, end), RESET))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            events = [event async for event in stream]
            assert stream.closed
            assert [event async for event in stream] == []
        assert [event.type for event in events] == ["agent.message", end["type"]]
        assert len(script.requests) == 1

    @pytest.mark.parametrize("end", [[], [RESET], [httpx.ReadTimeout("silence")]])
    async def test_a_cut_is_healed(self, flavour: str, end: list[Any]) -> None:
        script = Script(
            streamed(frames(HELLO), *end),
            streamed(*end),
            streamed(frames(HELLO, MORE), *end),
            streamed(frames(HELLO, MORE, DONE)),
        )
        assert texts(await read(script, flavour)) == ["Hello!", "More.", None]
        assert len(script.requests) == 4

    async def test_a_cut_within_an_event_is_healed(self, flavour: str) -> None:
        whole = frames(HELLO, MORE, DONE)
        for place in range(len(whole)):
            script = Script(streamed(whole[:place], RESET), streamed(whole))
            assert texts(await read(script, flavour)) == ["Hello!", "More.", None]

    async def test_without_progress_it_is_given_up(self, flavour: str) -> None:
        script = Script(*(streamed(frames(HELLO)) for _ in range(9)))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            assert (await anext(stream)).message == "Hello!"
            with pytest.raises(StreamTruncated, match="opened again 2 times") as caught:
                await anext(stream)
            with pytest.raises(StopAsyncIteration):
                await anext(stream)
        assert (caught.value.events, caught.value.run_id) == (1, "r1")
        assert len(script.requests) == 3

    async def test_the_tries_are_those_of_the_call(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO), httpx.ReadTimeout("silence")))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1", options=RequestOptions(max_retries=0))
            await anext(stream)
            with pytest.raises(StreamIdle):
                await anext(stream)

    async def test_an_error_does_not_quote_events_of_unknown_types(self, flavour: str) -> None:
        script = Script(streamed(frames({"type": "x", "message": "my secret"})))
        with pytest.raises(StreamTruncated) as caught:
            await read(script, flavour, max_retries=0)
        assert "my secret" not in str(caught.value)

    async def test_another_history_is_a_gap(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO)), streamed(frames(MORE, DONE)))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            await anext(stream)
            with pytest.raises(StreamGap) as caught:
                await anext(stream)
            assert stream.closed
        assert (caught.value.position, caught.value.run_id) == (0, "r1")

    async def test_a_run_that_is_gone(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO)), httpx.Response(404, json={"detail": "no run"}))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            await anext(stream)
            with pytest.raises(NotFound, match="no run") as caught:
                await anext(stream)
        assert caught.value.run_id == "r1"

    async def test_the_last_id_is_sent(self, flavour: str) -> None:
        first = streamed(frames(HELLO, MORE, ids=("1", "2")))
        script = Script(first, streamed(frames(DONE, ids=("3",))))
        assert texts(await read(script, flavour)) == ["Hello!", "More.", None]
        assert [request.headers.get("last-event-id") for request in script.requests] == [None, "2"]

    async def test_an_id_that_no_header_carries_is_not_sent(self, flavour: str) -> None:
        script = Script(
            streamed(frames(HELLO, ids=("é",))), streamed(frames(HELLO, DONE, ids=("é", "f")))
        )
        assert texts(await read(script, flavour)) == ["Hello!", None]
        assert "last-event-id" not in script.requests[1].headers

    async def test_reading_once_is_possible_too(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO)))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events_once("r1")
            await anext(stream)
            with pytest.raises(StreamTruncated):
                await anext(stream)


class TestHandling:
    @pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json", ""])
    async def test_a_page_is_no_stream(self, flavour: str, kind: str) -> None:
        script = Script(streamed(b"<html>Log in</html>", headers={"content-type": kind}))
        with pytest.raises(ProtocolError, match="instead of text/event-stream"):
            await read(script, flavour)

    async def test_nothing_is_sent_before_it_is_read(self, flavour: str) -> None:
        script = Script(streamed(frames(DONE)))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            assert not script.requests
            with pytest.raises(StreamError, match="not open"):
                _ = stream.response
            async with stream:
                assert stream.response.status == 200
                assert "open, 0 events, run r1" in repr(stream)

    async def test_a_closed_stream_is_not_read_on(self, flavour: str) -> None:
        script = Script(streamed(frames(HELLO, DONE)))
        async with script.client(flavour) as client:
            stream = client.runs.stream_events("r1")
            await anext(stream)
            await stream.aclose()
            await stream.aclose()
            with pytest.raises(StreamError, match="closed before its end"):
                await anext(stream)

    async def test_a_loop_that_is_left_closes(self, flavour: str) -> None:
        answer = streamed(frames(HELLO, DONE))
        async with Script(answer).client(flavour) as client:
            async for _ in client.runs.stream_events("r1"):
                break
            gc.collect()
            # The connections of a loop are closed by the loop, when it comes to it.
            await anyio.sleep(0.01)
            assert answer.is_closed

    async def test_asking_sends_one_message(self, flavour: str) -> None:
        started = httpx.Response(201, json={"run_id": "r7", "more": 1})
        script = Script(started, streamed(frames(HELLO)), streamed(frames(HELLO, DONE)))
        async with script.client(flavour) as client:
            stream = chat(client, "t1")("Hi", {}, {"A": "b"})
            assert stream.run_id is None
            assert texts([event async for event in stream]) == ["Hello!", None]
            assert stream.run_id == "r7"
        assert [request.url.path for request in script.requests] == [
            "/threads/t1/messages",
            "/runs/r7/events",
            "/runs/r7/events",
        ]
        assert script.bodies[0] == {"user_prompt": "Hi", "inputs": {}, "secrets": {"A": "b"}}

    async def test_a_message_that_is_refused_is_not_sent_again(self, flavour: str) -> None:
        script = Script(httpx.Response(503, text="later"), httpx.Response(503))
        async with script.client(flavour) as client:
            with pytest.raises(Exception, match="503: later"):
                await anext(chat(client, "t1")("Hi"))
        assert len(script.requests) == 1

    async def test_a_stream_that_does_not_open_tells_its_run(self, flavour: str) -> None:
        script = Script(httpx.Response(200, json={"run_id": "r7"}), httpx.Response(403))
        async with script.client(flavour) as client:
            with pytest.raises(Exception, match="403") as caught:
                await anext(chat(client, "t1")("Hi"))
        assert getattr(caught.value, "run_id", None) == "r7"

    async def test_nor_is_the_message_sent_again_when_it_is_entered_anew(
        self, flavour: str
    ) -> None:
        started = httpx.Response(200, json={"run_id": "r7"})
        script = Script(started, httpx.Response(403), streamed(frames(DONE)))
        async with script.client(flavour) as client:
            stream = chat(client, "t1")("Hi")
            with pytest.raises(PermissionDenied) as caught:
                await stream.__aenter__()
            assert caught.value.run_id == "r7"
            async with stream:
                assert [event["type"] async for event in stream] == ["run.completed"]
        assert [request.method for request in script.requests] == ["POST", "GET", "GET"]
