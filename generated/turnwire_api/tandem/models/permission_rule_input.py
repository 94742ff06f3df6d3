from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionRuleInput(Model):
    """Decides about calls of a tool before they are made."""

    permission: str
    """Name of the tool."""

    pattern: str | Unset = UNSET
    """What the rule is for, `*` for every call."""

    action: str
    """What to do."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "permission": "permission",
        "pattern": "pattern",
        "action": "action",
    }

    def to_dict(self) -> dict[str, Any]:
        permission = self.permission

        action = self.action

        pattern = self.pattern

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "permission": permission,
                "action": action,
            }
        )
        if pattern is not UNSET:
            field_dict["pattern"] = pattern

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        permission = d.pop("permission")

        action = d.pop("action")

        pattern = d.pop("pattern", UNSET)
        if pattern is None:
            pattern = UNSET

        permission_rule_input = cls(
            permission=permission,
            action=action,
            pattern=pattern,
        )

        permission_rule_input.additional_properties = d
        return permission_rule_input
