"""Options, scenario files and the command line."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import lines
from turnwire.testing import OptionError, serve
from turnwire.testing.agenttier import SCENARIOS, ScenarioError, scenarios
from turnwire.testing.agenttier import scenario as script

COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.testing", "agenttier"]


WRONG_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"colour": "red"}, "colour"),
    ({"pending": -1}, "polls"),
    ({"creating": {"hours": 1}}, "hours"),
    ({"keep_alive": 0}, "keep_alive"),
    ({"heartbeat": 0}, "heartbeat"),
    ({"chunk": 0}, "chunk"),
    ({"rate_per_user": {"per_second": 0}}, "per_second"),
    ({"faults": [{"status": 200}]}, "status"),
    ({"faults": [{"status": 500, "times": 0}]}, "at least once"),
    ({"stream_faults": [{"on": "exec"}]}, "on"),
    ({"fates": {"x": {"restarts": 6}}}, "restarts"),
    ({"users": [{"name": "nobody"}]}, "sub"),
    ({"scenarios": [{"name": "n", "steps": []}]}, "at least one keyword"),
]


@pytest.mark.parametrize(("options", "told"), WRONG_OPTIONS)
def test_wrong_options(options: dict[str, Any], told: str) -> None:
    with pytest.raises(OptionError, match=told):
        serve("agenttier", **options)


def test_every_step_can_be_written_as_json() -> None:
    document: dict[str, Any] = {
        "name": "all",
        "keywords": ["everything"],
        "about": "all steps",
        "kinds": ["exec", "invoke"],
        "steps": [
            {"print": "out\n"},
            {"stderr": "err\n"},
            {"write": {"path": "/tmp/x", "text": "{{stdin}}"}},  # noqa: S108 - of the sandbox.
            {"wait": 0.5},
            {"wait_for_cancel": {}},
            {"exit": 3},
            {"break": {}},
            {"cannot_start": {}},
            {"emit": ": hello\n\n"},
            {"cut": {"clean": True}},
        ],
    }
    found = SCENARIOS.read(document, "")
    assert found.kinds == ("exec", "invoke")
    assert found.steps == (
        script.Print(text="out\n"),
        script.Print(text="err\n", stream="stderr"),
        script.Write(path="/tmp/x", text="{{stdin}}"),  # noqa: S108 - of the sandbox.
        script.Wait(seconds=0.5),
        script.WaitForCancel(),
        script.Exit(code=3),
        script.Break(),
        script.CannotStart(),
        script.EmitBytes(data=b": hello\n\n"),
        script.Cut(clean=True),
    )


WRONG_SCENARIOS: list[tuple[dict[str, Any], str]] = [
    ({"keywords": ["k"]}, "name: is required"),
    ({"name": "n", "keywords": ["k"], "kinds": ["dance"]}, "kinds"),
    ({"name": "n", "keywords": ["k"], "steps": [{"say": "x"}]}, "unknown step 'say'"),
    ({"name": "n", "keywords": ["k"], "steps": [{"cut": {"now": 1}}]}, "unknown field"),
    ({"name": "n", "keywords": ["k"], "steps": [{"write": {}}]}, "path: is required"),
    ({"name": "n", "keywords": ["k"], "color": 1}, "unknown field"),
]


@pytest.mark.parametrize(("scenario", "told"), WRONG_SCENARIOS)
def test_wrong_scenarios(scenario: dict[str, Any], told: str) -> None:
    with pytest.raises(ScenarioError, match=re.escape(told)):
        SCENARIOS.read(scenario, "")


def test_placeholders_in_scenarios(boot: Boot) -> None:
    steps = [{"write": {"path": "/workspace/in", "text": "{{stdin}}"}}, {"print": "{{command}}\n"}]
    api = boot(scenarios=[{"name": "n", "keywords": ["keep"], "steps": steps}])
    path = api.agent()
    events = api.events(f"{path}/invoke?prompt=keep%20it", content="the body")
    assert lines(events) == ["keep it"]
    assert api.get(f"{path}/files/workspace/in").content == b"the body"


def test_only_your_own_scenarios(boot: Boot) -> None:
    api = boot(builtin=False)
    found = api.post(f"{api.sandbox()}/exec", {"command": "uname -a"}).json()
    assert found["stdout"] == "uname -a\n"


def test_ids_are_repeatable(boot: Boot) -> None:
    first, second = (boot(seed=7).get("/user/me").headers["x-request-id"] for _ in range(2))
    assert first == second


def test_the_names_of_scenarios_are_unique() -> None:
    names = [scenario.name for scenario in scenarios.ALL]
    assert len(set(names)) == len(names)


def test_the_list() -> None:
    found = subprocess.run([*COMMAND, "--list"], capture_output=True, text=True, check=True)  # noqa: S603 - constants.
    assert found.stdout == f"{scenarios.TABLE}\n"
    assert "uname -a" in found.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--pending", "-1"], "polls"),
        (["--scenarios", "/nonexistent"], "/nonexistent"),
        (["--allow-exec", "--host", "0.0.0.0", "--allow-remote"], "not a loopback"),  # noqa: S104 - it is refused.
    ],
)
def test_a_wrong_command_line(arguments: list[str], told: str) -> None:
    found = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - constants.
    assert found.returncode == 2
    assert found.stderr.startswith("error: ")
    assert told in found.stderr
    assert found.stderr.count("\n") == 1


def test_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    steps = [{"print": "from the file\n"}]
    file.write_text(json.dumps([{"name": "n", "keywords": ["mine"], "steps": steps}]), "utf-8")
    arguments = ["--scenarios", str(file), "--token", "t", "--pending", "0", "--creating", "0"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - constants.
        assert process.stdout is not None
        url = process.stdout.readline().removeprefix("listening on ").strip()
        with httpx.Client(base_url=f"{url}/api/v1", headers={"Authorization": "Bearer t"}) as http:
            reference = {"name": "general-coding", "kind": "ClusterSandboxTemplate"}
            http.post("/sandboxes", json={"name": "demo", "templateRef": reference})
            answer = http.post("/sandboxes/demo/exec", json={"command": "mine"})
            assert answer.json()["stdout"] == "from the file\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
