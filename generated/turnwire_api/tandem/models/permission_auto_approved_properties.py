from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionAutoApprovedProperties(Model):
    """What `permission.auto_approved` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    message_id: str | Unset = UNSET
    """The message."""

    tool: str | Unset = UNSET
    """Name of the tool."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "messageID": "message_id",
        "tool": "tool",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        message_id = self.message_id

        tool = self.tool

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if tool is not UNSET:
            field_dict["tool"] = tool

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        tool = d.pop("tool", UNSET)
        if tool is None:
            tool = UNSET

        permission_auto_approved_properties = cls(
            session_id=session_id,
            message_id=message_id,
            tool=tool,
        )

        permission_auto_approved_properties.additional_properties = d
        return permission_auto_approved_properties
