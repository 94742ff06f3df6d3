from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryReview(Model):
    """Who has looked at it."""

    required: bool
    """Whether somebody has to."""

    reviewer_id: str | Unset = UNSET
    """Who has."""

    approval_id: str | Unset = UNSET
    """Identifier of the approval."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "required": "required",
        "reviewer_id": "reviewer_id",
        "approval_id": "approval_id",
    }

    def to_dict(self) -> dict[str, Any]:
        required = self.required

        reviewer_id = self.reviewer_id

        approval_id = self.approval_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "required": required,
            }
        )
        if reviewer_id is not UNSET:
            field_dict["reviewer_id"] = reviewer_id
        if approval_id is not UNSET:
            field_dict["approval_id"] = approval_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        required = d.pop("required")

        reviewer_id = d.pop("reviewer_id", UNSET)
        if reviewer_id is None:
            reviewer_id = UNSET

        approval_id = d.pop("approval_id", UNSET)
        if approval_id is None:
            approval_id = UNSET

        memory_review = cls(
            required=required,
            reviewer_id=reviewer_id,
            approval_id=approval_id,
        )

        memory_review.additional_properties = d
        return memory_review
