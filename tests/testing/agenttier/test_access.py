"""Whose sandboxes they are: owners, sharing, API keys, keys for one sandbox."""

import re

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json, create_body

USERS = [
    {"sub": "ada", "email": "ada@example.com", "name": "Ada", "token": "a"},
    {"sub": "bob", "email": "bob@example.com", "groups": ["team"], "token": "b"},
    {"sub": "eve", "email": "eve@example.com", "token": "e"},
]


@pytest.fixture
def root(boot: Boot) -> Api:
    return boot(users=USERS, admin_token="adm")


def caller(root: Api, token: str) -> Api:
    return root.as_caller(Authorization=f"Bearer {token}")


def test_what_is_foreign_is_404(root: Api) -> None:
    ada, bob, admin = caller(root, "a"), caller(root, "b"), caller(root, "adm")
    with ada.http, bob.http, admin.http:
        path = ada.sandbox("hers")
        for method, where in (
            ("GET", ""),
            ("DELETE", ""),
            ("PATCH", ""),
            ("POST", "/stop"),
            ("POST", "/exec"),
            ("GET", "/ports"),
            ("POST", "/invoke"),
            ("GET", "/files/"),
            ("POST", "/clone"),
        ):
            answer = bob.call(method, path + where, {})
            told = {"error": "access denied to sandbox hers"}
            assert (answer.status_code, answer.json()) == (404, told)
        assert bob.get(f"{path}/share").status_code == 403
        assert bob.get("/sandboxes/missing/share").status_code == 403
        assert bob.get("/sandboxes").json() == {"sandboxes": None}
        assert admin.get(path).status_code == 200
        assert [each["name"] for each in admin.get("/sandboxes").json()["sandboxes"]] == ["hers"]


@pytest.mark.parametrize(
    "grant",
    [
        {"identity": "bob@example.com", "level": "viewer"},
        {"identity": "bob", "level": "collaborator", "kind": "user"},
        {"identity": "team", "level": "viewer", "kind": "group"},
    ],
)
def test_sharing_lets_read_and_nothing_else(root: Api, grant: Json) -> None:
    ada, bob, eve = caller(root, "a"), caller(root, "b"), caller(root, "e")
    with ada.http, bob.http, eve.http:
        path = ada.sandbox("hers")
        shown = ada.post(f"{path}/share", grant).json()
        kind = "groups" if grant.get("kind") == "group" else "users"
        assert shown[kind] == [{"identity": grant["identity"], "level": grant["level"]}]
        assert bob.get(path).status_code == 200
        assert bob.get("/sandboxes").json() == {"sandboxes": None}
        assert bob.post(f"{path}/exec", {"command": "x"}).status_code == 404
        assert eve.get(path).status_code == 404
        revoked = ada.delete(f"{path}/share/{grant['identity']}")
        assert revoked.json() == {"identity": grant["identity"], "status": "revoked"}
        assert bob.get(path).status_code == 404


@pytest.mark.parametrize(
    ("grant", "told"),
    [
        ({}, "identity is required"),
        ({"identity": "x", "level": "owner"}, 'level must be "viewer" or "collaborator"'),
        ({"identity": "x", "kind": "robot"}, 'kind must be "user" or "group"'),
    ],
)
def test_wrong_grants(api: Api, grant: Json, told: str) -> None:
    answer = api.post(f"{api.sandbox()}/share", grant)
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_share_links_show_their_token_once(api: Api) -> None:
    path = api.sandbox()
    body = {"level": "collaborator", "expiresIn": "24h", "maxUses": 3}
    link = api.post(f"{path}/share-links", body).json()
    assert re.fullmatch(r"[\w-]{43}", link["token"])
    assert link["expiresAt"].endswith("Z")
    (kept,) = api.get(f"{path}/share").json()["shareLinks"]
    assert "token" not in kept
    assert kept["id"] == link["id"]
    shared = api.get("/admin/sharing").json()["sharing"]
    assert [each["sandboxId"] for each in shared] == ["demo"]


