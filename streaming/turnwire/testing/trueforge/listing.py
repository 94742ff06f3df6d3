"""Lists of sessions. Their pages begin behind a session, not at an offset."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from attrs import frozen

from turnwire.testing.stamps import timestamp
from turnwire.testing.trueforge.answers import Answer, json_answer
from turnwire.testing.trueforge.paging import page_token, read_token
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.specs import Json


@frozen(kw_only=True)
class SessionList:
    """How sessions are listed, the newest first unless the request says so.

    Attributes:
        time_name: What page tokens call the time that puts the sessions in order.
        time: Returns this time of a session; requests may limit it, too.
        wire: Returns a session as the API writes it.
        largest: The most sessions on a page.
        usual: How many there are unless the request says so.
        window: How far before its end the list begins unless the request says so; None is the
            first session.
    """

    time_name: str
    time: Callable[[Session], datetime]
    wire: Callable[[Session], Json]
    largest: int
    usual: int
    window: timedelta | None = None

    def answer(self, sessions: Iterable[Session], request: Request, now: datetime) -> Answer:
        """Answer a page.

        Args:
            sessions: The sessions that are asked for, whatever their times.
            request: The request.
            now: The end of the list unless the request says so.

        Raises:
            RefusedError: The query is wrong (400).
        """
        limit = request.limit(self.largest, self.usual)
        is_descending = request.is_descending(default=True)
        start, end = request.time("start_timestamp"), request.time("end_timestamp")
        found = [each for each in sessions if self._is_within(each, start, end, now)]
        found.sort(key=self._place, reverse=is_descending)
        token = request.query.get("page_token")
        if token is not None:
            found = self._behind(found, token, is_descending=is_descending)
        page = found[:limit]
        pagination: Json = {"limit": limit}
        if len(found) > limit:
            time, session_id = self._place(page[-1])
            content = {self.time_name: time, "session_id": session_id}
            pagination["next_page_token"] = page_token(content)
        return json_answer({"data": [self.wire(each) for each in page], "pagination": pagination})

    def _is_within(
        self, session: Session, start: datetime | None, end: datetime | None, now: datetime
    ) -> bool:
        exact = self.time(session)
        # As precise as it is written: a limit may come from the session that it is to find.
        time = exact.replace(microsecond=exact.microsecond // 1000 * 1000)
        if end is not None and time > end:
            return False
        if start is not None:
            return time >= start
        return self.window is None or (end or now) - time <= self.window

    def _place(self, session: Session) -> tuple[str, str]:
        # As precise as it is written, or a token would not find its own session.
        return timestamp(self.time(session).astimezone(UTC)), session.id

    def _behind(self, sessions: list[Session], token: str, *, is_descending: bool) -> list[Session]:
        content = read_token(token, **{self.time_name: str, "session_id": str})
        last = content[self.time_name], content["session_id"]
        if is_descending:
            return [each for each in sessions if self._place(each) < last]
        return [each for each in sessions if self._place(each) > last]
