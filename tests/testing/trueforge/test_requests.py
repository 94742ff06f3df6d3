"""What requests may say, who may send them, and what goes wrong with them on purpose."""

import httpx
import pytest
from attrs import fields_dict

from testing.trueforge.conftest import Boot
from testing.trueforge.support import NOTES, Api, Json, allow, types, until, user
from turnwire.testing import OptionError, serve
from turnwire.testing.trueforge import Fault, Options
from turnwire.testing.trueforge.options import OptionsDict


def message(response: httpx.Response) -> str:
    return str(response.json()["error"]["message"])


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"input": [1]}, "✖ Invalid input: expected object, received number\n  → at input[0]"),
        (
            {"input": [{"type": "user.message"}]},
            "✖ Invalid input\n  → at input[0].content",
        ),
        (
            {"input": [{"type": "user.message", "content": [{"type": "image"}]}]},
            "✖ Invalid discriminator value. Expected 'text' | 'file'\n"
            "  → at input[0].content[0].type",
        ),
        (
            {"input": [{"type": "user.tool_approval", "thread_id": "main", "tool_call_id": "c"}]},
            "✖ Invalid input: expected object, received undefined\n  → at input[0].approval",
        ),
        (
            {"input": [{"type": "user.tool_response", "thread_id": 1, "content": "x"}]},
            "✖ Invalid input: expected string, received number\n  → at input[0].thread_id\n"
            "✖ Invalid input: expected string, received undefined\n  → at input[0].tool_call_id",
        ),
        (
            {"input": None, "stream": None, "previous_turn_id": 3},
            "✖ Invalid input: expected array, received null\n  → at input\n"
            "✖ Invalid input\n  → at previous_turn_id\n"
            "✖ Invalid input: expected boolean, received null\n  → at stream",
        ),
        ([], "✖ Invalid input: expected object"),
    ],
)
def test_every_problem_of_a_turn_is_told_with_its_place(api: Api, body: object, told: str) -> None:
    response = api.http.post(f"/sessions/{api.session()}/turns", json=body)
    assert (response.status_code, message(response)) == (400, told)


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        ("data:image/png;base64,", "a.png", "File data URI has no base64 payload"),
        ("data:image/png;base64,*", "a.png", "File data URI has no base64 payload"),
        ("data:image/png;base64,YQ==", "/", "File name is empty"),
    ],
)
def test_a_file_needs_a_name_and_content(api: Api, data: str, name: str, told: str) -> None:
    content = [{"type": "file", "name": name, "data": data}]
    response = api.post(api.session(), [{"type": "user.message", "content": content}])
    assert (response.status_code, message(response)) == (400, told)


@pytest.mark.parametrize(
    "spec",
    [
        {"model": "stub/stub-1"},
        {"model": {"name": "stub/stub-1"}, "mcp_servers": [{"preload": True}]},
        {"model": {"name": "stub/stub-1"}, "config": {"sandbox": {"enabled": "yes"}}},
        {"model": {"name": "stub/stub-1"}, "instructions": 1},
    ],
)
def test_a_spec_that_is_none_is_refused_without_a_place(api: Api, spec: Json) -> None:
    response = api.http.post("/sessions", json={"agent": {"spec": spec}})
    assert (response.status_code, message(response)) == (400, "✖ Invalid input\n  → at agent")


def test_an_agent_needs_a_name_and_a_manifest(api: Api) -> None:
    response = api.http.post("/agents", json={"manifest": {}})
    told = "✖ Invalid input\n  → at name\n✖ Invalid input\n  → at manifest"
    assert (response.status_code, message(response)) == (400, told)


def test_settings_are_listed_without_secrets(api: Api) -> None:
    manifest = {
        "type": "remote",
        "name": "other",
        "url": "http://127.0.0.1:1/mcp",
        "auth": {"type": "header", "token": "hush"},
    }
    assert "hush" not in str(api.json("POST", "/settings/mcp-servers", json={"manifest": manifest}))
    listed = api.json("GET", "/settings/mcp-servers")["data"]
    assert [each["name"] for each in listed] == ["notes", "locked", "dead", "other"]
    assert listed[-1]["manifest"]["auth"] == {"type": "header", "token": "***REDACTED***"}
    again = api.http.post("/settings/mcp-servers", json={"manifest": manifest})
    assert again.status_code == 409
    assert [each["name"] for each in api.json("GET", "/settings/model-providers")["data"]] == [
        "stub"
    ]
    broken = api.http.post("/settings/model-providers", json={"manifest": {"type": "custom"}})
    assert broken.status_code == 400


def test_who_signed_in_is_told_so(api: Api) -> None:
    def status() -> str:
        listed = api.json("GET", "/settings/mcp-servers")["data"]
        return str(listed[1]["auth_status"]["status"])

    assert status() == "auth_required"
    api.engine.sign_in("locked")
    assert status() == "authenticated"


