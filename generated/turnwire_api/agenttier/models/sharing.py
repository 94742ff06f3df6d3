from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Sharing(Model):
    """With whom a sandbox is shared."""

    users: list[SharePermission] | Unset = UNSET
    """Users."""

    groups: list[SharePermission] | Unset = UNSET
    """Groups."""

    share_links: list[ShareLink] | Unset = UNSET
    """Links, without their tokens."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "users": "users",
        "groups": "groups",
        "shareLinks": "share_links",
    }

    def to_dict(self) -> dict[str, Any]:
        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        groups: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = []
            for groups_item_data in self.groups:
                groups_item = groups_item_data.to_dict()
                groups.append(groups_item)

        share_links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.share_links, Unset):
            share_links = []
            for share_links_item_data in self.share_links:
                share_links_item = share_links_item_data.to_dict()
                share_links.append(share_links_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if users is not UNSET:
            field_dict["users"] = users
        if groups is not UNSET:
            field_dict["groups"] = groups
        if share_links is not UNSET:
            field_dict["shareLinks"] = share_links

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _users = d.pop("users", UNSET)
        users: list[SharePermission] | Unset = UNSET
        if _users is not None and _users is not UNSET:
            users = []
            if not isinstance(_users, list):
                raise TypeError("users is not an array")
            for users_item_data in _users:
                users_item = SharePermission.from_dict(users_item_data)

                users.append(users_item)

        _groups = d.pop("groups", UNSET)
        groups: list[SharePermission] | Unset = UNSET
        if _groups is not None and _groups is not UNSET:
            groups = []
            if not isinstance(_groups, list):
                raise TypeError("groups is not an array")
            for groups_item_data in _groups:
                groups_item = SharePermission.from_dict(groups_item_data)

                groups.append(groups_item)

        _share_links = d.pop("shareLinks", UNSET)
        share_links: list[ShareLink] | Unset = UNSET
        if _share_links is not None and _share_links is not UNSET:
            share_links = []
            if not isinstance(_share_links, list):
                raise TypeError("shareLinks is not an array")
            for share_links_item_data in _share_links:
                share_links_item = ShareLink.from_dict(share_links_item_data)

                share_links.append(share_links_item)

        sharing = cls(
            users=users,
            groups=groups,
            share_links=share_links,
        )

        sharing.additional_properties = d
        return sharing


from ..models.share_link import ShareLink  # noqa: E402
from ..models.share_permission import SharePermission  # noqa: E402
