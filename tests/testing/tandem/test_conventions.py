"""What holds for every route: tokens, readiness, error shapes, routing."""

from typing import Any

import httpx
import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json
from turnwire.testing.tandem import Fault

UNAUTHORIZED: Json = {
    "error": "Unauthorized: missing or invalid API token",
    "code": "AUTH_REQUIRED",
    "retryable": False,
}


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Bearer tk"},
        {"authorization": "bearer tk"},
        {"x-tandem-token": "tk"},
        {"x-agent-token": "tk"},
        {"x-agent-token": "tk", "x-tandem-token": "no", "authorization": "Bearer no"},
        {"x-agent-token": "", "x-tandem-token": "tk", "authorization": "Bearer no"},
    ],
)
def test_three_headers_carry_the_token_and_the_first_counts(
    boot: Boot, headers: dict[str, str]
) -> None:
    assert boot(token="tk").get("/session", headers=headers).json() == []


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "tk"},
        {"authorization": "Basic tk"},
        {"x-agent-token": "no", "authorization": "Bearer tk"},
    ],
)
def test_a_wrong_token_is_refused_before_anything_else(boot: Boot, headers: dict[str, str]) -> None:
    api = boot(token="tk")
    for path in ("/session", "/nonesuch", "/event"):
        refused = api.get(path, headers=headers)
        assert (refused.status_code, refused.json()) == (401, UNAUTHORIZED)


def test_health_is_open(boot: Boot) -> None:
    api = boot(token="tk")
    assert api.get("/global/health").json() == {"healthy": True, "ready": True}
    assert api.http.head("/global/health").status_code == 200
    assert api.get("/global/diagnostics").status_code == 401


def test_while_it_starts_only_health_answers(boot: Boot) -> None:
    api = boot(starting=True, token="tk", client_token="tk")
    assert api.get("/global/health").json() == {"healthy": True, "ready": False}
    refused = api.get("/nonesuch")
    assert refused.status_code == 503
    assert refused.json()["code"] == "ENGINE_STARTING"
    assert refused.json()["retryable"] is True
    assert refused.json()["error"].startswith("Engine starting: phase=")
    api.engine.ready()
    assert api.get("/session").status_code == 200


def test_releases_before_0_6_0_do_not_say_what_may_be_retried(boot: Boot) -> None:
    api = boot(version="0.5.13", token="tk", client_token="tk", rate_limit=1)
    limited = api.get("/session")
    assert (limited.status_code, set(limited.json())) == (429, {"error", "code"})
    refused = api.get("/session", headers={"authorization": "Bearer no"})
    assert (refused.status_code, set(refused.json())) == (401, {"error", "code"})
    assert "retryable" not in api.json("POST", "/mcp/none/refresh")


def test_an_unknown_path_is_an_empty_404(shared: Api) -> None:
    for path in ("/nonesuch", "/session/", "/session/x/nonesuch", "/"):
        answer = shared.get(path)
        assert (answer.status_code, answer.content) == (404, b"")


def test_a_wrong_method_is_an_empty_405_with_allow(shared: Api) -> None:
    answer = shared.put("/session", json={})
    assert (answer.status_code, answer.content) == (405, b"")
    assert answer.headers["allow"] == "POST,GET,HEAD"


@pytest.mark.parametrize(
    ("request_", "status", "told"),
    [
        ({"content": b"{}"}, 415, "Expected request with `Content-Type: application/json`"),
        (
            {"content": b"{", "headers": {"content-type": "application/json"}},
            400,
            "Failed to parse the request body as JSON",
        ),
        ({"json": {"title": 1}}, 422, "title: expected a string, got a number"),
        ({"json": []}, 422, "expected an object, got an array"),
        ({"json": {"model": {"provider_id": "p"}}}, 422, "model.model_id: is required"),
    ],
)
def test_bodies_that_cannot_be_read_are_plain_text(
    shared: Api, request_: Json, status: int, told: str
) -> None:
    refused = shared.post("/session", **request_)
    assert refused.status_code == status
    assert refused.headers["content-type"] == "text/plain; charset=utf-8"
    assert told in refused.text


def test_null_counts_as_absent(shared: Api) -> None:
    assert shared.json("POST", "/session", json={"title": None})["title"] == "New session"


