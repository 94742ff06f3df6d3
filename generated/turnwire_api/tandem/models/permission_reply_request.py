from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PermissionReplyRequest(Model):
    """The decision about a permission request."""

    reply: str
    """`once` allows this call. `always`, and `allow` which means the same, allow later calls of
    the tool in this session too, except for tools like shells. `reject` and `deny` deny later
    calls too."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "reply": "reply",
    }

    def to_dict(self) -> dict[str, Any]:
        reply = self.reply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reply": reply,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reply = d.pop("reply")

        permission_reply_request = cls(
            reply=reply,
        )

        permission_reply_request.additional_properties = d
        return permission_reply_request
