"""The messages of a terminal and of its WebSocket, without a socket."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wsproto.connection import Connection, ConnectionType
from wsproto.events import BytesMessage, Ping, TextMessage

from turnwire.agenttier.terminal_frames import (
    Pulse,
    TerminalClosed,
    TerminalNotice,
    TerminalOutput,
    UnknownFrame,
    input_frame,
    read,
    resize_frame,
)
from turnwire.errors import (
    EventTooLarge,
    InvalidRequest,
)
from turnwire.exchange import NetworkFailure
from turnwire.websocket_frames import Frames, Upgrade


class TestRead:
    @pytest.mark.parametrize(
        ("raw", "event"),
        [
            ('{"type":"output","stream":"stderr","data":"x"}', TerminalOutput("stderr", "x")),
            ('{"type":"output","data":""}', TerminalOutput("stdout", "")),
            ('{"type":"error","message":"no pod"}', TerminalNotice("no pod")),
            ('{"type":"error"}', TerminalNotice("")),
            (
                '{"type":"close","reason":"idle_timeout","code":3}',
                TerminalClosed("idle_timeout", 3),
            ),
            ('{"type":"close","reason":null,"code":"x"}', TerminalClosed("", 0)),
            ('{"type":"pong"}', Pulse.PONG),
            ('{"type":"heartbeat","ts":1772600767123}', Pulse.HEARTBEAT),
        ],
    )
    def test_known_messages(self, raw: str, event: object) -> None:
        assert read(raw) == event

    @pytest.mark.parametrize(
        "raw",
        [
            "",
            "{",
            "null",
            "[]",
            "7",
            '{"type":"title"}',
            '{"type":"output","data":7}',
            '{"type":[]}',
        ],
    )
    def test_anything_else_comes_as_it_is(self, raw: str) -> None:
        assert read(raw) == UnknownFrame(raw)

    @given(st.text())
    def test_no_text_breaks_it(self, raw: str) -> None:
        assert isinstance(
            read(raw), TerminalOutput | TerminalNotice | TerminalClosed | UnknownFrame | Pulse
        )

    def test_deep_nesting_does_not_break_it(self) -> None:
        raw = "[" * 200_000
        assert read(raw) == UnknownFrame(raw)


class TestWrite:
    @given(st.text())
    def test_input_is_what_was_typed(self, text: str) -> None:
        assert json.loads(input_frame(text)) == {"type": "input", "data": text}

    def test_a_size(self) -> None:
        assert json.loads(resize_frame(120, 40)) == {"type": "resize", "cols": 120, "rows": 40}

    @pytest.mark.parametrize(("cols", "rows"), [(0, 24), (80, -1), (65536, 24)])
    def test_no_such_window(self, cols: int, rows: int) -> None:
        with pytest.raises(InvalidRequest, match="from 1 to 65535"):
            resize_frame(cols, rows)

    def test_bytes_are_no_input(self) -> None:
        text: Any = b"ls\n"
        with pytest.raises(InvalidRequest, match="takes str, not bytes"):
            input_frame(text)


class TestSockets:
    def server(self) -> Connection:
        return Connection(ConnectionType.SERVER)

    @given(st.lists(st.text(min_size=1), min_size=1), st.integers(1, 40))
    def test_messages_survive_any_cut(self, texts: list[str], step: int) -> None:
        server, frames = self.server(), Frames()
        data = b"".join(server.send(TextMessage(data=text)) for text in texts)
        for start in range(0, len(data), step):
            frames.take(data[start : start + step])
        assert list(frames.inbox) == texts

    def test_bytes_are_read_as_text(self) -> None:
        frames = Frames()
        frames.take(self.server().send(BytesMessage(data="é".encode())))
        assert list(frames.inbox) == ["é"]

    def test_a_ping_is_answered(self) -> None:
        server, frames = self.server(), Frames()
        server.receive_data(frames.take(server.send(Ping(b"x"))))
        assert [type(event).__name__ for event in server.events()] == ["Pong"]

    def test_a_message_in_pieces_has_a_limit_as_a_whole(self) -> None:
        server, frames = self.server(), Frames(limit=5)
        frames.take(server.send(TextMessage(data="abc", message_finished=False)))
        with pytest.raises(EventTooLarge, match="larger than 5"):
            frames.take(server.send(TextMessage(data="def")))

    def test_the_end_of_the_bytes_is_no_proper_end(self) -> None:
        frames = Frames()
        frames.take(b"")
        assert frames.hangup is not None
        assert frames.hangup.code == 1006

    def test_what_is_no_frame(self) -> None:
        frames = Frames()
        frames.take(b"HTTP/1.1 200 OK\r\n\r\n")
        assert frames.hangup is not None
        assert frames.hangup.code == 1002

    def test_nothing_is_sent_after_goodbye(self) -> None:
        frames = Frames()
        assert frames.goodbye()
        assert frames.goodbye() == b""
        with pytest.raises(NetworkFailure) as caught:
            frames.text("late")
        assert not caught.value.sent

    def test_a_path_is_escaped(self) -> None:
        kwargs = Upgrade("shells.open", "/ws/{name}").request({"name": "a/b?c"}, {})
        assert kwargs["url"] == "/ws/a%2Fb%3Fc"

    @pytest.mark.parametrize("name", ["", ".", ".."])
    def test_a_path_leads_nowhere_else(self, name: str) -> None:
        with pytest.raises(ValueError, match="may not be"):
            Upgrade("shells.open", "/ws/{name}").request({"name": name}, {})
