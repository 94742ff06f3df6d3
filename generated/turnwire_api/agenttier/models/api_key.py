from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ApiKey(Model):
    """An API key, without the key."""

    id: str
    """Its identifier."""

    user_id: str | Unset = UNSET
    """Its owner."""

    name: str | Unset = UNSET
    """Its name; may be empty."""

    sandbox_id: str | Unset = UNSET
    """The sandbox that it is for; left out for a key of a user."""

    action_groups: list[str] | Unset = UNSET
    """What it is for in that sandbox."""

    created_at: str | Unset = UNSET
    """When it was created, in the form of RFC 3339, to the nanosecond."""

    expires_at: None | str | Unset = UNSET
    """When it ends, likewise; left out when it does not."""

    last_used_at: None | str | Unset = UNSET
    """When it was last used, likewise; left out when it was not."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "userId": "user_id",
        "name": "name",
        "sandboxId": "sandbox_id",
        "actionGroups": "action_groups",
        "createdAt": "created_at",
        "expiresAt": "expires_at",
        "lastUsedAt": "last_used_at",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_id = self.user_id

        name = self.name

        sandbox_id = self.sandbox_id

        action_groups: list[str] | Unset = UNSET
        if not isinstance(self.action_groups, Unset):
            action_groups = self.action_groups

        created_at = self.created_at

        expires_at: None | str | Unset = self.expires_at

        last_used_at: None | str | Unset = self.last_used_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if name is not UNSET:
            field_dict["name"] = name
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if action_groups is not UNSET:
            field_dict["actionGroups"] = action_groups
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at
        if last_used_at is not UNSET:
            field_dict["lastUsedAt"] = last_used_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        user_id = d.pop("userId", UNSET)
        if user_id is None:
            user_id = UNSET

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        action_groups = d.pop("actionGroups", UNSET)
        if action_groups is None:
            action_groups = UNSET

        created_at = d.pop("createdAt", UNSET)
        if created_at is None:
            created_at = UNSET

        expires_at = d.pop("expiresAt", UNSET)

        last_used_at = d.pop("lastUsedAt", UNSET)

        api_key = cls(
            id=id,
            user_id=user_id,
            name=name,
            sandbox_id=sandbox_id,
            action_groups=action_groups,
            created_at=created_at,
            expires_at=expires_at,
            last_used_at=last_used_at,
        )

        api_key.additional_properties = d
        return api_key
