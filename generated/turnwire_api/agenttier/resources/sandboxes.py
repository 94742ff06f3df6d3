"""``client.sandboxes`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.bulk_action_item import BulkActionItem
    from ..models.bulk_create_item import BulkCreateItem
    from ..models.clone_result import CloneResult
    from ..models.command_result import CommandResult
    from ..models.create_sandbox_request import CreateSandboxRequest
    from ..models.created_sandbox import CreatedSandbox
    from ..models.resource_requirements import ResourceRequirements
    from ..models.sandbox_record import SandboxRecord
    from ..models.status_result import StatusResult
    from ..models.storage_request import StorageRequest
    from ..models.template_ref import TemplateRef
    from ..models.update_sandbox_request_annotations import UpdateSandboxRequestAnnotations
    from ..models.update_sandbox_request_labels import UpdateSandboxRequestLabels
    from ..models.update_sandbox_result import UpdateSandboxResult

StreamT = TypeVar("StreamT")

SANDBOXES_LIST: Operation[list[SandboxRecord] | None] = Operation(
    _PACKAGE,
    name="sandboxes.list",
    method="GET",
    path="/api/v1/sandboxes",
    endpoint="api.sandboxes.list_sandboxes",
    unwrap="sandboxes",
    idempotent=True,
)
SANDBOXES_CREATE: Operation[CreatedSandbox] = Operation(
    _PACKAGE,
    name="sandboxes.create",
    method="POST",
    path="/api/v1/sandboxes",
    endpoint="api.sandboxes.create_sandbox",
    bodies=(("", "CreateSandboxRequest"),),
)
SANDBOXES_GET: Operation[SandboxRecord] = Operation(
    _PACKAGE,
    name="sandboxes.get",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}",
    endpoint="api.sandboxes.get_sandbox",
    required=("sandbox_id",),
    idempotent=True,
)
SANDBOXES_DELETE: Operation[None] = Operation(
    _PACKAGE,
    name="sandboxes.delete",
    method="DELETE",
    path="/api/v1/sandboxes/{sandboxId}",
    endpoint="api.sandboxes.delete_sandbox",
    required=("sandbox_id",),
    idempotent=True,
)
SANDBOXES_UPDATE: Operation[UpdateSandboxResult] = Operation(
    _PACKAGE,
    name="sandboxes.update",
    method="PATCH",
    path="/api/v1/sandboxes/{sandboxId}",
    endpoint="api.sandboxes.update_sandbox",
    required=("sandbox_id",),
    bodies=(("", "UpdateSandboxRequest"),),
)
SANDBOXES_STOP: Operation[StatusResult] = Operation(
    _PACKAGE,
    name="sandboxes.stop",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/stop",
    endpoint="api.sandboxes.stop_sandbox",
    required=("sandbox_id",),
)
SANDBOXES_RESUME: Operation[StatusResult] = Operation(
    _PACKAGE,
    name="sandboxes.resume",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/resume",
    endpoint="api.sandboxes.resume_sandbox",
    required=("sandbox_id",),
)
SANDBOXES_EXEC: Operation[CommandResult] = Operation(
    _PACKAGE,
    name="sandboxes.exec",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/exec",
    endpoint="api.sandboxes.exec_command",
    required=("sandbox_id",),
    bodies=(("", "ExecRequest"),),
)
SANDBOXES_BULK_CREATE: Operation[list[BulkCreateItem] | None] = Operation(
    _PACKAGE,
    name="sandboxes.bulk_create",
    method="POST",
    path="/api/v1/sandboxes/bulk",
    endpoint="api.sandboxes.bulk_create_sandboxes",
    bodies=(("", "BulkCreateRequest"),),
    unwrap="results",
)
SANDBOXES_BULK_ACTION: Operation[list[BulkActionItem] | None] = Operation(
    _PACKAGE,
    name="sandboxes.bulk_action",
    method="POST",
    path="/api/v1/sandboxes/bulk-action",
    endpoint="api.sandboxes.bulk_action",
    bodies=(("", "BulkActionRequest"),),
    unwrap="results",
)
SANDBOXES_CLONE: Operation[CloneResult] = Operation(
    _PACKAGE,
    name="sandboxes.clone",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/clone",
    endpoint="api.sandboxes.clone_sandbox",
    required=("sandbox_id",),
    bodies=(("", "CloneRequest"),),
)


class Sandboxes(Generic[StreamT]):
    """``client.sandboxes``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        namespace: str | None = None,
        status: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[SandboxRecord] | None:
        """List sandboxes.

        Those of the caller, all of them for an admin. Shared ones are not listed. There are no
        pages.

        Args:
            namespace: Only those of this namespace.
            status: Only those in this phase, compared letter by letter.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_LIST,
            {
                "namespace": namespace,
                "status": status,
            },
            options,
        )

    def create(
        self,
        name: str,
        template_ref: TemplateRef | Mapping[str, Any],
        *,
        namespace: str | None = None,
        timeout: str | None = None,
        idle_timeout: str | None = None,
        storage: StorageRequest | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> CreatedSandbox:
        """Create a sandbox.

        Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the
        template exists is not checked here; without it the phase becomes `Error`. A name that
        is taken, or that Kubernetes does not take, is refused with 500. Not idempotent: there
        is no key to tell a repeated request by.

        Args:
            name: Its name, which is its identifier.
            template_ref: The template of a sandbox.
            namespace: Kubernetes namespace; the Router's own when it is left out.
            timeout: Longest run time, a Go duration such as `8h`.
            idle_timeout: Time without activity after which it is stopped, a Go duration
                such as `30m`.
            storage: The workspace of a sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_CREATE,
            {
                "body": {
                    "name": name,
                    "templateRef": template_ref,
                    "namespace": namespace,
                    "timeout": timeout,
                    "idleTimeout": idle_timeout,
                    "storage": storage,
                },
            },
            options,
        )

    def get(self, sandbox_id: str, *, options: RequestOptions | None = None) -> SandboxRecord:
        """Get a sandbox.

        For its owner, an admin and whoever it is shared with. A sandbox of somebody else is not
        found, nor is one whose name stands in two namespaces.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_GET,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def delete(self, sandbox_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a sandbox.

        Takes effect after the answer: the sandbox keeps its phase until it is gone and not
        found any more.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_DELETE,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def update(
        self,
        sandbox_id: str,
        *,
        idle_timeout: str | None = None,
        resources: ResourceRequirements | Mapping[str, Any] | None = None,
        labels: UpdateSandboxRequestLabels | Mapping[str, Any] | None = None,
        annotations: UpdateSandboxRequestAnnotations | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateSandboxResult:
        """Change a sandbox while it exists.

        At least one of the four. `resources` takes effect when the sandbox is stopped and
        resumed, everything else at once.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            idle_timeout: Time without activity after which it is stopped, a Go duration.
            resources: What the pod is given, as Kubernetes has it.
            labels: Labels of Kubernetes.
            annotations: Annotations of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_UPDATE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "idleTimeout": idle_timeout,
                    "resources": resources,
                    "labels": labels,
                    "annotations": annotations,
                },
            },
            options,
        )

    def stop(self, sandbox_id: str, *, options: RequestOptions | None = None) -> StatusResult:
        """Stop a sandbox.

        Takes effect after the answer: until then the phase is `Running`, a second stop is
        accepted and a resume is refused. The workspace is kept.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_STOP,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def resume(self, sandbox_id: str, *, options: RequestOptions | None = None) -> StatusResult:
        """Start a stopped sandbox again.

        From the phase `Stopped` or `Error`. The phase is `Creating` at once.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_RESUME,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def exec(
        self,
        sandbox_id: str,
        command: str,
        timeout: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CommandResult:
        """Run a command and wait for it.

        `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by
        itself. A command that could not be run to its end for a reason of the transport is
        answered with the exit code 1. Not idempotent: a repeated request runs the command
        again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            command: A line for the shell.
            timeout: Seconds; 30 when it is left out or 0. Not kept to by every transport.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_EXEC,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "command": command,
                    "timeout": timeout,
                },
            },
            options,
        )

    def bulk_create(
        self,
        items: Sequence[CreateSandboxRequest | Mapping[str, Any]],
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BulkCreateItem] | None:
        """Create several sandboxes.

        Each by itself: one that cannot be created does not keep the others from it. Only the
        quotas are checked for all of them together; where those would be exceeded, nothing is
        created (409, `quota_would_exceed`). Not for keys of a sandbox.

        Args:
            items: The sandboxes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_BULK_CREATE,
            {
                "body": {
                    "items": items,
                },
            },
            options,
        )

    def bulk_action(
        self, action: str, ids: Sequence[str], *, options: RequestOptions | None = None
    ) -> builtins.list[BulkActionItem] | None:
        """Stop, resume or delete several sandboxes.

        Each by itself, as the routes for one do. Not for keys of a sandbox.

        Args:
            action: What to do.
            ids: The sandboxes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_BULK_ACTION,
            {
                "body": {
                    "action": action,
                    "ids": ids,
                },
            },
            options,
        )

    def clone(
        self,
        sandbox_id: str,
        name: str | None = None,
        *,
        snapshot_class: str | None = None,
        options: RequestOptions | None = None,
    ) -> CloneResult:
        """Copy a sandbox with its workspace.

        Makes a snapshot, and a sandbox from it. The answer comes before either is there. A
        sandbox without a workspace, and a name that Kubernetes does not take, are refused
        (400).

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            name: Name of the copy; made up when it is left out.
            snapshot_class: Snapshot class of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SANDBOXES_CLONE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "name": name,
                    "snapshotClass": snapshot_class,
                },
            },
            options,
        )


