"""What may be shown of a request."""

import json
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.redact import HIDDEN, Secret, hide, hide_within, public_headers, public_url


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("http://host", "http://host"),
        ("http://host/", "http://host/"),
        ("https://host/tenant/agent/responses", "https://host/tenant/agent/responses"),
        ("http://host:8080/t", "http://host:8080/t"),
        ("http://me@host/t", "http://host/t"),
        ("http://me:pw@host:8080/t", "http://host:8080/t"),
        ("http://me:p@w@host/t", "http://host/t"),
        ("http://:pw@host", "http://host"),
        ("http://[::1]/t", "http://[::1]/t"),
        ("http://me:pw@[fe80::1]:8080/t", "http://[fe80::1]:8080/t"),
        ("http://host?a=1", "http://host?a=***"),
        ("http://host/t?a=1&b=2", "http://host/t?a=***&b=***"),
        ("http://host/t?a=1=2", "http://host/t?a=***"),
        ("http://host/t?a=", "http://host/t?a=***"),
        ("http://host/t?a=1;token=2", "http://host/t?a=***"),
        ("http://host/t?dGhlIGtleQ", "http://host/t?***"),
        ("http://host/t?&a=1&", "http://host/t?a=***"),
        ("http://host/t?", "http://host/t"),
        ("http://host/t#access_token=1", "http://host/t"),
        ("http://host/t?a=1#b", "http://host/t?a=***"),
        ("http://host/a%2Fb", "http://host/a%2Fb"),
        ("http://bücher.example/t", "http://bücher.example/t"),
    ],
)
def test_public_url(url: str, public: str) -> None:
    assert public_url(url) == public
    assert public_url(public) == public


PARTS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12).map(
    lambda text: "~" + quote(text, safe="") + "~"
)


@given(PARTS, PARTS, PARTS, PARTS, PARTS)
def test_no_value_of_a_url_is_shown(
    user: str, password: str, name: str, value: str, fragment: str
) -> None:
    public = public_url(f"https://{user}:{password}@host/t?{name}={value}&{value}#{fragment}")

    assert public == f"https://host/t?{name}=***&***"
    assert not urlsplit(public).username


def test_public_headers() -> None:
    assert public_headers(
        {
            "Content-Type": "text/plain",
            "X-Request-ID": "r1",
            "Authorization": "Bearer k",
            "PROXY-AUTHORIZATION": "Basic k",
            "Cookie": "a=1",
            "Set-Cookie": "a=1",
            "x-api-key": "k",
        }
    ) == {"content-type": "text/plain", "x-request-id": "r1"}


@pytest.mark.parametrize(
    ("text", "secrets", "hidden"),
    [
        ("bad key sk-12345678!", ["sk-12345678"], "bad key ***!"),
        ("sk-12345678sk-12345678", ["sk-12345678"], "******"),
        ("one-secret and two-secret", ["one-secret", "two-secret"], "*** and ***"),
        ("nothing here", ["sk-12345678"], "nothing here"),
        ("", ["sk-12345678"], ""),
        ("no secrets", [], "no secrets"),
        # A word like this is no secret, and "***" in its place would only confuse.
        ("an error", ["error"], "an error"),
        ("an error", [""], "an error"),
    ],
)
def test_hide(text: str, secrets: list[str], hidden: str) -> None:
    assert hide(text, secrets) == hidden


def test_hide_within_leaves_what_is_no_text() -> None:
    value: dict[str, Any] = {
        "sk-12345678": [1, 2.5, None, True, {"a": "sk-12345678", "b": []}],
        "c": "the key sk-12345678",
    }

    assert hide_within(value, iter(["sk-12345678"])) == {
        HIDDEN: [1, 2.5, None, True, {"a": HIDDEN, "b": []}],
        "c": "the key ***",
    }
    assert "sk-12345678" in value


def test_a_secret_is_not_shown() -> None:
    secret = Secret("sk-12345678")

    for shown in (repr(secret), ascii(secret), f"{secret!r}", str([secret]), f"{ {1: secret} }"):
        assert "12345678" not in shown


def test_a_secret_is_the_text_it_was() -> None:
    assert Secret("sk-12345678") == "sk-12345678"
    assert f"Bearer {Secret('sk-12345678')}" == "Bearer sk-12345678"
    assert json.dumps(Secret("sk-1")) == '"sk-1"'
