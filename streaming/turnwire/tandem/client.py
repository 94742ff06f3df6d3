"""The clients of the Tandem engine. Their methods are generated from the document."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Unpack

from turnwire.client import AsyncClient, SyncClient, from_environment
from turnwire.tandem.surface import AsyncSurface, Surface
from turnwire_api.tandem.events import Event

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx

    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.settings import ClientOptions, Key, Settings
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire.tandem.config import ConversationConfig
    from turnwire.tandem.events import EngineEvent
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        Health,
        JsonObject,
        RunEventPage,
        ToolResult,
        ToolSchema,
    )

__all__ = ["SyncTandemClient", "TandemClient"]

# Seconds. What the engine's own client uses for plain calls.
TIMEOUT = 20.0
# The engine sends a comment after ten silent seconds, so a minute is a dead connection.
IDLE_TIMEOUT = 60.0
# Seconds. The engine gives a prompt 615; the planner asks a model and is allowed minutes.
PROMPT_TIMEOUT = 630.0
PLANNER_TIMEOUT = 300.0


def _settings(
    base_url: str | None,
    token: Key,
    request_source: str | None,
    tenant_assertion: str | None,
    options: ClientOptions,
) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.dialect import Dialect  # noqa: PLC0415 - with a client.
    from turnwire.tandem.errors import error_type  # noqa: PLC0415 - with a client.
    from turnwire.tandem.settings import TandemSettings  # noqa: PLC0415 - with a client.

    planner = ("preview", "chat_start", "chat_message", "chat_reset", "apply")
    slow = {f"workflow_plans.{name}": PLANNER_TIMEOUT for name in planner}
    slow["sessions.prompt_sync_parts"] = PROMPT_TIMEOUT
    source = request_source or os.environ.get("TANDEM_REQUEST_SOURCE")
    secrets = {"x-tandem-context-assertion": tenant_assertion} if tenant_assertion else {}
    given: ClientOptions = {"timeout": TIMEOUT, "idle_timeout": IDLE_TIMEOUT, **options}
    given["headers"] = {
        **({"x-tandem-request-source": source} if source else {}),
        **given.get("headers", {}),
    }
    return TandemSettings(
        base_url=from_environment(base_url, "TANDEM_BASE_URL", "base_url"),
        # An engine may run without a token.
        key=token or os.environ.get("TANDEM_TOKEN") or None,
        secret_headers=secrets,
        dialect=Dialect(error_type, slow),
        **given,
    )


class SyncTandemClient(SyncClient[Event], Surface):
    """Talks to a Tandem engine: ``client.sessions.create(...)``, ``client.stream(...)``.

    The namespaces are those of ``openapi/tandem.yaml``; where the engine's README says something
    else than its server wants, the method's description tells what is translated. A client may be
    shared by threads, a stream may not.

    Args:
        base_url: The engine's URL; default: ``TANDEM_BASE_URL`` of the environment.
        token: The engine's token, or a function that returns it, called for each request;
            default: ``TANDEM_TOKEN`` of the environment, else none: an engine may need none.
        request_source: ``control_panel`` tells the engine that a human is acting. Engines since
            0.6.0 let nobody else change routines and automations (``HumanRequired``). Default:
            ``TANDEM_REQUEST_SOURCE`` of the environment, else the engine is told nothing.
        tenant_assertion: The signed assertion of a hosted tenant. No error shows it.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and token, and is yours to close.
        **options: ``timeout`` (default 20 seconds; the server's planner and ``prompt_sync`` get
            what they need), ``idle_timeout`` (60), ``max_retries``, ``headers``,
            ``max_event_size`` and ``verify``; see ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is missing or not usable.

    Example:
        >>> from turnwire.testing import serve
        >>> with serve("tandem") as engine, SyncTandemClient(engine.base_url) as client:
        ...     session_id = client.sessions.create(title="My agent")
        ...     client.sessions.prompt_sync(session_id, "Say hello.").text
        'Hello there, friend!'
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | Callable[[], str] | None = None,
        *,
        request_source: str | None = None,
        tenant_assertion: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = _settings(base_url, token, request_source, tenant_assertion, options)
        super().__init__(settings, http_client)

    def conversation(self, **config: Unpack[ConversationConfig]) -> Conversation:
        """Start a conversation in a session.

        Permissions and questions come up while a turn runs; the engine waits 15 seconds for a
        permission. They are answered by ``approve`` and ``tools``, or with ``turn.answer``.

        Args:
            **config: The session: ``session_id``, or what a new one is made with; what goes with
                every prompt (``model``, ``agent``, ...); ``busy``; then ``approve``, ``tools``
                and ``save`` for all its turns, and ``checkpoint_key``. See ``SessionConfig``.

        Example:
            >>> from turnwire.testing import serve
            >>> with serve("tandem") as engine, SyncTandemClient(engine.base_url) as client:
            ...     client.conversation(title="My agent").send("Say hello.").result().text
            'Hello there, friend!'
        """
        from turnwire.tandem.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))

    def health(self, *, options: RequestOptions | None = None) -> Health:
        """Whether the engine is ready; needs no token."""
        return self.engine.health(options=options)

    def stream(
        self,
        session_id: str,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[EngineEvent]:
        """Stream the events of a session or of one of its runs.

        The engine's stream is opened unfiltered and filtered here: engines up to 0.7.1 leave the
        text out of a filtered one. The engine replays nothing, and a run begins before its prompt
        is answered; so what the run did before the stream was open is fetched once it is, from
        the run's log (engines since 0.6.0) or the session's messages. Events have the names of
        the engine's documentation; see ``EngineEvent``. Where the engine may have dropped events,
        because they were not read in time, there is a ``GapEvent``.

        Args:
            session_id: The session.
            run_id: Only events of this run; the stream ends with it. None: all events of the
                session from now on, without an end.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused or failed; raised by the stream, when it is
                opened or read. ``StreamTruncated`` is a cut before the run's end.
        """
        from turnwire.flow import perform  # noqa: PLC0415 - on first use.
        from turnwire.tandem.flows import missed  # noqa: PLC0415 - as above.
        from turnwire.tandem.watch import Watch  # noqa: PLC0415 - as above.
        from turnwire_api.tandem.resources import ENGINE_GLOBAL_STREAM  # noqa: PLC0415 - as above.

        watch, transport = Watch(session_id, run_id), self._transport
        catch_up = None
        if run_id is not None:
            flow = missed(watch, session_id, run_id)
            catch_up = lambda: perform(transport, flow, options)  # noqa: E731 - or None.
        return transport.stream_of(watch.spec(), ENGINE_GLOBAL_STREAM, {}, options, catch_up)

    def global_stream(self, *, options: RequestOptions | None = None) -> EventStream[EngineEvent]:
        """Stream all events of the engine, from now on, with the names and gaps of ``stream``."""
        from turnwire.tandem.watch import Watch  # noqa: PLC0415 - on first use.
        from turnwire_api.tandem.resources import ENGINE_GLOBAL_STREAM  # noqa: PLC0415 - as above.

        return self._transport.stream_of(Watch().spec(), ENGINE_GLOBAL_STREAM, {}, options)

    def run_events(
        self,
        run_id: str,
        since_seq: int | None = None,
        tail: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> RunEventPage:
        """Read what is in the log of a run: at most 1,000 events, under their wire names.

        The README's call goes to an event stream, which never answers it; this is the log that
        engines have since 0.6.0.

        Args:
            run_id: The run.
            since_seq: Only events after this number.
            tail: Only so many of the last.
            options: What this call does differently from the client.
        """
        return self.engine.run_events(run_id, after_seq=since_seq, tail=tail, options=options)

    def list_tool_ids(self, *, options: RequestOptions | None = None) -> list[str]:
        """Return the names of the tools."""
        return self.engine.list_tool_ids(options=options)

    def list_tools(self, *, options: RequestOptions | None = None) -> list[ToolSchema]:
        """Return the tools, with the schemas of their arguments."""
        return self.engine.list_tools(options=options)

    def execute_tool(
        self,
        tool: str,
        args: JsonObject | Mapping[str, Any] | None = None,
        *,
        scope_allowlist: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ToolResult:
        """Call a tool without a session; see ``engine.execute_tool``."""
        return self.engine.execute_tool(
            tool, args, scope_allowlist=scope_allowlist, options=options
        )


class TandemClient(AsyncClient[Event], AsyncSurface):
    """The asynchronous client: ``async for event in client.stream(session_id, run_id)``.

    Works under asyncio and trio.

    Args:
        base_url: See ``SyncTandemClient``.
        token: The engine's token, or a function or coroutine function that returns it.
        request_source: ``control_panel`` tells the engine that a human is acting.
        tenant_assertion: The signed assertion of a hosted tenant.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``SyncTandemClient``.

    Raises:
        ConfigurationError: A setting is missing or not usable.
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        request_source: str | None = None,
        tenant_assertion: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = _settings(base_url, token, request_source, tenant_assertion, options)
        super().__init__(settings, http_client)

    def conversation(self, **config: Unpack[ConversationConfig]) -> AsyncConversation:
        """Start a conversation in a session; see ``SyncTandemClient.conversation``."""
        from turnwire.tandem.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))

    async def health(self, *, options: RequestOptions | None = None) -> Health:
        """Whether the engine is ready; needs no token."""
        return await self.engine.health(options=options)

    def stream(
        self,
        session_id: str,
        run_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[EngineEvent]:
        """Stream the events of a session or of one of its runs; see ``SyncTandemClient.stream``."""
        from turnwire.flow import aperform  # noqa: PLC0415 - on first use.
        from turnwire.tandem.flows import missed  # noqa: PLC0415 - as above.
        from turnwire.tandem.watch import Watch  # noqa: PLC0415 - as above.
        from turnwire_api.tandem.resources import ENGINE_GLOBAL_STREAM  # noqa: PLC0415 - as above.

        watch, transport = Watch(session_id, run_id), self._transport
        catch_up = None
        if run_id is not None:
            flow = missed(watch, session_id, run_id)
            catch_up = lambda: aperform(transport, flow, options)  # noqa: E731 - or None.
        return transport.stream_of(watch.spec(), ENGINE_GLOBAL_STREAM, {}, options, catch_up)

    def global_stream(
        self, *, options: RequestOptions | None = None
    ) -> AsyncEventStream[EngineEvent]:
        """Stream all events of the engine, from now on, with the names and gaps of ``stream``."""
        from turnwire.tandem.watch import Watch  # noqa: PLC0415 - on first use.
        from turnwire_api.tandem.resources import ENGINE_GLOBAL_STREAM  # noqa: PLC0415 - as above.

        return self._transport.stream_of(Watch().spec(), ENGINE_GLOBAL_STREAM, {}, options)

    async def run_events(
        self,
        run_id: str,
        since_seq: int | None = None,
        tail: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> RunEventPage:
        """Read what is in the log of a run; see ``SyncTandemClient.run_events``."""
        return await self.engine.run_events(run_id, after_seq=since_seq, tail=tail, options=options)

    async def list_tool_ids(self, *, options: RequestOptions | None = None) -> list[str]:
        """Return the names of the tools."""
        return await self.engine.list_tool_ids(options=options)

    async def list_tools(self, *, options: RequestOptions | None = None) -> list[ToolSchema]:
        """Return the tools, with the schemas of their arguments."""
        return await self.engine.list_tools(options=options)

    async def execute_tool(
        self,
        tool: str,
        args: JsonObject | Mapping[str, Any] | None = None,
        *,
        scope_allowlist: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ToolResult:
        """Call a tool without a session; see ``engine.execute_tool``."""
        return await self.engine.execute_tool(
            tool, args, scope_allowlist=scope_allowlist, options=options
        )
