"""Checkpoints: taken at any event of a recorded turn, and taken up again by another client."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from trueforge.replay import Replay, Take, takes
from trueforge.turn.support import client_of, follow, substance
from turnwire.agents_json import Record
from turnwire.errors import ConnectionFailed, InvalidRequest
from turnwire.outcomes import Completed, NeedsInput
from turnwire.trueforge.memory import TrueForgeMemory
from turnwire_api.runtime.model import is_object
from turnwire_compiler.documents import is_array

if TYPE_CHECKING:
    from collections.abc import Iterator

TAKES = takes()
TEXT, PAUSE, ALLOW = TAKES["turn-text"], TAKES["approval-pause"], TAKES["approval-allow"]
SAID = [take for take in TAKES.values() if take.input and take.input[0]["type"] == "user.message"]


def said(take: Take, replay: Replay, **options: Any) -> Any:
    return client_of(replay).conversation(agent="a").send(take.body["input"], **options)


def resumed(replay: Replay, checkpoint: str) -> Any:
    return client_of(replay).conversation(agent="a").resume(checkpoint)


@pytest.mark.parametrize("take", SAID[::4], ids=repr)
@pytest.mark.parametrize("running", [1, 0], ids=["running", "over"])
def test_a_running_turn_is_taken_up_again(take: Take, running: int) -> None:
    lossy = take.state["status"] != "done" and running == 0
    whole = substance(follow(said(take, Replay([take]))))
    for count in range(1, min(len(take.blocks), 25)):
        turn = said(take, Replay([take]))
        for _ in zip(range(count), turn, strict=False):
            pass
        if turn.over:
            break
        checkpoint = turn.checkpoint()
        replay = Replay([], running=running)
        replay.turns.append(take)
        again = resumed(replay, checkpoint)
        assert again.checkpoint() == checkpoint
        assert again.run_id == take.turn_id
        story = follow(again)
        assert story.error is None
        assert story.gaps == [lossy]
        assert replay.creates == []
        found = substance(story)
        assert found["outcome"] == whole["outcome"]
        assert lossy or found["agents"] == whole["agents"]


def test_a_turn_that_was_not_sent_is_sent_when_it_is_read() -> None:
    checkpoint = said(TEXT, Replay([])).checkpoint()
    replay = Replay([TEXT])
    assert isinstance(resumed(replay, checkpoint).result(), Completed)
    assert replay.creates == [{"input": TEXT.body["input"]}]


class TestWrittenBeforeTheRequest:
    """The checkpoint that ``save`` is given before a turn is created."""

    def checkpoint(self) -> str:
        saved: list[str] = []
        said(TEXT, Replay([TEXT]), save=saved.append).result()
        return saved[0]

    def test_it_does_not_keep_what_was_said(self) -> None:
        assert "hi [text]" not in self.checkpoint()

    def test_a_turn_that_was_created_is_followed(self) -> None:
        replay = Replay([], running=1)
        replay.turns.append(TEXT)
        story = follow(resumed(replay, self.checkpoint()))
        assert isinstance(story.turn.outcome, Completed)
        assert story.turn.run_id == TEXT.turn_id
        assert replay.creates == []

    def test_one_that_was_not_is_not_created_now(self) -> None:
        replay = Replay([TEXT])
        story = follow(resumed(replay, self.checkpoint()))
        assert isinstance(story.error, ConnectionFailed)
        assert story.error.retry_safe
        assert replay.creates == []


class TestPaused:
    """A turn that waits for an answer."""

    def checkpoint(self) -> str:
        turn = said(PAUSE, Replay([PAUSE]))
        turn.result()
        return str(turn.checkpoint())

    def test_it_is_answered_in_another_process(self) -> None:
        replay = Replay([ALLOW])
        replay.turns.append(PAUSE)
        chat = client_of(replay).conversation(agent="a")
        turn = chat.resume(self.checkpoint())
        assert isinstance(turn.result(), NeedsInput)
        assert chat.pending is not None
        (call,) = chat.pending.approvals
        assert (call.tool, call.seen, call.complete) == ("delete_note", True, True)
        assert isinstance(chat.answer(chat.pending.allow_all()).result(), Completed)
        (body,) = replay.creates
        assert body["input"][0]["tool_call_id"] == call.id

    def test_what_was_sent_and_not_confirmed_is_looked_for(self) -> None:
        saved: list[str] = []
        chat = client_of(Replay([PAUSE, ALLOW])).conversation(agent="a")
        chat.send(PAUSE.body["input"]).result()
        assert chat.pending is not None
        call = chat.pending.approvals[0]
        chat.answer(chat.pending.allow_all(), save=saved.append).result()
        items = [{**ALLOW.body["input"][0], "tool_call_id": call.id}]
        replay = Replay([], running=0)
        replay.turns += [PAUSE, ALLOW.sent(items)]
        story = follow(resumed(replay, saved[0]))
        assert isinstance(story.turn.outcome, Completed)
        assert replay.creates == []

    def test_what_was_not_sent_is_pending_still(self) -> None:
        saved: list[str] = []
        chat = client_of(Replay([PAUSE, ALLOW])).conversation(agent="a")
        chat.send(PAUSE.body["input"]).result()
        assert chat.pending is not None
        chat.answer(chat.pending.allow_all(), save=saved.append).result()
        replay = Replay([])
        replay.turns.append(PAUSE)
        chat = client_of(replay).conversation(agent="a")
        story = follow(chat.resume(saved[0]))
        assert isinstance(story.error, ConnectionFailed)
        assert chat.pending is not None
        assert chat.pending.complete


def test_a_session_that_is_known_goes_on_after_its_last_turn() -> None:
    rows = [{"turn_id": "t0", "event": TEXT.stored[0]}]
    replay = Replay([TEXT, TEXT], before=rows)
    chat = client_of(replay).conversation(session_id="session-1")
    assert isinstance(chat.send("hi [text]").result(), Completed)
    assert replay.asked("/sessions") == 0
    assert next(path for _, path, _ in replay.requests).endswith("/events?limit=1")
    assert isinstance(chat.send("hi [text]").result(), Completed)
    assert replay.asked("/session-1/events") == 1


def test_a_fork_names_the_turn_that_it_goes_on_from() -> None:
    replay = Replay([TEXT, TAKES["chain-auto"], TAKES["chain-none"]])
    chat = client_of(replay).conversation(agent="a")
    chat.send("hi [text]").result()
    other = chat.fork()
    chat.send("and now").result()
    other.send("or so").result()
    parents = [body.get("previous_turn_id") for body in replay.creates]
    assert parents == [None, TEXT.turn_id, TEXT.turn_id]


def test_a_conversation_that_waits_cannot_be_forked() -> None:
    replay = Replay([PAUSE])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    with pytest.raises(InvalidRequest):
        chat.fork()


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the places of JSON data."""
    inner: list[tuple[Any, Any]] = []
    if is_object(data):
        inner = list(data.items())
    elif is_array(data):
        inner = list(enumerate(data))
    for key, value in inner:
        yield (*path, key)
        yield from places(value, (*path, key))


def changed(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    copy = json.loads(json.dumps(data))
    target = copy
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return copy


@pytest.mark.parametrize("take", [PAUSE, TAKES["subagents-interleaved"]], ids=repr)
def test_a_damaged_checkpoint_is_refused_or_read_but_never_crashes(take: Take) -> None:
    turn = said(take, Replay([take]))
    for _ in zip(range(12), turn, strict=False):
        pass
    data = turn._machine.protocol.dump()
    refused = 0
    values: list[Any] = [None, 7, "x", [], {}]
    for path in list(places(data)):
        for value in values:
            try:
                TrueForgeMemory({"agent": "a"}).restore(changed(data, path, value))
            except (ValueError, KeyError, TypeError):
                refused += 1
    assert refused > 100
    assert Record(data, "the checkpoint").string("phase") in {"running", "over"}
