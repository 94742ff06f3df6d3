from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryPutResult(Model):
    """Where the entry is kept."""

    id: str
    """Identifier of the entry."""

    stored: bool | Unset = UNSET
    """Whether it was kept."""

    tier: None | str | Unset = UNSET
    """How far it reaches."""

    partition_key: None | str | Unset = UNSET
    """Where it is kept."""

    audit_id: None | str | Unset = UNSET
    """Identifier of the audit record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "stored": "stored",
        "tier": "tier",
        "partition_key": "partition_key",
        "audit_id": "audit_id",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        stored = self.stored

        tier: None | str | Unset = self.tier

        partition_key: None | str | Unset = self.partition_key

        audit_id: None | str | Unset = self.audit_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if stored is not UNSET:
            field_dict["stored"] = stored
        if tier is not UNSET:
            field_dict["tier"] = tier
        if partition_key is not UNSET:
            field_dict["partition_key"] = partition_key
        if audit_id is not UNSET:
            field_dict["audit_id"] = audit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        stored = d.pop("stored", UNSET)
        if stored is None:
            stored = UNSET

        tier = d.pop("tier", UNSET)

        partition_key = d.pop("partition_key", UNSET)

        audit_id = d.pop("audit_id", UNSET)

        memory_put_result = cls(
            id=id,
            stored=stored,
            tier=tier,
            partition_key=partition_key,
            audit_id=audit_id,
        )

        memory_put_result.additional_properties = d
        return memory_put_result
