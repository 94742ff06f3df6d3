"""The methods of AgentTier Router API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .admin import ADMIN_SANDBOXES, ADMIN_SHARING, Admin, AsyncAdmin
    from .agent import (
        AGENT_CANCEL,
        AGENT_CONFIGURE,
        AGENT_INSTALL_LOG,
        AGENT_INVOKE,
        Agent,
        AsyncAgent,
    )
    from .analytics import ANALYTICS_COSTS, ANALYTICS_USAGE, Analytics, AsyncAnalytics
    from .api_keys import API_KEYS_CREATE, API_KEYS_LIST, API_KEYS_REVOKE, ApiKeys, AsyncApiKeys
    from .audit import AUDIT_EVENTS, AsyncAudit, Audit
    from .backups import (
        BACKUPS_CREATE,
        BACKUPS_DELETE,
        BACKUPS_LIST,
        BACKUPS_RESTORE,
        AsyncBackups,
        Backups,
    )
    from .cluster import (
        CLUSTER_HEADROOM,
        CLUSTER_NODES,
        CLUSTER_SET_HEADROOM,
        CLUSTER_STATUS,
        AsyncCluster,
        Cluster,
    )
    from .files import FILES_ARCHIVE, FILES_LIST, FILES_READ, FILES_WRITE, AsyncFiles, Files
    from .governance import (
        GOVERNANCE_DELETE,
        GOVERNANCE_EFFECTIVE,
        GOVERNANCE_GET,
        GOVERNANCE_LIST,
        GOVERNANCE_SET,
        GOVERNANCE_SET_CLUSTER,
        AsyncGovernance,
        Governance,
    )
    from .health import HEALTH_LIVE, HEALTH_METRICS, HEALTH_READY, AsyncHealth, Health
    from .ports import PORTS_FORWARD, PORTS_LIST, PORTS_REMOVE, AsyncPorts, Ports
    from .preferences import (
        PREFERENCES_GET,
        PREFERENCES_SET,
        AsyncPreferencesNamespace,
        PreferencesNamespace,
    )
    from .sandboxes import (
        SANDBOXES_BULK_ACTION,
        SANDBOXES_BULK_CREATE,
        SANDBOXES_CLONE,
        SANDBOXES_CREATE,
        SANDBOXES_DELETE,
        SANDBOXES_EXEC,
        SANDBOXES_GET,
        SANDBOXES_LIST,
        SANDBOXES_RESUME,
        SANDBOXES_STOP,
        SANDBOXES_UPDATE,
        AsyncSandboxes,
        Sandboxes,
    )
    from .sharing import (
        SHARING_CREATE_LINK,
        SHARING_GET,
        SHARING_REVOKE,
        SHARING_SHARE,
        AsyncSharingNamespace,
        SharingNamespace,
    )
    from .templates import (
        TEMPLATES_CREATE,
        TEMPLATES_DELETE,
        TEMPLATES_GET,
        TEMPLATES_LIST,
        TEMPLATES_UPDATE,
        AsyncTemplates,
        Templates,
    )
    from .user import USER_ME, AsyncUser, User
    from .warm_pool import WARM_POOL_CONFIGURE, WARM_POOL_STATUS, AsyncWarmPool, WarmPool
    from .webhooks import (
        WEBHOOKS_CREATE,
        WEBHOOKS_DELETE,
        WEBHOOKS_DELIVERIES,
        WEBHOOKS_LIST,
        AsyncWebhooks,
        Webhooks,
    )

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of AgentTier Router API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def sandboxes(self) -> Sandboxes[StreamT]:
        """The operations of ``sandboxes``."""
        from .sandboxes import Sandboxes

        return Sandboxes(self._transport)

    @cached_property
    def ports(self) -> Ports[StreamT]:
        """The operations of ``ports``."""
        from .ports import Ports

        return Ports(self._transport)

    @cached_property
    def agent(self) -> Agent[StreamT]:
        """The operations of ``agent``."""
        from .agent import Agent

        return Agent(self._transport)

    @cached_property
    def files(self) -> Files[StreamT]:
        """The operations of ``files``."""
        from .files import Files

        return Files(self._transport)

    @cached_property
    def backups(self) -> Backups[StreamT]:
        """The operations of ``backups``."""
        from .backups import Backups

        return Backups(self._transport)

    @cached_property
    def sharing(self) -> SharingNamespace[StreamT]:
        """The operations of ``sharing``."""
        from .sharing import SharingNamespace

        return SharingNamespace(self._transport)

    @cached_property
    def templates(self) -> Templates[StreamT]:
        """The operations of ``templates``."""
        from .templates import Templates

        return Templates(self._transport)

    @cached_property
    def user(self) -> User[StreamT]:
        """The operations of ``user``."""
        from .user import User

        return User(self._transport)

    @cached_property
    def preferences(self) -> PreferencesNamespace[StreamT]:
        """The operations of ``preferences``."""
        from .preferences import PreferencesNamespace

        return PreferencesNamespace(self._transport)

    @cached_property
    def api_keys(self) -> ApiKeys[StreamT]:
        """The operations of ``api_keys``."""
        from .api_keys import ApiKeys

        return ApiKeys(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks[StreamT]:
        """The operations of ``webhooks``."""
        from .webhooks import Webhooks

        return Webhooks(self._transport)

    @cached_property
    def governance(self) -> Governance[StreamT]:
        """The operations of ``governance``."""
        from .governance import Governance

        return Governance(self._transport)

    @cached_property
    def analytics(self) -> Analytics[StreamT]:
        """The operations of ``analytics``."""
        from .analytics import Analytics

        return Analytics(self._transport)

    @cached_property
    def audit(self) -> Audit[StreamT]:
        """The operations of ``audit``."""
        from .audit import Audit

        return Audit(self._transport)

    @cached_property
    def admin(self) -> Admin[StreamT]:
        """The operations of ``admin``."""
        from .admin import Admin

        return Admin(self._transport)

    @cached_property
    def cluster(self) -> Cluster[StreamT]:
        """The operations of ``cluster``."""
        from .cluster import Cluster

        return Cluster(self._transport)

    @cached_property
    def warm_pool(self) -> WarmPool[StreamT]:
        """The operations of ``warm_pool``."""
        from .warm_pool import WarmPool

        return WarmPool(self._transport)

    @cached_property
    def health(self) -> Health[StreamT]:
        """The operations of ``health``."""
        from .health import Health

        return Health(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of AgentTier Router API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def sandboxes(self) -> AsyncSandboxes[StreamT]:
        """The operations of ``sandboxes``."""
        from .sandboxes import AsyncSandboxes

        return AsyncSandboxes(self._transport)

    @cached_property
    def ports(self) -> AsyncPorts[StreamT]:
        """The operations of ``ports``."""
        from .ports import AsyncPorts

        return AsyncPorts(self._transport)

    @cached_property
    def agent(self) -> AsyncAgent[StreamT]:
        """The operations of ``agent``."""
        from .agent import AsyncAgent

        return AsyncAgent(self._transport)

    @cached_property
    def files(self) -> AsyncFiles[StreamT]:
        """The operations of ``files``."""
        from .files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def backups(self) -> AsyncBackups[StreamT]:
        """The operations of ``backups``."""
        from .backups import AsyncBackups

        return AsyncBackups(self._transport)

    @cached_property
    def sharing(self) -> AsyncSharingNamespace[StreamT]:
        """The operations of ``sharing``."""
        from .sharing import AsyncSharingNamespace

        return AsyncSharingNamespace(self._transport)

    @cached_property
    def templates(self) -> AsyncTemplates[StreamT]:
        """The operations of ``templates``."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._transport)

    @cached_property
    def user(self) -> AsyncUser[StreamT]:
        """The operations of ``user``."""
        from .user import AsyncUser

        return AsyncUser(self._transport)

    @cached_property
    def preferences(self) -> AsyncPreferencesNamespace[StreamT]:
        """The operations of ``preferences``."""
        from .preferences import AsyncPreferencesNamespace

        return AsyncPreferencesNamespace(self._transport)

    @cached_property
    def api_keys(self) -> AsyncApiKeys[StreamT]:
        """The operations of ``api_keys``."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks[StreamT]:
        """The operations of ``webhooks``."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)

    @cached_property
    def governance(self) -> AsyncGovernance[StreamT]:
        """The operations of ``governance``."""
        from .governance import AsyncGovernance

        return AsyncGovernance(self._transport)

    @cached_property
    def analytics(self) -> AsyncAnalytics[StreamT]:
        """The operations of ``analytics``."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self._transport)

    @cached_property
    def audit(self) -> AsyncAudit[StreamT]:
        """The operations of ``audit``."""
        from .audit import AsyncAudit

        return AsyncAudit(self._transport)

    @cached_property
    def admin(self) -> AsyncAdmin[StreamT]:
        """The operations of ``admin``."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._transport)

    @cached_property
    def cluster(self) -> AsyncCluster[StreamT]:
        """The operations of ``cluster``."""
        from .cluster import AsyncCluster

        return AsyncCluster(self._transport)

    @cached_property
    def warm_pool(self) -> AsyncWarmPool[StreamT]:
        """The operations of ``warm_pool``."""
        from .warm_pool import AsyncWarmPool

        return AsyncWarmPool(self._transport)

    @cached_property
    def health(self) -> AsyncHealth[StreamT]:
        """The operations of ``health``."""
        from .health import AsyncHealth

        return AsyncHealth(self._transport)


