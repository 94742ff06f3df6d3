"""Options of the embedded Tandem engine."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypedDict

from attrs import field, frozen, validators

from turnwire.testing.tandem.faults import Fault
from turnwire.testing.tandem.loading import SCENARIOS
from turnwire.testing.tandem.scenario import Scenario
from turnwire.testing.tandem.versions import Version


def _scenarios(values: Sequence[Scenario | Mapping[str, Any]]) -> tuple[Scenario, ...]:
    return SCENARIOS.read_all(values)


def _faults(values: Sequence[Fault | Mapping[str, Any]]) -> tuple[Fault, ...]:
    return tuple(value if isinstance(value, Fault) else Fault(**value) for value in values)


@frozen(kw_only=True)
class Options:
    """How the engine behaves.

    Attributes:
        token: The API token that requests must carry; None accepts every request.
        version: The release it behaves like.
        starting: Answer 503 until ``ready`` is called on the engine.
        workspace: The workspace it was started in.
        require_human: Whether routines and automations may be changed by humans only.
        local_admin: Whether callers on this machine may change configuration and secrets.
        approval_tools: Tools that ``/tool/execute`` calls only with an approval.
        spawn: What a spawned agent needs: ``denied`` (as without a policy), ``approval`` or
            ``allowed``.
        scenarios: Scenarios that are asked before the built-in ones.
        builtin: Whether the built-in scenarios are there.
        faults: HTTP errors that requests get instead of their answers.
        rate_limit: How many of the first requests get 429.
        seed: Makes all ids repeatable.
        latency: Seconds before the first word of the model.
        pace: Seconds between two events of a run.
        step_seconds: How long each step of a routine or an automation takes.
        permission_wait: Seconds that a run waits for a permission.
        permission_lifetime: Seconds after which a permission can no longer be given.
        run_timeout: Seconds after which a run is ended.
        prompt_sync_timeout: Seconds after which ``prompt_sync`` answers 504.
        channel_limit: How many prompts a minute a session of a channel may send with
            ``prompt_sync``; more get 429. None for no limit.
        keep_alive: Seconds of silence after which streams get a comment.
        bus_capacity: How many events wait for a slow reader; the oldest are lost.
        frame_limit: Bytes of JSON after which ``/event`` cuts a frame.
        chunk: Bytes per write; None writes each event at once.
        max_body: Largest request body in bytes.
    """

    token: str | None = field(default=None, repr=False)
    version: str = "0.7.2"
    starting: bool = False
    workspace: str = "/workspace"
    require_human: bool = True
    local_admin: bool = True
    approval_tools: Collection[str] = ()
    spawn: str = field(
        default="denied", validator=validators.in_(["denied", "approval", "allowed"])
    )
    scenarios: tuple[Scenario, ...] = field(default=(), converter=_scenarios)
    builtin: bool = True
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    rate_limit: int = field(default=0, validator=validators.ge(0))
    seed: int | str | None = None
    latency: float = field(default=0.0, validator=validators.ge(0))
    pace: float = field(default=0.0, validator=validators.ge(0))
    step_seconds: float = field(default=0.0, validator=validators.ge(0))
    permission_wait: float = field(default=15.0, validator=validators.gt(0))
    permission_lifetime: float = field(default=900.0, validator=validators.gt(0))
    run_timeout: float = field(default=600.0, validator=validators.gt(0))
    prompt_sync_timeout: float = field(default=615.0, validator=validators.gt(0))
    channel_limit: int | None = field(default=None, validator=validators.optional(validators.ge(1)))
    keep_alive: float = field(default=10.0, validator=validators.gt(0))
    bus_capacity: int = field(default=2048, validator=validators.gt(0))
    frame_limit: int = field(default=16_000, validator=validators.gt(0))
    chunk: int | None = None
    max_body: int = field(default=10 * 1024 * 1024, validator=validators.gt(0))

    def __attrs_post_init__(self) -> None:
        Version.parse(self.version)

    @property
    def release(self) -> Version:
        """The version, parsed."""
        return Version.parse(self.version)


class OptionsDict(TypedDict, total=False):
    """The options as keyword arguments, see `Options`."""

    token: str | None
    version: str
    starting: bool
    workspace: str
    require_human: bool
    local_admin: bool
    approval_tools: Collection[str]
    spawn: str
    scenarios: Sequence[Scenario | Mapping[str, Any]]
    builtin: bool
    faults: Sequence[Fault | Mapping[str, Any]]
    rate_limit: int
    seed: int | str | None
    latency: float
    pace: float
    step_seconds: float
    permission_wait: float
    permission_lifetime: float
    run_timeout: float
    prompt_sync_timeout: float
    channel_limit: int | None
    keep_alive: float
    bus_capacity: int
    frame_limit: int
    chunk: int | None
    max_body: int
