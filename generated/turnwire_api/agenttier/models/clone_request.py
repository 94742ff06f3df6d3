from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CloneRequest(Model):
    """How to copy a sandbox."""

    name: str | Unset = UNSET
    """Name of the copy; made up when it is left out."""

    snapshot_class: str | Unset = UNSET
    """Snapshot class of Kubernetes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "snapshotClass": "snapshot_class",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        snapshot_class = self.snapshot_class

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if snapshot_class is not UNSET:
            field_dict["snapshotClass"] = snapshot_class

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        snapshot_class = d.pop("snapshotClass", UNSET)
        if snapshot_class is None:
            snapshot_class = UNSET

        clone_request = cls(
            name=name,
            snapshot_class=snapshot_class,
        )

        clone_request.additional_properties = d
        return clone_request
