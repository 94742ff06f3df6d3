"""The published client of sessions and turns on a gateway, ours, and an engine to try them at.

An older release of its package is in the virtual environment. So this one is in a directory of its
own there, made from ``requirements/``, and is imported under a name of its own.
"""

from __future__ import annotations

import importlib.util
import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack, cast

import httpx
from attrs import frozen

from turnwire.testing import serve
from turnwire.trueforge.gateway import GatewayClient

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from types import ModuleType

    from turnwire.testing import EmbeddedEngine
    from turnwire.testing.trueforge import Engine
    from turnwire.testing.trueforge.options import OptionsDict

VERSION = "0.4.2"
DIRECTORY = Path(sys.prefix, "witness", f"truefoundry-gateway-{VERSION}")
KEY = "key-of-the-witness"
AGENT = "note-keeper"
MODEL = "stub/stub-1"


@cache
def sdk() -> ModuleType:
    """Import the published client, as ``truefoundry_gateway_published``."""
    name = "truefoundry_gateway_published"
    source = DIRECTORY / "truefoundry_gateway_sdk" / "__init__.py"
    spec = importlib.util.spec_from_file_location(name, source)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # Its modules find each other by this name.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def part(name: str) -> Any:
    """Import a module of the published client."""
    return importlib.import_module(f"{sdk().__name__}.{name}")


def message(text: str) -> Any:
    """Return a message of the user."""
    return sdk().UserMessage(content=text)


def allow(call: Any, thread_id: str) -> Any:
    """Return the decision that a tool call may run."""
    return decision(call, thread_id, sdk().ApprovalAllow())


def decision(call: Any, thread_id: str, approval: Any) -> Any:
    """Return a decision on a tool call."""
    return sdk().UserToolApprovalEvent(thread_id=thread_id, tool_call_id=call.id, approval=approval)


@frozen
class Reading:
    """What the published client made of one stream: the items, and the error that ended it."""

    turn: Any
    items: list[Any]
    error: Exception | None = None

    @property
    def numbers(self) -> list[int]:
        return [item.sequence_number for item in self.items]

    @property
    def events(self) -> list[Any]:
        return [item.event for item in self.items]

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]

    @property
    def text(self) -> str:
        return str(self.turn.state.output.content)

    @property
    def status(self) -> int | None:
        """The HTTP status of the error, None if it has none."""
        return getattr(self.error, "status_code", None)


def read(turn: Any, stream: Iterable[Any]) -> Reading:
    """Read a stream to its end, whatever that is."""
    items: list[Any] = []
    try:
        for item in stream:
            items.append(item)  # noqa: PERF402 - what came before an error counts.
    except Exception as error:  # noqa: BLE001 - which error it is, is what the tests ask.
        return Reading(turn, items, error)
    return Reading(turn, items)


@frozen
class Witness:
    """The published client and ours at one engine.

    Attributes:
        api: The published client of single routes.
        sessions: The published client of sessions with saved agents.
        drafts: The published client of draft sessions.
    """

    engine: EmbeddedEngine[Engine]
    api: Any
    sessions: Any
    drafts: Any
    ours: GatewayClient

    def session(self) -> Any:
        """Open a session with the saved agent."""
        return self.sessions.create_session(agent_name=AGENT)

    def draft(self, **fields: Any) -> Any:
        """Open a draft session; the fields are those of the agent."""
        return self.drafts.create_draft_session(agent_spec=spec_of(**fields))

    def say(self, prompt: str, session: Any = None, **options: Any) -> Reading:
        """Run a turn in a session, a new one unless it is given, and read its stream."""
        return self.send([message(prompt)], session or self.session(), **options)

    def send(self, items: list[Any], session: Any, **options: Any) -> Reading:
        """The same with any input."""
        turn = session.prepare_turn(input=items, **options)
        return read(turn, turn.execute())

    def asked(self, method: str, path: str) -> list[Any]:
        """Return the requests to routes whose path ends like this."""
        return [
            each
            for each in self.engine.requests
            if each.method == method and each.path.endswith(path)
        ]


def spec_of(**fields: Any) -> Any:
    """Describe an agent."""
    return sdk().AgentSpec(model=sdk().Model(name=MODEL), **fields)


@contextmanager
def witness(**options: Unpack[OptionsDict]) -> Generator[Witness, None, None]:
    """Put both clients before an engine in its gateway form."""
    given: OptionsDict = {"gateway": True, **options}
    with (
        serve("trueforge", **given) as engine,
        # The published client has no way to close the HTTP client that it makes itself.
        httpx.Client(timeout=10) as http,
        GatewayClient(engine.base_url, KEY, idle_timeout=10) as ours,
    ):
        yield Witness(engine, *clients(engine.base_url, http), ours)


def clients(base_url: str, http: httpx.Client) -> tuple[Any, Any, Any]:
    """Make the three published clients."""
    options = {"base_url": base_url, "api_key": KEY, "httpx_client": http}
    return (
        sdk().TrueFoundryGateway(**options),
        part("agents").AgentSessionClient(**options),
        part("agents.private").PrivateAgentSessionClient(**options),
    )


def plain(model: Any) -> dict[str, Any]:
    """Return what a model of the published client was read from."""
    return cast("dict[str, Any]", model.model_dump(mode="json", by_alias=True, exclude_unset=True))


def folded(events: Iterable[Any]) -> list[Any]:
    """Join the pieces of messages with the published client's own function."""
    agents = part("agents")
    found: dict[str, Any] = {}
    for event in events:
        if agents.is_event_delta(event):
            agents.merge_event_delta(found[event.id], event)
        else:
            found[event.id] = event
    return list(found.values())
