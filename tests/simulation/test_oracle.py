"""The simulator is not blind: it finds mistakes that are made on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cuts.cut import Kind
from simulation.dialogue import Script
from simulation.runner import Whole, simulate, spread
from simulation.wire import CORRUPTIONS, Fault, Trouble
from turnwire.events import OtherEvent
from turnwire.outcomes import Completed, Failed
from turnwire.protocol import Open, Step
from turnwire.truefoundry.pauses import Pauses
from turnwire.truefoundry.protocol import ResponsesProtocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def cuts(kind: Kind) -> Any:
    def choose(whole: Whole) -> Iterable[Fault]:
        return spread([kind], whole.boundaries())

    return choose


def heads(whole: Whole) -> Iterator[Fault]:
    for exchange in range(len(whole.answers)):
        yield Fault(Trouble.UNANSWERED, exchange)


def test_a_cut_that_passes_for_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(self: ResponsesProtocol, error: Any) -> Step:
        return Step([self.finish(Completed(text=self.fold.final_text, details={}))], [])

    monkeypatch.setattr(ResponsesProtocol, "ended", ended)
    with pytest.raises(AssertionError):
        simulate(Script("dashboard"), "sync", cuts(Kind.RESET))


def test_a_pause_that_is_not_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def omissions(self: Pauses) -> list[str]:
        return []

    monkeypatch.setattr(Pauses, "omissions", omissions)
    with pytest.raises(AssertionError):
        simulate(Script("everything"), "sync", cuts(Kind.END))


def test_decisions_that_are_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: ResponsesProtocol, effect: Any, error: Any) -> Step:
        assert isinstance(effect, Open)
        return Step([self.withdraw(Failed(message="", error=error))], [], error)

    monkeypatch.setattr(ResponsesProtocol, "refused", refused)
    with pytest.raises(AssertionError):
        simulate(Script("clean up"), "sync", heads)


def test_damage_that_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(self: ResponsesProtocol, native: Any) -> Step:
        return Step([OtherEvent(agent=self.root, native=native)], [])

    monkeypatch.setattr(ResponsesProtocol, "_unknown", unknown)
    with pytest.raises(AssertionError):
        simulate(
            Script("weather"), "sync", lambda whole: spread(CORRUPTIONS, list(whole.places())[::7])
        )
