"""Looking for a turn whose creation was not answered, in both forms of the list of turns.

A server lists all turns of a session, oldest first; a gateway the last one and those before it,
newest first.
"""

from __future__ import annotations

from typing import Any

import pytest
from attrs import frozen

from turnwire.errors import ConnectionFailed, TurnwireError
from turnwire.trueforge.branch import Branch
from turnwire.trueforge.calls import SERVER, Calls
from turnwire.trueforge.gateway.calls import GATEWAY
from turnwire.trueforge.items import user_input
from turnwire.trueforge.sending import Arrival, Sending

MINE, THEIRS = user_input("mine"), user_input("theirs")
LOST = ConnectionFailed("the connection broke", sent=True)


@frozen
class Listed:
    """A turn of a list, as far as it is looked at."""

    id: str
    input: Any
    previous_turn_id: str | None = None


T1 = Listed("t1", THEIRS)
T2 = Listed("t2", THEIRS, "t1")
T3 = Listed("t3", MINE, "t2")
T4 = Listed("t4", THEIRS, "t3")
OTHER_ROOT = Listed("r1", THEIRS)
BESIDE = Listed("b3", MINE, "t1")


def search(
    calls: Calls, pages: list[list[Listed]], before: str | None, parent: str | None = None
) -> tuple[Arrival, int]:
    """Search the pages; return what came of it, and how many were asked for."""
    sending = Sending(MINE)
    sending.leave(before, parent)
    arrival = Arrival(Branch.of(calls, {"session_id": "s"}), sending, LOST)
    asked = 0
    while (call := arrival.call) is not None:
        assert call.operation is calls.api.TURNS_LIST
        assert call.arguments.get("page_token") == (f"p{asked}" if asked else None)
        more = {"next_page_token": f"p{asked + 1}"} if asked + 1 < len(pages) else {}
        arrival.take({"data": pages[asked], "pagination": more})
        asked += 1
    return arrival, asked


FOUND = [
    pytest.param(SERVER, [[T1, T2], [T3]], "t2", None, id="server"),
    pytest.param(SERVER, [[T1, T2, T3], [T4]], "t2", None, id="server, others since"),
    pytest.param(SERVER, [[T3]], None, None, id="server, the first"),
    pytest.param(SERVER, [[T1, T2, BESIDE, T3]], "t2", "t2", id="server, with a parent"),
    pytest.param(GATEWAY, [[T3, T2], [T1]], "t2", None, id="gateway"),
    pytest.param(GATEWAY, [[T4, T3], [T2, T1]], "t2", None, id="gateway, others since"),
    pytest.param(GATEWAY, [[T3]], None, None, id="gateway, the first"),
    # What is before a named parent is not what was the last turn of the session.
    pytest.param(GATEWAY, [[T3, T2, T1]], "b3", "t2", id="gateway, with a parent"),
]


@pytest.mark.parametrize(("calls", "pages", "before", "parent"), FOUND)
def test_it_is_found(
    calls: Calls, pages: list[list[Listed]], before: str | None, parent: str | None
) -> None:
    arrival, _ = search(calls, pages, before, parent)
    assert arrival.turn is not None
    assert arrival.turn.id == "t3"


def test_the_newest_of_several_is_taken() -> None:
    again = Listed("t5", MINE, "t4")
    for calls, rows in ((SERVER, [T3, T4, again]), (GATEWAY, [again, T4, T3])):
        arrival, _ = search(calls, [rows], None)
        assert arrival.turn is not None
        assert arrival.turn.id == "t5"


def test_a_list_with_the_newest_first_is_read_to_the_turn_before() -> None:
    _, asked = search(GATEWAY, [[T3, T2], [T1]], "t2")
    assert asked == 1
    _, asked = search(SERVER, [[T1, T2], [T3]], "t2")
    assert asked == 2


NOT_ARRIVED: list[tuple[Calls, list[list[Listed]], str | None]] = [
    (SERVER, [[T1, T2]], "t2"),
    (SERVER, [[]], None),
    (GATEWAY, [[T2, T1]], "t2"),
    (GATEWAY, [[]], None),
]


@pytest.mark.parametrize(("calls", "pages", "before"), NOT_ARRIVED)
def test_it_has_not_arrived(calls: Calls, pages: list[list[Listed]], before: str | None) -> None:
    arrival, _ = search(calls, pages, before)
    assert arrival.turn is None
    assert isinstance(arrival.error, ConnectionFailed)
    assert arrival.error.retry_safe
    assert not arrival.error.sent


UNKNOWN: list[tuple[Calls, list[list[Listed]], str | None]] = [
    (SERVER, [[T1, T2, Listed("t9", THEIRS, "t2")]], "t2"),
    (GATEWAY, [[Listed("t9", THEIRS, "t2"), T2, T1]], "t2"),
    # The branch of another's turn: whether ours is in the session is not to be seen.
    (GATEWAY, [[OTHER_ROOT]], "t2"),
    (GATEWAY, [[]], "t2"),
]


@pytest.mark.parametrize(("calls", "pages", "before"), UNKNOWN)
def test_nobody_knows(calls: Calls, pages: list[list[Listed]], before: str | None) -> None:
    arrival, _ = search(calls, pages, before)
    assert arrival.turn is None
    error: TurnwireError = arrival.error
    assert error is LOST
    assert not error.retry_safe
