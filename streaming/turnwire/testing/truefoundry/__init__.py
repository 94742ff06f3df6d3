"""An embedded engine for TrueFoundry's responses API.

It serves ``POST {tenant}/agent/responses`` and ``.../agent/responses/cancel``, answers from
scripted scenarios, and remembers conversations. `scenarios` lists the built-in scenarios;
your own come first, as objects or as the JSON that `loading` describes.

Example:
    >>> import httpx
    >>> from turnwire.testing import serve
    >>> sunny = Scenario(name="sunny", keywords=("weather",), steps=(say("Sunny."),))
    >>> request = {"model": "acme/m", "input": [{"role": "user", "content": "The weather?"}]}
    >>> with serve("truefoundry", scenarios=[sunny]) as server:
    ...     answer = httpx.post(server.base_url + "/agent/responses", json=request)
    >>> "Sunny." in answer.text
    True
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from turnwire.testing.registry import Application, EnginePackage, OptionError
from turnwire.testing.truefoundry import scenarios
from turnwire.testing.truefoundry.engine import Engine
from turnwire.testing.truefoundry.loading import ScenarioError, as_scenario, load_scenarios
from turnwire.testing.truefoundry.options import Options
from turnwire.testing.truefoundry.scenario import Call, HttpFault, Message, Scenario
from turnwire.testing.truefoundry.shorthand import call, question, run_command, say, spawn
from turnwire.testing.truefoundry.turn import Effect

__all__ = [
    "PACKAGE",
    "Call",
    "Effect",
    "Engine",
    "HttpFault",
    "Message",
    "Options",
    "Scenario",
    "ScenarioError",
    "as_scenario",
    "call",
    "load_scenarios",
    "question",
    "run_command",
    "say",
    "spawn",
]


def _build(options: Mapping[str, Any]) -> Application[Engine]:
    # Starlette is an extra; the engine itself works without it.
    from turnwire.testing.truefoundry.app import App  # noqa: PLC0415 - needs the extra.

    try:
        checked = Options(**options)
        engine = Engine(checked)
        app = App(engine, checked)
    except (TypeError, ValueError) as error:
        raise OptionError(str(error.args[0])) from error
    return Application(
        asgi=app,
        state=engine,
        base_path=f"/{checked.tenant}" if checked.tenant else "",
        open_streams=lambda: app.connections.open,
        stop=app.stop,
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--token", help="bearer token that requests must carry")
    add("--scenarios", type=Path, metavar="FILE", help="JSON file of scenarios, asked first")
    add("--seed", help="make all ids repeatable")
    add("--pace", type=float, default=0.0, metavar="SECONDS", help="silence between two events")
    add("--heartbeat", type=float, metavar="SECONDS", help="comment after so much silence")
    add("--newline", choices=["lf", "crlf", "cr"], default="lf", help="line end of the stream")
    add("--chunk", type=int, metavar="BYTES", help="bytes per write (default: one event)")
    add("--execution-timeout", type=float, metavar="SECONDS", help="cancel a run after so long")
    add("--no-done-after-pause", action="store_true", help="send no response.done after a pause")
    add("--no-sequence-ids", action="store_true", help="send events without sequence_id")
    add("--always-index", action="store_true", help="give every tool call an index")


def _options(arguments: argparse.Namespace) -> Mapping[str, Any]:
    try:
        found = load_scenarios(arguments.scenarios) if arguments.scenarios else ()
    except ScenarioError as error:
        raise OptionError(str(error)) from error
    return {
        "token": arguments.token,
        "scenarios": found,
        "seed": arguments.seed,
        "pace": arguments.pace,
        "heartbeat": arguments.heartbeat,
        "newline": {"lf": "\n", "crlf": "\r\n", "cr": "\r"}[arguments.newline],
        "chunk": arguments.chunk,
        "execution_timeout": arguments.execution_timeout,
        "done_after_pause": not arguments.no_done_after_pause,
        "sequence_ids": not arguments.no_sequence_ids,
        "always_index": arguments.always_index,
    }


PACKAGE = EnginePackage(
    build=_build,
    add_arguments=_add_arguments,
    options=_options,
    listing=lambda: scenarios.TABLE,
)
