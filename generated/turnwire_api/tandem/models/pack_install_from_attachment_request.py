from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackInstallFromAttachmentRequest(Model):
    """The attachment to install."""

    attachment_id: str
    """Identifier of the attachment."""

    path: str
    """Path of the file on the engine's host."""

    connector: str | Unset = UNSET
    """The channel it came by."""

    channel_id: str | Unset = UNSET
    """Where in the channel."""

    sender_id: str | Unset = UNSET
    """Who sent it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "attachment_id": "attachment_id",
        "path": "path",
        "connector": "connector",
        "channel_id": "channel_id",
        "sender_id": "sender_id",
    }

    def to_dict(self) -> dict[str, Any]:
        attachment_id = self.attachment_id

        path = self.path

        connector = self.connector

        channel_id = self.channel_id

        sender_id = self.sender_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attachment_id": attachment_id,
                "path": path,
            }
        )
        if connector is not UNSET:
            field_dict["connector"] = connector
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if sender_id is not UNSET:
            field_dict["sender_id"] = sender_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        attachment_id = d.pop("attachment_id")

        path = d.pop("path")

        connector = d.pop("connector", UNSET)
        if connector is None:
            connector = UNSET

        channel_id = d.pop("channel_id", UNSET)
        if channel_id is None:
            channel_id = UNSET

        sender_id = d.pop("sender_id", UNSET)
        if sender_id is None:
            sender_id = UNSET

        pack_install_from_attachment_request = cls(
            attachment_id=attachment_id,
            path=path,
            connector=connector,
            channel_id=channel_id,
            sender_id=sender_id,
        )

        pack_install_from_attachment_request.additional_properties = d
        return pack_install_from_attachment_request
