"""Secrets of four levels, placeholders, and that no secret is ever written."""

import json
from typing import Any

import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import Api, Json

OPENAI: Json = {"providers": {"openai": {"api_key": "sk-1111"}}}


def levels(api: Api, thread: str, **fields: Any) -> dict[str, str]:
    """Send a message; returns the names of its secrets and their levels."""
    events = api.events(api.send(thread, "Which secrets?", **fields))
    text = next(each["message"] for each in events if each["type"] == "agent.message")
    parts = (part.partition(": ") for part in text.split(", ") if part)
    return {name: level for name, _, level in parts}


def put(api: Api, thread: str, secrets: Json) -> None:
    api.json("POST", f"/threads/{thread}/secrets", json={"secrets": secrets})


def test_message_goes_before_thread_before_workflow_before_environment(boot: Boot) -> None:
    names = ("A", "B", "C", "D")
    api = boot(environment=dict.fromkeys(names, "e-value"))
    thread = api.thread({"secrets": dict.fromkeys(names[:3], "w-value")})
    put(api, thread, dict.fromkeys(names[:2], "t-value"))
    secrets = dict.fromkeys(names[:1], "m-value")
    found = levels(api, thread, secrets=secrets)
    assert found == {"A": "message", "B": "thread", "C": "workflow", "D": "environment"}
    run = list(api.engine.runs.values())[-1]
    values = [run.secrets.value(name) for name in names]
    assert values == ["m-value", "t-value", "w-value", "e-value"]


def test_secrets_of_a_message_are_for_that_message(api: Api) -> None:
    thread = api.thread()
    assert levels(api, thread, secrets=OPENAI) == {"providers.openai.api_key": "message"}
    assert levels(api, thread) == {}


@pytest.mark.parametrize(
    ("merge", "expected"),
    [
        ("shallow", {"providers.openai.api_key": "message"}),
        (
            "providers",
            {"providers.ollama.base_url": "thread", "providers.openai.api_key": "message"},
        ),
        (
            "deep",
            {
                "providers.ollama.base_url": "thread",
                "providers.openai.api_key": "message",
                "providers.openai.base_url": "thread",
            },
        ),
    ],
)
def test_how_deep_a_level_reaches_is_a_reading(
    boot: Boot, merge: str, expected: dict[str, str]
) -> None:
    api = boot(merge=merge)
    thread = api.thread()
    openai = {"api_key": "sk-0000", "base_url": "https://compatible.example"}
    ollama = {"base_url": "http://localhost:11434"}
    put(api, thread, {"providers": {"openai": openai, "ollama": ollama}})
    assert levels(api, thread, secrets=OPENAI) == expected


@pytest.mark.parametrize(("how", "kept"), [("replace", False), ("merge", True)])
def test_setting_secrets_again_is_a_reading(boot: Boot, how: str, *, kept: bool) -> None:
    api = boot(set_secrets=how)
    thread = api.thread()
    put(api, thread, {"A": "one"})
    put(api, thread, {"B": "two"})
    assert levels(api, thread) == ({"A": "thread", "B": "thread"} if kept else {"B": "thread"})
    put(api, thread, {})
    assert ("A" in levels(api, thread)) == kept


def test_setting_secrets_may_be_answered_without_a_body(boot: Boot) -> None:
    api = boot(empty_secrets=True)
    answer = api.post(f"/threads/{api.thread()}/secrets", json={"secrets": {}})
    assert (answer.status_code, answer.content) == (204, b"")


@pytest.mark.parametrize("body", [{}, {"secrets": None}, {"secrets": []}, {"secrets": "x"}])
def test_secrets_are_an_object(shared: Api, body: Json) -> None:
    refused = shared.post(f"/threads/{shared.thread()}/secrets", json=body)
    assert refused.status_code == 422


WORKFLOW: Json = {
    "mcp": [{"url": "https://mcp.example/?key={{TAVILY_API_KEY}}"}],
    "key": "{{ providers.openai.api_key }}",
    "who": "for {{inputs.user_id}} of {{inputs.team.name}}, {{inputs.n}}",
    "both": "{{OPENAI_API_KEY}}/{{TAVILY_API_KEY}}",
    "n": 3,
}


def test_placeholders_are_resolved_on_the_server(boot: Boot) -> None:
    api = boot(environment={"OPENAI_API_KEY": "sk-env", "TAVILY_API_KEY": "tv-env"})
    thread = api.thread({**WORKFLOW, "secrets": {"TAVILY_API_KEY": "tv-flow"}})
    inputs = {"user_id": "u7", "team": {"name": "blue"}, "n": 5}
    run = api.send(thread, "Show the workflow.", inputs=inputs, secrets=OPENAI)
    assert api.engine.runs[run].workflow == {
        "mcp": [{"url": "https://mcp.example/?key=tv-flow"}],
        "key": "sk-1111",
        "who": "for u7 of blue, 5",
        "both": "sk-env/tv-flow",
        "n": 3,
    }
    # What is written of it has no secret in it.
    shown = json.loads(api.events(run)[0]["message"])
    assert shown == {
        "mcp": [{"url": "https://mcp.example/?key=[redacted]"}],
        "key": "[redacted]",
        "who": "for u7 of blue, 5",
        "both": "[redacted]/[redacted]",
        "n": 3,
    }


