from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ShareLinkCreated(Model):
    """A link that was made, with its token."""

    id: str
    """Its identifier."""

    token: str
    """Its token, shown this once."""

    level: str | Unset = UNSET
    """How far it lets in."""

    expires_at: None | str | Unset = UNSET
    """When it ends, in the form of RFC 3339; null when it does not."""

    max_uses: int | Unset = UNSET
    """How often it may be used; 0 without a limit."""

    warning: str | Unset = UNSET
    """To keep the token."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "token": "token",
        "level": "level",
        "expiresAt": "expires_at",
        "maxUses": "max_uses",
        "warning": "warning",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["token"])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        token = self.token

        level = self.level

        expires_at: None | str | Unset = self.expires_at

        max_uses = self.max_uses

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "token": token,
            }
        )
        if level is not UNSET:
            field_dict["level"] = level
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at
        if max_uses is not UNSET:
            field_dict["maxUses"] = max_uses
        if warning is not UNSET:
            field_dict["warning"] = warning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        token = d.pop("token")

        level = d.pop("level", UNSET)
        if level is None:
            level = UNSET

        expires_at = d.pop("expiresAt", UNSET)

        max_uses = d.pop("maxUses", UNSET)
        if max_uses is None:
            max_uses = UNSET

        warning = d.pop("warning", UNSET)
        if warning is None:
            warning = UNSET

        share_link_created = cls(
            id=id,
            token=token,
            level=level,
            expires_at=expires_at,
            max_uses=max_uses,
            warning=warning,
        )

        share_link_created.additional_properties = d
        return share_link_created
