"""Where Orchagent's published client fails to read event streams.

Its version is pinned: a test that fails after an update says that a defect is gone.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from turnwire.testing.orchagent import Fault, StreamFault
from witness.orchagent_sdk import Witness, messages, witness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = "<!doctype html>\n<title>Sign in</title>\n"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_a_refused_stream_loses_status_and_body(pair: Witness, status: int) -> None:
    run_id = pair.start("Hi")
    pair.engine.engine.fail_next(Fault(status=status, path="/runs", body={"detail": "why"}))
    with pytest.raises(httpx.ResponseNotRead) as caught:
        list(pair.client.runs.stream_events(run_id))
    assert not hasattr(caught.value, "response")
    assert "why" not in str(caught.value)


@pytest.mark.parametrize("status", [400, 422])
def test_other_refusals_are_errors_of_the_http_library(pair: Witness, status: int) -> None:
    run_id = pair.start("Hi")
    pair.engine.engine.fail_next(Fault(status=status, path="/runs"))
    with pytest.raises(httpx.HTTPStatusError):
        list(pair.client.runs.stream_events(run_id))


def test_data_without_a_space_is_dropped(tmp_path: Path) -> None:
    with witness(tmp_path, frames={"space": False}) as pair:
        assert pair.events("Say hello.") == []


def test_data_of_several_lines_is_dropped(tmp_path: Path) -> None:
    with witness(tmp_path, frames={"multiline": True}) as pair:
        assert pair.events("Say hello.") == []


def test_broken_json_leaves_no_trace(pair: Witness) -> None:
    assert pair.said("Broken json.") == ["Before.", "After."]


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\u0085"])
def test_a_unicode_line_end_in_a_text_loses_the_event(tmp_path: Path, character: str) -> None:
    scenario: dict[str, Any] = {
        "name": "separators",
        "keywords": ["separators"],
        "steps": [{"say": f"one{character}two"}, {"say": "after"}],
    }
    with witness(tmp_path, scenarios=[scenario]) as pair:
        assert pair.said("Separators.") == ["after"]


def test_a_byte_order_mark_hides_the_first_event(tmp_path: Path) -> None:
    with witness(tmp_path, frames={"bom": True}) as pair:
        assert [each["type"] for each in pair.events("Say hello.")] == ["run.completed"]


def test_a_page_looks_like_an_empty_run(pair: Witness) -> None:
    page = Fault(status=200, path="/runs", body=PAGE, media_type="text/html")
    pair.engine.engine.fail_next(page)
    assert pair.events("Say hello.") == []


def test_an_event_that_was_cut_before_its_end_is_delivered(tmp_path: Path) -> None:
    with witness(tmp_path, final_blank=False) as pair:
        assert pair.events("Say hello.")[-1]["type"] == "run.completed"


def test_what_is_no_event_is_delivered(pair: Witness) -> None:
    events = pair.events("No objects.")
    assert events[:3] == [3, None, []]
    assert "type" not in events[3]


def test_events_are_never_validated(pair: Witness) -> None:
    events = pair.events("Unknown events.")
    assert {type(each) for each in events} == {dict}
    (nulls, *_) = (each for each in events if each["type"] == "x")
    assert nulls == {"type": "x", "message": None, "details": None, "timestamp": None}


def test_a_cut_stream_is_not_taken_up_again(tmp_path: Path) -> None:
    faults = [StreamFault(cut_after=1), StreamFault(cut_after=1, clean=True)]
    with witness(tmp_path, stream_faults=faults, frames={"ids": True, "retry": 1}) as pair:
        run_id = pair.start("Use tools.")
        seen: list[Any] = []
        with pytest.raises(httpx.RemoteProtocolError):
            seen.extend(pair.client.runs.stream_events(run_id))
        # A clean end is the end, though no event said that the run is over.
        closed = list(pair.client.runs.stream_events(run_id))
        assert [each["type"] for each in closed] == ["tool.called"]
        # Whoever reads again sees everything again.
        again = list(pair.client.runs.stream_events(run_id))
        assert again[0] == closed[0]
        assert len(again) == 5
        asked = [each for each in pair.engine.requests if each.path.endswith("/events")]
        assert len(asked) == 3
        assert not any("last-event-id" in each.headers for each in asked)


def test_names_and_ids_of_events_are_ignored(tmp_path: Path) -> None:
    frames = {"ids": True, "names": True, "retry": 1, "comments": True}
    with witness(tmp_path, frames=frames, timestamps="absent") as pair:
        first = {"type": "agent.message", "message": "Hello!"}
        assert pair.events("Say hello.") == [first, {"type": "run.completed"}]


def test_a_replay_that_differs_goes_unnoticed(tmp_path: Path) -> None:
    other = {"type": "agent.message", "message": "Other."}
    faults = [StreamFault(), StreamFault(replace={0: other})]
    with witness(tmp_path, stream_faults=faults) as pair:
        run_id = pair.start("Say hello.")
        texts = [messages(pair.client.runs.stream_events(run_id)) for _ in range(2)]
        assert texts == [["Hello!"], ["Other."]]


def test_reading_ends_only_when_the_server_closes(tmp_path: Path) -> None:
    with witness(tmp_path, keeps_open=True) as pair:
        run_id = pair.start("Say hello.")
        seen: list[str] = []
        ended = threading.Event()

        def read() -> None:
            try:
                for event in pair.client.runs.stream_events(run_id):
                    seen.append(event["type"])  # noqa: PERF401 - seen while it is read.
            except httpx.RemoteProtocolError:
                ended.set()

        reader = threading.Thread(target=read)
        reader.start()
        deadline = time.monotonic() + 5
        while "run.completed" not in seen:
            assert time.monotonic() < deadline
            time.sleep(0.005)
        assert not ended.wait(0.2)
        pair.engine.close()
        assert ended.wait(5)
        reader.join(5)


def test_a_stream_has_no_timeout_at_all(pair: Witness) -> None:
    timeouts: list[Any] = []

    def watch(request: httpx.Request) -> None:
        timeouts.append(request.extensions["timeout"])

    pair.client._client.event_hooks = {"request": [watch]}
    list(pair.client.runs.stream_events(pair.start("Say hello.")))
    assert timeouts[-1] == dict.fromkeys(("connect", "read", "write", "pool"))
    assert timeouts[0] != timeouts[-1]


def test_an_answered_sign_in_comes_again(pair: Witness) -> None:
    run_id = pair.start("What is in my calendar?")
    pair.wait_for_pause(run_id)
    pair.client.runs.resume(run_id)
    types = [each["type"] for each in pair.client.runs.stream_events(run_id)]
    assert "auth.required" in types
    assert types[-1] == "run.completed"
