"""``client.sessions`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ...runtime.model import Unknown
    from ..models.cancel_result import CancelResult
    from ..models.deleted_session import DeletedSession
    from ..models.json_object import JsonObject
    from ..models.message import Message
    from ..models.model_ref import ModelRef
    from ..models.ok_result import OkResult
    from ..models.permission_rule_input import PermissionRuleInput
    from ..models.prompt_file_part import PromptFilePart
    from ..models.prompt_started import PromptStarted
    from ..models.prompt_text_part import PromptTextPart
    from ..models.session import Session
    from ..models.session_run_state import SessionRunState
    from ..models.session_statuses import SessionStatuses
    from ..models.session_todo import SessionTodo
    from ..models.share_result import ShareResult
    from ..models.stored_session import StoredSession
    from ..models.summary_result import SummaryResult
    from ..models.workspace_override import WorkspaceOverride

StreamT = TypeVar("StreamT")

SESSIONS_LIST: Operation[list[Session]] = Operation(
    _PACKAGE,
    name="sessions.list",
    method="GET",
    path="/session",
    endpoint="api.sessions.list_sessions",
    idempotent=True,
)
SESSIONS_CREATE: Operation[str] = Operation(
    _PACKAGE,
    name="sessions.create",
    method="POST",
    path="/session",
    endpoint="api.sessions.create_session",
    bodies=(("", "CreateSessionRequest"),),
    unwrap="id",
)
SESSIONS_STATUS: Operation[SessionStatuses] = Operation(
    _PACKAGE,
    name="sessions.status",
    method="GET",
    path="/session/status",
    endpoint="api.sessions.list_session_statuses",
    idempotent=True,
)
SESSIONS_GET: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.get",
    method="GET",
    path="/session/{session_id}",
    endpoint="api.sessions.get_session",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_DELETE: Operation[DeletedSession] = Operation(
    _PACKAGE,
    name="sessions.delete",
    method="DELETE",
    path="/session/{session_id}",
    endpoint="api.sessions.delete_session",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_UPDATE: Operation[StoredSession] = Operation(
    _PACKAGE,
    name="sessions.update",
    method="PATCH",
    path="/session/{session_id}",
    endpoint="api.sessions.update_session",
    required=("session_id",),
    bodies=(("", "UpdateSessionRequest"),),
)
SESSIONS_MESSAGES: Operation[list[Message]] = Operation(
    _PACKAGE,
    name="sessions.messages",
    method="GET",
    path="/session/{session_id}/message",
    endpoint="api.sessions.list_messages",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_APPEND_MESSAGE: Operation[Message] = Operation(
    _PACKAGE,
    name="sessions.append_message",
    method="POST",
    path="/session/{session_id}/message",
    endpoint="api.sessions.append_message",
    required=("session_id",),
    bodies=(("", "PromptRequest"),),
)
SESSIONS_ACTIVE_RUN: Operation[SessionRunState] = Operation(
    _PACKAGE,
    name="sessions.active_run",
    method="GET",
    path="/session/{session_id}/run",
    endpoint="api.sessions.get_active_run",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_PROMPT_ASYNC_PARTS: Operation[PromptStarted] = Operation(
    _PACKAGE,
    name="sessions.prompt_async_parts",
    method="POST",
    path="/session/{session_id}/prompt_async",
    endpoint="api.sessions.prompt_async",
    required=("session_id",),
    bodies=(("", "PromptRequest"),),
)
SESSIONS_PROMPT_SYNC_PARTS: Operation[list[Message]] = Operation(
    _PACKAGE,
    name="sessions.prompt_sync_parts",
    method="POST",
    path="/session/{session_id}/prompt_sync",
    endpoint="api.sessions.prompt_sync",
    required=("session_id",),
    bodies=(("", "PromptRequest"),),
)
SESSIONS_ABORT: Operation[CancelResult] = Operation(
    _PACKAGE,
    name="sessions.abort",
    method="POST",
    path="/session/{session_id}/abort",
    endpoint="api.sessions.abort_session",
    required=("session_id",),
)
SESSIONS_CANCEL: Operation[CancelResult] = Operation(
    _PACKAGE,
    name="sessions.cancel",
    method="POST",
    path="/session/{session_id}/cancel",
    endpoint="api.sessions.cancel_session",
    required=("session_id",),
)
SESSIONS_CANCEL_RUN: Operation[CancelResult] = Operation(
    _PACKAGE,
    name="sessions.cancel_run",
    method="POST",
    path="/session/{session_id}/run/{run_id}/cancel",
    endpoint="api.sessions.cancel_run",
    required=("session_id", "run_id"),
    idempotent=True,
)
SESSIONS_FORK: Operation[StoredSession] = Operation(
    _PACKAGE,
    name="sessions.fork",
    method="POST",
    path="/session/{session_id}/fork",
    endpoint="api.sessions.fork_session",
    required=("session_id",),
    unwrap="session",
)
SESSIONS_CHILDREN: Operation[list[StoredSession]] = Operation(
    _PACKAGE,
    name="sessions.children",
    method="GET",
    path="/session/{session_id}/children",
    endpoint="api.sessions.list_children",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_DIFF: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="sessions.diff",
    method="GET",
    path="/session/{session_id}/diff",
    endpoint="api.sessions.get_session_diff",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_REVERT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="sessions.revert",
    method="POST",
    path="/session/{session_id}/revert",
    endpoint="api.sessions.revert_session",
    required=("session_id",),
)
SESSIONS_UNREVERT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="sessions.unrevert",
    method="POST",
    path="/session/{session_id}/unrevert",
    endpoint="api.sessions.unrevert_session",
    required=("session_id",),
)
SESSIONS_TODOS: Operation[list[SessionTodo]] = Operation(
    _PACKAGE,
    name="sessions.todos",
    method="GET",
    path="/session/{session_id}/todo",
    endpoint="api.sessions.list_todos",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_SUMMARIZE: Operation[SummaryResult] = Operation(
    _PACKAGE,
    name="sessions.summarize",
    method="POST",
    path="/session/{session_id}/summarize",
    endpoint="api.sessions.summarize_session",
    required=("session_id",),
)
SESSIONS_ATTACH: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.attach",
    method="POST",
    path="/session/{session_id}/attach",
    endpoint="api.sessions.attach_session",
    required=("session_id",),
    bodies=(("", "AttachSessionRequest"),),
)
SESSIONS_SHARE: Operation[ShareResult] = Operation(
    _PACKAGE,
    name="sessions.share",
    method="POST",
    path="/session/{session_id}/share",
    endpoint="api.sessions.share_session",
    required=("session_id",),
)
SESSIONS_UNSHARE: Operation[ShareResult] = Operation(
    _PACKAGE,
    name="sessions.unshare",
    method="DELETE",
    path="/session/{session_id}/share",
    endpoint="api.sessions.unshare_session",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_INIT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="sessions.init",
    method="POST",
    path="/session/{session_id}/init",
    endpoint="api.sessions.init_session",
    required=("session_id",),
)
SESSIONS_OVERRIDE_WORKSPACE: Operation[WorkspaceOverride] = Operation(
    _PACKAGE,
    name="sessions.override_workspace",
    method="POST",
    path="/session/{session_id}/workspace/override",
    endpoint="api.sessions.override_workspace",
    required=("session_id",),
    bodies=(("", "WorkspaceOverrideRequest"),),
)


class Sessions(Generic[StreamT]):
    """``client.sessions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        q: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        archived: bool | None = None,
        scope: str | None = None,
        workspace: str | None = None,
        *,
        source: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Session]:
        """List sessions.

        Sessions, the last changed first, with their messages.

        Args:
            q: Only sessions with this in their title or directory.
            page: Which page, from 1. There is no total.
            page_size: How many to a page. The server's default is 20.
            archived: Only archived sessions, or only others.
            scope: Sessions of a workspace, or all of them. The server's default is
                `workspace`: sessions elsewhere are not listed.
            workspace: The workspace. The server's default is its own.
            source: Only sessions that this has created.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_LIST,
            {
                "q": q,
                "page": page,
                "page_size": page_size,
                "archived": archived,
                "scope": scope,
                "workspace": workspace,
                "source": source,
            },
            options,
        )

    def create(
        self,
        title: str | None = None,
        directory: str | None = None,
        provider: str | None = None,
        model: ModelRef | Mapping[str, Any] | None = None,
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
        """Create a session.

        Creates an idle session. Without rules, every call of a tool asks for permission.

        Args:
            title: Its title. The server's default is `New session`.
            directory: Where it works, on the engine's host. The server's default is the
                engine's workspace, which `.` means too.
            provider: The provider its prompts go to. Sent with a model.
            model: A model, as requests and stored records name it.
            workspace_root: The workspace it belongs to.
            parent_id: The session it is a child of.
            project_id: The project.
            pinned_workspace_id: The workspace to pin it to.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            source_kind: What creates it.
            source_metadata: More about what creates it. Any JSON.
            permission: Rules for its tools. A rule that is not understood is skipped in
                silence.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "title": title,
                    "directory": directory,
                    "provider": provider,
                    "model": model,
                    "workspace_root": workspace_root,
                    "parent_id": parent_id,
                    "project_id": project_id,
                    "pinned_workspace_id": pinned_workspace_id,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                    "source_kind": source_kind,
                    "source_metadata": source_metadata,
                    "permission": permission,
                },
            },
            options,
        )

    def status(self, *, options: RequestOptions | None = None) -> SessionStatuses:
        """States of the sessions.

        The state of each session, by its id.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(SESSIONS_STATUS, {}, options)

    def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Get a session.

        A session with its messages.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_GET,
            {
                "session_id": session_id,
            },
            options,
        )

    def delete(self, session_id: str, *, options: RequestOptions | None = None) -> DeletedSession:
        """Delete a session.

        Deletes a session, unless it has a run: then the run is asked to stop, and the request
        has to be repeated.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_DELETE,
            {
                "session_id": session_id,
            },
            options,
        )

    def update(
        self,
        session_id: str,
        *,
        title: str | None = None,
        archived: bool | None = None,
        permission: Sequence[PermissionRuleInput | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> StoredSession:
        """Change a session.

        Changes the title, archives it, or adds rules.

        Args:
            session_id: The session.
            title: Its title.
            archived: Whether it is archived. No answer tells it.
            permission: Rules for its tools. A rule that is not understood is skipped in
                silence.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_UPDATE,
            {
                "session_id": session_id,
                "body": {
                    "title": title,
                    "archived": archived,
                    "permission": permission,
                },
            },
            options,
        )

    def messages(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Message]:
        """Messages of a session.

        All messages, oldest first.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_MESSAGES,
            {
                "session_id": session_id,
            },
            options,
        )

    def append_message(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Add a message of the user.

        Adds a message and runs nothing.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_APPEND_MESSAGE,
            {
                "session_id": session_id,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    def active_run(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> SessionRunState:
        """What a session is doing.

        The run of a session. When the end of a run was missed, this tells it: an idle session
        has none.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_ACTIVE_RUN,
            {
                "session_id": session_id,
            },
            options,
        )

    def prompt_async_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        return_: str | None = None,
        idempotency_key: str | None = None,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> PromptStarted:
        """Start a run.

        Adds a message of the user and starts a run. The answer comes at once; what the run does
        is in the event streams. A session has one run at a time. The headers `x-tandem-client-
        id`, `x-tandem-agent-id` and `x-tandem-correlation-id` are noted in its events.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            return_: With `run` the answer is 202 and names the run; without it, 204 and
                only a header does.
            idempotency_key: Any text of the caller's own. A prompt sent again with its key
                starts nothing; the answer is that to the first.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_PROMPT_ASYNC_PARTS,
            {
                "session_id": session_id,
                "return_": return_,
                "idempotency_key": idempotency_key,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    def prompt_sync_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Message]:
        """Run a prompt and wait.

        Adds a message of the user, runs it, and answers when the run has ended: after 615
        seconds at the latest. With `Accept: text/event-stream` the answer is an event stream
        instead, which begins with `session.run.started`, has no `session.run.finished` and ends
        with the run.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_PROMPT_SYNC_PARTS,
            {
                "session_id": session_id,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    def abort(self, session_id: str, *, options: RequestOptions | None = None) -> CancelResult:
        """Cancel the run of a session.

        The same as `cancel`.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_ABORT,
            {
                "session_id": session_id,
            },
            options,
        )

    def cancel(self, session_id: str, *, options: RequestOptions | None = None) -> CancelResult:
        """Cancel the run of a session.

        Cancels whichever run the session has. `session.run.finished` with the status
        `cancelled` is published at once.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CANCEL,
            {
                "session_id": session_id,
            },
            options,
        )

    def cancel_run(
        self, session_id: str, run_id: str, *, options: RequestOptions | None = None
    ) -> CancelResult:
        """Cancel a run.

        Cancels this run and no other. `session.run.finished` with the status `cancelled` is
        published at once.

        Args:
            session_id: The session.
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CANCEL_RUN,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    def fork(self, session_id: str, *, options: RequestOptions | None = None) -> StoredSession:
        """Copy a session.

        Makes a child of a session, with its messages.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_FORK,
            {
                "session_id": session_id,
            },
            options,
        )

    def children(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[StoredSession]:
        """Children of a session.

        The sessions that were made from a session.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CHILDREN,
            {
                "session_id": session_id,
            },
            options,
        )

    def diff(self, session_id: str, *, options: RequestOptions | None = None) -> JsonObject:
        """What a session has changed.

        What the engine has stored about changes of files; often an empty object.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_DIFF,
            {
                "session_id": session_id,
            },
            options,
        )

    def revert(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Undo what a session has changed.

        Undoes changes of files.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_REVERT,
            {
                "session_id": session_id,
            },
            options,
        )

    def unrevert(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Redo what was undone.

        Does changes of files again.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_UNREVERT,
            {
                "session_id": session_id,
            },
            options,
        )

    def todos(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[SessionTodo]:
        """What the agent means to do.

        The agent's list of things to do.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_TODOS,
            {
                "session_id": session_id,
            },
            options,
        )

    def summarize(self, session_id: str, *, options: RequestOptions | None = None) -> SummaryResult:
        """Sum up a session.

        Makes an excerpt. No model is asked.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_SUMMARIZE,
            {
                "session_id": session_id,
            },
            options,
        )

    def attach(
        self,
        session_id: str,
        target_workspace: str,
        *,
        reason_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> Session:
        """Move a session to another workspace.

        Attaches a session to another workspace.

        Args:
            session_id: The session.
            target_workspace: Folder of the workspace, on the engine's host.
            reason_tag: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_ATTACH,
            {
                "session_id": session_id,
                "body": {
                    "target_workspace": target_workspace,
                    "reason_tag": reason_tag,
                },
            },
            options,
        )

    def share(self, session_id: str, *, options: RequestOptions | None = None) -> ShareResult:
        """Share a session.

        Gives a session a name to share it by.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_SHARE,
            {
                "session_id": session_id,
            },
            options,
        )

    def unshare(self, session_id: str, *, options: RequestOptions | None = None) -> ShareResult:
        """Stop sharing a session.

        Takes the name away.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_UNSHARE,
            {
                "session_id": session_id,
            },
            options,
        )

    def init(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Prepare a session.

        Prepares a session.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_INIT,
            {
                "session_id": session_id,
            },
            options,
        )

    def override_workspace(
        self,
        session_id: str,
        ttl_seconds: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceOverride:
        """Let a session leave its workspace.

        For a while, tools of the session may work outside its workspace.

        Args:
            session_id: The session.
            ttl_seconds: Seconds, clamped to 30 to 86,400. The server's default is 900.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_OVERRIDE_WORKSPACE,
            {
                "session_id": session_id,
                "body": {
                    "ttl_seconds": ttl_seconds,
                },
            },
            options,
        )


class AsyncSessions(Generic[StreamT]):
    """``client.sessions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        q: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        archived: bool | None = None,
        scope: str | None = None,
        workspace: str | None = None,
        *,
        source: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Session]:
        """List sessions.

        Sessions, the last changed first, with their messages.

        Args:
            q: Only sessions with this in their title or directory.
            page: Which page, from 1. There is no total.
            page_size: How many to a page. The server's default is 20.
            archived: Only archived sessions, or only others.
            scope: Sessions of a workspace, or all of them. The server's default is
                `workspace`: sessions elsewhere are not listed.
            workspace: The workspace. The server's default is its own.
            source: Only sessions that this has created.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_LIST,
            {
                "q": q,
                "page": page,
                "page_size": page_size,
                "archived": archived,
                "scope": scope,
                "workspace": workspace,
                "source": source,
            },
            options,
        )

    async def create(
        self,
        title: str | None = None,
        directory: str | None = None,
        provider: str | None = None,
        model: ModelRef | Mapping[str, Any] | None = None,
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
        """Create a session.

        Creates an idle session. Without rules, every call of a tool asks for permission.

        Args:
            title: Its title. The server's default is `New session`.
            directory: Where it works, on the engine's host. The server's default is the
                engine's workspace, which `.` means too.
            provider: The provider its prompts go to. Sent with a model.
            model: A model, as requests and stored records name it.
            workspace_root: The workspace it belongs to.
            parent_id: The session it is a child of.
            project_id: The project.
            pinned_workspace_id: The workspace to pin it to.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            source_kind: What creates it.
            source_metadata: More about what creates it. Any JSON.
            permission: Rules for its tools. A rule that is not understood is skipped in
                silence.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "title": title,
                    "directory": directory,
                    "provider": provider,
                    "model": model,
                    "workspace_root": workspace_root,
                    "parent_id": parent_id,
                    "project_id": project_id,
                    "pinned_workspace_id": pinned_workspace_id,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                    "source_kind": source_kind,
                    "source_metadata": source_metadata,
                    "permission": permission,
                },
            },
            options,
        )

    async def status(self, *, options: RequestOptions | None = None) -> SessionStatuses:
        """States of the sessions.

        The state of each session, by its id.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(SESSIONS_STATUS, {}, options)

    async def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Get a session.

        A session with its messages.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_GET,
            {
                "session_id": session_id,
            },
            options,
        )

    async def delete(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> DeletedSession:
        """Delete a session.

        Deletes a session, unless it has a run: then the run is asked to stop, and the request
        has to be repeated.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_DELETE,
            {
                "session_id": session_id,
            },
            options,
        )

    async def update(
        self,
        session_id: str,
        *,
        title: str | None = None,
        archived: bool | None = None,
        permission: Sequence[PermissionRuleInput | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> StoredSession:
        """Change a session.

        Changes the title, archives it, or adds rules.

        Args:
            session_id: The session.
            title: Its title.
            archived: Whether it is archived. No answer tells it.
            permission: Rules for its tools. A rule that is not understood is skipped in
                silence.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_UPDATE,
            {
                "session_id": session_id,
                "body": {
                    "title": title,
                    "archived": archived,
                    "permission": permission,
                },
            },
            options,
        )

    async def messages(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Message]:
        """Messages of a session.

        All messages, oldest first.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_MESSAGES,
            {
                "session_id": session_id,
            },
            options,
        )

    async def append_message(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Add a message of the user.

        Adds a message and runs nothing.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_APPEND_MESSAGE,
            {
                "session_id": session_id,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    async def active_run(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> SessionRunState:
        """What a session is doing.

        The run of a session. When the end of a run was missed, this tells it: an idle session
        has none.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_ACTIVE_RUN,
            {
                "session_id": session_id,
            },
            options,
        )

    async def prompt_async_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        return_: str | None = None,
        idempotency_key: str | None = None,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> PromptStarted:
        """Start a run.

        Adds a message of the user and starts a run. The answer comes at once; what the run does
        is in the event streams. A session has one run at a time. The headers `x-tandem-client-
        id`, `x-tandem-agent-id` and `x-tandem-correlation-id` are noted in its events.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            return_: With `run` the answer is 202 and names the run; without it, 204 and
                only a header does.
            idempotency_key: Any text of the caller's own. A prompt sent again with its key
                starts nothing; the answer is that to the first.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_PROMPT_ASYNC_PARTS,
            {
                "session_id": session_id,
                "return_": return_,
                "idempotency_key": idempotency_key,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    async def prompt_sync_parts(
        self,
        session_id: str,
        parts: Sequence[PromptTextPart | Mapping[str, Any] | PromptFilePart | Unknown],
        *,
        model: ModelRef | Mapping[str, Any] | None = None,
        agent: str | None = None,
        tool_mode: str | None = None,
        tool_allowlist: Sequence[str] | None = None,
        context_mode: str | None = None,
        strict_kb_grounding: bool | None = None,
        write_required: bool | None = None,
        prewrite_requirements: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Message]:
        """Run a prompt and wait.

        Adds a message of the user, runs it, and answers when the run has ended: after 615
        seconds at the latest. With `Accept: text/event-stream` the answer is an event stream
        instead, which begins with `session.run.started`, has no `session.run.finished` and ends
        with the run.

        Args:
            session_id: The session.
            parts: Text and files, in order.
            model: A model, as requests and stored records name it.
            agent: The agent to run.
            tool_mode: Whether tools are used.
            tool_allowlist: The only tools that may be used. Their calls still ask for
                permission.
            context_mode: How much of the session the model is given.
            strict_kb_grounding: Whether the answer must rest on knowledge bases.
            write_required: Whether the run must write a file.
            prewrite_requirements: What must be done before a file is written.
            temperature: Sampling temperature. Clamped to what the provider accepts.
            top_p: Share of the probability mass to sample from. Clamped to what the
                provider accepts.
            max_tokens: Most tokens the model may write in one message. Clamped to what the
                provider accepts.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_PROMPT_SYNC_PARTS,
            {
                "session_id": session_id,
                "body": {
                    "parts": parts,
                    "model": model,
                    "agent": agent,
                    "toolMode": tool_mode,
                    "toolAllowlist": tool_allowlist,
                    "contextMode": context_mode,
                    "strictKbGrounding": strict_kb_grounding,
                    "writeRequired": write_required,
                    "prewriteRequirements": prewrite_requirements,
                    "temperature": temperature,
                    "top_p": top_p,
                    "max_tokens": max_tokens,
                },
            },
            options,
        )

    async def abort(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> CancelResult:
        """Cancel the run of a session.

        The same as `cancel`.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_ABORT,
            {
                "session_id": session_id,
            },
            options,
        )

    async def cancel(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> CancelResult:
        """Cancel the run of a session.

        Cancels whichever run the session has. `session.run.finished` with the status
        `cancelled` is published at once.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CANCEL,
            {
                "session_id": session_id,
            },
            options,
        )

    async def cancel_run(
        self, session_id: str, run_id: str, *, options: RequestOptions | None = None
    ) -> CancelResult:
        """Cancel a run.

        Cancels this run and no other. `session.run.finished` with the status `cancelled` is
        published at once.

        Args:
            session_id: The session.
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CANCEL_RUN,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    async def fork(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> StoredSession:
        """Copy a session.

        Makes a child of a session, with its messages.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_FORK,
            {
                "session_id": session_id,
            },
            options,
        )

    async def children(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[StoredSession]:
        """Children of a session.

        The sessions that were made from a session.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CHILDREN,
            {
                "session_id": session_id,
            },
            options,
        )

    async def diff(self, session_id: str, *, options: RequestOptions | None = None) -> JsonObject:
        """What a session has changed.

        What the engine has stored about changes of files; often an empty object.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_DIFF,
            {
                "session_id": session_id,
            },
            options,
        )

    async def revert(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Undo what a session has changed.

        Undoes changes of files.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_REVERT,
            {
                "session_id": session_id,
            },
            options,
        )

    async def unrevert(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Redo what was undone.

        Does changes of files again.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_UNREVERT,
            {
                "session_id": session_id,
            },
            options,
        )

    async def todos(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[SessionTodo]:
        """What the agent means to do.

        The agent's list of things to do.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_TODOS,
            {
                "session_id": session_id,
            },
            options,
        )

    async def summarize(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> SummaryResult:
        """Sum up a session.

        Makes an excerpt. No model is asked.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_SUMMARIZE,
            {
                "session_id": session_id,
            },
            options,
        )

    async def attach(
        self,
        session_id: str,
        target_workspace: str,
        *,
        reason_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> Session:
        """Move a session to another workspace.

        Attaches a session to another workspace.

        Args:
            session_id: The session.
            target_workspace: Folder of the workspace, on the engine's host.
            reason_tag: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_ATTACH,
            {
                "session_id": session_id,
                "body": {
                    "target_workspace": target_workspace,
                    "reason_tag": reason_tag,
                },
            },
            options,
        )

    async def share(self, session_id: str, *, options: RequestOptions | None = None) -> ShareResult:
        """Share a session.

        Gives a session a name to share it by.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_SHARE,
            {
                "session_id": session_id,
            },
            options,
        )

    async def unshare(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> ShareResult:
        """Stop sharing a session.

        Takes the name away.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_UNSHARE,
            {
                "session_id": session_id,
            },
            options,
        )

    async def init(self, session_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Prepare a session.

        Prepares a session.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_INIT,
            {
                "session_id": session_id,
            },
            options,
        )

    async def override_workspace(
        self,
        session_id: str,
        ttl_seconds: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceOverride:
        """Let a session leave its workspace.

        For a while, tools of the session may work outside its workspace.

        Args:
            session_id: The session.
            ttl_seconds: Seconds, clamped to 30 to 86,400. The server's default is 900.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_OVERRIDE_WORKSPACE,
            {
                "session_id": session_id,
                "body": {
                    "ttl_seconds": ttl_seconds,
                },
            },
            options,
        )
