"""Find the handler of a request by its method and path."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from turnwire.testing.tandem.answers import Answer, RefusedError, Reply, bare
from turnwire.testing.tandem.requests import Request

Handler: TypeAlias = Callable[[Request], Reply]


@frozen
class Route:
    """One method of one path.

    Attributes:
        method: HTTP method, upper case.
        path: Path; ``{name}`` stands for one segment, ``{name*}`` for all that follow.
        handler: Answers it.
    """

    method: str
    path: str
    handler: Handler


def get(path: str, handler: Handler) -> Route:
    """Return a GET route."""
    return Route("GET", path, handler)


def post(path: str, handler: Handler) -> Route:
    """Return a POST route."""
    return Route("POST", path, handler)


def put(path: str, handler: Handler) -> Route:
    """Return a PUT route."""
    return Route("PUT", path, handler)


def patch(path: str, handler: Handler) -> Route:
    """Return a PATCH route."""
    return Route("PATCH", path, handler)


def delete(path: str, handler: Handler) -> Route:
    """Return a DELETE route."""
    return Route("DELETE", path, handler)


@define
class _Node:
    """The routes that share the first segments of their paths."""

    fixed: "dict[str, _Node]" = field(factory=dict[str, "_Node"])
    named: "_Node | None" = None
    tail: "_Node | None" = None
    # By method: the handler, and the names of the path's parameters.
    handlers: dict[str, tuple[Handler, tuple[str, ...]]] = field(
        factory=dict[str, tuple[Handler, tuple[str, ...]]]
    )


class Router:
    """All routes; a fixed segment goes before a parameter.

    Raises:
        ValueError: Two routes are the same.

    Example:
        >>> from turnwire.testing.tandem.answers import ok
        >>> router = Router([get("/session/{id}", lambda request: ok(request["id"]))])
        >>> router.answer(Request(method="GET", path=("session", "s1"))).content
        b'"s1"'
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = _Node()
        for route in routes:
            self._add(route)

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            RefusedError: There is no such path (404) or it has not this method (405); or the
                handler refused the request.
        """
        found = _find(self._root, request.path, ())
        if found is None:
            raise bare(404)
        node, values = found
        method = "GET" if request.method == "HEAD" else request.method
        if method not in node.handlers:
            raise RefusedError(Answer(status=405, headers={"allow": _allowed(node)}))
        handler, names = node.handlers[method]
        params: Mapping[str, str] = dict(zip(names, values, strict=True))
        return handler(evolve(request, params=params))

    def _add(self, route: Route) -> None:
        node, names = self._root, list[str]()
        for segment in route.path.strip("/").split("/"):
            if not segment.startswith("{"):
                node = node.fixed.setdefault(segment, _Node())
            elif segment.endswith("*}"):
                names.append(segment[1:-2])
                node.tail = node.tail or _Node()
                node = node.tail
            else:
                names.append(segment[1:-1])
                node.named = node.named or _Node()
                node = node.named
        if route.method in node.handlers:
            raise ValueError(f"two routes for {route.method} {route.path}")
        node.handlers[route.method] = (route.handler, tuple(names))


def _find(
    node: _Node, path: tuple[str, ...], values: tuple[str, ...]
) -> tuple[_Node, tuple[str, ...]] | None:
    if not path:
        return (node, values) if node.handlers else None
    head, rest = path[0], path[1:]
    if head in node.fixed and (found := _find(node.fixed[head], rest, values)):
        return found
    if node.named and head and (found := _find(node.named, rest, (*values, head))):
        return found
    if node.tail:
        return node.tail, (*values, "/".join(path))
    return None


def _allowed(node: _Node) -> str:
    methods = [*node.handlers]
    if "GET" in methods:
        methods.insert(methods.index("GET") + 1, "HEAD")
    return ",".join(methods)
