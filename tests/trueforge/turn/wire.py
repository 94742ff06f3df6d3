"""The embedded server at the other end of a wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cuts.simulation import SimulatedEngine, common, path_of, respond
from turnwire.testing.trueforge import Engine, Options
from turnwire.testing.trueforge.answers import Answer, Stream
from turnwire.testing.trueforge.requests import Request

if TYPE_CHECKING:
    import httpx

    from cuts.cut import Cut
    from turnwire.testing.trueforge.run import Run

__all__ = ["Simulation"]


class Simulation(SimulatedEngine):
    """A server, its clock stopped.

    Args:
        cuts: The cuts to come, in order.
        options: Of the server.

    Attributes:
        options: The same.
        engine: The server.
    """

    def __init__(self, *cuts: Cut, **options: Any) -> None:
        super().__init__(cuts)
        given: dict[str, Any] = {"seed": 1, "sandbox": True, "time_scale": 0, **options}
        self.options = Options(**given)
        self.engine = Engine(self.options)
        self._players: list[_Player] = []

    @property
    def creates(self) -> list[Any]:
        """The bodies of the requests that created turns."""
        return [
            json.loads(request.content)
            for request in self.requests
            if request.method == "POST" and path_of(request).endswith("/turns")
        ]

    def ask(self, request: httpx.Request) -> httpx.Response:
        reply = self.engine.answer(Request(path=path_of(request), **common(request)))
        self._players += map(_Player, self.engine.take_started())
        if isinstance(reply, Stream):
            return self.stream(reply.feed)
        assert isinstance(reply, Answer)
        return respond(reply)

    def step(self) -> bool:
        awake = [player for player in self._players if player.awake]
        for player in awake:
            player.step()
        return bool(awake)


class _Player:
    """Plays a run, which sleeps from a wait without end to an interruption."""

    def __init__(self, run: Run) -> None:
        self._waits = run.play()
        self.awake = True
        run.interrupt = self._wake

    def _wake(self) -> None:
        self.awake = True

    def step(self) -> None:
        # Asleep before it plays: what it does may wake it.
        self.awake = False
        try:
            seconds = next(self._waits)
        except StopIteration:
            return
        self.awake = self.awake or seconds is not None
