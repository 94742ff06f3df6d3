"""Options of the embedded AgentTier Router."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypedDict

from attrs import field, frozen, validators

from turnwire.testing.agenttier.faults import Fault
from turnwire.testing.agenttier.identity import ADMIN_GROUP, User
from turnwire.testing.agenttier.lifecycle import FATES, Fate, Wait, as_wait
from turnwire.testing.agenttier.limits import Rate
from turnwire.testing.agenttier.loading import SCENARIOS
from turnwire.testing.agenttier.scenario import Scenario
from turnwire.testing.agenttier.stream_faults import StreamFault
from turnwire.testing.agenttier.templates import Template, as_template, built_in


def _users(values: Sequence[User | Mapping[str, Any]]) -> tuple[User, ...]:
    return tuple(value if isinstance(value, User) else User(**value) for value in values)


def _templates(values: Sequence[Template | Mapping[str, Any]] | None) -> tuple[Template, ...]:
    return built_in() if values is None else tuple(as_template(value) for value in values)


def _faults(values: Sequence[Fault | Mapping[str, Any]]) -> tuple[Fault, ...]:
    return tuple(value if isinstance(value, Fault) else Fault(**value) for value in values)


def _stream_faults(
    values: Sequence[StreamFault | Mapping[str, Any]],
) -> tuple[StreamFault, ...]:
    return tuple(
        value if isinstance(value, StreamFault) else StreamFault(**value) for value in values
    )


def _fates(values: Mapping[str, Fate | Mapping[str, Any]] | None) -> Mapping[str, Fate]:
    if values is None:
        return FATES
    return {
        name: value if isinstance(value, Fate) else Fate(**value) for name, value in values.items()
    }


def _scenarios(values: Sequence[Scenario | Mapping[str, Any]]) -> tuple[Scenario, ...]:
    return SCENARIOS.read_all(values)


def _rate(value: Rate | Mapping[str, Any] | None) -> Rate | None:
    return value if value is None or isinstance(value, Rate) else Rate(**value)


@frozen(kw_only=True)
class Deprecation:
    """What the answers of a deprecated route say about it.

    Attributes:
        sunset: When it will be gone, as an HTTP date.
        successor: Path of the route to use instead.
    """

    sunset: str = ""
    successor: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers.

        Example:
            >>> Deprecation(successor="/api/v2/sandboxes").headers()["link"]
            '</api/v2/sandboxes>; rel="successor-version"'
        """
        found = {"deprecation": "true"}
        if self.sunset:
            found["sunset"] = self.sunset
        if self.successor:
            found["link"] = f'<{self.successor}>; rel="successor-version"'
        return found


def _deprecated(
    values: Mapping[str, Deprecation | Mapping[str, Any]],
) -> Mapping[str, Deprecation]:
    return {
        path: value if isinstance(value, Deprecation) else Deprecation(**value)
        for path, value in values.items()
    }


_NO_WAIT = Wait()
_ONE_POLL = Wait(polls=1)


