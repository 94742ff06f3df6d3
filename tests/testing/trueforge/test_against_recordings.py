"""The same requests to the embedded engine give the same answers as a real server gave.

Status, head, bodies and events are equal up to ids, times and the way threads take turns. Every
recording is replayed here or stands in `NOT_REPLAYED` with the reason.
"""

import pytest

from testing.trueforge.chains import CHAINS, LATE_CHAINS, SESSIONS
from testing.trueforge.conftest import Boot
from testing.trueforge.replaying import EXCHANGES, Replay
from testing.trueforge.steps import Opened, Step, finished, play
from testing.trueforge.support import NOTES, Json

NOT_REPLAYED = {
    "subscribe-last-event-id-padded": "httpx sends no blanks around a value; see test_streams.py",
}
"""Recordings that cannot be replayed, and why."""


def agent(*servers: str, **config: object) -> Json:
    spec = {**NOTES, "mcp_servers": [{"name": name, "preload": True} for name in servers]}
    return {**spec, "config": config} if config else spec


SPECS = {
    "01m7xg1yxxh165rpjv4avn86rk": agent("notes", iteration_limit=3),
    "01m7xg7haja0acmck31dh0nk13": {**NOTES, "mcp_servers": [{"name": "notes"}]},
    "01m7xg7h8eqh8q6jm2f37dnsy9": agent("notes", "locked"),
    "01m7xg7ha4hjemdh5w9kacbrf4": agent("dead"),
}

SETTINGS: tuple[Step, ...] = (
    "setup-model-provider",
    "err-409-provider",
    "setup-mcp-server",
    "setup-mcp-locked",
    "setup-mcp-dead",
    "mcp-tools-list",
    "agent-create",
    "agents-list",
    "err-409-agent",
)

LIMITS = (
    "limit-execution-timeout-3s",
    "limit-subscribe-timeout-1500ms",
    "limit-execution-timeout-turn-get",
    "subscribe-expired-412",
)

USERS = {"the-owner": "user-1", "the-other": "other", "the-admin": "admin"}

LOGIN = {
    "oidc-200-valid-token": "the-owner",
    "oidc-200-lowercase-scheme": "the-owner",
    "oidc-sessions-list-other-user": "the-other",
    "oidc-401-no-token": None,
    "oidc-401-basic": None,
    "oidc-401-garbage-token": None,
    "oidc-401-expired-token": "expired",
    "oidc-401-unknown-session": None,
    "oidc-401-turn-create": None,
    "oidc-401-bad-body-order": None,
    "oidc-401-subscribe": None,
    "oidc-403-other-user": "the-other",
    "oidc-403-admin-not-creator": "the-admin",
    "oidc-403-before-404-turn": "the-other",
    "oidc-403-other-user-turn": "the-other",
    "oidc-403-settings-not-admin": "the-other",
    "oidc-404-unknown-route-no-token": None,
}


def prepare(boot: Boot, **options: object) -> Replay:
    # Slow enough to do something meanwhile, on a busy machine, too.
    replay = Replay(boot(**{"time_scale": 0.3, **options}), SPECS)
    made = replay.api.json("POST", "/agents", json={"name": "note-keeper", "manifest": NOTES})
    replay.ids["01m7xg1tq6z47zfakz8krzfzfh"] = made["data"]["id"]
    return replay


def sent(steps: tuple[Step, ...]) -> set[str]:
    """Return the exchanges of a chain; those that are finished were opened, too."""
    names = {step for step in steps if isinstance(step, str)}
    return names | {step.name for step in steps if isinstance(step, Opened)}


def test_every_recording_is_replayed_or_has_a_reason() -> None:
    chains = (*CHAINS.values(), *LATE_CHAINS.values(), SESSIONS, SETTINGS, LIMITS, tuple(LOGIN))
    replayed = set[str]().union(*map(sent, chains))
    assert replayed & NOT_REPLAYED.keys() == set()
    assert replayed | NOT_REPLAYED.keys() == EXCHANGES.keys()


@pytest.mark.parametrize("chain", CHAINS.values(), ids=CHAINS)
def test_the_same_requests_give_the_same_answers(boot: Boot, chain: tuple[Step, ...]) -> None:
    play(prepare(boot), *chain)


@pytest.mark.parametrize("chain", LATE_CHAINS.values(), ids=LATE_CHAINS)
def test_requests_at_once_give_the_same_answers(boot: Boot, chain: tuple[Step, ...]) -> None:
    # The model of the recordings took its time; here that is what makes two requests meet.
    play(prepare(boot, latency=1.0), *chain)


def test_sessions_and_their_lists_are_the_same(boot: Boot) -> None:
    play(prepare(boot), *SESSIONS)


def test_settings_and_agents_are_the_same(boot: Boot) -> None:
    play(Replay(boot(preset=False)), *SETTINGS)


def test_limits_are_the_same(boot: Boot) -> None:
    limits = {"execution_timeout": 0.4, "subscribe_timeout": 0.2, "stream_window": 0}
    created, subscribed, read, expired = LIMITS
    play(
        prepare(boot, **limits),
        Opened(created, 2),
        Opened(subscribed, 2),
        finished(subscribed, counted=False),
        finished(created, counted=False),
        read,
        expired,
    )


def test_a_login_answers_the_same(boot: Boot) -> None:
    api = boot(tokens=USERS, client_token="the-owner")
    tokens = {name: token for name, token in LOGIN.items() if token is not None}
    replay = Replay(api, tokens=tokens)
    replay.say("01m7xgc5s392adcxhap3a0an1w", "[text]", "01m7xgc5saj7wczjv6zgw4zwem.local")
    del api.http.headers["authorization"]
    for name in LOGIN:
        replay.send(name)
