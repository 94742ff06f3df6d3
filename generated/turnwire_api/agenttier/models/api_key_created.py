from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ApiKeyCreated(Model):
    """An API key, with the key."""

    id: str
    """Its identifier."""

    key: str
    """The key, shown this once."""

    name: str | Unset = UNSET
    """Its name; may be empty."""

    sandbox_id: str | Unset = UNSET
    """The sandbox that it is for; empty for a key of a user."""

    action_groups: list[str] | None | Unset = UNSET
    """What it is for in that sandbox; null for a key of a user."""

    created_at: str | Unset = UNSET
    """When it was created, in the form of RFC 3339, to the nanosecond."""

    expires_at: None | str | Unset = UNSET
    """When it ends, likewise; null when it does not."""

    warning: str | Unset = UNSET
    """To keep the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "key": "key",
        "name": "name",
        "sandboxId": "sandbox_id",
        "actionGroups": "action_groups",
        "createdAt": "created_at",
        "expiresAt": "expires_at",
        "warning": "warning",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["key"])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        key = self.key

        name = self.name

        sandbox_id = self.sandbox_id

        action_groups: list[str] | None | Unset = plain(self.action_groups)

        created_at = self.created_at

        expires_at: None | str | Unset = self.expires_at

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "key": key,
            }
        )
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
        if warning is not UNSET:
            field_dict["warning"] = warning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        key = d.pop("key")

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        def _parse_action_groups(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                action_groups_type_0: list[str] = data

                return action_groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        action_groups = _parse_action_groups(d.pop("actionGroups", UNSET))

        created_at = d.pop("createdAt", UNSET)
        if created_at is None:
            created_at = UNSET

        expires_at = d.pop("expiresAt", UNSET)

        warning = d.pop("warning", UNSET)
        if warning is None:
            warning = UNSET

        api_key_created = cls(
            id=id,
            key=key,
            name=name,
            sandbox_id=sandbox_id,
            action_groups=action_groups,
            created_at=created_at,
            expires_at=expires_at,
            warning=warning,
        )

        api_key_created.additional_properties = d
        return api_key_created
