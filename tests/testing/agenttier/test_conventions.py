"""What holds for all routes: credentials, errors, ids, encodings, limits."""

import json
import re
from typing import Any

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, create_body
from turnwire.testing.agenttier import Fault, Options, User

PROTECTED = {"api_key": "atk_user", "token": "aaa.bbb.ccc", "admin_token": "ddd.eee.fff"}
TEXT = "text/plain; charset=utf-8"


@pytest.fixture
def guarded(boot: Boot) -> Api:
    return boot(**PROTECTED)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, '{"error":"missing_authorization"}'),
        ({"Authorization": "Basic x"}, '{"error":"invalid_authorization_format"}'),
        ({"Authorization": "bearer aaa.bbb.ccc"}, '{"error":"invalid_authorization_format"}'),
        ({"X-API-Key": "wrong"}, '{"error":"invalid_api_key"}'),
        (
            {"X-API-Key": "wrong", "Authorization": "Bearer aaa.bbb.ccc"},
            '{"error":"invalid_api_key"}',
        ),
    ],
)
def test_who_may_not_come_in(guarded: Api, headers: dict[str, str], body: str) -> None:
    answer = guarded.get("/user/me", headers=headers)
    assert answer.status_code == 401
    assert answer.text == f"{body}\n"
    assert answer.headers["content-type"] == TEXT
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-request-id"]


def test_an_api_key_has_no_groups_and_never_makes_an_administrator(guarded: Api) -> None:
    me = guarded.get("/user/me", headers={"X-API-Key": "atk_user"}).json()
    assert me["groups"] is None
    assert me["isAdmin"] is False
    assert me["sub"] == "user-1"


def test_the_key_goes_before_the_token(guarded: Api) -> None:
    headers = {"X-API-Key": "atk_user", "Authorization": "Bearer ddd.eee.fff"}
    assert guarded.get("/user/me", headers=headers).json()["sub"] == "user-1"


def test_an_administrator(guarded: Api) -> None:
    me = guarded.get("/user/me", headers={"Authorization": "Bearer ddd.eee.fff"}).json()
    assert me["isAdmin"] is True
    assert me["groups"] == ["agenttier-admins"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/analytics/usage"),
        ("GET", "/analytics/costs"),
        ("GET", "/audit/events"),
        ("GET", "/admin/sandboxes"),
        ("GET", "/admin/sharing"),
        ("GET", "/cluster/nodes"),
        ("PUT", "/cluster/headroom"),
        ("PUT", "/warmpool/config"),
        ("POST", "/templates"),
        ("PUT", "/templates/general-coding"),
        ("DELETE", "/templates/general-coding"),
        ("PUT", "/governance/policies"),
        ("PUT", "/governance/policies/default"),
        ("DELETE", "/governance/policies/default"),
    ],
)
def test_what_is_for_administrators_only(guarded: Api, method: str, path: str) -> None:
    answer = guarded.call(method, path, {}, headers={"X-API-Key": "atk_user"})
    assert answer.status_code == 403
    assert answer.text == '{"error":"admin_required"}\n'
    assert answer.headers["content-type"] == TEXT


def test_the_reason_for_a_wrong_token_is_not_escaped(boot: Boot) -> None:
    api = boot(token="a.b.c", token_problem='key "k1" not found')
    answer = api.get("/user/me", headers={"Authorization": "Bearer x"})
    assert answer.text == '{"error":"invalid_token","message":"key "k1" not found"}\n'
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_without_credentials_everybody_is_a_developer(api: Api) -> None:
    me = api.get("/user/me", headers={"X-API-Key": "anything"}).json()
    assert me["sub"] == "dev-user"
    assert me["isAdmin"] is True


def test_nobody_comes_in_without_development_mode(boot: Boot) -> None:
    assert boot(dev_auth=False).get("/user/me").status_code == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/nothing"),
        ("PUT", "/sandboxes"),
        ("GET", "/sandboxes/x/files"),
        ("HEAD", "/user/me"),
    ],
)
def test_unknown_paths_and_wrong_methods_are_404_text(guarded: Api, method: str, path: str) -> None:
    answer = guarded.call(method, path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == TEXT
    assert "x-request-id" not in answer.headers
    if method != "HEAD":
        assert answer.text == "404 page not found\n"


def test_request_ids_are_echoed_or_made(api: Api) -> None:
    assert api.get("/user/me", headers={"X-Request-ID": "r1"}).headers["x-request-id"] == "r1"
    assert re.fullmatch("[0-9a-f]{16}", api.get("/user/me").headers["x-request-id"])


def test_the_content_type_of_requests_is_not_checked(api: Api) -> None:
    body = json.dumps(create_body("plain", unknown="ignored")) + " trailing text"
    answer = api.post("/sandboxes", content=body, headers={"content-type": "text/plain"})
    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("", "invalid request body: EOF"),
        ('{"name":', "invalid request body: unexpected EOF"),
        ("name", "invalid request body: invalid character 'n' looking for beginning of value"),
        ("[]", "invalid request body: json: cannot unmarshal array into value"),
        (
            '{"name":5}',
            "invalid request body: json: cannot unmarshal number into Go struct field "
            ".name of type string",
        ),
        ('{"name":null}', "name is required"),
        ('{"name":"x"}', "templateRef.name is required"),
        ('{"name":"x","templateRef":{}}', "templateRef.name is required"),
    ],
)
def test_bad_bodies(api: Api, body: str, told: str) -> None:
    answer = api.post("/sandboxes", content=body)
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_json_is_escaped_as_go_does(api: Api) -> None:
    path = api.sandbox(template="general-coding")
    text = "a<b>&c \u2028 \u2029 \u0085 é \x7f"
    raw = api.post(f"{path}/exec", {"command": f"echo '{text}'"}).text
    assert r"a\u003cb\u003e\u0026c \u2028 \u2029 " in raw
    assert "\u0085 é \x7f" in raw
    assert raw.endswith("\n")
    assert json.loads(raw)["stdout"] == f"echo '{text}'\n"


