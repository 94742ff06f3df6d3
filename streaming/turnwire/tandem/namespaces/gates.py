"""Gates of routines and automations as decisions: what waits, and the answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire.flow import aperform, perform
from turnwire.tandem.gates import (
    automation_answers,
    routine_answers,
    send,
    waiting_automations,
    waiting_routines,
)
from turnwire_api.tandem.resources import automations_v2, routines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.decisions import Pending
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import AutomationV2Run, RoutineRun

__all__ = ["AsyncAutomationGates", "AsyncRoutineGates", "AutomationGates", "RoutineGates"]

StreamT = TypeVar("StreamT")


class RoutineGates(routines.Routines[StreamT]):
    """What waits for an approval in ``client.routines``."""

    def pending(
        self, routine_id: str | None = None, *, options: RequestOptions | None = None
    ) -> Pending:
        """Return the runs that wait for an approval, the newest first.

        Each is a ``Gate`` among ``pending.approvals``: its agent is the routine, its name the
        entrypoint, its id that of the run. Runs of automations of the older family are routines'
        runs too. The engine lists the last 500 runs, waiting or not; an older one that waits still
        is found with ``get_run``.

        Args:
            routine_id: Only runs of this routine.
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, waiting_routines(routine_id), options)

    def answer(
        self, pending: Pending, *, options: RequestOptions | None = None
    ) -> list[RoutineRun]:
        """Send what is decided; what is not decided goes on waiting. Only humans may.

        ``Allow`` approves a run, ``Deny`` denies it with its reason. The decisions are sent one
        after the other in the order of ``pending.approvals``, each once.

        Args:
            pending: From ``pending``, some of it decided.
            options: What these calls do differently from the client.

        Returns:
            The runs that were decided, in that order.

        Raises:
            InvalidRequest: Nothing is decided, or something else than runs of routines waits.
                Nothing was sent.
            Conflict: A run was decided meanwhile. ``run_id`` of the error says which one. The
                decisions before it are done, those after it were not sent. So it is with every
                error that follows; ``pending`` tells what still waits.
            HumanRequired: The engine does not know that a human is asking.
            TurnwireError: A call was refused, failed or was not answered.

        Example:
            >>> from turnwire.decisions import Deny
            >>> from turnwire.tandem import SyncTandemClient
            >>> from turnwire.testing import serve
            >>> digest = {"name": "Digest", "schedule": "0 8 * * *", "prompt": "Say hello."}
            >>> human = "control_panel"
            >>> with (
            ...     serve("tandem") as engine,
            ...     SyncTandemClient(engine.base_url, request_source=human) as client,
            ... ):
            ...     routine = client.routines.create(digest)
            ...     started = client.routines.run_now(routine.routine_id)
            ...     pending = client.routines.pending()
            ...     [run] = client.routines.answer(pending.deny_all("not today"))
            >>> pending.approvals[0].agent.label, run.status, run.denial_reason
            ('Digest', 'denied', 'not today')
        """
        return perform(self._transport, send(routine_answers(pending)), options)


class AsyncRoutineGates(routines.AsyncRoutines[StreamT]):
    """What waits for an approval in ``client.routines``, asynchronous; see ``RoutineGates``."""

    async def pending(
        self, routine_id: str | None = None, *, options: RequestOptions | None = None
    ) -> Pending:
        """Return the runs that wait for an approval; see ``RoutineGates.pending``."""
        return await aperform(self._transport, waiting_routines(routine_id), options)

    async def answer(
        self, pending: Pending, *, options: RequestOptions | None = None
    ) -> list[RoutineRun]:
        """Send what is decided; see ``RoutineGates.answer``."""
        return await aperform(self._transport, send(routine_answers(pending)), options)


class AutomationGates(automations_v2.AutomationsV2[StreamT]):
    """What waits for a person in ``client.automations_v2``."""

    def pending(
        self, automation_id: str | None = None, *, options: RequestOptions | None = None
    ) -> Pending:
        """Return the gates that runs wait at, the newest first; at most 500, of all automations.

        Each is a ``Gate`` among ``pending.approvals``: its agent is the automation, its name the
        node, and its arguments are what the engine shows to a person. A gate that waits again,
        after a rework, has the id that it had before: look again before you answer late.

        Args:
            automation_id: Only gates of this automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return perform(self._transport, waiting_automations(automation_id), options)

    def answer(
        self,
        pending: Pending,
        *,
        rework: Mapping[str, str | None] | None = None,
        options: RequestOptions | None = None,
    ) -> list[AutomationV2Run]:
        """Send what is decided; what is not decided goes on waiting. Only humans may.

        ``Allow`` is the engine's "approve". ``Deny`` is its "cancel", with the reason: it ends the
        run. The third answer, "rework", has the nodes before the gate done again. The decisions
        are sent one after the other in the order of ``pending.approvals``, each once.

        Args:
            pending: From ``pending``, some of it decided.
            rework: Open gates to be sent back: call id to reason, or to None.
            options: What these calls do differently from the client.

        Returns:
            The runs that were decided, in that order.

        Raises:
            InvalidRequest: Nothing is decided, something else than gates of automations waits, or
                ``rework`` names a gate that is decided or does not wait. Nothing was sent.
            Conflict: A gate was decided meanwhile, or has expired. ``run_id`` of the error says
                which run it is, and ``body`` has the ``winningDecision``, if the engine tells. The
                decisions before it are done, those after it were not sent. So it is with every
                error that follows; ``pending`` tells what still waits.
            HumanRequired: The engine does not know that a human is asking.
            TurnwireError: A call was refused, failed or was not answered.
        """
        answers = automation_answers(pending, rework)
        return perform(self._transport, send(answers), options)


class AsyncAutomationGates(automations_v2.AsyncAutomationsV2[StreamT]):
    """What waits in ``client.automations_v2``, asynchronous; see ``AutomationGates``."""

    async def pending(
        self, automation_id: str | None = None, *, options: RequestOptions | None = None
    ) -> Pending:
        """Return the gates that runs wait at; see ``AutomationGates.pending``."""
        return await aperform(self._transport, waiting_automations(automation_id), options)

    async def answer(
        self,
        pending: Pending,
        *,
        rework: Mapping[str, str | None] | None = None,
        options: RequestOptions | None = None,
    ) -> list[AutomationV2Run]:
        """Send what is decided; see ``AutomationGates.answer``."""
        answers = automation_answers(pending, rework)
        return await aperform(self._transport, send(answers), options)
