"""Scenarios from files, the list of them, and the command line."""

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from testing.orchagent.support import Json, read_events
from turnwire.testing.orchagent import SCENARIOS, ScenarioError, scenarios
from turnwire.testing.orchagent import scenario as script

COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.testing", "orchagent"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False
    )


@pytest.mark.parametrize(
    ("written", "step"),
    [
        ({"say": "Hi"}, script.Say(text="Hi")),
        ({"say": {"text": "Hi", "every": 1}}, script.Say(text="Hi", every=1)),
        ({"call": {"tool": "t"}}, script.Call(tool="t")),
        (
            {"call": {"tool": "t", "server": "s", "args": {"a": 1}, "needs_approval": True}},
            script.Call(tool="t", server="s", args={"a": 1}, needs_approval=True),
        ),
        ({"sign_in": {}}, script.SignIn()),
        (
            {"sign_in": {"instruction": "i", "redirect_url": "u", "times": 2}},
            script.SignIn(instruction="i", redirect_url="u", times=2),
        ),
        ({"emit": {"type": "x"}}, script.Emit(event={"type": "x"})),
        (
            {"remember": {"role": "r", "content": "c", "meta_json": "{"}},
            script.Remember(role="r", content="c", meta_json="{"),
        ),
        ({"bytes": "é"}, script.EmitBytes(data="é".encode())),
        ({"bytes": {"base64": "/w=="}}, script.EmitBytes(data=b"\xff")),
        ({"comment": "ping"}, script.EmitComment(text="ping")),
        ({"wait": 0.5}, script.Wait(seconds=0.5)),
        ({"silence": {}}, script.Silence()),
        ({"cut": {}}, script.CutStreams()),
        ({"cut": {"clean": True, "times": 2}}, script.CutStreams(clean=True, times=2)),
        ({"vanish": {}}, script.Vanish()),
        ({"complete": {}}, script.Complete()),
        ({"complete": {"message": "m"}}, script.Complete(message="m")),
        ({"fail": {"details": {"code": 1}}}, script.Fail(details={"code": 1})),
    ],
)
def test_a_step_from_json(written: Json, step: script.Step) -> None:
    (found,) = SCENARIOS.read_all([{"name": "n", "keywords": ["k"], "steps": [written]}])
    assert found.steps == (step,)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"name": "n"}, "scenarios[0]: a scenario needs at least one keyword"),
        ({"keywords": ["k"]}, "scenarios[0].name: is required"),
        ({"name": "n", "keywords": ["k"], "x": 1}, "scenarios[0].x: unknown field"),
        ({"steps": [{"shout": "Hi"}]}, "scenarios[0].steps[0]: unknown step 'shout'"),
        ({"steps": [{"say": {"text": "a", "every": 0}}]}, "every: must be at least 1"),
        ({"steps": [{"say": {"text": "a", "loud": 1}}]}, "say.loud: unknown field"),
        ({"steps": [{"silence": 3}]}, "silence: expected an object"),
        ({"steps": [{"bytes": {"base64": "?"}}]}, "bytes.base64: "),
        ({"steps": [{"wait": -1}]}, "wait: must be at least 0"),
        ({"steps": [{"fail": {"details": 3}}]}, "fail.details: expected an object"),
    ],
)
def test_a_mistake_is_named_with_its_place(value: Json, told: str) -> None:
    whole = {"name": "n", "keywords": ["k"], **value} if "steps" in value else value
    with pytest.raises(ScenarioError) as caught:
        SCENARIOS.read_all([whole])
    assert told in str(caught.value)


def test_every_built_in_scenario_is_the_one_its_keywords_choose() -> None:
    for each in scenarios.ALL:
        for keyword in each.keywords:
            assert next(found for found in scenarios.ALL if found.fits(keyword)) is each
    names = [each.name for each in (*scenarios.ALL, scenarios.ECHO)]
    assert len(set(names)) == len(names)


def test_the_list_of_scenarios() -> None:
    listed = run("--list")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert listed.stdout == scenarios.TABLE + "\n"


def test_options_reach_the_engine(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    greeting = {"name": "hi", "keywords": ["hi"], "steps": [{"say": "{{secrets}}"}]}
    file.write_text(json.dumps([greeting]), "utf-8")
    options = ("--token", "sesame", "--user", "a@b.example:x:y", "--env", "KEY=v=w")
    arguments = [*COMMAND, *options, "--scenarios", str(file), "--newline", "crlf"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own command
        try:
            assert process.stdout is not None
            url = process.stdout.readline().removeprefix("listening on ").strip()
            with httpx.Client(base_url=url, headers={"authorization": "Bearer sesame"}) as http:
                user = {"email": "a@b.example", "password": "x:y"}
                assert http.post("/auth/login", json=user).status_code == 200
                thread = http.post("/threads", json={}).json()["id"]
                sent = http.post(f"/threads/{thread}/messages", json={"user_prompt": "Hi"})
                body = http.get(f"/runs/{sent.json()['run_id']}/events").content
            assert read_events(body)[0]["message"] == "KEY: environment"
            assert body.endswith(b"\r\n\r\n")
        finally:
            process.terminate()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--user", "nobody"), "--user: expected two parts with ':' between them"),
        (("--env", "=sk-1"), "--env: expected two parts with '=' between them"),
        (("--newline", "nl"), "argument --newline: invalid choice"),
        (("--scenarios", "/nonesuch.json"), "/nonesuch.json: "),
        (("--token-lifetime", "0"), "'token_lifetime' must be > 0: 0.0"),
    ],
)
def test_a_mistake_is_one_line(arguments: tuple[str, ...], told: str) -> None:
    refused = run(*arguments)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith(f"error: {told}")
    assert refused.stderr.count("\n") == 1
    assert "sk-1" not in refused.stderr
