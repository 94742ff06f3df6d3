from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreatedBy(Model):
    """Who created a sandbox; left out when unknown."""

    email: str | Unset = UNSET
    """The user's address."""

    display_name: str | Unset = UNSET
    """The user's name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "displayName": "display_name",
    }

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        display_name = self.display_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if display_name is not UNSET:
            field_dict["displayName"] = display_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        email = d.pop("email", UNSET)
        if email is None:
            email = UNSET

        display_name = d.pop("displayName", UNSET)
        if display_name is None:
            display_name = UNSET

        created_by = cls(
            email=email,
            display_name=display_name,
        )

        created_by.additional_properties = d
        return created_by