_MODULES = {
    "SANDBOXES_LIST": ".sandboxes",
    "SANDBOXES_CREATE": ".sandboxes",
    "SANDBOXES_GET": ".sandboxes",
    "SANDBOXES_DELETE": ".sandboxes",
    "SANDBOXES_UPDATE": ".sandboxes",
    "SANDBOXES_STOP": ".sandboxes",
    "SANDBOXES_RESUME": ".sandboxes",
    "SANDBOXES_EXEC": ".sandboxes",
    "SANDBOXES_BULK_CREATE": ".sandboxes",
    "SANDBOXES_BULK_ACTION": ".sandboxes",
    "SANDBOXES_CLONE": ".sandboxes",
    "Sandboxes": ".sandboxes",
    "AsyncSandboxes": ".sandboxes",
    "PORTS_LIST": ".ports",
    "PORTS_FORWARD": ".ports",
    "PORTS_REMOVE": ".ports",
    "Ports": ".ports",
    "AsyncPorts": ".ports",
    "AGENT_INVOKE": ".agent",
    "AGENT_CANCEL": ".agent",
    "AGENT_CONFIGURE": ".agent",
    "AGENT_INSTALL_LOG": ".agent",
    "Agent": ".agent",
    "AsyncAgent": ".agent",
    "FILES_LIST": ".files",
    "FILES_READ": ".files",
    "FILES_WRITE": ".files",
    "FILES_ARCHIVE": ".files",
    "Files": ".files",
    "AsyncFiles": ".files",
    "BACKUPS_LIST": ".backups",
    "BACKUPS_CREATE": ".backups",
    "BACKUPS_DELETE": ".backups",
    "BACKUPS_RESTORE": ".backups",
    "Backups": ".backups",
    "AsyncBackups": ".backups",
    "SHARING_GET": ".sharing",
    "SHARING_SHARE": ".sharing",
    "SHARING_REVOKE": ".sharing",
    "SHARING_CREATE_LINK": ".sharing",
    "SharingNamespace": ".sharing",
    "AsyncSharingNamespace": ".sharing",
    "TEMPLATES_LIST": ".templates",
    "TEMPLATES_CREATE": ".templates",
    "TEMPLATES_GET": ".templates",
    "TEMPLATES_UPDATE": ".templates",
    "TEMPLATES_DELETE": ".templates",
    "Templates": ".templates",
    "AsyncTemplates": ".templates",
    "USER_ME": ".user",
    "User": ".user",
    "AsyncUser": ".user",
    "PREFERENCES_GET": ".preferences",
    "PREFERENCES_SET": ".preferences",
    "PreferencesNamespace": ".preferences",
    "AsyncPreferencesNamespace": ".preferences",
    "API_KEYS_LIST": ".api_keys",
    "API_KEYS_CREATE": ".api_keys",
    "API_KEYS_REVOKE": ".api_keys",
    "ApiKeys": ".api_keys",
    "AsyncApiKeys": ".api_keys",
    "WEBHOOKS_LIST": ".webhooks",
    "WEBHOOKS_CREATE": ".webhooks",
    "WEBHOOKS_DELETE": ".webhooks",
    "WEBHOOKS_DELIVERIES": ".webhooks",
    "Webhooks": ".webhooks",
    "AsyncWebhooks": ".webhooks",
    "GOVERNANCE_LIST": ".governance",
    "GOVERNANCE_SET_CLUSTER": ".governance",
    "GOVERNANCE_GET": ".governance",
    "GOVERNANCE_SET": ".governance",
    "GOVERNANCE_DELETE": ".governance",
    "GOVERNANCE_EFFECTIVE": ".governance",
    "Governance": ".governance",
    "AsyncGovernance": ".governance",
    "ANALYTICS_USAGE": ".analytics",
    "ANALYTICS_COSTS": ".analytics",
    "Analytics": ".analytics",
    "AsyncAnalytics": ".analytics",
    "AUDIT_EVENTS": ".audit",
    "Audit": ".audit",
    "AsyncAudit": ".audit",
    "ADMIN_SANDBOXES": ".admin",
    "ADMIN_SHARING": ".admin",
    "Admin": ".admin",
    "AsyncAdmin": ".admin",
    "CLUSTER_STATUS": ".cluster",
    "CLUSTER_NODES": ".cluster",
    "CLUSTER_HEADROOM": ".cluster",
    "CLUSTER_SET_HEADROOM": ".cluster",
    "Cluster": ".cluster",
    "AsyncCluster": ".cluster",
    "WARM_POOL_STATUS": ".warm_pool",
    "WARM_POOL_CONFIGURE": ".warm_pool",
    "WarmPool": ".warm_pool",
    "AsyncWarmPool": ".warm_pool",
    "HEALTH_LIVE": ".health",
    "HEALTH_READY": ".health",
    "HEALTH_METRICS": ".health",
    "Health": ".health",
    "AsyncHealth": ".health",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})


