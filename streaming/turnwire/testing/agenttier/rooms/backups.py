"""/sandboxes/{id}/clone and /backups: snapshots of a disk, and sandboxes made of them."""

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from turnwire.testing.agenttier.answers import Json, Reply, mapping, refuse, struct
from turnwire.testing.agenttier.computer import WORKSPACE
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.lifecycles import Lifecycles
from turnwire.testing.agenttier.policies import check
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, delete, get, post
from turnwire.testing.agenttier.sandboxes import Sandbox

_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_RULES = "lowercase alphanumeric or '-', start/end alphanumeric, max 63 chars"


@frozen
class _Snapshot:
    name: str
    kind: str
    sandbox: Sandbox
    files: Mapping[str, bytes]

    def wire(self) -> Json:
        # Nothing in the cluster ever makes the snapshot: it has no time and is never ready.
        return {"name": self.name, "kind": self.kind, "readyToUse": False}


class Backups(Room):
    """Snapshots.

    Args:
        core: What it shares with the others.
        lifecycles: Makes sandboxes.
    """

    def __init__(self, core: Core, lifecycles: Lifecycles) -> None:
        super().__init__(core)
        self._lifecycles = lifecycles
        self._snapshots: dict[str, _Snapshot] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/sandboxes/{id}/clone", self._clone)
        yield get("/sandboxes/{id}/backups", self._list)
        yield post("/sandboxes/{id}/backups", self._create)
        yield post("/sandboxes/{id}/backups/{snapshot}/restore", self._restore)
        yield delete("/sandboxes/{id}/backups/{snapshot}", self._delete)

    def _clone(self, request: Request) -> Reply:
        source = self._own(request)
        _require_disk(source, "clone")
        body = request.body_if_any()
        name = body.text("name") or f"{source.name}-clone-{self.core.unix()}"
        _require_name(name)
        snapshot = self._snap(source, f"{source.name}-snap-{self.core.unix()}", "clone")
        self._make(name, snapshot, request.claims)
        message = (
            f"Clone in progress. Poll GET /api/v1/sandboxes/{name} for status; PVC provisioning"
            " waits on the VolumeSnapshot becoming readyToUse (typically 30-90 seconds on EBS)."
        )
        return mapping(
            {
                "name": name,
                "namespace": source.namespace,
                "snapshot": snapshot.name,
                "clonedFrom": source.name,
                "phase": "Pending",
                "message": message,
            },
            202,
        )

    def _list(self, request: Request) -> Reply:
        sandbox = self._own(request)
        found = [each for each in self._snapshots.values() if each.sandbox is sandbox]
        found.sort(key=lambda each: (each.kind == "clone", each.name))
        return mapping({"backups": [each.wire() for each in found]})

    def _create(self, request: Request) -> Reply:
        sandbox = self._own(request)
        _require_disk(sandbox, "back up")
        request.body_if_any()
        name = f"{sandbox.pvc_name}-backup-{self.core.unix()}"
        if name in self._snapshots:
            problem = f'volumesnapshots.snapshot.storage.k8s.io "{name}" already exists'
            raise refuse(500, f"failed to create backup snapshot: {problem}")
        snapshot = self._snap(sandbox, name, "scheduled-backup")
        self.core.record("BackupCreated", sandbox.namespace, sandbox.name, name)
        return struct(snapshot.wire(), 201)

    def _restore(self, request: Request) -> Reply:
        source = self._own(request)
        snapshot = self._find(request, source, " (it may have been pruned)")
        name = request.body_if_any().text("name") or f"{source.name}-restore-{self.core.unix()}"
        _require_name(name)
        policy = self._lifecycles.policy_of(source)
        usage = self._lifecycles.usage(source.namespace, request.claims)
        self._lifecycles.require_allowed(check(policy, usage, source.wanted))
        self._make(name, snapshot, request.claims)
        message = f"Restore in progress. Poll GET /api/v1/sandboxes/{name} for status."
        return mapping(
            {
                "name": name,
                "namespace": source.namespace,
                "restoredFrom": source.name,
                "snapshot": snapshot.name,
                "phase": "Pending",
                "message": message,
            },
            202,
        )

    def _delete(self, request: Request) -> Reply:
        sandbox = self._own(request)
        snapshot = self._find(request, sandbox, "")
        del self._snapshots[snapshot.name]
        self.core.record("BackupPruned", sandbox.namespace, sandbox.name, snapshot.name)
        return mapping({"status": "deleted", "name": snapshot.name})

    def _snap(self, sandbox: Sandbox, name: str, kind: str) -> _Snapshot:
        tree = sandbox.computer.tree(WORKSPACE) or {}
        files = {f"{WORKSPACE}/{path}": data for path, data in tree.items() if data is not None}
        snapshot = _Snapshot(name, kind, sandbox, files)
        self._snapshots[name] = snapshot
        return snapshot

    def _make(self, name: str, snapshot: _Snapshot, claims: Claims) -> None:
        source = snapshot.sandbox
        self._lifecycles.add(
            name,
            source.namespace,
            source.wanted,
            claims,
            scope=source.template_scope,
            files=snapshot.files,
        )

    def _find(self, request: Request, sandbox: Sandbox, more: str) -> _Snapshot:
        found = self._snapshots.get(request["snapshot"])
        if found is None or found.sandbox is not sandbox:
            raise refuse(404, f"snapshot not found{more}")
        return found

    def _own(self, request: Request) -> Sandbox:
        return self._lifecycles.sandboxes.own(request["id"], request.claims)


def _require_disk(sandbox: Sandbox, action: str) -> None:
    if not sandbox.pvc_name:
        problem = f"sandbox {sandbox.name} has no PVC to {action}"
        raise refuse(400, f"{problem} (phase={sandbox.phase})")


def _require_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise refuse(400, f"name must match RFC 1123 label rules: {_RULES}")
