from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpDeleted(Model):
    """Whether the server was removed."""

    ok: bool
    """Whether there was one."""

    removed_tool_count: int | Unset = UNSET
    """How many tools were taken away."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "removedToolCount": "removed_tool_count",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        removed_tool_count = self.removed_tool_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if removed_tool_count is not UNSET:
            field_dict["removedToolCount"] = removed_tool_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        removed_tool_count = d.pop("removedToolCount", UNSET)
        if removed_tool_count is None:
            removed_tool_count = UNSET

        mcp_deleted = cls(
            ok=ok,
            removed_tool_count=removed_tool_count,
        )

        mcp_deleted.additional_properties = d
        return mcp_deleted