@pytest.mark.parametrize("query", ["page=x", "archived=yes", "scope=mine", "page=-1"])
def test_a_bad_query_is_plain_text(shared: Api, query: str) -> None:
    refused = shared.get(f"/session?{query}")
    assert refused.status_code == 400
    assert refused.text.startswith("Failed to deserialize query string: ")


def test_a_large_body_is_refused(boot: Boot) -> None:
    api = boot(max_body=100, token="tk", client_token="tk")
    refused = api.post("/nonesuch", json={"title": "x" * 200})
    assert (refused.status_code, refused.content) == (413, b"")
    assert api.post("/session", json={"title": "x" * 50}).status_code == 200
    assert httpx.post(api.server.base_url + "/x", content=b"x" * 200).status_code == 401


def test_the_first_requests_can_be_rate_limited(boot: Boot) -> None:
    api = boot(rate_limit=2)
    for _ in range(2):
        refused = api.get("/session")
        assert refused.status_code == 429
        assert refused.headers["retry-after"] == "1"
        assert refused.json()["code"] == "RATE_LIMITED"
    assert api.get("/session").status_code == 200


def test_faults_are_given_to_the_requests_they_fit(boot: Boot) -> None:
    api = boot(faults=[{"status": 502, "path": "/session", "method": "POST", "body": "<h1>"}])
    assert api.get("/session").status_code == 200
    refused = api.post("/session", json={})
    assert (refused.status_code, refused.text) == (502, "<h1>")
    assert api.post("/session", json={}).status_code == 200
    api.engine.fail_next(Fault(status=500, times=2))
    assert [api.get("/tool").status_code for _ in range(3)] == [500, 500, 200]
    api.engine.fail_next(Fault(status=503, times=None))
    assert [api.get("/tool").status_code for _ in range(3)] == [503, 503, 503]
    assert api.get("/global/health").status_code == 200


def test_callers_behind_a_proxy_may_not_change_the_host(api: Api) -> None:
    proxied = {"x-forwarded-for": "10.0.0.1"}
    refused = api.put("/auth/openai", json={"token": "sk"}, headers=proxied)
    assert (refused.status_code, refused.content) == (403, b"")
    assert api.put("/auth/openai", json={"token": "sk"}).json()["ok"] is True


def test_old_releases_know_no_host_rule(boot: Boot) -> None:
    api = boot(version="0.7.1")
    proxied = {"x-forwarded-for": "10.0.0.1"}
    assert api.put("/auth/openai", json={"token": "sk"}, headers=proxied).status_code == 200


def test_health_said_more_once(boot: Boot) -> None:
    health = boot(version="0.4.6").get("/global/health").json()
    assert health["ready"] is True
    assert (health["phase"], health["version"]) == ("ready", "0.4.6")
    assert health["apiTokenRequired"] is False


def test_diagnostics_and_workspace(shared: Api) -> None:
    assert shared.json("GET", "/global/diagnostics")["version"] == "0.7.2"
    assert shared.json("GET", "/global/workspace") == {"workspace_root": "/workspace"}
    assert shared.json("GET", "/doc")["openapi"] == "3.1.0"


def test_tokens_that_it_made_are_let_in(boot: Boot) -> None:
    api = boot(token="tk", client_token="tk")
    made: Any = api.json("POST", "/auth/token/generate")
    assert made["token"].startswith("tk_")
    other = {"authorization": f"Bearer {made['token']}"}
    assert httpx.get(api.server.base_url + "/session", headers=other).status_code == 200
    assert [each["token_id"] for each in api.json("GET", "/auth/tokens")["tokens"]] == [
        made["token_id"]
    ]
    api.json("DELETE", f"/auth/token/{made['token_id']}")
    assert httpx.get(api.server.base_url + "/session", headers=other).status_code == 401
    assert api.delete(f"/auth/token/{made['token_id']}").status_code == 404
    assert api.put("/auth/token", json={"token": ""}).json()["ok"] is False
    api.json("PUT", "/auth/token", json={"token": "own"})
    assert api.get("/session", headers={"x-agent-token": "own"}).status_code == 200
    api.json("DELETE", "/auth/token")
    assert api.get("/session", headers={"x-agent-token": "own"}).status_code == 401
