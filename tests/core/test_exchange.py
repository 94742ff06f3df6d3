"""The order of effects, and what is sent again."""

import logging
from collections.abc import Sequence

import pytest

from core.support import FULL_PAUSE, LABEL, Outcome, Reply, failed, make_request, run
from turnwire.errors import ConnectionFailed, ServerError, StatusError, TimedOut, TurnwireError
from turnwire.exchange import FetchKey, NetworkFailure, ReadBody, Request, Send, exchange
from turnwire.redact import Secret
from turnwire.retry import RetryPolicy

UNSENT = NetworkFailure("no connection", sent=False)
SENT = NetworkFailure("the connection failed: reset by peer")
LATE = NetworkFailure("nothing was received within the time limit", timed_out=True)
OK = Reply(200, {}, b'{"ok": true}')
BUSY = Reply(503)

ONCE = make_request()
AGAIN = make_request(idempotent=True)


def test_an_answer_is_read_and_returned() -> None:
    trace = run(ONCE, [OK])

    assert trace.effects == [FetchKey(), Send(ONCE, Secret("key-number-1")), ReadBody(OK)]
    assert trace.answer is OK


def test_the_body_of_a_stream_is_left_unread() -> None:
    trace = run(make_request(streams=True), [Reply(200, {}, SENT)])

    assert trace.kinds == "KS"
    assert trace.answer is not None


@pytest.mark.parametrize("streams", [False, True])
def test_a_refusal_is_read_also_where_a_stream_was_wanted(*, streams: bool) -> None:
    trace = run(make_request(streams=streams), [Reply(404, {}, b"gone")])

    assert trace.kinds == "KSB"
    assert isinstance(trace.error, StatusError)
    assert trace.error.body == "gone"


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 226, 299])
def test_every_2xx_is_an_answer(status: int) -> None:
    assert run(ONCE, [Reply(status)]).answer == Reply(status)


def test_a_client_without_a_key_sends_none() -> None:
    assert run(ONCE, [OK], keys=[None]).sends == [Send(ONCE, None)]


@pytest.mark.parametrize(
    ("outcomes", "kinds"),
    [
        ([UNSENT, OK], "KSWKSB"),
        ([UNSENT, UNSENT, OK], "KSWKSWKSB"),
        ([UNSENT, UNSENT, UNSENT], "KSWKSWKS"),
        ([SENT], "KS"),
        ([LATE], "KS"),
        ([UNSENT, SENT], "KSWKS"),
        ([UNSENT, BUSY], "KSWKSB"),
        *[([Reply(status)], "KSB") for status in (408, 409, 425, 429, 500, 502, 503, 504, 529)],
        # The answer came, so the server has the request, whatever the failure says.
        ([Reply(200, {}, UNSENT)], "KSB"),
        ([Reply(200, {}, SENT)], "KSB"),
        ([Reply(503, {}, UNSENT)], "KSB"),
    ],
)
def test_what_is_not_idempotent_is_sent_again_only_if_it_was_not_sent(
    outcomes: Sequence[Outcome], kinds: str
) -> None:
    assert run(ONCE, outcomes).kinds == kinds


@pytest.mark.parametrize(
    ("outcomes", "kinds"),
    [
        ([UNSENT, OK], "KSWKSB"),
        ([SENT, OK], "KSWKSB"),
        ([LATE, OK], "KSWKSB"),
        ([SENT, LATE, UNSENT], "KSWKSWKS"),
        ([Reply(200, {}, SENT), OK], "KSBWKSB"),
        ([Reply(503, {}, SENT), OK], "KSBWKSB"),
        *[([Reply(status), OK], "KSBWKSB") for status in (408, 425, 429, 500, 502, 503, 504, 529)],
        *[
            ([Reply(status)], "KSB")
            for status in (301, 400, 401, 403, 404, 409, 412, 413, 422, 499, 501, 505, 520, 600)
        ],
        ([BUSY, BUSY, BUSY], "KSBWKSBWKSB"),
        ([BUSY, SENT, Reply(401)], "KSBWKSWKSB"),
    ],
)
def test_what_is_idempotent_is_sent_again_on_what_may_pass(
    outcomes: Sequence[Outcome], kinds: str
) -> None:
    assert run(AGAIN, outcomes).kinds == kinds


