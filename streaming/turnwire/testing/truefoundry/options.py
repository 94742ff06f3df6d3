"""Options of the embedded TrueFoundry engine."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypedDict

from attrs import field, frozen, validators

from turnwire.testing.truefoundry.loading import SCENARIOS
from turnwire.testing.truefoundry.scenario import Scenario

SAVED_AGENTS: Mapping[str, Mapping[str, Any]] = {
    "booking-agent": {
        "model": "acme/scripted",
        "instruction": "You look after booking-bot.",
        "sandbox": {"enabled": True},
    },
}
"""The saved agents that are there unless the option ``agents`` says otherwise."""


def _scenarios(values: Sequence[Scenario | Mapping[str, Any]]) -> tuple[Scenario, ...]:
    return SCENARIOS.read_all(values)


_POSITIVE = validators.optional(validators.gt(0))


@frozen(kw_only=True)
class Options:
    r"""How the engine behaves.

    Attributes:
        token: The bearer token that requests must carry; None accepts every request.
        tenant: The tenant in the engine's ``base_url``.
        agents: Saved agents by name; each value is an inline agent as requests write it.
        forbidden: Saved agents and models that answer 403.
        scenarios: Scenarios that are asked before the built-in ones.
        builtin: Whether the built-in scenarios are there.
        seed: Makes all ids repeatable.
        sequence_ids: Whether events carry ``sequence_id``.
        done_after_pause: Whether ``response.done`` follows a pause.
        always_index: Whether the tool calls of uncut messages have an ``index`` as well. The
            vendor's Python SDK drops messages without it; the vendor's pages omit it.
        iteration_limit: How often each agent may ask its model in one response, unless the
            request says otherwise.
        retention: Seconds after which a response is forgotten (412); None keeps it.
        execution_timeout: Seconds after which a run is cancelled; None for no limit.
        unknown_cancel_status: Answer to a cancel of an unknown or finished response: 200,
            412 or 424.
        pace: Seconds between two events.
        heartbeat: Seconds of silence after which a comment is sent; None for never.
        newline: Line end of the event stream: ``"\n"``, ``"\r\n"`` or ``"\r"``.
        chunk: Bytes per write; None writes each event at once.
        max_body: Largest request body in bytes.
    """

    token: str | None = field(default=None, repr=False)
    tenant: str = "acme"
    agents: Mapping[str, Mapping[str, Any]] = field(factory=lambda: SAVED_AGENTS)
    forbidden: Collection[str] = ()
    scenarios: tuple[Scenario, ...] = field(default=(), converter=_scenarios)
    builtin: bool = True
    seed: int | str | None = None
    sequence_ids: bool = True
    done_after_pause: bool = True
    always_index: bool = False
    iteration_limit: int = field(default=25, validator=validators.ge(1))
    retention: float | None = None
    execution_timeout: float | None = field(default=None, validator=_POSITIVE)
    unknown_cancel_status: int = field(default=200, validator=validators.in_([200, 412, 424]))
    pace: float = field(default=0.0, validator=validators.ge(0))
    heartbeat: float | None = field(default=None, validator=_POSITIVE)
    newline: str = "\n"
    chunk: int | None = None
    max_body: int = 31_457_280


class OptionsDict(TypedDict, total=False):
    """The options as keyword arguments, see `Options`."""

    token: str | None
    tenant: str
    agents: Mapping[str, Mapping[str, Any]]
    forbidden: Collection[str]
    scenarios: Sequence[Scenario | Mapping[str, Any]]
    builtin: bool
    seed: int | str | None
    sequence_ids: bool
    done_after_pause: bool
    always_index: bool
    iteration_limit: int
    retention: float | None
    execution_timeout: float | None
    unknown_cancel_status: int
    pace: float
    heartbeat: float | None
    newline: str
    chunk: int | None
    max_body: int
