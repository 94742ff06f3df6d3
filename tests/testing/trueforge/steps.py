"""What a replayed sequence may do between two recorded requests."""

from collections.abc import Callable
from typing import TypeAlias

from attrs import frozen

from testing.trueforge.replaying import Replay
from testing.trueforge.support import NOTES, allow, until

Step: TypeAlias = str | Callable[[Replay], None]
"""The name of a recorded exchange, which is sent, or something else to do."""


def play(replay: Replay, *steps: Step) -> None:
    """Take steps: the name of an exchange sends it."""
    for step in steps:
        if isinstance(step, str):
            replay.send(step)
        else:
            step(replay)


@frozen
class Opened:
    """Sends an exchange and reads only so many messages of its stream."""

    name: str
    count: int

    def __call__(self, replay: Replay) -> None:
        replay.open(self.name, self.count)


def finished(name: str, *, counted: bool = True, broken: bool = False) -> Step:
    return lambda replay: replay.finish(name, counted=counted, broken=broken)


def said(session: str, text: str, turn: str = "", call: str = "") -> Step:
    return lambda replay: replay.say(session, text, turn, call)


def begun(session: str, text: str, turn: str) -> Step:
    return lambda replay: replay.begin(session, text, turn)


def settled(replay: Replay) -> None:
    replay.settle()


def restarted(replay: Replay) -> None:
    replay.api.engine.restart()


def crashed(replay: Replay) -> None:
    replay.api.engine.crash()
    until(lambda: not replay.api.server.connections)


def cancelled(session: str) -> Step:
    return lambda replay: _cancel(replay, session)


def _cancel(replay: Replay, session: str) -> None:
    replay.api.cancel(replay.session(session))


def submitted_twice(session: str, call: str) -> Step:
    """Decide a call twice at once; both requests were not recorded here."""

    def submit(replay: Replay) -> None:
        api, id = replay.api, replay.session(session)
        body = {"input": [allow(replay.ids[call])]}
        with api.open("POST", f"/sessions/{id}/turns", json=body) as first:
            first.read(1)
            assert api.post(id, [allow(replay.ids[call])]).status_code == 422
            assert first.rest()[-1].data["state"]["reason"] == "cancelled-for-next-turn"
        turn = replay.api.engine.sessions[id].last_turn
        assert turn is not None
        replay.ids["01m7xgez927gk5tfwvh8cnb7f1.local"] = turn.id

    return submit


def given_to_somebody(session: str) -> Step:
    def give(replay: Replay) -> None:
        replay.api.engine.sessions[replay.session(session)].created_by = "somebody"

    return give


def agent_deleted(session: str, agent_id: str) -> Step:
    """Open a session with a saved agent, which is then deleted."""

    def delete(replay: Replay) -> None:
        api = replay.api
        made = api.json("POST", "/agents", json={"name": "short-lived", "manifest": NOTES})
        replay.ids[agent_id] = made["data"]["id"]
        body = {"agent": {"name": "short-lived"}}
        replay.ids[session] = api.json("POST", "/sessions", json=body)["data"]["id"]

    return delete
