"""What requests to a running server were seen to do that a client can fall for; each a test."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from trueforge.replay import Replay, takes
from trueforge.turn.support import client_of, follow, play, refusing, substance
from turnwire.errors import BadRequest, ConnectionFailed, InvalidRequest, Unprocessable
from turnwire.outcomes import Cancelled, Completed
from turnwire.trueforge import TrueForgeClient, TurnRefused

TAKES = takes()
TEXT = TAKES["turn-text"]
PAUSE, ALLOW = TAKES["approval-pause"], TAKES["approval-allow"]
HI = TEXT.body["input"]


def test_the_body_is_sent_as_json_else_an_empty_turn_would_run() -> None:
    replay = Replay([TEXT])
    types: list[str] = []
    handle = replay.handle

    def noting(request: httpx.Request) -> httpx.Response:
        types.append(request.headers.get("content-type", ""))
        return handle(request)

    client = TrueForgeClient(
        "http://trueforge.test", http_client=httpx.Client(transport=httpx.MockTransport(noting))
    )
    client.conversation(agent="a").send("hi [text]").result()
    assert types == ["application/json", "application/json"]
    assert replay.creates == [{"input": HI}]


def test_a_create_without_an_answer_that_arrived_is_followed() -> None:
    replay = Replay([TEXT], lost=["arrives"])
    story = play(replay, HI)
    assert substance(story) == substance(play(Replay([TEXT]), HI))
    assert len(replay.creates) == 1


def test_a_create_without_an_answer_that_did_not_arrive_is_safe_to_repeat() -> None:
    replay = Replay([TEXT], lost=["vanishes"])
    chat = client_of(replay).conversation(agent="a")
    story = follow(chat.send("hi [text]"))
    assert isinstance(story.error, ConnectionFailed)
    assert story.error.retry_safe
    assert len(replay.creates) == 1
    assert isinstance(follow(chat.send("hi [text]")).turn.outcome, Completed)


def test_a_create_is_not_taken_for_an_earlier_one_with_the_same_words() -> None:
    replay = Replay([TEXT, TEXT], lost=[None, "vanishes"])
    chat = client_of(replay).conversation(agent="a")
    chat.send("hi [text]").result()
    story = follow(chat.send("hi [text]"))
    assert isinstance(story.error, ConnectionFailed)
    assert story.error.retry_safe


def test_a_create_is_not_called_lost_when_others_write_in_the_session() -> None:
    replay = Replay([TEXT], lost=["vanishes"])
    replay.turns.append(TAKES["turn-tool-readonly"])
    story = play(replay, HI)
    assert isinstance(story.error, ConnectionFailed)
    assert not story.error.retry_safe


def test_a_create_that_is_not_answered_and_cannot_be_looked_for_is_unknown() -> None:
    replay = Replay([TEXT], lost=["vanishes"], faults={("GET", "/turns"): [(404, {})]})
    story = play(replay, HI)
    assert isinstance(story.error, ConnectionFailed)
    assert not story.error.retry_safe


def test_an_empty_input_without_an_answer_is_found() -> None:
    take = TAKES["nothing-pending-empty-input"]
    replay = Replay([TEXT, take], lost=[None, "arrives"])
    chat = client_of(replay).conversation(agent="a")
    chat.send("hi [text]").result()
    story = follow(chat.send([]))
    assert story.turn.run_id == take.turn_id
    assert len(replay.creates) == 2


def test_a_create_is_not_taken_for_one_of_another_branch() -> None:
    replay = Replay([TEXT, TAKES["chain-none"]], lost=[None, "vanishes"])
    chat = client_of(replay).conversation(agent="a")
    chat.send("hi [text]").result()
    branch = chat.fork()
    # The same words on another branch, since.
    replay.turns.append(TAKES["chain-none"].sent(HI))
    story = follow(branch.send("hi [text]"))
    assert isinstance(story.error, ConnectionFailed)
    assert story.error.retry_safe


def test_a_long_session_is_searched_to_its_last_page() -> None:
    replay = Replay([PAUSE, ALLOW, TEXT], lost=[None, None, "arrives"], page=1)
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    assert chat.pending is not None
    chat.answer(chat.pending.allow_all()).result()
    assert isinstance(follow(chat.send("hi [text]")).turn.outcome, Completed)
    assert replay.asked("/turns") == 3 + 3


def test_a_blank_message_is_refused_here_since_a_refusal_there_cancels_a_turn() -> None:
    replay = Replay([])
    chat = client_of(replay).conversation(agent="a")
    blanks: list[Any] = ["", "  \n", [{"type": "user.message", "content": []}]]
    for blank in blanks:
        with pytest.raises(InvalidRequest, match="blank"):
            chat.send(blank)
    assert replay.requests == []


def test_a_refused_create_says_that_it_cancelled_what_ran() -> None:
    story = follow(client_of(refusing("err-422-unknown-model")).conversation(agent="a").send("hi"))
    assert isinstance(story.error, TurnRefused)
    assert isinstance(story.error, Unprocessable)
    assert "the attempt has cancelled it" in str(story.error)
    assert story.error.status == 422
    assert story.error.retry_safe


def test_a_create_refused_as_malformed_has_cancelled_nothing() -> None:
    story = follow(
        client_of(refusing("approval-mixed-with-user-400")).conversation(agent="a").send("hi")
    )
    assert isinstance(story.error, BadRequest)
    assert not isinstance(story.error, TurnRefused)


def test_a_superseded_stream_is_read_to_its_own_end() -> None:
    take = TAKES["concurrent-same-session-first"]
    story = play(Replay([take]), take.body["input"])
    assert story.turn.outcome == Cancelled(reason="cancelled-for-next-turn")
    assert story.turn.root is not None
    assert len(story.turn.root.text) > 300


def test_cancel_may_be_repeated() -> None:
    take = TAKES["cancel-midturn-stream"]
    replay = Replay([take])
    chat = client_of(replay).conversation(agent="a")
    turn = chat.send(take.body["input"])
    for event in turn:
        if type(event).__name__ == "TextDelta":
            turn.cancel()
            turn.cancel()
            break
    assert turn.outcome == Cancelled(reason="client-cancelled")
    assert replay.asked("/cancel") >= 1
    turn.cancel()


def test_a_turn_that_was_followed_by_another_was_cancelled_by_that() -> None:
    replay = Replay([TAKES["concurrent-same-session-first"], TEXT])
    chat = client_of(replay).conversation(agent="a")
    first = chat.send("[slow]")
    next(first)
    first.close()
    chat.send("hi [text]").result()
    first.cancel()
    assert replay.asked("/cancel") == 0


def test_another_branch_of_the_session_is_not_cancelled_by_mistake() -> None:
    first, second = TAKES["concurrent-two-roots-a"], TEXT
    replay = Replay([first, second])
    chat = client_of(replay).conversation(agent="a")
    other = chat.fork()
    turn = chat.send(first.body["input"])
    next(turn)
    other.send("hi [text]").result()
    with pytest.raises(InvalidRequest, match="created last"):
        turn.cancel()
    assert replay.asked("/cancel") == 0
    assert [body["previous_turn_id"] for body in replay.creates] == ["none", "none"]
