"""The operations of TrueFoundry's Agent API: the requests of the samples, and the answers."""

from __future__ import annotations

import importlib
import json
from typing import Any

import httpx
import pytest

from generated.samples import DATA
from turnwire_api.truefoundry import models, resources
from turnwire_api.truefoundry.api.responses import cancel_response

SAMPLES: dict[str, Any] = json.loads((DATA / "requests.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_sent_as_they_are(name: str) -> None:
    request = resources.RESPONSES_STREAM.request({"body": SAMPLES[name]}, {})
    assert request == {
        "method": "post",
        "url": "/agent/responses",
        "json": SAMPLES[name],
        "headers": {"Content-Type": "application/json"},
    }


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_as_models(name: str) -> None:
    kind = models.SavedAgentRequest if "agent_name" in SAMPLES[name] else models.InlineAgentRequest
    model = kind.from_dict(SAMPLES[name])
    assert resources.RESPONSES_STREAM.request({"body": model}, {})["json"] == SAMPLES[name]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "give exactly one of 'model' or 'agent_name', not neither"),
        ({"model": "m", "agent_name": "a"}, "give exactly one of .*, not both"),
        ({"model": "m", "sandbox": {}}, "InlineAgentRequest: 'enabled' is missing"),
        ({"model": "m", "input": "hello"}, "InlineAgentRequest: input is of another kind"),
    ],
)
def test_what_does_not_fit(body: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        resources.RESPONSES_STREAM.request({"body": body}, {})


def test_previous_response_id_none_is_not_sent() -> None:
    body = {"model": "m", "previous_response_id": None}
    assert resources.RESPONSES_STREAM.request({"body": body}, {})["json"] == {"model": "m"}


def test_null_in_a_schema_is_the_callers() -> None:
    schema = {"type": "object", "properties": {"a": {"default": None, "enum": [None]}}}
    body = {
        "model": "m",
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "n", "strict": None, "schema": schema},
        },
    }
    sent = resources.RESPONSES_STREAM.request({"body": body}, {})["json"]
    assert sent["response_format"]["json_schema"] == {"name": "n", "schema": schema}


def test_running_an_agent_is_not_idempotent() -> None:
    assert not resources.RESPONSES_STREAM.idempotent
    assert not resources.RESPONSES_CANCEL.idempotent


def test_cancelling() -> None:
    request = resources.RESPONSES_CANCEL.request({"body": {"response_id": "t.1"}}, {})
    assert (request["url"], request["json"]) == ("/agent/responses/cancel", {"response_id": "t.1"})
    answer = resources.RESPONSES_CANCEL.parse(httpx.Response(200, json={"seen": True}))
    assert type(answer) is models.CancelResponseResult
    assert answer["seen"] is True


@pytest.mark.parametrize("answer", [{"error": 1}, [], None, "gone"])
def test_an_answer_without_a_promised_shape(answer: Any) -> None:
    client = importlib.import_module("turnwire_api.truefoundry.client").Client(
        httpx_client=httpx.Client(
            base_url="http://gateway.test",
            transport=httpx.MockTransport(lambda _: httpx.Response(412, text=json.dumps(answer))),
        )
    )
    body = models.CancelResponseRequest(response_id="t.1")
    with client:
        assert cancel_response.sync(client=client, body=body) == answer


def test_a_client_without_an_http_client() -> None:
    client = importlib.import_module("turnwire_api.truefoundry.client").Client()
    with pytest.raises(RuntimeError, match="without httpx_client="):
        client.get_httpx_client()
    with pytest.raises(RuntimeError, match="without async_httpx_client="):
        client.get_async_httpx_client()
