"""An embedded Tandem engine.

It serves the engine's HTTP API with its state in memory. Prompts are answered by scripted
scenarios, chosen by keyword; everything else by the echo provider. `scenarios` lists the
built-in scenarios; your own come first, as objects or as the JSON that `loading` describes.

Example:
    >>> import httpx
    >>> from turnwire.testing import serve
    >>> with serve("tandem") as server, httpx.Client(base_url=server.base_url) as http:
    ...     session = http.post("/session", json={}).json()["id"]
    ...     prompt = {"parts": [{"type": "text", "text": "Hello"}]}
    ...     messages = http.post(f"/session/{session}/prompt_sync", json=prompt).json()
    >>> messages[-1]["parts"]
    [{'type': 'text', 'text': 'Echo: user: Hello'}]
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from turnwire.testing.registry import Application, EnginePackage, OptionError
from turnwire.testing.tandem import scenarios
from turnwire.testing.tandem.core import Effect
from turnwire.testing.tandem.engine import Engine
from turnwire.testing.tandem.faults import Fault
from turnwire.testing.tandem.loading import ScenarioError, as_scenario, load_scenarios
from turnwire.testing.tandem.options import Options
from turnwire.testing.tandem.scenario import Call, Message, Scenario, call, say

__all__ = [
    "PACKAGE",
    "Call",
    "Effect",
    "Engine",
    "Fault",
    "Message",
    "Options",
    "Scenario",
    "ScenarioError",
    "as_scenario",
    "call",
    "load_scenarios",
    "say",
]


def _build(options: Mapping[str, Any]) -> Application[Engine]:
    # Starlette is an extra; the engine itself works without it.
    from turnwire.testing.tandem.app import App  # noqa: PLC0415 - needs the extra.

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
    add("--token", help="API token that requests must carry")
    add("--version", default="0.7.2", help="release to behave like (default: %(default)s)")
    add("--scenarios", type=Path, metavar="FILE", help="JSON file of scenarios, asked first")
    add("--workspace", default="/workspace", help="workspace of the engine")
    add("--seed", help="make all ids repeatable")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="before the first word")
    add("--pace", type=float, default=0.0, metavar="SECONDS", help="silence between two events")
    add("--permission-wait", type=float, default=15.0, metavar="SECONDS", help="for an answer")
    add("--run-timeout", type=float, default=600.0, metavar="SECONDS", help="end runs after it")
    add("--keep-alive", type=float, default=10.0, metavar="SECONDS", help="comment after it")
    add("--chunk", type=int, metavar="BYTES", help="bytes per write (default: one event)")
    add("--rate-limit", type=int, default=0, metavar="N", help="answer the first N with 429")
    add("--anyone", action="store_true", help="let agents change routines and automations")


def _options(arguments: argparse.Namespace) -> Mapping[str, Any]:
    try:
        found = load_scenarios(arguments.scenarios) if arguments.scenarios else ()
    except ScenarioError as error:
        raise OptionError(str(error)) from error
    names = (
        "token",
        "version",
        "workspace",
        "seed",
        "latency",
        "pace",
        "permission_wait",
        "run_timeout",
        "keep_alive",
        "chunk",
        "rate_limit",
    )
    given = {name: getattr(arguments, name) for name in names}
    return {**given, "scenarios": found, "require_human": not arguments.anyone}


PACKAGE = EnginePackage(
    build=_build,
    add_arguments=_add_arguments,
    options=_options,
    listing=lambda: scenarios.TABLE,
)
