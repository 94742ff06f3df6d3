"""``client.goals``, which the published client calls ``stateful_runtime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.tandem import readme
from turnwire_api.tandem.resources import GOALS_COMPLETION, GOALS_START
from turnwire_api.tandem.resources.goals import AsyncGoals as AsyncBase
from turnwire_api.tandem.resources.goals import Goals as Base

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        GoalArtifactRef,
        GoalCompletion,
        GoalCompletionRequest,
        GoalHandoffResult,
        GoalStarted,
        GoalStartRequest,
    )

__all__ = ["AsyncGoals", "Goals"]

StreamT = TypeVar("StreamT")


class Goals(Base[StreamT]):
    """``client.goals``."""

    def start(
        self,
        goal: GoalStartRequest | Mapping[str, Any] | None = None,
        *,
        orchestration_id: str | None = None,
        objective: str | None = None,
        idempotency_key: str | None = None,
        orchestration_version: int | None = None,
        metadata: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalStarted:
        """Begin with a goal. The key makes it safe to ask twice.

        Args:
            goal: The goal: the members below as an object. One that is given beside it counts.
            orchestration_id: The orchestration that leads to it. It must be here or there, as
                must ``objective`` and ``idempotency_key``.
            objective: What shall be reached.
            idempotency_key: A repeated request with the same key begins nothing new.
            orchestration_version: Its version. The newest when it is omitted.
            metadata: What else belongs to it.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: Something is missing. Nothing was sent.
            TurnwireError: The call was refused, failed or was not answered.
        """
        body = readme.joined(
            goal,
            orchestration_id=orchestration_id,
            objective=objective,
            idempotency_key=idempotency_key,
            orchestration_version=orchestration_version,
            metadata=metadata,
        )
        return self._transport.call(GOALS_START, {"body": body}, options)

    def decide_handoff(
        self,
        goal_id: str,
        handoff_id: str,
        decision: str | None = None,
        *,
        approve: bool | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> GoalHandoffResult:
        """Decide about a handoff. Once it is rejected, it is never taken.

        Args:
            goal_id: Identifier of the goal.
            handoff_id: Identifier of the handoff.
            decision: ``approve`` or ``reject``.
            approve: The same as a truth value, as in the published client; one of both is needed.
            reason: Why.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: There is no decision, or there are two. Nothing was sent.
            TurnwireError: The call was refused, failed or was not answered.
        """
        decided = readme.decision(decision, approve=approve)
        return super().decide_handoff(goal_id, handoff_id, decided, reason=reason, options=options)

    def completion(
        self,
        goal_id: str,
        completion: GoalCompletionRequest | Mapping[str, Any] | None = None,
        *,
        transition_key: str | None = None,
        final_artifact: GoalArtifactRef | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> GoalCompletion:
        """End the work of the active run: by a way that ends the goal, or by waiting for one.

        Args:
            goal_id: Identifier of the goal.
            completion: The members below as an object. One that is given beside it counts.
            transition_key: The way to take. The goal waits for one when it is omitted.
            final_artifact: What came of the work.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        body = readme.joined(
            completion, transition_key=transition_key, final_artifact=final_artifact
        )
        arguments = {"goal_id": goal_id, "body": body}
        return self._transport.call(GOALS_COMPLETION, arguments, options)

    # The published client has two names for each.
    cancel_goal = Base[StreamT].cancel
    emit_goal_handoff = Base[StreamT].emit_handoff
    get_goal = Base[StreamT].get
    get_goal_budgets = Base[StreamT].budgets
    get_goal_graph = Base[StreamT].graph
    get_goal_wait = Base[StreamT].get_wait
    list_goal_artifacts = Base[StreamT].artifacts
    list_goal_events = Base[StreamT].list_events
    list_goal_handoffs = Base[StreamT].handoffs
    list_goal_runs = Base[StreamT].runs
    list_goal_waits = Base[StreamT].waits
    list_goals = Base[StreamT].list
    pause_goal = Base[StreamT].pause
    resolve_goal_wait = Base[StreamT].resolve_wait
    resume_goal = Base[StreamT].resume
    start_goal = start
    decide_goal_handoff = decide_handoff
    settle_goal_completion = completion


class AsyncGoals(AsyncBase[StreamT]):
    """``client.goals``, asynchronous; see ``Goals``."""

    async def start(
        self,
        goal: GoalStartRequest | Mapping[str, Any] | None = None,
        *,
        orchestration_id: str | None = None,
        objective: str | None = None,
        idempotency_key: str | None = None,
        orchestration_version: int | None = None,
        metadata: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalStarted:
        """Begin with a goal; see ``Goals.start``."""
        body = readme.joined(
            goal,
            orchestration_id=orchestration_id,
            objective=objective,
            idempotency_key=idempotency_key,
            orchestration_version=orchestration_version,
            metadata=metadata,
        )
        return await self._transport.call(GOALS_START, {"body": body}, options)

    async def decide_handoff(
        self,
        goal_id: str,
        handoff_id: str,
        decision: str | None = None,
        *,
        approve: bool | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> GoalHandoffResult:
        """Decide about a handoff; see ``Goals.decide_handoff``."""
        decided = readme.decision(decision, approve=approve)
        return await super().decide_handoff(
            goal_id, handoff_id, decided, reason=reason, options=options
        )

    async def completion(
        self,
        goal_id: str,
        completion: GoalCompletionRequest | Mapping[str, Any] | None = None,
        *,
        transition_key: str | None = None,
        final_artifact: GoalArtifactRef | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> GoalCompletion:
        """End the work of the active run; see ``Goals.completion``."""
        body = readme.joined(
            completion, transition_key=transition_key, final_artifact=final_artifact
        )
        arguments = {"goal_id": goal_id, "body": body}
        return await self._transport.call(GOALS_COMPLETION, arguments, options)

    # The published client has two names for each.
    cancel_goal = AsyncBase[StreamT].cancel
    emit_goal_handoff = AsyncBase[StreamT].emit_handoff
    get_goal = AsyncBase[StreamT].get
    get_goal_budgets = AsyncBase[StreamT].budgets
    get_goal_graph = AsyncBase[StreamT].graph
    get_goal_wait = AsyncBase[StreamT].get_wait
    list_goal_artifacts = AsyncBase[StreamT].artifacts
    list_goal_events = AsyncBase[StreamT].list_events
    list_goal_handoffs = AsyncBase[StreamT].handoffs
    list_goal_runs = AsyncBase[StreamT].runs
    list_goal_waits = AsyncBase[StreamT].waits
    list_goals = AsyncBase[StreamT].list
    pause_goal = AsyncBase[StreamT].pause
    resolve_goal_wait = AsyncBase[StreamT].resolve_wait
    resume_goal = AsyncBase[StreamT].resume
    start_goal = start
    decide_goal_handoff = decide_handoff
    settle_goal_completion = completion