def test_tools_of_a_server_that_is_not_there(api: Api) -> None:
    assert api.http.get("/mcp-servers/nope/tools").status_code == 404
    assert api.http.get("/mcp-servers/dead/tools").status_code == 404


def test_a_saved_agent_can_be_read_and_deleted_once(api: Api) -> None:
    made = api.json("POST", "/agents", json={"name": "a", "manifest": NOTES})["data"]
    assert api.json("GET", f"/agents/{made['id']}")["data"] == made
    named = api.json("POST", "/sessions", json={"agent": {"name": "a"}})["data"]["id"]
    api.session()
    found = api.json("GET", "/sessions", params={"agent_id": made["id"]})["data"]
    assert [each["id"] for each in found] == [named]
    assert api.http.delete(f"/agents/{made['id']}").status_code == 200
    assert api.http.delete(f"/agents/{made['id']}").status_code == 404


def test_sessions_are_found_by_their_times(api: Api) -> None:
    api.session()
    stamp = api.json("GET", "/sessions")["data"][0]["updated_at"]

    def count(**params: str) -> int:
        return len(api.json("GET", "/sessions", params=params)["data"])

    assert count(start_timestamp="2020-01-01T00:00:00Z", end_timestamp="2100-01-01T00:00:00Z") == 1
    assert count(start_timestamp="2100-01-01T00:00:00Z") == 0
    assert count(end_timestamp="2020-01-01T00:00:00Z") == 0
    assert stamp.endswith("Z")
    naive = api.http.get("/sessions", params={"start_timestamp": "2026-01-01T00:00:00"})
    assert naive.status_code == 400


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_pages_of_sessions_lead_through_all_of_them(api: Api, order: str) -> None:
    made = [api.session() for _ in range(5)]
    found: list[str] = []
    params: dict[str, str | int] = {"limit": 2, "order": order}
    while True:
        page = api.json("GET", "/sessions", params=params)
        found += [each["id"] for each in page["data"]]
        if "next_page_token" not in page["pagination"]:
            break
        params["page_token"] = page["pagination"]["next_page_token"]
    assert found == (made if order == "asc" else made[::-1])


@pytest.mark.parametrize("token", ["e30", "W10", "eyJvZmZzZXQiOiJ4In0", "~"])
def test_tokens_that_the_server_did_not_make(api: Api, token: str) -> None:
    path = f"/sessions/{api.session()}/turns"
    response = api.http.get(path, params={"page_token": token})
    assert (response.status_code, message(response)) == (400, f"Invalid page token: {token}")


@pytest.mark.parametrize(
    ("path", "most"), [("/turns", 25), ("/events", 100)], ids=["turns", "events"]
)
def test_pages_have_a_largest_size(api: Api, path: str, most: int) -> None:
    session = api.session()
    page = api.json("GET", f"/sessions/{session}{path}")
    assert page == {"data": [], "pagination": {"limit": most}}
    over = api.http.get(f"/sessions/{session}{path}", params={"limit": most + 1})
    assert message(over) == f"✖ Too big: expected number to be <={most}\n  → at limit"
    word = api.http.get(f"/sessions/{session}{path}", params={"limit": "many"})
    assert word.status_code == 400


def test_a_body_that_is_too_large_is_refused_before_or_while_it_is_read(boot: Boot) -> None:
    api = boot(max_body=100)
    session = api.session({"model": {"name": "stub/stub-1"}})
    large = b'{"input": [' + b" " * 100
    path = f"/sessions/{session}/turns"
    headers = {"content-type": "application/json"}
    told = "Request body exceeds the maximum size of 100 bytes"
    whole = api.http.post(path, content=large, headers=headers)
    assert (whole.status_code, message(whole)) == (413, told)
    pieces = api.http.post(path, content=iter([large, large]), headers=headers)
    assert (pieces.status_code, message(pieces)) == (413, told)


def test_a_body_of_another_type_is_dropped_and_an_empty_turn_runs(api: Api) -> None:
    session = api.session()
    api.say(session, "[text]")
    response = api.http.post(
        f"/sessions/{session}/turns", content=b'{"input": 1', headers={"content-type": "text/plain"}
    )
    assert response.status_code == 200
    assert '"input"' not in response.text.split("\n")[0]


def test_local_mode_looks_at_no_credentials(api: Api) -> None:
    session = api.session()
    for given in ("Bearer nonsense", "Basic x", ""):
        headers = {"authorization": given}
        assert api.http.get(f"/sessions/{session}", headers=headers).status_code == 200


USERS = {"t1": "one", "t2": "two"}


