"""``client.worktrees`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.worktree_cleanup import WorktreeCleanup

StreamT = TypeVar("StreamT")

WORKTREES_CLEANUP: Operation[WorktreeCleanup] = Operation(
    _PACKAGE,
    name="worktrees.cleanup",
    method="POST",
    path="/worktree/cleanup",
    endpoint="api.worktrees.clean_up_worktrees",
    bodies=(("", "WorktreeCleanupRequest"),),
    idempotent=True,
)


class Worktrees(Generic[StreamT]):
    """``client.worktrees``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def cleanup(
        self,
        *,
        repo_root: str | None = None,
        repository_id: str | None = None,
        dry_run: bool | None = None,
        remove_orphan_dirs: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WorktreeCleanup:
        """Remove worktrees that nobody uses.

        Only worktrees that the engine made itself. Only from the loopback interface.

        Args:
            repo_root: Absolute path of the repository.
            repository_id: Identifier of the repository, instead of its path.
            dry_run: Whether nothing is really removed.
            remove_orphan_dirs: Whether folders without a worktree are removed too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKTREES_CLEANUP,
            {
                "body": {
                    "repo_root": repo_root,
                    "repository_id": repository_id,
                    "dry_run": dry_run,
                    "remove_orphan_dirs": remove_orphan_dirs,
                },
            },
            options,
        )


class AsyncWorktrees(Generic[StreamT]):
    """``client.worktrees``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def cleanup(
        self,
        *,
        repo_root: str | None = None,
        repository_id: str | None = None,
        dry_run: bool | None = None,
        remove_orphan_dirs: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WorktreeCleanup:
        """Remove worktrees that nobody uses.

        Only worktrees that the engine made itself. Only from the loopback interface.

        Args:
            repo_root: Absolute path of the repository.
            repository_id: Identifier of the repository, instead of its path.
            dry_run: Whether nothing is really removed.
            remove_orphan_dirs: Whether folders without a worktree are removed too.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKTREES_CLEANUP,
            {
                "body": {
                    "repo_root": repo_root,
                    "repository_id": repository_id,
                    "dry_run": dry_run,
                    "remove_orphan_dirs": remove_orphan_dirs,
                },
            },
            options,
        )
