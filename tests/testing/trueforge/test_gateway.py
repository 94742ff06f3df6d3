"""The gateway's form of the API: its routes, and what it does otherwise with turns."""

import pytest

from testing.trueforge.conftest import BootGateway
from testing.trueforge.support import (
    ME,
    SANDBOX,
    SAVED,
    GatewayApi,
    Json,
    allow,
    pages,
    told,
    types,
)
from turnwire.testing.trueforge import Fault


def ids(answer: Json) -> list[str]:
    return [each["id"] for each in answer["data"]]


def test_the_tenant_is_in_the_path(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(tenant="my-tenant")
    assert gateway.server.base_url == gateway.server.url + "/my-tenant"
    gateway.session()
    for path in ("/v1/agents/draft-sessions", "/acme/v1/agents/draft-sessions"):
        assert gateway.http.get(gateway.server.url + path).status_code == 404
    assert boot_gateway(tenant="").session()


def test_any_token_will_do_but_there_must_be_one(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(client_token=None)
    for given in ({}, {"authorization": "Bearer"}, {"authorization": "Basic abc"}):
        response = gateway.http.get("/draft-sessions", headers=given)
        assert told(response) == (401, "Authentication required")
    for token in ("one", "two"):
        headers = {"authorization": f"Bearer {token}"}
        assert gateway.http.get("/draft-sessions", headers=headers).status_code == 200


def test_with_users_only_their_tokens_will_do(boot_gateway: BootGateway) -> None:
    users = {"sesame": "me", "other": "somebody"}
    gateway = boot_gateway(tokens=users, sandbox=True, client_token="sesame")
    draft = gateway.session(SANDBOX)
    file = gateway.say(draft, "write hello")[1]["sandbox_id"]
    headers = {"authorization": "Bearer any"}
    assert gateway.http.get("/draft-sessions", headers=headers).status_code == 401
    other = {"authorization": "Bearer other"}
    for path in (
        f"/draft-sessions/{draft}",
        f"/sessions/{draft}/turns",
        f"/sandbox/{file}/file?path=/a",
    ):
        assert gateway.http.get(path, headers=other).status_code == 403
    assert gateway.json("GET", "/draft-sessions", headers=other)["data"] == []
    assert gateway.json("GET", f"/draft-sessions/{draft}")["data"]["created_by_subject"] == ME


def test_there_is_nothing_else(gateway: GatewayApi) -> None:
    session, draft = gateway.named(SAVED), gateway.session()
    turn = gateway.say(session, "[text]")[0]["turn_id"]
    for method, path in (
        ("DELETE", f"/sessions/{session}"),
        ("PATCH", f"/sessions/{session}"),
        ("DELETE", f"/draft-sessions/{draft}"),
        ("POST", f"/draft-sessions/{draft}/turns"),
        ("GET", f"/sessions/{session}/turns/{turn}/subscribe"),
        ("GET", f"/sessions/{session}/turns/{turn}/download-sandbox-file"),
        ("GET", "/agents"),
        ("GET", "/settings/mcp-servers"),
    ):
        response = gateway.http.request(method, path)
        assert told(response)[0] == 404
        assert told(response)[1].startswith("Route not found")
    assert gateway.http.get(gateway.server.base_url + "/api/v1/sessions").status_code == 404


def test_turns_are_the_last_one_and_those_before_it(gateway: GatewayApi) -> None:
    session = gateway.session()
    first = gateway.say(session, "[text]")[0]["turn_id"]
    gateway.say(session, "another branch")
    last = gateway.say(session, "[text]", previous_turn_id=first)[0]["turn_id"]
    listed = gateway.json("GET", f"/sessions/{session}/turns")
    assert ids(listed) == [last, first]
    assert listed["pagination"] == {"limit": 10}
    assert listed["data"][0] == gateway.json("GET", f"/sessions/{session}/turns/{last}")["data"]
    large = gateway.http.get(f"/sessions/{session}/turns", params={"limit": 26})
    assert told(large)[0] == 400


def test_pages_of_turns_stay_when_another_turn_comes(gateway: GatewayApi) -> None:
    session = gateway.session()
    path = f"/sessions/{session}/turns"
    assert gateway.json("GET", path) == {"data": [], "pagination": {"limit": 10}}
    made = [gateway.say(session, "[text]")[0]["turn_id"] for _ in range(3)]
    page = gateway.json("GET", path, params={"limit": 2})
    gateway.say(session, "[text]")
    token = page["pagination"]["next_page_token"]
    rest = gateway.json("GET", path, params={"limit": 2, "page_token": token})
    assert ids(page) + ids(rest) == made[::-1]


def test_turns_say_who_created_them(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(tokens={"sesame": "me"}, client_token="sesame")
    session = gateway.session()
    created = gateway.say(session, "[text]")[0]
    assert created["created_by"] == ME
    turn = gateway.json("GET", f"/sessions/{session}/turns/{created['turn_id']}")["data"]
    assert turn["created_by_subject"] == ME


def test_the_events_of_a_turn_come_when_it_is_over(gateway: GatewayApi) -> None:
    session = gateway.session()
    turn = gateway.begin(session, "[hang]")
    path = f"/sessions/{session}/turns/{turn}/events"
    assert told(gateway.http.get(path)) == (409, f"Turn is still running: {turn}")
    gateway.cancel(session)
    gateway.settled(session, turn)
    assert types(gateway.events(session, turn)) == ["mcp.initialize"]


def test_the_events_of_a_turn_are_without_its_begin_and_end(gateway: GatewayApi) -> None:
    session = gateway.session()
    turn = gateway.say(session, "[read]")[0]["turn_id"]
    events = gateway.events(session, turn)
    assert types(events) == ["mcp.initialize", "model.message", "tool.response", "model.message"]
    assert gateway.events(session, turn, order="desc") == events[::-1]
    path = f"/sessions/{session}/turns/{turn}/events"
    assert gateway.json("GET", path)["pagination"] == {"limit": 25}
    assert pages(gateway, path, limit=3) == [events[:3], events[3:]]
    assert told(gateway.http.get(path, params={"limit": 26}))[0] == 400


def test_the_events_of_a_session_have_begins_and_ends(gateway: GatewayApi) -> None:
    session = gateway.session()
    one = gateway.say(session, "[text]")[0]["turn_id"]
    two = gateway.say(session, "[text]")[0]["turn_id"]
    path = f"/sessions/{session}/events"
    listed = gateway.json("GET", path)
    assert [(each["turn_id"], each["event"]["type"]) for each in listed["data"]] == [
        (two, "turn.done"),
        (two, "model.message"),
        (two, "turn.created"),
        (one, "turn.done"),
        (one, "model.message"),
        (one, "mcp.initialize"),
        (one, "turn.created"),
    ]
    assert listed["pagination"] == {"limit": 100}
    assert [len(page) for page in pages(gateway, path, limit=4)] == [4, 3]
    older = gateway.json("GET", path, params={"last_turn_id": one})
    assert older["data"] == listed["data"][3:]


def test_the_events_of_a_session_are_without_a_turn_that_runs(gateway: GatewayApi) -> None:
    session = gateway.session()
    path = f"/sessions/{session}/events"
    first = gateway.begin(session, "[hang]")
    assert gateway.json("GET", path) == {"data": [], "pagination": {"limit": 100}}
    gateway.cancel(session)
    gateway.settled(session, first)
    gateway.begin(session, "[hang]")
    listed = gateway.json("GET", path)["data"]
    assert {each["turn_id"] for each in listed} == {first}
    gateway.cancel(session)
    assert {each["turn_id"] for each in gateway.json("GET", path)["data"]} > {first}


@pytest.mark.parametrize(
    ("after", "header", "first"),
    [(None, None, 1), (0, None, 1), (4, None, 5), (4.0, None, 5), (4, "7", 8), (None, "7", 8)],
)
def test_the_cursor_is_in_the_body_and_the_header_wins(
    gateway: GatewayApi, after: int | None, header: str | None, first: int
) -> None:
    session = gateway.session()
    turn = gateway.say(session, "[text]")[0]["turn_id"]
    headers = {} if header is None else {"Last-Event-ID": header}
    with gateway.subscribe(session, turn, after, **headers) as opened:
        assert opened.rest()[0].number == first


@pytest.mark.parametrize(
    ("after", "problem"),
    [
        (-1, "Too small: expected number to be >=0"),
        ("4", "Invalid input: expected number, received string"),
        (None, "Invalid input: expected number, received null"),
        (True, "Invalid input: expected number, received boolean"),
        (1.5, "Invalid input: expected int, received number"),
    ],
)
def test_a_cursor_that_is_none_is_refused(gateway: GatewayApi, after: object, problem: str) -> None:
    session = gateway.session()
    turn = gateway.say(session, "[text]")[0]["turn_id"]
    path = f"/sessions/{session}/turns/{turn}/subscribe"
    response = gateway.http.post(path, json={"after_sequence_number": after})
    assert told(response) == (400, f"✖ {problem}\n  → at after_sequence_number")


def test_a_stream_that_is_gone_is_told(gateway: GatewayApi) -> None:
    session = gateway.session()
    turn = gateway.say(session, "restart the server")[0]["turn_id"]
    response = gateway.http.post(f"/sessions/{session}/turns/{turn}/subscribe", json={})
    assert response.status_code == 412


def test_a_turn_may_be_started_without_its_stream(gateway: GatewayApi) -> None:
    session = gateway.session()
    turn = gateway.begin(session, "[slow]")
    with gateway.subscribe(session, turn) as opened:
        assert opened.rest()[-1].data["state"]["status"] == "done"


def test_a_file_is_named_by_its_sandbox(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(sandbox=True)
    created = gateway.say(gateway.session(SANDBOX), "write hello")[1]
    path = f"/sandbox/{created['sandbox_id']}/file"
    name = "/tmp/greeting.txt"  # noqa: S108 - in the sandbox.
    read = gateway.http.get(path, params={"path": name})
    assert (read.status_code, read.text) == (200, "hello\n")
    for where, params, refused in (
        (path, {"path": "greeting.txt"}, (400, "Path must be absolute: greeting.txt")),
        (path, {}, (400, "Path must be absolute: ")),
        (path, {"path": "/nothing"}, (404, "File not found: /nothing")),
        ("/sandbox/none/file", {"path": name}, (404, "Sandbox not found: none")),
    ):
        assert told(gateway.http.get(where, params=params)) == refused


def test_a_refused_turn_has_cancelled_the_one_before(gateway: GatewayApi) -> None:
    session = gateway.session()
    running = gateway.begin(session, "[hang]")
    assert gateway.post(session, [allow("nothing")]).status_code == 422
    assert gateway.state(session, running)["reason"] == "cancelled-for-next-turn"


def test_faults_fit_its_paths(gateway: GatewayApi) -> None:
    session = gateway.named(SAVED)
    gateway.engine.fail_next(Fault(status=424, path="/cancel"))
    assert gateway.http.post(f"/sessions/{session}/cancel", json={}).status_code == 424
    assert gateway.cancel(session) == {}
