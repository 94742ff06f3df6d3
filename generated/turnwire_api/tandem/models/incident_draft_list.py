from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentDraftList(Model):
    """The drafts."""

    drafts: list[IncidentDraft]
    """The drafts."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "drafts": "drafts",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        drafts = []
        for drafts_item_data in self.drafts:
            drafts_item = drafts_item_data.to_dict()
            drafts.append(drafts_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "drafts": drafts,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _drafts = d.pop("drafts")
        drafts = []
        if not isinstance(_drafts, list):
            raise TypeError("drafts is not an array")
        for drafts_item_data in _drafts:
            drafts_item = IncidentDraft.from_dict(drafts_item_data)

            drafts.append(drafts_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        incident_draft_list = cls(
            drafts=drafts,
            count=count,
        )

        incident_draft_list.additional_properties = d
        return incident_draft_list


from ..models.incident_draft import IncidentDraft  # noqa: E402
