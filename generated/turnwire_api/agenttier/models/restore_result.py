from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RestoreResult(Model):
    """A sandbox that is being made from a snapshot."""

    name: str
    """Its name and identifier."""

    namespace: str | Unset = UNSET
    """Its Kubernetes namespace."""

    restored_from: str | Unset = UNSET
    """The sandbox of the snapshot."""

    snapshot: str | Unset = UNSET
    """The snapshot."""

    phase: str | Unset = UNSET
    """No phase of a sandbox: it is only being made."""

    message: str | Unset = UNSET
    """What to wait for, in words."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "namespace": "namespace",
        "restoredFrom": "restored_from",
        "snapshot": "snapshot",
        "phase": "phase",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        namespace = self.namespace

        restored_from = self.restored_from

        snapshot = self.snapshot

        phase = self.phase

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if restored_from is not UNSET:
            field_dict["restoredFrom"] = restored_from
        if snapshot is not UNSET:
            field_dict["snapshot"] = snapshot
        if phase is not UNSET:
            field_dict["phase"] = phase
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        restored_from = d.pop("restoredFrom", UNSET)
        if restored_from is None:
            restored_from = UNSET

        snapshot = d.pop("snapshot", UNSET)
        if snapshot is None:
            snapshot = UNSET

        phase = d.pop("phase", UNSET)
        if phase is None:
            phase = UNSET

        message = d.pop("message", UNSET)
        if message is None:
            message = UNSET

        restore_result = cls(
            name=name,
            namespace=namespace,
            restored_from=restored_from,
            snapshot=snapshot,
            phase=phase,
            message=message,
        )

        restore_result.additional_properties = d
        return restore_result
