from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityBinding(Model):
    """One tool that stands for a capability."""

    capability_id: str
    """The capability, such as `github.create_pull_request`."""

    provider: str
    """Who offers the tool."""

    tool_name: str
    """Name of the tool."""

    tool_name_aliases: list[str] | Unset = UNSET
    """Other names of the tool."""

    request_transform: Any | Unset = UNSET
    """How arguments are changed on the way to the tool."""

    response_transform: Any | Unset = UNSET
    """How results are changed on the way back."""

    metadata: Any | Unset = UNSET
    """What else there is to know."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "capability_id": "capability_id",
        "provider": "provider",
        "tool_name": "tool_name",
        "tool_name_aliases": "tool_name_aliases",
        "request_transform": "request_transform",
        "response_transform": "response_transform",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        capability_id = self.capability_id

        provider = self.provider

        tool_name = self.tool_name

        tool_name_aliases: list[str] | Unset = UNSET
        if not isinstance(self.tool_name_aliases, Unset):
            tool_name_aliases = self.tool_name_aliases

        request_transform = self.request_transform

        response_transform = self.response_transform

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "capability_id": capability_id,
                "provider": provider,
                "tool_name": tool_name,
            }
        )
        if tool_name_aliases is not UNSET:
            field_dict["tool_name_aliases"] = tool_name_aliases
        if request_transform is not UNSET:
            field_dict["request_transform"] = request_transform
        if response_transform is not UNSET:
            field_dict["response_transform"] = response_transform
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        capability_id = d.pop("capability_id")

        provider = d.pop("provider")

        tool_name = d.pop("tool_name")

        tool_name_aliases = d.pop("tool_name_aliases", UNSET)
        if tool_name_aliases is None:
            tool_name_aliases = UNSET

        request_transform = d.pop("request_transform", UNSET)

        response_transform = d.pop("response_transform", UNSET)

        metadata = d.pop("metadata", UNSET)

        capability_binding = cls(
            capability_id=capability_id,
            provider=provider,
            tool_name=tool_name,
            tool_name_aliases=tool_name_aliases,
            request_transform=request_transform,
            response_transform=response_transform,
            metadata=metadata,
        )

        capability_binding.additional_properties = d
        return capability_binding
