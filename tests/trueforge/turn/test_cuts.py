"""Every scenario and every recorded turn, cut anywhere: the same result as without a cut.

Here at some events and bytes; ``make simulate`` cuts at every byte.
"""

from __future__ import annotations

import random

import pytest

from cuts.cut import ALL, KINDS, Cut, boundaries, nth_cut, sample
from trueforge.recordings import streams
from trueforge.replay import takes
from trueforge.turn.cutting import (
    MISSED,
    SCENARIOS,
    check,
    check_take,
    record,
    recorded,
    whole_take,
)
from turnwire.errors import StreamTruncated
from turnwire.events import ReasoningDelta, StreamResumed, TextDelta
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput

BOUNDARIES = 10
SAMPLE = 2
OUTCOMES = {
    "[delete]": [NeedsInput, Completed],
    "[delete] deny": [NeedsInput, Completed],
    "[delete2]": [NeedsInput, Completed],
    "[mixed]": [NeedsInput, Completed],
    "[ask]": [NeedsInput, Completed],
    "[both]": [NeedsInput, Completed],
    "[agents-approve]": [NeedsInput, Completed],
    "nested": [NeedsInput, Completed],
    "sign in": [NeedsInput, Completed],
    "[hang] cancel": [Cancelled],
    "restart the server": [Cancelled],
    "[loop]": [Failed],
    "[err500]": [Failed],
    "[err429]": [Failed],
    "[err401]": [Failed],
    "[cut]": [Failed],
    "[length]": [Failed],
}


@pytest.mark.parametrize("gateway", [False, True], ids=["server", "gateway"])
@pytest.mark.parametrize("prompt", SCENARIOS)
def test_cut_at_event_boundaries(prompt: str, *, gateway: bool) -> None:
    whole = record(prompt, gateway=gateway)
    found = [type(story.turn.outcome) for story in whole.stories]
    assert found == OUTCOMES.get(prompt, [Completed])
    gaps = [gap for story in whole.stories for gap in story.gaps]
    assert gaps == ([False] if prompt == "cut the line" else [])
    ends = list(boundaries(whole.simulation.written))
    for number, offset in enumerate(ends[:: max(1, len(ends) // BOUNDARIES)]):
        check(record(prompt, nth_cut(number, offset, MISSED), gateway=gateway), whole)


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("prompt", SCENARIOS)
def test_cut_anywhere(prompt: str, flavour: str) -> None:
    whole = record(prompt, flavour=flavour)
    size = len(whole.simulation.written)
    for cut in sample(f"{prompt} {flavour}", size, MISSED, SAMPLE):
        check(record(prompt, cut, flavour=flavour), whole)


@pytest.mark.parametrize("gateway", [False, True], ids=["server", "gateway"])
@pytest.mark.parametrize("prompt", SCENARIOS)
def test_a_lost_answer_to_a_create_is_no_second_turn(prompt: str, *, gateway: bool) -> None:
    check(record(prompt, lost="/turns", gateway=gateway), record(prompt, gateway=gateway))


def test_cut_several_times() -> None:
    whole = record("[both]")
    size = len(whole.simulation.written)
    for first in range(0, size, 401):
        cuts = [Cut(first + 399 * n, KINDS[n % len(KINDS)], n) for n in range(4)]
        check(record("[both]", *cuts), whole)


def test_a_cut_is_told() -> None:
    whole = record("[text]")
    middle = len(whole.simulation.written) // 2
    cut = record("[text]", Cut(middle))
    assert [story.gaps for story in cut.stories] == [[False]]
    kinds = [kind for kind in cut.stories[0].kinds if kind != "StreamResumed"]
    assert kinds == whole.stories[0].kinds


def test_where_a_turn_goes_on_a_reader_sees_every_event_once() -> None:
    whole = record("[reason]").stories[0]
    size = len(record("[reason]").simulation.written)
    for offset in range(0, size, 61):
        cut = record("[reason]", Cut(offset)).stories[0]
        events = [event for event in cut.events if not isinstance(event, StreamResumed)]
        assert [type(event).__name__ for event in events] == whole.kinds
        for kind in (TextDelta, ReasoningDelta):
            heard = [event.text for event in events if isinstance(event, kind)]
            assert heard == [event.text for event in whole.events if isinstance(event, kind)]


def test_what_no_list_has_of_a_broken_message_is_called_a_gap() -> None:
    whole = record("[cut]")
    first = whole.simulation.written.index(b"partial")
    cut = record("[cut]", Cut(first, missed=ALL))
    assert cut.stories[0].gaps == [True]
    assert cut.stories[0].turn.outcome == whole.stories[0].turn.outcome


def test_a_killed_server_is_an_error_wherever_the_stream_was_cut() -> None:
    whole = record("kill the server").stories[0]
    size = len(record("kill the server").simulation.written)
    for offset in range(0, size, 97):
        cut = record("kill the server", Cut(offset, missed=MISSED[offset % len(MISSED)]))
        assert isinstance(cut.stories[0].error, StreamTruncated)
        assert repr(cut.stories[0].turn.outcome) == repr(whole.turn.outcome)
        assert len(cut.inputs) == 1


def test_events_that_cannot_be_read_are_a_gap_and_the_end_is_the_same() -> None:
    whole = record("odd events")
    for offset in range(0, len(whole.simulation.written), 97):
        cut = record("odd events", Cut(offset, missed=MISSED[offset % len(MISSED)]))
        assert cut.turns[0]["outcome"] == whole.turns[0]["outcome"]
        assert cut.turns[0]["agents"] == whole.turns[0]["agents"]
        assert len(cut.inputs) == 1


def test_a_cut_before_the_end_of_a_pause_asks_for_one_decision() -> None:
    whole = record("[delete]")
    start = whole.simulation.written.index(b"tool.approval_required")
    for offset in range(start, start + 400, 40):
        cut = record("[delete]", Cut(offset, missed=ALL))
        check(cut, whole)
        assert [effect[2] for effect in cut.effects] == ["delete_note"]


def test_every_recorded_turn_is_cut() -> None:
    whole = {each.name for each in streams() if b'"type":"turn.done"' in each.stream}
    # The others end before their turn does, or begin behind its start.
    begun = {name for name in whole if name in recorded()}
    assert begun == recorded().keys()
    assert takes().keys() < recorded().keys()


@pytest.mark.parametrize("name", recorded())
def test_a_recorded_turn_cut_anywhere(name: str) -> None:
    take = recorded()[name]
    whole = whole_take(take)
    choose = random.Random(name)  # noqa: S311 - repeatable.
    for kind in KINDS:
        for over in (False, True):
            check_take(take, whole, choose.randrange(len(take.stream)), kind, over=over)
