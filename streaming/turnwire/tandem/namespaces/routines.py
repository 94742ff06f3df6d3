"""``client.routines``: README options, and both families of scheduled work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from turnwire.tandem import readme
from turnwire.tandem.namespaces.gates import AsyncRoutineGates as AsyncBase
from turnwire.tandem.namespaces.gates import RoutineGates as Base
from turnwire_api.tandem.resources.automations import AsyncAutomations, Automations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.tandem.readme import Family
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        ArtifactList,
        Automation,
        AutomationList,
        AutomationResult,
        AutomationRunList,
        AutomationStarted,
        CreateRoutineRequest,
        DeletedRoutine,
        Routine,
        RoutineList,
        RoutineRunList,
        RoutineStarted,
    )

__all__ = ["AsyncRoutines", "Routines"]

StreamT = TypeVar("StreamT")
_Routines = Literal["routines"]
_Automations = Literal["automations"]


class Routines(Base[StreamT]):
    """``client.routines``.

    ``family="automations"`` is the same work in its older form, as in ``client.automations``. The
    server knows no such parameter: each family has routes of its own.
    """

    @overload
    def list(
        self, family: _Routines = ..., *, options: RequestOptions | None = None
    ) -> RoutineList: ...
    @overload
    def list(
        self, family: _Automations, *, options: RequestOptions | None = None
    ) -> AutomationList: ...
    def list(
        self, family: Family = "routines", *, options: RequestOptions | None = None
    ) -> RoutineList | AutomationList:
        """List routines or automations.

        Args:
            family: ``routines`` or ``automations``.
            options: What this call does differently from the client.
        """
        if readme.is_legacy(family):
            return Automations(self._transport).list(options=options)
        return super().list(options=options)

    @overload
    def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        family: _Routines = ...,
        *,
        options: RequestOptions | None = None,
    ) -> Routine: ...
    @overload
    def create(
        self,
        body: Mapping[str, Any],
        family: _Automations,
        *,
        options: RequestOptions | None = None,
    ) -> Automation: ...
    def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> Routine | Automation:
        """Create a routine that runs on a schedule.

        The README's options are translated: the server wants ``prompt`` as ``entrypoint``, a cron
        string as ``{"cron": {"expression": ...}}`` and a misfire policy as ``{"type": ...}``.
        Engines since 0.6.0 let only humans do this: ``TandemClient(request_source=...)``. A
        routine waits for an approval of each run unless ``requires_approval`` is False.

        Args:
            body: ``name``, ``schedule`` and ``prompt``, and what else the server takes.
            family: ``routines`` or ``automations``.
            options: What this call does differently from the client.

        Raises:
            HumanRequired: The engine does not know that a human is asking.
            TurnwireError: The call was refused, failed or was not answered.
        """
        if readme.is_legacy(family):
            return Automations(self._transport).create(readme.legacy(body), options=options)
        return super().create(readme.routine(body), options=options)

    @overload
    def delete(
        self, routine_id: str, family: _Routines = ..., *, options: RequestOptions | None = None
    ) -> DeletedRoutine: ...
    @overload
    def delete(
        self, routine_id: str, family: _Automations, *, options: RequestOptions | None = None
    ) -> AutomationResult: ...
    def delete(
        self,
        routine_id: str,
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> DeletedRoutine | AutomationResult:
        """Delete a routine or an automation."""
        if readme.is_legacy(family):
            return Automations(self._transport).delete(routine_id, options=options)
        return super().delete(routine_id, options=options)

    @overload
    def run_now(
        self,
        routine_id: str,
        family: _Routines = ...,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted: ...
    @overload
    def run_now(
        self,
        routine_id: str,
        family: _Automations,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationStarted: ...
    def run_now(
        self,
        routine_id: str,
        family: Family = "routines",
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted | AutomationStarted:
        """Start a run now; only humans may, see ``create``."""
        given = readme.Triggered(run_count=run_count, reason=reason, options=options)
        if readme.is_legacy(family):
            return Automations(self._transport).run_now(routine_id, **given)
        return super().run_now(routine_id, **given)

    @overload
    def list_runs(
        self,
        family: _Routines = ...,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList: ...
    @overload
    def list_runs(
        self,
        family: _Automations,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationRunList: ...
    def list_runs(
        self,
        family: Family = "routines",
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList | AutomationRunList:
        """List runs, of one routine or automation if ``routine_id`` is given."""
        if readme.is_legacy(family):
            return Automations(self._transport).list_runs(
                automation_id=routine_id, limit=limit, options=options
            )
        return super().list_runs(routine_id=routine_id, limit=limit, options=options)

    def list_artifacts(
        self,
        run_id: str,
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> ArtifactList:
        """List what a run has made."""
        if readme.is_legacy(family):
            return Automations(self._transport).list_artifacts(run_id, options=options)
        return super().list_artifacts(run_id, options=options)


class AsyncRoutines(AsyncBase[StreamT]):
    """``client.routines``, asynchronous; see ``Routines``."""

    @overload
    async def list(
        self, family: _Routines = ..., *, options: RequestOptions | None = None
    ) -> RoutineList: ...
    @overload
    async def list(
        self, family: _Automations, *, options: RequestOptions | None = None
    ) -> AutomationList: ...
    async def list(
        self, family: Family = "routines", *, options: RequestOptions | None = None
    ) -> RoutineList | AutomationList:
        """List routines or automations; see ``Routines.list``."""
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).list(options=options)
        return await super().list(options=options)

    @overload
    async def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        family: _Routines = ...,
        *,
        options: RequestOptions | None = None,
    ) -> Routine: ...
    @overload
    async def create(
        self,
        body: Mapping[str, Any],
        family: _Automations,
        *,
        options: RequestOptions | None = None,
    ) -> Automation: ...
    async def create(
        self,
        body: CreateRoutineRequest | Mapping[str, Any],
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> Routine | Automation:
        """Create a routine that runs on a schedule; see ``Routines.create``."""
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).create(
                readme.legacy(body), options=options
            )
        return await super().create(readme.routine(body), options=options)

    @overload
    async def delete(
        self, routine_id: str, family: _Routines = ..., *, options: RequestOptions | None = None
    ) -> DeletedRoutine: ...
    @overload
    async def delete(
        self, routine_id: str, family: _Automations, *, options: RequestOptions | None = None
    ) -> AutomationResult: ...
    async def delete(
        self,
        routine_id: str,
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> DeletedRoutine | AutomationResult:
        """Delete a routine or an automation."""
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).delete(routine_id, options=options)
        return await super().delete(routine_id, options=options)

    @overload
    async def run_now(
        self,
        routine_id: str,
        family: _Routines = ...,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted: ...
    @overload
    async def run_now(
        self,
        routine_id: str,
        family: _Automations,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationStarted: ...
    async def run_now(
        self,
        routine_id: str,
        family: Family = "routines",
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineStarted | AutomationStarted:
        """Start a run now; only humans may, see ``create``."""
        given = readme.Triggered(run_count=run_count, reason=reason, options=options)
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).run_now(routine_id, **given)
        return await super().run_now(routine_id, **given)

    @overload
    async def list_runs(
        self,
        family: _Routines = ...,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList: ...
    @overload
    async def list_runs(
        self,
        family: _Automations,
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationRunList: ...
    async def list_runs(
        self,
        family: Family = "routines",
        *,
        routine_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RoutineRunList | AutomationRunList:
        """List runs, of one routine or automation if ``routine_id`` is given."""
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).list_runs(
                automation_id=routine_id, limit=limit, options=options
            )
        return await super().list_runs(routine_id=routine_id, limit=limit, options=options)

    async def list_artifacts(
        self,
        run_id: str,
        family: Family = "routines",
        *,
        options: RequestOptions | None = None,
    ) -> ArtifactList:
        """List what a run has made."""
        if readme.is_legacy(family):
            return await AsyncAutomations(self._transport).list_artifacts(run_id, options=options)
        return await super().list_artifacts(run_id, options=options)
