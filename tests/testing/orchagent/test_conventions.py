"""What holds for every route: paths, bodies, error shapes, faults, meta."""

import socket
from typing import Any

import httpx
import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import TOKEN, Api, Json
from turnwire.testing import OptionError, serve
from turnwire.testing.orchagent import Fault, rate_limit, unavailable

STATUSES = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 529]


def test_meta_needs_no_token_and_lists_deprecations_in_every_form(boot: Boot) -> None:
    found = boot(client_token=None).json("GET", "/meta")
    text, named, feature = found["deprecations"]
    assert isinstance(text, str)
    assert set(named) == {"name", "message", "sunset"}
    assert set(feature) == {"feature", "message", "sunset_date"}
    assert boot(deprecations=()).json("GET", "/meta")["deprecations"] == []


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/v1/meta",
        "/meta/",
        "/threads/",
        "/threads//history",
        "/runs/x",
        "/approvals/x/y/approve",
        "/approvals//approve",
        "/health",
    ],
)
def test_an_unknown_path_is_not_found(shared: Api, path: str) -> None:
    assert shared.get(path).status_code == 404
    assert shared.post(path, json={}).status_code == 404


def test_a_wrong_method_is_not_allowed(shared: Api) -> None:
    refused = shared.get("/threads")
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
    assert shared.post("/meta", json={}).headers["allow"] == "GET"


def raw(api: Api, target: str) -> bytes:
    """Send a POST whose target no client touches; returns the status line and the rest."""
    host, port = api.server.url.removeprefix("http://").split(":")
    lines = (
        f"POST {target} HTTP/1.1",
        "host: engine",
        f"authorization: Bearer {TOKEN}",
        "content-type: application/json",
        "content-length: 2",
        "connection: close",
    )
    request = "\r\n".join((*lines, "", "{}"))
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(request.encode())
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


@pytest.mark.parametrize(
    "target",
    [
        "/runs/../approvals/clear",
        "/runs/../approvals/clear?x/resume",
        "/runs/%2e%2e/approvals/clear",
        "/runs/..%2fapprovals%2fclear/resume",
        "/runs/%2e%2e%2fapprovals%2fclear%3fx/resume",
        "/runs/..%5capprovals%5cclear/resume",
        "/threads/x/../../approvals/clear",
        "//approvals/clear",
        "/approvals/clear/",
        "/approvals%2fclear",
    ],
)
def test_no_path_reaches_another_route(api: Api, target: str) -> None:
    run = api.start("Say hello.")
    api.approve(run, "send_mail")
    assert raw(api, target).startswith(b"HTTP/1.1 404 ")
    assert len(api.engine.grants) == 1
    assert raw(api, "/approvals/clear").startswith(b"HTTP/1.1 200 ")
    assert not api.engine.grants


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        ({"content": b"{", "headers": {"content-type": "application/json"}}, 400),
        ({"content": b"\xff", "headers": {"content-type": "application/json"}}, 400),
        ({"content": b"{}"}, 415),
        ({"data": {"a": "b"}}, 415),
        ({"json": []}, 422),
        ({"json": None}, 400),
        ({"json": {"secrets": []}}, 422),
    ],
)
def test_a_body_is_a_json_object(shared: Api, request_: Json, status: int) -> None:
    if request_ == {"json": None}:
        request_ = {"content": b"", "headers": {"content-type": "application/json"}}
    assert shared.post("/threads", **request_).status_code == status


def test_an_error_never_quotes_the_body(shared: Api) -> None:
    headers = {"content-type": "application/json"}
    refused = shared.post("/threads", content=b'{"secrets": "sk-12345', headers=headers)
    assert refused.status_code == 400
    assert "sk-12345" not in refused.text


def test_a_body_that_is_too_large_is_refused(boot: Boot) -> None:
    api = boot(max_body=100)
    assert api.post("/threads", json={"x": "y" * 100}).status_code == 413
    assert api.thread({"x": "y" * 50})