def test_api_keys(root: Api) -> None:
    ada, bob = caller(root, "a"), caller(root, "b")
    with ada.http, bob.http:
        made = ada.post("/user/api-keys", {"name": "ci", "expiresIn": "720h"}).json()
        assert re.fullmatch(r"atk_[\w-]{43}", made["key"])
        assert made["sandboxId"] == ""
        assert made["actionGroups"] is None
        (listed,) = ada.get("/user/api-keys").json()["keys"]
        assert "key" not in listed
        assert (listed["id"], listed["userId"], listed["name"]) == (made["id"], "ada", "ci")
        assert bob.get("/user/api-keys").json() == {"keys": []}
        with_key = root.as_caller(**{"X-API-Key": made["key"]})
        with with_key.http:
            me = with_key.get("/user/me").json()
            assert (me["sub"], me["name"], me["groups"]) == ("ada", "ci", None)
            assert bob.delete(f"/user/api-keys/{made['id']}").status_code == 403
            revoked = ada.delete(f"/user/api-keys/{made['id']}")
            assert revoked.json() == {"id": made["id"], "status": "revoked"}
            assert with_key.get("/user/me").status_code == 401
        assert ada.delete(f"/user/api-keys/{made['id']}").json() == {"error": "api key not found"}


def test_a_key_that_expired(root: Api) -> None:
    ada = caller(root, "a")
    with ada.http:
        key = ada.post("/user/api-keys", {"expiresIn": "1ns"}).json()["key"]
        assert ada.get("/user/me", headers={"X-API-Key": key}).status_code == 401


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        ({"expiresIn": "30"}, 400, 'expiresIn must be a positive Go duration (e.g. "720h")'),
        ({"actionGroups": []}, 400, 'invalid request body: json: unknown field "actionGroups"'),
        (
            {"scopes": ["ports"]},
            400,
            "scopes requires sandboxId \u2014 user-level keys do not carry action-group scopes",
        ),
        ({"sandboxId": "none"}, 404, "sandbox none not found"),
        ({"sandboxId": "demo", "scopes": ["fly"]}, 400, "unknown action group: fly"),
        (
            {"sandboxId": "demo", "scopes": ["delete"]},
            400,
            '"delete" is not a valid action group \u2014 '
            "a sandbox-scoped key can never delete the sandbox it is bound to",
        ),
    ],
)
def test_wrong_keys(api: Api, body: Json, status: int, told: str) -> None:
    api.sandbox()
    answer = api.post("/user/api-keys", body)
    assert (answer.status_code, answer.json()) == (status, {"error": told})


def test_a_key_without_a_body(api: Api) -> None:
    assert api.post("/user/api-keys").json()["name"] == ""


def test_a_key_for_one_sandbox(root: Api) -> None:
    ada = caller(root, "a")
    with ada.http:
        path, other = ada.sandbox("one"), ada.sandbox("two")
        made = ada.post("/user/api-keys", {"sandboxId": "one", "scopes": ["run-command"]}).json()
        assert made["actionGroups"] == ["run-command"]
        scoped = root.as_caller(**{"X-API-Key": made["key"]})
        with scoped.http:
            assert scoped.post(f"{path}/exec", {"command": "x"}).status_code == 200
            for method, where, told in (
                ("GET", path, "scoped key not permitted for this route"),
                ("GET", "/user/me", "scoped key not permitted for this route"),
                ("POST", "/sandboxes/bulk", "scoped key not permitted for this route"),
                ("DELETE", path, "scoped key not permitted for this route"),
                ("POST", f"{other}/exec", "scoped key is not bound to this sandbox"),
                ("GET", f"{path}/ports", 'scoped key lacks the "ports" action group'),
            ):
                answer = scoped.call(method, where)
                assert (answer.status_code, answer.json()) == (403, {"error": told})


def test_a_key_for_one_sandbox_may_do_most_by_itself(root: Api) -> None:
    ada = caller(root, "a")
    with ada.http:
        path = ada.agent("one")
        made = ada.post("/user/api-keys", {"sandboxId": "one"}).json()
        assert "stop" in made["actionGroups"]
        assert "delete" not in made["actionGroups"]
        scoped = root.as_caller(**{"X-API-Key": made["key"]})
        with scoped.http:
            assert scoped.post(f"{path}/invoke", content="x").status_code == 200
            assert scoped.get(f"{path}/files/").status_code == 200
            assert scoped.post(f"{path}/stop").status_code == 200


def test_quotas_count_only_your_own(root: Api) -> None:
    ada, bob, admin = caller(root, "a"), caller(root, "b"), caller(root, "adm")
    with ada.http, bob.http, admin.http:
        admin.put("/governance/policies/default", {"maxSandboxesPerUser": 1})
        assert ada.post("/sandboxes", create_body("one")).status_code == 201
        assert bob.post("/sandboxes", create_body("two")).status_code == 201
        refused = ada.post("/sandboxes", create_body("three"))
        assert refused.status_code == 403
        assert [each["code"] for each in refused.json()["violations"]] == ["user_quota_exceeded"]
