"""How long to wait: the backoff, and what a server asks for."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.retry import RETRY_STATUSES, RetryPolicy, retry_after


def test_the_pause_is_anywhere_below_its_bound() -> None:
    places = [0.0, 0.25, 0.999, 0.5, 0.75, 0.1, 1.0]
    policy = RetryPolicy(max_retries=7, spread=iter(places).__next__)

    pauses = [policy.pause(attempt) for attempt in range(1, 8)]

    bounds = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert pauses == [place * bound for place, bound in zip(places, bounds, strict=True)]


def test_the_default_spread_is_random() -> None:
    policy = RetryPolicy()
    pauses = {policy.pause(1) for _ in range(50)}

    assert len(pauses) > 40
    assert all(pause is not None and 0 <= pause < 0.5 for pause in pauses)


@pytest.mark.parametrize(
    ("most", "attempt", "goes_on"),
    [(0, 1, False), (1, 1, True), (1, 2, False), (2, 2, True), (2, 3, False), (-1, 1, False)],
)
def test_tries_end(most: int, attempt: int, *, goes_on: bool) -> None:
    assert (RetryPolicy(max_retries=most).pause(attempt) is not None) == goes_on


def test_a_wish_is_obeyed_exactly_or_not_at_all() -> None:
    policy = RetryPolicy(longest_wait=10.0)

    assert policy.pause(1, 0.0) == 0.0
    assert policy.pause(2, 10.0) == 10.0
    assert policy.pause(1, 10.001) is None
    assert policy.pause(3, 1.0) is None


@given(st.integers(1, 10**6), st.floats(0, 1, exclude_max=True))
def test_the_thousandth_pause_is_like_the_fifth(attempt: int, place: float) -> None:
    pause = RetryPolicy(max_retries=10**6, spread=lambda: place).pause(attempt)

    assert pause is not None
    assert 0 <= pause <= 8.0


def test_statuses_that_may_pass() -> None:
    assert {408, 425, 429, 500, 502, 503, 504, 529} == RETRY_STATUSES


NOON = 784_123_200.0  # 6 November 1994, 12:00:00 UTC.


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("3", 3.0),
        (" 3 ", 3.0),
        ("1.5", 1.5),
        ("007", 7.0),
        ("Sun, 06 Nov 1994 12:00:30 GMT", 30.0),
        ("Sunday, 06-Nov-94 12:00:30 GMT", 30.0),
        ("Sun Nov  6 12:00:30 1994", 30.0),
        ("Sun, 06 Nov 1994 12:00:30 -0000", 30.0),
        ("Sun, 06 Nov 1994 13:00:30 +0100", 30.0),
        ("Sun, 06 Nov 1994 11:59:00 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("", None),
        (".", None),
        ("soon", None),
        ("-3", None),
        ("3 seconds", None),
        ("1e3", None),
        ("1.2.3", None),
        ("٣", None),
        ("NaN", None),
        ("Sun, 99 Nov 1994 12:00:30 GMT", None),
        ("Sun, 06 Nov 99999999999999999999 12:00:30 GMT", None),
        ("Sun, 06 Nov 1994 12:00:30 +99999999999999", None),
        ("Wed, 01 Jan 1000 00:00:00 +1400", 0.0),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_retry_after(
    value: str, seconds: float | None, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert retry_after({"retry-after": value}, now=lambda: NOON) == seconds
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after-ms": "", "retry-after": "Sun, 06 Nov 1994 12:00:09 GMT"}, 9.0),
        # The date form is Retry-After's alone.
        ({"retry-after-ms": "Sun, 06 Nov 1994 12:00:09 GMT"}, None),
    ],
)
def test_milliseconds_are_finer(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=lambda: NOON) == seconds


DATES = st.from_regex(
    r"[A-Z][a-z]{2},? [0-9]{1,3}[ -](Jan|Feb|Nov|Xyz)[ -][0-9]{1,25} "
    r"[0-9]{1,3}:[0-9]{1,3}(:[0-9]{1,3})? ?([+-][0-9]{1,12}|GMT|EST|)",
    fullmatch=True,
)


@given(st.one_of(st.text(max_size=40), DATES), st.sampled_from(["retry-after", "retry-after-ms"]))
def test_no_value_breaks_it(value: str, name: str) -> None:
    seconds = retry_after({name: value})

    assert seconds is None or seconds >= 0
