"""Messages, runs and the history of a thread."""

import json

import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import Api, Json, plain, until


def test_a_message_starts_a_run_that_ends_with_a_terminal_event(shared: Api) -> None:
    run = shared.start("Say hello.")
    assert run.startswith("run_")
    assert plain(shared.events(run)) == [
        {"type": "agent.message", "message": "Hello!"},
        {"type": "run.completed"},
    ]


def test_a_run_can_fail(shared: Api) -> None:
    failed = {"type": "error", "message": "upstream broke", "details": {"code": 502}}
    assert plain(shared.ask("Fail now."))[1:] == [failed]
    assert plain(shared.ask("Fail silently.")) == [{"type": "error"}]


def test_a_run_can_end_without_a_word_about_it(shared: Api) -> None:
    assert [each["type"] for each in shared.ask("Vanish.")] == ["agent.message"]


def test_a_terminal_event_may_have_a_message_and_details(shared: Api) -> None:
    event = {"type": "run.completed", "message": "Yes.", "details": {"tokens": 1}}
    assert plain(shared.ask("In one word?")) == [event]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"user_prompt": ""},
        {"user_prompt": None},
        {"user_prompt": 3},
        {"user_prompt": "Hi", "inputs": None},
        {"user_prompt": "Hi", "inputs": []},
        {"user_prompt": "Hi", "secrets": "x"},
    ],
)
def test_what_is_no_message_is_unprocessable(api: Api, body: Json) -> None:
    refused = api.post(f"/threads/{api.thread()}/messages", json=body)
    assert refused.status_code == 422
    assert api.engine.runs == {}


def test_unknown_threads_and_runs_are_not_found(shared: Api) -> None:
    message = {"user_prompt": "Hi"}
    approval: Json = {"server": "mcp", "tool": "t", "args_keys": []}
    assert shared.post("/threads/th_no/messages", json=message).status_code == 404
    assert shared.post("/threads/th_no/secrets", json={"secrets": {}}).status_code == 404
    assert shared.get("/threads/th_no/history").status_code == 404
    assert shared.get("/runs/run_no/events").status_code == 404
    assert shared.resume("run_no").status_code == 404
    assert shared.post("/approvals/run_no/approve", json=approval).status_code == 404


def test_the_history_has_what_was_said(api: Api) -> None:
    thread = api.thread()
    run = api.send(thread, "Say hello.")
    api.events(run)
    user, assistant = api.history(thread)
    assert set(user) == {"role", "content", "created_at"}
    assert (user["role"], user["content"]) == ("user", "Say hello.")
    assert (assistant["role"], assistant["content"]) == ("assistant", "Hello!")
    assert json.loads(assistant["meta_json"]) == {"run_id": run}
    assert isinstance(assistant["created_at"], str)


@pytest.mark.parametrize(("order", "first"), [("oldest", "3"), ("newest", "5")])
def test_the_history_is_limited_to_the_latest(boot: Boot, order: str, first: str) -> None:
    api = boot(history_order=order)
    thread = api.thread()
    for n in range(1, 6):
        api.events(api.send(thread, f"Vanish {n}"))
    contents = [each["content"] for each in api.history(thread, 3)]
    assert contents == sorted(contents, reverse=order == "newest")
    assert contents[0] == f"Vanish {first}"


def test_the_history_has_twenty_items_unless_asked_otherwise(api: Api) -> None:
    thread = api.thread()
    assert api.history(thread) == []
    for _ in range(12):
        api.events(api.send(thread, "Say hello."))
    assert len(api.json("GET", f"/threads/{thread}/history")["items"]) == 20
    assert len(api.history(thread, 100)) == 24


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1.5", ""])
def test_a_limit_is_a_positive_integer(shared: Api, limit: str) -> None:
    path = f"/threads/{shared.thread()}/history"
    assert shared.get(path, params={"limit": limit}).status_code == 422


def test_meta_json_may_be_anything(api: Api) -> None:
    thread = api.thread()
    api.events(api.send(thread, "Remember odd things."))
    found = [each["meta_json"] for each in api.history(thread)[1:5]]
    assert found == ['{"tool": "search"}', "{broken", "3", None]


@pytest.mark.parametrize(("one_run", "status"), [(True, 409), (False, 200)])
def test_a_second_message_while_a_run_is_active_is_a_reading(
    boot: Boot, status: int, *, one_run: bool
) -> None:
    api = boot(one_run=one_run)
    thread = api.thread()
    api.send(thread, "Wait for me.")
    second = api.post(f"/threads/{thread}/messages", json={"user_prompt": "Say hello."})
    assert second.status_code == status
    assert api.said("Say hello.") == "Hello!"


def test_a_run_goes_on_when_nobody_reads(api: Api) -> None:
    run = api.start("Use tools.")
    until(lambda: api.engine.runs[run].outcome == "completed")
    assert [(each.tool, each.args) for each in api.engine.effects] == [
        ("search", {"q": 0}),
        ("search", {"q": 1}),
        ("search", {"q": 2}),
    ]
    called = api.events(run)[0]
    assert called["type"] == "tool.called"
    assert called["details"] == {"server": "mcp", "tool": "search", "args_keys": ["q"]}


def test_the_words_that_nobody_knows_are_options(boot: Boot) -> None:
    api = boot(message_type="llm.text", call_type="mcp.call")
    types = {each["type"] for each in api.ask("Use tools.")}
    assert types == {"mcp.call", "llm.text", "run.completed"}


@pytest.mark.parametrize(
    ("timestamps", "expected"),
    [("rfc3339", "text"), ("seconds", "number"), ("null", None), ("absent", "absent")],
)
def test_timestamps_are_a_reading(boot: Boot, timestamps: str, expected: str | None) -> None:
    (event, _) = boot(timestamps=timestamps).ask("Say hello.")
    found = event.get("timestamp", "absent")
    if expected == "text":
        assert found.endswith("Z")
    elif expected == "number":
        assert float(found) > 1e9
    else:
        assert found == expected


def test_ids_and_tokens_can_be_repeatable(boot: Boot) -> None:
    first, second = boot(seed=7), boot(seed=7)
    assert first.login() == second.login()
    assert first.thread() == second.thread()
    assert first.start("Hi") == second.start("Hi")
    assert first.thread() != boot().thread()


def test_scenarios_of_ones_own_go_first(boot: Boot) -> None:
    steps = [{"say": "Grüezi {{user}}"}, {"complete": {"message": "{{thread}}"}}]
    api = boot(scenarios=[{"name": "hi", "keywords": ["say hello"], "steps": steps}])
    thread = api.thread()
    said, completed = api.events(api.send(thread, "Say hello {{run}}."))
    # What a prompt looks like is no placeholder.
    assert said["message"] == "Grüezi Say hello {{run}}."
    assert completed["message"] == thread
    assert api.history(thread)[-1]["content"] == thread


def test_built_in_scenarios_can_be_left_out(boot: Boot) -> None:
    assert boot(builtin=False).said("Fail now.") == "Echo from local/echo-1: Fail now."
