"""Every recorded turn through the machinery: whole, and cut wherever its stream can be cut."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuts.cut import Kind
from trueforge.replay import Cut, Replay, Take, takes
from trueforge.turn.support import play, substance
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput

TAKES = list(takes().values())
SAMPLED = 12
# Messages up to here and reasoning are in no list, so what was missed of them is lost.
_LOST = {"cancelled", "error"}


def play_take(take: Take, *cuts: Cut | None, **faults: Any) -> tuple[Any, Replay]:
    replay = Replay([take], cuts=cuts, **faults)
    return play(replay, take.body.get("input") or []), replay


@pytest.mark.parametrize("take", TAKES, ids=repr)
def test_a_recorded_turn_comes_to_what_the_server_has_stored(take: Take) -> None:
    story, replay = play_take(take)
    stored = [row for row in take.stored if row["type"] == "model.message"]
    closed = {
        agent.id: [it for it in agent.messages if it.finish_reason] for agent in story.turn.agents
    }
    for row in stored:
        message = closed[row["thread_id"]].pop(0)
        assert message.text == row.get("content", "")
        assert message.finish_reason == row["finish_reason"]
        assert [(it.id, it.name, it.arguments_text) for it in message.tool_calls] == [
            (it["id"], it["function"]["name"], it["function"]["arguments"])
            for it in row.get("tool_calls", [])
        ]
    assert not any(closed.values())
    assert story.error is None
    assert len(replay.creates) == 1
    assert replay.asked("/subscribe") == 0
    check_outcome(take, story.turn.outcome)


def check_outcome(take: Take, outcome: Any) -> None:
    state = take.state
    match outcome:
        case Completed(text=text, details=details):
            assert state["status"] == "done"
            assert text == state["output"].get("content", "")
            assert details["metrics"] == state["metrics"]
        case NeedsInput(pending=pending):
            asked = state["required_actions"]
            assert len(asked) > 0
            ids = [ref["id"] for action in asked for ref in action.get("tool_calls", [])]
            called = [call.id for call in (*pending.approvals, *pending.tool_calls)]
            assert sorted(called) == sorted(ids)
            urls = [it["auth_url"] for action in asked for it in action.get("mcp_servers", [])]
            assert [sign_in.url for sign_in in pending.sign_ins] == urls
        case Cancelled(reason=reason):
            assert state["status"] == "cancelled"
            assert reason.partition(":")[0] == state["reason"]
        case _:
            assert isinstance(outcome, Failed)
            assert state["status"] == "error"
            assert outcome.message == state["message"]


def cut_points(take: Take) -> list[int]:
    """Return each boundary between events, and some places within events."""
    ends = [0]
    for block in take.blocks[:-1]:
        ends.append(ends[-1] + len(block))
    chance = random.Random(take.name)  # noqa: S311 - the same places in each run.
    inside = chance.sample(range(len(take.stream)), SAMPLED)
    return sorted({*ends[:40], *inside})


@pytest.mark.parametrize("how", [Kind.RESET, Kind.END])
@pytest.mark.parametrize("take", TAKES, ids=repr)
def test_cut_anywhere_a_turn_heals_to_the_same(take: Take, how: Kind) -> None:
    whole = substance(play_take(take)[0])
    for after in cut_points(take):
        story, replay = play_take(take, Cut(after, how))
        assert substance(story) == whole, after
        assert story.gaps == [False], after
        assert story.error is None
        assert len(replay.creates) == 1
        assert replay.asked("/subscribe") == 1


@pytest.mark.parametrize("take", TAKES, ids=repr)
def test_found_finished_a_turn_is_completed_from_its_list(take: Take) -> None:
    whole = substance(play_take(take)[0])
    lossy = take.state["status"] in _LOST
    for after in cut_points(take):
        story, replay = play_take(take, Cut(after), running=0)
        # Behind the end of a turn that is over there is silence.
        assert replay.asked("/subscribe") == 0
        assert len(replay.creates) == 1
        assert story.error is None
        assert story.gaps == [lossy]
        if not lossy:
            assert substance(story) == whole, after
        check_outcome(take, story.turn.outcome)


@pytest.mark.parametrize("take", TAKES[::6], ids=repr)
def test_cut_after_each_event_a_turn_heals_to_the_same(take: Take) -> None:
    whole = substance(play_take(take)[0])
    cuts = [Cut(len(block) + 3) for block in take.blocks[:-1]]
    story, replay = play_take(take, *cuts)
    assert substance(story) == whole
    assert len(replay.creates) == 1
    assert not any(story.gaps)


# Finished messages only, so that nothing is lost when a turn is found over.
LASTING = [take for take in TAKES if take.state["status"] not in _LOST]


@given(
    take=st.sampled_from(LASTING),
    cuts=st.lists(
        st.builds(Cut, st.integers(0, 4000), st.sampled_from(Kind)),
        max_size=5,
    ),
    missing=st.sets(st.integers(1, 20), max_size=2) | st.sets(st.integers(1, 40)),
    edit=st.dictionaries(st.integers(2, 20), st.just(b""), max_size=3),
    running=st.none() | st.integers(0, 4),
    page=st.integers(1, 7),
    lost=st.sampled_from([None, "arrives"]),
)
def test_whatever_happens_to_its_streams_a_turn_comes_to_the_same(
    take: Take, cuts: list[Cut], missing: set[int], **trouble: Any
) -> None:
    whole = substance(play_take(take)[0])
    # Without its last event a stream that is played to its end leaves the turn running for ever.
    missing -= {len(take.blocks)}
    trouble["edit"].pop(len(take.blocks), None)
    story, replay = play_take(take, *cuts, missing=missing, lost=[trouble.pop("lost")], **trouble)
    assert len(replay.creates) == 1
    assert story.error is None
    found = substance(story)
    assert found["outcome"] == whole["outcome"]
    assert found["agents"] == whole["agents"]
    if not any(story.gaps):
        assert found["heard"] == whole["heard"]
