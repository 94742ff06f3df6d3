"""The routes: what a request asks for, and what it is answered."""

import re
from collections.abc import Callable
from typing import TypeAlias

from attrs import evolve, frozen

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
from turnwire.testing.trueforge.identity import Identity
from turnwire.testing.trueforge.inputs import read_turn
from turnwire.testing.trueforge.paging import offset_page, read_token
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.sessions import MOST_ON_A_PAGE, Session, list_sessions

API = "/api/v1"
_SESSION = "/sessions/{session_id}"
_TURN = _SESSION + "/turns/{turn_id}"
_MOST_EVENTS = 100

Handler: TypeAlias = Callable[[Request], Reply]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@frozen
class Route:
    """One method of one path.

    Attributes:
        method: HTTP method, upper case.
        path: Path behind the prefix; ``{name}`` stands for one segment.
        handler: Answers it.
        for_admins: Whether it is for administrators only.
    """

    method: str
    path: str
    handler: Handler
    for_admins: bool = False

    def match(self, request: Request) -> re.Match[str] | None:
        """Return the parameters in the path of a request; None if it is another one."""
        pattern = _PLACEHOLDER.sub(r"(?P<\1>[^/]+)", API + self.path)
        return re.fullmatch(pattern, request.path) if self.method == request.method else None