class AsyncSandboxes(Generic[StreamT]):
    """``client.sandboxes``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        namespace: str | None = None,
        status: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[SandboxRecord] | None:
        """List sandboxes.

        Those of the caller, all of them for an admin. Shared ones are not listed. There are no
        pages.

        Args:
            namespace: Only those of this namespace.
            status: Only those in this phase, compared letter by letter.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_LIST,
            {
                "namespace": namespace,
                "status": status,
            },
            options,
        )

    async def create(
        self,
        name: str,
        template_ref: TemplateRef | Mapping[str, Any],
        *,
        namespace: str | None = None,
        timeout: str | None = None,
        idle_timeout: str | None = None,
        storage: StorageRequest | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> CreatedSandbox:
        """Create a sandbox.

        Answers before the sandbox runs: its phase is `Creating` or empty at first. Whether the
        template exists is not checked here; without it the phase becomes `Error`. A name that
        is taken, or that Kubernetes does not take, is refused with 500. Not idempotent: there
        is no key to tell a repeated request by.

        Args:
            name: Its name, which is its identifier.
            template_ref: The template of a sandbox.
            namespace: Kubernetes namespace; the Router's own when it is left out.
            timeout: Longest run time, a Go duration such as `8h`.
            idle_timeout: Time without activity after which it is stopped, a Go duration
                such as `30m`.
            storage: The workspace of a sandbox.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_CREATE,
            {
                "body": {
                    "name": name,
                    "templateRef": template_ref,
                    "namespace": namespace,
                    "timeout": timeout,
                    "idleTimeout": idle_timeout,
                    "storage": storage,
                },
            },
            options,
        )

    async def get(self, sandbox_id: str, *, options: RequestOptions | None = None) -> SandboxRecord:
        """Get a sandbox.

        For its owner, an admin and whoever it is shared with. A sandbox of somebody else is not
        found, nor is one whose name stands in two namespaces.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_GET,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def delete(self, sandbox_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a sandbox.

        Takes effect after the answer: the sandbox keeps its phase until it is gone and not
        found any more.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_DELETE,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def update(
        self,
        sandbox_id: str,
        *,
        idle_timeout: str | None = None,
        resources: ResourceRequirements | Mapping[str, Any] | None = None,
        labels: UpdateSandboxRequestLabels | Mapping[str, Any] | None = None,
        annotations: UpdateSandboxRequestAnnotations | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateSandboxResult:
        """Change a sandbox while it exists.

        At least one of the four. `resources` takes effect when the sandbox is stopped and
        resumed, everything else at once.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            idle_timeout: Time without activity after which it is stopped, a Go duration.
            resources: What the pod is given, as Kubernetes has it.
            labels: Labels of Kubernetes.
            annotations: Annotations of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_UPDATE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "idleTimeout": idle_timeout,
                    "resources": resources,
                    "labels": labels,
                    "annotations": annotations,
                },
            },
            options,
        )

    async def stop(self, sandbox_id: str, *, options: RequestOptions | None = None) -> StatusResult:
        """Stop a sandbox.

        Takes effect after the answer: until then the phase is `Running`, a second stop is
        accepted and a resume is refused. The workspace is kept.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_STOP,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def resume(
        self, sandbox_id: str, *, options: RequestOptions | None = None
    ) -> StatusResult:
        """Start a stopped sandbox again.

        From the phase `Stopped` or `Error`. The phase is `Creating` at once.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_RESUME,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def exec(
        self,
        sandbox_id: str,
        command: str,
        timeout: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CommandResult:
        """Run a command and wait for it.

        `/bin/sh -c` runs it. Output beyond 1 MiB is cut off without a word, of each stream by
        itself. A command that could not be run to its end for a reason of the transport is
        answered with the exit code 1. Not idempotent: a repeated request runs the command
        again.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            command: A line for the shell.
            timeout: Seconds; 30 when it is left out or 0. Not kept to by every transport.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_EXEC,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "command": command,
                    "timeout": timeout,
                },
            },
            options,
        )

    async def bulk_create(
        self,
        items: Sequence[CreateSandboxRequest | Mapping[str, Any]],
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BulkCreateItem] | None:
        """Create several sandboxes.

        Each by itself: one that cannot be created does not keep the others from it. Only the
        quotas are checked for all of them together; where those would be exceeded, nothing is
        created (409, `quota_would_exceed`). Not for keys of a sandbox.

        Args:
            items: The sandboxes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_BULK_CREATE,
            {
                "body": {
                    "items": items,
                },
            },
            options,
        )

    async def bulk_action(
        self, action: str, ids: Sequence[str], *, options: RequestOptions | None = None
    ) -> builtins.list[BulkActionItem] | None:
        """Stop, resume or delete several sandboxes.

        Each by itself, as the routes for one do. Not for keys of a sandbox.

        Args:
            action: What to do.
            ids: The sandboxes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_BULK_ACTION,
            {
                "body": {
                    "action": action,
                    "ids": ids,
                },
            },
            options,
        )

    async def clone(
        self,
        sandbox_id: str,
        name: str | None = None,
        *,
        snapshot_class: str | None = None,
        options: RequestOptions | None = None,
    ) -> CloneResult:
        """Copy a sandbox with its workspace.

        Makes a snapshot, and a sandbox from it. The answer comes before either is there. A
        sandbox without a workspace, and a name that Kubernetes does not take, are refused
        (400).

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            name: Name of the copy; made up when it is left out.
            snapshot_class: Snapshot class of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SANDBOXES_CLONE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "name": name,
                    "snapshotClass": snapshot_class,
                },
            },
            options,
        )
