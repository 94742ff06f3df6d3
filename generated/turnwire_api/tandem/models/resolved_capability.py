from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResolvedCapability(Model):
    """The tool for one capability."""

    capability_id: str
    """The capability."""

    provider: str
    """Who offers the tool."""

    tool_name: str
    """Name of the tool."""

    binding_index: int | None | Unset = UNSET
    """Position of the binding in the file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "capability_id": "capability_id",
        "provider": "provider",
        "tool_name": "tool_name",
        "binding_index": "binding_index",
    }

    def to_dict(self) -> dict[str, Any]:
        capability_id = self.capability_id

        provider = self.provider

        tool_name = self.tool_name

        binding_index: int | None | Unset = self.binding_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "capability_id": capability_id,
                "provider": provider,
                "tool_name": tool_name,
            }
        )
        if binding_index is not UNSET:
            field_dict["binding_index"] = binding_index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        capability_id = d.pop("capability_id")

        provider = d.pop("provider")

        tool_name = d.pop("tool_name")

        binding_index = d.pop("binding_index", UNSET)

        resolved_capability = cls(
            capability_id=capability_id,
            provider=provider,
            tool_name=tool_name,
            binding_index=binding_index,
        )

        resolved_capability.additional_properties = d
        return resolved_capability
