"""Who calls, and where: flags, the environment, the config file, and what writes it."""

from __future__ import annotations

import io
import json
import stat
from typing import TYPE_CHECKING, Any

import pytest

import turnwire
from cli.support import KEY, TOKEN

if TYPE_CHECKING:
    from pathlib import Path

    from cli.support import Shell
    from turnwire.testing import EmbeddedEngine

NOWHERE = "http://127.0.0.1:9"


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def config_of(home: Path) -> Path:
    return home / ".config" / "agenttier" / "config.json"


def write(path: Path, **values: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values))


def test_the_version(stranger: Shell) -> None:
    assert stranger.good("version") == f"turnwire {turnwire.__version__}\n"
    assert stranger.data("version") == {"version": turnwire.__version__}


def test_whoami(shell: Shell) -> None:
    # Callers with an API key have no groups: the Router says null.
    assert shell.data("whoami") == {
        "sub": "user-1",
        "email": "user@example.com",
        "name": "Example User",
        "groups": None,
        "is_admin": False,
    }
    lines = shell.good("whoami").splitlines()
    assert "email:     user@example.com" in lines
    assert "groups:    -" in lines
    assert "is_admin:  no" in lines


class TestLogin:
    def test_it_writes_the_file_and_asks_who_you_are(
        self,
        stranger: Shell,
        home: Path,
        engine: EmbeddedEngine[Any],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        typed(monkeypatch, KEY + "\n")
        done = stranger("login", "--api-url", engine.base_url)
        assert (done.code, done.out) == (0, "you are user@example.com\n")
        assert done.err == f"saved to {config_of(home)}\n"
        assert json.loads(config_of(home).read_text()) == {
            "api_url": engine.base_url,
            "api_key": KEY,
        }
        assert stat.S_IMODE(config_of(home).stat().st_mode) == 0o600
        assert stat.S_IMODE(config_of(home).parent.stat().st_mode) == 0o700
        assert [path.name for path in config_of(home).parent.iterdir()] == ["config.json"]
        assert stranger.data("whoami")["sub"] == "user-1"

    def test_it_replaces_a_file_that_others_can_read(
        self,
        stranger: Shell,
        home: Path,
        engine: EmbeddedEngine[Any],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        write(config_of(home), api_url=engine.base_url, api_key="atk_old")
        config_of(home).chmod(0o644)
        typed(monkeypatch, TOKEN)
        done = stranger("login", "--kind", "token", "--json")
        assert (done.code, done.data["groups"]) == (0, ["developers"])
        assert json.loads(config_of(home).read_text()) == {
            "api_url": engine.base_url,
            "token": TOKEN,
        }
        assert stat.S_IMODE(config_of(home).stat().st_mode) == 0o600

    def test_what_the_flags_say_is_not_asked_for(
        self, shell: Shell, home: Path, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("AGENTTIER_CONFIG", str(home / "elsewhere.json"))
        assert shell("login", "--token", TOKEN).code == 0
        # The URL is the environment's, and the key that is there stays there.
        assert json.loads((home / "elsewhere.json").read_text()) == {
            "api_url": engine.base_url,
            "token": TOKEN,
        }

    def test_a_router_that_wants_no_key(self, shell: Shell, home: Path) -> None:
        assert shell("login", "--kind", "none").code == 0
        assert json.loads(config_of(home).read_text()).keys() == {"api_url"}

    def test_a_key_that_the_router_refuses(
        self, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        typed(monkeypatch, "atk_wrong")
        done = shell("login")
        assert (done.code, done.out) == (1, "")
        assert "the server answered 401: invalid_api_key" in done.err
        assert "atk_wrong" not in done.err

    @pytest.mark.parametrize(
        ("words", "stdin", "told"),
        [
            ([], "", "where is the Router?"),
            (["--api-url", NOWHERE], "", "no api-key was given"),
            (["--api-url", NOWHERE], "atk_\N{SNOWMAN}", "no header may carry"),
            (["--api-url", "nonsense"], "atk_secret", "must be an absolute http or https URL"),
            (["atk_secret"], "", "login takes no arguments"),
        ],
    )
    def test_what_is_wrong_is_not_saved(
        self,
        *,
        stranger: Shell,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        words: list[str],
        stdin: str,
        told: str,
    ) -> None:
        typed(monkeypatch, stdin)
        done = stranger("login", *words)
        assert done.code == 2
        assert told in done.err
        assert "atk_" not in done.err
        assert not config_of(home).exists()

    def test_a_file_that_cannot_be_written(
        self, shell: Shell, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (home / "file").write_text("")
        monkeypatch.setenv("AGENTTIER_CONFIG", str(home / "file" / "config.json"))
        done = shell("login", "--api-key", KEY)
        assert (done.code, done.out) == (1, "")
        assert "Not a directory" in done.err or "File exists" in done.err


class TestPrecedence:
    def test_of_the_endpoint(
        self,
        stranger: Shell,
        home: Path,
        engine: EmbeddedEngine[Any],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        write(config_of(home), api_url=engine.base_url, api_key=KEY)
        assert stranger("whoami").code == 0
        monkeypatch.setenv("AGENTTIER_API_URL", NOWHERE)
        assert stranger("whoami").code == 1
        assert stranger("whoami", "--api-url", engine.base_url).code == 0
        assert stranger("--api-url", engine.base_url, "whoami").code == 0
        # An empty variable is one that is not set.
        monkeypatch.setenv("AGENTTIER_API_URL", "")
        assert stranger("whoami").code == 0

    @pytest.mark.parametrize(("name", "good"), [("api_key", KEY), ("token", TOKEN)])
    def test_of_each_credential(
        self,
        *,
        stranger: Shell,
        home: Path,
        engine: EmbeddedEngine[Any],
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        good: str,
    ) -> None:
        flag, variable = "--" + name.replace("_", "-"), f"AGENTTIER_{name.upper()}"
        write(config_of(home), api_url=engine.base_url, **{name: good})
        assert stranger("whoami").code == 0
        monkeypatch.setenv(variable, "wrong")
        assert stranger("whoami").code == 1
        assert stranger("whoami", flag, good).code == 0
        monkeypatch.setenv(variable, good)
        assert stranger("whoami", flag, "wrong").code == 1
        write(config_of(home), api_url=engine.base_url, **{name: "wrong"})
        assert stranger("whoami").code == 0

    def test_a_key_goes_before_a_token(
        self, stranger: Shell, home: Path, engine: EmbeddedEngine[Any]
    ) -> None:
        write(config_of(home), api_url=engine.base_url, api_key=KEY)
        assert stranger.data("whoami", "--token", TOKEN)["groups"] is None

    def test_no_endpoint_is_a_wrong_command_line(self, stranger: Shell) -> None:
        done = stranger("sandboxes", "list")
        assert (done.code, done.out) == (2, "")
        assert "where is the Router?" in done.err

    def test_no_credentials(self, stranger: Shell, engine: EmbeddedEngine[Any]) -> None:
        done = stranger("whoami", "--api-url", engine.base_url)
        assert (done.code, done.out) == (1, "")
        assert "the server answered 401: missing_authorization" in done.err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"api_key": "atk_secret"', "no JSON in line 1"),
        (b'"atk_secret"', "is not a JSON object"),
        (b'{"api_key": ["atk_secret"]}', "api_key is not a text"),
        (b'{"api_key": "atk_secret\xff"}', "it is not UTF-8"),
    ],
)
def test_a_config_file_that_is_none(stranger: Shell, home: Path, content: bytes, told: str) -> None:
    config_of(home).parent.mkdir(parents=True)
    config_of(home).write_bytes(content)
    done = stranger("whoami", "--api-url", NOWHERE)
    assert done.code == 2
    assert told in done.err
    assert "atk_secret" not in done.err


def test_the_help_says_what_others_can_see(stranger: Shell) -> None:
    for words in ([], ["sandboxes", "list"], ["invoke"]):
        text = " ".join(stranger.good(*words, "--help").split())
        assert text.count("Others on this machine can see it in the process list") == 2
