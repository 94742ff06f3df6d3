"""Turns and their events, as far as both forms of the API have them alike."""

from collections.abc import Callable

from turnwire.testing.sandbox import Sandbox
from turnwire.testing.trueforge.answers import (
    Answer,
    RefusedError,
    Reply,
    Stream,
    data,
    json_answer,
    not_found,
)
from turnwire.testing.trueforge.faults import StreamFault
from turnwire.testing.trueforge.feeds import Feed
from turnwire.testing.trueforge.house import House
from turnwire.testing.trueforge.inputs import read_turn
from turnwire.testing.trueforge.paging import offset_page, read_token
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.turns import Turn

MOST_EVENTS = 100
"""The most events of a session on a page, and their usual number."""


class TurnHandlers:
    """Answers requests about the turns of a session.

    Args:
        house: What is behind the routes.
        next_fault: Returns how the next connection to an event stream is damaged.
    """

    def __init__(self, house: House, next_fault: Callable[[], StreamFault]) -> None:
        self._house = house
        self._next_fault = next_fault

    def session(self, request: Request) -> Session:
        """Return the session of a request.

        Raises:
            RefusedError: There is none (404), or it is somebody else's (403).
        """
        return self._house.session(request["session_id"], request.user)

    def turn(self, request: Request) -> Turn:
        """Return the turn of a request.

        Raises:
            RefusedError: There is no such session or turn (404), or the session is somebody
                else's (403).
        """
        return self.session(request).turn(request["turn_id"])

    def cancel(self, request: Request) -> Reply:
        """Cancel the last turn of a session, if it runs."""
        self._house.cancel(self.session(request))
        return json_answer({})

    def create(self, request: Request) -> Reply:
        """Create a turn; answer its stream, or the turn if the request says so."""
        turn_request = read_turn(request.object())
        may = "create turns"
        session = self._house.session(request["session_id"], request.user, may)
        turn = self._house.start(session, turn_request)
        if not turn_request.stream:
            return data(turn.wire())
        return Stream(feed=Feed(turn.log, fault=self._next_fault()))

    def get(self, request: Request) -> Reply:
        """Answer a turn."""
        return data(self.turn(request).wire())

    def subscribe(self, request: Request, after: int | None) -> Reply:
        """Take up the stream of a turn.

        Args:
            request: The request.
            after: The sequence number after which to begin, as its query or body has it.
        """
        cursor = request.cursor(after)
        turn = self.turn(request)
        self._house.check_stream(turn)
        return Stream(feed=Feed(turn.log, cursor, self._next_fault()), is_subscription=True)

    def session_events(self, request: Request, *, with_running: bool) -> Reply:
        """Answer the events of a turn and of those before it, the last one first.

        Args:
            request: The request.
            with_running: Whether a turn that runs is among them.
        """
        session = self.session(request)
        limit = request.limit(MOST_EVENTS)
        last, offset = start_of_branch(session, request, request.query.get("last_turn_id"))
        branch = [each for each in session.branch(last) if with_running or not each.is_running]
        events = [
            {"turn_id": turn.id, "event": event}
            for turn in branch
            for event in reversed(turn.listed())
        ]
        return offset_page(events, limit, offset, branch_token(branch))


def start_of_branch(
    session: Session, request: Request, wanted: str | None = None
) -> tuple[Turn | None, int]:
    """Return the last turn of the branch that is listed, and where in the list a page begins.

    Args:
        session: The session.
        request: The request; the page token in it wins.
        wanted: The last turn of the first page; None is the one that was created last.

    Raises:
        RefusedError: The token is none of the server's (400), or there is no such turn (404).
    """
    token = request.query.get("page_token")
    if token is not None:
        content = read_token(token, last_turn_id=str, offset=int)
        return session.turn(content["last_turn_id"]), content["offset"]
    return (session.last_turn if wanted is None else session.turn(wanted)), 0


def branch_token(branch: list[Turn]) -> Json:
    """Return what the page tokens of a branch hold: a later turn must not shift its pages."""
    return {"last_turn_id": branch[0].id} if branch else {}


def page_of_events(
    events: list[Json], request: Request, largest: int, usual: int | None = None
) -> Answer:
    """Answer a page of the events of one turn, the oldest first unless the request says so.

    Args:
        events: The events, the oldest first.
        request: The request.
        largest: The most events on a page.
        usual: How many there are unless the request says so; None is the largest number.
    """
    ordered = events[::-1] if request.is_descending(default=False) else events
    return offset_page(ordered, request.limit(largest, usual), offset_of(request))


def offset_of(request: Request) -> int:
    """Return where the page of a request begins.

    Raises:
        RefusedError: Its token is none of the server's (400).
    """
    token = request.query.get("page_token")
    return 0 if token is None else int(read_token(token, offset=int)["offset"])


def absolute_path(request: Request) -> str:
    """Return the path of a file in a sandbox.

    Raises:
        RefusedError: It is not absolute (400).
    """
    path = request.query.get("path", "")
    if not path.startswith("/"):
        raise RefusedError(400, f"Path must be absolute: {path}")
    return path


def file_answer(sandbox: Sandbox, path: str) -> Answer:
    """Answer a file of a sandbox.

    Raises:
        RefusedError: There is none (404).
    """
    if path not in sandbox.files:
        raise not_found("File", path)
    content = sandbox.files[path].encode("utf-8", "replace")
    return Answer(content=content, media_type="application/octet-stream")
