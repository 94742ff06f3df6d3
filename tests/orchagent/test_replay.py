"""Which events of a stream that was opened again are new; no connection is made here."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.errors import (
    ConnectionFailed,
    NotFound,
    ProtocolError,
    StreamIdle,
    StreamTruncated,
    TurnwireError,
)
from turnwire.orchagent import StreamGap, decode
from turnwire.orchagent.events import SPEC
from turnwire.orchagent.replay import Replay
from turnwire.retry import RetryPolicy

POLICY = RetryPolicy(max_retries=2, spread=lambda: 1.0)
CUT = StreamTruncated("the stream ended", request="GET http://engine.test/runs/r1/events")


def made(policy: RetryPolicy = POLICY) -> Replay:
    replay = Replay(policy, "r1")
    replay.opened()
    return replay


def event(number: int, **more: Any) -> dict[str, Any]:
    return {"type": "step", "message": str(number), **more}


def take(replay: Replay, *events: Any, ids: tuple[str, ...] = ()) -> list[bool]:
    told = ids or ("",) * len(events)
    return [replay.take(each, i) for each, i in zip(events, told, strict=True)]


def test_events_of_a_second_opening_are_skipped_as_often_as_they_were_delivered() -> None:
    replay = made()
    assert take(replay, event(1), event(1), event(2)) == [True, True, True]
    replay.opened()
    again = (event(1), event(1), event(2), event(2), event(3))
    assert take(replay, *again) == [False, False, False, True, True]
    assert replay.delivered == 5


@pytest.mark.parametrize("key", ["type", "timestamp", "message", "details"])
def test_another_event_in_the_place_of_a_delivered_one_is_a_gap(key: str) -> None:
    replay = made()
    assert take(replay, event(1), event(2)) == [True, True]
    replay.opened()
    assert take(replay, event(1)) == [False]
    with pytest.raises(StreamGap, match=r"event 2 of 2 that were delivered") as caught:
        replay.take({**event(2), key: {"other": 1} if key == "details" else "other"})
    assert (caught.value.position, caught.value.events, caught.value.run_id) == (1, 2, "r1")
    assert "other" not in str(caught.value)


def test_members_that_are_not_compared_may_differ() -> None:
    replay = made()
    take(replay, event(1, sent_at="1"))
    replay.opened()
    assert take(replay, event(1, sent_at="2", replayed=True)) == [False]


def test_the_order_of_members_is_no_difference() -> None:
    replay = made()
    take(replay, event(1, details={"a": 1, "b": {"c": 2, "d": 3}}))
    replay.opened()
    assert take(replay, event(1, details={"b": {"d": 3, "c": 2}, "a": 1})) == [False]


def test_null_and_absent_are_the_same() -> None:
    replay = made()
    take(replay, event(1, details=None))
    replay.opened()
    assert take(replay, event(1)) == [False]


def test_typed_events_and_broken_ones_are_compared() -> None:
    texts = ['{"type":"error","details":{"a":1}}', "{broken", "3", '{"type":"x","message":"m"}']
    replay = made()
    assert take(replay, *map(SPEC.table.decode, texts)) == [True] * 4
    replay.opened()
    assert take(replay, *map(SPEC.table.decode, texts[:2])) == [False, False]
    with pytest.raises(StreamGap):
        replay.take(SPEC.table.decode("4"))


def test_a_typed_event_is_the_same_as_its_object() -> None:
    replay = made()
    take(replay, decode('{"type":"auth.required","details":{"redirect_url":"u"}}'))
    replay.opened()
    assert take(replay, {"type": "auth.required", "details": {"redirect_url": "u"}}) == [False]


def test_nesting_beyond_pythons_depth_ends_nothing() -> None:
    deep: Any = None
    for _ in range(5000):
        deep = [deep]
    replay = made()
    take(replay, event(1, details=deep))
    replay.opened()
    assert take(replay, event(1, details=deep)) == [False]


class TestIds:
    def test_a_server_that_knows_ids_goes_on_after_the_last(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        assert replay.last_event_id == "b"
        replay.opened()
        assert take(replay, event(3), ids=("c",)) == [True]

    def test_a_server_that_gives_ids_and_does_not_read_them_begins_anew(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        assert take(replay, event(1), event(2), event(3), ids=("a", "b", "c")) == [
            False,
            False,
            True,
        ]

    def test_a_server_that_repeats_the_last_event(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        assert take(replay, event(2), event(3), ids=("b", "c")) == [False, True]

    def test_ids_that_are_made_for_each_connection_are_not_trusted(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        with pytest.raises(StreamGap):
            replay.take(event(1), "x")

    def test_a_server_that_forgot_its_ids_begins_anew(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        assert take(replay, event(1), event(2), event(3)) == [False, False, True]

    def test_an_id_on_another_event_is_a_gap(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        with pytest.raises(StreamGap):
            replay.take(event(9), "b")

    def test_skipped_events_do_not_move_the_last_id(self) -> None:
        replay = made()
        take(replay, event(1), event(2), ids=("a", "b"))
        replay.opened()
        take(replay, event(1), ids=("a",))
        assert replay.last_event_id == "b"


class TestGivingUp:
    def test_the_pauses_grow_until_it_is_given_up(self) -> None:
        replay = made()
        take(replay, event(1))
        assert [replay.lost(CUT), replay.lost(CUT)] == [0.5, 1.0]
        with pytest.raises(StreamTruncated, match="opened again 2 times") as caught:
            replay.lost(CUT)
        assert caught.value.events == 1
        assert caught.value.run_id == "r1"
        assert caught.value.request == CUT.request
        assert caught.value.retry_safe

    def test_a_new_event_is_progress_and_a_skipped_one_is_not(self) -> None:
        replay = made()
        take(replay, event(1))
        replay.lost(CUT)
        replay.opened()
        take(replay, event(1))
        assert replay.lost(CUT) == 1.0
        replay.opened()
        take(replay, event(1), event(2))
        assert replay.lost(CUT) == 0.5

    def test_silence_stays_silence(self) -> None:
        replay = made(RetryPolicy(max_retries=0))
        with pytest.raises(StreamIdle) as caught:
            replay.lost(StreamIdle("nothing was received"))
        assert str(caught.value) == "nothing was received"

    def test_a_connection_that_cannot_be_made_again_is_a_cut(self) -> None:
        replay = made()
        gone = ConnectionFailed("refused", sent=False)
        assert replay.lost(gone) == 0.5
        replay.lost(gone)
        with pytest.raises(StreamTruncated, match="refused"):
            replay.lost(gone)

    def test_the_first_connection_is_not_tried_again(self) -> None:
        gone = ConnectionFailed("refused", sent=False)
        with pytest.raises(ConnectionFailed) as caught:
            Replay(POLICY).lost(gone)
        assert caught.value is gone

    @pytest.mark.parametrize(
        "error", [NotFound("gone", status=404), ProtocolError("html"), StreamGap("gap")]
    )
    def test_what_opening_again_does_not_help(self, error: TurnwireError) -> None:
        with pytest.raises(type(error)) as caught:
            made().lost(error)
        assert caught.value is error


@given(st.lists(st.integers(0, 3), max_size=12), st.lists(st.integers(0, 14), max_size=8))
def test_whatever_the_cuts_each_event_comes_once(numbers: list[int], cuts: list[int]) -> None:
    # Few different events, so that equal ones follow one another.
    log = [event(number) for number in numbers]
    replay = Replay(POLICY)
    shown: list[Any] = []
    for cut in [*cuts, len(log)]:
        replay.opened()
        shown += [each for each in log[:cut] if replay.take(each)]
    assert shown == log
