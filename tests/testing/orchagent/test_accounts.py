"""Registration, login, tokens: who may call, and whose threads and runs they see."""

import time

import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import EMAIL, PASSWORD, Api, Json
from turnwire.testing.ids import Ids
from turnwire.testing.orchagent.accounts import Accounts
from turnwire.testing.orchagent.answers import RefusedError

CLOSED = [
    ("POST", "/threads"),
    ("POST", "/threads/th_1/secrets"),
    ("GET", "/threads/th_1/history"),
    ("POST", "/threads/th_1/messages"),
    ("GET", "/runs/run_1/events"),
    ("POST", "/runs/run_1/resume"),
    ("POST", "/approvals/run_1/approve"),
    ("POST", "/approvals/clear"),
]


def test_a_registered_user_has_a_token_and_can_log_in(api: Api) -> None:
    body = {"email": "new@example.com", "password": "s3cret", "profile": {"team": "blue"}}
    registered = api.json("POST", "/auth/register", json=body)
    assert list(registered) == ["access_token"]
    for token in (registered["access_token"], api.login("new@example.com", "s3cret")):
        mine = Api(api.server, token)
        with mine.http:
            assert mine.thread().startswith("th_")
    (user,) = (each for each in api.engine.accounts.users if each.email == "new@example.com")
    assert user.profile == {"team": "blue"}
    assert "s3cret" not in repr(user)


def test_an_address_is_registered_once(api: Api) -> None:
    taken = api.post("/auth/register", json={"email": EMAIL, "password": "other"})
    assert (taken.status_code, list(taken.json())) == (409, ["detail"])
    assert api.login()


@pytest.mark.parametrize(
    ("email", "password"), [(EMAIL, "wrong"), ("nobody@example.com", ""), ("no", PASSWORD)]
)
def test_a_wrong_password_is_refused(api: Api, email: str, password: str) -> None:
    refused = api.post("/auth/login", json={"email": email, "password": password or "x"})
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"email": EMAIL},
        {"email": EMAIL, "password": None},
        {"email": 3, "password": "x"},
        {"email": "new@example.com", "password": "x", "profile": "none"},
        [],
    ],
)
def test_what_is_no_registration_is_unprocessable(shared: Api, body: Json) -> None:
    assert shared.post("/auth/register", json=body).status_code == 422


@pytest.mark.parametrize(("method", "path"), CLOSED)
@pytest.mark.parametrize("authorization", [None, "Bearer wrong", "Basic x", "Bearer", "token"])
def test_every_other_route_needs_a_token(
    shared: Api, method: str, path: str, authorization: str | None
) -> None:
    headers = {"authorization": authorization or ""}
    refused = shared.http.request(method, path, headers=headers)
    assert refused.status_code == 401
    assert refused.json() == {"detail": "missing, unknown or expired token"}


def test_a_token_is_valid_for_its_lifetime() -> None:
    time_now = 100.0
    accounts = Accounts(Ids(seed=1), lambda: time_now, lifetime=10.0)
    user = accounts.add(EMAIL, PASSWORD)
    first = f"Bearer {accounts.issue(user)}"
    time_now = 109.9
    assert accounts.user_of(first) is user
    second = f"bearer {accounts.login(EMAIL, PASSWORD)}"
    time_now = 110.0
    with pytest.raises(RefusedError) as caught:
        accounts.user_of(first)
    assert caught.value.status == 401
    assert accounts.user_of(second) is user


def test_a_token_expires(boot: Boot) -> None:
    api = boot(token_lifetime=0.05)
    mine = Api(api.server, api.login())
    with mine.http:
        time.sleep(0.1)
        assert mine.post("/threads", json={}).status_code == 401
    # The token of the options is for tests that do not want to think of this.
    assert api.thread()


def test_all_tokens_can_be_made_to_expire(api: Api) -> None:
    thread = api.thread()
    api.engine.expire_tokens()
    assert api.get(f"/threads/{thread}/history").status_code == 401
    mine = Api(api.server, api.login())
    with mine.http:
        assert mine.history(thread) == []


@pytest.mark.parametrize("status", [404, 403])
def test_threads_and_runs_belong_to_who_made_them(boot: Boot, status: int) -> None:
    api = boot(foreign_status=status)
    thread = api.thread()
    run = api.send(thread, "Say hello.")
    other = Api(api.server, api.register("other@example.com"))
    approval: Json = {"server": "mcp", "tool": "t", "args_keys": []}
    with other.http:
        assert other.get(f"/threads/{thread}/history").status_code == status
        assert other.post(f"/threads/{thread}/secrets", json={"secrets": {}}).status_code == status
        message = {"user_prompt": "Hi"}
        assert other.post(f"/threads/{thread}/messages", json=message).status_code == status
        assert other.get(f"/runs/{run}/events").status_code == status
        assert other.resume(run).status_code == status
        assert other.post(f"/approvals/{run}/approve", json=approval).status_code == status
    assert api.engine.grants == ()


def test_several_users_from_the_start(boot: Boot) -> None:
    api = boot(users={"a@example.com": "one", "b@example.com": "two"})
    assert api.login("a@example.com", "one") != api.login("b@example.com", "two")
    thread = api.thread()
    assert api.engine.threads[thread].owner.email == "a@example.com"
