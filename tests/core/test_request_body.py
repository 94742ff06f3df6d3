"""What goes out as the JSON body of a request."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support import DATA
from turnwire.errors import InvalidRequest
from turnwire.exchange import Request
from turnwire.settings import Settings
from turnwire_api.runtime.model import Model
from turnwire_api.runtime.operation import Operation, RequestOptions
from turnwire_api.truefoundry import models
from turnwire_api.truefoundry.resources import Responses

SETTINGS = Settings("http://host/t", "sk-12345678")
BODIES: dict[str, dict[str, Any]] = json.loads((DATA / "requests.json").read_text("utf-8"))


class Capture:
    """A transport that sends nothing: it returns the request instead."""

    def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Any:
        return SETTINGS.request(operation, arguments, options)

    stream = call


RESPONSES: Responses[Request] = Responses(Capture())


def body_of(**arguments: Any) -> Any:
    """Return the JSON body of ``client.responses.stream(**arguments)``."""
    return json.loads(json.dumps(RESPONSES.stream(**arguments).arguments["json"]))


@pytest.mark.parametrize(("name", "body"), BODIES.items(), ids=BODIES)
def test_dicts_go_out_as_they_are(name: str, body: dict[str, Any]) -> None:
    assert body_of(**body) == body


TYPED: dict[str, type[Model]] = {
    "messages": models.OpeningMessage,
    "mcp_servers": models.McpServer,
    "model_params": models.ModelParams,
    "response_format": models.JsonSchemaResponseFormat,
    "sandbox": models.SandboxConfig,
    "skills": models.SkillMount,
    "variables": models.Variables,
    "input": models.UserMessage,
}
LISTS = {"messages", "mcp_servers", "skills", "input"}


@given(st.sets(st.sampled_from(sorted(TYPED))))
def test_models_and_dicts_mix(typed: set[str]) -> None:
    arguments = dict(BODIES["everything"])
    for name in typed:
        read, value = TYPED[name].from_dict, arguments[name]
        # A list of objects, or one.
        arguments[name] = list(map(read, value)) if name in LISTS else read(value)

    assert body_of(**arguments) == BODIES["everything"]


def test_models_written_by_hand() -> None:
    picture = models.FilePart(
        file=models.UploadedFile(filename="a.png", file_data="data:image/png;base64,iVBORw0KGgo=")
    )
    message = models.UserMessage(content=[models.TextPart(text="What is this?"), picture])

    body = body_of(
        model="provider/model",
        input=(message,),
        sandbox=models.SandboxConfig(enabled=True),
        model_params=models.ModelParams(temperature=0.5),
    )

    assert body == {
        "model": "provider/model",
        "input": BODIES["everything"]["input"],
        "sandbox": {"enabled": True},
        "model_params": {"temperature": 0.5},
    }


def test_dicts_inside_models_inside_lists() -> None:
    part = {"type": "text", "text": "What is this?"}
    decision = models.ToolApproval(
        execution_id="e-sub", tool_call_id="call_1", approval=models.AllowDecision()
    )
    other = BODIES["approvals"]["input"][1]

    assert body_of(model="m", input=[{"role": "user", "content": [part]}])["input"] == [
        {"role": "user", "content": [part]}
    ]
    assert body_of(model="m", input=[decision, other])["input"] == BODIES["approvals"]["input"]


@pytest.mark.parametrize(
    "arguments",
    [
        {"input": [{"type": "tool.retry", "execution_id": "e", "tool_call_id": "c"}]},
        {"input": [{"role": "user", "content": [{"type": "audio", "data": "x"}]}]},
        {"input": [{"role": "user", "content": "hello", "priority": 1}]},
        {
            "input": [
                {
                    "type": "tool.approval",
                    "execution_id": "e",
                    "tool_call_id": "c",
                    "approval": {"status": "allow_always", "for": "1h"},
                }
            ]
        },
        {"response_format": {"type": "grammar", "grammar": "root ::= x"}},
        {"model_params": {"reasoning_effort": "extreme", "logprobs": True}},
        {"mcp_servers": [{"name": "s", "region": "eu", "tools": [{"name": "t", "mode": "x"}]}]},
        {"sandbox": {"enabled": True, "image": "python"}},
        {
            "response_format": {
                "type": "json_schema",
                "json_schema": {
                    "name": "n",
                    "schema": {"properties": {"a": {"default": None, "enum": [1, None]}}},
                },
            }
        },
    ],
)
def test_what_the_document_does_not_know_survives(arguments: dict[str, Any]) -> None:
    assert body_of(model="m", **arguments) == {"model": "m", **arguments}


def test_none_is_not_given() -> None:
    body = body_of(model="m", agent_name=None, previous_response_id=None, input=None, sandbox=None)

    assert body == {"model": "m"}


def test_an_empty_input_is_given() -> None:
    assert body_of(model="m", input=[]) == {"model": "m", "input": []}


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ({}, "neither"),
        ({"model": None, "agent_name": None}, "neither"),
        ({"input": []}, "neither"),
        ({"model": "m", "agent_name": "a"}, "both"),
    ],
)
def test_exactly_one_of_model_and_agent_name(arguments: dict[str, Any], word: str) -> None:
    with pytest.raises(InvalidRequest, match=f"'model' or 'agent_name', not {word}"):
        RESPONSES.stream(**arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"input": "hello"},
        {"input": {"role": "user", "content": "hello"}},
        {"input": 7},
        {"messages": [{"content": "no role"}]},
        {"mcp_servers": [{"deferred": True}]},
        {"mcp_servers": ["github"]},
        {"mcp_servers": 7},
        {"skills": [{"preload_skill_md": True}]},
        {"sandbox": {"image": "python"}},
        {"sandbox": True},
        {"response_format": {"type": "json_schema"}},
        {"model_params": 5},
    ],
)
def test_what_does_not_fit_is_refused_here(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequest, match=r"^responses\.stream: ") as raised:
        RESPONSES.stream(model="m", **arguments)

    assert isinstance(raised.value, ValueError)
    assert raised.value.retry_safe


def test_a_body_without_end_is_refused_here() -> None:
    endless: list[Any] = []
    endless.append(endless)

    with pytest.raises(InvalidRequest, match=r"^responses\.stream: "):
        RESPONSES.stream(model="m", input=endless)


def test_the_extra_body_is_added_and_wins() -> None:
    options = RequestOptions(extra_body={"trace": {"a": [1]}, "model": "other"})
    body = body_of(model="m", previous_response_id="r1", options=options)

    assert body == {"model": "other", "previous_response_id": "r1", "trace": {"a": [1]}}


def test_arguments_are_not_changed() -> None:
    arguments = json.loads(json.dumps(BODIES["everything"]))
    RESPONSES.stream(**arguments, options=RequestOptions(extra_body={"x": 1}))

    assert arguments == BODIES["everything"]


def test_cancelling_names_the_response() -> None:
    request: Any = RESPONSES.cancel("acme.r1")

    assert request.arguments["json"] == {"response_id": "acme.r1"}
    assert request.label == "POST http://host/t/agent/responses/cancel"


@pytest.mark.parametrize("given", [dict, models.McpServer.from_dict])
def test_secrets_of_a_body_are_sent_and_not_shown(given: Any) -> None:
    server = {"name": "github", "headers": {"Authorization": "Bearer hunter2hunter2"}}
    request = RESPONSES.stream(model="m", mcp_servers=[given(server)])

    assert request.arguments["json"]["mcp_servers"] == [server]
    assert "hunter2" not in repr(request) + str(request)
    typed = models.McpServer.from_dict(server)
    assert "hunter2" not in repr(typed) + str(typed) + repr([typed]) + f"{typed}"
    assert "github" in repr(typed)


def test_a_misfit_beside_a_secret_does_not_show_it() -> None:
    with pytest.raises(InvalidRequest) as raised:
        RESPONSES.stream(model="m", mcp_servers=[{"headers": {"Authorization": "hunter2hunter2"}}])

    assert "hunter2" not in repr(raised.value) + str(raised.value)
