from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SpawnApproval(Model):
    """An agent that wants to be started."""

    approval_id: str
    """Identifier for the decision."""

    status: None | str | Unset = UNSET
    """State of the decision."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "approvalID": "approval_id",
        "status": "status",
    }

    def to_dict(self) -> dict[str, Any]:
        approval_id = self.approval_id

        status: None | str | Unset = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approvalID": approval_id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        approval_id = d.pop("approvalID")

        status = d.pop("status", UNSET)

        spawn_approval = cls(
            approval_id=approval_id,
            status=status,
        )

        spawn_approval.additional_properties = d
        return spawn_approval
