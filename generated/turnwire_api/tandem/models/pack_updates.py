from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackUpdates(Model):
    """What can be updated. The engine does not do it yet: the list is empty, and nothing is
    updated."""

    pack_id: None | str | Unset = UNSET
    """Identifier of the pack."""

    name: None | str | Unset = UNSET
    """Its name."""

    current_version: None | str | Unset = UNSET
    """Its version."""

    target_version: None | str | Unset = UNSET
    """The version that was asked for."""

    updates: list[JsonObject] | Unset = UNSET
    """The newer versions."""

    updated: bool | Unset = UNSET
    """Whether it was updated."""

    reason: None | str | Unset = UNSET
    """Why it was not."""

    permissions_diff: Any | Unset = UNSET
    """What the update would ask for."""

    reapproval_required: bool | Unset = UNSET
    """Whether somebody has to approve again."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pack_id": "pack_id",
        "name": "name",
        "current_version": "current_version",
        "target_version": "target_version",
        "updates": "updates",
        "updated": "updated",
        "reason": "reason",
        "permissions_diff": "permissions_diff",
        "reapproval_required": "reapproval_required",
    }

    def to_dict(self) -> dict[str, Any]:
        pack_id: None | str | Unset = self.pack_id

        name: None | str | Unset = self.name

        current_version: None | str | Unset = self.current_version

        target_version: None | str | Unset = self.target_version

        updates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.updates, Unset):
            updates = []
            for updates_item_data in self.updates:
                updates_item = updates_item_data.to_dict()
                updates.append(updates_item)

        updated = self.updated

        reason: None | str | Unset = self.reason

        permissions_diff = self.permissions_diff

        reapproval_required = self.reapproval_required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pack_id is not UNSET:
            field_dict["pack_id"] = pack_id
        if name is not UNSET:
            field_dict["name"] = name
        if current_version is not UNSET:
            field_dict["current_version"] = current_version
        if target_version is not UNSET:
            field_dict["target_version"] = target_version
        if updates is not UNSET:
            field_dict["updates"] = updates
        if updated is not UNSET:
            field_dict["updated"] = updated
        if reason is not UNSET:
            field_dict["reason"] = reason
        if permissions_diff is not UNSET:
            field_dict["permissions_diff"] = permissions_diff
        if reapproval_required is not UNSET:
            field_dict["reapproval_required"] = reapproval_required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        pack_id = d.pop("pack_id", UNSET)

        name = d.pop("name", UNSET)

        current_version = d.pop("current_version", UNSET)

        target_version = d.pop("target_version", UNSET)

        _updates = d.pop("updates", UNSET)
        updates: list[JsonObject] | Unset = UNSET
        if _updates is not None and _updates is not UNSET:
            updates = []
            if not isinstance(_updates, list):
                raise TypeError("updates is not an array")
            for updates_item_data in _updates:
                updates_item = JsonObject.from_dict(updates_item_data)

                updates.append(updates_item)

        updated = d.pop("updated", UNSET)
        if updated is None:
            updated = UNSET

        reason = d.pop("reason", UNSET)

        permissions_diff = d.pop("permissions_diff", UNSET)

        reapproval_required = d.pop("reapproval_required", UNSET)
        if reapproval_required is None:
            reapproval_required = UNSET

        pack_updates = cls(
            pack_id=pack_id,
            name=name,
            current_version=current_version,
            target_version=target_version,
            updates=updates,
            updated=updated,
            reason=reason,
            permissions_diff=permissions_diff,
            reapproval_required=reapproval_required,
        )

        pack_updates.additional_properties = d
        return pack_updates


from ..models.json_object import JsonObject  # noqa: E402
