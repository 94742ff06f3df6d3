"""An embedded Orchagent engine.

It serves the engine's eleven routes with its state in memory. Messages are answered by scripted
scenarios, chosen by keyword; everything else by an echo. `scenarios` lists the built-in ones; your
own come first, as objects or as the JSON that `loading` describes. What is not known of the real
server is an option: see `options`.

Example:
    >>> import httpx
    >>> from turnwire.testing import serve
    >>> with serve("orchagent") as server, httpx.Client(base_url=server.base_url) as http:
    ...     user = {"email": "you@example.com", "password": "pass123"}
    ...     token = http.post("/auth/login", json=user).json()["access_token"]
    ...     http.headers["authorization"] = f"Bearer {token}"
    ...     thread = http.post("/threads", json={}).json()["id"]
    ...     said = http.post(f"/threads/{thread}/messages", json={"user_prompt": "Hi"})
    ...     events = http.get(f"/runs/{said.json()['run_id']}/events").text
    >>> '"message":"Echo from local/echo-1: Hi"' in events
    True
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from turnwire.testing.loading import ScenarioError
from turnwire.testing.orchagent import scenarios
from turnwire.testing.orchagent.core import Effect
from turnwire.testing.orchagent.damage import StreamFault
from turnwire.testing.orchagent.engine import Engine
from turnwire.testing.orchagent.faults import Fault, rate_limit, unavailable
from turnwire.testing.orchagent.frames import Frames
from turnwire.testing.orchagent.loading import SCENARIOS
from turnwire.testing.orchagent.options import Options
from turnwire.testing.orchagent.scenario import Call, Say, Scenario, say
from turnwire.testing.registry import Application, EnginePackage, OptionError

__all__ = [
    "PACKAGE",
    "SCENARIOS",
    "Call",
    "Effect",
    "Engine",
    "Fault",
    "Frames",
    "Options",
    "Say",
    "Scenario",
    "ScenarioError",
    "StreamFault",
    "rate_limit",
    "say",
    "unavailable",
]

_NEWLINES = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}


def _build(options: Mapping[str, Any]) -> Application[Engine]:
    # Starlette is an extra; the engine itself works without it.
    from turnwire.testing.orchagent.app import App  # noqa: PLC0415 - needs the extra.

    try:
        checked = Options(**options)
        engine = Engine(checked)
        app = App(engine, checked)
    except (TypeError, ValueError) as error:
        raise OptionError(str(error.args[0])) from error
    return Application(
        asgi=app,
        state=engine,
        base_path="",
        open_streams=lambda: app.connections.open,
        stop=app.stop,
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--token", help="a token of the first user that is valid from the start")
    add("--user", action="append", metavar="EMAIL:PASSWORD", help="a user; may be repeated")
    add("--env", action="append", metavar="NAME=VALUE", help="the lowest level of secrets")
    add("--scenarios", type=Path, metavar="FILE", help="JSON file of scenarios, asked first")
    add("--seed", help="make all ids and tokens repeatable")
    add("--token-lifetime", type=float, metavar="SECONDS", help="let tokens expire")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="before the first event")
    add("--pace", type=float, default=0.0, metavar="SECONDS", help="silence between two steps")
    add("--heartbeat", type=float, metavar="SECONDS", help="comment after so much silence")
    add("--newline", choices=sorted(_NEWLINES), default="lf", help="line end of the streams")
    add("--chunk", type=int, metavar="BYTES", help="bytes per write (default: one event)")
    add("--rate-limit", type=int, default=0, metavar="N", help="answer the first N with 429")
    add("--keep-open", action="store_true", help="keep streams open when their runs are over")


def _options(arguments: argparse.Namespace) -> Mapping[str, Any]:
    try:
        found = SCENARIOS.load(arguments.scenarios) if arguments.scenarios else ()
    except ScenarioError as error:
        raise OptionError(str(error)) from error
    names = (
        "token",
        "seed",
        "token_lifetime",
        "latency",
        "pace",
        "heartbeat",
        "chunk",
        "rate_limit",
    )
    made: dict[str, Any] = {name: getattr(arguments, name) for name in names}
    if arguments.user:
        made["users"] = _pairs("--user", ":", arguments.user)
    if arguments.env:
        made["environment"] = _pairs("--env", "=", arguments.env)
    frames = Frames(newline=_NEWLINES[arguments.newline])
    return {**made, "scenarios": found, "frames": frames, "keeps_open": arguments.keep_open}


def _pairs(option: str, separator: str, values: list[str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for value in values:
        name, found, rest = value.partition(separator)
        if not (name and found):
            # Not quoted: the value may be a secret.
            raise OptionError(f"{option}: expected two parts with {separator!r} between them")
        made[name] = rest
    return made


PACKAGE = EnginePackage(
    build=_build,
    add_arguments=_add_arguments,
    options=_options,
    listing=lambda: scenarios.TABLE,
)
