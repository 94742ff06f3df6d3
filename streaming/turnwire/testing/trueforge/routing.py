"""What a request is for: the table of routes, and who may use which."""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from turnwire.testing.trueforge.answers import RefusedError, Reply
from turnwire.testing.trueforge.identity import Identity
from turnwire.testing.trueforge.requests import Request

Handler: TypeAlias = Callable[[Request], Reply]

SESSION = "/sessions/{session_id}"
TURN = SESSION + "/turns/{turn_id}"

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

    def match(self, request: Request, prefix: str) -> re.Match[str] | None:
        """Return the parameters in the path of a request; None if it is another one."""
        pattern = re.escape(prefix) + _PLACEHOLDER.sub(r"(?P<\1>[^/]+)", self.path)
        return re.fullmatch(pattern, request.path) if self.method == request.method else None


@frozen(kw_only=True)
class Router:
    """Answers requests.

    Attributes:
        prefix: What every path begins with.
        routes: The table; the first route that fits a request answers it.
        identity: Tells who asks.
        max_body: Largest body in bytes.
    """

    prefix: str
    routes: Sequence[Route]
    identity: Identity
    max_body: int

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            RefusedError: There is no such route, the caller may not use it, the body is too
                large, or the handler refused the request.
        """
        for route in self.routes:
            if (found := route.match(request, self.prefix)) is not None:
                return self._handle(route, evolve(request, params=found.groupdict()))
        # A method that a path does not have is no error of its own here.
        raise RefusedError(404, f"Route not found: {request.method} {request.path}")

    def _handle(self, route: Route, request: Request) -> Reply:
        user = self.identity.user_of(request, for_admins=route.for_admins)
        if request.is_too_large:
            message = f"Request body exceeds the maximum size of {self.max_body} bytes"
            raise RefusedError(413, message)
        return route.handler(evolve(request, user=user))
