"""``client.threads`` of Orchagent API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.history import History
    from ..models.secrets import Secrets

StreamT = TypeVar("StreamT")

THREADS_CREATE_FROM_BYTES: Operation[str] = Operation(
    _PACKAGE,
    name="threads.create_from_bytes",
    method="POST",
    path="/threads",
    endpoint="api.threads.create_thread",
    required=("body",),
    raw_body="application/json",
    unwrap="id",
)
THREADS_SET_SECRETS: Operation[None] = Operation(
    _PACKAGE,
    name="threads.set_secrets",
    method="POST",
    path="/threads/{thread_id}/secrets",
    endpoint="api.threads.set_thread_secrets",
    required=("thread_id",),
    bodies=(("", "SetSecretsRequest"),),
    idempotent=True,
)
THREADS_HISTORY_ANSWER: Operation[History] = Operation(
    _PACKAGE,
    name="threads.history_answer",
    method="GET",
    path="/threads/{thread_id}/history",
    endpoint="api.threads.get_thread_history",
    required=("thread_id", "limit"),
    idempotent=True,
)


class Threads(Generic[StreamT]):
    """``client.threads``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def create_from_bytes(self, body: bytes, *, options: RequestOptions | None = None) -> str:
        """Make a thread of a workflow.

        The body is the workflow itself. Not idempotent: each request makes a thread.

        Args:
            body: The workflow, as JSON.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            THREADS_CREATE_FROM_BYTES,
            {
                "body": body,
            },
            options,
        )

    def set_secrets(
        self,
        thread_id: str,
        secrets: Secrets | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the secrets of a thread.

        Whether secrets that were set before are replaced or merged is not known: send all of
        them. The same secrets sent twice leave the thread as sending them once does.

        Args:
            thread_id: An opaque text.
            secrets: Secrets by name, such as `TAVILY_API_KEY`, and those of model
                providers. Whether an object within is merged or replaced is not known: send
                each provider whole.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            THREADS_SET_SECRETS,
            {
                "thread_id": thread_id,
                "body": {
                    "secrets": secrets,
                },
            },
            options,
        )

    def history_answer(
        self, thread_id: str, limit: int, *, options: RequestOptions | None = None
    ) -> History:
        """Read the messages of a thread.

        Whether the oldest or the newest comes first is not known, nor is a way to read on.

        Args:
            thread_id: An opaque text.
            limit: A number. Its bounds are not known.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            THREADS_HISTORY_ANSWER,
            {
                "thread_id": thread_id,
                "limit": limit,
            },
            options,
        )


class AsyncThreads(Generic[StreamT]):
    """``client.threads``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def create_from_bytes(self, body: bytes, *, options: RequestOptions | None = None) -> str:
        """Make a thread of a workflow.

        The body is the workflow itself. Not idempotent: each request makes a thread.

        Args:
            body: The workflow, as JSON.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            THREADS_CREATE_FROM_BYTES,
            {
                "body": body,
            },
            options,
        )

    async def set_secrets(
        self,
        thread_id: str,
        secrets: Secrets | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the secrets of a thread.

        Whether secrets that were set before are replaced or merged is not known: send all of
        them. The same secrets sent twice leave the thread as sending them once does.

        Args:
            thread_id: An opaque text.
            secrets: Secrets by name, such as `TAVILY_API_KEY`, and those of model
                providers. Whether an object within is merged or replaced is not known: send
                each provider whole.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            THREADS_SET_SECRETS,
            {
                "thread_id": thread_id,
                "body": {
                    "secrets": secrets,
                },
            },
            options,
        )

    async def history_answer(
        self, thread_id: str, limit: int, *, options: RequestOptions | None = None
    ) -> History:
        """Read the messages of a thread.

        Whether the oldest or the newest comes first is not known, nor is a way to read on.

        Args:
            thread_id: An opaque text.
            limit: A number. Its bounds are not known.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            THREADS_HISTORY_ANSWER,
            {
                "thread_id": thread_id,
                "limit": limit,
            },
            options,
        )
