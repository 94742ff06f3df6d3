from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryPermissions(Model):
    """What may be done with the memory, by tier."""

    read_tiers: list[str] | Unset = UNSET
    """Tiers that may be read."""

    write_tiers: list[str] | Unset = UNSET
    """Tiers that may be written."""

    promote_targets: list[str] | Unset = UNSET
    """Tiers that entries may be promoted to."""

    require_review_for_promote: bool | Unset = UNSET
    """Whether a promotion needs a review."""

    allow_auto_use_tiers: list[str] | Unset = UNSET
    """Tiers that are used without being asked."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "read_tiers": "read_tiers",
        "write_tiers": "write_tiers",
        "promote_targets": "promote_targets",
        "require_review_for_promote": "require_review_for_promote",
        "allow_auto_use_tiers": "allow_auto_use_tiers",
    }

    def to_dict(self) -> dict[str, Any]:
        read_tiers: list[str] | Unset = UNSET
        if not isinstance(self.read_tiers, Unset):
            read_tiers = self.read_tiers

        write_tiers: list[str] | Unset = UNSET
        if not isinstance(self.write_tiers, Unset):
            write_tiers = self.write_tiers

        promote_targets: list[str] | Unset = UNSET
        if not isinstance(self.promote_targets, Unset):
            promote_targets = self.promote_targets

        require_review_for_promote = self.require_review_for_promote

        allow_auto_use_tiers: list[str] | Unset = UNSET
        if not isinstance(self.allow_auto_use_tiers, Unset):
            allow_auto_use_tiers = self.allow_auto_use_tiers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if read_tiers is not UNSET:
            field_dict["read_tiers"] = read_tiers
        if write_tiers is not UNSET:
            field_dict["write_tiers"] = write_tiers
        if promote_targets is not UNSET:
            field_dict["promote_targets"] = promote_targets
        if require_review_for_promote is not UNSET:
            field_dict["require_review_for_promote"] = require_review_for_promote
        if allow_auto_use_tiers is not UNSET:
            field_dict["allow_auto_use_tiers"] = allow_auto_use_tiers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        read_tiers = d.pop("read_tiers", UNSET)
        if read_tiers is None:
            read_tiers = UNSET

        write_tiers = d.pop("write_tiers", UNSET)
        if write_tiers is None:
            write_tiers = UNSET

        promote_targets = d.pop("promote_targets", UNSET)
        if promote_targets is None:
            promote_targets = UNSET

        require_review_for_promote = d.pop("require_review_for_promote", UNSET)
        if require_review_for_promote is None:
            require_review_for_promote = UNSET

        allow_auto_use_tiers = d.pop("allow_auto_use_tiers", UNSET)
        if allow_auto_use_tiers is None:
            allow_auto_use_tiers = UNSET

        memory_permissions = cls(
            read_tiers=read_tiers,
            write_tiers=write_tiers,
            promote_targets=promote_targets,
            require_review_for_promote=require_review_for_promote,
            allow_auto_use_tiers=allow_auto_use_tiers,
        )

        memory_permissions.additional_properties = d
        return memory_permissions
