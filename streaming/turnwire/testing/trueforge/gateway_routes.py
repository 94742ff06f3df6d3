"""The routes of a gateway, under the tenant and ``/v1/agents``.

Source: the routes, page sizes and windows of the vendor's published Python client, 0.4.2.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from turnwire.testing.sandbox import Sandbox
from turnwire.testing.trueforge.answers import RefusedError, Reply, data, not_found
from turnwire.testing.trueforge.gateway_sessions import agent_name, session_wire, subject_of
from turnwire.testing.trueforge.house import House
from turnwire.testing.trueforge.listing import SessionList
from turnwire.testing.trueforge.paging import offset_page
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.routing import SESSION, TURN, Route
from turnwire.testing.trueforge.schema import ABSENT, Problems, kind_of, one_problem
from turnwire.testing.trueforge.sessions import Session
from turnwire.testing.trueforge.turn_handlers import (
    TurnHandlers,
    absolute_path,
    branch_token,
    file_answer,
    page_of_events,
    start_of_branch,
)

PREFIX = "/v1/agents"

_DRAFT = "/draft-sessions/{session_id}"
_MOST_TURNS, _USUAL_TURNS = 25, 10
_MOST_TURN_EVENTS = 25
_CONFLICT = 409
_STREAM_ONLY = frozenset({"turn.created", "turn.done"})

_SESSIONS = SessionList(
    time_name="created_at",
    time=lambda session: session.created_at,
    wire=session_wire,
    largest=100,
    usual=10,
    window=timedelta(minutes=30),
)


class GatewayRoutes:
    """What a gateway has, and how it differs from a server.

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
            Route("GET", SESSION + "/events", self._session_events),
            Route("POST", SESSION + "/cancel", self._turns.cancel),
            Route("POST", SESSION + "/turns", self._turns.create),
            Route("GET", SESSION + "/turns", self._list_turns),
            Route("GET", TURN, self._turns.get),
            Route("POST", TURN + "/subscribe", self._subscribe),
            Route("GET", TURN + "/events", self._turn_events),
            Route("POST", "/draft-sessions", self._create_draft),
            Route("GET", "/draft-sessions", self._list_drafts),
            Route("GET", _DRAFT, self._get_draft),
            Route("PATCH", _DRAFT, self._update_draft),
            Route("GET", "/sandbox/{sandbox_id}/file", self._download),
        )

    def _create_session(self, request: Request) -> Reply:
        body = request.object()
        problems = Problems()
        problems.refuse_others(body, ("agent_name",))
        problems.expect("string", body.get("agent_name", ABSENT), "agent_name")
        problems.check()
        agent = self._house.agents.named(body["agent_name"])
        session = self._house.open(agent, request.user, subject=subject_of(request.user))
        return data(session_wire(session))

    def _list_sessions(self, request: Request) -> Reply:
        name = request.query.get("agent_name")
        if name is None:
            raise one_problem("Invalid input: expected string, received undefined", "agent_name")
        self._house.agents.named(name)
        return self._list(request, name, is_draft=False)

    def _get_session(self, request: Request) -> Reply:
        return data(session_wire(self._session(request, is_draft=False)))

    def _create_draft(self, request: Request) -> Reply:
        body = request.object()
        problems = Problems()
        problems.refuse_others(body, ("agent_spec", "agent_name"))
        problems.expect("string", body.get("agent_name", ""), "agent_name")
        problems.check()
        spec = self._house.agents.described(body.get("agent_spec"), "agent_spec")
        name = body.get("agent_name")
        if name is not None:
            self._house.agents.named(name)
        subject = subject_of(request.user)
        session = self._house.open(spec, request.user, subject=subject, draft_of=name)
        return data(session_wire(session))

    def _list_drafts(self, request: Request) -> Reply:
        return self._list(request, request.query.get("agent_name"), is_draft=True)

    def _get_draft(self, request: Request) -> Reply:
        return data(session_wire(self._session(request, is_draft=True)))

    def _update_draft(self, request: Request) -> Reply:
        session = self._session(request, is_draft=True)
        body = request.object()
        if "agent_spec" in body:
            session.agent = self._house.agents.described(body["agent_spec"], "agent_spec")
        # An empty request counts as a change, too.
        session.updated_at = self._house.core.now()
        return data(session_wire(session))

    def _session_events(self, request: Request) -> Reply:
        return self._turns.session_events(request, with_running=False)

    def _list_turns(self, request: Request) -> Reply:
        session = self._turns.session(request)
        limit = request.limit(_MOST_TURNS, _USUAL_TURNS)
        last, offset = start_of_branch(session, request)
        branch = session.branch(last)
        return offset_page([each.wire() for each in branch], limit, offset, branch_token(branch))

    def _subscribe(self, request: Request) -> Reply:
        return self._turns.subscribe(request, _cursor(request.object()))

    def _turn_events(self, request: Request) -> Reply:
        turn = self._turns.turn(request)
        if turn.is_running:
            raise RefusedError(_CONFLICT, f"Turn is still running: {turn.id}")
        events = [each for each in turn.listed() if each["type"] not in _STREAM_ONLY]
        return page_of_events(events, request, _MOST_TURN_EVENTS)

    def _download(self, request: Request) -> Reply:
        path = absolute_path(request)
        return file_answer(self._sandbox(request), path)

    def _session(self, request: Request, *, is_draft: bool) -> Session:
        session = self._turns.session(request)
        if session.is_draft != is_draft:
            raise not_found("Session", session.id)
        return session

    def _list(self, request: Request, name: str | None, *, is_draft: bool) -> Reply:
        found = [
            each
            for each in self._house.sessions.values()
            if each.created_by == request.user
            and each.is_draft == is_draft
            and name in {None, agent_name(each)}
        ]
        return _SESSIONS.answer(found, request, self._house.core.now())

    def _sandbox(self, request: Request) -> Sandbox:
        wanted = request["sandbox_id"]
        for session in self._house.sessions.values():
            for turn in session.turns.values():
                sandbox = turn.conversation.sandbox
                if sandbox is not None and sandbox.id == wanted:
                    # Refuses everybody but its creator.
                    self._house.session(session.id, request.user)
                    return sandbox
        raise not_found("Sandbox", wanted)


def _cursor(body: Mapping[str, Any]) -> int | None:
    name = "after_sequence_number"
    if name not in body:
        return None
    value = body[name]
    if kind_of(value) != "number":
        raise one_problem(f"Invalid input: expected number, received {kind_of(value)}", name)
    # JSON has one type of numbers: 1.0 is a natural number, too.
    if isinstance(value, float) and not value.is_integer():
        raise one_problem("Invalid input: expected int, received number", name)
    return int(value)
