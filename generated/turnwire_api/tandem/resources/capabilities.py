"""``client.capabilities`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.bindings_refresh_result import BindingsRefreshResult
    from ..models.capability_bindings import CapabilityBindings
    from ..models.capability_discovery import CapabilityDiscovery
    from ..models.capability_readiness import CapabilityReadiness
    from ..models.capability_readiness_request import CapabilityReadinessRequest
    from ..models.capability_resolution import CapabilityResolution
    from ..models.capability_resolve_request import CapabilityResolveRequest
    from ..models.ok_result import OkResult

StreamT = TypeVar("StreamT")

CAPABILITIES_GET_BINDINGS: Operation[CapabilityBindings] = Operation(
    _PACKAGE,
    name="capabilities.get_bindings",
    method="GET",
    path="/capabilities/bindings",
    endpoint="api.capabilities.get_capability_bindings",
    unwrap="bindings",
    idempotent=True,
)
CAPABILITIES_SET_BINDINGS: Operation[OkResult] = Operation(
    _PACKAGE,
    name="capabilities.set_bindings",
    method="PUT",
    path="/capabilities/bindings",
    endpoint="api.capabilities.set_capability_bindings",
    bodies=(("", "CapabilityBindings"),),
    idempotent=True,
)
CAPABILITIES_REFRESH_BUILTINS: Operation[BindingsRefreshResult] = Operation(
    _PACKAGE,
    name="capabilities.refresh_builtins",
    method="POST",
    path="/capabilities/bindings/refresh-builtins",
    endpoint="api.capabilities.refresh_capability_bindings",
    idempotent=True,
)
CAPABILITIES_RESET_TO_BUILTINS: Operation[BindingsRefreshResult] = Operation(
    _PACKAGE,
    name="capabilities.reset_to_builtins",
    method="POST",
    path="/capabilities/bindings/reset-to-builtins",
    endpoint="api.capabilities.reset_capability_bindings",
    idempotent=True,
)
CAPABILITIES_DISCOVERY: Operation[CapabilityDiscovery] = Operation(
    _PACKAGE,
    name="capabilities.discovery",
    method="GET",
    path="/capabilities/discovery",
    endpoint="api.capabilities.discover_capability_tools",
    idempotent=True,
)
CAPABILITIES_RESOLVE: Operation[CapabilityResolution] = Operation(
    _PACKAGE,
    name="capabilities.resolve",
    method="POST",
    path="/capabilities/resolve",
    endpoint="api.capabilities.resolve_capabilities",
    bodies=(("", "CapabilityResolveRequest"),),
    unwrap="resolution",
    idempotent=True,
)
CAPABILITIES_READINESS: Operation[CapabilityReadiness] = Operation(
    _PACKAGE,
    name="capabilities.readiness",
    method="POST",
    path="/capabilities/readiness",
    endpoint="api.capabilities.check_capability_readiness",
    bodies=(("", "CapabilityReadinessRequest"),),
    unwrap="readiness",
    idempotent=True,
)


class Capabilities(Generic[StreamT]):
    """``client.capabilities``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get_bindings(self, *, options: RequestOptions | None = None) -> CapabilityBindings:
        """Get which tools stand for which capabilities.

        The whole file.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CAPABILITIES_GET_BINDINGS, {}, options)

    def set_bindings(
        self, body: CapabilityBindings | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> OkResult:
        """Set which tools stand for which capabilities.

        Replaces the whole file. It is not wrapped, as it is when it is read.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CAPABILITIES_SET_BINDINGS,
            {
                "body": body,
            },
            options,
        )

    def refresh_builtins(self, *, options: RequestOptions | None = None) -> BindingsRefreshResult:
        """Merge the engine's own bindings in again.

        Bindings of others stay.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CAPABILITIES_REFRESH_BUILTINS, {}, options)

    def reset_to_builtins(self, *, options: RequestOptions | None = None) -> BindingsRefreshResult:
        """Go back to the engine's own bindings.

        Bindings of others are lost.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CAPABILITIES_RESET_TO_BUILTINS, {}, options)

    def discovery(self, *, options: RequestOptions | None = None) -> CapabilityDiscovery:
        """List the tools that can stand for capabilities.

        The engine's own, and those of the MCP servers.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CAPABILITIES_DISCOVERY, {}, options)

    def resolve(
        self,
        body: CapabilityResolveRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CapabilityResolution:
        """Find the tools for a workflow.

        A required capability without a tool is a conflict.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CAPABILITIES_RESOLVE,
            {
                "body": body,
            },
            options,
        )

    def readiness(
        self,
        body: CapabilityReadinessRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CapabilityReadiness:
        """Tell whether a workflow can run.

        Where it cannot, the answer is a conflict with the same body.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CAPABILITIES_READINESS,
            {
                "body": body,
            },
            options,
        )


class AsyncCapabilities(Generic[StreamT]):
    """``client.capabilities``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get_bindings(self, *, options: RequestOptions | None = None) -> CapabilityBindings:
        """Get which tools stand for which capabilities.

        The whole file.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CAPABILITIES_GET_BINDINGS, {}, options)

    async def set_bindings(
        self, body: CapabilityBindings | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> OkResult:
        """Set which tools stand for which capabilities.

        Replaces the whole file. It is not wrapped, as it is when it is read.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CAPABILITIES_SET_BINDINGS,
            {
                "body": body,
            },
            options,
        )

    async def refresh_builtins(
        self, *, options: RequestOptions | None = None
    ) -> BindingsRefreshResult:
        """Merge the engine's own bindings in again.

        Bindings of others stay.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CAPABILITIES_REFRESH_BUILTINS, {}, options)

    async def reset_to_builtins(
        self, *, options: RequestOptions | None = None
    ) -> BindingsRefreshResult:
        """Go back to the engine's own bindings.

        Bindings of others are lost.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CAPABILITIES_RESET_TO_BUILTINS, {}, options)

    async def discovery(self, *, options: RequestOptions | None = None) -> CapabilityDiscovery:
        """List the tools that can stand for capabilities.

        The engine's own, and those of the MCP servers.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CAPABILITIES_DISCOVERY, {}, options)

    async def resolve(
        self,
        body: CapabilityResolveRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CapabilityResolution:
        """Find the tools for a workflow.

        A required capability without a tool is a conflict.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CAPABILITIES_RESOLVE,
            {
                "body": body,
            },
            options,
        )

    async def readiness(
        self,
        body: CapabilityReadinessRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CapabilityReadiness:
        """Tell whether a workflow can run.

        Where it cannot, the answer is a conflict with the same body.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CAPABILITIES_READINESS,
            {
                "body": body,
            },
            options,
        )
