"""The parts without I/O: routing, feeds, jobs, the engine played by hand."""

import pytest

from turnwire.testing.ids import Ids
from turnwire.testing.items import Cut, RawBytes
from turnwire.testing.tandem import Engine, Options
from turnwire.testing.tandem.answers import Answer, RefusedError, Stream, ok
from turnwire.testing.tandem.bus import Bus
from turnwire.testing.tandem.feeds import Feed, Outlet, frame, truncated
from turnwire.testing.tandem.happenings import Happening
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, Router, get, post
from turnwire.testing.tandem.versions import Version


def a_request(path: str, method: str = "GET", content: bytes = b"{}") -> Request:
    headers = {"content-type": "application/json"}
    return Request(
        method=method, path=tuple(path.strip("/").split("/")), headers=headers, content=content
    )


def named(name: str) -> Route:
    return get(name, lambda request: ok([name, dict(request.params)]))


def test_fixed_segments_go_before_parameters() -> None:
    routes = ["/routines/{id}/runs", "/routines/runs", "/routines/runs/{run}", "/res/{key*}"]
    router = Router([named(route) for route in routes])

    def found(path: str) -> bytes:
        answer = router.answer(a_request(path))
        assert isinstance(answer, Answer)
        return answer.content

    assert found("/routines/runs") == b'["/routines/runs",{}]'
    assert found("/routines/runs/r1") == b'["/routines/runs/{run}",{"run":"r1"}]'
    assert found("/routines/x/runs") == b'["/routines/{id}/runs",{"id":"x"}]'
    # Back out of a fixed segment that leads nowhere.
    assert found("/routines/runs/runs") == b'["/routines/runs/{run}",{"run":"runs"}]'
    assert found("/res/a/b/c") == b'["/res/{key*}",{"key":"a/b/c"}]'


@pytest.mark.parametrize(("path", "method", "status"), [("/b", "GET", 404), ("/a", "POST", 405)])
def test_what_is_not_there(path: str, method: str, status: int) -> None:
    with pytest.raises(RefusedError) as refused:
        Router([named("/a")]).answer(a_request(path, method))
    assert refused.value.answer.status == status


def test_two_equal_routes_are_a_mistake() -> None:
    with pytest.raises(ValueError, match=r"two routes for GET /a/\{y\}"):
        Router([named("/a/{x}"), named("/a/{y}")])
    Router([named("/a"), post("/a", lambda _: ok(None))])


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [("abc", 3, "abc"), ("abcd", 3, "abc...<truncated>"), ("aé", 2, "a...<truncated>")],
)
def test_truncation_counts_bytes_and_keeps_characters_whole(
    text: str, limit: int, cut: str
) -> None:
    assert truncated(text, limit) == cut


def bus_and_feed(capacity: int) -> tuple[Bus, Feed]:
    bus = Bus(Version(0, 7, 2), Ids(1), lambda: 1)

    def read(event: Happening) -> dict[str, object] | None:
        return None if event.kind == "hidden" else {"type": event.kind}

    return bus, bus.open(Feed(read, capacity=capacity))


def drain(feed: Outlet) -> list[object]:
    taken: list[object] = []
    while (item := feed.take()) is not None:
        taken.append(item)
    return taken


def test_a_slow_reader_loses_the_oldest_without_a_word() -> None:
    bus, feed = bus_and_feed(capacity=3)
    for n in range(5):
        bus.publish(f"e{n}", {})
    assert drain(feed) == [frame({"type": name}) for name in ("e2", "e3", "e4")]


def test_what_a_reader_would_not_see_costs_it_events_too() -> None:
    bus, feed = bus_and_feed(capacity=2)
    for kind in ("seen", "hidden", "hidden"):
        bus.publish(kind, {})
    assert drain(feed) == []


def test_a_closed_feed_gets_nothing_more() -> None:
    bus, feed = bus_and_feed(capacity=3)
    feed.close()
    feed.close()
    bus.publish("seen", {})
    assert (bus.feeds, drain(feed)) == ([], [])


def test_bytes_and_ends_go_through_a_feed() -> None:
    bus, feed = bus_and_feed(capacity=3)
    bus.write(RawBytes(b"x"), Cut())
    bus.restart()
    assert drain(feed) == [RawBytes(b"x"), Cut(), Cut(clean=True)]


def test_the_engine_can_be_played_without_a_server() -> None:
    engine = Engine(Options(seed=1))
    made = engine.answer(a_request("/session", "POST"))
    assert isinstance(made, Answer)
    (session,) = engine.sessions.by_id
    stream = engine.answer(a_request("/event"))
    assert isinstance(stream, Stream)
    prompt = b'{"parts":[{"type":"text","text":"Hi"}]}'
    answer = engine.answer(a_request(f"/session/{session}/prompt_async", "POST", prompt))
    assert isinstance(answer, Answer)
    assert answer.status == 204
    (job,) = engine.take_jobs()
    assert engine.take_jobs() == []
    assert set(job.waits) == {0}
    (run,) = engine.runs.by_id.values()
    assert (run.outcome, run.answer) == ("completed", "Echo: user: Hi")
    written = b"".join(item.data for item in drain(stream.feed) if isinstance(item, RawBytes))
    assert written.count(b"\n\n") == 15
    assert b'"status":"completed"' in written


@pytest.mark.parametrize("text", ["0.7", "1.2.x", "", "0.7.2.1"])
def test_bad_versions(text: str) -> None:
    with pytest.raises(ValueError, match=r"'version' must be like 0\.7\.2"):
        Options(version=text)
