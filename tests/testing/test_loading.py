"""Scenarios in JSON: what every engine's reader does."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from turnwire.testing import tandem, truefoundry
from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import (
    ScenarioError,
    ScenarioFormat,
    StepReader,
    read_steps,
    step_body,
)


@frozen
class Play:
    name: str
    steps: tuple[str, ...]


READERS: Mapping[str, StepReader[str]] = {
    "say": lambda step, key: step.required_text(key),
    "wait": lambda step, key: f"wait {step_body(step, key).number('seconds')}",
}


def play(fields: Fields) -> Play:
    made = Play(fields.required_text("name"), read_steps(fields, "steps", READERS))
    fields.refuse_others()
    return made


PLAYS = ScenarioFormat(Play, play)
GREETING = {"name": "greet", "steps": [{"say": "Hi"}, {"wait": {"seconds": 2}}]}


def test_a_scenario_is_read() -> None:
    assert PLAYS.read(GREETING, "plays[0]") == Play("greet", ("Hi", "wait 2"))


def test_one_that_is_no_json_is_kept() -> None:
    made = Play("mine", ())
    assert PLAYS.read(made, "plays[0]") is made
    assert PLAYS.read_all([made, {"name": "other"}]) == (made, Play("other", ()))


WRONG: list[tuple[Any, str]] = [
    ({"name": "n", "steps": [{"say": "a", "wait": {}}]}, r"s.steps\[0\]: a step has one key"),
    ({"name": "n", "steps": [{"fly": 1}]}, "unknown step 'fly'; known are: say, wait"),
    ({"name": "n", "steps": [{"wait": 1}]}, r"s.steps\[0\].wait: expected an object"),
    ({"name": "n", "steps": {"say": "a"}}, "s.steps: expected an array"),
    ({"name": "n", "step": []}, "s.step: unknown field"),
    ({}, "s.name: is required"),
    ("greet", "expected an object"),
]


@pytest.mark.parametrize(("value", "message"), WRONG)
def test_the_message_names_the_place(value: Any, message: str) -> None:
    with pytest.raises(ScenarioError, match=message):
        PLAYS.read(value, "s")


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "plays.json"
    with pytest.raises(ScenarioError, match=r"plays\.json: .*No such file"):
        PLAYS.load(file)
    for text, message in (
        ("[", "Expecting value"),
        ("{}", "scenarios: expected an array"),
        ('[{"name": "n"}, {}]', r"scenarios\[1\].name: is required"),
    ):
        file.write_text(text)
        with pytest.raises(ScenarioError, match=message):
            PLAYS.load(file)
    file.write_text('[{"name": "n", "steps": [{"say": "Grüezi"}]}]', "utf-8")
    assert PLAYS.load(file) == (Play("n", ("Grüezi",)),)


def test_the_error_is_the_same_for_every_engine() -> None:
    assert tandem.ScenarioError is truefoundry.ScenarioError is ScenarioError
    assert not issubclass(ScenarioError, InvalidValueError)
    with pytest.raises(ScenarioError, match="keyword"):
        tandem.as_scenario({"name": "n", "keywords": [], "steps": []}, "s")
    with pytest.raises(ScenarioError, match="keyword"):
        truefoundry.as_scenario({"name": "n", "keywords": [], "steps": []}, "s")
