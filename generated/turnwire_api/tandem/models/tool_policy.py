from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolPolicy(Model):
    """Which tools may be used."""

    allowlist: list[str] | Unset = UNSET
    """The only tools that may be used. The server puts `read` in place of an empty list."""

    denylist: list[str] | Unset = UNSET
    """Tools that may not be used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "allowlist": "allowlist",
        "denylist": "denylist",
    }

    def to_dict(self) -> dict[str, Any]:
        allowlist: list[str] | Unset = UNSET
        if not isinstance(self.allowlist, Unset):
            allowlist = self.allowlist

        denylist: list[str] | Unset = UNSET
        if not isinstance(self.denylist, Unset):
            denylist = self.denylist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allowlist is not UNSET:
            field_dict["allowlist"] = allowlist
        if denylist is not UNSET:
            field_dict["denylist"] = denylist

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        allowlist = d.pop("allowlist", UNSET)
        if allowlist is None:
            allowlist = UNSET

        denylist = d.pop("denylist", UNSET)
        if denylist is None:
            denylist = UNSET

        tool_policy = cls(
            allowlist=allowlist,
            denylist=denylist,
        )

        tool_policy.additional_properties = d
        return tool_policy
