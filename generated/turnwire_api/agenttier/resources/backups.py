"""``client.backups`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.backup import Backup
    from ..models.backup_deleted import BackupDeleted
    from ..models.restore_result import RestoreResult

StreamT = TypeVar("StreamT")

BACKUPS_LIST: Operation[list[Backup]] = Operation(
    _PACKAGE,
    name="backups.list",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/backups",
    endpoint="api.backups.list_backups",
    required=("sandbox_id",),
    unwrap="backups",
    idempotent=True,
)
BACKUPS_CREATE: Operation[Backup] = Operation(
    _PACKAGE,
    name="backups.create",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/backups",
    endpoint="api.backups.create_backup",
    required=("sandbox_id",),
    bodies=(("", "CreateBackupRequest"),),
)
BACKUPS_DELETE: Operation[BackupDeleted] = Operation(
    _PACKAGE,
    name="backups.delete",
    method="DELETE",
    path="/api/v1/sandboxes/{sandboxId}/backups/{snapshot}",
    endpoint="api.backups.delete_backup",
    required=("sandbox_id", "snapshot"),
    idempotent=True,
)
BACKUPS_RESTORE: Operation[RestoreResult] = Operation(
    _PACKAGE,
    name="backups.restore",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/backups/{snapshot}/restore",
    endpoint="api.backups.restore_backup",
    required=("sandbox_id", "snapshot"),
    bodies=(("", "RestoreBackupRequest"),),
)


class Backups(Generic[StreamT]):
    """``client.backups``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self, sandbox_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Backup]:
        """List the snapshots of a sandbox.

        Backups and what clones were made from.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            BACKUPS_LIST,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def create(
        self,
        sandbox_id: str,
        snapshot_class: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Backup:
        """Make a backup.

        A snapshot of the workspace, outside of the schedule. The answer comes before it can be
        used. It is deleted with the others when it is too old.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot_class: Snapshot class of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            BACKUPS_CREATE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "snapshotClass": snapshot_class,
                },
            },
            options,
        )

    def delete(
        self, sandbox_id: str, snapshot: str, *, options: RequestOptions | None = None
    ) -> BackupDeleted:
        """Delete a snapshot.

        Only one of this sandbox.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot: Name of the snapshot.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            BACKUPS_DELETE,
            {
                "sandbox_id": sandbox_id,
                "snapshot": snapshot,
            },
            options,
        )

    def restore(
        self,
        sandbox_id: str,
        snapshot: str,
        name: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> RestoreResult:
        """Make a sandbox from a snapshot.

        A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused
        with 409.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot: Name of the snapshot.
            name: Name of the sandbox; made up when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            BACKUPS_RESTORE,
            {
                "sandbox_id": sandbox_id,
                "snapshot": snapshot,
                "body": {
                    "name": name,
                },
            },
            options,
        )


class AsyncBackups(Generic[StreamT]):
    """``client.backups``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, sandbox_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Backup]:
        """List the snapshots of a sandbox.

        Backups and what clones were made from.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            BACKUPS_LIST,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def create(
        self,
        sandbox_id: str,
        snapshot_class: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Backup:
        """Make a backup.

        A snapshot of the workspace, outside of the schedule. The answer comes before it can be
        used. It is deleted with the others when it is too old.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot_class: Snapshot class of Kubernetes.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            BACKUPS_CREATE,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "snapshotClass": snapshot_class,
                },
            },
            options,
        )

    async def delete(
        self, sandbox_id: str, snapshot: str, *, options: RequestOptions | None = None
    ) -> BackupDeleted:
        """Delete a snapshot.

        Only one of this sandbox.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot: Name of the snapshot.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            BACKUPS_DELETE,
            {
                "sandbox_id": sandbox_id,
                "snapshot": snapshot,
            },
            options,
        )

    async def restore(
        self,
        sandbox_id: str,
        snapshot: str,
        name: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> RestoreResult:
        """Make a sandbox from a snapshot.

        A new sandbox, like the one of the snapshot. A snapshot that is being deleted is refused
        with 409.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            snapshot: Name of the snapshot.
            name: Name of the sandbox; made up when it is left out.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            BACKUPS_RESTORE,
            {
                "sandbox_id": sandbox_id,
                "snapshot": snapshot,
                "body": {
                    "name": name,
                },
            },
            options,
        )
