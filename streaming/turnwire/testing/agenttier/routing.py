"""Find the handler of a request by its method and path."""

import re
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeAlias

from attrs import evolve, frozen

from turnwire.testing.agenttier.answers import Reply, page_not_found
from turnwire.testing.agenttier.requests import Request

API = "/api/v1"

Handler: TypeAlias = Callable[[Request], Reply | Awaitable[Reply]]

_PLACEHOLDER = re.compile(r"\{(\w+)(?::(\.\*))?\}")


@frozen
class Route:
    """One method of one path.

    Attributes:
        method: HTTP method, upper case; ``*`` for any.
        path: Path; ``{name}`` stands for one segment, ``{name:.*}`` for all that follow.
        handler: Answers it.
        admin: Whether it is for administrators only.
        is_open: Whether it needs no credentials.
    """

    method: str
    path: str
    handler: Handler
    admin: bool = False
    is_open: bool = False


def get(path: str, handler: Handler, *, admin: bool = False) -> Route:
    """Return a GET route of the API."""
    return Route("GET", API + path, handler, admin)


def post(path: str, handler: Handler, *, admin: bool = False) -> Route:
    """Return a POST route of the API."""
    return Route("POST", API + path, handler, admin)


def put(path: str, handler: Handler, *, admin: bool = False) -> Route:
    """Return a PUT route of the API."""
    return Route("PUT", API + path, handler, admin)


def patch(path: str, handler: Handler) -> Route:
    """Return a PATCH route of the API."""
    return Route("PATCH", API + path, handler)


def delete(path: str, handler: Handler, *, admin: bool = False) -> Route:
    """Return a DELETE route of the API."""
    return Route("DELETE", API + path, handler, admin)


class Router:
    """All routes; the first that fits counts.

    Example:
        >>> from turnwire.testing.agenttier.answers import struct
        >>> route = get("/templates/{name}", lambda request: struct(request["name"]))
        >>> request = Request(method="GET", path="/api/v1/templates/t1")
        >>> Router([route]).find(request)[1]["name"]
        't1'
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes = [(route, _pattern(route.path)) for route in routes]

    def find(self, request: Request) -> tuple[Route, Request]:
        """Return the route of a request, and the request with the path's parameters.

        Raises:
            RefusedError: No route has this path and this method (404). There is no 405.
        """
        for route, pattern in self._routes:
            if route.method not in {"*", request.method}:
                continue
            found = pattern.fullmatch(request.path)
            if found is not None:
                return route, evolve(request, params=found.groupdict())
        raise page_not_found()


def _pattern(path: str) -> re.Pattern[str]:
    parts, at = list[str](), 0
    for found in _PLACEHOLDER.finditer(path):
        parts.append(re.escape(path[at : found.start()]))
        parts.append(f"(?P<{found[1]}>{found[2] or '[^/]+'})")
        at = found.end()
    parts.append(re.escape(path[at:]))
    return re.compile("".join(parts), re.DOTALL)
