from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ThinkingTextBlock(Model):
    """Thinking that may be read."""

    type: Literal["thinking"] = "thinking"
    """Always `thinking`."""

    thinking: str
    """The text; in a piece of a message, text to append."""

    signature: str | Unset = UNSET
    """The provider's proof of the block. Closes it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "thinking": "thinking",
        "signature": "signature",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        thinking = self.thinking

        signature = self.signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "thinking": thinking,
            }
        )
        if signature is not UNSET:
            field_dict["signature"] = signature

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "thinking":
            raise ValueError(f"type must be 'thinking', got {type!r}")

        thinking = d.pop("thinking")

        signature = d.pop("signature", UNSET)
        if signature is None:
            signature = UNSET

        thinking_text_block = cls(
            type=type,
            thinking=thinking,
            signature=signature,
        )

        thinking_text_block.additional_properties = d
        return thinking_text_block