class Routes:
    """Answers requests.

    Args:
        house: What is behind the routes.
        identity: Tells who asks.
        next_fault: Returns how the next connection to an event stream is damaged.
    """

    def __init__(
        self, house: House, identity: Identity, next_fault: Callable[[], StreamFault]
    ) -> None:
        self._house = house
        self._identity = identity
        self._next_fault = next_fault
        self._routes = self._table()

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            RefusedError: There is no such route, the caller may not use it, the body is too
                large, or the handler refused the request.
        """
        for route in self._routes:
            if (found := route.match(request)) is not None:
                return self._handle(route, evolve(request, params=found.groupdict()))
        # A method that a path does not have is no error of its own here.
        raise RefusedError(404, f"Route not found: {request.method} {request.path}")

    def _handle(self, route: Route, request: Request) -> Reply:
        user = self._identity.user_of(request, for_admins=route.for_admins)
        if request.is_too_large:
            most = self._house.core.options.max_body
            raise RefusedError(413, f"Request body exceeds the maximum size of {most} bytes")
        return route.handler(evolve(request, user=user))

    def _table(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/sessions", self._create_session),
            Route("GET", "/sessions", self._list_sessions),
            Route("GET", _SESSION, self._get_session),
            Route("PATCH", _SESSION, self._update_session),
            Route("DELETE", _SESSION, self._delete_session),
            Route("GET", _SESSION + "/events", self._session_events),
            Route("POST", _SESSION + "/cancel", self._cancel),
            Route("POST", _SESSION + "/turns", self._create_turn),
            Route("GET", _SESSION + "/turns", self._list_turns),
            Route("GET", _TURN, self._get_turn),
            Route("GET", _TURN + "/subscribe", self._subscribe),
            Route("GET", _TURN + "/events", self._turn_events),
            Route("GET", _TURN + "/download-sandbox-file", self._download),
            Route("POST", "/agents", self._create_agent),
            Route("GET", "/agents", self._list_agents),
            Route("GET", "/agents/{agent_id}", self._get_agent),
            Route("DELETE", "/agents/{agent_id}", self._delete_agent),
            Route("GET", "/mcp-servers/{name}/tools", self._list_tools),
            Route("POST", "/settings/mcp-servers", self._add_server, for_admins=True),
            Route("GET", "/settings/mcp-servers", self._list_servers, for_admins=True),
            Route("POST", "/settings/model-providers", self._add_provider, for_admins=True),
            Route("GET", "/settings/model-providers", self._list_providers, for_admins=True),
        )

    def _session(self, request: Request) -> Session:
        return self._house.session(request["session_id"], request.user)

    def _create_session(self, request: Request) -> Reply:
        return data(self._house.create(request.object(), request.user).wire(), 201)

    def _list_sessions(self, request: Request) -> Reply:
        sessions = self._house.sessions.values()
        mine = [session for session in sessions if session.created_by == request.user]
        return list_sessions(mine, request)

    def _get_session(self, request: Request) -> Reply:
        return data(self._session(request).wire())

    def _update_session(self, request: Request) -> Reply:
        session = self._session(request)
        self._house.update(session, request.object())
        return data(session.wire())

    def _delete_session(self, request: Request) -> Reply:
        # To delete what is not there succeeds, too.
        if request["session_id"] in self._house.sessions:
            self._house.delete(self._session(request))
        return Answer(status=204)

    def _session_events(self, request: Request) -> Reply:
        session = self._session(request)
        limit = request.limit(_MOST_EVENTS)
        token = request.query.get("page_token")
        wanted, offset = request.query.get("last_turn_id"), 0
        if token is not None:
            content = read_token(token, last_turn_id=str, offset=int)
            wanted, offset = content["last_turn_id"], content["offset"]
        last = session.last_turn if wanted is None else session.turn(wanted)
        events = [
            {"turn_id": turn.id, "event": event}
            for turn in session.branch(last)
            for event in reversed(turn.listed())
        ]
        more = {} if last is None else {"last_turn_id": last.id}
        return offset_page(events, limit, offset, more)

    def _cancel(self, request: Request) -> Reply:
        self._house.cancel(self._session(request))
        return json_answer({})

    def _create_turn(self, request: Request) -> Reply:
        turn_request = read_turn(request.object())
        may = "create turns"
        session = self._house.session(request["session_id"], request.user, may)
        turn = self._house.start(session, turn_request)
        if not turn_request.stream:
            return data(turn.wire())
        return Stream(feed=Feed(turn.log, fault=self._next_fault()))

    def _list_turns(self, request: Request) -> Reply:
        turns = [turn.wire() for turn in self._session(request).turns.values()]
        return offset_page(turns, request.limit(MOST_ON_A_PAGE), _offset(request))

    def _get_turn(self, request: Request) -> Reply:
        return data(self._session(request).turn(request["turn_id"]).wire())

    def _subscribe(self, request: Request) -> Reply:
        after = request.cursor()
        turn = self._session(request).turn(request["turn_id"])
        self._house.check_stream(turn)
        return Stream(feed=Feed(turn.log, after, self._next_fault()), is_subscription=True)

    def _turn_events(self, request: Request) -> Reply:
        events = self._session(request).turn(request["turn_id"]).listed()
        if request.is_descending(default=False):
            events.reverse()
        return offset_page(events, request.limit(_MOST_EVENTS), _offset(request))

    def _download(self, request: Request) -> Reply:
        path = request.query.get("path", "")
        turn = self._session(request).turn(request["turn_id"])
        if not path.startswith("/"):
            raise RefusedError(400, f"Path must be absolute: {path}")
        sandbox = turn.conversation.sandbox
        if sandbox is None:
            raise RefusedError(412, f"Turn has no sandbox: {turn.id}")
        if path not in sandbox.files:
            raise not_found("File", path)
        content = sandbox.files[path].encode("utf-8", "replace")
        return Answer(content=content, media_type="application/octet-stream")

    def _create_agent(self, request: Request) -> Reply:
        return data(self._house.agents.create(request.object()).wire(), 201)

    def _list_agents(self, _: Request) -> Reply:
        return data([agent.wire() for agent in self._house.agents.all()])

    def _get_agent(self, request: Request) -> Reply:
        return data(self._house.agents.get(request["agent_id"]).wire())

    def _delete_agent(self, request: Request) -> Reply:
        self._house.agents.delete(request["agent_id"])
        return json_answer({})

    def _list_tools(self, request: Request) -> Reply:
        return data(self._house.settings.tools(request["name"]))

    def _add_server(self, request: Request) -> Reply:
        return data(self._house.settings.add_server(request.object()), 201)

    def _list_servers(self, _: Request) -> Reply:
        settings = self._house.settings
        return data([settings.server(name) for name in settings.servers])

    def _add_provider(self, request: Request) -> Reply:
        return data(self._house.settings.add_provider(request.object()), 201)

    def _list_providers(self, _: Request) -> Reply:
        settings = self._house.settings
        return data([settings.provider(name) for name in settings.providers])


def _offset(request: Request) -> int:
    token = request.query.get("page_token")
    return 0 if token is None else int(read_token(token, offset=int)["offset"])
