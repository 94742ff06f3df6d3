from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpToolAnnotations(Model):
    """What a tool says about itself. Which calls wait for approval is decided by it."""

    read_only_hint: bool | Unset = UNSET
    """Whether it changes nothing."""

    destructive_hint: bool | Unset = UNSET
    """Whether it may destroy something."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "readOnlyHint": "read_only_hint",
        "destructiveHint": "destructive_hint",
    }

    def to_dict(self) -> dict[str, Any]:
        read_only_hint = self.read_only_hint

        destructive_hint = self.destructive_hint

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if read_only_hint is not UNSET:
            field_dict["readOnlyHint"] = read_only_hint
        if destructive_hint is not UNSET:
            field_dict["destructiveHint"] = destructive_hint

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        read_only_hint = d.pop("readOnlyHint", UNSET)
        if read_only_hint is None:
            read_only_hint = UNSET

        destructive_hint = d.pop("destructiveHint", UNSET)
        if destructive_hint is None:
            destructive_hint = UNSET

        mcp_tool_annotations = cls(
            read_only_hint=read_only_hint,
            destructive_hint=destructive_hint,
        )

        mcp_tool_annotations.additional_properties = d
        return mcp_tool_annotations
