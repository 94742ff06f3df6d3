"""Event streams: what they show, what they lose, how they end; and the durable log."""

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, parts, until
from turnwire.testing.tandem import Call, Scenario, call, say
from turnwire.testing.tandem.scenarios.streams import LONG


def test_the_response_head(api: Api) -> None:
    with api.listen() as events:
        assert events.headers["content-type"] == "text/event-stream"
        assert events.headers["cache-control"] == "no-cache"
        assert events.types == ["server.connected", "engine.lifecycle.ready"]
        assert events.of("engine.lifecycle.ready")[0]["transport"] == "sse"


@pytest.mark.parametrize("path", ["/event", "/global/event"])
def test_filters(api: Api, path: str) -> None:
    mine, other = api.session(), api.session()
    with api.listen(path, sessionID=mine) as events, api.listen(path) as everything:
        api.prompt(other, "Hi")
        api.idle(other)
        run = api.prompt(mine, "Hi")
        events.wait("session.run.finished")
        everything.wait("session.run.finished", 2)
        named = {each["properties"].get("sessionID") for each in events.events[2:]}
        assert named == {mine}
        assert [part["text"] for part in parts(events, "text")] == ["Hi", *["Echo: user: Hi"] * 2]
        assert run in {each["properties"].get("runID") for each in events.events}


def test_a_run_filter_needs_a_session_filter_beside_it(api: Api) -> None:
    session = api.session()
    with api.listen() as everything:
        api.prompt(session, "Hi")
        everything.wait("session.run.finished")
        with (
            api.listen(runID="none") as alone,
            api.listen(sessionID=session, runID="none") as both,
        ):
            api.prompt(session, "Hi")
            everything.wait("session.run.finished", 2)
            both.wait("session.status", 2)
            assert set(alone.types[2:]) == set()
            # What names no run passes beside a session filter.
            assert "session.run.started" not in both.types
            assert "provider.usage" in both.types


def test_a_run_filter_adds_what_is_missing(api: Api) -> None:
    session = api.session()
    with api.listen() as everything:
        run = api.prompt(session, "slowly")
        everything.wait("provider.usage")
        with api.listen(sessionID=session, runID=run) as events:
            events.wait("session.run.finished")
            found = events.of("provider.usage")[-1]
            assert (found["runID"], found["channel"]) == (run, "log")
            assert found["tenantContext"]["org_id"] == "local"
            assert events.of("session.run.finished")[0]["channel"] == "system"
        assert "channel" not in everything.of("provider.usage")[-1]


def test_nothing_is_replayed(api: Api) -> None:
    session = api.session()
    api.ask(session, "Hi")
    with api.listen(since_seq="0", tail="50") as events:
        assert events.types == ["server.connected", "engine.lifecycle.ready"]


@pytest.mark.parametrize("version", ["0.4.6", "0.7.0", "0.7.1"])
def test_old_releases_show_no_text_to_filtered_streams(boot: Boot, version: str) -> None:
    api = boot(version=version)
    session = api.session()
    with api.listen("/global/event") as everything, api.listen(sessionID=session) as events:
        run = api.prompt(session, "read the file")
        request = everything.wait("permission.asked")["requestID"]
        with (
            api.listen(sessionID=session, runID=run) as both,
            api.listen(f"/run/{run}/events") as of_run,
        ):
            api.decide(request, "once")
            for each in (everything, events, both, of_run):
                each.wait("session.run.finished")
            for each in (events, both, of_run):
                assert "message.part.updated" not in each.types
        texts = parts(everything, "text")
        assert texts[0]["text"] == "read the file"
        assert texts[-1]["text"].startswith("The file says: ")
        assert {part["sessionID"] for part in texts} == {session}
        assert "sessionID" not in everything.of("message.part.updated")[0]


def test_the_oldest_release_has_neither_envelopes_nor_a_log(boot: Boot) -> None:
    api = boot(version="0.4.6")
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "Hi")
        assert "failureCategory" not in events.wait("session.run.finished")
        assert all("envelope" not in each for each in events.events)
    assert api.get(f"/runs/{run}/events").status_code == 404
    with api.listen("/run/none/events") as unknown:
        assert unknown.of("run.stream.connected") == [{"runID": "none"}]


def test_the_stream_of_a_run(api: Api) -> None:
    session = api.session()
    with api.listen() as everything:
        run = api.prompt(session, "read the file")
        request = everything.wait("permission.asked")["requestID"]
        with api.listen(f"/run/{run}/events") as events:
            api.decide(request, "once")
            events.wait("session.run.finished")
            assert events.types[0] == "run.stream.connected"
            assert "message.part.updated" in events.types
            assert "provider.usage" not in events.types
            assert {each["properties"]["runID"] for each in events.events} == {run}
            assert events.ended is None
    refused = api.get("/run/none/events")
    assert (refused.status_code, refused.content) == (404, b"")


