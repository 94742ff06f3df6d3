"""The eleven routes: what a request asks for, and what it is answered."""

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import evolve, frozen

from turnwire.testing.orchagent.accounts import User
from turnwire.testing.orchagent.answers import Answer, RefusedError, Reply, Stream, ok
from turnwire.testing.orchagent.approvals import Grant
from turnwire.testing.orchagent.damage import SOUND, StreamFault
from turnwire.testing.orchagent.feeds import Feed
from turnwire.testing.orchagent.house import House
from turnwire.testing.orchagent.requests import Request, free_object, required_array

_ID = "{id}"

Handler: TypeAlias = Callable[[Request], Reply]
UserHandler: TypeAlias = Callable[[Request, User], Reply]


@frozen
class Route:
    """One of the routes.

    Attributes:
        method: HTTP method, upper case.
        pattern: Its path; ``{id}`` stands for one segment.
        handler: Answers it.
    """

    method: str
    pattern: str
    handler: Handler

    def fits(self, path: tuple[str, ...]) -> bool:
        """Whether a path is this one; an id is never empty."""
        segments = self.pattern.split("/")
        return len(segments) == len(path) and all(
            given if segment == _ID else given == segment
            for segment, given in zip(segments, path, strict=True)
        )

    def id_in(self, path: tuple[str, ...]) -> str:
        """Return the id in a path; empty if there is none."""
        segments = self.pattern.split("/")
        return path[segments.index(_ID)] if _ID in segments else ""


class Routes:
    """Answers requests.

    Args:
        house: What is behind the routes.
        next_fault: Returns how the next connection to an event stream is damaged.
    """

    def __init__(self, house: House, next_fault: Callable[[], StreamFault] = lambda: SOUND) -> None:
        self._house = house
        self._options = house.core.options
        self._next_fault = next_fault
        self._routes = self._table()

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            RefusedError: There is no such route (404, 405), nobody may use it (401), the body is
                too large (413), or the handler refused the request.
            InvalidValueError: The body or the query is not as it must be.
        """
        route = next((each for each in self._routes if each.fits(request.path)), None)
        if route is None:
            raise RefusedError(404, "no such route")
        if request.method != route.method:
            raise RefusedError(405, f"use {route.method}", {"allow": route.method})
        if request.too_large:
            raise RefusedError(413, "the body is too large")
        return route.handler(evolve(request, id=route.id_in(request.path)))

    def _table(self) -> tuple[Route, ...]:
        return (
            Route("POST", "auth/register", self._register),
            Route("POST", "auth/login", self._login),
            Route("GET", "meta", self._meta),
            Route("POST", "threads", self._for_user(self._create)),
            Route("POST", "threads/{id}/secrets", self._for_user(self._set_secrets)),
            Route("GET", "threads/{id}/history", self._for_user(self._history)),
            Route("POST", "threads/{id}/messages", self._for_user(self._send)),
            Route("GET", "runs/{id}/events", self._for_user(self._events)),
            Route("POST", "runs/{id}/resume", self._for_user(self._resume)),
            Route("POST", "approvals/{id}/approve", self._for_user(self._approve)),
            Route("POST", "approvals/clear", self._for_user(self._clear)),
        )

    def _for_user(self, handler: UserHandler) -> Handler:
        def handle(request: Request) -> Reply:
            authorization = request.headers.get("authorization", "")
            return handler(request, self._house.accounts.user_of(authorization))

        return handle

    def _register(self, request: Request) -> Reply:
        body = request.body()
        email, password = body.required_text("email"), body.required_text("password")
        user = self._house.accounts.add(email, password, free_object(body, "profile"))
        return self._ok({"access_token": self._house.accounts.issue(user)})

    def _login(self, request: Request) -> Reply:
        body = request.body()
        email, password = body.required_text("email"), body.required_text("password")
        return self._ok({"access_token": self._house.accounts.login(email, password)})

    def _meta(self, _: Request) -> Reply:
        return self._ok({"name": "orchagent", "deprecations": list(self._options.deprecations)})

    def _create(self, request: Request, user: User) -> Reply:
        workflow = request.body()
        # Only checked: what secrets are is the one thing that is known of a workflow.
        free_object(workflow, "secrets")
        made = self._house.create(user, request.content, workflow.values)
        return self._ok({"id": made.id})

    def _set_secrets(self, request: Request, user: User) -> Reply:
        thread = self._house.thread(request.id, user)
        body = request.body()
        if "secrets" not in body:
            raise RefusedError(422, "secrets: is required")
        thread.set_secrets(free_object(body, "secrets"), self._options)
        return Answer(status=204) if self._options.empty_secrets else self._ok({})

    def _history(self, request: Request, user: User) -> Reply:
        thread = self._house.thread(request.id, user)
        return self._ok({"items": thread.history(request.limit(), self._options.history_order)})

    def _send(self, request: Request, user: User) -> Reply:
        thread = self._house.thread(request.id, user)
        body = request.body()
        prompt = body.required_text("user_prompt")
        inputs, secrets = free_object(body, "inputs"), free_object(body, "secrets")
        return self._ok({"run_id": self._house.start(thread, prompt, inputs, secrets).id})

    def _events(self, request: Request, user: User) -> Reply:
        run = self._house.run(request.id, user)
        last = request.headers.get("last-event-id", "")
        after = int(last) if self._options.last_event_id and last.isdecimal() else 0
        feed = Feed(
            run.log,
            self._options.frames,
            fault=self._next_fault(),
            after=after,
            keeps_open=self._options.keeps_open,
            survives_pauses=self._options.survives_pauses,
            final_blank=self._options.final_blank,
        )
        return Stream(feed=feed)

    def _resume(self, request: Request, user: User) -> Reply:
        run = self._house.run(request.id, user)
        request.body()
        if not run.resume() and self._options.idle_resume_status == 409:  # noqa: PLR2004 - HTTP
            raise RefusedError(409, "the run does not wait to be resumed")
        return self._ok({"run_id": run.id, "status": "running"})

    def _approve(self, request: Request, user: User) -> Reply:
        run = self._house.run(request.id, user)
        body = request.body()
        grant = Grant(
            user_id=user.id,
            run_id=run.id,
            server=body.required_text("server"),
            tool=body.required_text("tool"),
            args_keys=required_array(body, "args_keys"),
        )
        self._house.core.approvals.add(grant)
        self._house.core.changed()
        return self._ok({"run_id": run.id, "status": "approved"})

    def _clear(self, request: Request, user: User) -> Reply:
        body = request.body()
        everybody, name = body.boolean("all") or False, body.text("user_id")
        if everybody or name is not None:
            return self._clear_named(user, name=None if everybody else name)
        if self._options.bare_clear == "none":
            return self._ok({"cleared": 0})
        whose = None if self._options.bare_clear == "all" else user.id
        return self._ok({"cleared": self._house.core.approvals.clear(whose)})

    def _clear_named(self, user: User, *, name: str | None) -> Reply:
        whose = None if name is None else self._house.user(name)
        if not self._options.clear_others and whose is not user:
            raise RefusedError(403, "only your own approvals")
        if whose is None and name is not None:
            return self._ok({"cleared": 0})
        user_id = None if whose is None else whose.id
        return self._ok({"cleared": self._house.core.approvals.clear(user_id)})

    def _ok(self, value: Any) -> Answer:
        return ok(value, self._options.success_status)
