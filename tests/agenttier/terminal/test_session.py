"""What a terminal's session makes of what comes, with a clock by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.agenttier.terminal_errors import TerminalFailed, TerminalTimeout
from turnwire.agenttier.terminal_frames import (
    PING,
    Reattached,
    TerminalClosed,
    TerminalNotice,
    TerminalOutput,
    input_frame,
    resize_frame,
)
from turnwire.agenttier.terminal_session import (
    Attach,
    Dial,
    Drop,
    Effect,
    Nap,
    Receive,
    Say,
    Session,
    Write,
)
from turnwire.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    ServerError,
)
from turnwire.retry import RetryPolicy


class Bench:
    """A session with a clock by hand, and what it wants done."""

    def __init__(self, *, first: int = 2, again: int = 3, attached: bool = True) -> None:
        self.now = 0.0
        self.done: list[Effect] = []
        self.session = Session(
            "demo",
            80,
            24,
            first=RetryPolicy(first, spread=lambda: 1.0),
            again=RetryPolicy(again, spread=lambda: 1.0),
            clock=lambda: self.now,
        )
        if attached:
            self.attach()

    def attach(self, *errors: Exception) -> None:
        """Attach; the first tries fail like this."""
        left = list(errors)
        flow = self.session.attaching()
        try:
            effect = next(flow)
            while True:
                self.done.append(effect)
                if isinstance(effect, Dial) and left:
                    effect = flow.throw(left.pop(0))
                else:
                    effect = next(flow)
        except StopIteration:
            return

    def read(self, *incoming: Any, deadline: float | None = None) -> Any:
        """Read an event; what comes in are messages, None for silence, texts for a loss."""
        left = list(incoming)
        flow = self.session.reading(deadline)
        try:
            effect = next(flow)
            while True:
                self.done.append(effect)
                effect = flow.send(self._answer(effect, left))
        except StopIteration as done:
            return done.value

    def _answer(self, effect: Effect, left: list[Any]) -> Any:
        match effect:
            case Attach():
                self.attach()
            case Drop(reason):
                self.session.lost(reason)
            case Receive(seconds):
                came = left.pop(0) if left else None
                if came is None:
                    self.now += seconds
                elif isinstance(came, str):
                    self.session.lost(came)
                    return None
                return came
            case _:
                pass
        return None

    def wanted(self, *kinds: type) -> list[Effect]:
        return [effect for effect in self.done if isinstance(effect, kinds)]


OUTPUT = '{"type":"output","stream":"stdout","data":"hi"}'
BEAT = '{"type":"heartbeat","ts":1}'


def closing(reason: str) -> str:
    return json.dumps({"type": "close", "reason": reason, "code": 7})


class TestReading:
    def test_pulses_are_not_shown(self) -> None:
        bench = Bench()
        assert bench.read([BEAT], [BEAT, OUTPUT]) == TerminalOutput("stdout", "hi")

    def test_a_late_heartbeat_is_asked_for_once(self) -> None:
        bench = Bench()
        assert bench.read(None, [], [OUTPUT]) == TerminalOutput("stdout", "hi")
        assert bench.wanted(Say) == [Say(PING)]

    def test_seventy_silent_seconds_are_a_loss(self) -> None:
        bench = Bench()
        event = bench.read(None, None)
        assert event == Reattached("nothing was received for 70 s", 1)
        assert bench.wanted(Say, Drop) == [Say(PING), Drop("nothing was received for 70 s")]
        assert bench.session.reattached == 1

    def test_the_deadline_of_a_reader(self) -> None:
        bench = Bench()
        with pytest.raises(TerminalTimeout):
            bench.read(None, deadline=5.0)
        assert bench.now == 5.0

    @pytest.mark.parametrize("reason", ["sandbox_stopped", "sandbox_deleted", "idle_timeout"])
    def test_an_end(self, reason: str) -> None:
        bench = Bench()
        assert bench.read([OUTPUT, closing(reason), OUTPUT]) == TerminalOutput("stdout", "hi")
        assert bench.read() == TerminalClosed(reason, 7)
        assert bench.read() is None
        assert bench.session.closed == TerminalClosed(reason, 7)

    @pytest.mark.parametrize("reason", ["access_revoked", "error", "solar_flare"])
    def test_a_failure(self, reason: str) -> None:
        bench = Bench()
        notice = '{"type":"error","message":"because"}'
        assert bench.read([notice, closing(reason)]) == TerminalNotice("because")
        assert bench.read() == TerminalClosed(reason, 7)
        with pytest.raises(TerminalFailed, match=f"{reason}: because") as caught:
            bench.read()
        assert (caught.value.reason, caught.value.code) == (reason, 7)
        assert bench.read() is None

    def test_an_expired_session_is_attached_again(self) -> None:
        bench = Bench()
        assert bench.read([closing("session_expired")]) == Reattached("session_expired", 1)
        assert bench.session.closed is None

    def test_a_connection_that_is_finished_is_an_end(self) -> None:
        bench = Bench()
        bench.session.lost("closed with code 1000", finished=True)
        assert bench.read() == TerminalClosed("", 1000)
        assert bench.read() is None


class TestAttaching:
    def test_the_size_goes_first(self) -> None:
        bench = Bench()
        assert bench.done == [Dial(resize_frame(80, 24))]

    def test_pauses_grow(self) -> None:
        bench = Bench(first=3, attached=False)
        bench.attach(ConnectionFailed("no"), ServerError(status=503), ConnectionFailed("no"))
        assert bench.wanted(Nap) == [Nap(0.5), Nap(1.0), Nap(2.0)]

    def test_the_server_says_how_long(self) -> None:
        bench = Bench(attached=False)
        bench.attach(ServerError(status=503, retry_after=7.0))
        assert bench.wanted(Nap) == [Nap(7.0)]

    def test_tries_are_bounded(self) -> None:
        bench = Bench(first=1, attached=False)
        with pytest.raises(ConnectionFailed, match="second"):
            bench.attach(ConnectionFailed("first"), ConnectionFailed("second"))

    @pytest.mark.parametrize("refusal", [NotFound(status=404), AuthenticationFailed(status=401)])
    def test_a_refusal_ends_them(self, refusal: Exception) -> None:
        bench = Bench(attached=False)
        with pytest.raises(type(refusal)):
            bench.attach(refusal)
        assert bench.wanted(Nap) == []

    def test_connections_that_do_not_hold_are_no_progress(self) -> None:
        bench = Bench(again=3)
        for _ in range(3):
            assert bench.read("cut") == Reattached("cut", 1)
        with pytest.raises(ConnectionFailed, match="lost too often: cut"):
            bench.read("cut")
        assert bench.wanted(Nap) == [Nap(0.5), Nap(1.0), Nap(2.0)]

    def test_one_that_held_starts_anew(self) -> None:
        bench = Bench(again=1)
        for _ in range(5):
            bench.now += 61
            assert bench.read("cut") == Reattached("cut", 1)
        assert set(bench.wanted(Nap)) == {Nap(0.5)}

    def test_the_last_size_is_the_one(self) -> None:
        bench = Bench()
        assert list(bench.session.resizing(100, 50)) == [Say(resize_frame(100, 50))]
        bench.read("cut")
        assert bench.done[-1] == Dial(resize_frame(100, 50))

    def test_a_size_that_changes_meanwhile_is_not_lost(self) -> None:
        bench = Bench(attached=False)
        flow = bench.session.attaching()
        assert next(flow) == Dial(resize_frame(80, 24))
        assert list(bench.session.resizing(100, 50)) == []
        assert list(flow) == [Say(resize_frame(100, 50))]


class TestWriting:
    def test_input_waits_for_a_connection(self) -> None:
        bench = Bench()
        bench.session.lost("cut")
        flow = bench.session.writing("ls\n")
        assert next(flow) == Attach()
        bench.attach()
        assert next(flow) == Write(input_frame("ls\n"))
        with pytest.raises(StopIteration):
            flow.send(True)  # noqa: FBT003 - what the driver answers.

    def test_input_that_failed_is_not_sent_again(self) -> None:
        bench = Bench()
        flow = bench.session.writing("ls\n")
        assert next(flow) == Write(input_frame("ls\n"))
        with pytest.raises(ConnectionFailed):
            flow.throw(ConnectionFailed("cut"))
        assert list(flow) == []

    def test_nothing_is_typed_into_a_closed_one(self) -> None:
        bench = Bench()
        bench.read([closing("sandbox_stopped")])
        with pytest.raises(InvalidRequest, match=r"closed \(sandbox_stopped\)"):
            next(bench.session.writing("ls\n"))


class TestUntil:
    def run(self, bench: Bench, text: str, *pieces: str) -> str:
        messages = [json.dumps({"type": "output", "data": piece}) for piece in pieces]
        flow = bench.session.until(text, 5.0)
        try:
            effect = next(flow)
            while True:
                if isinstance(effect, Receive) and not messages:
                    bench.now += effect.seconds
                effect = flow.send([messages.pop(0)] if messages else None)
        except StopIteration as done:
            return str(done.value)

    @given(st.text(min_size=1, max_size=30), st.integers(1, 7), st.text(min_size=1, max_size=3))
    def test_it_cuts_where_str_would(self, whole: str, step: int, mark: str) -> None:
        bench = Bench()
        text = whole + mark + whole
        pieces = [text[n : n + step] for n in range(0, len(text), step)]
        expected = text[: text.index(mark) + len(mark)]
        assert self.run(bench, mark, *pieces) == expected

    def test_the_rest_stays(self) -> None:
        bench = Bench()
        assert self.run(bench, "$ ", "a\r\n$ b") == "a\r\n$ "
        assert bench.read() == TerminalOutput("stdout", "b")

    def test_what_came_in_vain_is_unread(self) -> None:
        bench = Bench()
        with pytest.raises(TerminalTimeout):
            self.run(bench, "never", "one", "two")
        assert [bench.read(), bench.read()] == [
            TerminalOutput("stdout", "one"),
            TerminalOutput("stdout", "two"),
        ]

    def test_a_terminal_that_ends_before(self) -> None:
        bench = Bench()
        bench.session.lost("", finished=True)
        with pytest.raises(TerminalFailed, match="ended before 'x' came"):
            self.run(bench, "x")

    def test_nothing_is_nothing_to_wait_for(self) -> None:
        with pytest.raises(InvalidRequest, match="empty"):
            self.run(Bench(), "")
