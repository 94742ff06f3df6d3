from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StorageRequest(Model):
    """The workspace of a sandbox."""

    size: str | Unset = UNSET
    """A Kubernetes quantity, such as `10Gi`."""

    storage_class: str | Unset = UNSET
    """Storage class of Kubernetes."""

    mount_path: str | Unset = UNSET
    """Where the workspace is mounted."""

    snapshot_on_stop: bool | Unset = UNSET
    """Whether to make a snapshot at each stop."""

    shared: bool | Unset = UNSET
    """Whether several pods may mount it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "size": "size",
        "storageClass": "storage_class",
        "mountPath": "mount_path",
        "snapshotOnStop": "snapshot_on_stop",
        "shared": "shared",
    }

    def to_dict(self) -> dict[str, Any]:
        size = self.size

        storage_class = self.storage_class

        mount_path = self.mount_path

        snapshot_on_stop = self.snapshot_on_stop

        shared = self.shared

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if size is not UNSET:
            field_dict["size"] = size
        if storage_class is not UNSET:
            field_dict["storageClass"] = storage_class
        if mount_path is not UNSET:
            field_dict["mountPath"] = mount_path
        if snapshot_on_stop is not UNSET:
            field_dict["snapshotOnStop"] = snapshot_on_stop
        if shared is not UNSET:
            field_dict["shared"] = shared

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        size = d.pop("size", UNSET)
        if size is None:
            size = UNSET

        storage_class = d.pop("storageClass", UNSET)
        if storage_class is None:
            storage_class = UNSET

        mount_path = d.pop("mountPath", UNSET)
        if mount_path is None:
            mount_path = UNSET

        snapshot_on_stop = d.pop("snapshotOnStop", UNSET)
        if snapshot_on_stop is None:
            snapshot_on_stop = UNSET

        shared = d.pop("shared", UNSET)
        if shared is None:
            shared = UNSET

        storage_request = cls(
            size=size,
            storage_class=storage_class,
            mount_path=mount_path,
            snapshot_on_stop=snapshot_on_stop,
            shared=shared,
        )

        storage_request.additional_properties = d
        return storage_request