@pytest.mark.parametrize(
    ("style", "media_type", "content"),
    [
        ("json", "application/json", b'{"detail":"unknown thread"}'),
        ("text", "text/plain; charset=utf-8", b"unknown thread"),
        ("empty", None, b""),
    ],
)
def test_errors_have_one_of_three_bodies(
    boot: Boot, style: str, media_type: str | None, content: bytes
) -> None:
    refused = boot(error_body=style).get("/threads/th_x/history")
    assert refused.status_code == 404
    assert refused.content == content
    assert refused.headers.get("content-type") == media_type


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize(
    ("body", "content"), [({"oops": [1]}, b'{"oops":[1]}'), ("oops", b"oops"), (None, b"")]
)
def test_every_status_with_every_kind_of_body(
    shared: Api, status: int, body: Any, content: bytes
) -> None:
    shared.engine.fail_next(Fault(status=status, body=body))
    refused = shared.get("/meta")
    assert (refused.status_code, refused.content) == (status, content)
    assert shared.get("/meta").status_code == 200


def test_faults_fit_by_path_and_method(boot: Boot) -> None:
    api = boot(faults=[{"status": 500, "path": "/threads", "method": "GET", "times": None}])
    thread = api.thread()
    for _ in range(3):
        assert api.get(f"/threads/{thread}/history").status_code == 500


def test_retry_after_is_seconds_or_a_date(boot: Boot) -> None:
    api = boot(rate_limit=1)
    limited = api.get("/meta")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "1")
    date = "Wed, 21 Oct 2099 07:28:00 GMT"
    api.engine.fail_next(unavailable(1, date))
    api.engine.fail_next(rate_limit(1, "0"))
    busy = api.get("/meta")
    assert (busy.status_code, busy.headers["retry-after"]) == (503, date)
    assert api.get("/meta").headers["retry-after"] == "0"
    assert api.get("/meta").status_code == 200


def test_a_connection_is_dropped_before_or_after_the_request_was_carried_out(api: Api) -> None:
    api.engine.fail_next(Fault(status=None, path="/threads"))
    api.engine.fail_next(Fault(status=None, path="/threads", performed=True))
    for made in (0, 1):
        with pytest.raises(httpx.RemoteProtocolError):
            api.post("/threads", json={})
        assert len(api.engine.threads) == made


def test_an_answer_is_lost_though_the_request_was_carried_out(api: Api) -> None:
    api.engine.fail_next(Fault(status=502, path="/threads", performed=True))
    assert api.post("/threads", json={}).status_code == 502
    assert len(api.engine.threads) == 1


def test_an_answer_can_be_another_one(api: Api) -> None:
    api.engine.fail_next(Fault(status=200, path="/auth", body={"token_type": "bearer"}))
    user = {"email": "you@example.com", "password": "pass123"}
    assert api.json("POST", "/auth/login", json=user) == {"token_type": "bearer"}


@pytest.mark.parametrize("status", [201, 202, 299])
def test_success_may_have_any_status(boot: Boot, status: int) -> None:
    api = boot(success_status=status)
    made = api.post("/threads", json={})
    assert made.status_code == status
    assert api.get("/meta").status_code == status
    sent = api.post(f"/threads/{made.json()['id']}/messages", json={"user_prompt": "Hi"})
    # A stream is a stream.
    assert api.get(f"/runs/{sent.json()['run_id']}/events").status_code == 200


BAD_OPTIONS: list[Json] = [
    {"success_status": 300},
    {"merge": "sideways"},
    {"nonesuch": 1},
    {"rate_limit": -1},
    {"users": {}, "token": "t"},
    {"faults": [{"status": 100}]},
    {"faults": [{"status": 500, "times": 0}]},
    {"stream_faults": [{"cut_at": -1}]},
    {"scenarios": [{"name": "n", "keywords": []}]},
    {"chunk": 0},
    {"frames": "\n"},
    {"frames": {"newline": "\t"}},
]


@pytest.mark.parametrize("options", BAD_OPTIONS, ids=str)
def test_a_bad_option_is_refused(options: Json) -> None:
    with pytest.raises(OptionError):
        serve("orchagent", **options)
