"""Sessions and draft sessions of a gateway, and their saved agents."""

import pytest

from testing.trueforge.conftest import Boot, BootGateway
from testing.trueforge.support import (
    ME,
    NOTES,
    SANDBOX,
    SAVED,
    Api,
    GatewayApi,
    Json,
    pages,
    text,
    told,
)
from turnwire.testing import OptionError, serve


def ids(answer: Json) -> list[str]:
    return [each["id"] for each in answer["data"]]


def test_a_session_has_a_saved_agent(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(tokens={"sesame": "me"}, client_token="sesame")
    response = gateway.http.post("/sessions", json={"agent_name": SAVED})
    made = response.json()["data"]
    assert response.status_code == 200
    assert made.pop("created_at") == made.pop("updated_at")
    assert made == {
        "type": "session",
        "id": made["id"],
        "agent_name": SAVED,
        "title": None,
        "created_by_subject": ME,
    }
    gateway.say(made["id"], "[text] please")
    assert gateway.json("GET", f"/sessions/{made['id']}")["data"]["title"] == "[text] please"


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"agent_name": "nobody"}, 404, "Agent not found: nobody"),
        (
            {},
            400,
            "✖ Invalid input: expected string, received undefined\n  → at agent_name",
        ),
        ({"agent_name": SAVED, "agent": {}}, 400, '✖ Unrecognized key: "agent"'),
    ],
)
def test_a_session_without_a_saved_agent_is_refused(
    gateway: GatewayApi, body: Json, status: int, message: str
) -> None:
    assert told(gateway.http.post("/sessions", json=body)) == (status, message)


def test_a_draft_session_has_an_agent_of_its_own(gateway: GatewayApi) -> None:
    response = gateway.http.post("/draft-sessions", json={"agent_spec": NOTES})
    made = response.json()["data"]
    assert (response.status_code, made["type"]) == (200, "session/draft")
    assert made["agent_spec"]["model"] == NOTES["model"]
    assert made["agent_spec"]["config"]["iteration_limit"] == 100
    assert "agent_name" not in made
    linked = gateway.session(agent_name=SAVED)
    assert gateway.json("GET", f"/draft-sessions/{linked}")["data"]["agent_name"] == SAVED
    assert ids(gateway.json("GET", "/draft-sessions")) == [linked, made["id"]]
    named = gateway.json("GET", "/draft-sessions", params={"agent_name": SAVED})
    assert ids(named) == [linked]


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({}, 400, "✖ Invalid input\n  → at agent_spec"),
        ({"agent_spec": NOTES, "agent_name": "nobody"}, 404, "Agent not found: nobody"),
        (
            {"agent_spec": NOTES, "agent_name": 1},
            400,
            "✖ Invalid input: expected string, received number\n  → at agent_name",
        ),
        ({"agent_spec": NOTES, "agent": {}}, 400, '✖ Unrecognized key: "agent"'),
        (
            {"agent_spec": {"model": {"name": "x/y"}}},
            422,
            'Unknown model "x/y" — not configured on provider',
        ),
    ],
)
def test_a_draft_session_without_a_usable_agent_is_refused(
    gateway: GatewayApi, body: Json, status: int, message: str
) -> None:
    assert told(gateway.http.post("/draft-sessions", json=body)) == (status, message)


