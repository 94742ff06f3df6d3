"""The routes of an agent server, under ``/api/v1``."""

from turnwire.testing.trueforge.agents import Agent
from turnwire.testing.trueforge.answers import (
    Answer,
    RefusedError,
    Reply,
    data,
    json_answer,
)
from turnwire.testing.trueforge.house import House
from turnwire.testing.trueforge.listing import SessionList
from turnwire.testing.trueforge.paging import offset_page
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.routing import SESSION, TURN, Route
from turnwire.testing.trueforge.schema import Problems
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.turn_handlers import (
    MOST_EVENTS,
    TurnHandlers,
    absolute_path,
    file_answer,
    offset_of,
    page_of_events,
)

PREFIX = "/api/v1"

_MOST_ON_A_PAGE = 25
_UNPROCESSABLE = 422
_GONE = 412

_SESSIONS = SessionList(
    time_name="updated_at",
    time=lambda session: session.updated_at,
    wire=Session.wire,
    largest=_MOST_ON_A_PAGE,
    usual=_MOST_ON_A_PAGE,
)


class ServerRoutes:
    """What a server has, and how it differs from a gateway.

    Args:
        house: What is behind the routes.
        turns: What both forms do with turns.
    """

    def __init__(self, house: House, turns: TurnHandlers) -> None:
        self._house = house
        self._turns = turns

    def table(self) -> tuple[Route, ...]:
        """Return every route."""
        return (
            Route("POST", "/sessions", self._create_session),
            Route("GET", "/sessions", self._list_sessions),
            Route("GET", SESSION, self._get_session),
            Route("PATCH", SESSION, self._update_session),
            Route("DELETE", SESSION, self._delete_session),
            Route("GET", SESSION + "/events", self._session_events),
            Route("POST", SESSION + "/cancel", self._turns.cancel),
            Route("POST", SESSION + "/turns", self._turns.create),
            Route("GET", SESSION + "/turns", self._list_turns),
            Route("GET", TURN, self._turns.get),
            Route("GET", TURN + "/subscribe", self._subscribe),
            Route("GET", TURN + "/events", self._turn_events),
            Route("GET", TURN + "/download-sandbox-file", self._download),
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

    def _create_session(self, request: Request) -> Reply:
        body = request.object()
        problems = Problems()
        problems.refuse_others(body, ("agent",))
        if "agent" not in body:
            problems.add("Invalid input", "agent")
        problems.check()
        agent = self._house.agents.read(body["agent"])
        return data(self._house.open(agent, request.user).wire(), 201)

    def _list_sessions(self, request: Request) -> Reply:
        agent_id = request.query.get("agent_id")
        found = [
            each
            for each in self._house.sessions.values()
            if each.created_by == request.user
            and (agent_id is None or (isinstance(each.agent, Agent) and each.agent.id == agent_id))
        ]
        return _SESSIONS.answer(found, request, self._house.core.now())

    def _get_session(self, request: Request) -> Reply:
        return data(self._turns.session(request).wire())

    def _update_session(self, request: Request) -> Reply:
        session = self._turns.session(request)
        body = request.object()
        # An empty request changes nothing.
        if "agent" in body:
            agent = self._house.agents.read(body["agent"])
            if not session.is_draft:
                message = f"Session {session.id} is named; agent cannot be updated"
                raise RefusedError(_UNPROCESSABLE, message)
            session.agent = agent
            session.updated_at = self._house.core.now()
        return data(session.wire())

    def _delete_session(self, request: Request) -> Reply:
        # To delete what is not there succeeds, too.
        if request["session_id"] in self._house.sessions:
            self._house.delete(self._turns.session(request))
        return Answer(status=204)

    def _session_events(self, request: Request) -> Reply:
        return self._turns.session_events(request, with_running=True)

    def _list_turns(self, request: Request) -> Reply:
        turns = [turn.wire() for turn in self._turns.session(request).turns.values()]
        return offset_page(turns, request.limit(_MOST_ON_A_PAGE), offset_of(request))

    def _subscribe(self, request: Request) -> Reply:
        return self._turns.subscribe(request, request.integer("after_sequence_number"))

    def _turn_events(self, request: Request) -> Reply:
        return page_of_events(self._turns.turn(request).listed(), request, MOST_EVENTS)

    def _download(self, request: Request) -> Reply:
        turn = self._turns.turn(request)
        path = absolute_path(request)
        sandbox = turn.conversation.sandbox
        if sandbox is None:
            raise RefusedError(_GONE, f"Turn has no sandbox: {turn.id}")
        return file_answer(sandbox, path)

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
