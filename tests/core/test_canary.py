"""A key that is sent is seen nowhere else: no error, log line or repr shows it."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.support import CREATED, FULL_PAUSE, Reply, frames, read, run
from leaks import all_of, logged
from turnwire.errors import ConfigurationError, StreamTruncated
from turnwire.exchange import NetworkFailure, Request
from turnwire.redact import Secret
from turnwire.settings import Settings, checked_key
from turnwire.transport import HttpTransport
from turnwire_api.truefoundry.resources import RESPONSES_CANCEL, RESPONSES_STREAM

# Every sign that a header may carry, with those that JSON and HTML escape.
KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=40).map(
    "sk-".__add__
)


def slashes_escaped(text: str) -> str:
    return json.dumps(text).replace("/", "\\/")


def all_escaped(text: str) -> str:
    return '"' + "".join(f"\\u{ord(sign):04x}" for sign in text) + '"'


Echo = Callable[[str], bytes]
ECHOES: dict[str, Echo] = {
    "text": lambda key: f"bad key {key}".encode(),
    "html": lambda key: f"<html><b>{key}</b></html>".encode(),
    "message": lambda key: json.dumps({"error": {"message": f"bad key {key}"}}).encode(),
    "code": lambda key: json.dumps({"error": {"code": key, "message": "no"}}).encode(),
    "detail": lambda key: json.dumps({"detail": key}).encode(),
    "list": lambda key: json.dumps([[{"headers": {"Authorization": f"Bearer {key}"}}]]).encode(),
    "name": lambda key: json.dumps({key: {"x": 1}}).encode(),
    "slashes": lambda key: f'{{"error": {slashes_escaped(key)}}}'.encode(),
    "escaped": lambda key: f'{{"error": {all_escaped(key)}}}'.encode(),
    "broken": lambda key: f'{{"error": "{key}'.encode(),
    "invalid": lambda key: b"\xff" + key.encode() + b"\xff",
    "deep": lambda key: b"[" * 600 + json.dumps(key).encode() + b"]" * 600,
    "deeper": lambda key: b"[" * 5000 + key.encode() + b"]" * 5000,
}


@pytest.mark.parametrize("echo", ECHOES.values(), ids=ECHOES)
@settings(max_examples=30)
@given(key=KEYS)
def test_a_server_that_echoes_the_key(echo: Echo, key: str) -> None:
    headers = {"x-request-id": f"r-{key}", "www-authenticate": f"Bearer {key}", "retry-after": "0"}
    request = Request("POST http://host/t", {"headers": {}}, idempotent=True)
    with logged() as lines:
        trace = run(request, [Reply(503, headers, echo(key))] * 3, FULL_PAUSE, [Secret(key)] * 3)

    assert trace.error is not None
    assert len(lines) == 5
    assert key not in all_of(trace.error)
    assert key not in "\n".join(lines)
    assert key not in repr(trace) + repr(trace.effects)
    assert [send.key for send in trace.sends] == [key] * 3


@given(key=st.integers(10**8, 10**12).map(str))
def test_a_key_of_digits_echoed_as_a_number(key: str) -> None:
    trace = run(
        Request("POST http://host/t", {}, idempotent=False),
        [Reply(401, {}, f'{{"key": {key}}}'.encode())],
        keys=[Secret(key)],
    )

    assert trace.error is not None
    assert key not in all_of(trace.error)


@given(key=KEYS)
def test_a_failing_network(key: str) -> None:
    with logged() as lines:
        trace = run(
            Request("POST http://host/t", {}, idempotent=False),
            [NetworkFailure("no connection", sent=False), NetworkFailure("reset")],
            keys=[Secret(key)] * 2,
        )

    assert trace.error is not None
    assert key not in all_of(trace.error) + "\n".join(lines) + repr(trace.effects)


@given(key=KEYS)
def test_settings_and_requests(key: str) -> None:
    settings = Settings("http://host/t", key, headers={"x-api-key": key})
    arguments = {
        "body": {"model": "m", "mcp_servers": [{"name": "s", "headers": {"Authorization": key}}]}
    }
    request = settings.request(RESPONSES_STREAM, arguments, None)

    assert key not in repr(settings) + str(settings)
    assert key not in repr(request) + str(request) + request.label
    assert key not in repr(RESPONSES_CANCEL)
    assert request.arguments["json"]["mcp_servers"][0]["headers"] == {"Authorization": key}


@given(KEYS, st.sampled_from(["\n", " ", "\r\n", "ß", "\x00", "\u2028", "\x7f"]))
def test_a_key_that_is_refused(key: str, bad: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        checked_key(key + bad)

    assert key not in all_of(raised.value)


@given(key=KEYS)
def test_a_password_in_the_base_url(key: str) -> None:
    for url in (f"http://me:{key}@host/t", f"http://host/t?key={key}", f"http://host/t#{key}"):
        with pytest.raises(ConfigurationError) as raised:
            Settings(url)
        assert key not in all_of(raised.value)


@given(key=KEYS)
def test_a_stream_that_echoes_the_key(key: str) -> None:
    settings = Settings("http://host/t", key)
    request = settings.request(RESPONSES_STREAM, {"body": {"model": "m"}}, None)
    reader = settings.reader(RESPONSES_STREAM, request)
    body = frames(CREATED) + b'data: {"error": "bad key ' + key.encode() + b'"}\n\n'

    error = read(body, reader=reader).error

    assert error is not None
    assert "bad key ***" in str(error)
    assert key not in all_of(error)


def test_a_stream_that_echoes_a_key_of_a_function() -> None:
    """The key is fetched when the stream is opened, after its reader was made."""
    key = "sk-of-a-function-0001"
    echo = f'data: {{"error":"bad key {key}"}}\n\n'.encode()
    mock = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"content-type": "text/event-stream"}, content=echo)
    )
    set_up = Settings(base_url="http://host/t", key=lambda: key, max_retries=0)
    with httpx.Client(transport=mock) as client:
        transport = HttpTransport[Any](set_up, client)
        body = {"model": "m", "input": [{"role": "user", "content": "x"}]}
        stream = transport.stream(RESPONSES_STREAM, {"body": body})
        with pytest.raises(StreamTruncated) as caught:
            list(stream)
    assert "bad key ***" in str(caught.value)
    assert key not in all_of(caught.value)
