"""Requests and plain answers of a real server, against the generated operations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from trueforge.recordings import (
    OPERATIONS,
    Exchange,
    call_of,
    exchanges,
    refusals,
    strangers,
    template,
)
from turnwire_api.runtime.model import plain
from turnwire_api.trueforge.models import ErrorResponse, StartTurnRequest
from turnwire_api.trueforge.resources import TURNS_CREATE, TURNS_STREAM
from turnwire_compiler.documents import load

DOCUMENT = load(Path(__file__).parents[2] / "openapi/trueforge.yaml")
EXCHANGES = exchanges()
ANSWERS = [exchange for exchange in EXCHANGES if "body_file" not in exchange.response]
# A body that is not sent as JSON is none of a generated request.
REQUESTS = [exchange for exchange in EXCHANGES if "body_text" not in exchange.request]
REFUSALS = refusals()

# Requests to what the server does not have, and one list of settings that nobody described.
ELSEWHERE = {
    "cors-preflight",
    "err-404-put-turns",
    "err-404-route",
    "oidc-403-settings-not-admin",
    "oidc-404-unknown-route-no-token",
    "subscribe-post-404",
}
# Operations of which no answer below 400 was recorded.
UNSEEN = {"agents.get", "sandbox.download_file"}


def name_of(exchange: Exchange) -> str:
    return exchange.name


def test_the_recordings_are_complete_and_small() -> None:
    assert len(EXCHANGES) == 165
    assert len(REFUSALS) == 99
    folder = Path(__file__).parents[1] / "data/trueforge/recordings"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 3_000_000


def test_every_operation_was_recorded() -> None:
    seen = {call.operation.name for exchange in EXCHANGES if (call := exchange.call())}
    assert seen == {operation.name for operation in OPERATIONS} - UNSEEN


@pytest.mark.parametrize("exchange", REQUESTS, ids=name_of)
def test_a_request_is_written_as_it_was_sent(exchange: Exchange) -> None:
    call = exchange.call()
    assert call is not None
    with httpx.Client(base_url="http://server.invalid") as client:
        request = client.build_request(**call.operation.request(call.arguments, {}))
    recorded = httpx.URL("http://server.invalid" + exchange.request["path"])
    assert request.method == exchange.request["method"]
    # A fragment of the path is not sent.
    assert request.url.raw_path.partition(b"?")[0] == recorded.raw_path.partition(b"?")[0]
    assert request.url.params == recorded.params
    cursor = exchange.request["headers"].get("Last-Event-ID")
    assert request.headers.get("last-event-id") == cursor
    if exchange.request.get("body") is not None:
        assert request.headers["content-type"] == "application/json"
        assert httpx.Response(200, content=request.content).json() == exchange.request["body"]


@pytest.mark.parametrize("exchange", ANSWERS, ids=name_of)
def test_an_answer_is_read_and_written_back(exchange: Exchange) -> None:
    call = exchange.call()
    assert call is not None
    response = exchange.response
    body = response.get("body")
    content = json.dumps(body).encode() if "body" in response else b""
    answer = call.operation.parse(httpx.Response(response["status"], content=content))
    expected = body if body is None or call.operation.unwrap is None else body["data"]
    assert plain(answer) == expected
    assert list(strangers(answer)) == []


@pytest.mark.parametrize("exchange", REFUSALS, ids=name_of)
def test_a_refusal_is_declared(exchange: Exchange) -> None:
    response = exchange.response
    error = ErrorResponse.from_dict(response["body"])
    assert error.to_dict() == response["body"]
    assert list(strangers(error)) == []
    call = exchange.call()
    if exchange.name in ELSEWHERE:
        assert call is None
        return
    assert call is not None
    declared: dict[str, Any] = DOCUMENT["paths"][template(call.operation)]
    assert str(response["status"]) in declared[call.operation.method.lower()]["responses"]


def test_one_path_has_two_methods() -> None:
    message = {"input": [{"type": "user.message", "content": "hello"}]}
    request: dict[str, Any] = {"method": "POST", "path": "/api/v1/sessions/s/turns", "headers": {}}
    streamed = call_of({**request, "body": message})
    quiet = call_of({**request, "body": {**message, "stream": False}})
    assert streamed is not None
    assert quiet is not None
    assert (streamed.operation, quiet.operation) == (TURNS_STREAM, TURNS_CREATE)
    assert (TURNS_STREAM.streams, TURNS_CREATE.streams) == (True, False)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "StartTurnRequest: 'stream' is missing"),
        ({"stream": True}, "StartTurnRequest: stream must be False"),
    ],
)
def test_a_turn_that_is_not_streamed_says_so(body: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        TURNS_CREATE.request({"session_id": "s", "body": body}, {})
    assert StartTurnRequest().to_dict() == {"stream": False}


def test_what_may_be_sent_twice() -> None:
    posts = {
        operation.name: operation.idempotent
        for operation in OPERATIONS
        if operation.method in {"POST", "PATCH"}
    }
    assert [name for name, idempotent in posts.items() if idempotent] == ["turns.cancel"]


def test_secrets_are_not_shown() -> None:
    names = ("setup-model-provider", "setup-mcp-locked")
    for exchange in (each for each in ANSWERS if each.name in names):
        call = exchange.call()
        assert call is not None
        answer = call.operation.parse(
            httpx.Response(exchange.response["status"], json=exchange.response["body"])
        )
        assert "REDACTED" not in repr(answer) + str(answer)
        assert "dcr" not in repr(answer) + str(answer)