def test_health_is_open_to_everybody(guarded: Api) -> None:
    http = guarded.http
    assert http.get("/healthz").text == "ok"
    assert http.get("/readyz").text == "ok"
    assert http.get("/metrics").text.startswith("# TYPE ")
    guarded.engine.set_ready(ready=False)
    assert http.get("/readyz").status_code == 503


def test_the_rate_limiter(boot: Boot) -> None:
    api = boot(rate_per_address={"per_second": 0.2, "burst": 2})
    assert [api.get("/user/me").status_code for _ in range(3)] == [200, 200, 429]
    answer = api.get("/user/me")
    seconds = int(answer.headers["retry-after"])
    assert seconds in {5, 6}
    told = f"too many requests; retry after {seconds} seconds"
    assert answer.json() == {"error": "rate_limited", "retryAfter": seconds, "message": told}
    assert not answer.text.endswith("\n")
    assert api.http.get("/healthz").status_code == 200


def test_the_rate_limiter_of_users(boot: Boot) -> None:
    api = boot(**PROTECTED, rate_per_user={"per_second": 0.1})
    user, admin = {"X-API-Key": "atk_user"}, {"Authorization": "Bearer ddd.eee.fff"}
    statuses = [api.get("/user/me", headers=headers).status_code for headers in (user, user, admin)]
    assert statuses == [200, 429, 200]


def test_deprecated_routes_say_so(boot: Boot) -> None:
    sunset = "Wed, 01 Jul 2026 00:00:00 GMT"
    path = "/api/v1/sandboxes/{id}"
    api = boot(deprecated={path: {"sunset": sunset, "successor": "/api/v2/sandboxes/{id}"}})
    headers = api.get("/sandboxes/none").headers
    assert headers["deprecation"] == "true"
    assert headers["sunset"] == sunset
    assert headers["link"] == '</api/v2/sandboxes/{id}>; rel="successor-version"'
    assert "deprecation" not in api.get("/sandboxes").headers


def test_faults(boot: Boot) -> None:
    api = boot(faults=[{"status": 503, "body": "<h1>down</h1>", "path": "/api/v1/sandboxes"}])
    assert api.get("/templates").status_code == 200
    down = api.get("/sandboxes")
    assert (down.status_code, down.text) == (503, "<h1>down</h1>")
    assert api.get("/sandboxes").status_code == 200
    body: Any = {"error": "x", "message": "y"}
    api.engine.fail_next(Fault(status=500, body=body, method="POST", headers={"retry-after": "1"}))
    assert api.get("/sandboxes").status_code == 200
    broken = api.post("/sandboxes", {})
    assert (broken.json(), broken.headers["retry-after"]) == (body, "1")


def test_secrets_are_not_shown(boot: Boot) -> None:
    api = boot(**PROTECTED)
    api.get("/user/me", headers={"X-API-Key": "atk_user"})
    user = User(sub="u", api_key="atk_other", token="ggg")
    options = Options(
        api_key="atk_user", token="aaa.bbb.ccc", admin_token="ddd.eee.fff", users=[user]
    )
    shown = repr(api.server.requests) + repr(options) + repr(options.people)
    for secret in ("atk_user", "aaa.bbb.ccc", "ddd.eee.fff", "atk_other", "ggg"):
        assert secret not in shown


def test_cross_origin_requests_are_off(api: Api) -> None:
    headers = {"Origin": "https://console.example", "Access-Control-Request-Method": "GET"}
    assert api.call("OPTIONS", "/sandboxes", headers=headers).status_code == 404
    assert "access-control-allow-origin" not in api.get("/sandboxes", headers=headers).headers


def test_cross_origin_requests(boot: Boot) -> None:
    api = boot(cors_origins=["https://console.example"])
    ours, theirs = {"Origin": "https://console.example"}, {"Origin": "https://evil.example"}
    preflight = api.call("OPTIONS", "/sandboxes/x", headers=ours)
    assert (preflight.status_code, preflight.content) == (204, b"")
    assert "PATCH" not in preflight.headers["access-control-allow-methods"]
    assert api.call("OPTIONS", "/sandboxes/x", headers=theirs).status_code == 403
    for headers, allowed in ((ours, "https://console.example"), (theirs, None)):
        answer = api.get("/sandboxes", headers=headers)
        assert answer.headers.get("access-control-allow-origin") == allowed