@frozen(kw_only=True)
class Options:
    """How the engine behaves.

    Attributes:
        api_key: An API key of one ordinary user.
        token: A bearer token of the same user.
        admin_token: A bearer token of an administrator.
        users: More users, with their own tokens and keys.
        dev_auth: Whether everybody is an administrator and credentials are ignored; None means
            so if there are no credentials at all.
        token_problem: Why a wrong token is refused; it goes into the answer unescaped.
        namespace: Where sandboxes are made unless the request says otherwise.
        preview_domain: Domain of the previews of forwarded ports; empty for none.
        templates: The templates; None means the built-in ones.
        scenarios: Scenarios that are asked before the built-in ones.
        builtin: Whether the built-in scenarios are there.
        fates: What becomes of sandboxes, by the beginning of their names; None means
            the built-in ones, see `lifecycle.FATES`.
        allow_exec: Really run commands on this machine; only on loopback addresses.
        pending: How long a new sandbox has no phase, in polls or as `Wait`.
        creating: How long it is Creating.
        stopping: How long it is still Running after ``stop``.
        deleting: How long it is still there after ``delete``.
        restarting: How long it is in Error before it is started again.
        keep_alive: Seconds between two keep-alive comments of ``invoke``.
        heartbeat: Seconds between two heartbeats of a terminal.
        install_timeout: Seconds after which an installation is ended.
        invoke_timeout: Seconds after which an agent is ended, unless its template says.
        rate_per_address: How often one address may ask; None for any number.
        rate_per_user: How often one user may ask; None for any number.
        cors_origins: Origins of web pages that may ask; none turns CORS off.
        deprecated: Deprecated routes, such as ``/api/v1/sandboxes/{id}``.
        faults: HTTP errors that requests get instead of their answers.
        stream_faults: What goes wrong with event streams.
        seed: Makes all ids repeatable.
        chunk: Bytes per write; None writes each event at once.
    """

    api_key: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    admin_token: str | None = field(default=None, repr=False)
    users: tuple[User, ...] = field(default=(), converter=_users)
    dev_auth: bool | None = None
    token_problem: str = "token is malformed: token contains an invalid number of segments"  # noqa: S105 - a text.
    namespace: str = "default"
    preview_domain: str = ""
    templates: tuple[Template, ...] = field(default=None, converter=_templates)
    scenarios: tuple[Scenario, ...] = field(default=(), converter=_scenarios)
    builtin: bool = True
    fates: Mapping[str, Fate] = field(default=None, converter=_fates)
    allow_exec: bool = False
    pending: Wait = field(default=_ONE_POLL, converter=as_wait)
    creating: Wait = field(default=_ONE_POLL, converter=as_wait)
    stopping: Wait = field(default=_ONE_POLL, converter=as_wait)
    deleting: Wait = field(default=_NO_WAIT, converter=as_wait)
    restarting: Wait = field(default=_ONE_POLL, converter=as_wait)
    keep_alive: float = field(default=15.0, validator=validators.gt(0))
    heartbeat: float = field(default=30.0, validator=validators.gt(0))
    install_timeout: float = field(default=900.0, validator=validators.gt(0))
    invoke_timeout: float = field(default=1800.0, validator=validators.gt(0))
    rate_per_address: Rate | None = field(default=None, converter=_rate)
    rate_per_user: Rate | None = field(default=None, converter=_rate)
    cors_origins: Collection[str] = ()
    deprecated: Mapping[str, Deprecation] = field(
        factory=dict[str, Deprecation], converter=_deprecated
    )
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    stream_faults: tuple[StreamFault, ...] = field(default=(), converter=_stream_faults)
    seed: int | str | None = None
    chunk: int | None = None

    @property
    def people(self) -> tuple[User, ...]:
        """Everybody with credentials."""
        found = list(self.users)
        if self.api_key is not None or self.token is not None:
            found.append(
                User(
                    sub="user-1",
                    email="user@example.com",
                    name="Example User",
                    groups=("developers",),
                    api_key=self.api_key,
                    token=self.token,
                )
            )
        if self.admin_token is not None:
            found.append(
                User(
                    sub="admin-1",
                    email="admin@example.com",
                    name="Example Admin",
                    groups=(ADMIN_GROUP,),
                    token=self.admin_token,
                )
            )
        return tuple(found)

    @property
    def is_development(self) -> bool:
        """Whether everybody is an administrator."""
        return not self.people if self.dev_auth is None else self.dev_auth

    def fate_of(self, sandbox: str) -> Fate:
        """Return what becomes of a sandbox."""
        fitting = (fate for name, fate in self.fates.items() if sandbox.startswith(name))
        return next(fitting, Fate())


class OptionsDict(TypedDict, total=False):
    """The options as keyword arguments, see `Options`."""

    api_key: str | None
    token: str | None
    admin_token: str | None
    users: Sequence[User | Mapping[str, Any]]
    dev_auth: bool | None
    token_problem: str
    namespace: str
    preview_domain: str
    templates: Sequence[Template | Mapping[str, Any]] | None
    scenarios: Sequence[Scenario | Mapping[str, Any]]
    builtin: bool
    fates: Mapping[str, Fate | Mapping[str, Any]] | None
    allow_exec: bool
    pending: Wait | int | Mapping[str, Any]
    creating: Wait | int | Mapping[str, Any]
    stopping: Wait | int | Mapping[str, Any]
    deleting: Wait | int | Mapping[str, Any]
    restarting: Wait | int | Mapping[str, Any]
    keep_alive: float
    heartbeat: float
    install_timeout: float
    invoke_timeout: float
    rate_per_address: Rate | Mapping[str, Any] | None
    rate_per_user: Rate | Mapping[str, Any] | None
    cors_origins: Collection[str]
    deprecated: Mapping[str, Deprecation | Mapping[str, Any]]
    faults: Sequence[Fault | Mapping[str, Any]]
    stream_faults: Sequence[StreamFault | Mapping[str, Any]]
    seed: int | str | None
    chunk: int | None
