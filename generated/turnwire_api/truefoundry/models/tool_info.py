from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolInfo(Model):
    """Where a tool comes from and what it needs."""

    mcp_server_id: str
    """The MCP server of the tool. Built-in servers are `sandbox` and `ask-user-question`."""

    mcp_server_name: str
    """Name of the MCP server."""

    original_tool_name: str
    """Name of the tool on its server, the one to show. `function.name` may have a prefix."""

    is_approval_required: bool | Unset = UNSET
    """Whether the call waits for approval."""

    is_deferred: bool | Unset = UNSET
    """Whether the schema of the tool was loaded on demand."""

    is_client_side: bool | Unset = UNSET
    """Whether the caller has to run the tool."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mcp_server_id": "mcp_server_id",
        "mcp_server_name": "mcp_server_name",
        "original_tool_name": "original_tool_name",
        "is_approval_required": "is_approval_required",
        "is_deferred": "is_deferred",
        "is_client_side": "is_client_side",
    }

    def to_dict(self) -> dict[str, Any]:
        mcp_server_id = self.mcp_server_id

        mcp_server_name = self.mcp_server_name

        original_tool_name = self.original_tool_name

        is_approval_required = self.is_approval_required

        is_deferred = self.is_deferred

        is_client_side = self.is_client_side

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mcp_server_id": mcp_server_id,
                "mcp_server_name": mcp_server_name,
                "original_tool_name": original_tool_name,
            }
        )
        if is_approval_required is not UNSET:
            field_dict["is_approval_required"] = is_approval_required
        if is_deferred is not UNSET:
            field_dict["is_deferred"] = is_deferred
        if is_client_side is not UNSET:
            field_dict["is_client_side"] = is_client_side

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mcp_server_id = d.pop("mcp_server_id")

        mcp_server_name = d.pop("mcp_server_name")

        original_tool_name = d.pop("original_tool_name")

        is_approval_required = d.pop("is_approval_required", UNSET)
        if is_approval_required is None:
            is_approval_required = UNSET

        is_deferred = d.pop("is_deferred", UNSET)
        if is_deferred is None:
            is_deferred = UNSET

        is_client_side = d.pop("is_client_side", UNSET)
        if is_client_side is None:
            is_client_side = UNSET

        tool_info = cls(
            mcp_server_id=mcp_server_id,
            mcp_server_name=mcp_server_name,
            original_tool_name=original_tool_name,
            is_approval_required=is_approval_required,
            is_deferred=is_deferred,
            is_client_side=is_client_side,
        )

        tool_info.additional_properties = d
        return tool_info
