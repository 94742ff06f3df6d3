"""``client.sessions``: prompts as texts, replies as texts; the rest is generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from turnwire.tandem import readme
from turnwire.tandem.flows import reply_text
from turnwire_api.tandem.resources.sessions import AsyncSessions as AsyncBase
from turnwire_api.tandem.resources.sessions import Sessions as Base

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from turnwire.tandem.readme import PromptOptions
    from turnwire_api.runtime.model import Unknown
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        Message,
        ModelRef,
        PermissionRuleInput,
        PromptFilePart,
        PromptStarted,
        PromptTextPart,
        StoredSession,
    )

__all__ = ["AsyncSessions", "PromptReply", "Sessions"]

StreamT = TypeVar("StreamT")


class PromptReply:
    """What a prompt was answered with; ``str(reply)`` is its text.

    Attributes:
        text: The assistant's last message; "" if the session does not end with one.
        messages: All messages of the session, which is what the server answers with.
    """

    __slots__ = ("messages", "text")

    def __init__(self, messages: Sequence[Message]) -> None:
        self.messages = messages
        self.text = reply_text(messages)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"PromptReply({self.text!r}, {len(self.messages)} messages)"


class Sessions(Base[StreamT]):
    """``client.sessions``."""

    def create(
        self,
        title: str | None = None,
        directory: str | None = None,
        provider: str | None = None,
        model: str | ModelRef | Mapping[str, Any] | None = None,
        *,
        workspace_root: str | None = None,
        parent_id: str | None = None,
        project_id: str | None = None,
        pinned_workspace_id: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        source_kind: str | None = None,
        source_metadata: Any | None = None,
        permission: Sequence[PermissionRuleInput | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """Create a session, and return its id.

        Without rules, every call of a tool asks for permission.

        Args:
            title: Its title. The server's default is ``New session``.
            directory: Where it works, on the engine's host.
            provider: The provider its prompts go to.
            model: The name of a model of that provider. The server wants both in one object,
                which is made here; such an object is taken too.
            workspace_root: The workspace it belongs to.
            parent_id: The session it is a child of.
            project_id: The project.
            pinned_workspace_id: The workspace to pin it to.
            temperature: Sampling temperature.
            top_p: Share of the probability mass to sample from.
            max_tokens: Most tokens the model may write in one message.
            source_kind: What creates it.
            source_metadata: More about what creates it. Any JSON.
            permission: Rules for its tools: ``{"permission": "read", "action": "allow"}``.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: There is a model's name and no provider.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().create(
            title,
            directory,
            provider,
            readme.model_ref(provider, model),
            workspace_root=workspace_root,
            parent_id=parent_id,
            project_id=project_id,
            pinned_workspace_id=pinned_workspace_id,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            source_kind=source_kind,
            source_metadata=source_metadata,
            permission=permission,
            options=options,
        )

    def prompt_async(
        self,
        session_id: str,
        prompt: str,
        *,
        idempotency_key: str | None = None,
        **details: Unpack[PromptOptions],
    ) -> PromptStarted:
        """Start a run with a text; see ``prompt_async_parts``.

        Example:
            >>> from turnwire.tandem import SyncTandemClient
            >>> from turnwire.testing import serve
            >>> with serve("tandem") as engine, SyncTandemClient(engine.base_url) as client:
            ...     session_id = client.sessions.create(title="My agent")
            ...     run = client.sessions.prompt_async(session_id, "Say hello.")
            ...     pieces = [
            ...         event.properties["delta"]
            ...         for event in client.stream(session_id, run.run_id)
            ...         if event.type == "session.response"
            ...     ]
            >>> "".join(pieces)
            'Hello there, friend!'
        """
        parts = readme.text_part(prompt)
        return self.prompt_async_parts(
            session_id, parts, idempotency_key=idempotency_key, **details
        )

    def prompt_async_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        return_: str | None = None,
        idempotency_key: str | None = None,
        **details: Unpack[PromptOptions],
    ) -> PromptStarted:
        """Start a run with texts and files.

        The answer comes at once and has the ``run_id``; what the run does is in
        ``client.stream(session_id, run_id)``.

        Args:
            session_id: The session.
            parts: ``{"type": "text", "text": ...}`` and ``{"type": "file", "mime": ..., "url":
                ...}``, in order.
            return_: ``run``, which is what this client always asks for: without it the answer
                has no body.
            idempotency_key: Any text. A prompt that comes twice with one key starts one run, so
                a failed request is sent again. None: a new one is made for this call. Engines
                before 0.7.0 know no keys; for them give
                ``options=RequestOptions(max_retries=0)``.
            **details: ``model``, ``agent``, ``tool_mode`` (auto, none, required),
                ``tool_allowlist``, ``context_mode`` (auto, compact, full),
                ``strict_kb_grounding``, ``write_required``, ``prewrite_requirements``,
                ``temperature``, ``top_p``, ``max_tokens`` and ``options``.

        Raises:
            SessionBusy: The session has a run already. Its ``run_id`` is that run's; nothing
                was started for this prompt.
            TurnwireError: The call was refused, failed or was not answered.
        """
        del return_
        return super().prompt_async_parts(
            session_id, parts, **readme.prompt(idempotency_key), **details
        )

    def prompt_sync(
        self, session_id: str, prompt: str, **details: Unpack[PromptOptions]
    ) -> PromptReply:
        """Run a prompt, and wait for its end: ten minutes at the longest.

        Tools that ask for permission meanwhile need somebody else who gives it.

        Args:
            session_id: The session.
            prompt: The text.
            **details: See ``prompt_async_parts``.

        Raises:
            SessionBusy: The session has a run already.
            ServerError: 504 ``PROMPT_TIMEOUT``: the run was not over in time.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return PromptReply(self.prompt_sync_parts(session_id, readme.text_part(prompt), **details))

    def archive(self, session_id: str, *, options: RequestOptions | None = None) -> StoredSession:
        """Archive a session; ``update`` with ``archived=False`` takes it back.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self.update(session_id, archived=True, options=options)


