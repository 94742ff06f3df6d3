r"""An embedded AgentTier Router.

It serves the Router's HTTP API with its state in memory. Commands are answered by scripted
scenarios, chosen by keyword, and echoed otherwise; with ``allow_exec`` they really run, as
processes of this machine. `scenarios` lists the built-in scenarios; your own come first, as
objects or as the JSON that `loading` describes.

Example:
    >>> import httpx
    >>> from turnwire.testing import serve
    >>> with serve("agenttier", pending=0, creating=0) as server:
    ...     with httpx.Client(base_url=f"{server.base_url}/api/v1") as http:
    ...         body = {"name": "demo", "templateRef": {
    ...             "name": "general-coding", "kind": "ClusterSandboxTemplate"}}
    ...         made = http.post("/sandboxes", json=body).json()
    ...         http.post("/sandboxes/demo/exec", json={"command": "python -c 'print(2+2)'"}).json()
    {'stdout': '4\n', 'stderr': '', 'exitCode': 0}
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from turnwire.testing.agenttier import scenarios
from turnwire.testing.agenttier.core import Effect
from turnwire.testing.agenttier.engine import Engine
from turnwire.testing.agenttier.faults import Fault
from turnwire.testing.agenttier.identity import User
from turnwire.testing.agenttier.lifecycle import Fate, Wait
from turnwire.testing.agenttier.limits import Rate
from turnwire.testing.agenttier.loading import SCENARIOS, ScenarioError
from turnwire.testing.agenttier.options import Deprecation, Options
from turnwire.testing.agenttier.running import LoopRunner
from turnwire.testing.agenttier.scenario import Scenario
from turnwire.testing.agenttier.stream_faults import StreamFault
from turnwire.testing.agenttier.templates import Template
from turnwire.testing.registry import Application, EnginePackage, OptionError

__all__ = [
    "PACKAGE",
    "SCENARIOS",
    "Deprecation",
    "Effect",
    "Engine",
    "Fate",
    "Fault",
    "Options",
    "Rate",
    "Scenario",
    "ScenarioError",
    "StreamFault",
    "Template",
    "User",
    "Wait",
]


def _build(options: Mapping[str, Any]) -> Application[Engine]:
    # Starlette is an extra; the engine itself works without it.
    from turnwire.testing.agenttier.app import App  # noqa: PLC0415 - needs the extra.

    try:
        checked = Options(**options)
        engine = Engine(checked, LoopRunner())
        app = App(engine, checked)
    except (TypeError, ValueError) as error:
        raise OptionError(str(error.args[0])) from error
    return Application(
        asgi=app,
        state=engine,
        base_path="",
        open_streams=lambda: app.connections.open,
        stop=app.stop,
        local_only=checked.allow_exec,
        websockets=True,
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--api-key", help="API key that requests may carry")
    add("--token", help="bearer token that requests may carry")
    add("--admin-token", help="bearer token of an administrator")
    add("--scenarios", type=Path, metavar="FILE", help="JSON file of scenarios, asked first")
    add("--allow-exec", action="store_true", help="really run commands on this machine")
    add("--preview-domain", default="", metavar="DOMAIN", help="of forwarded ports")
    add("--pending", type=int, default=1, metavar="POLLS", help="for which a sandbox has no phase")
    add("--creating", type=int, default=1, metavar="POLLS", help="for which it is Creating")
    add("--stopping", type=int, default=1, metavar="POLLS", help="for which it still runs")
    add("--keep-alive", type=float, default=15.0, metavar="SECONDS", help="between comments")
    add("--heartbeat", type=float, default=30.0, metavar="SECONDS", help="of terminals")
    add("--seed", help="make all ids repeatable")
    add("--chunk", type=int, metavar="BYTES", help="bytes per write (default: one event)")


def _options(arguments: argparse.Namespace) -> Mapping[str, Any]:
    try:
        found = SCENARIOS.load(arguments.scenarios) if arguments.scenarios else ()
    except ScenarioError as error:
        raise OptionError(str(error)) from error
    names = (
        "api_key",
        "token",
        "admin_token",
        "allow_exec",
        "preview_domain",
        "pending",
        "creating",
        "stopping",
        "keep_alive",
        "heartbeat",
        "seed",
        "chunk",
    )
    return {"scenarios": found, **{name: getattr(arguments, name) for name in names}}


PACKAGE = EnginePackage(
    build=_build,
    add_arguments=_add_arguments,
    options=_options,
    listing=lambda: scenarios.TABLE,
)