__all__ = [
    "AsyncResources",
    "Resources",
    "SANDBOXES_LIST",
    "SANDBOXES_CREATE",
    "SANDBOXES_GET",
    "SANDBOXES_DELETE",
    "SANDBOXES_UPDATE",
    "SANDBOXES_STOP",
    "SANDBOXES_RESUME",
    "SANDBOXES_EXEC",
    "SANDBOXES_BULK_CREATE",
    "SANDBOXES_BULK_ACTION",
    "SANDBOXES_CLONE",
    "Sandboxes",
    "AsyncSandboxes",
    "PORTS_LIST",
    "PORTS_FORWARD",
    "PORTS_REMOVE",
    "Ports",
    "AsyncPorts",
    "AGENT_INVOKE",
    "AGENT_CANCEL",
    "AGENT_CONFIGURE",
    "AGENT_INSTALL_LOG",
    "Agent",
    "AsyncAgent",
    "FILES_LIST",
    "FILES_READ",
    "FILES_WRITE",
    "FILES_ARCHIVE",
    "Files",
    "AsyncFiles",
    "BACKUPS_LIST",
    "BACKUPS_CREATE",
    "BACKUPS_DELETE",
    "BACKUPS_RESTORE",
    "Backups",
    "AsyncBackups",
    "SHARING_GET",
    "SHARING_SHARE",
    "SHARING_REVOKE",
    "SHARING_CREATE_LINK",
    "SharingNamespace",
    "AsyncSharingNamespace",
    "TEMPLATES_LIST",
    "TEMPLATES_CREATE",
    "TEMPLATES_GET",
    "TEMPLATES_UPDATE",
    "TEMPLATES_DELETE",
    "Templates",
    "AsyncTemplates",
    "USER_ME",
    "User",
    "AsyncUser",
    "PREFERENCES_GET",
    "PREFERENCES_SET",
    "PreferencesNamespace",
    "AsyncPreferencesNamespace",
    "API_KEYS_LIST",
    "API_KEYS_CREATE",
    "API_KEYS_REVOKE",
    "ApiKeys",
    "AsyncApiKeys",
    "WEBHOOKS_LIST",
    "WEBHOOKS_CREATE",
    "WEBHOOKS_DELETE",
    "WEBHOOKS_DELIVERIES",
    "Webhooks",
    "AsyncWebhooks",
    "GOVERNANCE_LIST",
    "GOVERNANCE_SET_CLUSTER",
    "GOVERNANCE_GET",
    "GOVERNANCE_SET",
    "GOVERNANCE_DELETE",
    "GOVERNANCE_EFFECTIVE",
    "Governance",
    "AsyncGovernance",
    "ANALYTICS_USAGE",
    "ANALYTICS_COSTS",
    "Analytics",
    "AsyncAnalytics",
    "AUDIT_EVENTS",
    "Audit",
    "AsyncAudit",
    "ADMIN_SANDBOXES",
    "ADMIN_SHARING",
    "Admin",
    "AsyncAdmin",
    "CLUSTER_STATUS",
    "CLUSTER_NODES",
    "CLUSTER_HEADROOM",
    "CLUSTER_SET_HEADROOM",
    "Cluster",
    "AsyncCluster",
    "WARM_POOL_STATUS",
    "WARM_POOL_CONFIGURE",
    "WarmPool",
    "AsyncWarmPool",
    "HEALTH_LIVE",
    "HEALTH_READY",
    "HEALTH_METRICS",
    "Health",
    "AsyncHealth",
]
