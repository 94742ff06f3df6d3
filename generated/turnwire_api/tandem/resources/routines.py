"""``client.routines`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.add_artifact_request import AddArtifactRequest
    from ..models.added_artifact import AddedArtifact
    from ..models.artifact_list import ArtifactList
    from ..models.create_routine_request import CreateRoutineRequest
    from ..models.deleted_routine import DeletedRoutine
    from ..models.routine import Routine
    from ..models.routine_history import RoutineHistory
    from ..models.routine_list import RoutineList
    from ..models.routine_run import RoutineRun
    from ..models.routine_run_list import RoutineRunList
    from ..models.routine_run_result import RoutineRunResult
    from ..models.routine_started import RoutineStarted
    from ..models.update_routine_request import UpdateRoutineRequest

StreamT = TypeVar("StreamT")

ROUTINES_LIST: Operation[RoutineList] = Operation(
    _PACKAGE,
    name="routines.list",
    method="GET",
    path="/routines",
    endpoint="api.routines.list_routines",
    idempotent=True,
)
ROUTINES_CREATE: Operation[Routine] = Operation(
    _PACKAGE,
    name="routines.create",
    method="POST",
    path="/routines",
    endpoint="api.routines.create_routine",
    bodies=(("", "CreateRoutineRequest"),),
    unwrap="routine",
)
ROUTINES_DELETE: Operation[DeletedRoutine] = Operation(
    _PACKAGE,
    name="routines.delete",
    method="DELETE",
    path="/routines/{routine_id}",
    endpoint="api.routines.delete_routine",
    required=("routine_id",),
    idempotent=True,
)
ROUTINES_UPDATE: Operation[Routine] = Operation(
    _PACKAGE,
    name="routines.update",
    method="PATCH",
    path="/routines/{routine_id}",
    endpoint="api.routines.update_routine",
    required=("routine_id",),
    bodies=(("", "UpdateRoutineRequest"),),
    unwrap="routine",
)
ROUTINES_RUN_NOW: Operation[RoutineStarted] = Operation(
    _PACKAGE,
    name="routines.run_now",
    method="POST",
    path="/routines/{routine_id}/run_now",
    endpoint="api.routines.run_routine_now",
    required=("routine_id",),
    bodies=(("", "RunNowRequest"),),
)
ROUTINES_LIST_RUNS: Operation[RoutineRunList] = Operation(
    _PACKAGE,
    name="routines.list_runs",
    method="GET",
    path="/routines/runs",
    endpoint="api.routines.list_routine_runs",
    idempotent=True,
)
ROUTINES_GET_RUNS_FOR_ROUTINE: Operation[RoutineRunList] = Operation(
    _PACKAGE,
    name="routines.get_runs_for_routine",
    method="GET",
    path="/routines/{routine_id}/runs",
    endpoint="api.routines.list_runs_of_routine",
    required=("routine_id",),
    idempotent=True,
)
ROUTINES_GET_RUN: Operation[RoutineRun] = Operation(
    _PACKAGE,
    name="routines.get_run",
    method="GET",
    path="/routines/runs/{run_id}",
    endpoint="api.routines.get_routine_run",
    required=("run_id",),
    unwrap="run",
    idempotent=True,
)
ROUTINES_LIST_ARTIFACTS: Operation[ArtifactList] = Operation(
    _PACKAGE,
    name="routines.list_artifacts",
    method="GET",
    path="/routines/runs/{run_id}/artifacts",
    endpoint="api.routines.list_routine_artifacts",
    required=("run_id",),
    idempotent=True,
)
ROUTINES_ADD_ARTIFACT: Operation[AddedArtifact] = Operation(
    _PACKAGE,
    name="routines.add_artifact",
    method="POST",
    path="/routines/runs/{run_id}/artifacts",
    endpoint="api.routines.add_routine_artifact",
    required=("run_id",),
    bodies=(("", "AddArtifactRequest"),),
)
ROUTINES_APPROVE_RUN: Operation[RoutineRunResult] = Operation(
    _PACKAGE,
    name="routines.approve_run",
    method="POST",
    path="/routines/runs/{run_id}/approve",
    endpoint="api.routines.approve_routine_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
ROUTINES_DENY_RUN: Operation[RoutineRunResult] = Operation(
    _PACKAGE,
    name="routines.deny_run",
    method="POST",
    path="/routines/runs/{run_id}/deny",
    endpoint="api.routines.deny_routine_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
ROUTINES_PAUSE_RUN: Operation[RoutineRunResult] = Operation(
    _PACKAGE,
    name="routines.pause_run",
    method="POST",
    path="/routines/runs/{run_id}/pause",
    endpoint="api.routines.pause_routine_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
ROUTINES_RESUME_RUN: Operation[RoutineRunResult] = Operation(
    _PACKAGE,
    name="routines.resume_run",
    method="POST",
    path="/routines/runs/{run_id}/resume",
    endpoint="api.routines.resume_routine_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
ROUTINES_HISTORY: Operation[RoutineHistory] = Operation(
    _PACKAGE,
    name="routines.history",
    method="GET",
    path="/routines/{routine_id}/history",
    endpoint="api.routines.get_routine_history",
    required=("routine_id",),
    idempotent=True,
)
ROUTINES_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="routines.events",
    method="GET",
    path="/routines/events",
    endpoint="api.routines.stream_routine_events",
    idempotent=True,
    stream="streamRoutineEvents",
)


class Routines(Generic[StreamT]):
    """``client.routines``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> RoutineList:
        """List routines.

        All routines.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ROUTINES_LIST, {}, options)

    def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Routine:
        """Create a routine.

        For people only. Others are answered with 403, `ROUTINE_REQUIRES_HUMAN`.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_CREATE,
            {
                "body": body,
            },
            options,
        )

    def delete(self, routine_id: str, *, options: RequestOptions | None = None) -> DeletedRoutine:
        """Delete a routine.

        Deletes a routine.

        Args:
            routine_id: The routine.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_DELETE,
            {
                "routine_id": routine_id,
            },
            options,
        )

    def update(
        self,
        routine_id: str,
        body: UpdateRoutineRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Routine:
        """Change a routine.

        Changes what is given.

        Args:
            routine_id: The routine.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_UPDATE,
            {
                "routine_id": routine_id,
                "body": body,
            },
            options,
        )

    def run_now(
        self,
        routine_id: str,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted:
        """Run a routine now.

        For people only. The run may have to be approved first.

        Args:
            routine_id: The routine.
            run_count: How many runs.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_RUN_NOW,
            {
                "routine_id": routine_id,
                "body": {
                    "run_count": run_count,
                    "reason": reason,
                },
            },
            options,
        )

    def list_runs(
        self,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList:
        """List runs of routines.

        Runs of one routine or of all.

        Args:
            routine_id: Only those of this routine.
            limit: The most to give, 1 to 500. The server's default is 100.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_LIST_RUNS,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    def get_runs_for_routine(
        self, routine_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunList:
        """List the runs of a routine.

        Runs of a routine.

        Args:
            routine_id: The routine.
            limit: The most to give, 1 to 500. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_GET_RUNS_FOR_ROUTINE,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> RoutineRun:
        """Get a run of a routine.

        A run of a routine.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    def list_artifacts(self, run_id: str, *, options: RequestOptions | None = None) -> ArtifactList:
        """List what a run has made.

        Artifacts of a run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    def add_artifact(
        self,
        run_id: str,
        body: AddArtifactRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AddedArtifact:
        """Add something a run has made.

        Adds an artifact to a run.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_ADD_ARTIFACT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Approve a run of a routine.

        Lets a run go on that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_APPROVE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def deny_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Deny a run of a routine.

        Ends a run that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_DENY_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Pause a run of a routine.

        Stops a run for the time being. Its sessions are cancelled. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_PAUSE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def resume_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Resume a run of a routine.

        Lets a paused run go on. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def history(
        self, routine_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> RoutineHistory:
        """When a routine was due.

        The times a routine was due, and what came of it.

        Args:
            routine_id: The routine.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ROUTINES_HISTORY,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    def events(
        self, *, routine_id: str | None = None, options: RequestOptions | None = None
    ) -> StreamT:
        """Stream the events of routines.

        Events whose type begins with `routine.`. The first frame has no type; it says that the
        stream is open. `routine.run.created` names no routine on top: a filter drops it.

        Args:
            routine_id: Only those of this routine.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ROUTINES_EVENTS,
            {
                "routine_id": routine_id,
            },
            options,
        )


class AsyncRoutines(Generic[StreamT]):
    """``client.routines``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> RoutineList:
        """List routines.

        All routines.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ROUTINES_LIST, {}, options)

    async def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Routine:
        """Create a routine.

        For people only. Others are answered with 403, `ROUTINE_REQUIRES_HUMAN`.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_CREATE,
            {
                "body": body,
            },
            options,
        )

    async def delete(
        self, routine_id: str, *, options: RequestOptions | None = None
    ) -> DeletedRoutine:
        """Delete a routine.

        Deletes a routine.

        Args:
            routine_id: The routine.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_DELETE,
            {
                "routine_id": routine_id,
            },
            options,
        )

    async def update(
        self,
        routine_id: str,
        body: UpdateRoutineRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Routine:
        """Change a routine.

        Changes what is given.

        Args:
            routine_id: The routine.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_UPDATE,
            {
                "routine_id": routine_id,
                "body": body,
            },
            options,
        )

    async def run_now(
        self,
        routine_id: str,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted:
        """Run a routine now.

        For people only. The run may have to be approved first.

        Args:
            routine_id: The routine.
            run_count: How many runs.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_RUN_NOW,
            {
                "routine_id": routine_id,
                "body": {
                    "run_count": run_count,
                    "reason": reason,
                },
            },
            options,
        )

    async def list_runs(
        self,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList:
        """List runs of routines.

        Runs of one routine or of all.

        Args:
            routine_id: Only those of this routine.
            limit: The most to give, 1 to 500. The server's default is 100.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_LIST_RUNS,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    async def get_runs_for_routine(
        self, routine_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunList:
        """List the runs of a routine.

        Runs of a routine.

        Args:
            routine_id: The routine.
            limit: The most to give, 1 to 500. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_GET_RUNS_FOR_ROUTINE,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    async def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> RoutineRun:
        """Get a run of a routine.

        A run of a routine.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    async def list_artifacts(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> ArtifactList:
        """List what a run has made.

        Artifacts of a run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    async def add_artifact(
        self,
        run_id: str,
        body: AddArtifactRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AddedArtifact:
        """Add something a run has made.

        Adds an artifact to a run.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_ADD_ARTIFACT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Approve a run of a routine.

        Lets a run go on that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_APPROVE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def deny_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Deny a run of a routine.

        Ends a run that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_DENY_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Pause a run of a routine.

        Stops a run for the time being. Its sessions are cancelled. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_PAUSE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def resume_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> RoutineRunResult:
        """Resume a run of a routine.

        Lets a paused run go on. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def history(
        self, routine_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> RoutineHistory:
        """When a routine was due.

        The times a routine was due, and what came of it.

        Args:
            routine_id: The routine.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ROUTINES_HISTORY,
            {
                "routine_id": routine_id,
                "limit": limit,
            },
            options,
        )

    def events(
        self, *, routine_id: str | None = None, options: RequestOptions | None = None
    ) -> StreamT:
        """Stream the events of routines.

        Events whose type begins with `routine.`. The first frame has no type; it says that the
        stream is open. `routine.run.created` names no routine on top: a filter drops it.

        Args:
            routine_id: Only those of this routine.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ROUTINES_EVENTS,
            {
                "routine_id": routine_id,
            },
            options,
        )
