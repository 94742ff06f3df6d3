from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateShareLinkRequest(Model):
    """A link to make."""

    level: str | Unset = UNSET
    """How far it lets in; as a viewer when it is left out."""

    expires_in: str | Unset = UNSET
    """How long it lasts, a Go duration; without an end when it is left out."""

    max_uses: int | Unset = UNSET
    """How often it may be used; 0 without a limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "level": "level",
        "expiresIn": "expires_in",
        "maxUses": "max_uses",
    }

    def to_dict(self) -> dict[str, Any]:
        level = self.level

        expires_in = self.expires_in

        max_uses = self.max_uses

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if level is not UNSET:
            field_dict["level"] = level
        if expires_in is not UNSET:
            field_dict["expiresIn"] = expires_in
        if max_uses is not UNSET:
            field_dict["maxUses"] = max_uses

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        level = d.pop("level", UNSET)
        if level is None:
            level = UNSET

        expires_in = d.pop("expiresIn", UNSET)
        if expires_in is None:
            expires_in = UNSET

        max_uses = d.pop("maxUses", UNSET)
        if max_uses is None:
            max_uses = UNSET

        create_share_link_request = cls(
            level=level,
            expires_in=expires_in,
            max_uses=max_uses,
        )

        create_share_link_request.additional_properties = d
        return create_share_link_request
