from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SharePermission(Model):
    """What a user or group may do with a sandbox."""

    identity: str
    """Address or identifier of the user, or name of the group."""

    level: str
    """How far."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "identity": "identity",
        "level": "level",
    }

    def to_dict(self) -> dict[str, Any]:
        identity = self.identity

        level = self.level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identity": identity,
                "level": level,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        identity = d.pop("identity")

        level = d.pop("level")

        share_permission = cls(
            identity=identity,
            level=level,
        )

        share_permission.additional_properties = d
        return share_permission
