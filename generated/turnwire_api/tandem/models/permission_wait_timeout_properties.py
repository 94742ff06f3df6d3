from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionWaitTimeoutProperties(Model):
    """What `permission.wait.timeout` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    message_id: str | Unset = UNSET
    """The message."""

    tool: str | Unset = UNSET
    """Name of the tool."""

    request_id: str
    """The permission request."""

    timeout_ms: int | Unset = UNSET
    """How long the run has waited, milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "messageID": "message_id",
        "tool": "tool",
        "requestID": "request_id",
        "timeoutMs": "timeout_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        session_id = self.session_id

        message_id = self.message_id

        tool = self.tool

        timeout_ms = self.timeout_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requestID": request_id,
            }
        )
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if timeout_ms is not UNSET:
            field_dict["timeoutMs"] = timeout_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        request_id = d.pop("requestID")

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        tool = d.pop("tool", UNSET)
        if tool is None:
            tool = UNSET

        timeout_ms = d.pop("timeoutMs", UNSET)
        if timeout_ms is None:
            timeout_ms = UNSET

        permission_wait_timeout_properties = cls(
            request_id=request_id,
            session_id=session_id,
            message_id=message_id,
            tool=tool,
            timeout_ms=timeout_ms,
        )

        permission_wait_timeout_properties.additional_properties = d
        return permission_wait_timeout_properties
