"""Where Orchagent's published client fails beside its event streams.

Its version is pinned: a test that fails after an update says that a defect is gone.
"""

from __future__ import annotations

import inspect
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pydantic
import pytest

from turnwire.testing import serve
from turnwire.testing.orchagent import Fault, rate_limit
from witness.orchagent_sdk import (
    DIRECTORY,
    EMAIL,
    OPENAI,
    PASSWORD,
    Witness,
    client_of,
    part,
    sdk,
    witness,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


@pytest.fixture
def fresh(pair: Witness, tmp_path: Path) -> Iterator[Any]:
    """A second client of the same engine, without a token."""
    with client_of(pair.engine.base_url, tmp_path / "fresh.json") as client:
        yield client


@pytest.fixture
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def run(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, since the environment is read at import."""
    home = {"HOME": os.environ.get("HOME", "/")}
    return subprocess.run(  # noqa: S603 - our own program.
        [sys.executable, "-c", program],
        env={**home, "PYTHONPATH": str(DIRECTORY), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_token_that_is_not_saved_is_not_used_either(fresh: Any) -> None:
    assert fresh.auth.login(EMAIL, PASSWORD, save=False)
    assert fresh.auth.register("new@example.com", "secret", save=False)
    assert fresh.auth.get_token() is None
    with pytest.raises(part("errors").Unauthorized):
        fresh.threads.create({})


@pytest.mark.usefixtures("usual_umask")
def test_the_token_file_is_readable_by_all_at_first(
    fresh: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh.settings.token_path = tmp_path / "folder" / "token.json"
    before: list[tuple[int, bool]] = []
    chmod = Path.chmod

    def watched(path: Path, wanted: int) -> None:
        before.append((mode(path), "access_token" in path.read_text("utf-8")))
        chmod(path, wanted)

    monkeypatch.setattr(Path, "chmod", watched)
    fresh.auth.set_token("secret-token")
    assert before == [(0o644, True)]
    assert mode(fresh.settings.token_path) == 0o600
    assert mode(fresh.settings.token_path.parent) == 0o755


@pytest.mark.usefixtures("usual_umask")
def test_a_token_file_that_cannot_be_protected_stays_open(
    fresh: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, wanted: int) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", refused)
    fresh.auth.set_token("secret-token")
    assert mode(tmp_path / "fresh.json") == 0o644


def test_a_torn_token_file_is_no_login(pair: Witness) -> None:
    whole = pair.token_path.read_text("utf-8")
    pair.token_path.write_text(whole[:-3], "utf-8")
    with client_of(pair.engine.base_url, pair.token_path) as client:
        assert client.auth.get_token() is None


def test_a_token_file_is_overwritten_in_place(pair: Witness) -> None:
    before = pair.token_path.stat().st_ino
    pair.client.auth.login(EMAIL, PASSWORD)
    # The same file: who reads meanwhile reads a part of it.
    assert pair.token_path.stat().st_ino == before


def test_a_token_goes_to_any_host(pair: Witness) -> None:
    with serve("orchagent") as other, client_of(other.base_url, pair.token_path) as client:
        with pytest.raises(part("errors").Unauthorized):
            client.threads.create({})
        assert "authorization" in other.requests[-1].headers


def test_without_a_token_the_request_goes_out_all_the_same(pair: Witness, fresh: Any) -> None:
    count = len(pair.engine.requests)
    with pytest.raises(part("errors").Unauthorized):
        fresh.threads.create({"secrets": OPENAI})
    assert len(pair.engine.requests) == count + 1
    # Secrets and all.
    assert pair.last.body == {"secrets": OPENAI}
    assert "authorization" not in pair.last.headers


def test_the_environment_is_read_at_import() -> None:
    program = (
        "import os; from orchagent import OrchClient;"
        "os.environ['ORCHAGENT_BASE_URL'] = 'http://late.example';"
        "print(OrchClient().settings.base_url)"
    )
    late = run(program, ORCHAGENT_BASE_URL="http://early.example")
    assert late.stdout == "http://early.example\n"


def test_a_bad_timeout_fails_the_import() -> None:
    failed = run("import orchagent", ORCHAGENT_TIMEOUT="soon")
    assert failed.returncode == 1
    assert "could not convert string to float: 'soon'" in failed.stderr


@pytest.mark.parametrize(("given", "path"), [("", "."), ("~/token.json", "~/token.json")])
def test_the_path_of_the_token_file_is_taken_literally(given: str, path: str) -> None:
    program = "from orchagent.config import TOKEN_PATH; print(TOKEN_PATH)"
    assert run(program, ORCHAGENT_TOKEN_FILE=given).stdout == f"{path}\n"


def test_settings_hide_the_base_url(tmp_path: Path) -> None:
    settings = part("config").Settings(base_url="http://a.example", token_path=tmp_path / "t")
    client = sdk().OrchClient(base_url="http://b.example", settings=settings)
    assert client._client.base_url == "http://a.example"
    client._client.close()


def test_a_login_without_a_token_returns_nothing(pair: Witness, fresh: Any) -> None:
    pair.engine.engine.fail_next(Fault(status=200, path="/auth", body={"token": "t"}))
    assert fresh.auth.login(EMAIL, PASSWORD) is None


def test_an_id_reaches_another_route(pair: Witness) -> None:
    pair.client.approvals.approve(pair.start("Hi"), "send_mail")
    assert pair.client.runs.resume("../approvals/clear?x") == {"cleared": 1}
    assert (pair.last.path, pair.last.query) == ("/approvals/clear", "x/resume")


def test_a_history_is_asked_for_when_it_is_read(pair: Witness) -> None:
    count = len(pair.engine.requests)
    history = pair.client.threads.history("th_no")
    assert len(pair.engine.requests) == count
    with pytest.raises(part("errors").NotFound):
        list(history)


def test_a_history_without_items_is_a_type_error(pair: Witness) -> None:
    pair.engine.engine.fail_next(Fault(status=200, path="/threads", body={"items": None}))
    with pytest.raises(TypeError, match="not iterable"):
        list(pair.client.threads.history("th_1"))


def test_one_bad_item_hides_the_rest_of_a_history(pair: Witness) -> None:
    good = {"role": "user", "content": "Hi", "created_at": "now"}
    body = {"items": [good, {"role": "user"}, good]}
    pair.engine.engine.fail_next(Fault(status=200, path="/threads", body=body))
    history = pair.client.threads.history("th_1")
    assert next(history).content == "Hi"
    with pytest.raises(pydantic.ValidationError):
        next(history)
    assert list(history) == []


def test_what_is_empty_cannot_be_sent(pair: Witness) -> None:
    pair.start("Hi", inputs={}, secrets={})
    assert pair.last.body == {"user_prompt": "Hi"}
    pair.client.approvals.clear(all=False, user_id="")
    assert pair.last.body == {}
    pair.client.auth.register("new@example.com", "secret", profile={})
    assert "profile" not in pair.last.body


def test_nothing_is_tried_again(pair: Witness) -> None:
    pair.engine.engine.fail_next(rate_limit(1, retry_after="0"))
    count = len(pair.engine.requests)
    with pytest.raises(part("errors").RateLimited):
        pair.client.get_meta()
    assert len(pair.engine.requests) == count + 1


def test_what_a_client_lacks(pair: Witness) -> None:
    public = [name for name, _ in inspect.getmembers(sdk()) if "Client" in name]
    assert public == ["OrchClient"]
    assert not hasattr(pair.client, "close")
    assert not hasattr(pair.client, "__exit__")
    assert pair.client.runs is not pair.client.runs
    pair.client.get_meta()
    assert pair.last.headers["user-agent"].startswith("python-httpx/")


def test_errors_are_text_and_the_text_may_have_secrets(pair: Witness) -> None:
    body = {"detail": f"bad key {OPENAI['providers']['openai']['api_key']}"}
    fault = Fault(status=429, path="/threads", body=body, headers={"retry-after": "7"})
    pair.engine.engine.fail_next(fault)
    with pytest.raises(part("errors").RateLimited) as caught:
        pair.client.threads.create({})
    assert vars(caught.value) == {}
    assert not hasattr(caught.value, "status_code")
    assert "sk-0123456789" in str(caught.value)
