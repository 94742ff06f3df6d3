from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class RefusalPart(Model):
    """A refusal."""

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""

    refusal: str
    """The text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "refusal": "refusal",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        refusal = self.refusal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "refusal": refusal,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "refusal":
            raise ValueError(f"type must be 'refusal', got {type!r}")

        refusal = d.pop("refusal")

        refusal_part = cls(
            type=type,
            refusal=refusal,
        )

        refusal_part.additional_properties = d
        return refusal_part
