"""Options of the embedded TrueForge engine."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypedDict

from attrs import Factory, field, frozen, validators

from turnwire.testing.trueforge.faults import Fault, StreamFault
from turnwire.testing.trueforge.loading import SCENARIOS
from turnwire.testing.trueforge.scenario import Scenario
from turnwire.testing.trueforge.toolbox import TOOLBOXES, Toolbox

SAVED_AGENTS: Mapping[str, Mapping[str, Any]] = {
    "note-keeper": {
        "model": {"name": "stub/stub-1"},
        "instructions": "You look after the user's notes.",
        "mcp_servers": [{"name": "notes", "preload": True}],
    },
}
"""The saved agents that a gateway has unless the options say otherwise."""

_POSITIVE = validators.optional(validators.gt(0))


def _scenarios(values: Sequence[Scenario | Mapping[str, Any]]) -> tuple[Scenario, ...]:
    return SCENARIOS.read_all(values)


def _faults(values: Sequence[Fault | Mapping[str, Any]]) -> tuple[Fault, ...]:
    return tuple(value if isinstance(value, Fault) else Fault(**value) for value in values)


def _stream_faults(
    values: Sequence[StreamFault | Mapping[str, Any]],
) -> tuple[StreamFault, ...]:
    return tuple(
        value if isinstance(value, StreamFault) else StreamFault(**value) for value in values
    )


def _preset_agents(options: "Options") -> Mapping[str, Mapping[str, Any]]:
    # A server starts without any: its clients can save them.
    return SAVED_AGENTS if options.gateway and options.preset else {}


@frozen(kw_only=True)
class Options:
    """How the engine behaves.

    Attributes:
        gateway: Whether it has the routes of a gateway, not those of a server.
        tenant: The tenant in the ``base_url`` of a gateway.
        tokens: Users by their bearer tokens. None is local mode, which looks at no credentials;
            a gateway takes any bearer token then, but wants one.
        admins: Users who may change settings.
        preset: Whether the model ``stub/stub-1`` and three MCP servers are there from the start.
        agents: Specs of the saved agents that are there from the start, by their names; they may
            name only models and MCP servers that are there, too. Preset, a gateway has one.
        sandbox: Whether a provider of sandboxes is configured.
        toolboxes: What answers at the addresses of MCP servers, by their names; a server that is
            not among them cannot be reached.
        scenarios: Scenarios that are asked before the built-in ones.
        builtin: Whether the built-in scenarios are there.
        faults: What requests get instead of their answers.
        stream_faults: How connections to event streams are damaged, the first one first.
        seed: Makes all ids repeatable.
        latency: Seconds between ``turn.created`` and what follows.
        time_scale: What the silences in scenarios are multiplied with.
        execution_timeout: Seconds after which a turn is cancelled; None for no limit.
        subscribe_timeout: Seconds after which a taken-up stream ends; None for no limit.
        stream_window: Seconds after the end of a turn in which its stream can be taken up.
        idle_timeout: Seconds after which a connection without a request is closed; None keeps it.
        chunk: Bytes per write; None writes each event at once.
        max_body: Largest request body in bytes.
    """

    gateway: bool = False
    tenant: str = field(default="acme", validator=validators.matches_re(r"[\w.~-]*"))
    tokens: Mapping[str, str] | None = field(default=None, repr=False)
    admins: Collection[str] = ()
    preset: bool = True
    agents: Mapping[str, Mapping[str, Any]] = field(
        # The specs may have headers with credentials.
        default=Factory(_preset_agents, takes_self=True),
        repr=False,
    )
    sandbox: bool = False
    toolboxes: Mapping[str, Toolbox] = field(factory=lambda: TOOLBOXES)
    scenarios: tuple[Scenario, ...] = field(default=(), converter=_scenarios)
    builtin: bool = True
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    stream_faults: tuple[StreamFault, ...] = field(default=(), converter=_stream_faults)
    seed: int | str | None = None
    latency: float = field(default=0.0, validator=validators.ge(0))
    time_scale: float = field(default=1.0, validator=validators.ge(0))
    execution_timeout: float | None = field(default=None, validator=_POSITIVE)
    subscribe_timeout: float | None = field(default=None, validator=_POSITIVE)
    stream_window: float = field(default=240.0, validator=validators.ge(0))
    idle_timeout: float | None = field(default=None, validator=_POSITIVE)
    chunk: int | None = None
    max_body: int = field(default=31_457_280, validator=validators.ge(1))

    @property
    def base_path(self) -> str:
        """What clients add to the engine's address."""
        return f"/{self.tenant}" if self.gateway and self.tenant else ""


class OptionsDict(TypedDict, total=False):
    """The options as keyword arguments, see `Options`."""

    gateway: bool
    tenant: str
    tokens: Mapping[str, str] | None
    admins: Collection[str]
    preset: bool
    agents: Mapping[str, Mapping[str, Any]]
    sandbox: bool
    toolboxes: Mapping[str, Toolbox]
    scenarios: Sequence[Scenario | Mapping[str, Any]]
    builtin: bool
    faults: Sequence[Fault | Mapping[str, Any]]
    stream_faults: Sequence[StreamFault | Mapping[str, Any]]
    seed: int | str | None
    latency: float
    time_scale: float
    execution_timeout: float | None
    subscribe_timeout: float | None
    stream_window: float
    idle_timeout: float | None
    chunk: int | None
    max_body: int
