"""/session: records in two dresses, lists, copies."""

import pytest

from testing.tandem.support import Api, texts


def test_a_new_session(api: Api) -> None:
    made = api.json("POST", "/session", json={})
    assert made["title"] == "New session"
    assert made["directory"] == made["workspaceRoot"] == "/workspace"
    assert made["version"] == "v1"
    assert made["messages"] == []
    assert isinstance(made["time"]["created"], int)
    assert made["time"]["created"] < 10_000_000_000
    assert "model" not in made
    assert api.json("GET", f"/session/{made['id']}") == made


def test_what_a_client_may_say(api: Api) -> None:
    made = api.json(
        "POST",
        "/session",
        json={
            "title": "Work",
            "directory": "/srv/app",
            "model": {"providerID": "openai", "modelId": "gpt-mini"},
            "provider": "openai",
            "source_kind": "chat",
            "source_metadata": {"a": 1},
            "topP": 0.5,
            "unknown": True,
        },
    )
    assert made["workspaceRoot"] == "/srv/app"
    assert made["model"] == {"providerID": "openai", "modelID": "gpt-mini"}
    assert made["sourceKind"] == "chat"
    assert made["sourceMetadata"] == {"a": 1}


def test_the_list_shows_the_engines_workspace_only_unless_told(api: Api) -> None:
    here, there = api.session(title="Here"), api.session(title="There", directory="/other")

    def listed(**query: str) -> list[str]:
        return [each["id"] for each in api.json("GET", "/session", params=query)]

    assert listed() == [here]
    assert listed(scope="global") == [there, here]
    assert listed(workspace="/other") == [there]
    assert listed(q="HERE", scope="global") == [there, here]
    assert listed(q="other", scope="global") == [there]
    assert listed(scope="global", page_size="1") == [there]
    assert listed(scope="global", page_size="1", page="2") == [here]


def test_a_change_answers_with_the_raw_record(api: Api) -> None:
    session = api.session()
    api.ask(session, "Hi")
    changed = api.json("PATCH", f"/session/{session}", json={"title": "New", "archived": True})
    assert changed["title"] == "New"
    assert "archived" not in changed
    assert changed["workspace_root"] == "/workspace"
    assert changed["time"]["updated"].endswith("Z")
    assert set(changed["messages"][0]) == {"id", "role", "parts", "created_at"}
    assert api.json("GET", "/session", params={"archived": "false"}) == []
    assert len(api.json("GET", "/session", params={"archived": "true"})) == 1


def test_messages_are_a_bare_array_with_times_in_seconds(api: Api) -> None:
    session = api.session()
    api.ask(session, "Hi")
    listed = api.json("GET", f"/session/{session}/message")
    assert [each["info"]["role"] for each in listed] == ["user", "assistant"]
    assert texts(listed) == ["Hi", "Echo: user: Hi"]
    assert listed[0]["info"]["sessionID"] == session
    assert listed[0]["info"]["time"]["created"] < 10_000_000_000


def test_a_message_without_a_run(api: Api) -> None:
    session = api.session()
    body = {
        "parts": [
            {"type": "text", "text": "Look:"},
            {"type": "file", "mime": "image/png", "url": "/x.png", "filename": "x.png"},
        ]
    }
    made = api.json("POST", f"/session/{session}/message", json=body)
    assert texts([made]) == ["Look:\n[file mime=image/png name=x.png url=/x.png]"]
    assert api.json("GET", f"/session/{session}/run") == {"active": None}
    refused = api.post("/session/none/message", json=body)
    assert (refused.status_code, refused.text) == (404, "session not found")


def test_the_first_prompt_names_a_session(api: Api) -> None:
    session = api.session()
    api.ask(session, "Write   release notes")
    assert api.json("GET", f"/session/{session}")["title"] == "Write release notes"


def test_forks_and_children(api: Api) -> None:
    session = api.session(title="Work")
    api.ask(session, "Hi")
    forked = api.json("POST", f"/session/{session}/fork")
    assert forked["ok"] is True
    copy = forked["session"]
    assert len(copy["messages"]) == 2
    assert [each["id"] for each in api.json("GET", f"/session/{session}/children")] == [copy["id"]]
    api.ask(copy["id"], "More")
    assert len(api.json("GET", f"/session/{session}/message")) == 2


def test_revert_and_unrevert(api: Api) -> None:
    session = api.session()
    assert api.json("POST", f"/session/{session}/revert") == {"ok": False}
    api.ask(session, "One")
    api.ask(session, "Two")
    assert api.json("POST", f"/session/{session}/revert") == {"ok": True}
    assert texts(api.json("GET", f"/session/{session}/message")) == ["One", "Echo: user: One"]
    assert api.json("POST", f"/session/{session}/unrevert") == {"ok": True}
    assert len(api.json("GET", f"/session/{session}/message")) == 4
    assert api.json("POST", f"/session/{session}/unrevert") == {"ok": False}


def test_attach(api: Api) -> None:
    session = api.session()
    body = {"target_workspace": "/other"}
    attached = api.json("POST", f"/session/{session}/attach", json=body)
    assert attached["workspaceRoot"] == attached["attachedToWorkspace"] == "/other"
    assert attached["attachedFromWorkspace"] == attached["originWorkspaceRoot"] == "/workspace"
    assert attached["attachReason"] == "manual_attach"
    assert api.json("GET", "/session") == []


@pytest.mark.parametrize(("asked", "granted"), [(None, 900), (1, 30), (60, 60), (100_000, 86_400)])
def test_the_workspace_override_is_clamped(shared: Api, asked: int | None, granted: int) -> None:
    body = {} if asked is None else {"ttl_seconds": asked}
    answer = shared.json("POST", f"/session/{shared.session()}/workspace/override", json=body)
    assert answer["ttlSeconds"] == granted


def test_small_routes(api: Api) -> None:
    session = api.session()
    api.ask(session, "make a plan")
    assert api.json("GET", f"/session/{session}/diff") == {}
    summary = api.json("POST", f"/session/{session}/summarize")
    assert summary["summary"].startswith("user: make a plan\nassistant: ")
    assert api.json("POST", f"/session/{session}/share")["shareID"]
    assert api.json("DELETE", f"/session/{session}/share") == {"ok": True}
    assert api.json("POST", f"/session/{session}/init") == {"ok": True}
    assert api.json("GET", "/session/status") == {session: {"type": "idle"}}
    todos = api.json("GET", f"/session/{session}/todo")
    assert [(each["id"], each["status"]) for each in todos] == [
        ("todo-1", "completed"),
        ("todo-2", "pending"),
    ]


def test_delete(api: Api) -> None:
    session = api.session()
    assert api.json("DELETE", f"/session/{session}") == {"deleted": True}
    assert api.delete(f"/session/{session}").status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("GET", "/message"),
        ("GET", "/run"),
        ("GET", "/todo"),
        ("GET", "/diff"),
        ("GET", "/children"),
        ("POST", "/abort"),
        ("POST", "/fork"),
    ],
)
def test_an_unknown_session_is_an_empty_404(shared: Api, method: str, path: str) -> None:
    answer = shared.http.request(method, f"/session/none{path}")
    assert (answer.status_code, answer.content) == (404, b"")


def test_some_routes_have_a_second_address(api: Api) -> None:
    session = api.json("POST", "/api/session", json={})["id"]
    assert api.json("GET", f"/api/session/{session}")["id"] == session
    assert api.json("GET", f"/api/session/{session}/run") == {"active": None}
    assert api.json("GET", "/api/providers")["default"] == "local"
