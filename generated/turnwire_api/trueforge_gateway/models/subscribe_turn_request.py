from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SubscribeTurnRequest(Model):
    """Where to begin."""

    after_sequence_number: int | Unset = UNSET
    """The sequence number after which to begin. 0 or nothing is the start."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "after_sequence_number": "after_sequence_number",
    }

    def to_dict(self) -> dict[str, Any]:
        after_sequence_number = self.after_sequence_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if after_sequence_number is not UNSET:
            field_dict["after_sequence_number"] = after_sequence_number

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        after_sequence_number = d.pop("after_sequence_number", UNSET)
        if after_sequence_number is None:
            after_sequence_number = UNSET

        subscribe_turn_request = cls(
            after_sequence_number=after_sequence_number,
        )

        subscribe_turn_request.additional_properties = d
        return subscribe_turn_request
