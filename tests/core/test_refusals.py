"""The error of an answer outside 2xx: its class, its body, its words."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support import LABEL, Reply, failed, make_request
from turnwire.errors import (
    AuthenticationFailed,
    BadRequest,
    Conflict,
    NotFound,
    PermissionDenied,
    PreconditionFailed,
    RateLimited,
    ServerError,
    StatusError,
    Unprocessable,
)

CLASSES = {
    300: StatusError,
    301: StatusError,
    303: StatusError,
    304: StatusError,
    307: StatusError,
    400: BadRequest,
    401: AuthenticationFailed,
    402: StatusError,
    403: PermissionDenied,
    404: NotFound,
    405: StatusError,
    408: StatusError,
    409: Conflict,
    410: StatusError,
    412: PreconditionFailed,
    413: StatusError,
    422: Unprocessable,
    424: StatusError,
    429: RateLimited,
    499: StatusError,
    500: ServerError,
    501: ServerError,
    502: ServerError,
    503: ServerError,
    504: ServerError,
    520: ServerError,
    529: ServerError,
    599: ServerError,
    600: StatusError,
    999: StatusError,
}


@pytest.mark.parametrize(("status", "kind"), CLASSES.items())
def test_each_status_has_its_class(status: int, kind: type[StatusError]) -> None:
    error = failed(Reply(status, {}, b'{"message": "no"}'))

    assert type(error) is kind
    assert error.status == status
    assert error.message == f"the server answered {status}: no"
    assert error.request == LABEL


@pytest.mark.parametrize("status", CLASSES)
def test_only_a_refusal_has_acted_on_nothing(status: int) -> None:
    assert failed(Reply(status)).retry_safe == (400 <= status < 500)
    idempotent = make_request(idempotent=True)
    assert failed([Reply(status)] * 3, idempotent).retry_safe


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": {"message": "bad model", "type": "invalid", "code": "m1"}}, "bad model", "m1"),
        ({"error": {"message": "bad model", "code": None, "param": "model"}}, "bad model", None),
        ({"error": {"message": "bad model", "code": 17}}, "bad model", None),
        ({"error": {"detail": "bad model"}}, "bad model", None),
        ({"error": {"type": "invalid"}, "message": "outside"}, "outside", None),
        ({"error": {}}, "", None),
        ({"error": "bad model"}, "bad model", None),
        ({"error": "bad model", "code": "m1"}, "bad model", "m1"),
        ({"error": "not_found", "message": "there is no such run"}, "there is no such run", None),
        ({"error": None, "message": "bad model"}, "bad model", None),
        ({"error": ["bad", "model"]}, "", None),
        ({"message": "bad model", "code": "m1"}, "bad model", "m1"),
        ({"detail": "Not Found"}, "Not Found", None),
        ({"detail": [{"loc": ["body", "model"], "msg": "field required"}]}, "", None),
        ({"message": ""}, "", None),
        ({"message": 5}, "", None),
        ({"message": "two\n  lines"}, "two lines", None),
        ({"anything": "else"}, "", None),
        ({}, "", None),
        ([], "", None),
        ([{"message": "bad model"}], "", None),
        ("bad model", "bad model", None),
        (None, "", None),
        (17, "", None),
    ],
)
def test_the_server_is_quoted(body: Any, message: str, code: str | None) -> None:
    error = failed(Reply(422, {}, json.dumps(body).encode()))

    assert error.message == "the server answered 422" + (f": {message}" if message else "")
    assert error.code == code
    assert error.body == body


HTML = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n"


@pytest.mark.parametrize(
    ("body", "decoded", "message"),
    [
        (b"", "", ""),
        (b"upstream is down", "upstream is down", ": upstream is down"),
        (
            HTML,
            HTML.decode(),
            ": <html> <head><title>502 Bad Gateway</title></head> </html>",
        ),
        (b'{"error": {"mess', '{"error": {"mess', ': {"error": {"mess'),
        (b"caf\xe9 \xff", "caf\ufffd \ufffd", ": caf\ufffd \ufffd"),
        (b'{"message": "caf\xe9"}', {"message": "caf\ufffd"}, ": caf\ufffd"),
        ("größer".encode(), "größer", ": größer"),
    ],
)
def test_a_body_that_is_not_json_is_text(body: bytes, decoded: Any, message: str) -> None:
    error = failed(Reply(502, {}, body))

    assert error.body == decoded
    assert error.message == f"the server answered 502{message}"


@pytest.mark.parametrize("depth", [300, 900, 5_000, 100_000])
@pytest.mark.parametrize(("before", "after"), [("[", "]"), ('{"a":', "}")])
def test_a_deeply_nested_body_is_no_trap(depth: int, before: str, after: str) -> None:
    text = before * depth + "1" + after * depth
    error = failed(Reply(500, {}, text.encode()))

    assert type(error) is ServerError
    assert error.body == text or json.dumps(error.body).replace(" ", "") == text
    assert len(str(error)) < 1000


def test_a_number_of_any_length_is_no_trap() -> None:
    assert failed(Reply(500, {}, b"9" * 10_000)).body == "9" * 10_000


def test_a_long_body_is_kept_but_not_quoted_in_full() -> None:
    error = failed(Reply(500, {}, b"x" * 10_000))

    assert error.body == "x" * 10_000
    assert error.message == "the server answered 500: " + "x" * 500 + "..."


def test_headers_are_kept_but_for_credentials() -> None:
    headers = {
        "content-type": "text/plain",
        "set-cookie": "session=1",
        "x-api-key": "secret",
        "authorization": "Bearer secret",
        "x-ratelimit-remaining": "0",
    }

    assert failed(Reply(429, headers)).headers == {
        "content-type": "text/plain",
        "x-ratelimit-remaining": "0",
    }


@pytest.mark.parametrize("name", ["x-request-id", "request-id", "x-correlation-id"])
def test_the_request_id_is_found(name: str) -> None:
    error = failed(Reply(500, {name: "r-1"}))

    assert error.request_id == "r-1"
    assert "request r-1" in str(error)


def test_without_a_request_id_there_is_none() -> None:
    assert failed(Reply(500)).request_id is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "30"}, 30.0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry-after": "later"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_told_also_where_nothing_is_retried(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert failed(Reply(429, headers)).retry_after == seconds


@given(st.integers(300, 1000), st.binary(max_size=60))
def test_any_refusal_is_a_status_error(status: int, body: bytes) -> None:
    error = failed(Reply(status, {}, body))

    assert isinstance(error, StatusError)
    assert str(error).startswith(f"the server answered {status}")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "code", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(JSON)
def test_any_json_body_is_kept_as_it_is(body: Any) -> None:
    error = failed(Reply(400, {}, json.dumps(body).encode()))

    assert error.body == body
    assert error.code is None or isinstance(error.code, str)
