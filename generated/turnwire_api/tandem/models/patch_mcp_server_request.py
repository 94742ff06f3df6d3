from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PatchMcpServerRequest(Model):
    """What to change. What is not named stays."""

    enabled: bool | Unset = UNSET
    """Whether it may be used."""

    allowed_tools: list[str] | Unset = UNSET
    """The tools that may be used."""

    clear_allowed_tools: bool | Unset = UNSET
    """Whether all its tools may be used again."""

    purpose: str | Unset = UNSET
    """What it is for."""

    grounding_required: bool | Unset = UNSET
    """Whether answers must rest on what it returns."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "allowed_tools": "allowed_tools",
        "clear_allowed_tools": "clear_allowed_tools",
        "purpose": "purpose",
        "grounding_required": "grounding_required",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        allowed_tools: list[str] | Unset = UNSET
        if not isinstance(self.allowed_tools, Unset):
            allowed_tools = self.allowed_tools

        clear_allowed_tools = self.clear_allowed_tools

        purpose = self.purpose

        grounding_required = self.grounding_required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if clear_allowed_tools is not UNSET:
            field_dict["clear_allowed_tools"] = clear_allowed_tools
        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        if grounding_required is not UNSET:
            field_dict["grounding_required"] = grounding_required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        allowed_tools = d.pop("allowed_tools", UNSET)
        if allowed_tools is None:
            allowed_tools = UNSET

        clear_allowed_tools = d.pop("clear_allowed_tools", UNSET)
        if clear_allowed_tools is None:
            clear_allowed_tools = UNSET

        purpose = d.pop("purpose", UNSET)
        if purpose is None:
            purpose = UNSET

        grounding_required = d.pop("grounding_required", UNSET)
        if grounding_required is None:
            grounding_required = UNSET

        patch_mcp_server_request = cls(
            enabled=enabled,
            allowed_tools=allowed_tools,
            clear_allowed_tools=clear_allowed_tools,
            purpose=purpose,
            grounding_required=grounding_required,
        )

        patch_mcp_server_request.additional_properties = d
        return patch_mcp_server_request
