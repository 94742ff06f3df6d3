from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ShareRevoked(Model):
    """A user or group with whom a sandbox is not shared any more."""

    status: str
    """What was done."""

    identity: str | Unset = UNSET
    """The user or group."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "identity": "identity",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        identity = self.identity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if identity is not UNSET:
            field_dict["identity"] = identity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")

        identity = d.pop("identity", UNSET)
        if identity is None:
            identity = UNSET

        share_revoked = cls(
            status=status,
            identity=identity,
        )

        share_revoked.additional_properties = d
        return share_revoked
