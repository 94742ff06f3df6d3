"""How streams are framed, how they are taken up again, and how they end."""

import http.client
import socket
import time
from contextlib import closing

import httpx
import pytest

from testing.trueforge.conftest import Boot
from testing.trueforge.support import Api, Message, read_messages, types, until, user
from trueforge.recordings import FOLDER
from turnwire.testing import serve
from turnwire.testing.trueforge import StreamFault


def head_and_chunks(raw: bytes) -> tuple[list[str], list[bytes]]:
    """Return the names of the headers and the chunks of a response, as they were sent."""
    head, _, rest = raw.partition(b"\r\n\r\n")
    names = [line.split(b":")[0].decode().lower() for line in head.split(b"\r\n")[1:]]
    chunks: list[bytes] = []
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        chunks.append(rest[:length])
        rest = rest[length + 2 :]
        if not length:
            break
    return names, chunks


def exchange(api: Api, request: bytes) -> bytes:
    """Send bytes; returns the whole answer."""
    url = httpx.URL(api.server.base_url)
    with closing(socket.create_connection((url.host, url.port or 80))) as connection:
        connection.sendall(request)
        connection.settimeout(5)
        received = b""
        while not received.endswith(b"0\r\n\r\n"):
            received += connection.recv(65536)
    return received


def test_a_stream_is_framed_as_the_recorded_one(api: Api) -> None:
    session = api.session()
    api.say(session, "[text]")
    body = b'{"input":[{"type":"user.message","content":"[text]"}]}'
    lines = (
        f"POST /api/v1/sessions/{session}/turns HTTP/1.1",
        "host: localhost",
        "content-type: application/json",
        f"content-length: {len(body)}",
        "\r\n",
    )
    names, chunks = head_and_chunks(exchange(api, "\r\n".join(lines).encode() + body))
    recorded = (FOLDER / "raw-http-turn-text.http").read_bytes()
    recorded_names, recorded_chunks = head_and_chunks(recorded)
    assert {*names} >= {*recorded_names} - {"connection"}
    assert len(chunks) == len(recorded_chunks)
    for mine, theirs in zip(chunks[:-1], recorded_chunks[:-1], strict=True):
        (one,), (other,) = read_messages(mine), read_messages(theirs)
        assert (one.number, [*one.data]) == (other.number, [*other.data])


def test_the_head_says_little_and_comes_before_the_model_is_asked(boot: Boot) -> None:
    api = boot(latency=5.0)
    with api.open_turn(api.session(), "[text]") as opened:
        headers = opened.response.headers
        assert headers["content-type"] == "text/event-stream"
        assert headers["cache-control"] == "no-cache"
        assert "content-encoding" not in headers
        assert [each.data["type"] for each in opened.read(1)] == ["turn.created"]


def test_unicode_is_raw_and_a_line_separator_is_not_escaped(api: Api) -> None:
    body = api.post(api.session(), user("[unicode]")).content
    assert "😀".encode() in body
    assert "\u2028".encode() in body
    assert rb"line1\nline2\r\nline3" in body
    assert len(read_messages(body)) == 10


def test_silence_is_silence(api: Api) -> None:
    session = api.session()
    with api.open_turn(session, "[hang]") as opened:
        opened.read(4)
        before = opened.body
        time.sleep(0.3)
        assert api.cancel(session) == {}
        assert opened.rest()[-1].data["state"]["reason"] == "client-cancelled"
        assert opened.body.startswith(before)
        assert len(read_messages(opened.body[len(before) :])) == 1


def test_replays_are_the_same_bytes(api: Api) -> None:
    session = api.session()
    body = api.post(session, user("[agents]")).content
    turn = read_messages(body)[0].data["turn_id"]
    with api.subscribe(session, turn) as whole, api.subscribe(session, turn, after=20) as rest:
        whole.rest()
        rest.rest()
    assert whole.body == body
    assert body.endswith(rest.body)
    assert [each.number for each in read_messages(rest.body)] == [*range(21, 44)]


