"""Sandboxes: what they are, who may see them, and what becomes of them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from attrs import define, field, frozen

from turnwire.testing.agenttier.answers import Json, refuse
from turnwire.testing.agenttier.computer import Computer
from turnwire.testing.agenttier.go_json import as_map
from turnwire.testing.agenttier.go_time import as_string
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.lifecycle import Stage
from turnwire.testing.agenttier.policies import Proposal

CREATING = "Creating"
RUNNING = "Running"
STOPPED = "Stopped"
ERROR = "Error"


@frozen(kw_only=True)
class Configured:
    """What the last successful ``configure`` left.

    Attributes:
        digest: Hash of the files and the install command.
        entrypoint: What ``invoke`` runs; empty if none was sent.
        concurrency: How many agents may run at once; 0 for any number.
        timeout: Nanoseconds after which an agent is ended; None for the Router's limit.
        log: The end of the installation's output; empty if nothing was installed.
    """

    digest: str
    entrypoint: tuple[str, ...] = ()
    concurrency: int = 0
    timeout: int | None = None
    log: str = ""


@define
class Sharing:
    """With whom a sandbox is shared.

    Attributes:
        users: Level by mail address or subject.
        groups: Level by group.
        links: The links, as they are shown.
    """

    users: dict[str, str] = field(factory=dict[str, str])
    groups: dict[str, str] = field(factory=dict[str, str])
    links: list[Json] = field(factory=list[Json])

    def wire(self) -> Json:
        """Return with whom, as it is shown."""
        return {
            "groups": _permissions(self.groups),
            "shareLinks": [as_map(link) for link in self.links],
            "users": _permissions(self.users),
        }

    def includes(self, claims: Claims) -> bool:
        """Whether it is shared with somebody."""
        is_user = claims.sub in self.users or claims.email in self.users
        return is_user or any(group in self.groups for group in claims.groups or ())


@define(eq=False, kw_only=True)
class Sandbox:
    """One sandbox.

    Attributes:
        name: Its name, which is its id.
        namespace: Where it is.
        wanted: What was asked for.
        template_scope: Namespace of its template; None for a template of the cluster.
        owner: Who made it.
        created_at: When.
        computer: What it runs on.
        phase: Empty before the controller saw it; then Creating, Running, Stopped or Error.
        message: Why.
        pod_name: Its pod; empty while there is none.
        pvc_name: Its disk; empty before it was first started.
        resolved: Its template, once it was found.
        started_at: When it last became Running.
        active_at: When it was last active, as it is shown.
        used_at: When somebody last used it.
        configured: What ``configure`` left; None before.
        sharing: With whom it is shared.
        ports: The protocol of each forwarded port.
        stages: What happens next.
        labels: Its labels.
        annotations: Its annotations.
        viewers: What ends each open terminal, given a reason.
    """

    name: str
    namespace: str
    wanted: Proposal
    template_scope: str | None
    owner: Claims
    created_at: datetime
    computer: Computer
    phase: str = ""
    message: str = ""
    pod_name: str = ""
    pvc_name: str = ""
    resolved: str = ""
    started_at: datetime | None = None
    active_at: datetime | None = None
    used_at: datetime | None = None
    configured: Configured | None = None
    sharing: Sharing = field(factory=Sharing)
    ports: dict[int, str] = field(factory=dict[int, str])
    labels: dict[str, str] = field(factory=dict[str, str])
    annotations: dict[str, str] = field(factory=dict[str, str])
    stages: list[Stage] = field(factory=list[Stage])
    viewers: dict[object, Callable[[str], None]] = field(
        factory=dict[object, Callable[[str], None]]
    )

    @property
    def is_running(self) -> bool:
        """Whether commands can be run."""
        return self.phase == RUNNING

    def belongs_to(self, claims: Claims) -> bool:
        """Whether somebody may do everything with it."""
        return claims.is_admin or self.owner.sub == claims.sub

    def send_away(self, reason: str) -> None:
        """End the terminals of everybody who looks."""
        for leave in tuple(self.viewers.values()):
            leave(reason)

    def wire(self) -> Json:
        """Return the sandbox as it is shown."""
        shown: Json = {
            "sandboxId": self.name,
            "name": self.name,
            "namespace": self.namespace,
            "status": self.phase,
            "podName": self.pod_name,
            "pvcName": self.pvc_name,
            "templateRef": self.resolved,
            "mode": self.wanted.mode,
            "createdAt": as_string(self.created_at),
            "message": self.message,
            "createdBy": {"displayName": self.owner.name, "email": self.owner.email},
        }
        if self.active_at is not None:
            shown["lastActivityAt"] = as_string(self.active_at)
        return as_map(shown)


class Sandboxes:
    """All sandboxes.

    Args:
        namespace: Where a sandbox is looked for first.
        look: Moves a sandbox on before anybody sees it; returns whether it is still there.
    """

    def __init__(self, namespace: str, look: Callable[[Sandbox], bool]) -> None:
        self._namespace = namespace
        self._look = look
        self._found: dict[tuple[str, str], Sandbox] = {}

    def __iter__(self) -> Iterator[Sandbox]:
        """Return the sandboxes by namespace and name."""
        for key in sorted(self._found):
            sandbox = self._found[key]
            if self._still_there(sandbox):
                yield sandbox

    def add(self, sandbox: Sandbox) -> None:
        """Keep a sandbox.

        Raises:
            RefusedError: There is one of that name (500, not 409).
        """
        key = (sandbox.namespace, sandbox.name)
        if key in self._found and self._still_there(self._found[key]):
            problem = f'sandboxs.agenttier.io "{sandbox.name}" already exists'
            raise refuse(500, f"failed to create sandbox: {problem}")
        self._found[key] = sandbox

    def find(self, name: str, namespace: str = "") -> Sandbox:
        """Return a sandbox, whoever asks.

        Raises:
            RefusedError: There is none (404), or one in each of several namespaces.
        """
        found = {each.namespace: each for each in self if each.name == name}
        if namespace:
            found = {key: each for key, each in found.items() if key == namespace}
        if self._namespace in found:
            return found[self._namespace]
        if not found:
            raise refuse(404, f"sandbox {name} not found")
        if len(found) > 1:
            problem = (
                f"sandbox {name} exists in multiple namespaces; pass ?namespace= to choose one"
            )
            raise refuse(404, problem)
        return next(iter(found.values()))

    def own(self, name: str, claims: Claims, namespace: str = "") -> Sandbox:
        """Return a sandbox that the caller may use.

        Raises:
            RefusedError: There is none, or it is somebody else's (404).
        """
        sandbox = self.find(name, namespace)
        if not sandbox.belongs_to(claims):
            raise refuse(404, f"access denied to sandbox {name}")
        return sandbox

    def readable(self, name: str, claims: Claims) -> Sandbox:
        """Return a sandbox that the caller may see: an own one, or one that is shared.

        Raises:
            RefusedError: There is none, or it is somebody else's (404).
        """
        sandbox = self.find(name)
        if not sandbox.belongs_to(claims) and not sandbox.sharing.includes(claims):
            raise refuse(404, f"access denied to sandbox {name}")
        return sandbox

    def _still_there(self, sandbox: Sandbox) -> bool:
        if self._look(sandbox):
            return True
        self._found.pop((sandbox.namespace, sandbox.name), None)
        return False


def require_running(sandbox: Sandbox) -> Sandbox:
    """Return a sandbox that runs.

    Raises:
        RefusedError: It does not (409).
    """
    if not sandbox.is_running:
        raise refuse(409, "sandbox is not running")
    return sandbox


def _permissions(levels: Mapping[str, str]) -> list[Json]:
    return [{"identity": identity, "level": level} for identity, level in levels.items()]
