"""An embedded TrueForge agent server (the sessions and turns API), or a gateway with the same API.

It serves the routes under ``/api/v1`` with its state in memory, or, as a gateway, those under
``/{tenant}/v1/agents``; turns and their events are the same there. Turns are answered by scripted
scenarios, chosen by keyword; everything else by an echo. `scenarios` lists the built-in ones;
your own come first, as objects or as the JSON that `loading` describes.

Example:
    >>> import httpx
    >>> from turnwire.testing import serve
    >>> spec = {"model": {"name": "stub/stub-1"}}
    >>> with serve("trueforge") as server, httpx.Client(base_url=server.base_url) as http:
    ...     opened = http.post("/api/v1/sessions", json={"agent": {"spec": spec}})
    ...     turns = f"/api/v1/sessions/{opened.json()['data']['id']}/turns"
    ...     said = {"input": [{"type": "user.message", "content": "Say hello."}]}
    ...     answer = http.post(turns, json=said).text
    >>> '"content":"Hello!"' in answer
    True

    A gateway wants a bearer token, any one will do, and has a saved agent:

    >>> token = {"authorization": "Bearer any"}
    >>> with serve("trueforge", gateway=True) as gateway:
    ...     sessions = gateway.base_url + "/v1/agents/sessions"
    ...     opened = httpx.post(sessions, json={"agent_name": "note-keeper"}, headers=token)
    >>> opened.json()["data"]["agent_name"]
    'note-keeper'
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from turnwire.testing.loading import ScenarioError
from turnwire.testing.registry import Application, EnginePackage, OptionError
from turnwire.testing.trueforge import scenarios
from turnwire.testing.trueforge.core import Effect
from turnwire.testing.trueforge.engine import Engine
from turnwire.testing.trueforge.faults import Fault, StreamFault
from turnwire.testing.trueforge.loading import SCENARIOS
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.scenario import Call, Message, Scenario
from turnwire.testing.trueforge.shorthand import call, question, run_command, say, spawn
from turnwire.testing.trueforge.toolbox import Tool, Toolbox, ToolFailedError

__all__ = [
    "PACKAGE",
    "SCENARIOS",
    "Call",
    "Effect",
    "Engine",
    "Fault",
    "Message",
    "Options",
    "Scenario",
    "ScenarioError",
    "StreamFault",
    "Tool",
    "ToolFailedError",
    "Toolbox",
    "call",
    "question",
    "run_command",
    "say",
    "spawn",
]


def _build(options: Mapping[str, Any]) -> Application[Engine]:
    # Starlette is an extra; the engine itself works without it.
    from turnwire.testing.trueforge.app import App  # noqa: PLC0415 - needs the extra.

    try:
        checked = Options(**options)
        engine = Engine(checked)
        app = App(engine, checked)
    except (TypeError, ValueError) as error:
        raise OptionError(str(error.args[0])) from error
    return Application(
        asgi=app,
        state=engine,
        base_path=checked.base_path,
        open_streams=lambda: app.connections.open,
        stop=app.stop,
        idle_timeout=checked.idle_timeout,
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--gateway", action="store_true", help="serve the API as a gateway has it")
    add("--agents", type=Path, metavar="FILE", help="JSON file of saved agents: specs by name")
    add("--user", action="append", metavar="USER:TOKEN", help="switch the login on; repeatable")
    add("--admin", action="append", metavar="USER", help="who may change settings; repeatable")
    add("--empty", action="store_true", help="start without a model and without MCP servers")
    add("--sandbox", action="store_true", help="configure a provider of sandboxes")
    add("--scenarios", type=Path, metavar="FILE", help="JSON file of scenarios, asked first")
    add("--seed", help="make all ids repeatable")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="before a turn begins")
    add("--time-scale", type=float, default=1.0, metavar="X", help="stretch scripted silences")
    add("--execution-timeout", type=float, metavar="SECONDS", help="cancel a turn after so long")
    add("--subscribe-timeout", type=float, metavar="SECONDS", help="end subscriptions so late")
    add(
        "--stream-window", type=float, default=240.0, metavar="SECONDS", help="keep streams so long"
    )
    add("--idle-timeout", type=float, metavar="SECONDS", help="close idle connections so late")
    add("--chunk", type=int, metavar="BYTES", help="bytes per write (default: one event)")


def _options(arguments: argparse.Namespace) -> Mapping[str, Any]:
    try:
        found = SCENARIOS.load(arguments.scenarios) if arguments.scenarios else ()
    except ScenarioError as error:
        raise OptionError(str(error)) from error
    names = (
        "gateway",
        "sandbox",
        "seed",
        "latency",
        "time_scale",
        "execution_timeout",
        "subscribe_timeout",
        "stream_window",
        "idle_timeout",
        "chunk",
    )
    made: dict[str, Any] = {name: getattr(arguments, name) for name in names}
    if arguments.user:
        made["tokens"] = _tokens(arguments.user)
    if arguments.agents:
        made["agents"] = _agents(arguments.agents)
    return {
        **made,
        "scenarios": found,
        "preset": not arguments.empty,
        "admins": tuple(arguments.admin or ()),
    }


def _tokens(values: list[str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for value in values:
        user, _, token = value.partition(":")
        if not (user and token):
            # Not quoted: the value may be a secret.
            raise OptionError("--user: expected USER:TOKEN")
        made[token] = user
    return made


def _agents(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise OptionError(f"{path}: {error}") from error
    if not isinstance(found, dict):
        raise OptionError(f"{path}: expected an object of specs by name")
    return cast("dict[str, Any]", found)


PACKAGE = EnginePackage(
    build=_build,
    add_arguments=_add_arguments,
    options=_options,
    listing=lambda: scenarios.TABLE,
)
