"""Which events of the engine's one stream are a run's own, each once."""

from __future__ import annotations

from typing import Any

import pytest

from tandem.turn.script import final, finished, native, own, part, text
from turnwire.tandem.sieve import Sieve


@pytest.fixture
def sieve() -> Sieve:
    made = Sieve("s1")
    made.run_id = "r1"
    return made


class TestOwn:
    @pytest.mark.parametrize(
        "event",
        [
            own("session.run.started", 1),
            own("session.run.started"),
            native("session.status", 1, sessionID="s1"),
            native("session.status", sessionId="s1"),
            native("workflow_planner.progress", session_id="s1", run_id="r1"),
            native("message.part.updated", 1, part={"sessionID": "s1", "type": "text"}),
            native("memory.write.attempted", 1, runID="r1"),
        ],
    )
    def test_by_whatever_names_it(self, sieve: Sieve, event: Any) -> None:
        assert sieve.is_own(event)

    @pytest.mark.parametrize(
        "event",
        [
            native("server.connected"),
            native("session.run.started", 1, sessionID="s2", runID="r2"),
            native("session.run.finished", 1, sessionID="s1", runID="r0"),
            native("session.status", sessionID="s2"),
            native("message.part.updated", 1, part={"sessionID": "s2", "type": "text"}),
            native("message.part.updated", part=None),
            native("galaxy.aligned", 1, planets=[1]),
        ],
    )
    def test_what_is_not(self, sieve: Sieve, event: Any) -> None:
        assert not sieve.is_own(event)

    def test_nothing_is_without_a_session(self) -> None:
        assert not Sieve().is_own(native("session.status", sessionID="s1"))


class TestRepeated:
    def test_by_the_id_of_the_event(self, sieve: Sieve) -> None:
        assert not sieve.is_repeated(text("a", 5))
        assert sieve.is_repeated(text("a", 5))
        assert not sieve.is_repeated(text("b", 6))
        assert sieve.last_seq == 6

    def test_older_engines_number_nothing(self, sieve: Sieve) -> None:
        assert not sieve.is_repeated(text("a"))
        assert not sieve.is_repeated(text("a"))
        assert sieve.last_seq == 0

    def test_the_window_is_bounded(self, sieve: Sieve) -> None:
        for seq in range(1, 5001):
            assert not sieve.is_repeated(text("a", seq))
        assert sieve.is_repeated(text("a", 5000))
        assert not sieve.is_repeated(text("a", 1))


class TestLate:
    def test_a_missing_number(self, sieve: Sieve) -> None:
        assert not sieve.is_late(text("a", 7))
        assert not sieve.is_late(native("session.status", 8, sessionID="s2"))
        assert sieve.is_late(text("c", 10))
        assert not sieve.is_late(text("d", 11))

    def test_a_restarted_engine_counts_from_one(self, sieve: Sieve) -> None:
        assert not sieve.is_late(text("a", 70))
        assert not sieve.is_late(text("b", 1))

    def test_without_numbers(self, sieve: Sieve) -> None:
        assert not sieve.is_late(text("a"))

    def test_a_new_stream_goes_on_from_what_passed(self, sieve: Sieve) -> None:
        sieve.is_late(text("a", 3))
        sieve.is_repeated(text("a", 3))
        sieve.begin_stream()
        assert sieve.is_late(text("c", 5))
        assert not sieve.is_late(text("d", 6))


class TestLoggedParts:
    """What names its run is in the run's log; parts do from 0.7.2 on."""

    def test_a_part_that_was_seen(self, sieve: Sieve) -> None:
        assert not sieve.has_logged_parts([finished(seq=9)])
        sieve.is_own(part(3, type="text", text="a"))
        assert sieve.has_logged_parts([])

    def test_a_part_in_the_log(self, sieve: Sieve) -> None:
        assert sieve.has_logged_parts([final("a", 3)])

    def test_a_part_without_a_run(self, sieve: Sieve) -> None:
        sieve.is_own(native("message.part.updated", 1, part={"sessionID": "s1", "type": "text"}))
        assert not sieve.has_logged_parts([finished(seq=9)])
