from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class OpeningMessage(Model):
    """A user message that is part of the agent rather than of a turn."""

    type: Literal["user.message"] = "user.message"
    """Always `user.message`."""

    content: str
    """Text of the message. May hold `{{name}}` placeholders."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "user.message":
            raise ValueError(f"type must be 'user.message', got {type!r}")

        content = d.pop("content")

        opening_message = cls(
            type=type,
            content=content,
        )

        opening_message.additional_properties = d
        return opening_message
