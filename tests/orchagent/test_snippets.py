"""What the engine's page shows runs here, with only its import lines changed.

What is the reader's own is set for the test: the address of the engine, and the workflow's file.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.orchagent import OrchClient
from turnwire.orchagent.chat import ChatSession

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

SNIPPETS = Path(__file__).parents[1] / "data" / "orchagent" / "snippets"
USER = ("you@example.com", "pass123")


def lines(name: str) -> list[str]:
    return (SNIPPETS / f"{name}.txt").read_text("utf-8").splitlines()


def run(source: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "snippet", "exec"), {"__name__": "__main__"})  # noqa: S102 - the test.
    return printed.getvalue()


def test_quick_start(
    engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "example_workflows" / "composio_calendar_hil_chat.json"
    file.parent.mkdir()
    file.write_text('{"name": "calendar"}')
    source = "\n".join(lines("quick_start"))
    assert source.count("from orchagent import OrchClient") == 1
    source = source.replace("from orchagent import", "from turnwire.orchagent import")
    printed = run(source.replace("http://localhost:8080", engine.base_url))
    assert re.fullmatch(r"agent\.message Echo from .*: Hi\nrun\.completed None\n", printed)
    assert (home / ".orchagent" / "token.json").stat().st_mode & 0o777 == 0o600


def test_the_chat_helper(engine: EmbeddedEngine[Any]) -> None:
    source = f"""
from orchagent import OrchClient
from orchagent.chat import ChatSession

client = OrchClient(base_url="{engine.base_url}")
client.auth.login(email="you@example.com", password="pass123")
chat = ChatSession(client, client.threads.create({{}}))
for evt in chat.ask("Hi", inputs={{"user_id": "me"}}, secrets={{"A": "b"}}):
    print(evt["type"])
"""
    for module in ("orchagent", "orchagent.chat"):
        source = source.replace(f"from {module} import", f"from turnwire.{module} import")
    assert run(source).split() == ["agent.message", "run.completed"]


def test_signing_in(engine: EmbeddedEngine[Any]) -> None:
    with OrchClient(engine.base_url) as client:
        client.auth.login(*USER)
        run_id = client.runs.send_message(client.threads.create({}), "sign in")["run_id"]
        seen: list[str] = []
        for event in client.runs.stream_events(run_id):
            seen.append(event["type"])
            if event["type"] == "auth.required":
                details: Any = event.get("details") or {}
                assert details.get("instruction")
                assert details["redirect_url"].startswith("https://")
                client.runs.resume(run_id)
    assert seen.count("auth.required") == 1
    assert seen[-1] == "run.completed"


@pytest.mark.parametrize("line", lines("surface"))
def test_the_surface(line: str, tmp_path: Path) -> None:
    with OrchClient(token_file=tmp_path / "t.json") as client:
        session = ChatSession(client, "t1")
        line = line.replace("orchagent.chat.ChatSession(client, thread_id)", "session")
        pattern = r"(client|session)\.([a-z_.]+)\((.*?)\)(?: ->| /|$)"
        calls: list[tuple[str, str, str]] = re.findall(pattern, line)
        assert calls
        for owner, path, told in calls:
            function: Any = client if owner == "client" else session
            for name in path.split("."):
                function = getattr(function, name)
            signature = inspect.signature(function)
            for position, argument in enumerate(filter(None, told.split(", "))):
                name = re.split(r"[?:=]", argument)[0]
                parameter = list(signature.parameters.values())[position]
                assert (parameter.name, parameter.kind) == (
                    name,
                    inspect.Parameter.POSITIONAL_OR_KEYWORD,
                )
                optional = bool(re.search(r"\?|=", argument))
                assert (parameter.default is not inspect.Parameter.empty) is optional
                for word, value in (("True", True), ("20", 20), ('"mcp"', "mcp")):
                    assert not argument.endswith(f"={word}") or parameter.default == value


@pytest.mark.parametrize("line", lines("providers"))
def test_secrets_of_each_provider(line: str, engine: EmbeddedEngine[Any]) -> None:
    secrets = json.loads(line)
    with OrchClient(engine.base_url) as client:
        client.auth.login(*USER)
        thread = client.threads.create({})
        client.threads.set_secrets(thread, secrets)
        for given in (secrets, None):
            run_id = client.runs.send_message(thread, "which secrets", secrets=given)["run_id"]
            told = " ".join(str(event) for event in client.runs.stream_events(run_id))
            for name in (*secrets.get("providers", {}), *(set(secrets) - {"providers"})):
                assert name in told
