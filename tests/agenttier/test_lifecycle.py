"""Waiting for a sandbox, step by step, with a clock by hand."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.agenttier.errors import SandboxErrorState, SandboxTimeoutError
from turnwire.agenttier.lifecycle import wait_until_running
from turnwire.errors import InvalidRequest, NotFound
from turnwire.flow import Call, Pause
from turnwire_api.agenttier.models import SandboxRecord

if TYPE_CHECKING:
    from collections.abc import Iterable

MENDING = "Pod evicted; waiting 20s before restart attempt 1/5"


class Wait:
    """Runs the flow against phases that come one after the other; the last one stays."""

    def __init__(self, phases: Iterable[str | tuple[str, str]], **options: Any) -> None:
        self.now = 0.0
        self.pauses: list[float] = []
        self._phases = list(phases)
        given: dict[str, Any] = {"timeout": 120.0, "longest_pause": 2.0, **options}
        self._flow = wait_until_running("box", clock=lambda: self.now, **given)

    def run(self) -> Any:
        answers = chain(self._phases, repeat(self._phases[-1]))
        step = next(self._flow)
        try:
            while True:
                if isinstance(step, Pause):
                    self.pauses.append(step.seconds)
                    self.now += step.seconds
                    step = self._flow.send(None)
                    continue
                assert isinstance(step, Call)
                assert step.arguments == {"sandbox_id": "box"}
                step = self._flow.send(_summary(next(answers)))
        except StopIteration as done:
            return done.value


def _summary(phase: str | tuple[str, str]) -> SandboxRecord:
    status, message = (phase, "") if isinstance(phase, str) else phase
    return SandboxRecord(
        sandbox_id="box", name="box", namespace="default", status=status, message=message
    )


def test_one_that_runs_is_not_waited_for() -> None:
    wait = Wait(["Running"])
    assert wait.run().phase == "Running"
    assert wait.pauses == []


def test_the_pauses_grow() -> None:
    wait = Wait(["", *["Creating"] * 8, "Running"])
    wait.run()
    assert wait.pauses[:3] == [0.25, 0.375, 0.5625]
    assert wait.pauses == sorted(wait.pauses)
    assert max(wait.pauses) == 2.0


@pytest.mark.parametrize("phase", ["", "Creating", "Pending", "Deleting", "Other"])
def test_it_does_not_come_up(phase: str) -> None:
    wait = Wait([(phase, "ImagePullBackOff")], timeout=10.0)
    with pytest.raises(SandboxTimeoutError, match=r"10 s.*ImagePullBackOff") as caught:
        wait.run()
    assert wait.now == pytest.approx(10.0)
    assert isinstance(caught.value, TimeoutError)


def test_an_error_is_told_at_once() -> None:
    wait = Wait(["Creating", ("Error", "ClusterSandboxTemplate x not found")])
    with pytest.raises(SandboxErrorState, match="ClusterSandboxTemplate x not found") as caught:
        wait.run()
    assert caught.value.phase == "Error"


def test_an_error_that_mends_itself_is_waited_for() -> None:
    assert Wait(["Running"]).run().phase == "Running"
    wait = Wait([("Error", MENDING), "Creating", "Running"])
    assert wait.run().phase == "Running"
    assert len(wait.pauses) == 2


def test_a_stopped_one_will_not_run() -> None:
    with pytest.raises(SandboxErrorState, match="idle timeout"):
        Wait([("Stopped", "idle timeout")]).run()


def test_one_that_is_deleted_meanwhile() -> None:
    flow = wait_until_running("box", timeout=1.0, longest_pause=1.0)
    next(flow)
    with pytest.raises(NotFound):
        flow.throw(NotFound("gone", status=404))


@pytest.mark.parametrize("bad", [{"timeout": 0}, {"timeout": -1}, {"longest_pause": 0}])
def test_nothing_is_asked_for_without_time(bad: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequest, match="more than 0"):
        Wait(["Running"], **bad).run()
