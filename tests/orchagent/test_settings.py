"""What a client is made of: arguments, the environment, and what neither says."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.errors import ConfigurationError
from turnwire.orchagent import AsyncOrchClient, OrchClient

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=[OrchClient, AsyncOrchClient])
def kind(request: pytest.FixtureRequest) -> type[OrchClient]:
    made: type[OrchClient] = request.param
    return made


def test_the_defaults(kind: type[OrchClient], home: Path) -> None:
    client: Any = kind()
    assert client.transport.settings.base_url == "http://localhost:8080"
    assert client.transport.settings.timeout == 30.0
    assert client._login.file.path == home / ".orchagent" / "token.json"
    assert repr(client) == f"<{kind.__name__} http://localhost:8080>"


def test_the_environment_is_read_when_a_client_is_made(
    kind: type[OrchClient], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("ORCHAGENT_BASE_URL", "https://engine.test/")
    monkeypatch.setenv("ORCHAGENT_TIMEOUT", "2.5")
    monkeypatch.setenv("ORCHAGENT_TOKEN_FILE", "~/tokens/mine.json")
    client: Any = kind()
    assert client.transport.settings.base_url == "https://engine.test"
    assert client.transport.settings.timeout == 2.5
    assert client._login.file.path == home / "tokens" / "mine.json"


def test_arguments_come_first(
    kind: type[OrchClient], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ORCHAGENT_BASE_URL", "https://engine.test")
    monkeypatch.setenv("ORCHAGENT_TIMEOUT", "soon")
    monkeypatch.setenv("ORCHAGENT_TOKEN_FILE", "/nowhere")
    client: Any = kind("http://other.test", token_file=tmp_path / "t.json", timeout=None)
    assert client.transport.settings.base_url == "http://other.test"
    assert client.transport.settings.timeout is None
    assert client._login.file.path == tmp_path / "t.json"


@pytest.mark.parametrize("value", ["soon", "-1", "0", "nan", "inf", "1s"])
def test_a_bad_timeout(kind: type[OrchClient], monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("ORCHAGENT_TIMEOUT", value)
    with pytest.raises(ConfigurationError, match="ORCHAGENT_TIMEOUT"):
        kind()


def test_empty_variables_say_nothing(
    kind: type[OrchClient], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    for name in ("ORCHAGENT_BASE_URL", "ORCHAGENT_TIMEOUT", "ORCHAGENT_TOKEN_FILE"):
        monkeypatch.setenv(name, "")
    client: Any = kind()
    assert client.transport.settings.base_url == "http://localhost:8080"
    assert client.transport.settings.timeout == 30.0
    assert client._login.file.path == home / ".orchagent" / "token.json"


@pytest.mark.parametrize("url", ["localhost:8080", "http://me:pw@host", "http://host?x=1"])
def test_a_bad_base_url(kind: type[OrchClient], url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(url)
    assert "pw" not in str(caught.value)


def test_importing_reads_no_environment_and_loads_little() -> None:
    code = (
        "import os, sys; os.environ['ORCHAGENT_TIMEOUT'] = 'soon'; import turnwire.orchagent\n"
        "late = {'httpx', 'asyncio', 'turnwire.orchagent.stream', 'turnwire.orchagent.login'}\n"
        "late |= {'turnwire_api.orchagent.models.history_item'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603 - ours.
    assert shown.stdout.strip() == "[]"


def test_names_are_found_late() -> None:
    import turnwire.orchagent as package  # noqa: PLC0415 - the module itself.

    for name in package.__all__:
        assert getattr(package, name) is not None
    assert "HistoryItem" in dir(package)
    from turnwire.orchagent import secrets  # noqa: PLC0415 - not the model's module.

    assert secrets.openai("k")
    with pytest.raises(AttributeError, match="nothing"):
        _ = package.nothing
