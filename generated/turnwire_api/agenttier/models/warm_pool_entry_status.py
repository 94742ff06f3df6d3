from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WarmPoolEntryStatus(Model):
    """Pods that wait for sandboxes of a template."""

    template: str
    """The template."""

    desired_count: int | Unset = UNSET
    """How many there should be."""

    ready_count: int | Unset = UNSET
    """How many are ready."""

    pending_count: int | Unset = UNSET
    """How many are being made."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "template": "template",
        "desiredCount": "desired_count",
        "readyCount": "ready_count",
        "pendingCount": "pending_count",
    }

    def to_dict(self) -> dict[str, Any]:
        template = self.template

        desired_count = self.desired_count

        ready_count = self.ready_count

        pending_count = self.pending_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
            }
        )
        if desired_count is not UNSET:
            field_dict["desiredCount"] = desired_count
        if ready_count is not UNSET:
            field_dict["readyCount"] = ready_count
        if pending_count is not UNSET:
            field_dict["pendingCount"] = pending_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        template = d.pop("template")

        desired_count = d.pop("desiredCount", UNSET)
        if desired_count is None:
            desired_count = UNSET

        ready_count = d.pop("readyCount", UNSET)
        if ready_count is None:
            ready_count = UNSET

        pending_count = d.pop("pendingCount", UNSET)
        if pending_count is None:
            pending_count = UNSET

        warm_pool_entry_status = cls(
            template=template,
            desired_count=desired_count,
            ready_count=ready_count,
            pending_count=pending_count,
        )

        warm_pool_entry_status.additional_properties = d
        return warm_pool_entry_status
