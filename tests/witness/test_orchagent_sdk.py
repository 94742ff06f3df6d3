"""Orchagent's published client as an independent client of the embedded engine.

What it reads and sends is what the engine must speak: so the engine is no invention of ours.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.testing.orchagent import Fault
from witness.orchagent_sdk import EMAIL, OPENAI, PASSWORD, Witness, client_of, part, witness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


def test_login_and_register(pair: Witness) -> None:
    token = pair.client.auth.login(EMAIL, PASSWORD)
    assert json.loads(pair.token_path.read_text("utf-8")) == {"access_token": token}
    assert pair.client.auth.get_token() == token
    new = pair.client.auth.register("new@example.com", "secret", profile={"team": "blue"})
    assert pair.client.threads.create({})
    assert pair.engine.engine.accounts.user_of(f"Bearer {new}").profile == {"team": "blue"}


def test_a_token_is_kept_in_a_file(pair: Witness) -> None:
    with client_of(pair.engine.base_url, pair.token_path) as another:
        assert another.threads.create({})
        another.auth.set_token("other")
    assert json.loads(pair.token_path.read_text("utf-8")) == {"access_token": "other"}


def test_meta(pair: Witness) -> None:
    assert len(pair.client.get_meta()["deprecations"]) == 3
    assert "authorization" not in pair.last.headers


# It leaves the file open.
@pytest.mark.filterwarnings("ignore:Exception ignored:pytest.PytestUnraisableExceptionWarning")
def test_threads(pair: Witness, tmp_path: Path) -> None:
    file = tmp_path / "workflow.json"
    file.write_text('{"model": "gpt-5", "secrets": {"KEY": "w-key"}}', "utf-8")
    thread_id = pair.client.threads.create_from_file(str(file))
    thread = pair.engine.engine.threads[thread_id]
    assert thread.workflow == {"model": "gpt-5", "secrets": {"KEY": "w-key"}}
    pair.client.threads.set_secrets(thread_id, OPENAI)
    assert thread.secrets == OPENAI


def test_setting_secrets_takes_an_answer_without_a_body(tmp_path: Path) -> None:
    with witness(tmp_path, empty_secrets=True) as pair:
        thread_id = pair.client.threads.create({})
        pair.client.threads.set_secrets(thread_id, OPENAI)
        assert pair.last.status == 204


@pytest.mark.parametrize("status", [200, 201, 202])
def test_every_success_is_one(tmp_path: Path, status: int) -> None:
    with witness(tmp_path, success_status=status) as pair:
        assert pair.said("Say hello.") == ["Hello!"]


def test_a_message_its_events_and_the_history(pair: Witness) -> None:
    thread_id = pair.client.threads.create({"who": "{{inputs.user_id}}"})
    run = pair.client.runs.send_message(
        thread_id, user_prompt="Hi", inputs={"user_id": "u"}, secrets=OPENAI
    )
    assert list(run) == ["run_id"]
    events = list(pair.client.runs.stream_events(run["run_id"]))
    assert [each["type"] for each in events] == ["agent.message", "run.completed"]
    assert events[0]["message"] == "Echo from openai/echo-1: Hi"
    assert pair.engine.engine.runs[run["run_id"]].workflow == {"who": "u"}
    items = list(pair.client.threads.history(thread_id, limit=5))
    assert [(each.role, each.content) for each in items] == [
        ("user", "Hi"),
        ("assistant", events[0]["message"]),
    ]
    assert json.loads(items[1].meta_json) == run
    sent = next(each for each in pair.engine.requests if each.path.endswith("/history"))
    assert sent.query == "limit=5"


def test_every_event_fits_the_published_model(pair: Witness) -> None:
    model = part("models").Event
    for prompt in ("Hi", "Use tools.", "Fail now.", "In one word?", "Unicode, please"):
        events = pair.events(prompt)
        assert [model.model_validate(each).type for each in events] == [
            each["type"] for each in events
        ]


def test_a_stream_replays(pair: Witness) -> None:
    run_id = pair.start("Use tools.")
    first = list(pair.client.runs.stream_events(run_id))
    assert list(pair.client.runs.stream_events(run_id)) == first


def test_the_chat(pair: Witness) -> None:
    chat = part("chat").ChatSession(pair.client, pair.client.threads.create({}))
    events = chat.ask("Which secrets?", inputs={"a": 1}, secrets=OPENAI)
    assert next(iter(events))["message"] == "providers.openai.api_key: message"


def test_resume_while_the_stream_is_open(pair: Witness) -> None:
    run_id = pair.start("What is in my calendar?")
    seen: list[Any] = []
    for event in pair.client.runs.stream_events(run_id):
        seen.append(event)
        if event["type"] == "auth.required":
            assert event["details"]["instruction"] == "Connect your calendar."
            assert event["details"]["redirect_url"].startswith("https://auth.example/")
            assert pair.client.runs.resume(run_id)["status"] == "running"
    assert [each["type"] for each in seen] == [
        "agent.message",
        "auth.required",
        "agent.message",
        "run.completed",
    ]


def test_approve_while_the_stream_is_open(pair: Witness) -> None:
    run_id = pair.start("Send a mail.")
    for event in pair.client.runs.stream_events(run_id):
        if event["type"] == "tool.waiting":
            keys = event["details"]["args_keys"]
            pair.client.approvals.approve(run_id, "send_mail", args_keys=keys)
    (effect,) = pair.engine.engine.effects
    assert (effect.server, effect.tool) == ("mcp", "send_mail")


def test_approve_without_names_is_for_all_arguments(pair: Witness) -> None:
    run_id = pair.start("Send a mail.")
    assert pair.client.approvals.approve(run_id, "send_mail")["status"] == "approved"
    assert pair.last.body == {"server": "mcp", "tool": "send_mail", "args_keys": []}
    assert list(pair.client.runs.stream_events(run_id))[-1]["type"] == "run.completed"


@pytest.mark.parametrize("scope", [{}, {"all": True}, {"user_id": EMAIL}])
def test_clear(pair: Witness, scope: dict[str, Any]) -> None:
    pair.client.approvals.approve(pair.start("Hi"), "send_mail")
    assert pair.client.approvals.clear(**scope) == {"cleared": 1}
    assert pair.last.body == scope


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (429, "RateLimited"),
        (500, "ServerError"),
        (529, "ServerError"),
    ],
)
@pytest.mark.parametrize("body", [{"detail": "no"}, "no", None])
def test_errors_of_plain_calls(pair: Witness, status: int, error: str, body: Any) -> None:
    pair.engine.engine.fail_next(Fault(status=status, body=body))
    with pytest.raises(getattr(part("errors"), error)):
        pair.client.threads.create({})


def test_the_engine_refuses_with_the_errors_that_the_client_knows(pair: Witness) -> None:
    errors = part("errors")
    with pytest.raises(errors.Unauthorized):
        pair.client.auth.login(EMAIL, "wrong")
    with pytest.raises(errors.NotFound):
        pair.client.runs.resume("run_no")
    pair.engine.engine.expire_tokens()
    with pytest.raises(errors.Unauthorized):
        pair.client.threads.create({})


def test_two_readers_of_one_run(pair: Witness) -> None:
    run_id = pair.start("What is in my calendar?")
    read: list[list[str]] = []

    def reader() -> None:
        with client_of(pair.engine.base_url, pair.token_path) as client:
            read.append([each["type"] for each in client.runs.stream_events(run_id)])

    threads = [threading.Thread(target=reader) for _ in range(2)]
    for each in threads:
        each.start()
    pair.wait_for_pause(run_id)
    pair.client.runs.resume(run_id)
    for each in threads:
        each.join(5)
    assert len(read) == 2
    assert read[0] == read[1]
    assert read[0][-1] == "run.completed"