def test_a_gateway_knows_more_of_agents(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(sandbox=True)
    secret = {"type": "basic", "username": "me", "password": "hush"}
    policy = {"auth_inject": [{"type": "git", "match": {"hosts": ["a"]}, "auth_data": secret}]}
    given: Json = {
        "model": {**NOTES["model"], "params": {"cache_control": {"type": "ephemeral"}}},
        "mcp_servers": [{"type": "inline", "name": "mine", "url": "https://a.example"}],
        "config": {
            "sandbox": {"enabled": True, "network_policy": policy},
            "context_management": {"compaction": {"compaction_threshold_tokens": 9}},
            "generative_ui": {},
        },
    }
    draft = gateway.session(given)
    spec = gateway.json("GET", f"/draft-sessions/{draft}")["data"]["agent_spec"]
    assert spec["model"] == given["model"]
    assert spec["mcp_servers"][0].items() >= given["mcp_servers"][0].items()
    assert spec["config"]["sandbox"]["network_policy"] == policy
    compaction = {"enabled": True, "compaction_threshold_tokens": 9}
    assert spec["config"]["context_management"]["compaction"] == compaction
    assert spec["config"]["generative_ui"] == {"enabled": True}
    assert "hush" not in repr(gateway.engine.sessions[draft])


@pytest.mark.parametrize(
    "server", [{"type": "inline", "name": "a"}, {"type": [], "name": "notes"}, {"type": "inline"}]
)
def test_an_mcp_server_of_a_spec_has_a_type_and_what_it_needs(
    gateway: GatewayApi, server: Json
) -> None:
    spec = {**NOTES, "mcp_servers": [server]}
    refused = gateway.http.post("/draft-sessions", json={"agent_spec": spec})
    assert told(refused) == (400, "✖ Invalid input\n  → at agent_spec")


def test_an_mcp_server_that_nothing_answers_for_fails_the_turn(gateway: GatewayApi) -> None:
    inline = {"type": "inline", "name": "mine", "url": "https://a.example", "preload": True}
    known = {**NOTES["mcp_servers"][0], "type": "truefoundry-mcp-registry"}
    events = gateway.say(gateway.session({**NOTES, "mcp_servers": [known, inline]}), "[text]")
    assert events[-1]["state"]["status"] == "error"
    assert "MCP server 'mine'" in events[-1]["state"]["message"]


def test_the_agent_of_a_draft_session_can_be_changed(gateway: GatewayApi) -> None:
    draft = gateway.session()
    before = gateway.json("GET", f"/draft-sessions/{draft}")["data"]
    spec = {**NOTES, "instructions": "Be brief."}
    changed = gateway.json("PATCH", f"/draft-sessions/{draft}", json={"agent_spec": spec})["data"]
    assert changed["agent_spec"]["instructions"] == "Be brief."
    empty = gateway.json("PATCH", f"/draft-sessions/{draft}", json={})["data"]
    assert empty["agent_spec"] == changed["agent_spec"]
    assert before["updated_at"] <= changed["updated_at"] <= empty["updated_at"]
    refused = gateway.http.patch(f"/draft-sessions/{draft}", json={"agent_spec": {}})
    assert told(refused) == (400, "✖ Invalid input\n  → at agent_spec")


def test_an_empty_change_is_a_change(gateway: GatewayApi) -> None:
    draft = gateway.session()
    before = gateway.engine.sessions[draft].updated_at
    gateway.json("PATCH", f"/draft-sessions/{draft}", json={})
    assert gateway.engine.sessions[draft].updated_at > before


def test_a_session_is_no_draft_and_a_draft_no_session(gateway: GatewayApi) -> None:
    session, draft = gateway.named(SAVED), gateway.session(agent_name=SAVED)
    listed = gateway.json("GET", "/sessions", params={"agent_name": SAVED})
    assert (ids(listed), ids(gateway.json("GET", "/draft-sessions"))) == ([session], [draft])
    for method, path in (
        ("GET", f"/sessions/{draft}"),
        ("GET", f"/draft-sessions/{session}"),
        ("PATCH", f"/draft-sessions/{session}"),
    ):
        response = gateway.http.request(method, path, json={})
        assert told(response) == (404, f"Session not found: {path.rpartition('/')[2]}")


def test_sessions_are_listed_for_one_agent(boot_gateway: BootGateway) -> None:
    gateway = boot_gateway(agents={"a": NOTES, "b": NOTES})
    made = [gateway.named("a") for _ in range(12)]
    gateway.named("b")
    first, second = pages(gateway, "/sessions", agent_name="a")
    assert [each["id"] for each in (*first, *second)] == made[::-1]
    assert (len(first), len(second)) == (10, 2)
    oldest = gateway.json("GET", "/sessions", params={"agent_name": "a", "order": "asc"})
    assert ids(oldest) == made[:10]
    whole = gateway.json("GET", "/sessions", params={"agent_name": "a", "limit": 100})
    assert ids(whole) == made[::-1]
    for params, status in (({}, 400), ({"agent_name": "c"}, 404)):
        assert gateway.http.get("/sessions", params=params).status_code == status
    large = gateway.http.get("/sessions", params={"agent_name": "a", "limit": 101})
    assert told(large)[0] == 400


def test_a_list_ends_now_and_begins_half_an_hour_before(gateway: GatewayApi) -> None:
    draft = gateway.session()
    made = gateway.json("GET", f"/draft-sessions/{draft}")["data"]["created_at"]

    def found(**params: str) -> list[str]:
        return ids(gateway.json("GET", "/draft-sessions", params=params))

    assert found() == found(start_timestamp=made, end_timestamp=made) == [draft]
    assert found(start_timestamp="2020-01-01T00:00:00Z") == [draft]
    assert found(end_timestamp="2020-01-01T00:00:00Z") == []
    # The half hour before an end far away has nothing in it.
    assert found(end_timestamp="2900-01-01T00:00:00Z") == []
    assert found(start_timestamp="2020-01-01T00:00:00Z", end_timestamp="2900-01-01T00:00:00Z")


def test_saved_agents_are_given_in_both_forms(boot: Boot, boot_gateway: BootGateway) -> None:
    agents = {"brief": {**NOTES, "instructions": "Be brief."}}
    server = boot(agents=agents)
    (listed,) = server.json("GET", "/agents")["data"]
    assert (listed["name"], listed["manifest"]["instructions"]) == ("brief", "Be brief.")
    made = server.json("POST", "/sessions", json={"agent": {"name": "brief"}})["data"]
    assert text(server.say(made["id"], "hi")) == "You said: hi"
    gateway = boot_gateway(agents=agents)
    assert text(gateway.say(gateway.named("brief"), "hi")) == "You said: hi"
    assert gateway.http.post("/sessions", json={"agent_name": SAVED}).status_code == 404


def test_only_a_gateway_that_is_preset_has_a_saved_agent(
    api: Api, boot_gateway: BootGateway
) -> None:
    assert api.json("GET", "/agents") == {"data": []}
    empty = boot_gateway(preset=False)
    assert empty.http.post("/sessions", json={"agent_name": SAVED}).status_code == 404


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"agents": {"a": {}}}, "agents.a: not the spec of an agent"),
        ({"agents": {"a": {"model": {"name": "x/y"}}}}, 'agents.a: Unknown model "x/y"'),
        ({"agents": {"a": SANDBOX}}, "agents.a: sandbox is enabled but"),
        ({"tenant": "a/b"}, "'tenant' must match regex"),
    ],
)
def test_a_bad_option_of_a_gateway_is_told(options: Json, problem: str) -> None:
    with pytest.raises(OptionError, match=problem):
        serve("trueforge", gateway=True, **options)
