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

from testing.tandem.support import prompt
from turnwire.testing import OptionError, serve
from turnwire.testing.tandem import ScenarioError, as_scenario, load_scenarios, scenarios
from turnwire.testing.tandem import scenario as script

COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.testing", "tandem"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"colour": "red"}, "colour"),
        ({"version": "new"}, "'version' must be like"),
        ({"pace": -1}, "pace"),
        ({"spawn": "perhaps"}, "spawn"),
        ({"run_timeout": 0}, "run_timeout"),
        ({"faults": [{"status": 200}]}, "status"),
        ({"faults": [{"status": 500, "times": 0}]}, "at least once"),
        ({"chunk": 0}, "chunk"),
        ({"scenarios": [{"name": "n"}]}, "at least one keyword"),
    ],
)
def test_wrong_options(options: dict[str, Any], told: str) -> None:
    with pytest.raises(OptionError, match=told):
        serve("tandem", **options)


def test_every_step_can_be_written_as_json() -> None:
    document: dict[str, Any] = {
        "name": "all",
        "keywords": ["everything"],
        "about": "all steps",
        "steps": [
            {"message": "Hello"},
            {"message": {"text": "Bye", "every": 2, "reasoning": "Hm", "prompt_tokens": 7}},
            {"call": {"tool": "read", "args": {"path": "x"}, "every": 3, "denied": []}},
            {"ask": [{"question": "Which?"}]},
            {"todo": [{"content": "Look"}]},
            {"emit": {"type": "galaxy.aligned", "properties": {"n": 1}}},
            {"bytes": ": hello\n\n"},
            {"wait": 0.5},
            {"wait_for_cancel": {}},
            {"cut": {"clean": True}},
            {"restart": 1},
            {"fail": "no"},
        ],
    }
    assert as_scenario(document, "").steps == (
        script.say("Hello"),
        script.Message(text="Bye", every=2, reasoning="Hm", prompt_tokens=7, completion_tokens=0),
        script.call(script.Call(tool="read", args={"path": "x"}, every=3, denied=())),
        script.Ask(questions=({"question": "Which?"},)),
        script.Todo(items=({"content": "Look"},)),
        script.Emit(kind="galaxy.aligned", properties={"n": 1}),
        script.EmitBytes(data=b": hello\n\n"),
        script.Wait(seconds=0.5),
        script.WaitForCancel(),
        script.CutStreams(clean=True),
        script.Restart(seconds=1),
        script.Fail(message="no"),
    )


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([{"massage": "x"}], "s.steps[0]: unknown step 'massage'; known are: ask, bytes"),
        ([{"message": "a", "wait": 1}], "s.steps[0]: a step has one key, got 2"),
        ([{"call": {"tool": "x", "colour": 1}}], "s.steps[0].call.colour: unknown field"),
        ([{"wait": -1}], "s.steps[0].wait: must be at least 0"),
        ([{"cut": {"x": 1}}], "s.steps[0].cut.x: unknown field"),
    ],
)
def test_mistakes_name_their_place(steps: list[Any], told: str) -> None:
    with pytest.raises(ScenarioError) as error:
        as_scenario({"name": "n", "keywords": ["k"], "steps": steps}, "s")
    assert str(error.value).startswith(told)


def test_scenario_files(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    with pytest.raises(ScenarioError, match="No such file"):
        load_scenarios(file)
    file.write_text("{}")
    with pytest.raises(ScenarioError, match="expected an array"):
        load_scenarios(file)
    file.write_text('[{"name": "n", "keywords": ["k"], "steps": []}]')
    assert load_scenarios(file)[0].name == "n"


def test_keywords_are_reachable_and_names_unique() -> None:
    for each in scenarios.ALL:
        for keyword in each.keywords:
            first = next(other for other in scenarios.ALL if other.fits(f"Please {keyword}."))
            assert first is each, keyword
    names = [each.name for each in scenarios.ALL]
    assert len(set(names)) == len(names)


def test_the_list_of_scenarios() -> None:
    listed = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, "--list"], capture_output=True, text=True, timeout=30, check=True
    )
    assert listed.stdout == scenarios.TABLE + "\n"
    assert re.search(r"^say hello +a short text in small deltas$", listed.stdout, re.MULTILINE)


def test_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    greeting = {"name": "hi", "keywords": ["hi"], "steps": [{"message": "Grüezi {{user}}"}]}
    file.write_text(json.dumps([greeting]), "utf-8")
    arguments = ["--token", "tk", "--scenarios", str(file), "--version", "0.4.6", "--anyone"]
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *arguments, "--keep-alive", "1", "--seed", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        found = re.fullmatch(r"listening on (\S+)\n", process.stdout.readline())
        assert found is not None
        with httpx.Client(base_url=found[1], headers={"x-tandem-token": "tk"}) as http:
            assert http.get("/global/health").json()["version"] == "0.4.6"
            session = http.post("/session", json={}).json()["id"]
            answer = http.post(f"/session/{session}/prompt_sync", json=prompt("hi")).json()
            assert answer[-1]["parts"][0]["text"] == "Grüezi hi"
            routine = {"name": "r", "entrypoint": "hi"}
            schedule = {"interval_seconds": {"seconds": 5}}
            made = http.post("/routines", json={**routine, "schedule": schedule})
            assert made.status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--version", "new"], "error: 'version' must be like 0.7.2: 'new'\n"),
        (["--pace", "-1"], "error: 'pace' must be >= 0: -1.0\n"),
        (["--colour"], "error: unrecognized arguments: --colour\n"),
        (["--scenarios", "/nonesuch.json"], "error: /nonesuch.json: "),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line(arguments: list[str], told: str) -> None:
    refused = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False
    )
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith(told)
    assert refused.stderr.count("\n") == 1
