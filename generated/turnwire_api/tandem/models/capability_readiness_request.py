from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityReadinessRequest(Model):
    """The capabilities that a workflow needs."""

    workflow_id: str | Unset = UNSET
    """The workflow."""

    required_capabilities: list[str] | Unset = UNSET
    """Capabilities it cannot do without."""

    optional_capabilities: list[str] | Unset = UNSET
    """Capabilities it can do without."""

    provider_preference: list[str] | Unset = UNSET
    """Providers, the preferred first."""

    available_tools: list[CapabilityTool] | Unset = UNSET
    """The tools to choose from. Those of the engine when it is omitted."""

    allow_unbound: bool | Unset = UNSET
    """Whether it may run without all of them."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workflow_id": "workflow_id",
        "required_capabilities": "required_capabilities",
        "optional_capabilities": "optional_capabilities",
        "provider_preference": "provider_preference",
        "available_tools": "available_tools",
        "allow_unbound": "allow_unbound",
    }

    def to_dict(self) -> dict[str, Any]:
        workflow_id = self.workflow_id

        required_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.required_capabilities, Unset):
            required_capabilities = self.required_capabilities

        optional_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.optional_capabilities, Unset):
            optional_capabilities = self.optional_capabilities

        provider_preference: list[str] | Unset = UNSET
        if not isinstance(self.provider_preference, Unset):
            provider_preference = self.provider_preference

        available_tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.available_tools, Unset):
            available_tools = []
            for available_tools_item_data in self.available_tools:
                available_tools_item = available_tools_item_data.to_dict()
                available_tools.append(available_tools_item)

        allow_unbound = self.allow_unbound

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if required_capabilities is not UNSET:
            field_dict["required_capabilities"] = required_capabilities
        if optional_capabilities is not UNSET:
            field_dict["optional_capabilities"] = optional_capabilities
        if provider_preference is not UNSET:
            field_dict["provider_preference"] = provider_preference
        if available_tools is not UNSET:
            field_dict["available_tools"] = available_tools
        if allow_unbound is not UNSET:
            field_dict["allow_unbound"] = allow_unbound

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workflow_id = d.pop("workflow_id", UNSET)
        if workflow_id is None:
            workflow_id = UNSET

        required_capabilities = d.pop("required_capabilities", UNSET)
        if required_capabilities is None:
            required_capabilities = UNSET

        optional_capabilities = d.pop("optional_capabilities", UNSET)
        if optional_capabilities is None:
            optional_capabilities = UNSET

        provider_preference = d.pop("provider_preference", UNSET)
        if provider_preference is None:
            provider_preference = UNSET

        _available_tools = d.pop("available_tools", UNSET)
        available_tools: list[CapabilityTool] | Unset = UNSET
        if _available_tools is not None and _available_tools is not UNSET:
            available_tools = []
            if not isinstance(_available_tools, list):
                raise TypeError("available_tools is not an array")
            for available_tools_item_data in _available_tools:
                available_tools_item = CapabilityTool.from_dict(available_tools_item_data)

                available_tools.append(available_tools_item)

        allow_unbound = d.pop("allow_unbound", UNSET)
        if allow_unbound is None:
            allow_unbound = UNSET

        capability_readiness_request = cls(
            workflow_id=workflow_id,
            required_capabilities=required_capabilities,
            optional_capabilities=optional_capabilities,
            provider_preference=provider_preference,
            available_tools=available_tools,
            allow_unbound=allow_unbound,
        )

        capability_readiness_request.additional_properties = d
        return capability_readiness_request


from ..models.capability_tool import CapabilityTool  # noqa: E402
