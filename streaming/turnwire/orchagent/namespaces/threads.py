"""``client.threads``: threads made of workflows, their secrets and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.orchagent.history import messages
from turnwire.orchagent.workflow import read_workflow, write_workflow
from turnwire_api.orchagent.resources.threads import AsyncThreads as AsyncBase
from turnwire_api.orchagent.resources.threads import Threads as Base

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from turnwire.orchagent.history import Message
    from turnwire_api.orchagent.models import Secrets, Workflow
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncThreads", "Threads"]

StreamT = TypeVar("StreamT")

LIMIT = 20
"""How many messages the published client asks for."""


class Threads(Base[StreamT]):
    """``client.threads``."""

    def create(
        self,
        spec: Workflow | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Make a thread of a workflow.

        Args:
            spec: The workflow; nulls in it are sent.
            options: What this call does differently from the client.

        Returns:
            The id of the thread.

        Raises:
            InvalidRequest: The workflow is no JSON object.
            TurnwireError: The call was refused, failed or was not answered. It is not repeated
                once it was sent: that could make a second thread.
        """
        return self.create_from_bytes(write_workflow(spec), options=options)

    def create_from_file(
        self, path: str | os.PathLike[str], *, options: RequestOptions | None = None
    ) -> str:
        """Make a thread of a workflow in a file, which is sent byte for byte.

        Args:
            path: The file: a JSON object in UTF-8.
            options: What this call does differently from the client.

        Returns:
            The id of the thread.

        Raises:
            InvalidRequest: The file cannot be read, or is no such object.
            TurnwireError: See ``create``.
        """
        return self.create_from_bytes(read_workflow(path), options=options)

    def set_secrets(
        self,
        thread_id: str,
        secrets: Secrets | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the secrets of a thread.

        The server merges secrets, highest first:

        1. those of the message: ``runs.send_message(..., secrets=...)``;
        2. those of the thread, which are set here;
        3. ``secrets`` in the workflow;
        4. the environment of the server, such as ``OPENAI_API_KEY``.

        Whether a second call adds to the first or takes its place is not known, nor whether a
        provider is merged: give all secrets, each time.

        Args:
            thread_id: The thread.
            secrets: Secrets by name, and ``providers``; see ``turnwire.orchagent.secrets``. An
                error does not show them, wherever the server may quote them.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        super().set_secrets(thread_id, secrets, options=options)

    def history(
        self, thread_id: str, limit: int = LIMIT, *, options: RequestOptions | None = None
    ) -> list[Message]:
        """Read the messages of a thread. The request is sent by this call, not by a loop over it.

        Args:
            thread_id: The thread.
            limit: The most messages to return. There is no way to read on.
            options: What this call does differently from the client.

        Returns:
            The messages, in the server's order, which is not promised.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return messages(self.history_answer(thread_id, limit, options=options))


class AsyncThreads(AsyncBase[StreamT]):
    """``client.threads``, asynchronous."""

    async def create(
        self,
        spec: Workflow | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Make a thread of a workflow; see ``Threads.create``."""
        return await self.create_from_bytes(write_workflow(spec), options=options)

    async def create_from_file(
        self, path: str | os.PathLike[str], *, options: RequestOptions | None = None
    ) -> str:
        """Make a thread of a workflow in a file; see ``Threads.create_from_file``."""
        return await self.create_from_bytes(read_workflow(path), options=options)

    async def set_secrets(
        self,
        thread_id: str,
        secrets: Secrets | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the secrets of a thread; see ``Threads.set_secrets``."""
        await super().set_secrets(thread_id, secrets, options=options)

    async def history(
        self, thread_id: str, limit: int = LIMIT, *, options: RequestOptions | None = None
    ) -> list[Message]:
        """Read the messages of a thread; see ``Threads.history``."""
        return messages(await self.history_answer(thread_id, limit, options=options))
