"""``client.incident_monitor``: its destinations and routes, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.flow import aperform, perform
from turnwire.tandem import incidents, readme
from turnwire_api.tandem.resources.incident_monitor import AsyncIncidentMonitor as AsyncBase
from turnwire_api.tandem.resources.incident_monitor import IncidentMonitor as Base

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        IncidentMonitorAnswer,
        IncidentMonitorConfigResult,
        IncidentPublishRequest,
        JsonObject,
    )

__all__ = ["AsyncIncidentMonitor", "IncidentMonitor"]

StreamT = TypeVar("StreamT")


class IncidentMonitor(Base[StreamT]):
    """``client.incident_monitor``.

    Destinations and routes stand in the configuration, and the engine has no requests for them: the
    methods here read it, change it and send it back whole. Of two changes at one time, the later
    one may undo the other.
    """

    def list_destinations(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]]:
        """List where reports may be published.

        Args:
            options: What this call does differently from the client.
        """
        return perform(self._transport, incidents.rows("destinations"), options)

    def upsert_destination(
        self,
        destination: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Add a destination, or replace the one with its id.

        Args:
            destination: The destination, with its ``destination_id``.
            options: What these calls do differently from the client.

        Raises:
            InvalidRequest: It has no id. Nothing was sent.
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, incidents.upsert("destinations", destination), options)

    def remove_destination(
        self, destination_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorConfigResult:
        """Remove a destination, also from the defaults and the routes; one that is not there too.

        A route that led nowhere else is removed: with no destination it would lead to the defaults.

        Args:
            destination_id: The destination.
            options: What these calls do differently from the client.

        Raises:
            InvalidRequest: The id is empty. Nothing was sent.
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, incidents.drop_destination(destination_id), options)

    def list_routes(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]]:
        """List which reports go where.

        Args:
            options: What this call does differently from the client.
        """
        return perform(self._transport, incidents.rows("routes"), options)

    def upsert_route(
        self,
        route: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Add a route, or replace the one with its id.

        Args:
            route: The route, with its ``route_id``.
            options: What these calls do differently from the client.

        Raises:
            InvalidRequest: It has no id. Nothing was sent.
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, incidents.upsert("routes", route), options)

    def remove_route(
        self, route_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorConfigResult:
        """Remove a route; one that is not there too.

        Args:
            route_id: The route.
            options: What these calls do differently from the client.

        Raises:
            InvalidRequest: The id is empty. Nothing was sent.
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, incidents.drop_route(route_id), options)

    def publish_draft_to_destinations(
        self,
        draft_id: str,
        destination_ids: Sequence[str],
        payload: IncidentPublishRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Publish a report where it is said; ``publish_draft`` goes by the routes.

        Args:
            draft_id: The draft.
            destination_ids: The destinations.
            payload: More members of the request.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        body = readme.joined(payload, destination_ids=destination_ids)
        return self.publish_draft(draft_id, body, options=options)


class AsyncIncidentMonitor(AsyncBase[StreamT]):
    """``client.incident_monitor``, asynchronous; see ``IncidentMonitor``."""

    async def list_destinations(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]]:
        """List where reports may be published; see ``IncidentMonitor.list_destinations``."""
        return await aperform(self._transport, incidents.rows("destinations"), options)

    async def upsert_destination(
        self,
        destination: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Add or replace a destination; see ``IncidentMonitor.upsert_destination``."""
        flow = incidents.upsert("destinations", destination)
        return await aperform(self._transport, flow, options)

    async def remove_destination(
        self, destination_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorConfigResult:
        """Remove a destination; see ``IncidentMonitor.remove_destination``."""
        return await aperform(self._transport, incidents.drop_destination(destination_id), options)

    async def list_routes(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]]:
        """List which reports go where; see ``IncidentMonitor.list_routes``."""
        return await aperform(self._transport, incidents.rows("routes"), options)

    async def upsert_route(
        self,
        route: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Add or replace a route; see ``IncidentMonitor.upsert_route``."""
        return await aperform(self._transport, incidents.upsert("routes", route), options)

    async def remove_route(
        self, route_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorConfigResult:
        """Remove a route; see ``IncidentMonitor.remove_route``."""
        return await aperform(self._transport, incidents.drop_route(route_id), options)

    async def publish_draft_to_destinations(
        self,
        draft_id: str,
        destination_ids: Sequence[str],
        payload: IncidentPublishRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Publish a report where it is said; see ``IncidentMonitor``."""
        body = readme.joined(payload, destination_ids=destination_ids)
        return await self.publish_draft(draft_id, body, options=options)
