"""The promise about repetition, for every course that the network and the server may take."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.support import Outcome, Reply, Trace, make_request, run
from turnwire.errors import ConnectionFailed, StatusError
from turnwire.exchange import NetworkFailure
from turnwire.retry import RETRY_STATUSES, RetryPolicy

FAILURES = st.builds(
    NetworkFailure, st.just("it failed"), sent=st.booleans(), timed_out=st.booleans()
)
HEADERS: st.SearchStrategy[dict[str, str]] = st.one_of(
    st.fixed_dictionaries(dict[str, st.SearchStrategy[str]]()),
    st.fixed_dictionaries({"retry-after": st.integers(-1, 200).map(str)}),
    st.fixed_dictionaries({"retry-after-ms": st.integers(0, 200_000).map(str)}),
    st.fixed_dictionaries({"retry-after": st.text(max_size=30)}),
)
STATUSES = st.one_of(
    st.sampled_from([200, 204, 307, 400, 401, 409, *sorted(RETRY_STATUSES)]), st.integers(200, 999)
)
REPLIES = st.builds(Reply, STATUSES, HEADERS, st.one_of(st.binary(max_size=20), FAILURES))
# Failures to connect are frequent here, since a course goes on after nothing else.
OUTCOMES = st.one_of(
    st.builds(NetworkFailure, st.just("no"), sent=st.sampled_from([False])), FAILURES, REPLIES
)
COURSES = st.lists(OUTCOMES, min_size=9, max_size=9)
POLICIES = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 8),
    spread=st.floats(0, 1, exclude_max=True).map(lambda place: lambda: place),
)


def may_have_reached_the_server(outcome: Outcome) -> bool:
    return isinstance(outcome, Reply) or outcome.sent


def may_pass(outcome: Outcome) -> bool:
    """Tell whether an idempotent request is sent again after this."""
    if isinstance(outcome, NetworkFailure):
        return True
    good = 200 <= outcome.status_code < 300
    cut = isinstance(outcome.body, NetworkFailure)
    return (good and cut) or outcome.status_code in RETRY_STATUSES


@given(course=COURSES, policy=POLICIES, streams=st.booleans())
def test_nothing_is_sent_again_after_it_may_have_acted(
    course: list[Outcome], policy: RetryPolicy, *, streams: bool
) -> None:
    trace = run(make_request(streams=streams), course, policy)
    tried = course[: len(trace.sends)]

    assert not any(map(may_have_reached_the_server, tried[:-1]))
    if isinstance(trace.error, ConnectionFailed):
        assert trace.error.sent == may_have_reached_the_server(tried[-1])
        assert trace.error.retry_safe != trace.error.sent
    check_shape(trace, policy)


@given(COURSES, POLICIES)
def test_what_may_be_repeated_is_repeated_while_it_may_pass(
    course: list[Outcome], policy: RetryPolicy
) -> None:
    trace = run(make_request(idempotent=True), course, policy)
    tried = course[: len(trace.sends)]

    assert all(map(may_pass, tried[:-1]))
    if trace.answer is None:
        assert trace.error is not None
        wait = trace.error.retry_after if isinstance(trace.error, StatusError) else None
        gave_up = len(tried) > policy.max_retries or (wait or 0) > policy.longest_wait
        assert gave_up or not may_pass(tried[-1])
    check_shape(trace, policy)


def check_shape(trace: Trace, policy: RetryPolicy) -> None:
    """Each send has a key of its own before it, and a bounded pause after it if one follows."""
    assert (trace.answer is None) != (trace.error is None)
    assert len(trace.sends) <= policy.max_retries + 1
    assert trace.kinds.count("K") == len(trace.sends)
    assert "".join(trace.kinds).replace("B", "") == "W".join(["KS"] * len(trace.sends))
    assert len({send.key for send in trace.sends}) == len(trace.sends)
    assert all(first.request is second.request for first, second in pairwise(trace.sends))
    assert all(0 <= pause <= policy.longest_wait for pause in trace.pauses)
