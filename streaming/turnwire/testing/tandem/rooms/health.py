"""/global/health, /global/diagnostics, /global/workspace, /doc."""

from collections.abc import Iterable
from typing import Any

from turnwire.testing.tandem.answers import Answer, Reply, ok
from turnwire.testing.tandem.core import HOST, Core, Room
from turnwire.testing.tandem.gate import Gate
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get


class Health(Room):
    """How the engine is.

    Args:
        core: What it shares with the others.
        gate: Knows whether the engine is ready.
    """

    def __init__(self, core: Core, gate: Gate) -> None:
        super().__init__(core)
        self._gate = gate

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/global/health", self._health)
        if self.core.version.is_strict:
            yield get("/global/diagnostics", self._diagnostics)
            yield get("/global/workspace", self._workspace)
        yield get("/doc", self._doc)

    def _health(self, _: Request) -> Reply:
        if self.core.version.is_strict:
            return ok(self._booleans())
        return ok({**self._booleans(), **self._details()})

    def _diagnostics(self, request: Request) -> Reply:
        self.core.require_local(request)
        return ok({**self._booleans(), **self._details()})

    def _workspace(self, _: Request) -> Reply:
        return ok({"workspace_root": self.core.options.workspace})

    def _doc(self, _: Request) -> Answer:
        return ok({"openapi": "3.1.0", "info": {"title": "tandem-engine"}, "paths": {}})

    def _booleans(self) -> dict[str, bool]:
        return {"healthy": True, "ready": self._gate.starting_since is None}

    def _details(self) -> dict[str, Any]:
        is_ready = self._gate.starting_since is None
        return {
            "phase": "ready" if is_ready else "loading",
            "startup_attempt_id": "1",
            "version": self.core.options.version,
            "build_id": "embedded",
            "mode": "headless",
            "workspace_root": self.core.options.workspace,
            "apiTokenRequired": self.core.options.token is not None,
            "environment": dict(HOST),
            "last_error": None,
        }
