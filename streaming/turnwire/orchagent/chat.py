"""Messages to one thread, each with the events of its run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.orchagent.stream import AsyncRunEvents, RunEvents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.orchagent.client import AsyncOrchClient, OrchClient
    from turnwire_api.orchagent.models import Inputs, Secrets

__all__ = ["AsyncChatSession", "ChatSession"]


class ChatSession:
    """A conversation in a thread.

    Args:
        client: The client.
        thread_id: The thread, which keeps the conversation.
    """

    def __init__(self, client: OrchClient, thread_id: str) -> None:
        self._client = client
        self.thread_id = thread_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.thread_id}>"

    def ask(
        self,
        prompt: str,
        inputs: Inputs | Mapping[str, Any] | None = None,
        secrets: Secrets | Mapping[str, Any] | None = None,
    ) -> RunEvents:
        """Send a message and stream the events of its run.

        Args:
            prompt: What the user says.
            inputs: Values for the placeholders of the workflow; an empty object is sent too.
            secrets: Secrets of this message; see ``threads.set_secrets``.

        Returns:
            The event stream. The message is sent when it is entered or first read, and once
            only: where the stream cannot be opened then, its ``run_id`` tells the run.
        """

        def begin() -> str:
            run = self._client.runs.send_message(self.thread_id, prompt, inputs, secrets)
            return run.run_id

        return RunEvents(self._client.transport, begin)


class AsyncChatSession:
    """The same, asynchronous: ``async for event in session.ask("Hi")``.

    Args:
        client: The client.
        thread_id: The thread.
    """

    def __init__(self, client: AsyncOrchClient, thread_id: str) -> None:
        self._client = client
        self.thread_id = thread_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.thread_id}>"

    def ask(
        self,
        prompt: str,
        inputs: Inputs | Mapping[str, Any] | None = None,
        secrets: Secrets | Mapping[str, Any] | None = None,
    ) -> AsyncRunEvents:
        """Send a message and stream the events of its run; see ``ChatSession.ask``."""

        async def begin() -> str:
            run = await self._client.runs.send_message(self.thread_id, prompt, inputs, secrets)
            return run.run_id

        return AsyncRunEvents(self._client.transport, begin)
