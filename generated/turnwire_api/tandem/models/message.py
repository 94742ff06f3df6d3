from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class Message(Model):
    """A message of a session."""

    info: MessageInfo
    """What a message is."""

    parts: list[ReasoningPart | TextPart | ToolPart | Unknown]
    """Its parts, in order."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "parts": "parts",
    }

    def to_dict(self) -> dict[str, Any]:
        info = self.info.to_dict()

        parts = []
        for parts_item_data in self.parts:
            parts_item = parts_item_data.to_dict()
            parts.append(parts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "info": info,
                "parts": parts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        info = MessageInfo.from_dict(d.pop("info"))

        _parts = d.pop("parts")
        parts = []
        if not isinstance(_parts, list):
            raise TypeError("parts is not an array")
        for parts_item_data in _parts:
            parts_item = unions.MESSAGE_PART.read(parts_item_data)

            parts.append(parts_item)

        message = cls(
            info=info,
            parts=parts,
        )

        message.additional_properties = d
        return message


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.message_info import MessageInfo  # noqa: E402
from ..models.reasoning_part import ReasoningPart  # noqa: E402
from ..models.text_part import TextPart  # noqa: E402
from ..models.tool_part import ToolPart  # noqa: E402
