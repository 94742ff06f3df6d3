"""Governance: what a policy allows, and which of its rules a sandbox breaks."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from turnwire.testing.agenttier.answers import Json
from turnwire.testing.agenttier.go_duration import (
    InvalidDurationError,
    format_duration,
    parse_duration,
)
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.quantities import parse_quantity
from turnwire.testing.agenttier.requests import Body
from turnwire.testing.agenttier.templates import AGENT

Policy: TypeAlias = Mapping[str, Any]

_NUMBERS = ("maxSandboxesPerUser", "maxSandboxesTotal")
_TEXTS = ("maxCpu", "maxMemory", "maxStorage", "maxTimeout", "maxIdleTimeout")
_LISTS = ("allowedTemplates", "approvedRegistries")


@frozen
class Violation:
    """One rule that is broken.

    Attributes:
        code: Which; the codes are stable.
        message: How, for people.
    """

    code: str
    message: str

    def wire(self) -> Json:
        """Return the violation as it is shown."""
        return {"code": self.code, "message": self.message}


@frozen(kw_only=True)
class Usage:
    """What there is in a namespace.

    Attributes:
        total: How many sandboxes.
        own: How many of the caller.
        agents: How many with agents.
    """

    total: int = 0
    own: int = 0
    agents: int = 0


@frozen(kw_only=True)
class Proposal:
    """What somebody asks for.

    Attributes:
        template: The template's name.
        mode: ``agent`` or ``code``.
        timeout: Longest run, in nanoseconds.
        idle_timeout: Longest rest, in nanoseconds.
        storage: Size of the disk.
        limits: Limits of CPU and memory.
    """

    template: str = ""
    mode: str = ""
    timeout: int | None = None
    idle_timeout: int | None = None
    storage: str = ""
    limits: Mapping[str, str] = field(factory=dict[str, str])


def read_policy(body: Body) -> Json:
    """Return the policy in a request's body; what is zero or empty is left out.

    Example:
        >>> read_policy(Body({"maxTimeout": "1h", "maxSandboxesTotal": 0}))
        {'maxTimeout': '1h'}
    """
    policy: Json = {name: body.integer(name) for name in _NUMBERS}
    policy |= {name: body.text(name) for name in _TEXTS}
    policy |= {name: list(body.texts(name)) for name in _LISTS}
    policy["maxAgentSandboxes"] = body.integer("maxAgentSandboxes")
    policy["allowedAgentImages"] = list(body.texts("allowedAgentImages"))
    ceiling = "maxConcurrentInvokesPerSandbox"
    policy[ceiling] = body.integer(ceiling)
    policy["description"] = body.text("description")
    return {name: value for name, value in policy.items() if value}


class Policies:
    """The policies of the cluster and of its namespaces."""

    def __init__(self) -> None:
        self.cluster: Policy | None = None
        self.namespaces: dict[str, Policy] = {}

    def effective(self, namespace: str) -> Policy:
        """Return what holds in a namespace; its own rules go before the cluster's."""
        merged = {**(self.cluster or {}), **self.namespaces.get(namespace, {})}
        order = ("maxSandboxesPerUser", "maxSandboxesTotal", *_TEXTS, *_LISTS)
        return {name: merged[name] for name in (*order, *merged) if name in merged}


def check(policy: Policy, usage: Usage, wanted: Proposal) -> list[Violation]:
    """Return every rule that a new sandbox breaks, in the Router's order.

    Rules about images never apply: a request cannot name one, and templates are trusted.

    Example:
        >>> check({"maxSandboxesPerUser": 1}, Usage(own=1), Proposal())[0].code
        'user_quota_exceeded'
    """
    return [
        *_check_template(policy, wanted),
        *_check_quotas(policy, usage, wanted),
        *check_limits(policy, wanted),
    ]


def check_limits(policy: Policy, wanted: Proposal) -> list[Violation]:
    """Return every limit of size and time that a sandbox breaks, whether it is new or not."""
    return [*_check_sizes(policy, wanted), *_check_times(policy, wanted)]


def check_bulk(policy: Policy, usage: Usage, count: int, agents: int) -> list[Violation]:
    """Return every quota that so many new sandboxes, so many of them agents, would break."""
    found = list[Violation]()
    for name, code, used, more, what in (
        ("maxSandboxesTotal", "namespace_quota_exceeded", usage.total, count, "namespace has"),
        ("maxSandboxesPerUser", "user_quota_exceeded", usage.own, count, "user owns"),
        ("maxAgentSandboxes", "agent_sandbox_quota_exceeded", usage.agents, agents, "agents:"),
    ):
        limit = policy.get(name, 0)
        if limit and used + more > limit:
            found.append(Violation(code, f"{what} {used} sandboxes, {more} more (max {limit})"))
    return found


def _check_template(policy: Policy, wanted: Proposal) -> Iterator[Violation]:
    allowed = policy.get("allowedTemplates", [])
    if allowed and wanted.template not in allowed:
        names = ", ".join(allowed)
        message = f"template {quote(wanted.template)} is not permitted in this namespace"
        yield Violation("template_not_allowed", f"{message} (allowed: {names})")


def _check_quotas(policy: Policy, usage: Usage, wanted: Proposal) -> Iterator[Violation]:
    total = policy.get("maxSandboxesTotal", 0)
    if total and usage.total >= total:
        message = f"namespace already has {usage.total} sandboxes (max {total})"
        yield Violation("namespace_quota_exceeded", message)
    own = policy.get("maxSandboxesPerUser", 0)
    if own and usage.own >= own:
        message = f"user already owns {usage.own} sandboxes in this namespace (max {own})"
        yield Violation("user_quota_exceeded", message)
    agents = policy.get("maxAgentSandboxes", 0)
    if wanted.mode == AGENT and agents and usage.agents >= agents:
        message = f"namespace already has {usage.agents} agent-mode sandboxes (max {agents})"
        yield Violation("agent_sandbox_quota_exceeded", message)


def _check_sizes(policy: Policy, wanted: Proposal) -> Iterator[Violation]:
    for rule, code, what, value in (
        ("maxCpu", "cpu_limit_exceeded", "cpu limit", wanted.limits.get("cpu", "")),
        ("maxMemory", "memory_limit_exceeded", "memory limit", wanted.limits.get("memory", "")),
        ("maxStorage", "storage_limit_exceeded", "storage size", wanted.storage),
    ):
        cap = policy.get(rule, "")
        most, asked = parse_quantity(cap), parse_quantity(value)
        if most is not None and asked is not None and asked > most:
            yield Violation(code, f"{what} {value} exceeds governance cap {cap}")


def _check_times(policy: Policy, wanted: Proposal) -> Iterator[Violation]:
    for rule, code, what, value in (
        ("maxTimeout", "timeout_exceeded", "timeout", wanted.timeout),
        ("maxIdleTimeout", "idle_timeout_exceeded", "idleTimeout", wanted.idle_timeout),
    ):
        cap = policy.get(rule, "")
        try:
            most = parse_duration(cap)
        except InvalidDurationError:
            # A cap that nobody can read stops nothing.
            continue
        if value is not None and value > most:
            message = f"{what} {format_duration(value)} exceeds governance cap {cap}"
            yield Violation(code, message)
