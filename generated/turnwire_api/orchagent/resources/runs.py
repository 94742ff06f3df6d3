"""``client.runs`` of Orchagent API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.inputs import Inputs
    from ..models.secrets import Secrets
    from ..models.some_object import SomeObject
    from ..models.started_run import StartedRun

StreamT = TypeVar("StreamT")

RUNS_SEND_MESSAGE: Operation[StartedRun] = Operation(
    _PACKAGE,
    name="runs.send_message",
    method="POST",
    path="/threads/{thread_id}/messages",
    endpoint="api.runs.send_message",
    required=("thread_id",),
    bodies=(("", "SendMessageRequest"),),
)
RUNS_STREAM_EVENTS_ONCE: Operation[Any] = Operation(
    _PACKAGE,
    name="runs.stream_events_once",
    method="GET",
    path="/runs/{run_id}/events",
    endpoint="api.runs.stream_run_events",
    required=("run_id",),
    idempotent=True,
    stream="streamRunEvents",
)
RUNS_RESUME: Operation[SomeObject] = Operation(
    _PACKAGE,
    name="runs.resume",
    method="POST",
    path="/runs/{run_id}/resume",
    endpoint="api.runs.resume_run",
    required=("run_id",),
    bodies=(("", "Nothing"),),
)


class Runs(Generic[StreamT]):
    """``client.runs``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def send_message(
        self,
        thread_id: str,
        user_prompt: str,
        inputs: Inputs | Mapping[str, Any] | None = None,
        secrets: Secrets | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StartedRun:
        """Send a message, which starts a run.

        One message is one run; the thread keeps the conversation. Not idempotent: each request
        starts a run.

        Args:
            thread_id: An opaque text.
            user_prompt: What the user says.
            inputs: Values for the placeholders `{{inputs.name}}` of the workflow.
            secrets: Secrets by name, such as `TAVILY_API_KEY`, and those of model
                providers. Whether an object within is merged or replaced is not known: send
                each provider whole.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RUNS_SEND_MESSAGE,
            {
                "thread_id": thread_id,
                "body": {
                    "user_prompt": user_prompt,
                    "inputs": inputs,
                    "secrets": secrets,
                },
            },
            options,
        )

    def stream_events_once(self, run_id: str, *, options: RequestOptions | None = None) -> StreamT:
        """Stream the events of a run.

        Begins with every event of the run so far, and goes on with what comes. While the run
        waits for a person the stream was seen to stay open.

        Args:
            run_id: An opaque text.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RUNS_STREAM_EVENTS_ONCE,
            {
                "run_id": run_id,
            },
            options,
        )

    def resume(self, run_id: str, *, options: RequestOptions | None = None) -> SomeObject:
        """Let a run that waited for a sign-in go on.

        Sent after `auth.required`, when the person has signed in. What a second request, or one
        for a run that does not wait, does is not known.

        Args:
            run_id: An opaque text.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RUNS_RESUME,
            {
                "run_id": run_id,
                "body": {},
            },
            options,
        )


class AsyncRuns(Generic[StreamT]):
    """``client.runs``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def send_message(
        self,
        thread_id: str,
        user_prompt: str,
        inputs: Inputs | Mapping[str, Any] | None = None,
        secrets: Secrets | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StartedRun:
        """Send a message, which starts a run.

        One message is one run; the thread keeps the conversation. Not idempotent: each request
        starts a run.

        Args:
            thread_id: An opaque text.
            user_prompt: What the user says.
            inputs: Values for the placeholders `{{inputs.name}}` of the workflow.
            secrets: Secrets by name, such as `TAVILY_API_KEY`, and those of model
                providers. Whether an object within is merged or replaced is not known: send
                each provider whole.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RUNS_SEND_MESSAGE,
            {
                "thread_id": thread_id,
                "body": {
                    "user_prompt": user_prompt,
                    "inputs": inputs,
                    "secrets": secrets,
                },
            },
            options,
        )

    def stream_events_once(self, run_id: str, *, options: RequestOptions | None = None) -> StreamT:
        """Stream the events of a run.

        Begins with every event of the run so far, and goes on with what comes. While the run
        waits for a person the stream was seen to stay open.

        Args:
            run_id: An opaque text.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RUNS_STREAM_EVENTS_ONCE,
            {
                "run_id": run_id,
            },
            options,
        )

    async def resume(self, run_id: str, *, options: RequestOptions | None = None) -> SomeObject:
        """Let a run that waited for a sign-in go on.

        Sent after `auth.required`, when the person has signed in. What a second request, or one
        for a run that does not wait, does is not known.

        Args:
            run_id: An opaque text.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RUNS_RESUME,
            {
                "run_id": run_id,
                "body": {},
            },
            options,
        )
