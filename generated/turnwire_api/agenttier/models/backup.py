from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Backup(Model):
    """A snapshot of a workspace."""

    name: str
    """Its name."""

    created_at: str | Unset = UNSET
    """When it was made, in the form of RFC 3339; left out when unknown."""

    kind: str | Unset = UNSET
    """What it was made for."""

    ready_to_use: bool | Unset = UNSET
    """Whether a sandbox can be made from it."""

    restore_size: str | Unset = UNSET
    """Size of the workspace, a Kubernetes quantity; left out when unknown."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "createdAt": "created_at",
        "kind": "kind",
        "readyToUse": "ready_to_use",
        "restoreSize": "restore_size",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        created_at = self.created_at

        kind = self.kind

        ready_to_use = self.ready_to_use

        restore_size = self.restore_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if kind is not UNSET:
            field_dict["kind"] = kind
        if ready_to_use is not UNSET:
            field_dict["readyToUse"] = ready_to_use
        if restore_size is not UNSET:
            field_dict["restoreSize"] = restore_size

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        created_at = d.pop("createdAt", UNSET)
        if created_at is None:
            created_at = UNSET

        kind = d.pop("kind", UNSET)
        if kind is None:
            kind = UNSET

        ready_to_use = d.pop("readyToUse", UNSET)
        if ready_to_use is None:
            ready_to_use = UNSET

        restore_size = d.pop("restoreSize", UNSET)
        if restore_size is None:
            restore_size = UNSET

        backup = cls(
            name=name,
            created_at=created_at,
            kind=kind,
            ready_to_use=ready_to_use,
            restore_size=restore_size,
        )

        backup.additional_properties = d
        return backup
