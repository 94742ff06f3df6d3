"""/config/identity: the name and the manner of the engine's bot."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.rooms.providers import merge
from turnwire.testing.tandem.routing import Route, get, patch

_PRESETS = (
    {"id": "balanced", "label": "Balanced", "description": "Neither short nor long"},
    {"id": "concise", "label": "Concise"},
)


class Identity(Room):
    """The identity, an object of any content.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._identity: Json = {
            "bot": {"canonical_name": "Tandem", "aliases": {}},
            "personality": {"default": {"preset": "balanced"}, "per_agent": {}},
        }

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/config/identity", self._get)
        yield patch("/config/identity", self._change)

    def _get(self, _: Request) -> Reply:
        return self._shown()

    def _change(self, request: Request) -> Reply:
        self.core.require_local(request)
        merge(self._identity, request.body().required_free("identity"))
        return self._shown()

    def _shown(self) -> Reply:
        return ok({"identity": self._identity, "presets": list(_PRESETS)})
