"""Filters for cassettes: what is secret goes, everything else stays as it was."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.testing.cassettes import before_record_request, before_record_response, hidden

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "secrets",
        "apiKey",
        "api_key",
        "TAVILY_API_KEY",
        "access_token",
        "bot_token",
        "secret_headers",
        "redirect_url",
        "authorizationUrl",
        "client-secret",
    ],
)
def test_secrets_are_known_by_their_names(name: str) -> None:
    deep = {"a": [{name: {"b": "x", "c": ["y", 3, None, True]}, "kept": "z"}]}
    assert hidden(deep) == {
        "a": [{name: {"b": "***", "c": ["***", "***", None, True]}, "kept": "z"}]
    }


@pytest.mark.parametrize("name", ["total_tokens", "tokenizer", "key", "url", "secretary", "auth"])
def test_other_names_are_kept(name: str) -> None:
    assert hidden({name: "x"}) == {name: "x"}


def request(**about: Any) -> Any:
    given_: dict[str, Any] = {"uri": "http://h/p", "headers": {}, "body": None}
    return before_record_request(SimpleNamespace(**{**given_, **about}))


def test_a_request() -> None:
    cleaned = request(
        uri="http://me:pw@host:8080/p/x?token=abc&q=1#f",
        headers={"Authorization": "Bearer abc", "Accept": "*/*"},
        body=b'{"email":"a@b","password":"hunter2"}',
    )
    assert cleaned.uri == "http://host:8080/p/x?token=***&q=***"
    assert cleaned.headers == {"Authorization": "***", "Accept": "*/*"}
    assert cleaned.body == b'{"email":"a@b","password":"***"}'


def response(body: bytes, **headers: str) -> dict[str, Any]:
    many = {name.replace("_", "-"): [value] for name, value in headers.items()}
    return before_record_response(
        {"status": {"code": 200}, "headers": many, "body": {"string": body}}
    )


def test_a_response() -> None:
    cleaned = response(b'{"access_token": "abc"}', content_length="23", set_cookie="s=1", etag="e")
    assert cleaned["headers"] == {"set-cookie": ["***"], "etag": ["e"]}
    assert cleaned["body"]["string"] == b'{"access_token":"***"}'


def test_an_event_stream() -> None:
    events = (
        b': hi\n\nid: 1\ndata: {"type":"auth.required","details":{"redirect_url":"http://x/?s=1"}}\n\n'
        b"data:not json\n\ndata: [DONE]\n\n"
    )
    cleaned = response(events)["body"]["string"]
    assert cleaned == events.replace(b"http://x/?s=1", b"***")


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b'{"a": 1}', b"[1, 2]", "text ü".encode()])
def test_what_has_no_secret_stays_byte_for_byte(body: bytes) -> None:
    assert response(body)["body"]["string"] == body


@given(JSON)
def test_the_shape_stays(value: Any) -> None:
    secret = {"secrets": value}
    found = hidden(secret)["secrets"]
    assert json.loads(json.dumps(found)) == found
    assert type(found) is type(value) or isinstance(value, str | int)
