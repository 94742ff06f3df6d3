from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class TextPart(Model):
    """Text."""

    type: Literal["text"] = "text"
    """Always `text`."""

    text: str
    """The text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "text":
            raise ValueError(f"type must be 'text', got {type!r}")

        text = d.pop("text")

        text_part = cls(
            type=type,
            text=text,
        )

        text_part.additional_properties = d
        return text_part
