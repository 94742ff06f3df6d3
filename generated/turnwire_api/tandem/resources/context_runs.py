"""``client.context_runs`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    pass

StreamT = TypeVar("StreamT")

CONTEXT_RUNS_RUN_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="context_runs.run_events",
    method="GET",
    path="/context/runs/{run_id}/events/stream",
    endpoint="api.context_runs.stream_context_run_events",
    required=("run_id",),
    idempotent=True,
    stream="streamContextRunEvents",
)
CONTEXT_RUNS_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="context_runs.events",
    method="GET",
    path="/context/runs/events/stream",
    endpoint="api.context_runs.stream_context_events",
    required=("workspace",),
    idempotent=True,
    stream="streamContextEvents",
)


class ContextRuns(Generic[StreamT]):
    """``client.context_runs``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def run_events(
        self,
        run_id: str,
        *,
        since_seq: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the log of a context run.

        Entries of the log, as `run.event`: those there are, then new ones within a second. The
        first frame has no type; it says that the stream is open.

        Args:
            run_id: The run.
            since_seq: Begin after this entry. Older entries are sent first.
            tail: Begin with so many of the last entries.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            CONTEXT_RUNS_RUN_EVENTS,
            {
                "run_id": run_id,
                "since_seq": since_seq,
                "tail": tail,
            },
            options,
        )

    def events(
        self,
        workspace: str,
        *,
        run_ids: str | None = None,
        cursor: str | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the logs of a workspace's context runs.

        Entries of the logs and changes of the blackboards. The first frame is `ready`.

        Args:
            workspace: The workspace.
            run_ids: Only these context runs, with commas between them.
            cursor: Begin after this place.
            tail: Begin with so many of the last entries.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            CONTEXT_RUNS_EVENTS,
            {
                "workspace": workspace,
                "run_ids": run_ids,
                "cursor": cursor,
                "tail": tail,
            },
            options,
        )


class AsyncContextRuns(Generic[StreamT]):
    """``client.context_runs``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def run_events(
        self,
        run_id: str,
        *,
        since_seq: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the log of a context run.

        Entries of the log, as `run.event`: those there are, then new ones within a second. The
        first frame has no type; it says that the stream is open.

        Args:
            run_id: The run.
            since_seq: Begin after this entry. Older entries are sent first.
            tail: Begin with so many of the last entries.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            CONTEXT_RUNS_RUN_EVENTS,
            {
                "run_id": run_id,
                "since_seq": since_seq,
                "tail": tail,
            },
            options,
        )

    def events(
        self,
        workspace: str,
        *,
        run_ids: str | None = None,
        cursor: str | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the logs of a workspace's context runs.

        Entries of the logs and changes of the blackboards. The first frame is `ready`.

        Args:
            workspace: The workspace.
            run_ids: Only these context runs, with commas between them.
            cursor: Begin after this place.
            tail: Begin with so many of the last entries.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            CONTEXT_RUNS_EVENTS,
            {
                "workspace": workspace,
                "run_ids": run_ids,
                "cursor": cursor,
                "tail": tail,
            },
            options,
        )