def test_with_a_login_sessions_belong_to_who_created_them(boot: Boot) -> None:
    api = boot(tokens=USERS, admins=["two"], client_token="t1")
    session = api.session()
    path = f"/sessions/{session}"
    other = {"authorization": "Bearer t2"}
    assert api.http.get(path).json()["data"]["created_by"] == "one"
    for method, where in (
        ("GET", path),
        ("PATCH", path),
        ("DELETE", path),
        ("POST", f"{path}/turns"),
        ("POST", f"{path}/cancel"),
        ("GET", f"{path}/turns/nope/subscribe"),
    ):
        assert api.http.request(method, where, headers=other).status_code == 403
    assert api.json("GET", "/sessions", headers=other)["data"] == []
    assert api.http.get("/settings/mcp-servers").status_code == 403
    assert api.http.get("/settings/mcp-servers", headers=other).status_code == 200


def test_without_a_token_nothing_else_is_looked_at(boot: Boot) -> None:
    api = boot(tokens=USERS, max_body=10)
    response = api.http.post("/sessions/nope/turns", content=b"{" * 20)
    assert (response.status_code, message(response)) == (401, "Authentication required")
    assert "www-authenticate" not in response.headers


def test_a_lost_answer_of_a_create_leaves_a_turn_that_runs(api: Api) -> None:
    session = api.session()
    api.engine.fail_next(Fault(status=None, path="/turns", performed=True))
    with pytest.raises(httpx.RemoteProtocolError):
        api.say(session, "[slower]")
    (turn,) = api.json("GET", f"/sessions/{session}/turns")["data"]
    assert turn["state"] == {"status": "running"}
    with api.subscribe(session, turn["id"]) as opened:
        assert opened.rest()[-1].data["state"]["status"] == "done"


def test_a_refused_request_is_not_carried_out(api: Api) -> None:
    session = api.session()
    running = api.begin(session, "[slower]")
    api.engine.fail_next(Fault(status=503, path="/turns", body="<h1>Busy</h1>"))
    refused = api.post(session, user("hi"))
    assert (refused.status_code, refused.text) == (503, "<h1>Busy</h1>")
    assert api.state(session, running)["status"] == "running"


def test_faults_fit_methods_and_paths_and_end(boot: Boot) -> None:
    faults: list[Fault | Json] = [
        {"status": 429, "method": "GET", "headers": {"retry-after": "1"}, "times": 2},
        Fault(status=500, path="/agents", body={"error": {"message": "no"}}, times=None),
    ]
    api = boot(faults=faults)
    session = api.session()
    limited = [api.http.get(f"/sessions/{session}") for _ in range(3)]
    assert [each.status_code for each in limited] == [429, 429, 200]
    assert limited[0].headers["retry-after"] == "1"
    assert [api.http.get("/agents").status_code for _ in range(3)] == [500, 500, 500]
    assert message(api.http.get("/agents")) == "no"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"colour": "red"}, "unexpected keyword argument 'colour'"),
        ({"latency": -1}, "'latency' must be >= 0"),
        ({"execution_timeout": 0}, "'execution_timeout' must be > 0"),
        ({"faults": [{"status": 99}]}, "'status' must be >= 200"),
        ({"stream_faults": [{"cut_at": -1}]}, "'cut_at' must be >= 0"),
        ({"scenarios": [{"name": "n"}]}, "scenarios[0]: a scenario needs at least one keyword"),
    ],
)
def test_a_bad_option_is_told(options: Json, told: str) -> None:
    with pytest.raises(OptionError, match=told.replace("[", r"\[").replace("]", r"\]")):
        serve("trueforge", **options)


def test_options_have_the_same_names_as_keyword_arguments() -> None:
    assert OptionsDict.__annotations__.keys() == fields_dict(Options).keys()


def test_a_seed_makes_ids_repeatable(boot: Boot) -> None:
    def ids(seed: int | None) -> list[str]:
        api = boot(seed=seed)
        session = api.session()
        return [session, *(event["id"] for event in api.say(session, "[agents]"))]

    assert ids(1) == ids(1)
    assert ids(1) != ids(2)
    assert ids(None) != ids(None)


def test_ids_sort_by_when_they_were_made(api: Api) -> None:
    events = api.say(api.session(), "[both]")
    made = [each["id"] for each in events if each["type"] != "model.message.delta"]
    assert made == sorted(made)


def test_the_title_is_the_first_message(api: Api) -> None:
    session = api.session()

    def read() -> Json:
        found: Json = api.json("GET", f"/sessions/{session}")["data"]
        return found

    assert read()["title"] is None
    before = read()["updated_at"]
    api.say(session, "[text] one")
    api.say(session, "[text] two")
    until(lambda: read()["updated_at"] > before)
    assert read()["title"] == "[text] one"


def test_a_decision_of_another_kind_is_no_decision(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[delete]")
    call = paused[-1]["state"]["required_actions"][0]["tool_calls"][0]["id"]
    answer = {
        "type": "user.tool_response",
        "thread_id": "main",
        "tool_call_id": call,
        "content": "x",
    }
    response = api.post(session, [answer])
    assert message(response).endswith(f"no pending response for tool_call_id '{call}'")
    assert types(api.turn(session, [allow(call)]))[-1] == "turn.done"
