"""The clients of AgentTier's Router. Most of what they do, a sandbox does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from turnwire.agenttier.lists import listed
from turnwire.client import AsyncClient, SyncClient, from_environment
from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.agenttier.events import Event
from turnwire_api.agenttier.resources import AsyncResources, Resources

if TYPE_CHECKING:
    import httpx

    from turnwire.agenttier.config import ConversationConfig
    from turnwire.agenttier.credentials import Auth
    from turnwire.agenttier.durations import Duration
    from turnwire.agenttier.models import SandboxSummary
    from turnwire.agenttier.sandbox import AsyncSandbox, Sandbox
    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.settings import ConnectionOptions, Key, Settings
    from turnwire_api.agenttier.models import AuditEvent, CurrentUser, Template, UsageAnalytics

__all__ = ["AgentTierClient", "AsyncAgentTierClient"]

# Seconds, for plain calls; what the published client uses.
TIMEOUT = 30.0
# Seconds. The Router sends a comment every fifteen while an agent runs.
IDLE_TIMEOUT = 60.0


def _settings(
    api_url: str | None, auth: Auth | None, timeout: float | None, options: ConnectionOptions
) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.agenttier.credentials import (  # noqa: PLC0415 - with a client.
        APIKeyAuth,
        BearerTokenAuth,
        KubeconfigAuth,
        detect,
    )
    from turnwire.agenttier.errors import error_type  # noqa: PLC0415 - with a client.
    from turnwire.dialect import Dialect  # noqa: PLC0415 - with a client.
    from turnwire.settings import Settings  # noqa: PLC0415 - with a client.

    given: ConnectionOptions = {"idle_timeout": IDLE_TIMEOUT, **options}
    key: Key = None
    secrets: dict[str, str] = {}
    match auth if auth is not None else detect():
        case APIKeyAuth(key=api_key):
            secrets["x-api-key"] = api_key
        case BearerTokenAuth(token=token):
            key = token
        case KubeconfigAuth() as account:
            key = account.read
        case function:
            key = function
    return Settings(
        base_url=from_environment(api_url, "AGENTTIER_API_URL", "api_url"),
        key=key,
        timeout=timeout,
        secret_headers=secrets,
        dialect=Dialect(error_type),
        **given,
    )


def _sealed(config: ConversationConfig, settings: Settings) -> ConversationConfig:
    """Let an API key seal checkpoints, as a token does."""
    key = settings.secret_headers.get("x-api-key")
    return config if key is None else {"checkpoint_key": key, **config}


class AgentTierClient(SyncClient[Event], Resources[EventStream[Event]]):
    r"""Talks to a Router: ``client.create_sandbox(...)``, then ``sandbox.exec(...)``.

    Every route of ``openapi/agenttier.yaml`` is in a namespace as well: ``client.webhooks``,
    ``client.backups``, ``client.governance``. A client may be shared by threads, a stream may not.

    Args:
        api_url: Where the Router is; default: ``AGENTTIER_API_URL`` of the environment.
        auth: ``APIKeyAuth``, ``BearerTokenAuth``, ``KubeconfigAuth``, or a function that returns
            a bearer token and is called for each request. Default: the API key of
            ``AGENTTIER_API_KEY``, else the token of ``AGENTTIER_TOKEN``, else the token of the
            pod's service account, read for each request, else none.
        timeout: Seconds for plain calls; ``exec`` and the agent have their own.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and credentials, and is yours to close.
        **options: ``verify`` (False, or an ``ssl.SSLContext``), ``idle_timeout`` (60 seconds; the
            Router sends a comment every 15), ``max_retries``, ``headers`` and
            ``max_event_size``; see ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is missing or not usable; it is a ``ValueError``.

    Example:
        >>> from turnwire.testing import serve
        >>> with serve("agenttier") as engine, AgentTierClient(engine.base_url) as client:
        ...     sandbox = client.create_sandbox(template="general-coding", name="hello")
        ...     _ = sandbox.wait_until_running()
        ...     sandbox.exec("echo hello").stdout
        'hello\n'
    """

    def __init__(
        self,
        api_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = TIMEOUT,
        *,
        http_client: httpx.Client | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        super().__init__(_settings(api_url, auth, timeout, options), http_client)

    def conversation(self, **config: Unpack[ConversationConfig]) -> Conversation:
        """Take a sandbox for a conversation: each message is an invoke of its agent.

        Args:
            **config: ``sandbox_id``; what goes with every invoke (``invoke_timeout``); then
                ``save`` for all its turns, and ``checkpoint_key``. See ``SandboxConfig``.
        """
        from turnwire.agenttier.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(_sealed(config, self.transport.settings)))

    def create_sandbox(  # noqa: PLR0917 - the published client's.
        self,
        template: str,
        name: str,
        namespace: str = "default",
        timeout: Duration | None = None,
        idle_timeout: Duration | None = None,
        storage_size: str | None = None,
    ) -> Sandbox:
        """Create a sandbox. It is not running yet, and its template is looked for later.

        Args:
            template: Name of a cluster template.
            name: Its name, and its id.
            namespace: Its Kubernetes namespace.
            timeout: How long it may run: ``"8h"``, or a ``timedelta``.
            idle_timeout: How long it may be idle.
            storage_size: The size of its workspace, such as ``"10Gi"``.

        Raises:
            PolicyViolationError: A policy forbids it.
            AlreadyExists: The name is taken.
            TurnwireError: The call was refused or failed. It is not sent again.
        """
        from turnwire.agenttier.lifecycle import create  # noqa: PLC0415 - on first use.
        from turnwire.agenttier.sandbox import Sandbox  # noqa: PLC0415 - as above.
        from turnwire.flow import perform  # noqa: PLC0415 - as above.

        flow = create(
            template,
            name,
            namespace=namespace,
            timeout=timeout,
            idle_timeout=idle_timeout,
            storage_size=storage_size,
        )
        made = perform(self._transport, flow)
        return Sandbox(self._transport, made.sandbox_id, made.name, made.namespace)

    def list_sandboxes(
        self, namespace: str | None = None, status: str | None = None
    ) -> list[SandboxSummary]:
        """Return the caller's sandboxes; to an admin, all.

        Args:
            namespace: Only those of this namespace.
            status: Only those in this phase, as the Router writes it: ``Running``.
        """
        from turnwire.agenttier.models import summary_of  # noqa: PLC0415 - on first use.

        found = self.sandboxes.list(namespace, status)
        return [summary_of(each) for each in listed(found, "sandboxes.list")]

    def get_sandbox(self, sandbox_id: str) -> Sandbox:
        """Return a sandbox that exists; it is asked for.

        Raises:
            NotFound: There is none, or it is somebody else's.
        """
        from turnwire.agenttier.lifecycle import required  # noqa: PLC0415 - on first use.
        from turnwire.agenttier.sandbox import Sandbox  # noqa: PLC0415 - as above.

        found = self.sandboxes.get(required(sandbox_id, "sandbox_id"))
        return Sandbox(self._transport, found.sandbox_id, found.name, found.namespace)

    def list_templates(self) -> list[Template]:
        """Return the templates."""
        return listed(self.templates.list(), "templates.list")

    def get_template(self, name: str) -> Template:
        """Return a template.

        Raises:
            NotFound: There is none.
        """
        from turnwire.agenttier.lifecycle import required  # noqa: PLC0415 - on first use.

        return self.templates.get(required(name, "name"))

    def current_user(self) -> CurrentUser:
        """Return who the caller is. For an API key ``groups`` is None."""
        return self.user.me()

    def usage(self) -> UsageAnalytics:
        """Return figures about all sandboxes; for admins."""
        return self.analytics.usage()

    def audit_events(self) -> list[AuditEvent]:
        """Return what has happened to the sandboxes; for admins."""
        return listed(self.audit.events(), "audit.events")


class AsyncAgentTierClient(AsyncClient[Event], AsyncResources[AsyncEventStream[Event]]):
    """The asynchronous client: ``await client.create_sandbox(...)``; see ``AgentTierClient``.

    Works under asyncio and trio.

    Args:
        api_url: See ``AgentTierClient``.
        auth: See ``AgentTierClient``; a function may be a coroutine function.
        timeout: See ``AgentTierClient``.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``AgentTierClient``.

    Raises:
        ConfigurationError: A setting is missing or not usable.
    """

    def __init__(
        self,
        api_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = TIMEOUT,
        *,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        super().__init__(_settings(api_url, auth, timeout, options), http_client)

    def conversation(self, **config: Unpack[ConversationConfig]) -> AsyncConversation:
        """Take a sandbox for a conversation; see ``AgentTierClient.conversation``."""
        from turnwire.agenttier.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(_sealed(config, self.transport.settings)))

    async def create_sandbox(  # noqa: PLR0917 - as above.
        self,
        template: str,
        name: str,
        namespace: str = "default",
        timeout: Duration | None = None,  # noqa: ASYNC109 - how long the sandbox may run.
        idle_timeout: Duration | None = None,
        storage_size: str | None = None,
    ) -> AsyncSandbox:
        """Create a sandbox; see ``AgentTierClient.create_sandbox``."""
        from turnwire.agenttier.lifecycle import create  # noqa: PLC0415 - on first use.
        from turnwire.agenttier.sandbox import AsyncSandbox  # noqa: PLC0415 - as above.
        from turnwire.flow import aperform  # noqa: PLC0415 - as above.

        flow = create(
            template,
            name,
            namespace=namespace,
            timeout=timeout,
            idle_timeout=idle_timeout,
            storage_size=storage_size,
        )
        made = await aperform(self._transport, flow)
        return AsyncSandbox(self._transport, made.sandbox_id, made.name, made.namespace)

    async def list_sandboxes(
        self, namespace: str | None = None, status: str | None = None
    ) -> list[SandboxSummary]:
        """Return the caller's sandboxes; see ``AgentTierClient.list_sandboxes``."""
        from turnwire.agenttier.models import summary_of  # noqa: PLC0415 - on first use.

        found = await self.sandboxes.list(namespace, status)
        return [summary_of(each) for each in listed(found, "sandboxes.list")]

    async def get_sandbox(self, sandbox_id: str) -> AsyncSandbox:
        """Return a sandbox that exists; see ``AgentTierClient.get_sandbox``."""
        from turnwire.agenttier.lifecycle import required  # noqa: PLC0415 - on first use.
        from turnwire.agenttier.sandbox import AsyncSandbox  # noqa: PLC0415 - as above.

        found = await self.sandboxes.get(required(sandbox_id, "sandbox_id"))
        return AsyncSandbox(self._transport, found.sandbox_id, found.name, found.namespace)

    async def list_templates(self) -> list[Template]:
        """Return the templates."""
        return listed(await self.templates.list(), "templates.list")

    async def get_template(self, name: str) -> Template:
        """Return a template; see ``AgentTierClient.get_template``."""
        from turnwire.agenttier.lifecycle import required  # noqa: PLC0415 - on first use.

        return await self.templates.get(required(name, "name"))

    async def current_user(self) -> CurrentUser:
        """Return who the caller is. For an API key ``groups`` is None."""
        return await self.user.me()

    async def usage(self) -> UsageAnalytics:
        """Return figures about all sandboxes; for admins."""
        return await self.analytics.usage()

    async def audit_events(self) -> list[AuditEvent]:
        """Return what has happened to the sandboxes; for admins."""
        return listed(await self.audit.events(), "audit.events")