def test_a_placeholder_names_a_value_and_not_an_object(api: Api) -> None:
    thread = api.thread({"a": "{{providers.openai}}", "b": "{{inputs}}", "c": "{{ a b }}"})
    run = api.send(thread, "Hi", secrets=OPENAI, inputs={"x": 1})
    assert api.engine.runs[run].workflow["a"] == "{{providers.openai}}"
    assert api.engine.runs[run].workflow["b"] == "{{inputs}}"
    assert api.engine.runs[run].workflow["c"] == "{{ a b }}"


def test_inputs_are_no_secrets_and_secrets_no_inputs(api: Api) -> None:
    thread = api.thread({"a": "{{inputs.KEY}}", "b": "{{user_id}}"})
    run = api.send(thread, "Hi", secrets={"KEY": "k"}, inputs={"user_id": "u"})
    assert api.engine.runs[run].workflow == {"a": "{{inputs.KEY}}", "b": "{{user_id}}"}


@pytest.mark.parametrize(
    ("unresolved", "text"), [("keep", "Bearer {{NO_SUCH_KEY}}"), ("empty", "Bearer ")]
)
def test_an_unresolved_placeholder_stays_or_vanishes(
    boot: Boot, unresolved: str, text: str
) -> None:
    api = boot(unresolved=unresolved)
    run = api.send(api.thread({"header": "Bearer {{NO_SUCH_KEY}}"}), "Hi")
    assert api.engine.runs[run].workflow == {"header": text}
    assert api.events(run)[-1]["type"] == "run.completed"


def test_an_unresolved_placeholder_may_fail_the_run(boot: Boot) -> None:
    api = boot(unresolved="error")
    (event,) = api.events(api.send(api.thread({"header": "{{NO_SUCH_KEY}}"}), "Hi"))
    assert event["type"] == "error"
    assert event["message"] == "the placeholder NO_SUCH_KEY stands for nothing"


@pytest.mark.parametrize(
    ("workflow", "secrets", "expected"),
    [
        ({}, {}, "local/echo-1"),
        ({}, OPENAI, "openai/echo-1"),
        ({"model": "gpt-5"}, OPENAI, "openai/gpt-5"),
        ({"provider": "anthropic", "model": "claude"}, OPENAI, "anthropic/claude"),
        ({"provider": "{{CHOSEN}}"}, {"CHOSEN": "ollama", **OPENAI}, "[redacted]/echo-1"),
        ({}, {"providers": {"ollama": {"base_url": "http://localhost:1"}}}, "ollama/echo-1"),
    ],
)
def test_the_echo_names_the_provider_and_the_model(
    shared: Api, workflow: Json, secrets: Json, expected: str
) -> None:
    events = shared.events(shared.send(shared.thread(workflow), "Hi", secrets=secrets))
    assert [each["type"] for each in events] == ["agent.message", "run.completed"]
    assert events[0]["message"] == f"Echo from {expected}: Hi"
    provider, model = expected.split("/")
    assert events[1]["details"] == {"provider": provider, "model": model}


def test_no_secret_is_ever_written(boot: Boot) -> None:
    api = boot(
        environment={"ENV_KEY": "secret-of-the-environment"},
        scenarios=[
            {
                "name": "leak",
                "keywords": ["leak"],
                "steps": [
                    {"say": {"text": "You said {{user}}", "every": 4}},
                    {"emit": {"type": "x", "deep": [{"secret-of-the-message": "{{user}}"}]}},
                    {"fail": {"message": "{{user}}", "details": {"why": "{{workflow}}"}}},
                ],
            }
        ],
    )
    secrets = {"M": "secret-of-the-message"}
    thread = api.thread({"m": "{{M}}{{ENV_KEY}}", "secrets": {"W": "secret-of-the-workflow"}})
    prompt = "leak secret-of-the-message secret-of-the-workflow secret-of-the-environment"
    run = api.send(thread, prompt, secrets=secrets)
    text = "".join(each.get("message") or "" for each in api.events(run))
    assert text.count("[redacted]") == 6
    body = api.body(run).replace(b'"secret-of-the-message":', b"")
    for hidden in (b"secret-of-the-message", b"-the-workflow", b"-the-environment"):
        assert hidden not in body
    shown = repr((api.engine.runs[run], api.engine.threads[thread]))
    assert "secret-of" not in shown


def test_a_workflow_is_kept_as_it_was_sent(api: Api) -> None:
    content = b'{ "b": 1.0,\n "a": "\\u00e9 {{KEY}}", "a2": [null], "secrets": {"KEY": "k"} }'
    headers = {"content-type": "application/json"}
    thread = api.json("POST", "/threads", content=content, headers=headers)["id"]
    api.ask("Hi")
    assert api.engine.threads[thread].content == content
    assert api.engine.threads[thread].workflow["a"] == "é {{KEY}}"
