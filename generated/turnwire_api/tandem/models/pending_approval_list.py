from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PendingApprovalList(Model):
    """Everything that waits for a person."""

    approvals: list[PendingApproval]
    """What waits, the newest first."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "approvals": "approvals",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        approvals = []
        for approvals_item_data in self.approvals:
            approvals_item = approvals_item_data.to_dict()
            approvals.append(approvals_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approvals": approvals,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _approvals = d.pop("approvals")
        approvals = []
        if not isinstance(_approvals, list):
            raise TypeError("approvals is not an array")
        for approvals_item_data in _approvals:
            approvals_item = PendingApproval.from_dict(approvals_item_data)

            approvals.append(approvals_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        pending_approval_list = cls(
            approvals=approvals,
            count=count,
        )

        pending_approval_list.additional_properties = d
        return pending_approval_list


from ..models.pending_approval import PendingApproval  # noqa: E402
