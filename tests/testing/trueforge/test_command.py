"""``python -m turnwire.testing trueforge``."""

import json
import re
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from testing.trueforge.support import API, NOTES, Json, read_messages, user
from turnwire.testing.trueforge import scenarios

COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.testing", "trueforge"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False
    )


@contextmanager
def running(
    *arguments: str,
) -> Generator[tuple[subprocess.Popen[str], httpx.Client], None, None]:
    """Run the command in the background; yields the process and a client of the engine."""
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            found = re.fullmatch(r"listening on (http://\S+)\n", process.stdout.readline())
            assert found is not None
            with closing(httpx.Client(base_url=found[1] + API, timeout=10)) as http:
                yield process, http
        finally:
            process.kill()


def opened(http: httpx.Client) -> str:
    """Open a session; returns the path of its turns."""
    made = http.post("/sessions", json={"agent": {"spec": NOTES}})
    assert made.status_code == 201, made.text
    return f"/sessions/{made.json()['data']['id']}/turns"


def test_a_signal_abandons_what_runs() -> None:
    with running() as (process, http):
        turns = opened(http)
        with http.stream("POST", turns, json={"input": user("[hang]")}) as response:
            process.terminate()
            last = read_messages(response.read())[-1].data
        assert last["state"]["reason"] == "abandoned"
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0


def test_options_reach_the_engine(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    greeting: Json = {"name": "hi", "keywords": ["hi"], "steps": [{"message": "Grüezi {{user}}"}]}
    file.write_text(json.dumps([greeting]), "utf-8")
    arguments = ("--user", "me:sesame", "--admin", "me", "--scenarios", str(file), "--seed", "1")
    more = ("--chunk", "5", "--time-scale", "0", "--sandbox", "--idle-timeout", "9")
    with running(*arguments, *more) as (_, http):
        assert http.get("/sessions").status_code == 401
        http.headers["authorization"] = "Bearer sesame"
        listed = http.get("/settings/mcp-servers")
        assert listed.headers["keep-alive"] == "timeout=9"
        assert "Grüezi hi" in http.post(opened(http), json={"input": user("hi")}).text


def test_it_may_start_empty() -> None:
    with running("--empty") as (_, http):
        assert http.get("/settings/model-providers").json() == {"data": []}


def test_it_may_be_a_gateway(tmp_path: Path) -> None:
    file = tmp_path / "agents.json"
    file.write_text(json.dumps({"brief": NOTES}), "utf-8")
    with running("--gateway", "--agents", str(file)) as (_, http):
        sessions = http.base_url.copy_with(path="/acme/v1/agents/sessions")
        assert http.post(sessions, json={"agent_name": "brief"}).status_code == 401
        http.headers["authorization"] = "Bearer any"
        made = http.post(sessions, json={"agent_name": "brief"})
        assert made.json()["data"]["agent_name"] == "brief"


def test_agents_are_an_object(tmp_path: Path) -> None:
    file = tmp_path / "agents.json"
    file.write_text("[]", "utf-8")
    refused = run("--agents", str(file))
    told = f"error: {file}: expected an object of specs by name\n"
    assert (refused.returncode, refused.stderr) == (2, told)


def test_the_list_of_scenarios() -> None:
    listed = run("--list")
    assert (listed.returncode, listed.stdout) == (0, scenarios.TABLE + "\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--user", "sesame"], "--user: expected USER:TOKEN"),
        (["--scenarios", "/nonesuch.json"], "/nonesuch.json: "),
        (["--agents", "/nonesuch.json"], "/nonesuch.json: "),
        (["--latency", "-1"], "'latency' must be >= 0: -1.0"),
    ],
)
def test_a_mistake_is_one_line(arguments: list[str], told: str) -> None:
    refused = run(*arguments)
    assert refused.returncode == 2
    assert refused.stderr.startswith(f"error: {told}")
    assert refused.stderr.count("\n") == 1