class AsyncSessions(AsyncBase[StreamT]):
    """``client.sessions``, asynchronous; see ``Sessions``."""

    async def create(
        self,
        title: str | None = None,
        directory: str | None = None,
        provider: str | None = None,
        model: str | ModelRef | Mapping[str, Any] | None = None,
        *,
        workspace_root: str | None = None,
        parent_id: str | None = None,
        project_id: str | None = None,
        pinned_workspace_id: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        source_kind: str | None = None,
        source_metadata: Any | None = None,
        permission: Sequence[PermissionRuleInput | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """Create a session, and return its id; see ``Sessions.create``."""
        return await super().create(
            title,
            directory,
            provider,
            readme.model_ref(provider, model),
            workspace_root=workspace_root,
            parent_id=parent_id,
            project_id=project_id,
            pinned_workspace_id=pinned_workspace_id,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            source_kind=source_kind,
            source_metadata=source_metadata,
            permission=permission,
            options=options,
        )

    async def prompt_async(
        self,
        session_id: str,
        prompt: str,
        *,
        idempotency_key: str | None = None,
        **details: Unpack[PromptOptions],
    ) -> PromptStarted:
        """Start a run with a text; see ``Sessions.prompt_async``."""
        parts = readme.text_part(prompt)
        return await self.prompt_async_parts(
            session_id, parts, idempotency_key=idempotency_key, **details
        )

    async def prompt_async_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        return_: str | None = None,
        idempotency_key: str | None = None,
        **details: Unpack[PromptOptions],
    ) -> PromptStarted:
        """Start a run with texts and files; see ``Sessions.prompt_async_parts``."""
        del return_
        return await super().prompt_async_parts(
            session_id, parts, **readme.prompt(idempotency_key), **details
        )

    async def prompt_sync(
        self, session_id: str, prompt: str, **details: Unpack[PromptOptions]
    ) -> PromptReply:
        """Run a prompt, and wait for its end; see ``Sessions.prompt_sync``."""
        parts = readme.text_part(prompt)
        return PromptReply(await self.prompt_sync_parts(session_id, parts, **details))

    async def archive(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> StoredSession:
        """Archive a session; see ``Sessions.archive``."""
        return await self.update(session_id, archived=True, options=options)
