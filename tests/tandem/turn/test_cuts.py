"""Every scenario, its event stream cut anywhere: the same result as without a cut."""

from __future__ import annotations

import pytest

from both import run_flavour
from cuts.cut import ALL, Cut, Kind, boundaries, nth_cut, sample
from cuts.wire import http_client
from tandem.turn.cutting import MISSED, PROMPTS, check, first_part, play, record
from tandem.turn.support import LOCAL, Chats, allow, deny, plain
from tandem.turn.wire import Simulation
from turnwire.errors import StreamTruncated
from turnwire.outcomes import Cancelled, Completed, Failed

SAMPLE = 3
OLD = ("0.7.1", "0.6.0", "0.4.6")


class TestTheLog:
    """Engines from 0.7.2 on have text and calls in their log: nothing is lost."""

    @pytest.mark.parametrize("prompt", PROMPTS)
    def test_cut_at_event_boundaries(self, prompt: str) -> None:
        whole = record(prompt)
        for number, offset in enumerate(boundaries(whole.simulation.written)):
            done = record(prompt, nth_cut(number, offset, MISSED))
            check(done, whole)
            # Before the first part, it is not known what the log has.
            assert not any(done.gaps) or offset < first_part(whole)

    @pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
    @pytest.mark.parametrize("prompt", PROMPTS)
    def test_cut_anywhere(self, prompt: str, flavour: str) -> None:
        whole = record(prompt, flavour=flavour)
        size = len(whole.simulation.written)
        for cut in sample(f"{prompt} {flavour}", size, MISSED, SAMPLE):
            check(record(prompt, cut, flavour=flavour), whole)

    def test_cut_several_times(self) -> None:
        whole = record("read the file")
        size = len(whole.simulation.written)
        for first in range(0, size, 301):
            cuts = [Cut(first + 299 * n, Kind.RESET, n) for n in range(4)]
            check(record("read the file", *cuts), whole)

    def test_the_events_are_the_same(self) -> None:
        """Where the log has every event that was missed, a reader sees no difference."""
        whole = record("say hello")
        for offset in boundaries(whole.simulation.written):
            done = record("say hello", Cut(offset))
            texts = [each for each in plain(done.events) if each[0] != "OtherEvent"]
            assert texts == [each for each in plain(whole.events) if each[0] != "OtherEvent"]

    def test_a_question_is_found_while_its_run_goes_on(self) -> None:
        """A run does not wait for its questions; one that is over has none any more."""
        whole = record("ask me")
        assert len(whole.calls) == 1
        asked = whole.simulation.written.index(b"question.asked")
        connected = whole.simulation.written.index(b"provider.call.iteration.start")
        for offset in range(asked, connected, 60):
            done = record("ask me", Cut(offset))
            check(done, whole)
            assert not done.simulation.engine.questions.open
        for offset in boundaries(whole.simulation.written):
            assert record("ask me", Cut(offset, missed=ALL)).outcome == whole.outcome

    def test_a_resumed_stream_says_so(self) -> None:
        whole = record("say hello")
        middle = len(whole.simulation.written) // 2
        assert record("say hello", Cut(middle)).gaps == [False]
        assert whole.gaps == []

    def test_denied_over_a_cut(self) -> None:
        prompt = "restart the billing service"
        whole = record(prompt, approve=deny)
        assert whole.outcome == Completed(text="I left the billing service alone.", details={})
        for offset in boundaries(whole.simulation.written):
            check(record(prompt, Cut(offset, missed=ALL), approve=deny), whole)

    def test_a_lost_answer_to_the_prompt_starts_one_run(self) -> None:
        simulation = Simulation()
        simulation.lost.append("/prompt_async")
        done = run_flavour("sync", lambda: play("sync", "say hello", simulation, allow))
        assert done.outcome == Completed(text="Hello there, friend!", details={})
        keys = {
            request.headers["idempotency-key"]
            for request in simulation.requests
            if request.url.path.endswith("/prompt_async")
        }
        assert len(keys) == 1
        assert len(simulation.engine.runs.by_id) == 1


class TestOlderEngines:
    """Their logs have no text, or there is none: the end is right, and the gap is told."""

    @pytest.mark.parametrize("version", OLD)
    @pytest.mark.parametrize("prompt", ["say hello", "read the file", "fail now"])
    def test_the_end_is_the_same(self, prompt: str, version: str) -> None:
        whole = record(prompt, version=version)
        connected = whole.simulation.written.index(b"session.run.started")
        for number, offset in enumerate(boundaries(whole.simulation.written)):
            done = record(prompt, Cut(offset, missed=MISSED[number % 7]), version=version)
            assert done.effects == whole.effects
            assert all(done.gaps) or offset < connected
            if isinstance(whole.outcome, Failed):
                assert isinstance(done.outcome, Failed)
                assert "upstream broke" in done.outcome.message
            else:
                assert done.outcome == whole.outcome


class TestWhatIsLostForGood:
    def test_a_run_that_a_restart_ended(self) -> None:
        done = record("restart the engine")
        assert isinstance(done.outcome, Failed)
        assert isinstance(done.outcome.error, StreamTruncated)
        assert "nobody listened" in done.outcome.message

    def test_a_run_that_somebody_cancelled_meanwhile(self) -> None:
        simulation = Simulation()
        chats = Chats("sync", LOCAL, http_client("sync", simulation))
        turn = chats()._conversation.send("wait for me")
        for event in turn:
            if type(event).__name__ == "TextDelta" and simulation.engine.runs.active:
                simulation.engine.drop_streams(clean=True)
                run = next(iter(simulation.engine.runs.active.values()))
                simulation.engine.runs.cancel(run)
        assert turn.outcome == Cancelled(reason="cancelled")
