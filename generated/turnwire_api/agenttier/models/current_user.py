from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CurrentUser(Model):
    """Who calls."""

    sub: str
    """Identifier of the user."""

    email: str | Unset = UNSET
    """Address of the user."""

    name: str | Unset = UNSET
    """Name of the user."""

    groups: list[str] | None | Unset = UNSET
    """Groups of the user; null for every caller with an API key."""

    is_admin: bool | Unset = UNSET
    """Whether the user is an admin."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sub": "sub",
        "email": "email",
        "name": "name",
        "groups": "groups",
        "isAdmin": "is_admin",
    }

    def to_dict(self) -> dict[str, Any]:
        sub = self.sub

        email = self.email

        name = self.name

        groups: list[str] | None | Unset = plain(self.groups)

        is_admin = self.is_admin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sub": sub,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if name is not UNSET:
            field_dict["name"] = name
        if groups is not UNSET:
            field_dict["groups"] = groups
        if is_admin is not UNSET:
            field_dict["isAdmin"] = is_admin

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        sub = d.pop("sub")

        email = d.pop("email", UNSET)
        if email is None:
            email = UNSET

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        def _parse_groups(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                groups_type_0: list[str] = data

                return groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        groups = _parse_groups(d.pop("groups", UNSET))

        is_admin = d.pop("isAdmin", UNSET)
        if is_admin is None:
            is_admin = UNSET

        current_user = cls(
            sub=sub,
            email=email,
            name=name,
            groups=groups,
            is_admin=is_admin,
        )

        current_user.additional_properties = d
        return current_user