def test_long_frames_are_cut_on_event_only(boot: Boot) -> None:
    story = Scenario(
        name="own", keywords=("tell",), steps=(call(Call(tool="read")), say(LONG, every=500))
    )
    api = boot(scenarios=[story])
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "tell")
        request = events.wait("permission.asked")["requestID"]
        with api.listen(f"/run/{run}/events") as whole:
            api.decide(request, "once")
            whole.wait("session.run.finished")
            events.wait("session.run.finished")
            (cut,) = [data for data in events.data if data.endswith("...<truncated>")]
            assert len(cut.encode()) == 16_000 + len("...<truncated>")
            updates = whole.of("message.part.updated")
            assert "delta" not in updates[-1]
            assert updates[-1]["part"]["text"] == LONG[:16_000] + "...<truncated>"
            assert "".join(each.get("delta", "") for each in updates) == LONG
    stored = api.json("GET", f"/session/{session}/message")[-1]["parts"][0]["text"]
    assert stored == LONG


def test_a_large_delta_is_cut(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "one large delta")
        events.wait("session.run.finished")
        delta = events.of("message.part.updated")[1]["delta"]
        assert len(delta) == 4000 + len("...<truncated>")


def test_silence_is_filled_with_empty_comments(boot: Boot) -> None:
    api = boot(keep_alive=0.03)
    with api.listen() as events:
        until(lambda: events.lines.count(":") >= 3)
        assert len(events.events) == 2


def test_a_stream_never_ends_by_itself(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "Hi")
        events.wait("session.run.finished")
        api.idle(session)
        api.prompt(session, "Hi")
        events.wait("session.run.finished", 2)
        assert events.ended is None
        assert api.server.connections == 1
    until(lambda: api.server.connections == 0)


def test_cut_within_a_frame(api: Api) -> None:
    session = api.session()
    with api.listen() as events, api.listen() as other:
        run = api.prompt(session, "cut the line")
        assert (events.join(), other.join()) == ("dropped", "dropped")
        assert "session.run.finished" not in events.types
        assert api.json("GET", f"/session/{session}/run")["active"]["runID"] == run
        with api.listen(sessionID=session) as again:
            request = again.wait("permission.asked")["requestID"]
            api.decide(request, "once")
            again.wait("session.run.finished")
    assert [effect.tool for effect in api.engine.effects] == ["websearch"]


def test_a_clean_end(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "end early")
        assert events.join() == "clean"
    api.idle(session)


def test_a_restart(api: Api) -> None:
    session = api.session()
    api.ask(session, "Hi")
    with api.listen() as events:
        run = api.prompt(session, "restart the engine")
        assert events.join() == "clean"
        assert "session.run.finished" not in events.types
    assert api.json("GET", f"/session/{session}/run") == {"active": None}
    assert api.get(f"/run/{run}/events").status_code == 404
    with api.listen() as events:
        api.prompt(session, "Hi")
        events.wait("session.run.finished")
        assert events.events[2]["envelope"]["seq"] == 1
        assert events.of("message.part.updated")[0]["part"]["id"] == "part-1"
    rows = api.json("GET", f"/runs/{run}/events")
    assert rows["count"] > 0


def test_a_restart_from_outside_takes_a_while(api: Api) -> None:
    with api.listen() as events:
        api.engine.restart(seconds=0.1)
        assert events.join() == "clean"
    assert api.get("/session").status_code == 503
    until(lambda: api.get("/session").status_code == 200)


def test_events_from_outside_and_dropped_streams(api: Api) -> None:
    with api.listen() as events:
        api.engine.publish("channel.status.changed", {"channels": ["slack"]})
        assert events.wait("channel.status.changed") == {"channels": ["slack"]}
        api.engine.drop_streams()
        assert events.join() == "dropped"


def test_the_durable_log(api: Api) -> None:
    session = api.session()
    run = api.prompt(session, "Hi")
    api.idle(session)
    log = until(lambda: (found := api.json("GET", f"/runs/{run}/events"))["count"] == 5 and found)
    rows = log["events"]
    assert log["sequence_scope"] == "runtime_event_bus"
    assert (log["first_seq"], log["last_seq"]) == (rows[0]["seq"], rows[-1]["seq"])
    assert [row["event_type"] for row in rows] == [
        "session.run.started",
        *["message.part.updated"] * 3,
        "session.run.finished",
    ]
    assert rows[0]["payload"]["runID"] == rows[0]["run_id"] == run

    def seqs(**query: int) -> list[int]:
        found = api.json("GET", f"/runs/{run}/events", params=query)["events"]
        return [row["seq"] for row in found]

    every = seqs()
    assert seqs(after_seq=every[1]) == seqs(since_seq=every[1]) == every[2:]
    assert seqs(before_seq=every[3]) == every[:3]
    assert seqs(limit=2) == every[:2]
    assert seqs(tail=2, limit=1) == every[-2:]
    assert seqs(limit=0) == every[:1]
    unknown = api.json("GET", "/runs/none/events")
    assert (unknown["count"], unknown["first_seq"], unknown["events"]) == (0, None, [])


def test_the_log_of_an_older_release_has_no_parts(boot: Boot) -> None:
    api = boot(version="0.7.1")
    session = api.session()
    run = api.prompt(session, "Hi")
    api.idle(session)
    until(lambda: api.json("GET", f"/runs/{run}/events")["count"] == 2)


def test_streams_can_be_written_in_small_pieces(boot: Boot) -> None:
    api = boot(chunk=7)
    with api.listen() as events:
        api.prompt(api.session(), "unicode")
        events.wait("session.run.finished")
        told = "naïve 東京 🦜 a\u2028b\u2029c\u0085d\r\ne\tf\x00g"
        assert events.of("message.part.updated")[-1]["part"]["text"] == told
