from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryAudited(Model):
    """Whether something was done, and where it is recorded."""

    ok: bool
    """Whether it was done."""

    audit_id: None | str | Unset = UNSET
    """Identifier of the audit record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "audit_id": "audit_id",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        audit_id: None | str | Unset = self.audit_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if audit_id is not UNSET:
            field_dict["audit_id"] = audit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        audit_id = d.pop("audit_id", UNSET)

        memory_audited = cls(
            ok=ok,
            audit_id=audit_id,
        )

        memory_audited.additional_properties = d
        return memory_audited
