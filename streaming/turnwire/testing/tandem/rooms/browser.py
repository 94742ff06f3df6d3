"""/browser: the browser that tools would use. There is none, until it is installed."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Reply, not_ok, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post


class Browser(Room):
    """The browser's state.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._is_installed = False

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/browser/status", self._status)
        yield post("/browser/install", self._install)
        yield post("/browser/smoke-test", self._smoke_test)

    def _status(self, _: Request) -> Reply:
        missing = {"code": "browser_not_found", "message": "no browser is installed"}
        return ok(
            {
                "enabled": True,
                "runnable": self._is_installed,
                "sidecar": {"found": self._is_installed},
                "browser": {"found": self._is_installed},
                "blocking_issues": [] if self._is_installed else [missing],
                "recommendations": [],
                "install_hints": [],
                "last_error": None,
            }
        )

    def _install(self, request: Request) -> Reply:
        self.core.require_local(request)
        self._is_installed = True
        return ok({"ok": True, "version": "1.0.0", "installed_path": "/browser"})

    def _smoke_test(self, request: Request) -> Reply:
        url = request.body_if_any().text("url") or "https://example.com"
        if not self._is_installed:
            message = "no browser is installed"
            raise not_ok(500, "browser_smoke_test_failed", message)
        return ok({"ok": True, "url": url, "final_url": url, "title": "Example", "closed": True})
