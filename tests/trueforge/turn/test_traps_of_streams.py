"""What the streams of a running server were seen to do that a client can fall for; each a test."""

from __future__ import annotations

from cuts.cut import Kind
from trueforge.replay import Cut, Replay, takes
from trueforge.turn.support import play, substance
from turnwire.errors import NotFound, ProtocolError, StreamTruncated
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput

TAKES = takes()
TEXT = TAKES["turn-text"]
PAUSE = TAKES["approval-pause"]
HI = TEXT.body["input"]


# Framing


def test_the_number_stands_behind_the_data() -> None:
    story = play(Replay([TEXT], cuts=[Cut(len(TEXT.blocks[0]) - 3)]), HI)
    # The first event has arrived whole but for its number: it is not the last one seen.
    assert isinstance(story.turn.outcome, Completed)
    assert story.gaps == [False]


def test_a_line_separator_within_the_data_is_no_end_of_line() -> None:
    take = TAKES["model-unicode"]
    assert "\u2028".encode() in take.stream
    story = play(Replay([take]), take.body["input"])
    assert "\u2028" in story.turn.outcome.text  # type: ignore[union-attr]  # Completed.


def test_an_event_without_its_number_ends_the_reading_in_an_error() -> None:
    replay = Replay([TEXT], edit={5: TEXT.blocks[4].replace(b"id: 5\n", b"id: five\n")})
    story = play(replay, HI)
    assert isinstance(story.error, ProtocolError)
    assert isinstance(story.turn.outcome, Failed)


def test_a_clean_end_without_turn_done_is_not_taken_for_the_end() -> None:
    cuts = [Cut(TEXT.stream.index(b"turn.done") - 20, Kind.END), Cut(0, Kind.END), None]
    replay = Replay([TEXT], cuts=cuts)
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert replay.asked("/subscribe") == 2


def test_an_engine_that_ends_every_stream_at_once_is_given_up() -> None:
    replay = Replay([TEXT], cuts=[Cut(900)] + [Cut(0, Kind.END)] * 100)
    story = play(replay, HI)
    assert isinstance(story.error, StreamTruncated)
    assert replay.asked("/subscribe") == 60
    assert story.turn.run_id == TEXT.turn_id


def test_ten_minutes_of_silence_again_and_again_are_no_failure() -> None:
    # A long tool: each subscription ends in order, after nothing.
    replay = Replay([TEXT], cuts=[Cut(900), *[Cut(0, Kind.END)] * 50, None])
    assert isinstance(play(replay, HI).turn.outcome, Completed)


def test_silence_longer_than_the_idle_timeout_is_asked_about() -> None:
    replay = Replay([TEXT], cuts=[Cut(900, Kind.STALL), *[Cut(0, Kind.STALL)] * 100])
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert len(replay.creates) == 1


# Resuming


def test_the_cursor_is_exclusive() -> None:
    replay = Replay([TEXT], cuts=[Cut(sum(map(len, TEXT.blocks[:5])))])
    play(replay, HI)
    (path,) = [path for _, path, _ in replay.requests if "/subscribe" in path]
    assert path.endswith("?after_sequence_number=5")


def test_nobody_subscribes_behind_the_end_of_a_finished_turn() -> None:
    replay = Replay([TEXT], cuts=[Cut(len(TEXT.stream) - 9)], running=0)
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert replay.asked("/subscribe") == 0


def test_the_end_of_a_turn_that_cannot_be_read_is_looked_up() -> None:
    broken = TEXT.blocks[-1].replace(b'"state"', b'"estate"')
    replay = Replay([TEXT], edit={len(TEXT.blocks): broken}, running=0)
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert replay.asked("/subscribe") == 0


def test_a_hole_in_the_numbers_is_filled_by_subscribing() -> None:
    whole = substance(play(Replay([TEXT]), HI))
    replay = Replay([TEXT], edit={5: b"", 6: b""}, running=1)
    story = play(replay, HI)
    assert substance(story) == whole
    assert story.gaps == [False]
    assert replay.asked("/subscribe") == 1


def test_a_hole_that_stays_is_said_and_filled_from_the_list() -> None:
    replay = Replay([TEXT], missing={5}, running=1)
    story = play(replay, HI)
    assert replay.asked("/subscribe") == 1
    assert story.gaps == [True]
    assert story.turn.outcome == Completed(
        text=TEXT.state["output"]["content"], details={"metrics": TEXT.state["metrics"]}
    )
    assert story.turn.root is not None
    assert story.turn.root.text == "Hello from the stub."


def test_a_message_that_is_missing_whole_is_put_in_its_place() -> None:
    take = TAKES["turn-tool-readonly"]
    whole = play(Replay([take]), take.body["input"])
    pieces = [it for it in take.messages if it.data["type"] == "model.message.delta"]
    first = {it.id for it in pieces if it.data["id"] == pieces[0].data["id"]}
    story = play(Replay([take], missing=first, running=1), take.body["input"])
    assert story.gaps == [True]
    assert substance(story)["agents"] == substance(whole)["agents"]
    assert story.turn.outcome == whole.turn.outcome


def test_a_broken_event_is_read_from_the_list() -> None:
    replay = Replay([TEXT], edit={5: TEXT.blocks[4].replace(b'{"content"', b'{content"')})
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert story.turn.root is not None
    assert story.turn.root.text == "Hello from the stub."


def test_a_deleted_session_is_no_end_of_its_turn() -> None:
    gone = (404, {"error": {"message": "Session not found"}})
    replay = Replay([TEXT], cuts=[Cut(900, Kind.END)], faults={("GET", ".local"): [gone]})
    story = play(replay, HI)
    assert isinstance(story.error, NotFound)
    assert isinstance(story.turn.outcome, Failed)


def test_a_stream_that_is_gone_is_made_up_for_by_the_list() -> None:
    replay = Replay([TEXT], cuts=[Cut(900)], gone=True, running=1)
    story = play(replay, HI)
    assert isinstance(story.turn.outcome, Completed)
    assert replay.asked("/subscribe") == 1


def test_a_turn_whose_process_was_killed_is_not_waited_for() -> None:
    # It is called running for ever, and its stream is gone.
    replay = Replay([TEXT], cuts=[Cut(900)], gone=True, running=99)
    story = play(replay, HI)
    assert isinstance(story.error, StreamTruncated)
    assert "lost the turn" in str(story.error)
    story.turn.cancel()
    assert replay.asked("/cancel") == 1


def test_an_abandoned_turn_is_cancelled() -> None:
    take = TAKES["shutdown-sigterm-stream"]
    story = play(Replay([take]), take.body["input"])
    assert story.turn.outcome == Cancelled(reason="abandoned")


def test_a_paused_turn_is_called_done_and_is_not_complete() -> None:
    assert PAUSE.state["status"] == "done"
    story = play(Replay([PAUSE], cuts=[Cut(900)], running=0), PAUSE.body["input"])
    assert isinstance(story.turn.outcome, NeedsInput)


def test_text_of_a_broken_message_is_kept_here_though_in_no_list() -> None:
    take = TAKES["cancel-midturn-stream"]
    cut = sum(map(len, take.blocks[:20]))
    story = play(Replay([take], cuts=[Cut(cut)], running=0), take.body["input"])
    assert story.turn.outcome == Cancelled(reason="client-cancelled")
    assert story.turn.root is not None
    assert story.turn.root.text
    assert story.gaps == [True]