def test_several_readers_see_the_same_numbers_while_it_runs(api: Api) -> None:
    session = api.session()
    turn = api.begin(session, "[slow]")
    with api.subscribe(session, turn) as one, api.subscribe(session, turn, after=3) as other:
        first, second = one.rest(), other.rest()
    assert [each.number for each in first] == [*range(1, 106)]
    assert first[3:] == second


@pytest.mark.parametrize(
    ("after", "header", "first"),
    [(None, None, 1), (0, None, 1), (4, None, 5), (4, "7", 8), (4, "", 5), (None, "0", 1)],
)
def test_the_header_wins_over_the_query(
    api: Api, after: int | None, header: str | None, first: int
) -> None:
    session = api.session()
    turn = api.say(session, "[text]")[0]["turn_id"]
    headers = {} if header is None else {"Last-Event-ID": header}
    with api.subscribe(session, turn, after, **headers) as opened:
        assert opened.rest()[0].number == first


def test_blanks_around_the_header_do_not_count(api: Api) -> None:
    session = api.session()
    turn = api.say(session, "[text]")[0]["turn_id"]
    path = f"/api/v1/sessions/{session}/turns/{turn}/subscribe"
    request = f"GET {path} HTTP/1.1\r\nhost: localhost\r\nlast-event-id:   7  \r\n\r\n"
    _, chunks = head_and_chunks(exchange(api, request.encode()))
    assert read_messages(b"".join(chunks))[0].number == 8


@pytest.mark.parametrize("after", [10, 11, 999])
def test_a_cursor_at_the_end_waits_for_ever(api: Api, after: int) -> None:
    session = api.session()
    turn = api.say(session, "[text]")[0]["turn_id"]
    with api.subscribe(session, turn, after) as opened:
        assert opened.response.status_code == 200
        time.sleep(0.2)
        assert api.server.connections == 1
        assert opened.body == b""


def test_a_subscription_ends_in_order_at_its_limit(boot: Boot) -> None:
    api = boot(subscribe_timeout=0.15)
    session = api.session()
    turn = api.begin(session, "[hang]")
    with api.subscribe(session, turn) as opened:
        assert types([each.data for each in opened.rest()])[-1] == "model.message.delta"
    with api.subscribe(session, turn) as opened:
        assert len(opened.rest()) == 4
    api.cancel(session)


def test_the_limit_is_not_for_the_stream_of_a_create(boot: Boot) -> None:
    api = boot(subscribe_timeout=0.05)
    assert api.say(api.session(), "[slow]")[-1]["state"]["status"] == "done"


def test_a_stream_is_kept_for_a_while(boot: Boot) -> None:
    api = boot(stream_window=0.1)
    session = api.session()
    turn = api.say(session, "[text]")[0]["turn_id"]
    path = f"/sessions/{session}/turns/{turn}/subscribe"
    with api.subscribe(session, turn) as opened:
        assert len(opened.rest()) == 10
    gone = until(lambda: (found := api.http.get(path)).status_code == 412 and found)
    assert gone.json()["error"]["message"].endswith(f":{session}:{turn}:stream")


def test_the_run_goes_on_without_a_reader(api: Api) -> None:
    session = api.session()
    with api.open_turn(session, "[slower]") as opened:
        turn = opened.read(20)[0].data["turn_id"]
    until(lambda: not api.server.connections)
    assert api.state(session, turn)["status"] == "running"
    assert api.settled(session, turn)["status"] == "done"


def test_a_line_can_be_cut_by_the_scenario_once(api: Api) -> None:
    session = api.session()
    with pytest.raises(httpx.RemoteProtocolError):
        api.say(session, "Cut the line.")
    turn = api.json("GET", f"/sessions/{session}/turns")["data"][0]["id"]
    with api.subscribe(session, turn) as opened:
        assert opened.rest()[-1].data["state"]["output"]["content"] == "After"


