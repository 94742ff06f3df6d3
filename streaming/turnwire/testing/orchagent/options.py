"""Options of the embedded Orchagent engine.

The server is not published. What its published clients do not settle is an option here: each
value is one way to read them, and a client should do with every one.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from attrs import field, frozen, validators

from turnwire.testing.orchagent.damage import StreamFault
from turnwire.testing.orchagent.faults import Fault
from turnwire.testing.orchagent.frames import Frames
from turnwire.testing.orchagent.loading import SCENARIOS
from turnwire.testing.orchagent.scenario import Scenario

USERS: Mapping[str, str] = {"you@example.com": "pass123"}
"""The user that is there unless the option ``users`` says otherwise; see the SDK's README."""

DEPRECATIONS: Sequence[str | Mapping[str, str]] = (
    "POST /approvals/clear without a body",
    {"name": "limit=0", "message": "Ask for one item at least.", "sunset": "2030-01-01"},
    {"feature": "flat secrets", "message": "Use providers.", "sunset_date": "2030-06-30"},
)
"""The deprecations that ``GET /meta`` lists, in every form that the command line tool reads."""

_SUCCESS_FIRST, _SUCCESS_LAST = 200, 299


def _scenarios(values: Sequence[Scenario | Mapping[str, Any]]) -> tuple[Scenario, ...]:
    return SCENARIOS.read_all(values)


def _stream_faults(
    values: Sequence[StreamFault | Mapping[str, Any]],
) -> tuple[StreamFault, ...]:
    return tuple(
        value if isinstance(value, StreamFault) else StreamFault(**value) for value in values
    )


def _faults(values: Sequence[Fault | Mapping[str, Any]]) -> tuple[Fault, ...]:
    return tuple(value if isinstance(value, Fault) else Fault(**value) for value in values)


def _frames(value: Frames | Mapping[str, Any]) -> Frames:
    return value if isinstance(value, Frames) else Frames(**value)


def _one_of(default: Any, *others: Any) -> Any:
    return field(default=default, validator=validators.in_([default, *others]))


_POSITIVE = validators.optional(validators.gt(0))


