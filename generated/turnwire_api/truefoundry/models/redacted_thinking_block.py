from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class RedactedThinkingBlock(Model):
    """Thinking that the provider has encrypted."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """Always `redacted_thinking`."""

    data: str
    """The encrypted text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "redacted_thinking":
            raise ValueError(f"type must be 'redacted_thinking', got {type!r}")

        data = d.pop("data")

        redacted_thinking_block = cls(
            type=type,
            data=data,
        )

        redacted_thinking_block.additional_properties = d
        return redacted_thinking_block
