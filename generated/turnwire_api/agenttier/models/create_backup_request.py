from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateBackupRequest(Model):
    """How to make a backup."""

    snapshot_class: str | Unset = UNSET
    """Snapshot class of Kubernetes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "snapshotClass": "snapshot_class",
    }

    def to_dict(self) -> dict[str, Any]:
        snapshot_class = self.snapshot_class

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if snapshot_class is not UNSET:
            field_dict["snapshotClass"] = snapshot_class

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        snapshot_class = d.pop("snapshotClass", UNSET)
        if snapshot_class is None:
            snapshot_class = UNSET

        create_backup_request = cls(
            snapshot_class=snapshot_class,
        )

        create_backup_request.additional_properties = d
        return create_backup_request