@frozen(kw_only=True)
class Options:
    r"""How the engine behaves.

    Attributes:
        token: A token of the first user that is valid from the start; None for no such token.
        users: Passwords by e-mail address.
        token_lifetime: Seconds that a token is valid; None for ever.
        environment: The server's environment variables, the lowest level of secrets.
        deprecations: What ``GET /meta`` lists.
        scenarios: Scenarios that are asked before the built-in ones.
        builtin: Whether the built-in scenarios are there.
        faults: What requests get instead of their answers.
        stream_faults: How connections to event streams are damaged, the first one first.
        rate_limit: How many of the first requests get 429, with ``Retry-After``.
        seed: Makes all ids and tokens repeatable.
        success_status: Status of what succeeds: 200 to 299.
        empty_secrets: Whether setting secrets is answered by 204 without a body.
        error_body: ``json``, ``text`` or ``empty``.
        foreign_status: Answer to who names a thread or run of somebody else: 404 or 403.
        merge: What a level of secrets replaces in the level below: ``shallow``, the values of the
            whole object; ``providers``, each provider as a whole; ``deep``, single values.
        set_secrets: Whether a thread's secrets ``replace`` or ``merge`` with those set before.
        unresolved: What a placeholder that stands for nothing does: ``keep``, it stays; ``empty``,
            it vanishes; ``error``, the run fails.
        history_order: ``oldest`` or ``newest`` first.
        one_run: Whether a thread has one run at a time, and answers 409 to the next message.
        message_type: Type of the events with the agent's text.
        call_type: Type of the events of a tool call.
        approval_type: Type of the event of a run that waits for an approval.
        instruction_in: Where ``auth.required`` has its instruction: ``details``, ``top`` or
            ``message``.
        redirect_in: Where it has its URL; likewise.
        timestamps: ``rfc3339``, ``seconds`` (as a string), ``null`` or ``absent``.
        idle_resume_status: Answer to resuming a run that does not wait for it: 409 or 200.
        resume_after_approval: Whether an approved run goes on only when it is resumed.
        approval_scope: How far an approval reaches: ``user``, ``run`` or ``call``.
        empty_args_keys: What no names of arguments approve: ``any`` arguments or ``none``.
        bare_clear: Whose approvals are cleared when nobody is named: ``own``, ``all`` or ``none``.
        clear_others: Whether users may clear the approvals of others; else 403.
        keeps_open: Whether a stream stays open when its run is over.
        survives_pauses: Whether a stream stays open while its run waits.
        last_event_id: Whether ``Last-Event-ID`` shortens the replay.
        latency: Seconds before the first event of a run.
        pace: Seconds between two steps of a run.
        heartbeat: Seconds of silence after which a stream gets a comment; None for never.
        frames: How events become bytes.
        final_blank: Whether the blank line behind the last event of a run is there.
        chunk: Bytes per write; None writes each event at once.
        max_body: Largest request body in bytes.
    """

    token: str | None = field(default=None, repr=False)
    users: Mapping[str, str] = field(factory=lambda: USERS, repr=False)
    token_lifetime: float | None = field(default=None, validator=_POSITIVE)
    environment: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    deprecations: Sequence[str | Mapping[str, str]] = field(factory=lambda: DEPRECATIONS)
    scenarios: tuple[Scenario, ...] = field(default=(), converter=_scenarios)
    builtin: bool = True
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    stream_faults: tuple[StreamFault, ...] = field(default=(), converter=_stream_faults)
    rate_limit: int = field(default=0, validator=validators.ge(0))
    seed: int | str | None = None
    success_status: int = field(
        default=200, validator=[validators.ge(_SUCCESS_FIRST), validators.le(_SUCCESS_LAST)]
    )
    empty_secrets: bool = False
    error_body: str = _one_of("json", "text", "empty")
    foreign_status: int = _one_of(404, 403)
    merge: str = _one_of("shallow", "providers", "deep")
    set_secrets: str = _one_of("replace", "merge")
    unresolved: str = _one_of("keep", "empty", "error")
    history_order: str = _one_of("oldest", "newest")
    one_run: bool = False
    message_type: str = "agent.message"
    call_type: str = "tool.called"
    approval_type: str = "tool.waiting"
    instruction_in: str = _one_of("details", "top", "message")
    redirect_in: str = _one_of("details", "top", "message")
    timestamps: str = _one_of("rfc3339", "seconds", "null", "absent")
    idle_resume_status: int = _one_of(409, 200)
    resume_after_approval: bool = False
    approval_scope: str = _one_of("user", "run", "call")
    empty_args_keys: str = _one_of("any", "none")
    bare_clear: str = _one_of("own", "all", "none")
    clear_others: bool = True
    keeps_open: bool = False
    survives_pauses: bool = True
    last_event_id: bool = False
    latency: float = field(default=0.0, validator=validators.ge(0))
    pace: float = field(default=0.0, validator=validators.ge(0))
    heartbeat: float | None = field(default=None, validator=_POSITIVE)
    frames: Frames = field(factory=Frames, converter=_frames)
    final_blank: bool = True
    chunk: int | None = None
    max_body: int = field(default=10 * 1024 * 1024, validator=validators.gt(0))

    def __attrs_post_init__(self) -> None:
        if self.token is not None and not self.users:
            raise ValueError("a token needs a user")


class OptionsDict(TypedDict, total=False):
    """The options as keyword arguments, see `Options`."""

    token: str | None
    users: Mapping[str, str]
    token_lifetime: float | None
    environment: Mapping[str, str]
    deprecations: Sequence[str | Mapping[str, str]]
    scenarios: Sequence[Scenario | Mapping[str, Any]]
    builtin: bool
    faults: Sequence[Fault | Mapping[str, Any]]
    stream_faults: Sequence[StreamFault | Mapping[str, Any]]
    rate_limit: int
    seed: int | str | None
    success_status: int
    empty_secrets: bool
    error_body: str
    foreign_status: int
    merge: str
    set_secrets: str
    unresolved: str
    history_order: str
    one_run: bool
    message_type: str
    call_type: str
    approval_type: str
    instruction_in: str
    redirect_in: str
    timestamps: str
    idle_resume_status: int
    resume_after_approval: bool
    approval_scope: str
    empty_args_keys: str
    bare_clear: str
    clear_others: bool
    keeps_open: bool
    survives_pauses: bool
    last_event_id: bool
    latency: float
    pace: float
    heartbeat: float | None
    frames: Frames | Mapping[str, Any]
    final_blank: bool
    chunk: int | None
    max_body: int
