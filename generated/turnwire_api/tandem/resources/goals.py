"""``client.goals`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.goal_artifact_ref import GoalArtifactRef
    from ..models.goal_artifacts import GoalArtifacts
    from ..models.goal_budgets_result import GoalBudgetsResult
    from ..models.goal_cancelled import GoalCancelled
    from ..models.goal_completion import GoalCompletion
    from ..models.goal_control_result import GoalControlResult
    from ..models.goal_details import GoalDetails
    from ..models.goal_events import GoalEvents
    from ..models.goal_graph import GoalGraph
    from ..models.goal_handoff_result import GoalHandoffResult
    from ..models.goal_handoffs import GoalHandoffs
    from ..models.goal_list import GoalList
    from ..models.goal_runs import GoalRuns
    from ..models.goal_started import GoalStarted
    from ..models.goal_transition import GoalTransition
    from ..models.goal_wait_result import GoalWaitResult
    from ..models.goal_waits import GoalWaits

StreamT = TypeVar("StreamT")

GOALS_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="goals.events",
    method="GET",
    path="/goals/{goal_id}/events/stream",
    endpoint="api.goals.stream_goal_events",
    required=("goal_id",),
    idempotent=True,
    stream="streamGoalEvents",
)
GOALS_LIST: Operation[GoalList] = Operation(
    _PACKAGE,
    name="goals.list",
    method="GET",
    path="/goals",
    endpoint="api.goals.list_goals",
    idempotent=True,
)
GOALS_START: Operation[GoalStarted] = Operation(
    _PACKAGE,
    name="goals.start",
    method="POST",
    path="/goals",
    endpoint="api.goals.start_goal",
    bodies=(("", "GoalStartRequest"),),
    idempotent=True,
)
GOALS_GET: Operation[GoalDetails] = Operation(
    _PACKAGE,
    name="goals.get",
    method="GET",
    path="/goals/{goal_id}",
    endpoint="api.goals.get_goal",
    required=("goal_id",),
    idempotent=True,
)
GOALS_GRAPH: Operation[GoalGraph] = Operation(
    _PACKAGE,
    name="goals.graph",
    method="GET",
    path="/goals/{goal_id}/graph",
    endpoint="api.goals.get_goal_graph",
    required=("goal_id",),
    idempotent=True,
)
GOALS_RUNS: Operation[GoalRuns] = Operation(
    _PACKAGE,
    name="goals.runs",
    method="GET",
    path="/goals/{goal_id}/runs",
    endpoint="api.goals.list_goal_runs",
    required=("goal_id",),
    idempotent=True,
)
GOALS_LIST_EVENTS: Operation[GoalEvents] = Operation(
    _PACKAGE,
    name="goals.list_events",
    method="GET",
    path="/goals/{goal_id}/events",
    endpoint="api.goals.list_goal_events",
    required=("goal_id",),
    idempotent=True,
)
GOALS_ARTIFACTS: Operation[GoalArtifacts] = Operation(
    _PACKAGE,
    name="goals.artifacts",
    method="GET",
    path="/goals/{goal_id}/artifacts",
    endpoint="api.goals.list_goal_artifacts",
    required=("goal_id",),
    idempotent=True,
)
GOALS_BUDGETS: Operation[GoalBudgetsResult] = Operation(
    _PACKAGE,
    name="goals.budgets",
    method="GET",
    path="/goals/{goal_id}/budgets",
    endpoint="api.goals.get_goal_budgets",
    required=("goal_id",),
    idempotent=True,
)
GOALS_HANDOFFS: Operation[GoalHandoffs] = Operation(
    _PACKAGE,
    name="goals.handoffs",
    method="GET",
    path="/goals/{goal_id}/handoffs",
    endpoint="api.goals.list_goal_handoffs",
    required=("goal_id",),
    idempotent=True,
)
GOALS_DECIDE_HANDOFF: Operation[GoalHandoffResult] = Operation(
    _PACKAGE,
    name="goals.decide_handoff",
    method="POST",
    path="/goals/{goal_id}/handoffs/{handoff_id}/decision",
    endpoint="api.goals.decide_goal_handoff",
    required=("goal_id", "handoff_id"),
    bodies=(("", "GoalHandoffDecisionRequest"),),
)
GOALS_EMIT_HANDOFF: Operation[GoalTransition] = Operation(
    _PACKAGE,
    name="goals.emit_handoff",
    method="POST",
    path="/goals/{goal_id}/transitions",
    endpoint="api.goals.emit_goal_transition",
    required=("goal_id",),
    bodies=(("", "GoalTransitionRequest"),),
    idempotent=True,
)
GOALS_COMPLETION: Operation[GoalCompletion] = Operation(
    _PACKAGE,
    name="goals.completion",
    method="POST",
    path="/goals/{goal_id}/completion",
    endpoint="api.goals.settle_goal_completion",
    required=("goal_id",),
    bodies=(("", "GoalCompletionRequest"),),
)
GOALS_WAITS: Operation[GoalWaits] = Operation(
    _PACKAGE,
    name="goals.waits",
    method="GET",
    path="/goals/{goal_id}/waits",
    endpoint="api.goals.list_goal_waits",
    required=("goal_id",),
    idempotent=True,
)
GOALS_GET_WAIT: Operation[GoalWaitResult] = Operation(
    _PACKAGE,
    name="goals.get_wait",
    method="GET",
    path="/goals/{goal_id}/waits/{wait_id}",
    endpoint="api.goals.get_goal_wait",
    required=("goal_id", "wait_id"),
    idempotent=True,
)
GOALS_RESOLVE_WAIT: Operation[GoalWaitResult] = Operation(
    _PACKAGE,
    name="goals.resolve_wait",
    method="POST",
    path="/goals/{goal_id}/waits/{wait_id}/resolve",
    endpoint="api.goals.resolve_goal_wait",
    required=("goal_id", "wait_id"),
    bodies=(("", "GoalWaitResolveRequest"),),
    idempotent=True,
)
GOALS_PAUSE: Operation[GoalControlResult] = Operation(
    _PACKAGE,
    name="goals.pause",
    method="POST",
    path="/goals/{goal_id}/pause",
    endpoint="api.goals.pause_goal",
    required=("goal_id",),
    bodies=(("", "ReasonRequest"),),
    idempotent=True,
)
GOALS_RESUME: Operation[GoalControlResult] = Operation(
    _PACKAGE,
    name="goals.resume",
    method="POST",
    path="/goals/{goal_id}/resume",
    endpoint="api.goals.resume_goal",
    required=("goal_id",),
    bodies=(("", "ReasonRequest"),),
    idempotent=True,
)
GOALS_CANCEL: Operation[GoalCancelled] = Operation(
    _PACKAGE,
    name="goals.cancel",
    method="POST",
    path="/goals/{goal_id}/cancel",
    endpoint="api.goals.cancel_goal",
    required=("goal_id",),
    bodies=(("", "ReasonRequest"),),
    idempotent=True,
)


class Goals(Generic[StreamT]):
    """``client.goals``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def events(
        self,
        goal_id: str,
        cursor: int | None = None,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of a goal.

        Events of a goal, from where the cursor says: those there are, then new ones. The only
        stream that can be taken up again, and the only one whose messages have names and ids.

        Args:
            goal_id: The goal.
            cursor: Begin after this event. A `Last-Event-ID` header wins.
            last_event_id: Begin after the event with this id.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            GOALS_EVENTS,
            {
                "goal_id": goal_id,
                "cursor": cursor,
                "last_event_id": last_event_id,
            },
            options,
        )

    def list(
        self,
        *,
        status: str | None = None,
        orchestration_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> GoalList:
        """List the goals.

        The newest first.

        Args:
            status: Only those in this state.
            orchestration_id: Only those of this orchestration.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_LIST,
            {
                "status": status,
                "orchestration_id": orchestration_id,
                "limit": limit,
            },
            options,
        )

    def start(
        self,
        *,
        orchestration_id: str,
        objective: str,
        idempotency_key: str,
        orchestration_version: int | None = None,
        metadata: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalStarted:
        """Begin with a goal.

        The key makes it safe to ask twice.

        Args:
            orchestration_id: The orchestration that leads to it.
            objective: What shall be reached.
            idempotency_key: A repeated request with the same key begins nothing new.
            orchestration_version: Its version. The newest when it is omitted.
            metadata: What else belongs to it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_START,
            {
                "body": {
                    "orchestration_id": orchestration_id,
                    "objective": objective,
                    "idempotency_key": idempotency_key,
                    "orchestration_version": orchestration_version,
                    "metadata": metadata,
                },
            },
            options,
        )

    def get(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalDetails:
        """Get a goal.

        With what is left of its budget.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_GET,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def graph(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalGraph:
        """Get where a goal is on its way.

        The nodes, and what happened there.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_GRAPH,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def runs(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalRuns:
        """List the runs of a goal.

        In the order they were started.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_RUNS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def list_events(
        self,
        goal_id: str,
        *,
        cursor: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> GoalEvents:
        """List what happened to a goal.

        The oldest first.

        Args:
            goal_id: The goal.
            cursor: Only what came after this place in the log.
            limit: How many at most. The engine's default is 250, and it keeps to 1 to 1000.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_LIST_EVENTS,
            {
                "goal_id": goal_id,
                "cursor": cursor,
                "limit": limit,
            },
            options,
        )

    def artifacts(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalArtifacts:
        """List what was handed over.

        From run to run.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_ARTIFACTS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def budgets(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalBudgetsResult:
        """Get the budget of a goal.

        What it may use, has used and has left.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_BUDGETS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def handoffs(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalHandoffs:
        """List the handoffs of a goal.

        Those that wait for a decision too.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_HANDOFFS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def decide_handoff(
        self,
        goal_id: str,
        handoff_id: str,
        decision: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> GoalHandoffResult:
        """Decide about a handoff.

        Once it is rejected, it is never taken.

        Args:
            goal_id: The goal.
            handoff_id: Identifier of the handoff.
            decision: The decision.
            reason: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_DECIDE_HANDOFF,
            {
                "goal_id": goal_id,
                "handoff_id": handoff_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                },
            },
            options,
        )

    def emit_handoff(
        self,
        goal_id: str,
        *,
        transition_key: str,
        idempotency_key: str,
        artifact: GoalArtifactRef | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> GoalTransition:
        """Take a way.

        Hands something over to the next run, or asks for a decision first. The key makes it
        safe to ask twice.

        Args:
            goal_id: The goal.
            transition_key: Its name.
            idempotency_key: A repeated request with the same key does nothing more.
            artifact: Something that is handed over.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_EMIT_HANDOFF,
            {
                "goal_id": goal_id,
                "body": {
                    "transition_key": transition_key,
                    "idempotency_key": idempotency_key,
                    "artifact": artifact,
                },
            },
            options,
        )

    def completion(
        self,
        goal_id: str,
        *,
        transition_key: str | None = None,
        final_artifact: GoalArtifactRef | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> GoalCompletion:
        """End the work of the active run.

        By a way that ends the goal, or by waiting for one.

        Args:
            goal_id: The goal.
            transition_key: The way to take. The goal waits for one when it is omitted.
            final_artifact: Something that is handed over.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_COMPLETION,
            {
                "goal_id": goal_id,
                "body": {
                    "transition_key": transition_key,
                    "final_artifact": final_artifact,
                },
            },
            options,
        )

    def waits(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalWaits:
        """List what a goal waits for.

        What it has waited for too.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_WAITS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    def get_wait(
        self, goal_id: str, wait_id: str, *, options: RequestOptions | None = None
    ) -> GoalWaitResult:
        """Get something a goal waits for.

        By its identifier.

        Args:
            goal_id: The goal.
            wait_id: Identifier of the wait.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_GET_WAIT,
            {
                "goal_id": goal_id,
                "wait_id": wait_id,
            },
            options,
        )

    def resolve_wait(
        self,
        goal_id: str,
        wait_id: str,
        *,
        idempotency_key: str,
        payload: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalWaitResult:
        """Tell a goal that it need not wait.

        The key makes it safe to ask twice.

        Args:
            goal_id: The goal.
            wait_id: Identifier of the wait.
            idempotency_key: A repeated request with the same key does nothing more.
            payload: What the run is told.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_RESOLVE_WAIT,
            {
                "goal_id": goal_id,
                "wait_id": wait_id,
                "body": {
                    "idempotency_key": idempotency_key,
                    "payload": payload,
                },
            },
            options,
        )

    def pause(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalControlResult:
        """Pause a goal.

        The active run is paused.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_PAUSE,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def resume(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalControlResult:
        """Let a goal go on.

        A goal that is not paused is left as it is.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_RESUME,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def cancel(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalCancelled:
        """Give a goal up.

        The active run is stopped.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            GOALS_CANCEL,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )


class AsyncGoals(Generic[StreamT]):
    """``client.goals``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def events(
        self,
        goal_id: str,
        cursor: int | None = None,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of a goal.

        Events of a goal, from where the cursor says: those there are, then new ones. The only
        stream that can be taken up again, and the only one whose messages have names and ids.

        Args:
            goal_id: The goal.
            cursor: Begin after this event. A `Last-Event-ID` header wins.
            last_event_id: Begin after the event with this id.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            GOALS_EVENTS,
            {
                "goal_id": goal_id,
                "cursor": cursor,
                "last_event_id": last_event_id,
            },
            options,
        )

    async def list(
        self,
        *,
        status: str | None = None,
        orchestration_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> GoalList:
        """List the goals.

        The newest first.

        Args:
            status: Only those in this state.
            orchestration_id: Only those of this orchestration.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_LIST,
            {
                "status": status,
                "orchestration_id": orchestration_id,
                "limit": limit,
            },
            options,
        )

    async def start(
        self,
        *,
        orchestration_id: str,
        objective: str,
        idempotency_key: str,
        orchestration_version: int | None = None,
        metadata: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalStarted:
        """Begin with a goal.

        The key makes it safe to ask twice.

        Args:
            orchestration_id: The orchestration that leads to it.
            objective: What shall be reached.
            idempotency_key: A repeated request with the same key begins nothing new.
            orchestration_version: Its version. The newest when it is omitted.
            metadata: What else belongs to it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_START,
            {
                "body": {
                    "orchestration_id": orchestration_id,
                    "objective": objective,
                    "idempotency_key": idempotency_key,
                    "orchestration_version": orchestration_version,
                    "metadata": metadata,
                },
            },
            options,
        )

    async def get(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalDetails:
        """Get a goal.

        With what is left of its budget.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_GET,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def graph(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalGraph:
        """Get where a goal is on its way.

        The nodes, and what happened there.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_GRAPH,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def runs(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalRuns:
        """List the runs of a goal.

        In the order they were started.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_RUNS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def list_events(
        self,
        goal_id: str,
        *,
        cursor: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> GoalEvents:
        """List what happened to a goal.

        The oldest first.

        Args:
            goal_id: The goal.
            cursor: Only what came after this place in the log.
            limit: How many at most. The engine's default is 250, and it keeps to 1 to 1000.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_LIST_EVENTS,
            {
                "goal_id": goal_id,
                "cursor": cursor,
                "limit": limit,
            },
            options,
        )

    async def artifacts(
        self, goal_id: str, *, options: RequestOptions | None = None
    ) -> GoalArtifacts:
        """List what was handed over.

        From run to run.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_ARTIFACTS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def budgets(
        self, goal_id: str, *, options: RequestOptions | None = None
    ) -> GoalBudgetsResult:
        """Get the budget of a goal.

        What it may use, has used and has left.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_BUDGETS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def handoffs(
        self, goal_id: str, *, options: RequestOptions | None = None
    ) -> GoalHandoffs:
        """List the handoffs of a goal.

        Those that wait for a decision too.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_HANDOFFS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def decide_handoff(
        self,
        goal_id: str,
        handoff_id: str,
        decision: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> GoalHandoffResult:
        """Decide about a handoff.

        Once it is rejected, it is never taken.

        Args:
            goal_id: The goal.
            handoff_id: Identifier of the handoff.
            decision: The decision.
            reason: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_DECIDE_HANDOFF,
            {
                "goal_id": goal_id,
                "handoff_id": handoff_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                },
            },
            options,
        )

    async def emit_handoff(
        self,
        goal_id: str,
        *,
        transition_key: str,
        idempotency_key: str,
        artifact: GoalArtifactRef | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> GoalTransition:
        """Take a way.

        Hands something over to the next run, or asks for a decision first. The key makes it
        safe to ask twice.

        Args:
            goal_id: The goal.
            transition_key: Its name.
            idempotency_key: A repeated request with the same key does nothing more.
            artifact: Something that is handed over.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_EMIT_HANDOFF,
            {
                "goal_id": goal_id,
                "body": {
                    "transition_key": transition_key,
                    "idempotency_key": idempotency_key,
                    "artifact": artifact,
                },
            },
            options,
        )

    async def completion(
        self,
        goal_id: str,
        *,
        transition_key: str | None = None,
        final_artifact: GoalArtifactRef | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> GoalCompletion:
        """End the work of the active run.

        By a way that ends the goal, or by waiting for one.

        Args:
            goal_id: The goal.
            transition_key: The way to take. The goal waits for one when it is omitted.
            final_artifact: Something that is handed over.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_COMPLETION,
            {
                "goal_id": goal_id,
                "body": {
                    "transition_key": transition_key,
                    "final_artifact": final_artifact,
                },
            },
            options,
        )

    async def waits(self, goal_id: str, *, options: RequestOptions | None = None) -> GoalWaits:
        """List what a goal waits for.

        What it has waited for too.

        Args:
            goal_id: The goal.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_WAITS,
            {
                "goal_id": goal_id,
            },
            options,
        )

    async def get_wait(
        self, goal_id: str, wait_id: str, *, options: RequestOptions | None = None
    ) -> GoalWaitResult:
        """Get something a goal waits for.

        By its identifier.

        Args:
            goal_id: The goal.
            wait_id: Identifier of the wait.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_GET_WAIT,
            {
                "goal_id": goal_id,
                "wait_id": wait_id,
            },
            options,
        )

    async def resolve_wait(
        self,
        goal_id: str,
        wait_id: str,
        *,
        idempotency_key: str,
        payload: Any | None = None,
        options: RequestOptions | None = None,
    ) -> GoalWaitResult:
        """Tell a goal that it need not wait.

        The key makes it safe to ask twice.

        Args:
            goal_id: The goal.
            wait_id: Identifier of the wait.
            idempotency_key: A repeated request with the same key does nothing more.
            payload: What the run is told.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_RESOLVE_WAIT,
            {
                "goal_id": goal_id,
                "wait_id": wait_id,
                "body": {
                    "idempotency_key": idempotency_key,
                    "payload": payload,
                },
            },
            options,
        )

    async def pause(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalControlResult:
        """Pause a goal.

        The active run is paused.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_PAUSE,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def resume(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalControlResult:
        """Let a goal go on.

        A goal that is not paused is left as it is.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_RESUME,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def cancel(
        self, goal_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> GoalCancelled:
        """Give a goal up.

        The active run is stopped.

        Args:
            goal_id: The goal.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            GOALS_CANCEL,
            {
                "goal_id": goal_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )
