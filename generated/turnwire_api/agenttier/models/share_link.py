from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ShareLink(Model):
    """A link to a sandbox."""

    id: str
    """Its identifier."""

    level: str | Unset = UNSET
    """How far it lets in."""

    expires_at: None | str | Unset = UNSET
    """When it ends, in the form of RFC 3339; null when it does not."""

    max_uses: int | Unset = UNSET
    """How often it may be used; 0 without a limit."""

    used_count: int | Unset = UNSET
    """How often it was used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "level": "level",
        "expiresAt": "expires_at",
        "maxUses": "max_uses",
        "usedCount": "used_count",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        level = self.level

        expires_at: None | str | Unset = self.expires_at

        max_uses = self.max_uses

        used_count = self.used_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if level is not UNSET:
            field_dict["level"] = level
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at
        if max_uses is not UNSET:
            field_dict["maxUses"] = max_uses
        if used_count is not UNSET:
            field_dict["usedCount"] = used_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        level = d.pop("level", UNSET)
        if level is None:
            level = UNSET

        expires_at = d.pop("expiresAt", UNSET)

        max_uses = d.pop("maxUses", UNSET)
        if max_uses is None:
            max_uses = UNSET

        used_count = d.pop("usedCount", UNSET)
        if used_count is None:
            used_count = UNSET

        share_link = cls(
            id=id,
            level=level,
            expires_at=expires_at,
            max_uses=max_uses,
            used_count=used_count,
        )

        share_link.additional_properties = d
        return share_link