@pytest.mark.parametrize("most", [0, 1, 2, 5])
def test_max_retries_counts_repetitions(most: int) -> None:
    trace = run(AGAIN, [BUSY] * (most + 1), FULL_PAUSE._replace(max_retries=most))

    assert len(trace.sends) == most + 1
    assert len(trace.pauses) == most
    assert isinstance(trace.error, ServerError)


def test_a_negative_max_retries_is_none() -> None:
    assert run(AGAIN, [BUSY], RetryPolicy(max_retries=-1)).kinds == "KSB"


def test_each_attempt_fetches_its_key() -> None:
    keys = [Secret("first-key"), Secret("second-key"), None]
    trace = run(AGAIN, [BUSY, SENT, OK], keys=keys)

    assert [send.key for send in trace.sends] == keys


def test_the_request_is_the_same_object_in_each_attempt() -> None:
    trace = run(AGAIN, [BUSY, BUSY, OK])

    assert all(send.request is AGAIN for send in trace.sends)


def test_pauses_double_up_to_the_cap() -> None:
    trace = run(AGAIN, [BUSY] * 7, FULL_PAUSE._replace(max_retries=6))

    assert trace.pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": "-5"}, 0.5),
        ({}, 0.5),
    ],
)
def test_the_server_says_how_long_to_wait(headers: dict[str, str], pause: float) -> None:
    assert run(AGAIN, [Reply(429, headers), OK]).pauses == [pause]


@pytest.mark.parametrize("seconds", ["121", "3600", "9" * 400])
def test_nobody_waits_for_an_hour(seconds: str) -> None:
    trace = run(AGAIN, [Reply(429, {"retry-after": seconds})])

    assert trace.kinds == "KSB"
    assert isinstance(trace.error, StatusError)
    assert trace.error.retry_after == float(seconds)


@pytest.mark.parametrize(
    ("request_", "failure", "kind", "sent", "safe"),
    [
        (ONCE, UNSENT, ConnectionFailed, False, True),
        (ONCE, SENT, ConnectionFailed, True, False),
        (ONCE, LATE, TimedOut, True, False),
        (AGAIN, SENT, ConnectionFailed, True, True),
        (AGAIN, LATE, TimedOut, True, True),
        (ONCE, NetworkFailure("pool", sent=False, timed_out=True), TimedOut, False, True),
    ],
)
def test_a_failure_says_whether_it_was_sent(
    request_: Request, failure: NetworkFailure, kind: type[TurnwireError], *, sent: bool, safe: bool
) -> None:
    error = failed([failure] * 3, request_)

    assert (type(error), error.message, error.request) == (kind, failure.message, LABEL)
    assert (error.sent, error.retry_safe) == (sent, safe)


def test_a_cut_answer_may_have_acted() -> None:
    error = failed(Reply(200, {}, UNSENT))

    assert type(error) is ConnectionFailed
    assert error.sent
    assert not error.retry_safe


def test_a_refusal_whose_reasons_are_lost_is_still_a_refusal() -> None:
    error = failed(Reply(401, {"x-request-id": "r1"}, SENT), AGAIN)

    assert type(error).__name__ == "AuthenticationFailed"
    assert (error.status, error.body, error.request_id) == (401, "", "r1")


def test_only_failures_of_the_network_are_handled() -> None:
    flow = exchange(AGAIN, FULL_PAUSE)
    assert next(flow) == FetchKey()
    flow.send(None)

    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())
    with pytest.raises(StopIteration):
        next(flow)


def test_an_error_of_the_key_function_goes_through() -> None:
    flow = exchange(AGAIN, FULL_PAUSE)
    next(flow)

    with pytest.raises(ZeroDivisionError):
        flow.throw(ZeroDivisionError("the caller's own"))


def test_tries_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "turnwire"):
        run(AGAIN, [Reply(503, {}, b'{"error": {"message": "too busy"}}'), OK])

    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("DEBUG", f"{LABEL} answered 503"),
        ("INFO", f"{LABEL}: the server answered 503: too busy; trying again in 0.5 s"),
        ("DEBUG", f"{LABEL} answered 200"),
    ]
