"""/healthz, /readyz and /metrics: outside the API, and open to everybody."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Answer, Reply
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route

_TEXT = "text/plain; charset=utf-8"
_METRICS = "text/plain; version=0.0.4; charset=utf-8; escaping=underscores"


class Health(Room):
    """How the Router is.

    Attributes:
        is_ready: Whether the cluster can be reached.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self.is_ready = True

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield Route("GET", "/healthz", self._health, is_open=True)
        yield Route("GET", "/readyz", self._readiness, is_open=True)
        yield Route("GET", "/metrics", self._metrics, is_open=True)

    def _health(self, _: Request) -> Reply:
        return Answer(content=b"ok", media_type=_TEXT)

    def _readiness(self, _: Request) -> Reply:
        if self.is_ready:
            return Answer(content=b"ok", media_type=_TEXT)
        return Answer(status=503, content=b"not ready: cluster unreachable", media_type=_TEXT)

    def _metrics(self, _: Request) -> Reply:
        invokes = sum(effect.kind == "invoke" for effect in self.core.effects)
        name = "agenttier_agent_invoke_requests_total"
        text = f"# TYPE {name} counter\n{name} {invokes}\n"
        return Answer(content=text.encode(), media_type=_METRICS)
