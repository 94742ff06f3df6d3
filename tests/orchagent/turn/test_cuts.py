"""Every scenario, its event stream cut anywhere: the same result as without a cut."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from both import run_flavour
from cuts.cut import ALL, Cut, Kind, boundaries, nth_cut, sample
from cuts.wire import http_client
from orchagent.turn.cutting import MISSED, PROMPTS, check, play, record
from orchagent.turn.support import LOCAL, User, client_of, converse, kinds
from orchagent.turn.wire import Simulation
from turnwire.errors import ConnectionFailed, StreamTruncated
from turnwire.outcomes import Completed, Failed

SAMPLE = 3


class TestSoundReplays:
    @pytest.mark.parametrize("prompt", [each for each in PROMPTS if each != "long story"])
    def test_cut_at_event_boundaries(self, prompt: str) -> None:
        whole = record(prompt)
        for number, offset in enumerate(boundaries(whole.simulation.written)):
            check(record(prompt, nth_cut(number, offset, MISSED)), whole)

    @pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
    @pytest.mark.parametrize("prompt", PROMPTS)
    def test_cut_anywhere(self, prompt: str, flavour: str) -> None:
        whole = record(prompt, flavour=flavour)
        size = len(whole.simulation.written)
        for cut in sample(f"{prompt} {flavour}", size, MISSED, SAMPLE):
            check(record(prompt, cut, flavour=flavour), whole)

    @pytest.mark.parametrize("missed", [0, ALL])
    def test_cut_in_every_event(self, missed: int) -> None:
        whole = record("use tools")
        ends = [0, *boundaries(whole.simulation.written)]
        # Each stream begins anew, so each cut lies that much further.
        size, cuts = 0, list[Cut]()
        for before, end in pairwise(ends):
            size += (before + end) // 2
            cuts.append(Cut(size, Kind.RESET, missed))
        done = record("use tools", *cuts)
        check(done, whole)
        assert done.gaps == [False] * len(cuts)

    def test_a_resumed_stream_says_so(self) -> None:
        whole = record("say hello")
        middle = len(whole.simulation.written) // 2
        assert record("say hello", Cut(middle)).gaps == [False]
        assert whole.gaps == []


PAUSES = ("sign in", "two accounts", "forget to sign in", "sign in and approve")


@pytest.mark.parametrize("prompt", PAUSES)
@pytest.mark.parametrize("timestamps", ["rfc3339", "absent"])
@pytest.mark.parametrize("survives_pauses", [True, False])
def test_asked_once(prompt: str, timestamps: str, *, survives_pauses: bool) -> None:
    """Also where two sign-ins look the same, and where the server hangs up while it waits."""
    options: dict[str, Any] = {"timestamps": timestamps, "survives_pauses": survives_pauses}
    whole = record(prompt, **options)
    assert whole.acts["/resume"] == len(whole.user.sign_ins) >= 1
    for offset in range(0, len(whole.simulation.written), 7):
        check(record(prompt, nth_cut(offset, offset, MISSED), **options), whole)


class TestWhatIsLost:
    def test_a_run_that_nobody_says_is_over(self) -> None:
        simulation = Simulation()
        http = http_client("sync", simulation)

        async def body() -> User:
            client = client_of("sync", LOCAL, http_client=http)
            user = User(client)
            turn = converse(client, workflow={}).send("vanish")
            with pytest.raises(StreamTruncated) as caught:
                await user.read(turn)
            assert caught.value.run_id == turn.run_id
            assert isinstance(turn.outcome, Failed)
            return user

        user = run_flavour("sync", body)
        assert kinds(user.events) == ["TurnStarted", "OtherEvent", *["StreamResumed"] * 5]
        openings = [each for each in simulation.requests if each.url.path.endswith("/events")]
        assert len(openings) == 6

    @pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
    def test_the_answer_to_the_message(self, flavour: str) -> None:
        """Nothing is sent twice: the history has texts only, and names no run."""
        simulation = Simulation()
        simulation.lost.append("/messages")
        with pytest.raises(ConnectionFailed, match="its run cannot be found"):
            run_flavour(flavour, lambda: play(flavour, "say hello", simulation))
        assert [each.url.path.split("/")[-1] for each in simulation.requests] == [
            "threads",
            "messages",
        ]
        assert len(simulation.engine.runs) == 1

    def test_the_answer_to_the_thread(self) -> None:
        simulation = Simulation()
        simulation.lost.append("/threads")
        with pytest.raises(ConnectionFailed, match="the message was not sent"):
            run_flavour("sync", lambda: play("sync", "say hello", simulation))
        assert not simulation.engine.runs

    def test_the_answer_to_a_sign_in(self) -> None:
        """It may have arrived, so it is not given again; the run goes on, and shows that it did."""
        simulation = Simulation()
        simulation.lost.append("/resume")
        http = http_client("sync", simulation)

        async def body() -> None:
            client = client_of("sync", LOCAL, http_client=http)
            turn = converse(client, workflow={}).send("sign in")
            with pytest.raises(ConnectionFailed):
                await User(client).read(turn)
            assert turn.pending is None
            assert turn.unconfirmed.is_signed_in
            outcome = await User(client).read(turn)
            assert outcome == Completed(text="", details={})
            assert turn.unconfirmed is None

        run_flavour("sync", body)
        resumes = [each for each in simulation.requests if each.url.path.endswith("/resume")]
        assert len(resumes) == 1
