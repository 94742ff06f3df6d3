"""``client.resources`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.resource_deleted import ResourceDeleted
    from ..models.resource_list import ResourceList
    from ..models.resource_write_request import ResourceWriteRequest
    from ..models.shared_resource import SharedResource

StreamT = TypeVar("StreamT")

RESOURCES_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="resources.events",
    method="GET",
    path="/resource/events",
    endpoint="api.resources.stream_resource_events",
    idempotent=True,
    stream="streamResourceEvents",
)
RESOURCES_LIST: Operation[ResourceList] = Operation(
    _PACKAGE,
    name="resources.list",
    method="GET",
    path="/resource",
    endpoint="api.resources.list_resources",
    idempotent=True,
)
RESOURCES_GET: Operation[SharedResource] = Operation(
    _PACKAGE,
    name="resources.get",
    method="GET",
    path="/resource/{key}",
    endpoint="api.resources.get_resource",
    required=("key",),
    unwrap="resource",
    idempotent=True,
)
RESOURCES_PUT_KEY: Operation[SharedResource] = Operation(
    _PACKAGE,
    name="resources.put_key",
    method="PUT",
    path="/resource/{key}",
    endpoint="api.resources.put_resource",
    required=("key",),
    bodies=(("", "ResourceWriteRequest"),),
    unwrap="resource",
)
RESOURCES_DELETE_KEY: Operation[ResourceDeleted] = Operation(
    _PACKAGE,
    name="resources.delete_key",
    method="DELETE",
    path="/resource/{key}",
    endpoint="api.resources.delete_resource",
    required=("key",),
    bodies=(("", "ResourceDeleteRequest"),),
    idempotent=True,
)
RESOURCES_PATCH_KEY: Operation[SharedResource] = Operation(
    _PACKAGE,
    name="resources.patch_key",
    method="PATCH",
    path="/resource/{key}",
    endpoint="api.resources.patch_resource",
    required=("key",),
    bodies=(("", "ResourceWriteRequest"),),
    unwrap="resource",
)


class ResourcesNamespace(Generic[StreamT]):
    """``client.resources``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def events(
        self, *, prefix: str | None = None, options: RequestOptions | None = None
    ) -> StreamT:
        """Stream the changes of resources.

        The events `resource.updated` and `resource.deleted`. The first frame has no type; it
        says that the stream is open.

        Args:
            prefix: Only keys that begin so.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RESOURCES_EVENTS,
            {
                "prefix": prefix,
            },
            options,
        )

    def list(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceList:
        """List resources.

        By their keys.

        Args:
            prefix: Only keys that begin with this.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESOURCES_LIST,
            {
                "prefix": prefix,
                "limit": limit,
            },
            options,
        )

    def get(self, key: str, *, options: RequestOptions | None = None) -> SharedResource:
        """Get a resource.

        By its key. A slash in the key may be written as it is, or encoded.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESOURCES_GET,
            {
                "key": key,
            },
            options,
        )

    def put_key(
        self,
        key: str,
        value: Any,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        ttl_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Write a resource.

        Sent twice, it raises the revision twice.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            value: The value, any JSON.
            if_match_rev: Write only if this is the revision now.
            updated_by: Who writes it. The engine's default is `system`.
            ttl_ms: How long it is kept, in milliseconds.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESOURCES_PUT_KEY,
            {
                "key": key,
                "body": {
                    "value": value,
                    "if_match_rev": if_match_rev,
                    "updated_by": updated_by,
                    "ttl_ms": ttl_ms,
                },
            },
            options,
        )

    def delete_key(
        self,
        key: str,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceDeleted:
        """Delete a resource.

        The request must have a body, and be it an empty object.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            if_match_rev: Delete only if this is the revision now.
            updated_by: Who deletes it. The engine's default is `system`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESOURCES_DELETE_KEY,
            {
                "key": key,
                "body": {
                    "if_match_rev": if_match_rev,
                    "updated_by": updated_by,
                },
            },
            options,
        )

    def patch_key(
        self,
        key: str,
        body: ResourceWriteRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Change a resource.

        Where both values are objects, the members of the new one are put into the old one.
        Otherwise the new one takes its place.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESOURCES_PATCH_KEY,
            {
                "key": key,
                "body": body,
            },
            options,
        )


class AsyncResourcesNamespace(Generic[StreamT]):
    """``client.resources``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def events(
        self, *, prefix: str | None = None, options: RequestOptions | None = None
    ) -> StreamT:
        """Stream the changes of resources.

        The events `resource.updated` and `resource.deleted`. The first frame has no type; it
        says that the stream is open.

        Args:
            prefix: Only keys that begin so.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RESOURCES_EVENTS,
            {
                "prefix": prefix,
            },
            options,
        )

    async def list(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceList:
        """List resources.

        By their keys.

        Args:
            prefix: Only keys that begin with this.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESOURCES_LIST,
            {
                "prefix": prefix,
                "limit": limit,
            },
            options,
        )

    async def get(self, key: str, *, options: RequestOptions | None = None) -> SharedResource:
        """Get a resource.

        By its key. A slash in the key may be written as it is, or encoded.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESOURCES_GET,
            {
                "key": key,
            },
            options,
        )

    async def put_key(
        self,
        key: str,
        value: Any,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        ttl_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Write a resource.

        Sent twice, it raises the revision twice.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            value: The value, any JSON.
            if_match_rev: Write only if this is the revision now.
            updated_by: Who writes it. The engine's default is `system`.
            ttl_ms: How long it is kept, in milliseconds.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESOURCES_PUT_KEY,
            {
                "key": key,
                "body": {
                    "value": value,
                    "if_match_rev": if_match_rev,
                    "updated_by": updated_by,
                    "ttl_ms": ttl_ms,
                },
            },
            options,
        )

    async def delete_key(
        self,
        key: str,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceDeleted:
        """Delete a resource.

        The request must have a body, and be it an empty object.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            if_match_rev: Delete only if this is the revision now.
            updated_by: Who deletes it. The engine's default is `system`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESOURCES_DELETE_KEY,
            {
                "key": key,
                "body": {
                    "if_match_rev": if_match_rev,
                    "updated_by": updated_by,
                },
            },
            options,
        )

    async def patch_key(
        self,
        key: str,
        body: ResourceWriteRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Change a resource.

        Where both values are objects, the members of the new one are put into the old one.
        Otherwise the new one takes its place.

        Args:
            key: Key of the resource. It begins with `run/`, `mission/`, `project/` or
                `team/`, or is `swarm.active_tasks`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESOURCES_PATCH_KEY,
            {
                "key": key,
                "body": body,
            },
            options,
        )