def test_odd_events_have_no_place_in_the_lists(api: Api) -> None:
    session = api.session()
    body = api.post(session, user("odd events")).content
    assert b'"turn.compacted"' in body
    assert b'data: {"type":"turn.\nid: 99\n\n' in body
    assert b": still here\n\n" in body
    turn = api.json("GET", f"/sessions/{session}/turns")["data"][0]["id"]
    assert types(api.events(session, turn)) == [
        "turn.created",
        "mcp.initialize",
        "model.message",
        "turn.done",
    ]


def test_a_stream_may_come_in_small_writes(boot: Boot) -> None:
    api = boot(chunk=7)
    with api.open_turn(api.session(), "[unicode]") as opened:
        assert len(opened.rest()) == 10


def damaged(boot: Boot, fault: StreamFault) -> tuple[Api, str, bytes]:
    """Return what a damaged connection brought, and whose turn it was."""
    api = boot(stream_faults=[fault])
    session = api.session()
    body = b""
    try:
        with api.open_turn(session, "[text]") as opened:
            for chunk in opened.response.iter_raw():
                body += chunk
    except httpx.RemoteProtocolError:
        assert not fault.clean
    return api, session, body


def numbers(body: bytes) -> list[int]:
    return [message.number for message in read_messages(body)]


def test_a_connection_is_cut_at_a_byte_and_can_be_taken_up(boot: Boot) -> None:
    api, session, body = damaged(boot, StreamFault(cut_at=500))
    assert len(body) == 500
    turn = api.json("GET", f"/sessions/{session}/turns")["data"][0]["id"]
    with api.subscribe(session, turn) as opened:
        opened.rest()
    assert opened.body.startswith(body)


@pytest.mark.parametrize("clean", [True, False])
def test_a_connection_is_cut_after_an_event(boot: Boot, *, clean: bool) -> None:
    _, _, body = damaged(boot, StreamFault(cut_after=3, clean=clean))
    assert numbers(body) == [1, 2, 3]


def test_an_event_is_left_out(boot: Boot) -> None:
    _, _, body = damaged(boot, StreamFault(omit=[4], clean=True))
    assert numbers(body) == [1, 2, 3, 5, 6, 7, 8, 9, 10]


def test_an_event_is_another_one(boot: Boot) -> None:
    _, _, body = damaged(boot, StreamFault(replace={2: {"type": "mcp.new"}}, clean=True))
    assert read_messages(body)[1] == Message(2, {"type": "mcp.new"})


def test_the_json_of_an_event_is_broken(boot: Boot) -> None:
    _, _, body = damaged(boot, StreamFault(broken=[2], clean=True))
    first, second, *_ = body.split(b"\n\n")
    assert read_messages(first + b"\n\n")[0].number == 1
    assert second.startswith(b'data: {"type":"mcp.initialize"')
    assert b"}" not in second
    assert second.endswith(b"\nid: 2")


def test_only_the_next_connection_is_damaged(api: Api) -> None:
    session = api.session()
    api.engine.damage_next(StreamFault(cut_after=0, clean=True))
    assert api.post(session, user("[text]")).content == b""
    assert len(api.say(session, "[text]")) == 9


def test_idle_connections_are_closed_where_it_is_asked_for(boot: Boot) -> None:
    api = boot(idle_timeout=0.1)
    url = httpx.URL(api.server.base_url)
    with closing(http.client.HTTPConnection(url.host, url.port)) as connection:
        connection.auto_open = 0
        connection.connect()
        connection.request("GET", "/api/v1/agents")
        response = connection.getresponse()
        assert response.headers["keep-alive"] == "timeout=0.1"
        response.read()
        time.sleep(0.4)
        with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
            connection.request("GET", "/api/v1/agents")
            connection.getresponse()


def test_a_server_that_stops_abandons_what_runs() -> None:
    with serve("trueforge") as server, closing(Api(server)) as api:
        session = api.session()
        with api.open_turn(session, "[hang]") as opened:
            opened.read(4)
            server.close()
            last = opened.rest()[-1].data
    assert last["state"]["status"] == "cancelled"
    assert last["state"]["reason"] == "abandoned"
