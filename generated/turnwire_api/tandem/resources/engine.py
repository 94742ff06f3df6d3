"""``client.engine`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.diagnostics import Diagnostics
    from ..models.health import Health
    from ..models.json_object import JsonObject
    from ..models.run_event_page import RunEventPage
    from ..models.tool_result import ToolResult
    from ..models.tool_schema import ToolSchema
    from ..models.workspace import Workspace

StreamT = TypeVar("StreamT")

ENGINE_HEALTH: Operation[Health] = Operation(
    _PACKAGE,
    name="engine.health",
    method="GET",
    path="/global/health",
    endpoint="api.engine.get_health",
    idempotent=True,
)
ENGINE_DIAGNOSTICS: Operation[Diagnostics] = Operation(
    _PACKAGE,
    name="engine.diagnostics",
    method="GET",
    path="/global/diagnostics",
    endpoint="api.engine.get_diagnostics",
    idempotent=True,
)
ENGINE_WORKSPACE: Operation[Workspace] = Operation(
    _PACKAGE,
    name="engine.workspace",
    method="GET",
    path="/global/workspace",
    endpoint="api.engine.get_workspace",
    idempotent=True,
)
ENGINE_LIST_TOOL_IDS: Operation[list[str]] = Operation(
    _PACKAGE,
    name="engine.list_tool_ids",
    method="GET",
    path="/tool/ids",
    endpoint="api.engine.list_tool_ids",
    idempotent=True,
)
ENGINE_LIST_TOOLS: Operation[list[ToolSchema]] = Operation(
    _PACKAGE,
    name="engine.list_tools",
    method="GET",
    path="/tool",
    endpoint="api.engine.list_tools",
    idempotent=True,
)
ENGINE_EXECUTE_TOOL: Operation[ToolResult] = Operation(
    _PACKAGE,
    name="engine.execute_tool",
    method="POST",
    path="/tool/execute",
    endpoint="api.engine.execute_tool",
    bodies=(("", "ExecuteToolRequest"),),
)
ENGINE_STREAM: Operation[Any] = Operation(
    _PACKAGE,
    name="engine.stream",
    method="GET",
    path="/event",
    endpoint="api.engine.stream_events",
    idempotent=True,
    stream="streamEvents",
)
ENGINE_GLOBAL_STREAM: Operation[Any] = Operation(
    _PACKAGE,
    name="engine.global_stream",
    method="GET",
    path="/global/event",
    endpoint="api.engine.stream_all_events",
    idempotent=True,
    stream="streamAllEvents",
)
ENGINE_RUN_STREAM: Operation[Any] = Operation(
    _PACKAGE,
    name="engine.run_stream",
    method="GET",
    path="/run/{run_id}/events",
    endpoint="api.engine.stream_run_events",
    required=("run_id",),
    idempotent=True,
    stream="streamRunEvents",
)
ENGINE_RUN_EVENTS: Operation[RunEventPage] = Operation(
    _PACKAGE,
    name="engine.run_events",
    method="GET",
    path="/runs/{run_id}/events",
    endpoint="api.engine.list_run_events",
    required=("run_id",),
    idempotent=True,
)


class Engine(Generic[StreamT]):
    """``client.engine``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def health(self, *, options: RequestOptions | None = None) -> Health:
        """Whether the engine can be used.

        The only operation that needs no token and is answered while the engine starts.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ENGINE_HEALTH, {}, options)

    def diagnostics(self, *, options: RequestOptions | None = None) -> Diagnostics:
        """What the engine says about itself.

        Tells about the host, so it is answered only to a peer on the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ENGINE_DIAGNOSTICS, {}, options)

    def workspace(self, *, options: RequestOptions | None = None) -> Workspace:
        """The engine's workspace.

        The folder that sessions work in where they do not say otherwise.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ENGINE_WORKSPACE, {}, options)

    def list_tool_ids(self, *, options: RequestOptions | None = None) -> list[str]:
        """Names of the tools.

        The tools of the engine, those of MCP servers included.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ENGINE_LIST_TOOL_IDS, {}, options)

    def list_tools(self, *, options: RequestOptions | None = None) -> list[ToolSchema]:
        """The tools.

        The tools of the engine with the schemas of their arguments.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ENGINE_LIST_TOOLS, {}, options)

    def execute_tool(
        self,
        tool: str,
        args: JsonObject | Mapping[str, Any] | None = None,
        *,
        scope_allowlist: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ToolResult:
        """Call a tool.

        Calls a tool without a session. Nobody is asked: a tool that would need permission is
        refused.

        Args:
            tool: Name of the tool.
            args: A JSON object whose members are not described.
            scope_allowlist: The scopes the tool may use.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ENGINE_EXECUTE_TOOL,
            {
                "body": {
                    "tool": tool,
                    "args": args,
                    "scope_allowlist": scope_allowlist,
                },
            },
            options,
        )

    def stream(
        self,
        session_id: str | None = None,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of a session or run.

        Events of the engine, filtered. The first two, `server.connected` and
        `engine.lifecycle.ready`, always come. The stream does not end with the run, and what
        was published before it was opened is lost: open it before the prompt is sent. Engines
        up to 0.7.1 lose the text and the tool calls in a filtered stream.

        Args:
            session_id: Only events of this session. The ids that count are on top of
                `properties`.
            run_id: Only events of this run. Events without a run pass only when a session
                is given too: give both.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_STREAM,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    def global_stream(
        self,
        session_id: str | None = None,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream all events.

        Events of the engine that the caller may see. The first two, `server.connected` and
        `engine.lifecycle.ready`, always come. What was published before the stream was opened
        is lost, and so is what a slow reader leaves behind, in silence: the engine keeps 2,048
        events for it. The filters work here too.

        Args:
            session_id: Only events of this session. The ids that count are on top of
                `properties`.
            run_id: Only events of this run. Events without a run pass only when a session
                is given too: give both.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_GLOBAL_STREAM,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    def run_stream(self, run_id: str, *, options: RequestOptions | None = None) -> StreamT:
        """Stream the events of a run.

        Events that name the run, whole. The first one is `run.stream.connected`. There is no
        replay, and the stream does not end with the run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_RUN_STREAM,
            {
                "run_id": run_id,
            },
            options,
        )

    def run_events(
        self,
        run_id: str,
        *,
        after_seq: int | None = None,
        before_seq: int | None = None,
        limit: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> RunEventPage:
        """Read the events of a run.

        Events that have been published, from the engine's log, oldest first. To continue after
        a cut stream, ask for those after the last one seen. The log leaves out events of
        unknown types and, under load, others.

        Args:
            run_id: The run.
            after_seq: Only events after this number.
            before_seq: Only events before this number.
            limit: The most to give, at most 1,000. The server's default is 250.
            tail: Only so many of the last, at most 1,000. Wins over `limit`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ENGINE_RUN_EVENTS,
            {
                "run_id": run_id,
                "after_seq": after_seq,
                "before_seq": before_seq,
                "limit": limit,
                "tail": tail,
            },
            options,
        )


class AsyncEngine(Generic[StreamT]):
    """``client.engine``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def health(self, *, options: RequestOptions | None = None) -> Health:
        """Whether the engine can be used.

        The only operation that needs no token and is answered while the engine starts.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ENGINE_HEALTH, {}, options)

    async def diagnostics(self, *, options: RequestOptions | None = None) -> Diagnostics:
        """What the engine says about itself.

        Tells about the host, so it is answered only to a peer on the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ENGINE_DIAGNOSTICS, {}, options)

    async def workspace(self, *, options: RequestOptions | None = None) -> Workspace:
        """The engine's workspace.

        The folder that sessions work in where they do not say otherwise.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ENGINE_WORKSPACE, {}, options)

    async def list_tool_ids(self, *, options: RequestOptions | None = None) -> list[str]:
        """Names of the tools.

        The tools of the engine, those of MCP servers included.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ENGINE_LIST_TOOL_IDS, {}, options)

    async def list_tools(self, *, options: RequestOptions | None = None) -> list[ToolSchema]:
        """The tools.

        The tools of the engine with the schemas of their arguments.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ENGINE_LIST_TOOLS, {}, options)

    async def execute_tool(
        self,
        tool: str,
        args: JsonObject | Mapping[str, Any] | None = None,
        *,
        scope_allowlist: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ToolResult:
        """Call a tool.

        Calls a tool without a session. Nobody is asked: a tool that would need permission is
        refused.

        Args:
            tool: Name of the tool.
            args: A JSON object whose members are not described.
            scope_allowlist: The scopes the tool may use.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ENGINE_EXECUTE_TOOL,
            {
                "body": {
                    "tool": tool,
                    "args": args,
                    "scope_allowlist": scope_allowlist,
                },
            },
            options,
        )

    def stream(
        self,
        session_id: str | None = None,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of a session or run.

        Events of the engine, filtered. The first two, `server.connected` and
        `engine.lifecycle.ready`, always come. The stream does not end with the run, and what
        was published before it was opened is lost: open it before the prompt is sent. Engines
        up to 0.7.1 lose the text and the tool calls in a filtered stream.

        Args:
            session_id: Only events of this session. The ids that count are on top of
                `properties`.
            run_id: Only events of this run. Events without a run pass only when a session
                is given too: give both.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_STREAM,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    def global_stream(
        self,
        session_id: str | None = None,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream all events.

        Events of the engine that the caller may see. The first two, `server.connected` and
        `engine.lifecycle.ready`, always come. What was published before the stream was opened
        is lost, and so is what a slow reader leaves behind, in silence: the engine keeps 2,048
        events for it. The filters work here too.

        Args:
            session_id: Only events of this session. The ids that count are on top of
                `properties`.
            run_id: Only events of this run. Events without a run pass only when a session
                is given too: give both.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_GLOBAL_STREAM,
            {
                "session_id": session_id,
                "run_id": run_id,
            },
            options,
        )

    def run_stream(self, run_id: str, *, options: RequestOptions | None = None) -> StreamT:
        """Stream the events of a run.

        Events that name the run, whole. The first one is `run.stream.connected`. There is no
        replay, and the stream does not end with the run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            ENGINE_RUN_STREAM,
            {
                "run_id": run_id,
            },
            options,
        )

    async def run_events(
        self,
        run_id: str,
        *,
        after_seq: int | None = None,
        before_seq: int | None = None,
        limit: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> RunEventPage:
        """Read the events of a run.

        Events that have been published, from the engine's log, oldest first. To continue after
        a cut stream, ask for those after the last one seen. The log leaves out events of
        unknown types and, under load, others.

        Args:
            run_id: The run.
            after_seq: Only events after this number.
            before_seq: Only events before this number.
            limit: The most to give, at most 1,000. The server's default is 250.
            tail: Only so many of the last, at most 1,000. Wins over `limit`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ENGINE_RUN_EVENTS,
            {
                "run_id": run_id,
                "after_seq": after_seq,
                "before_seq": before_seq,
                "limit": limit,
                "tail": tail,
            },
            options,
        )
