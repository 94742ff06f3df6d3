from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ApiKeyRevoked(Model):
    """An API key that was revoked."""

    status: str
    """What was done."""

    id: str | Unset = UNSET
    """Its identifier."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "id": "id",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")

        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        api_key_revoked = cls(
            status=status,
            id=id,
        )

        api_key_revoked.additional_properties = d
        return api_key_revoked
