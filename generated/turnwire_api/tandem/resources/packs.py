"""``client.packs`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.pack_detection import PackDetection
    from ..models.pack_exported import PackExported
    from ..models.pack_inspection import PackInspection
    from ..models.pack_installed import PackInstalled
    from ..models.pack_list import PackList
    from ..models.pack_removed import PackRemoved
    from ..models.pack_updates import PackUpdates

StreamT = TypeVar("StreamT")

PACKS_LIST: Operation[PackList] = Operation(
    _PACKAGE,
    name="packs.list",
    method="GET",
    path="/packs",
    endpoint="api.packs.list_packs",
    idempotent=True,
)
PACKS_INSTALL: Operation[PackInstalled] = Operation(
    _PACKAGE,
    name="packs.install",
    method="POST",
    path="/packs/install",
    endpoint="api.packs.install_pack",
    bodies=(("", "PackInstallRequest"),),
)
PACKS_INSTALL_FROM_ATTACHMENT: Operation[PackInstalled] = Operation(
    _PACKAGE,
    name="packs.install_from_attachment",
    method="POST",
    path="/packs/install_from_attachment",
    endpoint="api.packs.install_pack_from_attachment",
    bodies=(("", "PackInstallFromAttachmentRequest"),),
)
PACKS_UNINSTALL: Operation[PackRemoved] = Operation(
    _PACKAGE,
    name="packs.uninstall",
    method="POST",
    path="/packs/uninstall",
    endpoint="api.packs.uninstall_pack",
    bodies=(("", "PackSelection"),),
)
PACKS_EXPORT: Operation[PackExported] = Operation(
    _PACKAGE,
    name="packs.export",
    method="POST",
    path="/packs/export",
    endpoint="api.packs.export_pack",
    bodies=(("", "PackExportRequest"),),
)
PACKS_DETECT: Operation[PackDetection] = Operation(
    _PACKAGE,
    name="packs.detect",
    method="POST",
    path="/packs/detect",
    endpoint="api.packs.detect_pack",
    bodies=(("", "PackDetectRequest"),),
    idempotent=True,
)
PACKS_INSPECT: Operation[PackInspection] = Operation(
    _PACKAGE,
    name="packs.inspect",
    method="GET",
    path="/packs/{selector}",
    endpoint="api.packs.inspect_pack",
    required=("selector",),
    unwrap="pack",
    idempotent=True,
)
PACKS_UPDATES: Operation[PackUpdates] = Operation(
    _PACKAGE,
    name="packs.updates",
    method="GET",
    path="/packs/{selector}/updates",
    endpoint="api.packs.list_pack_updates",
    required=("selector",),
    idempotent=True,
)
PACKS_UPDATE: Operation[PackUpdates] = Operation(
    _PACKAGE,
    name="packs.update",
    method="POST",
    path="/packs/{selector}/update",
    endpoint="api.packs.update_pack",
    required=("selector",),
    bodies=(("", "PackUpdateRequest"),),
)


class Packs(Generic[StreamT]):
    """``client.packs``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> PackList:
        """List the installed packs.

        Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PACKS_LIST, {}, options)

    def install(
        self,
        *,
        path: str | None = None,
        url: str | None = None,
        expected_sha256: str | None = None,
        source: Any | None = None,
        options: RequestOptions | None = None,
    ) -> PackInstalled:
        """Install a pack.

        Every failure has the same empty answer; the event `pack.install.failed` tells the
        reason. Only from the loopback interface.

        Args:
            path: Path of the file on the engine's host.
            url: URL of the file.
            expected_sha256: Digest that the file must have.
            source: Where it comes from, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_INSTALL,
            {
                "body": {
                    "path": path,
                    "url": url,
                    "expected_sha256": expected_sha256,
                    "source": source,
                },
            },
            options,
        )

    def install_from_attachment(
        self,
        *,
        attachment_id: str,
        path: str,
        connector: str | None = None,
        channel_id: str | None = None,
        sender_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackInstalled:
        """Install a pack that came through a channel.

        Every failure has the same empty answer; the event `pack.install.failed` tells the
        reason. Only from the loopback interface.

        Args:
            attachment_id: Identifier of the attachment.
            path: Path of the file on the engine's host.
            connector: The channel it came by.
            channel_id: Where in the channel.
            sender_id: Who sent it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_INSTALL_FROM_ATTACHMENT,
            {
                "body": {
                    "attachment_id": attachment_id,
                    "path": path,
                    "connector": connector,
                    "channel_id": channel_id,
                    "sender_id": sender_id,
                },
            },
            options,
        )

    def uninstall(
        self,
        *,
        pack_id: str | None = None,
        name: str | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackRemoved:
        """Remove a pack.

        Only from the loopback interface.

        Args:
            pack_id: Identifier of the pack.
            name: Its name.
            version: Its version.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_UNINSTALL,
            {
                "body": {
                    "pack_id": pack_id,
                    "name": name,
                    "version": version,
                },
            },
            options,
        )

    def export(
        self,
        *,
        pack_id: str | None = None,
        name: str | None = None,
        version: str | None = None,
        output_path: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackExported:
        """Write a pack to a file.

        Only from the loopback interface.

        Args:
            pack_id: Identifier of the pack.
            name: Its name.
            version: Its version.
            output_path: Path of the file to write. The engine chooses one when it is
                omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_EXPORT,
            {
                "body": {
                    "pack_id": pack_id,
                    "name": name,
                    "version": version,
                    "output_path": output_path,
                },
            },
            options,
        )

    def detect(
        self,
        *,
        path: str,
        attachment_id: str | None = None,
        connector: str | None = None,
        channel_id: str | None = None,
        sender_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackDetection:
        """Tell whether a file is a pack.

        Only from the loopback interface.

        Args:
            path: Path of the file on the engine's host.
            attachment_id: Identifier of the attachment.
            connector: The channel it came by.
            channel_id: Where in the channel.
            sender_id: Who sent it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_DETECT,
            {
                "body": {
                    "path": path,
                    "attachment_id": attachment_id,
                    "connector": connector,
                    "channel_id": channel_id,
                    "sender_id": sender_id,
                },
            },
            options,
        )

    def inspect(self, selector: str, *, options: RequestOptions | None = None) -> PackInspection:
        """Look into an installed pack.

        What it asks for, and how far it is trusted. Only from the loopback interface.

        Args:
            selector: Identifier or name of the pack.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_INSPECT,
            {
                "selector": selector,
            },
            options,
        )

    def updates(self, selector: str, *, options: RequestOptions | None = None) -> PackUpdates:
        """List newer versions of a pack.

        Not done yet by the engine: the list is always empty.

        Args:
            selector: Identifier or name of the pack.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_UPDATES,
            {
                "selector": selector,
            },
            options,
        )

    def update(
        self,
        selector: str,
        *,
        target_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackUpdates:
        """Update a pack.

        Not done yet by the engine: the answer says so.

        Args:
            selector: Identifier or name of the pack.
            target_version: The version. The newest when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PACKS_UPDATE,
            {
                "selector": selector,
                "body": {
                    "target_version": target_version,
                },
            },
            options,
        )


class AsyncPacks(Generic[StreamT]):
    """``client.packs``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> PackList:
        """List the installed packs.

        Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PACKS_LIST, {}, options)

    async def install(
        self,
        *,
        path: str | None = None,
        url: str | None = None,
        expected_sha256: str | None = None,
        source: Any | None = None,
        options: RequestOptions | None = None,
    ) -> PackInstalled:
        """Install a pack.

        Every failure has the same empty answer; the event `pack.install.failed` tells the
        reason. Only from the loopback interface.

        Args:
            path: Path of the file on the engine's host.
            url: URL of the file.
            expected_sha256: Digest that the file must have.
            source: Where it comes from, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_INSTALL,
            {
                "body": {
                    "path": path,
                    "url": url,
                    "expected_sha256": expected_sha256,
                    "source": source,
                },
            },
            options,
        )

    async def install_from_attachment(
        self,
        *,
        attachment_id: str,
        path: str,
        connector: str | None = None,
        channel_id: str | None = None,
        sender_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackInstalled:
        """Install a pack that came through a channel.

        Every failure has the same empty answer; the event `pack.install.failed` tells the
        reason. Only from the loopback interface.

        Args:
            attachment_id: Identifier of the attachment.
            path: Path of the file on the engine's host.
            connector: The channel it came by.
            channel_id: Where in the channel.
            sender_id: Who sent it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_INSTALL_FROM_ATTACHMENT,
            {
                "body": {
                    "attachment_id": attachment_id,
                    "path": path,
                    "connector": connector,
                    "channel_id": channel_id,
                    "sender_id": sender_id,
                },
            },
            options,
        )

    async def uninstall(
        self,
        *,
        pack_id: str | None = None,
        name: str | None = None,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackRemoved:
        """Remove a pack.

        Only from the loopback interface.

        Args:
            pack_id: Identifier of the pack.
            name: Its name.
            version: Its version.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_UNINSTALL,
            {
                "body": {
                    "pack_id": pack_id,
                    "name": name,
                    "version": version,
                },
            },
            options,
        )

    async def export(
        self,
        *,
        pack_id: str | None = None,
        name: str | None = None,
        version: str | None = None,
        output_path: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackExported:
        """Write a pack to a file.

        Only from the loopback interface.

        Args:
            pack_id: Identifier of the pack.
            name: Its name.
            version: Its version.
            output_path: Path of the file to write. The engine chooses one when it is
                omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_EXPORT,
            {
                "body": {
                    "pack_id": pack_id,
                    "name": name,
                    "version": version,
                    "output_path": output_path,
                },
            },
            options,
        )

    async def detect(
        self,
        *,
        path: str,
        attachment_id: str | None = None,
        connector: str | None = None,
        channel_id: str | None = None,
        sender_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackDetection:
        """Tell whether a file is a pack.

        Only from the loopback interface.

        Args:
            path: Path of the file on the engine's host.
            attachment_id: Identifier of the attachment.
            connector: The channel it came by.
            channel_id: Where in the channel.
            sender_id: Who sent it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_DETECT,
            {
                "body": {
                    "path": path,
                    "attachment_id": attachment_id,
                    "connector": connector,
                    "channel_id": channel_id,
                    "sender_id": sender_id,
                },
            },
            options,
        )

    async def inspect(
        self, selector: str, *, options: RequestOptions | None = None
    ) -> PackInspection:
        """Look into an installed pack.

        What it asks for, and how far it is trusted. Only from the loopback interface.

        Args:
            selector: Identifier or name of the pack.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_INSPECT,
            {
                "selector": selector,
            },
            options,
        )

    async def updates(self, selector: str, *, options: RequestOptions | None = None) -> PackUpdates:
        """List newer versions of a pack.

        Not done yet by the engine: the list is always empty.

        Args:
            selector: Identifier or name of the pack.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_UPDATES,
            {
                "selector": selector,
            },
            options,
        )

    async def update(
        self,
        selector: str,
        *,
        target_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> PackUpdates:
        """Update a pack.

        Not done yet by the engine: the answer says so.

        Args:
            selector: Identifier or name of the pack.
            target_version: The version. The newest when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PACKS_UPDATE,
            {
                "selector": selector,
                "body": {
                    "target_version": target_version,
                },
            },
            options,
        )
