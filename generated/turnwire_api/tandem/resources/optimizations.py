"""``client.optimizations`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.optimization_action_request import OptimizationActionRequest
    from ..models.optimization_create_request import OptimizationCreateRequest
    from ..models.optimization_experiment_result import OptimizationExperimentResult
    from ..models.optimization_experiments import OptimizationExperiments
    from ..models.optimization_list import OptimizationList
    from ..models.optimization_result import OptimizationResult

StreamT = TypeVar("StreamT")

OPTIMIZATIONS_LIST: Operation[OptimizationList] = Operation(
    _PACKAGE,
    name="optimizations.list",
    method="GET",
    path="/optimizations",
    endpoint="api.optimizations.list_optimizations",
    idempotent=True,
)
OPTIMIZATIONS_CREATE: Operation[OptimizationResult] = Operation(
    _PACKAGE,
    name="optimizations.create",
    method="POST",
    path="/optimizations",
    endpoint="api.optimizations.create_optimization",
    bodies=(("", "OptimizationCreateRequest"),),
)
OPTIMIZATIONS_GET: Operation[OptimizationResult] = Operation(
    _PACKAGE,
    name="optimizations.get",
    method="GET",
    path="/optimizations/{optimization_id}",
    endpoint="api.optimizations.get_optimization",
    required=("optimization_id",),
    idempotent=True,
)
OPTIMIZATIONS_ACTION: Operation[OptimizationResult] = Operation(
    _PACKAGE,
    name="optimizations.action",
    method="POST",
    path="/optimizations/{optimization_id}/actions",
    endpoint="api.optimizations.act_on_optimization",
    required=("optimization_id",),
    bodies=(("", "OptimizationActionRequest"),),
)
OPTIMIZATIONS_LIST_EXPERIMENTS: Operation[OptimizationExperiments] = Operation(
    _PACKAGE,
    name="optimizations.list_experiments",
    method="GET",
    path="/optimizations/{optimization_id}/experiments",
    endpoint="api.optimizations.list_optimization_experiments",
    required=("optimization_id",),
    idempotent=True,
)
OPTIMIZATIONS_GET_EXPERIMENT: Operation[OptimizationExperimentResult] = Operation(
    _PACKAGE,
    name="optimizations.get_experiment",
    method="GET",
    path="/optimizations/{optimization_id}/experiments/{experiment_id}",
    endpoint="api.optimizations.get_optimization_experiment",
    required=("optimization_id", "experiment_id"),
    idempotent=True,
)
OPTIMIZATIONS_APPLY_WINNER: Operation[OptimizationExperimentResult] = Operation(
    _PACKAGE,
    name="optimizations.apply_winner",
    method="POST",
    path="/optimizations/{optimization_id}/experiments/{experiment_id}",
    endpoint="api.optimizations.apply_optimization_winner",
    required=("optimization_id", "experiment_id"),
)


class Optimizations(Generic[StreamT]):
    """``client.optimizations``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> OptimizationList:
        """List the optimizations.

        Those that the caller may see.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(OPTIMIZATIONS_LIST, {}, options)

    def create(
        self,
        body: OptimizationCreateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OptimizationResult:
        """Set an optimization up.

        The automation must have an absolute `workspace_root`; the files are read from there.
        Nothing is started.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    def get(
        self, optimization_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationResult:
        """Get an optimization.

        With the number of its experiments.

        Args:
            optimization_id: Identifier of the optimization.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_GET,
            {
                "optimization_id": optimization_id,
            },
            options,
        )

    def action(
        self,
        optimization_id: str,
        body: OptimizationActionRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OptimizationResult:
        """Start, pause or decide about an optimization.

        Which of it is `action`.

        Args:
            optimization_id: Identifier of the optimization.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_ACTION,
            {
                "optimization_id": optimization_id,
                "body": body,
            },
            options,
        )

    def list_experiments(
        self, optimization_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperiments:
        """List the experiments of an optimization.

        With how good each was.

        Args:
            optimization_id: Identifier of the optimization.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_LIST_EXPERIMENTS,
            {
                "optimization_id": optimization_id,
            },
            options,
        )

    def get_experiment(
        self, optimization_id: str, experiment_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperimentResult:
        """Get an experiment.

        With the automation it tried.

        Args:
            optimization_id: Identifier of the optimization.
            experiment_id: Identifier of the experiment.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_GET_EXPERIMENT,
            {
                "optimization_id": optimization_id,
                "experiment_id": experiment_id,
            },
            options,
        )

    def apply_winner(
        self, optimization_id: str, experiment_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperimentResult:
        """Change the automation as an experiment did.

        The experiment must have been approved.

        Args:
            optimization_id: Identifier of the optimization.
            experiment_id: Identifier of the experiment.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            OPTIMIZATIONS_APPLY_WINNER,
            {
                "optimization_id": optimization_id,
                "experiment_id": experiment_id,
            },
            options,
        )


class AsyncOptimizations(Generic[StreamT]):
    """``client.optimizations``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> OptimizationList:
        """List the optimizations.

        Those that the caller may see.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(OPTIMIZATIONS_LIST, {}, options)

    async def create(
        self,
        body: OptimizationCreateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OptimizationResult:
        """Set an optimization up.

        The automation must have an absolute `workspace_root`; the files are read from there.
        Nothing is started.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    async def get(
        self, optimization_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationResult:
        """Get an optimization.

        With the number of its experiments.

        Args:
            optimization_id: Identifier of the optimization.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_GET,
            {
                "optimization_id": optimization_id,
            },
            options,
        )

    async def action(
        self,
        optimization_id: str,
        body: OptimizationActionRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OptimizationResult:
        """Start, pause or decide about an optimization.

        Which of it is `action`.

        Args:
            optimization_id: Identifier of the optimization.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_ACTION,
            {
                "optimization_id": optimization_id,
                "body": body,
            },
            options,
        )

    async def list_experiments(
        self, optimization_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperiments:
        """List the experiments of an optimization.

        With how good each was.

        Args:
            optimization_id: Identifier of the optimization.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_LIST_EXPERIMENTS,
            {
                "optimization_id": optimization_id,
            },
            options,
        )

    async def get_experiment(
        self, optimization_id: str, experiment_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperimentResult:
        """Get an experiment.

        With the automation it tried.

        Args:
            optimization_id: Identifier of the optimization.
            experiment_id: Identifier of the experiment.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_GET_EXPERIMENT,
            {
                "optimization_id": optimization_id,
                "experiment_id": experiment_id,
            },
            options,
        )

    async def apply_winner(
        self, optimization_id: str, experiment_id: str, *, options: RequestOptions | None = None
    ) -> OptimizationExperimentResult:
        """Change the automation as an experiment did.

        The experiment must have been approved.

        Args:
            optimization_id: Identifier of the optimization.
            experiment_id: Identifier of the experiment.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            OPTIMIZATIONS_APPLY_WINNER,
            {
                "optimization_id": optimization_id,
                "experiment_id": experiment_id,
            },
            options,
        )
