"""``client.storage`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.storage_files import StorageFiles
    from ..models.storage_repair import StorageRepair

StreamT = TypeVar("StreamT")

STORAGE_LIST_FILES: Operation[StorageFiles] = Operation(
    _PACKAGE,
    name="storage.list_files",
    method="GET",
    path="/global/storage/files",
    endpoint="api.storage.list_storage_files",
    idempotent=True,
)
STORAGE_REPAIR: Operation[StorageRepair] = Operation(
    _PACKAGE,
    name="storage.repair",
    method="POST",
    path="/global/storage/repair",
    endpoint="api.storage.repair_storage",
    bodies=(("", "StorageRepairRequest"),),
    idempotent=True,
)


class Storage(Generic[StreamT]):
    """``client.storage``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list_files(
        self,
        *,
        path: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> StorageFiles:
        """List files of the engine.

        Only from the loopback interface.

        Args:
            path: Folder to list, within the folder of the engine.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            STORAGE_LIST_FILES,
            {
                "path": path,
                "limit": limit,
            },
            options,
        )

    def repair(
        self, *, force: bool | None = None, options: RequestOptions | None = None
    ) -> StorageRepair:
        """Look for sessions of older versions.

        Only from the loopback interface.

        Args:
            force: Whether to look again although it was done before.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            STORAGE_REPAIR,
            {
                "body": {
                    "force": force,
                },
            },
            options,
        )


class AsyncStorage(Generic[StreamT]):
    """``client.storage``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list_files(
        self,
        *,
        path: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> StorageFiles:
        """List files of the engine.

        Only from the loopback interface.

        Args:
            path: Folder to list, within the folder of the engine.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            STORAGE_LIST_FILES,
            {
                "path": path,
                "limit": limit,
            },
            options,
        )

    async def repair(
        self, *, force: bool | None = None, options: RequestOptions | None = None
    ) -> StorageRepair:
        """Look for sessions of older versions.

        Only from the loopback interface.

        Args:
            force: Whether to look again although it was done before.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            STORAGE_REPAIR,
            {
                "body": {
                    "force": force,
                },
            },
            options,
        )
